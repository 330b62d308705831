//! Documents and the requirements they serve, stored.

use super::{journal::Writing, row};
use crate::{
    Result,
    domain::{
        evidence::{Evidence, EvidenceDraft},
        id::{ContractId, EvidenceId, RequirementId},
    },
};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// The documents that serve a contract's requirements, those that lapse first first, each with the requirements
/// of this contract that it serves.
pub(crate) fn of_contract(connection: &Connection, contract: ContractId) -> Result<Vec<Evidence>> {
    let mut statement = connection.prepare_cached(include_str!("sql/evidence_of_contract.sql"))?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    let mut evidence: Vec<Evidence> = vec![];
    let mut places: HashMap<EvidenceId, usize> = HashMap::new();
    while let Some(row) = rows.next()? {
        let id = EvidenceId(row::key(row, "id")?);
        let requirement = RequirementId(row::key(row, "requirement_id")?);
        if let Some(known) = places.get(&id).and_then(|place| evidence.get_mut(*place)) {
            known.draft.requirements.push(requirement);
            continue;
        }
        places.insert(id, evidence.len());
        evidence.push(Evidence {
            id,
            draft: EvidenceDraft {
                title: row.get("title")?,
                number: row.get("number")?,
                issuer: row.get("issuer")?,
                class: row::choice(row, "class")?,
                received: row::date_or_none(row, "received")?,
                valid_from: row::date_or_none(row, "valid_from")?,
                valid_to: row::date_or_none(row, "valid_to")?,
                requirements: vec![requirement],
            },
        });
    }
    Ok(evidence)
}

/// Stores a new document.
pub(crate) fn add(writing: &Writing<'_>, evidence: &Evidence) -> Result<()> {
    let draft = &evidence.draft;
    writing.prepare_cached(include_str!("sql/evidence_insert.sql"))?.execute(params![
        evidence.id.0.as_bytes(),
        draft.title,
        draft.number,
        draft.issuer,
        draft.class.as_str(),
        row::day_or_none(draft.received),
        row::day_or_none(draft.valid_from),
        row::day_or_none(draft.valid_to),
    ])?;
    for requirement in &draft.requirements {
        writing
            .prepare_cached("INSERT INTO evidence_requirement (evidence_id, requirement_id, removed) VALUES (?1, ?2, 0)")?
            .execute(params![evidence.id.0.as_bytes(), requirement.0.as_bytes()])?;
    }
    Ok(())
}
