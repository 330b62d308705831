//! What is read of meetings: the lists, one meeting with all that was said, open decisions, and who usually takes part.

use super::{
    Register,
    contract_sheet::{self, CheckLine, ContractSheet, RequirementSheet},
};
use crate::{
    Result,
    domain::{
        evidence::Evidence,
        file::File,
        id::{ContractId, DecisionId, EvidenceId, MeetingId, SupplierId},
        meeting::{AgendaItem, Decision, ItemKind, Meeting, MeetingState, Participant},
        nonconformity::Nonconformity,
        occasion::Occasion,
    },
    storage::{
        Connection, draft, evidence, file,
        meeting::{self, MadeDecision},
        supplier,
    },
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// One line of a list of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeetingRow {
    /// The meeting.
    pub meeting: Meeting,
    /// How far it has come.
    pub state: MeetingState,
    /// The contract's title, if it is about one.
    pub contract_title: Option<String>,
    /// The supplier's name; of a contract, the main one's. May be blank.
    pub supplier: String,
    /// Items on the agenda.
    pub items: u32,
    /// Of these: treated.
    pub treated: u32,
    /// What was decided.
    pub decisions: u32,
    /// Of these: not carried out.
    pub open_decisions: u32,
}

/// A decision that is not carried out, wherever it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OpenDecision {
    /// The decision.
    pub decision: Decision,
    /// The meeting it was made in.
    pub meeting_title: String,
    /// When that was held.
    pub held_on: NaiveDate,
    /// The contract it concerns, if one.
    pub contract_id: Option<ContractId>,
    /// Its title.
    pub contract_title: Option<String>,
    /// The supplier's name; may be blank.
    pub supplier: String,
    /// Days until the deadline; negative = passed; blank = none set.
    pub days: Option<i32>,
}

/// Meetings and what is left to do after them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeetingList {
    /// The day it is true for.
    pub today: NaiveDate,
    /// Meetings, the latest first.
    pub meetings: Vec<MeetingRow>,
    /// Decisions that are not carried out, the earliest deadline first, those without one last.
    pub decisions: Vec<OpenDecision>,
}

/// A meeting with all that was said in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeetingSheet {
    /// The day it is true for.
    pub today: NaiveDate,
    /// The meeting.
    pub meeting: Meeting,
    /// How far it has come.
    pub state: MeetingState,
    /// The contract's title and case and contract numbers, if it is about one.
    pub contract: Option<MeetingContract>,
    /// The supplier's name; of a contract, its suppliers'. May be blank.
    pub supplier: String,
    /// Its organisation number as it is written, if one supplier with a number.
    pub organisation_number: String,
    /// The agenda, in its order.
    pub items: Vec<ItemSheet>,
    /// What was decided in earlier meetings and is not carried out.
    pub earlier: Vec<OpenDecision>,
    /// Nonconformities that are open, of its contracts.
    pub open_nonconformities: Vec<Nonconformity>,
}

/// Whose meeting it is, as its head says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeetingContract {
    /// The contract.
    pub id: ContractId,
    /// Title.
    pub title: String,
    /// Case number; may be blank.
    pub case_number: String,
    /// Contract number; may be blank.
    pub contract_number: String,
}

/// One item with what it is about and what was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ItemSheet {
    /// The item.
    pub item: AgendaItem,
    /// The contract's title, if it belongs to one.
    pub contract_title: Option<String>,
    /// Due, deadline or last day of what it is about; blank = none.
    pub on: Option<NaiveDate>,
    /// For a check: the requirement with the checks that were answered, and this one.
    pub requirement: Option<RequirementSheet>,
    /// For a check: itself, with what was found.
    pub line: Option<CheckLine>,
    /// For a nonconformity: itself.
    pub nonconformity: Option<Nonconformity>,
    /// For a document: itself.
    pub evidence: Option<Evidence>,
    /// For an earlier decision: itself.
    pub earlier: Option<OpenDecision>,
    /// What was decided under this item.
    pub decisions: Vec<Decision>,
    /// Nonconformities opened under this item.
    pub opened: Vec<Nonconformity>,
    /// Its files.
    pub files: Vec<File>,
    /// What was typed and is not saved, as JSON.
    pub draft: Option<String>,
}

