//! Documents and what they serve, stored.

use super::{file, journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        evidence::{Evidence, EvidenceDraft, Served, ServedNoun, Shown},
        file::FileOwner,
        id::{ContractId, EvidenceId, RequirementId, ResultId, SupplierId},
        kinds::{self, Kind},
    },
    error::Code,
};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::{HashMap, hash_map::Entry};
use uuid::Uuid;

fn read(row: &Row<'_>) -> Result<Evidence> {
    Ok(Evidence {
        id: EvidenceId(row::key(row, "id")?),
        draft: EvidenceDraft {
            kind: row::choice(row, "kind")?,
            title: row.get("title")?,
            number: row.get("number")?,
            issuer: row.get("issuer")?,
            class: row::choice(row, "class")?,
            received: row::date_or_none(row, "received")?,
            valid_from: row::date_or_none(row, "valid_from")?,
            valid_to: row::date_or_none(row, "valid_to")?,
            requirements: vec![],
            contracts: vec![],
            suppliers: vec![],
            notes: row.get("notes")?,
        },
        files: vec![],
    })
}

/// The documents that serve a contract or its requirements, those that lapse first first, each with what of this contract
/// it serves.
pub(crate) fn of_contract(connection: &Connection, contract: ContractId) -> Result<Vec<Evidence>> {
    let mut statement = connection.prepare_cached(include_str!("sql/evidence_of_contract.sql"))?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    let mut evidence: Vec<Evidence> = vec![];
    let mut places: HashMap<EvidenceId, usize> = HashMap::new();
    while let Some(row) = rows.next()? {
        let id = EvidenceId(row::key(row, "id")?);
        let place = match places.entry(id) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                evidence.push(Evidence { files: file::of(connection, id.0)?, ..read(row)? });
                *new.insert(evidence.len() - 1)
            }
        };
        let Some(one) = evidence.get_mut(place) else { continue };
        one.draft.requirements.extend(row::key_or_none(row, "requirement_id")?.map(RequirementId));
        one.draft.contracts.extend(row::key_or_none(row, "whole")?.map(ContractId));
    }
    Ok(evidence)
}

/// Every document that is not removed, each with all that it serves, by name too.
pub(crate) fn all(connection: &Connection) -> Result<Vec<(Evidence, Vec<Served>)>> {
    let mut documents = vec![];
    let mut statement = connection.prepare_cached("SELECT * FROM evidence WHERE removed = 0")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        documents.push(read(row)?);
    }
    let mut served = served(connection, None)?;
    let mut files = file::of_noun(connection, FileOwner::Evidence)?;
    Ok(documents
        .into_iter()
        .map(|mut document| {
            let serves = served.remove(&document.id).unwrap_or_default();
            document.files = files.remove(&document.id.0).unwrap_or_default();
            (with_served(document, &serves), serves)
        })
        .collect())
}

/// One document with all that it serves. Errors: [`Code::NotFound`].
pub(crate) fn evidence(connection: &Connection, id: EvidenceId) -> Result<(Evidence, Vec<Served>)> {
    find(connection, id)?.ok_or_else(|| Error::new(Code::NotFound).with("noun", "evidence").with("id", id))
}

/// The same; none if there is none.
pub(crate) fn find(connection: &Connection, id: EvidenceId) -> Result<Option<(Evidence, Vec<Served>)>> {
    let mut statement = connection.prepare_cached("SELECT * FROM evidence WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let document = Evidence { files: file::of(connection, id.0)?, ..read(row)? };
    let serves = served(connection, Some(id))?.remove(&id).unwrap_or_default();
    Ok(Some((with_served(document, &serves), serves)))
}

fn with_served(mut document: Evidence, serves: &[Served]) -> Evidence {
    for one in serves {
        match one.noun {
            ServedNoun::Requirement => document.draft.requirements.push(RequirementId(one.id)),
            ServedNoun::Contract => document.draft.contracts.push(ContractId(one.id)),
            ServedNoun::Supplier => document.draft.suppliers.push(SupplierId(one.id)),
        }
    }
    document
}

/// What documents serve and has not been removed, of one or of all.
fn served(connection: &Connection, id: Option<EvidenceId>) -> Result<HashMap<EvidenceId, Vec<Served>>> {
    let mut served: HashMap<EvidenceId, Vec<Served>> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("sql/evidence_served.sql"))?;
    let mut rows = statement.query([id.as_ref().map(|id| id.0.as_bytes())])?;
    while let Some(row) = rows.next()? {
        served.entry(EvidenceId(row::key(row, "evidence_id")?)).or_default().push(Served {
            noun: row::choice(row, "noun")?,
            id: row::key(row, "id")?,
            contract_id: row::key_or_none(row, "contract_id")?.map(ContractId),
            number: row.get("number")?,
            kind: row::choice_or_none(row, "kind")?,
            name: row.get("name")?,
            contract: row.get("contract")?,
        });
    }
    Ok(served)
}

