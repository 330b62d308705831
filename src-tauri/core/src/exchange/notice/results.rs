//! The awarded contracts of a notice: which lot they belong to, who won them, and when they were signed.

use super::{
    code::{Field, WarningCode},
    findings::Findings,
    limits::{MAX_WINNERS, too_complex},
    model::{Amount, SettledContract, Text, Winner},
    parties::{self, Parties},
    value::{amount, date, line, line_of, title},
    xml::{Element, at, child, children},
};
use crate::Result;
use std::collections::{BTreeMap, BTreeSet};

/// The awarded contracts by lot.
#[derive(Debug, Default)]
pub(super) struct Results {
    by_lot: BTreeMap<String, Vec<SettledContract>>,
    /// Total value stated for the notice.
    pub(super) total: Option<Amount>,
}

impl Results {
    /// The contracts of a lot; each lot can be asked once.
    pub(super) fn take(&mut self, lot: &str) -> Vec<SettledContract> {
        self.by_lot.remove(lot).unwrap_or_default()
    }
}

struct Tender<'a, 'i> {
    element: Element<'a, 'i>,
    lot: String,
    party: String,
}

fn key(element: Element<'_, '_>) -> String {
    line_of(element, "ID")
}

fn keys<'a, 'i: 'a>(element: Element<'a, 'i>, name: &'static str) -> impl Iterator<Item = String> {
    children(element, name).map(key).filter(|key| !key.is_empty())
}

pub(super) fn read(extension: Element<'_, '_>, parties: &Parties, own: &str, findings: &mut Findings) -> Result<Results> {
    let Some(result) = child(extension, "NoticeResult") else { return Ok(Results::default()) };
    let by_key = |name| children(result, name).map(|element| (key(element), element)).collect::<BTreeMap<_, _>>();
    let (contracts, tendering_parties) = (by_key("SettledContract"), by_key("TenderingParty"));
    let tenders: BTreeMap<String, Tender<'_, '_>> = children(result, "LotTender")
        .map(|element| {
            let lot = child(element, "TenderLot").map(key).unwrap_or_default();
            let party = child(element, "TenderingParty").map(key).unwrap_or_default();
            (key(element), Tender { element, lot, party })
        })
        .collect();
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for lot_result in children(result, "LotResult") {
        let outcome = line_of(lot_result, "TenderResultCode");
        for lot in keys(lot_result, "TenderLot") {
            if outcome == "selec-w" || outcome.is_empty() {
                wanted.entry(lot).or_default().extend(keys(lot_result, "SettledContract"));
            } else {
                findings.lot = Some(lot);
                findings.warn(WarningCode::NotAwarded, &outcome);
                findings.lot = None;
            }
        }
    }
    let mut results = Results { total: amount(result, "TotalAmount"), ..Results::default() };
    let mut budget = MAX_WINNERS;
    for (lot, keys_of_lot) in wanted {
        findings.lot = Some(lot.clone());
        let mut settled = vec![];
        for key in keys_of_lot {
            let Some(element) = contracts.get(&key) else { continue };
            budget = budget.checked_sub(1).ok_or_else(|| too_complex("winners", MAX_WINNERS))?;
            let mut contract = contract(*element, key, own, findings);
            let mut seen = BTreeSet::new();
            for tender in keys(*element, "LotTender").filter_map(|key| tenders.get(&key)) {
                budget = budget.checked_sub(1).ok_or_else(|| too_complex("winners", MAX_WINNERS))?;
                if tender.lot.starts_with("LOT-") && tender.lot != lot {
                    continue;
                }
                contract.values.extend(at(tender.element, &["LegalMonetaryTotal"]).and_then(|total| amount(total, "PayableAmount")));
                let Some(group) = tendering_parties.get(&tender.party) else { continue };
                for tenderer in children(*group, "Tenderer") {
                    budget = budget.checked_sub(1).ok_or_else(|| too_complex("winners", MAX_WINNERS))?;
                    let organisation = key_of_tenderer(tenderer);
                    let Some(party) = parties.get(&organisation) else { continue };
                    if !seen.insert(organisation) {
                        continue;
                    }
                    let leader = at(tenderer, &["GroupLeadIndicator"]).and_then(line).is_some_and(|flag| flag == "true");
                    parties::check(party, findings);
                    contract.winners.push(Winner { party: party.clone(), leader });
                }
            }
            settled.push(contract);
        }
        results.by_lot.insert(lot, settled);
    }
    findings.lot = None;
    Ok(results)
}

fn key_of_tenderer(tenderer: Element<'_, '_>) -> String {
    let own = key(tenderer);
    if own.is_empty() { parties::reference(tenderer) } else { own }
}

fn contract(element: Element<'_, '_>, id: String, own: &str, findings: &mut Findings) -> SettledContract {
    SettledContract {
        id,
        number: child(element, "ContractReference").map(key).unwrap_or_default(),
        // A contract may be copied to many lots; its translations are not worth that.
        title: title(element, "Title", own).map(|title| Text { others: vec![], ..title }),
        signed: date(element, "IssueDate", Field::Signed, findings),
        awarded: date(element, "AwardDate", Field::Awarded, findings),
        framework: at(element, &["ContractFrameworkIndicator"]).and_then(line).and_then(|flag| flag.parse().ok()),
        values: vec![],
        winners: vec![],
    }
}
