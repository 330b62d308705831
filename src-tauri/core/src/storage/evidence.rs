//! Documents and the requirements they serve, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        evidence::{Evidence, EvidenceDraft},
        id::{ContractId, EvidenceId, RequirementId, SupplierId},
    },
    error::Code,
};
use rusqlite::{Connection, OptionalExtension, params};
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

/// Says that a change is about a document: about the contracts and suppliers it serves. Errors: [`Code::NotFound`].
pub(crate) fn concern(writing: &Writing<'_>, id: EvidenceId) -> Result<()> {
    let title: Option<String> = writing
        .prepare_cached("SELECT title FROM evidence WHERE id = ?1 AND removed = 0")?
        .query_row([id.0.as_bytes()], |row| row.get(0))
        .optional()?;
    let Some(title) = title else {
        return Err(Error::new(Code::NotFound).with("noun", "evidence").with("id", id));
    };
    writing.subject(&title);
    let mut statement = writing.prepare_cached(include_str!("sql/evidence_concerns.sql"))?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    while let Some(row) = rows.next()? {
        if let Some(contract) = row::key_or_none(row, "contract_id")? {
            writing.concerns(ContractId(contract));
        }
        if let Some(supplier) = row::key_or_none(row, "supplier_id")? {
            writing.concerns_supplier(SupplierId(supplier));
        }
    }
    Ok(())
}