/// Documents about contracts or suppliers as a whole, each with those it is about: none serves a requirement of a contract
/// that has not ended. The digests must be true for the day it is asked on.
pub(crate) fn of_wholes(connection: &Connection) -> Result<Vec<Evidence>> {
    let mut statement = connection.prepare_cached(include_str!("sql/evidence_of_wholes.sql"))?;
    let mut rows = statement.query([])?;
    let mut documents: Vec<Evidence> = vec![];
    while let Some(row) = rows.next()? {
        let id = EvidenceId(row::key(row, "id")?);
        if documents.last().is_none_or(|last| last.id != id) {
            documents.push(read(row)?);
        }
        let Some(one) = documents.last_mut() else { continue };
        one.draft.contracts.extend(row::key_or_none(row, "contract_id")?.map(ContractId));
        one.draft.suppliers.extend(row::key_or_none(row, "supplier_id")?.map(SupplierId));
    }
    Ok(documents)
}

/// The contracts that have not ended and that a document concerns as a whole, its suppliers' too, of everyone or of one
/// contract manager, by title in Norwegian order.
pub(crate) fn contracts_concerned(connection: &Connection, id: EvidenceId, manager: Option<&str>) -> Result<Vec<(ContractId, String)>> {
    let mut statement = connection.prepare_cached(include_str!("sql/evidence_contracts_concerned.sql"))?;
    let mut rows = statement.query(params![id.0.as_bytes(), manager])?;
    let mut contracts = vec![];
    while let Some(row) = rows.next()? {
        contracts.push((ContractId(row::key(row, "contract_id")?), row.get("title")?));
    }
    Ok(contracts)
}

/// The suppliers of each contract.
pub(crate) fn suppliers_of_contracts(connection: &Connection) -> Result<HashMap<ContractId, Vec<SupplierId>>> {
    let mut suppliers: HashMap<ContractId, Vec<SupplierId>> = HashMap::new();
    let mut statement = connection.prepare_cached("SELECT contract_id, supplier_id FROM contract_supplier WHERE removed = 0")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        suppliers.entry(ContractId(row::key(row, "contract_id")?)).or_default().push(SupplierId(row::key(row, "supplier_id")?));
    }
    Ok(suppliers)
}

/// A requirement that no valid document serves.
pub(crate) struct Undocumented {
    pub(crate) requirement_id: RequirementId,
    pub(crate) contract_id: ContractId,
    pub(crate) number: u32,
    pub(crate) title: String,
    pub(crate) kind: Kind,
    pub(crate) contract_title: String,
    pub(crate) supplier: String,
    pub(crate) last_valid_to: Option<NaiveDate>,
}

/// Requirements of contracts that run which a document is to show to be met, and that have no valid one, in Norwegian
/// order of the contracts. The digests must be true for `today`.
pub(crate) fn missing(connection: &Connection, today: NaiveDate) -> Result<Vec<Undocumented>> {
    let proved = kinds::ALL.iter().filter(|facts| facts.proof.is_some()).map(|facts| format!("'{}'", facts.kind));
    let sql = include_str!("sql/evidence_missing.sql").replace("/* kinds */", &proved.collect::<Vec<_>>().join(", "));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([row::day(today)])?;
    let mut missing = vec![];
    while let Some(row) = rows.next()? {
        missing.push(Undocumented {
            requirement_id: RequirementId(row::key(row, "id")?),
            contract_id: ContractId(row::key(row, "contract_id")?),
            number: row.get("number")?,
            title: row.get("title")?,
            kind: row::choice(row, "kind")?,
            contract_title: row.get("contract_title")?,
            supplier: row.get("supplier")?,
            last_valid_to: row::date_or_none(row, "last_valid_to")?,
        });
    }
    Ok(missing)
}

