//! From a [`Notice`] to what can be stored: a contract draft and its suppliers, for one lot or for the whole.
//! Decides what is taken over; every value that is not is listed with the reason.

mod money;
mod period;

use super::{
    code::{Field, Reason, WarningCode},
    findings::Findings,
    model::{Criterion, LeftOut, Lot, Notice, NoticeWarning, Party, SettledContract},
    value::{shortened, written_amount},
};
use crate::{
    Error, Result,
    domain::{
        contract::{ContractDraft, ContractKind, ContractObject},
        cpv::Cpv,
        id::CriterionId,
        procurement::{AwardCriterion, ClimateRoute, Procurement},
        supplier::SupplierDraft,
    },
    error::Code,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Longest title of a contract.
const TITLE: usize = 400;

/// What one contract will be if the notice is taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NoticeDraft {
    /// The lot it is for; blank = the whole procurement.
    pub lot: Option<String>,
    /// The contract; its suppliers have no keys yet and stand in `suppliers`.
    pub contract: ContractDraft,
    /// Suppliers, each once.
    pub suppliers: Vec<SupplierDraft>,
    /// Which of the suppliers is the main one (from 0): the only one, or the stated leader of a group.
    pub main_supplier: Option<u32>,
    /// What the notice lacks; blank in the draft.
    pub missing: Vec<Field>,
    /// What was read and is not in the draft.
    pub left_out: Vec<LeftOut>,
    /// What should be looked at.
    pub warnings: Vec<NoticeWarning>,
}

/// What several lots say about the same thing.
enum Said<T> {
    Nothing,
    One(T),
    Different,
}

impl<T> Said<T> {
    /// The value; notes it where the lots differ.
    fn or_note(self, field: Field, shown: impl FnOnce() -> String, findings: &mut Findings) -> Option<T> {
        match self {
            Self::One(value) => Some(value),
            Self::Nothing => None,
            Self::Different => {
                findings.leave_out(field, &shown(), Reason::LotsDiffer);
                None
            }
        }
    }
}

fn said<T: PartialEq>(values: impl Iterator<Item = Option<T>>) -> Said<T> {
    let mut all = Said::Nothing;
    for (index, value) in values.enumerate() {
        all = match (all, value) {
            (Said::Nothing, Some(value)) if index == 0 => Said::One(value),
            (Said::Nothing, None) => Said::Nothing,
            (Said::One(one), Some(value)) if one == value => Said::One(one),
            _ => return Said::Different,
        };
    }
    all
}

impl Notice {
    /// A draft for one lot (`Some` key of [`Notice::lots`]), or for the whole procurement.
    ///
    /// Errors: [`Code::NotFound`] if the notice has no such lot.
    pub fn contract_draft(&self, lot: Option<&str>) -> Result<NoticeDraft> {
        match lot {
            None => Ok(self.draft_of_default()),
            Some(id) => match self.lots.iter().find(|one| one.id == id) {
                Some(lot) => Ok(self.draft_of(std::slice::from_ref(lot), Some(id))),
                None => Err(Error::new(Code::NotFound).with("noun", "lot").with("id", id)),
            },
        }
    }

    /// A draft for each lot; one for the whole if the procurement is not divided.
    #[must_use]
    pub fn into_drafts(self) -> Vec<NoticeDraft> {
        if self.lots.len() < 2 {
            return vec![self.draft_of_default()];
        }
        self.lots.iter().map(|lot| self.draft_of(std::slice::from_ref(lot), Some(&lot.id))).collect()
    }

    /// The draft of the whole procurement.
    pub(super) fn draft_of_default(&self) -> NoticeDraft {
        self.draft_of(&self.lots, None)
    }

    fn draft_of(&self, lots: &[Lot], id: Option<&str>) -> NoticeDraft {
        let concerns = |lot: &Option<String>| match (lot, id) {
            (Some(of), Some(id)) => of == id,
            _ => true,
        };
        let mut findings = Findings {
            left_out: self.left_out.iter().filter(|entry| concerns(&entry.lot)).cloned().collect(),
            warnings: self.warnings.iter().filter(|entry| concerns(&entry.lot)).cloned().collect(),
            lot: id.map(str::to_owned),
        };
        Drafting { notice: self, lots, undivided: self.lots.len() < 2, findings: &mut findings }.draft(id)
    }
}

/// One draft being made.
struct Drafting<'a> {
    notice: &'a Notice,
    /// The lots that go into it.
    lots: &'a [Lot],
    /// The procurement has one lot or none, so that what is said of the procurement is said of the lot.
    undivided: bool,
    findings: &'a mut Findings,
}

