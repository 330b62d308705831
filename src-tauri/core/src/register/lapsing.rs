//! Which documents lapse: those that requirements hang on, and those about contracts or suppliers as a whole.

use crate::{
    Result,
    domain::{
        evidence::outlasted,
        id::{ContractId, EvidenceId, RequirementId},
    },
    storage::{Connection, due, evidence, supplier},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A document that lapses or has lapsed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LapsingDocument {
    /// The contract, the first of several.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// How many contracts it concerns.
    pub contracts: u32,
    /// The suppliers it is about as a whole, by name.
    pub suppliers: Vec<String>,
    /// The requirement it serves; blank if it is about contracts or suppliers as a whole.
    pub requirement_id: Option<RequirementId>,
    /// The document, if it is about contracts or suppliers as a whole.
    pub evidence_id: Option<EvidenceId>,
    /// What it is: the document's title, or the requirement's.
    pub title: String,
    /// Last day valid.
    pub valid_to: NaiveDate,
    /// Days until then; negative = lapsed.
    pub days: i32,
}

/// What documents lapse between two days, both inclusive: those that serve requirements, and those about contracts or
/// suppliers as a whole, which are told once however many contracts they concern.
pub(super) fn lapsing(
    connection: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    person: Option<&str>,
    today: NaiveDate,
) -> Result<Vec<LapsingDocument>> {
    let days_to = |on: NaiveDate| i32::try_from((on - today).num_days()).unwrap_or(i32::MAX);
    let mut lapsing = vec![];
    // Each with its own limit: many that have lapsed must not hide those that will.
    let yesterday = today.pred_opt().unwrap_or(today);
    let mut dates = due::dates(connection, "document", from, yesterday, person)?;
    dates.extend(due::dates(connection, "document", today, to, person)?);
    for date in dates {
        lapsing.push(LapsingDocument {
            contract_id: date.contract_id,
            contract_title: date.contract_title,
            contracts: 1,
            suppliers: vec![],
            requirement_id: date.requirement_id,
            evidence_id: None,
            title: date.title,
            valid_to: date.on,
            days: days_to(date.on),
        });
    }
    let of_wholes = evidence::of_wholes(connection)?;
    let outlasted = outlasted(&of_wholes);
    for document in of_wholes.into_iter().filter(|document| !outlasted.contains(&document.id)) {
        let Some(valid_to) = document.draft.valid_to.filter(|last| (from..=to).contains(last)) else { continue };
        let concerned = evidence::contracts_concerned(connection, document.id, person)?;
        let contracts = u32::try_from(concerned.len()).unwrap_or(u32::MAX);
        let Some((contract_id, contract_title)) = concerned.into_iter().next() else { continue };
        let suppliers = document.draft.suppliers.iter().map(|key| Ok(supplier::supplier(connection, *key)?.draft.name));
        lapsing.push(LapsingDocument {
            contract_id,
            contract_title,
            contracts,
            suppliers: suppliers.collect::<Result<_>>()?,
            requirement_id: None,
            evidence_id: Some(document.id),
            title: document.draft.title,
            valid_to,
            days: days_to(valid_to),
        });
    }
    lapsing.sort_by_key(|one| one.valid_to);
    Ok(lapsing)
}