impl Register {
    /// Meetings and open decisions of everything, of one contract or of one supplier (its contracts' meetings too).
    pub fn meetings(&mut self, contract: Option<ContractId>, supplier: Option<SupplierId>, occasion: &Occasion) -> Result<MeetingList> {
        self.turn_to(occasion)?;
        let contracts = scope(&self.connection, contract, supplier)?;
        let typed: Vec<String> = draft::beginning_with(&self.connection, "meeting/")?.into_iter().map(|draft| draft.name).collect();
        let meetings = meeting::meetings(&self.connection)?
            .into_iter()
            .filter(|one| {
                let draft = &one.meeting.draft;
                let of_contract = draft.contract_id.is_some_and(|id| contracts.contains(&id));
                match (contract, supplier) {
                    (None, None) => true,
                    (Some(_), _) => of_contract,
                    (None, Some(_)) => draft.supplier_id == supplier || of_contract,
                }
            })
            .map(|one| {
                let begun = one.treated > 0 || typed.iter().any(|name| name.starts_with(&format!("meeting/{}/", one.meeting.id)));
                MeetingRow {
                    state: one.meeting.state(begun),
                    meeting: one.meeting,
                    contract_title: one.contract_title,
                    supplier: one.supplier,
                    items: one.items,
                    treated: one.treated,
                    decisions: one.decisions,
                    open_decisions: one.open_decisions,
                }
            })
            .collect();
        let decisions = decisions_about(&self.connection, contract, supplier)?;
        Ok(MeetingList {
            today: occasion.today,
            meetings,
            decisions: decisions.into_iter().map(|one| open_decision(one, occasion.today)).collect(),
        })
    }

    /// One meeting with all that was said in it. Errors: not found.
    pub fn meeting_sheet(&mut self, id: MeetingId, occasion: &Occasion) -> Result<MeetingSheet> {
        self.turn_to(occasion)?;
        sheet(&self.connection, id, occasion.today)
    }

    /// Who took part in earlier meetings about a contract or with a supplier, the latest first.
    pub fn meeting_people(&self, contract: Option<ContractId>, supplier: Option<SupplierId>) -> Result<Vec<Participant>> {
        meeting::people(&self.connection, contract, supplier)
    }
}

/// The contracts a meeting of a contract or a supplier is about.
fn scope(connection: &Connection, contract: Option<ContractId>, supplier: Option<SupplierId>) -> Result<Vec<ContractId>> {
    match (contract, supplier) {
        (Some(contract), _) => Ok(vec![contract]),
        (None, Some(supplier)) => supplier::contracts_of(connection, supplier),
        (None, None) => Ok(vec![]),
    }
}

/// Open decisions of everything, of a contract (those of its suppliers' common meetings too), or of a supplier.
pub(super) fn decisions_about(
    connection: &Connection,
    contract: Option<ContractId>,
    supplier: Option<SupplierId>,
) -> Result<Vec<MadeDecision>> {
    let contracts = scope(connection, contract, supplier)?;
    let mut all = meeting::made_decisions(connection, None)?;
    if let Some(id) = contract {
        let suppliers = crate::storage::contract::contract(connection, id)?.draft.suppliers;
        all.retain(|one| match one.contract_id {
            Some(of) => of == id,
            None => one.supplier_id.is_some_and(|key| suppliers.iter().any(|part| part.supplier == key)),
        });
    } else if supplier.is_some() {
        all.retain(|one| one.supplier_id == supplier || one.contract_id.is_some_and(|id| contracts.contains(&id)));
    }
    Ok(all)
}

/// Open decisions with a deadline until `to`, of everyone or of one person: what somebody has to do, and what others have
/// to do in the contracts that person manages.
pub(super) fn decisions_until(connection: &Connection, to: NaiveDate, person: Option<&str>, today: NaiveDate) -> Result<Vec<OpenDecision>> {
    Ok(meeting::made_decisions(connection, None)?
        .into_iter()
        .filter(|one| one.decision.draft.deadline.is_some_and(|deadline| deadline <= to))
        .filter(|one| {
            person.is_none_or(|person| {
                one.decision.draft.responsible == person || one.contract_manager == person || one.contract_id.is_none()
            })
        })
        .map(|one| open_decision(one, today))
        .collect())
}

fn open_decision(made: MadeDecision, today: NaiveDate) -> OpenDecision {
    let days = made.decision.draft.deadline.map(|on| i32::try_from((on - today).num_days()).unwrap_or(i32::MAX));
    OpenDecision {
        decision: made.decision,
        meeting_title: made.meeting_title,
        held_on: made.held_on,
        contract_id: made.contract_id,
        contract_title: made.contract_title,
        supplier: made.supplier,
        days,
    }
}