impl Drafting<'_> {
    fn draft(mut self, id: Option<&str>) -> NoticeDraft {
        let (suppliers, main_supplier) = self.suppliers();
        let mut contract = ContractDraft::titled(self.title());
        contract.case_number = self.case_number();
        contract.buyer = self.buyer();
        contract.contract_number = self
            .one_of_contracts(Field::ContractNumber, |contract| Some(contract.number.clone()).filter(|n| !n.is_empty()))
            .unwrap_or_default();
        contract.object = self.object();
        contract.kind = self.kind(contract.object);
        contract.cpv = self.cpv();
        contract.estimated_value = self.value();
        contract.signed = self.one_of_contracts(Field::Signed, |contract| contract.signed);
        let period = self.period();
        (contract.start, contract.end) = self.dates(&period);
        contract.notes = self.option_texts();
        contract.procurement = self.procurement();
        contract.notice = shortened(&self.notice.number(), 200).0;
        self.without_place(&contract.title);
        let missing = self.missing(&contract, &suppliers, period.unlimited);
        NoticeDraft {
            lot: id.map(str::to_owned),
            contract,
            suppliers,
            main_supplier,
            missing,
            left_out: std::mem::take(&mut self.findings.left_out),
            warnings: std::mem::take(&mut self.findings.warnings),
        }
    }

    fn contracts(&self) -> impl Iterator<Item = &SettledContract> {
        self.lots.iter().flat_map(|lot| &lot.contracts)
    }

    /// A value that all awarded contracts which state it agree on; differing ones are listed.
    fn one_of_contracts<T: PartialEq + ToString>(&mut self, field: Field, value: impl Fn(&SettledContract) -> Option<T>) -> Option<T> {
        let mut values: Vec<T> = vec![];
        for stated in self.contracts().filter_map(value) {
            if !values.contains(&stated) {
                values.push(stated);
            }
        }
        if values.len() > 1 {
            for value in &values {
                self.findings.leave_out(field, &value.to_string(), Reason::Several);
            }
            return None;
        }
        values.pop()
    }

    fn title(&mut self) -> String {
        let procurement = self.notice.subject.title.as_ref().map(|title| title.text.as_str()).unwrap_or_default();
        let lot = match self.lots {
            [lot] => lot.subject.title.as_ref().map(|title| title.text.as_str()).unwrap_or_default(),
            _ => "",
        };
        let full = if self.undivided || lot.is_empty() || procurement.is_empty() || lot.contains(procurement) {
            let (first, second) = if self.undivided { (procurement, lot) } else { (lot, procurement) };
            if first.is_empty() { second.to_owned() } else { first.to_owned() }
        } else {
            format!("{procurement} – {lot}")
        };
        let (title, cut) = shortened(&full, TITLE);
        if cut {
            self.findings.warn(WarningCode::TextCut, &title);
            self.findings.leave_out(Field::Title, &full, Reason::TooLong);
        }
        title
    }

    fn case_number(&mut self) -> String {
        let number = &self.notice.subject.internal_id;
        let (year, rest) = number.split_once('/').unwrap_or_default();
        let (case, document) = rest.split_once('-').map_or((rest, "0"), |(case, document)| (case, document));
        let digits = |part: &str, from: usize, to: usize| (from..=to).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if (digits(year, 2, 2) || digits(year, 4, 4)) && digits(case, 1, 8) && digits(document, 1, 6) {
            return number.clone();
        }
        if !number.is_empty() {
            self.findings.leave_out(Field::CaseNumber, number, Reason::NotACaseNumber);
        }
        String::new()
    }

    fn object(&mut self) -> Option<ContractObject> {
        let of_lots = said(self.lots.iter().map(|lot| lot.subject.object));
        let whole = self.notice.subject.object;
        match of_lots {
            Said::One(object) => Some(object),
            Said::Different | Said::Nothing => whole,
        }
    }

    fn kind(&mut self, object: Option<ContractObject>) -> Option<ContractKind> {
        let (framework, dynamic) =
            (said(self.lots.iter().map(|lot| lot.framework)), said(self.lots.iter().map(|lot| lot.dynamic_purchasing)));
        let framework = framework.or_note(Field::Kind, || ContractKind::Framework.to_string(), self.findings);
        let dynamic = dynamic.or_note(Field::Kind, || ContractKind::DynamicPurchasing.to_string(), self.findings);
        match (framework, dynamic) {
            (Some(true), Some(true)) => {
                let both = format!("{}, {}", ContractKind::Framework, ContractKind::DynamicPurchasing);
                self.findings.leave_out(Field::Kind, &both, Reason::Ambiguous);
                None
            }
            (Some(true), _) => Some(ContractKind::Framework),
            (_, Some(true)) => Some(ContractKind::DynamicPurchasing),
            // Stated to be no framework: what is bought tells the rest.
            (Some(false), _) => object.map(|object| match object {
                ContractObject::Goods => ContractKind::SinglePurchase,
                ContractObject::Services => ContractKind::Service,
                ContractObject::Works => ContractKind::Works,
            }),
            (None, _) => None,
        }
    }

    fn cpv(&self) -> Vec<Cpv> {
        let whole = if self.lots.len() == 1 && !self.undivided { None } else { Some(&self.notice.subject.cpv) };
        let mut codes: Vec<Cpv> = vec![];
        let mut seen = BTreeSet::new();
        let of_lots = self.lots.iter().map(|lot| &lot.subject.cpv);
        for code in whole.into_iter().chain(of_lots).flatten() {
            if seen.insert(code.digits().to_owned()) {
                codes.push(code.clone());
            }
        }
        if codes.is_empty() { self.notice.subject.cpv.clone() } else { codes }
    }

    fn procurement(&mut self) -> Procurement {
        let lots = self.lots;
        let criteria = said(lots.iter().map(|lot| Some(&lot.criteria)));
        let first = || lots.iter().flat_map(|lot| &lot.criteria).take(20).map(|one| one.name.text.as_str()).collect::<Vec<_>>().join("; ");
        let criteria = criteria.or_note(Field::Criteria, first, self.findings);
        let routes =
            || lots.iter().filter_map(|lot| lot.climate_route).take(20).map(|route| route.to_string()).collect::<Vec<_>>().join("; ");
        let climate_route = said(lots.iter().map(|lot| lot.climate_route)).or_note(Field::ClimateRoute, routes, self.findings);
        let systems = said(lots.iter().map(|lot| lot.management_system_required));
        let started = self.notice.started();
        if let (None, Some(day)) = (started, self.notice.published) {
            let reason = if self.notice.form == super::NoticeForm::Competition { Reason::ChangedNotice } else { Reason::NotACall };
            self.findings.leave_out(Field::Started, &day.to_string(), reason);
        }
        Procurement {
            started,
            awarded: self.one_of_contracts(Field::Awarded, |contract| contract.awarded).or(self.notice.awarded),
            criteria: criteria.into_iter().flatten().map(award_criterion).collect(),
            management_system_required: systems.or_note(Field::ManagementSystem, || "true".to_owned(), self.findings),
            climate_route,
            justification: self.justification(),
        }
    }

    /// What is written with the codes for requirements and exemptions.
    fn justification(&self) -> String {
        let mut texts: Vec<&str> = vec![];
        let codes = self.lots.iter().flat_map(|lot| &lot.climate_codes).filter(|code| code.code != super::criteria::CLIMATE_CRITERION);
        for text in codes.filter_map(|code| code.text.as_ref()) {
            if !texts.contains(&text.text.as_str()) && texts.len() < 20 {
                texts.push(&text.text);
            }
        }
        texts.join("\n\n")
    }

    fn suppliers(&mut self) -> (Vec<SupplierDraft>, Option<u32>) {
        let mut drafts: Vec<SupplierDraft> = vec![];
        let mut seen = BTreeSet::new();
        let mut leaders: Vec<u32> = vec![];
        for winner in self.contracts().flat_map(|contract| &contract.winners) {
            let party = &winner.party;
            let key = party.organisation_number.as_ref().map_or_else(|| party.name.clone(), |number| number.as_str().to_owned());
            if key.is_empty() || !seen.insert(key) {
                continue;
            }
            if winner.leader {
                leaders.extend(u32::try_from(drafts.len()));
            }
            drafts.push(supplier(party));
        }
        let main = match (drafts.len(), leaders.as_slice()) {
            (1, _) => Some(0),
            (_, [leader]) => Some(*leader),
            _ => None,
        };
        (drafts, main)
    }

    /// Everyone who buys, each with the number it is registered under.
    fn buyer(&self) -> String {
        let named = self.notice.buyers.iter().map(|buyer| {
            let number = buyer.organisation_number.as_ref().map_or(buyer.registration.as_str(), |number| number.as_str());
            if number.is_empty() { buyer.name.clone() } else { format!("{} ({number})", buyer.name) }
        });
        named.collect::<Vec<_>>().join("; ")
    }

    /// Values the register has no field for.
    fn without_place(&mut self, contract_title: &str) {
        for lot in self.lots {
            if let Some(maximum) = &lot.subject.framework_maximum {
                self.findings.leave_out(Field::FrameworkMaximum, &written_amount(maximum), Reason::NoField);
            }
        }
        let whole = self.undivided || self.lots.len() != 1;
        let titles: Vec<String> = self.contracts().filter_map(|contract| contract.title.as_ref()).map(|title| title.text.clone()).collect();
        for title in titles.iter().filter(|title| **title != contract_title) {
            self.findings.leave_out(Field::Title, title, Reason::OtherUsed);
        }
        let codes = self.lots.iter().flat_map(|lot| &lot.subject.strategic).chain(self.notice.subject.strategic.iter().filter(|_| whole));
        for code in codes {
            self.findings.leave_out(Field::Strategic, code, Reason::NoField);
        }
    }

    fn missing(&self, contract: &ContractDraft, suppliers: &[SupplierDraft], unlimited: bool) -> Vec<Field> {
        let procurement = &contract.procurement;
        let extensions =
            || self.lots.iter().map(|lot| &lot.subject).chain([&self.notice.subject]).filter_map(|subject| subject.extension.as_ref());
        let unweighted = |one: &AwardCriterion| one.weight.is_none() && one.rank.is_none();
        let unjustified = procurement.climate_route.is_some_and(needs_justification) && procurement.justification.is_empty();
        [
            (Field::Title, contract.title.is_empty()),
            (Field::NoticeNumber, contract.notice.is_empty()),
            (Field::Published, self.notice.published.is_none()),
            (Field::Buyer, self.notice.buyers.is_empty()),
            (Field::CaseNumber, contract.case_number.is_empty()),
            (Field::ContractNumber, contract.contract_number.is_empty()),
            (Field::Kind, contract.kind.is_none()),
            (Field::Object, contract.object.is_none()),
            (Field::Cpv, contract.cpv.is_empty()),
            (Field::EstimatedValue, contract.estimated_value.is_none()),
            (Field::Supplier, suppliers.is_empty()),
            (Field::OrganisationNumber, suppliers.iter().any(|supplier| supplier.organisation_number.is_none())),
            (Field::Started, procurement.started.is_none()),
            (Field::Awarded, procurement.awarded.is_none()),
            (Field::Signed, contract.signed.is_none()),
            (Field::Start, contract.start.is_none()),
            (Field::End, contract.end.is_none() && !unlimited),
            // "No renewals" is an answer; a text or a number still has to become options.
            (Field::Options, !extensions().any(|one| one.renewals == Some(0) && one.options.is_none() && one.renewal.is_none())),
            (Field::Criteria, procurement.criteria.is_empty()),
            (Field::Weight, procurement.criteria.iter().any(unweighted)),
            (Field::ClimateRoute, procurement.climate_route.is_none()),
            (Field::Justification, unjustified),
            (Field::ManagementSystem, procurement.management_system_required.is_none()),
        ]
        .into_iter()
        .filter_map(|(field, missing)| missing.then_some(field))
        .collect()
    }
}