/// Stores a document, new or edited, and what it serves; its files are stored by themselves.
pub(crate) fn save(writing: &Writing<'_>, id: EvidenceId, draft: &EvidenceDraft) -> Result<()> {
    writing.prepare_cached(include_str!("sql/evidence_save.sql"))?.execute(params![
        id.0.as_bytes(),
        draft.title,
        draft.number,
        draft.issuer,
        draft.class.as_str(),
        row::day_or_none(draft.received),
        row::day_or_none(draft.valid_from),
        row::day_or_none(draft.valid_to),
        draft.kind.as_str(),
        draft.notes,
    ])?;
    link(writing, "requirement", id, &draft.requirements.iter().map(|key| key.0).collect::<Vec<_>>())?;
    link(writing, "contract", id, &draft.contracts.iter().map(|key| key.0).collect::<Vec<_>>())?;
    link(writing, "supplier", id, &draft.suppliers.iter().map(|key| key.0).collect::<Vec<_>>())
}

/// Says what a document serves, of one noun, in place of what it served before. What is itself removed keeps its link: it is
/// served again if it comes back.
fn link(writing: &Writing<'_>, noun: &str, id: EvidenceId, keys: &[Uuid]) -> Result<()> {
    let mut before = vec![];
    {
        let sql = format!(
            "SELECT evidence_{noun}.{noun}_id AS served FROM evidence_{noun} JOIN {noun} ON {noun}.id = evidence_{noun}.{noun}_id
             WHERE evidence_id = ?1 AND evidence_{noun}.removed = 0 AND {noun}.removed = 0"
        );
        let mut statement = writing.prepare_cached(&sql)?;
        let mut rows = statement.query([id.0.as_bytes()])?;
        while let Some(row) = rows.next()? {
            before.push(row::key(row, "served")?);
        }
    }
    let mut save = writing.prepare_cached(&format!(
        "INSERT INTO evidence_{noun} (evidence_id, {noun}_id, removed) VALUES (?1, ?2, ?3)
         ON CONFLICT (evidence_id, {noun}_id) DO UPDATE SET removed = excluded.removed"
    ))?;
    for key in keys.iter().filter(|key| !before.contains(key)) {
        save.execute(params![id.0.as_bytes(), key.as_bytes(), false])?;
    }
    for key in before.iter().filter(|key| !keys.contains(key)) {
        save.execute(params![id.0.as_bytes(), key.as_bytes(), true])?;
    }
    Ok(())
}

/// Says that a document serves a requirement, along with what it serves already. Errors: [`Code::NotFound`].
pub(crate) fn serve(writing: &Writing<'_>, id: EvidenceId, requirement: RequirementId) -> Result<()> {
    concern(writing, id)?;
    writing
        .prepare_cached(
            "INSERT INTO evidence_requirement (evidence_id, requirement_id, removed) VALUES (?1, ?2, 0)
             ON CONFLICT (evidence_id, requirement_id) DO UPDATE SET removed = 0",
        )?
        .execute(params![id.0.as_bytes(), requirement.0.as_bytes()])?;
    Ok(())
}

/// Says that a document was shown at a check.
pub(crate) fn show(writing: &Writing<'_>, result: ResultId, id: EvidenceId) -> Result<()> {
    writing
        .prepare_cached("INSERT OR IGNORE INTO result_evidence (result_id, evidence_id) VALUES (?1, ?2)")?
        .execute(params![result.0.as_bytes(), id.0.as_bytes()])?;
    Ok(())
}

/// Which documents were shown at a contract's checks, those that have been removed since too.
pub(crate) fn shown_of_contract(connection: &Connection, contract: ContractId) -> Result<Vec<Shown>> {
    let mut statement = connection.prepare_cached(include_str!("sql/evidence_shown.sql"))?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    let mut shown = vec![];
    while let Some(row) = rows.next()? {
        shown.push(Shown {
            result_id: ResultId(row::key(row, "result_id")?),
            evidence_id: EvidenceId(row::key(row, "evidence_id")?),
            title: row.get("title")?,
            number: row.get("number")?,
        });
    }
    Ok(shown)
}

/// Marks a document removed.
pub(crate) fn remove(writing: &Writing<'_>, id: EvidenceId) -> Result<()> {
    writing.prepare_cached("UPDATE evidence SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
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