fn sheet(connection: &Connection, id: MeetingId, today: NaiveDate) -> Result<MeetingSheet> {
    let stored = meeting::meeting(connection, id)?;
    let items = meeting::items(connection, id, false)?;
    let mut contracts: BTreeMap<ContractId, ContractSheet> = BTreeMap::new();
    let about = scope(connection, stored.draft.contract_id, stored.draft.supplier_id)?;
    for contract in items.iter().filter_map(|item| item.contract_id).chain(about) {
        // A contract may have been put in the bin after the meeting; what was said of it stays.
        if let (false, Ok(one)) = (contracts.contains_key(&contract), contract_sheet::sheet(connection, contract, today)) {
            contracts.insert(contract, one);
        }
    }
    let typed = draft::beginning_with(connection, &format!("meeting/{id}/"))?;
    let mut drafts: HashMap<String, String> = typed.into_iter().map(|draft| (draft.name, draft.content)).collect();
    let decisions = meeting::decisions(connection, id)?;
    let opened = meeting::opened(connection, id)?;
    let begun = !drafts.is_empty() || items.iter().any(|item| item.treated);
    let sheets = items
        .into_iter()
        .map(|item| {
            let of = item.contract_id.and_then(|id| contracts.get(&id));
            let subject = item.subject;
            let in_kind = |kind: ItemKind| subject.filter(|_| item.kind == kind);
            let requirement = in_kind(ItemKind::Check).zip(of).and_then(|(key, of)| {
                let found = of.requirements.iter().find(|one| one.checks.iter().any(|line| line.check.id.0 == key))?;
                let mut found = found.clone();
                found.checks.retain(|line| line.result.is_some() || line.check.id.0 == key);
                Some(found)
            });
            let line = requirement.as_ref().and_then(|one| one.checks.iter().find(|line| Some(line.check.id.0) == subject)).cloned();
            let nonconformity = in_kind(ItemKind::Nonconformity)
                .zip(of)
                .and_then(|(key, of)| of.nonconformities.iter().find(|one| one.id.0 == key).cloned());
            let shown = |key: Uuid| of.and_then(|of| of.evidence.iter().find(|one| one.id.0 == key).cloned());
            let evidence = match in_kind(ItemKind::Evidence) {
                // A supplier's as a whole is not among the contract's own.
                Some(key) => shown(key).or(evidence::find(connection, EvidenceId(key))?.map(|(one, _)| one)),
                None => None,
            };
            let earlier = match in_kind(ItemKind::Decision) {
                Some(key) => meeting::made_decisions(connection, Some(DecisionId(key)))?.pop().map(|one| open_decision(one, today)),
                None => None,
            };
            let notice = in_kind(ItemKind::OptionNotice).zip(of).and_then(|(key, of)| {
                let terms = of.contract.draft.option_terms();
                terms.iter().find(|term| term.option.id.0 == key).map(|term| term.notice)
            });
            let on = line
                .as_ref()
                .map(|line| line.check.due)
                .or_else(|| nonconformity.as_ref().and_then(Nonconformity::deadline))
                .or_else(|| evidence.as_ref().and_then(|one| one.draft.valid_to))
                .or_else(|| earlier.as_ref().and_then(|one| one.decision.draft.deadline))
                .or(notice);
            let opened = opened.get(&item.id).into_iter().flatten();
            let opened = opened.filter_map(|key| of?.nonconformities.iter().find(|one| one.id == *key).cloned()).collect();
            Ok(ItemSheet {
                contract_title: of.map(|one| one.contract.draft.title.clone()),
                on,
                requirement,
                line,
                nonconformity,
                evidence,
                earlier,
                decisions: decisions.iter().filter(|one| one.agenda_item_id == Some(item.id)).cloned().collect(),
                opened,
                files: file::of(connection, item.id.0)?,
                draft: drafts.remove(&super::meetings::draft_name(id, item.id)),
                item,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let named: Vec<_> = match (stored.draft.supplier_id, stored.draft.contract_id.and_then(|id| contracts.get(&id))) {
        (Some(supplier), _) => vec![supplier::supplier(connection, supplier)?],
        (None, Some(contract)) => contract.suppliers.clone(),
        (None, None) => vec![],
    };
    let number = match named.as_slice() {
        [one] => one.draft.organisation_number.as_ref().map(|number| number.as_str().to_owned()),
        _ => None,
    };
    let earlier = decisions_about(connection, stored.draft.contract_id, stored.draft.supplier_id)?;
    Ok(MeetingSheet {
        today,
        state: stored.state(begun),
        contract: stored.draft.contract_id.and_then(|id| contracts.get(&id)).map(|sheet| MeetingContract {
            id: sheet.contract.id,
            title: sheet.contract.draft.title.clone(),
            case_number: sheet.contract.draft.case_number.clone(),
            contract_number: sheet.contract.draft.contract_number.clone(),
        }),
        supplier: named.iter().map(|one| one.draft.name.as_str()).collect::<Vec<_>>().join(", "),
        organisation_number: number.unwrap_or_default(),
        items: sheets,
        earlier: earlier.into_iter().filter(|one| one.decision.meeting_id != id).map(|one| open_decision(one, today)).collect(),
        open_nonconformities: contracts
            .values()
            .flat_map(|sheet| sheet.nonconformities.iter().rev())
            .filter(|one| one.is_open())
            .cloned()
            .collect(),
        meeting: stored,
    })
}