fn needs_justification(route: ClimateRoute) -> bool {
    !matches!(route, ClimateRoute::Weighted30 | ClimateRoute::TopThree | ClimateRoute::NotCovered)
}

fn award_criterion(criterion: &Criterion) -> AwardCriterion {
    AwardCriterion {
        id: CriterionId::new(),
        kind: criterion.kind,
        name: criterion.name.text.clone(),
        weight: criterion.weight.as_ref().and_then(|weight| weight.percent),
        rank: criterion.weight.as_ref().and_then(|weight| weight.rank),
    }
}

fn supplier(party: &Party) -> SupplierDraft {
    SupplierDraft {
        name: party.name.clone(),
        organisation_number: party.organisation_number.clone(),
        address: party.address.clone(),
        postal_code: party.postal_code.clone(),
        city: party.city.clone(),
        contact: party.contact.clone(),
        email: party.email.clone(),
        phone: party.phone.clone(),
        notes: String::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn lots_that_agree_say_one_thing() {
        assert!(matches!(said([Some(1), Some(1)].into_iter()), Said::One(1)));
        assert!(matches!(said([Some(1), Some(2)].into_iter()), Said::Different));
        assert!(matches!(said([Some(1), None].into_iter()), Said::Different));
        assert!(matches!(said([None, Some(1)].into_iter()), Said::Different));
        assert!(matches!(said([None::<i32>, None].into_iter()), Said::Nothing));
        assert!(matches!(said(std::iter::empty::<Option<i32>>()), Said::Nothing));
    }
}
