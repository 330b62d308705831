//! Reading many contracts at once, in as few statements as there are tables: what their requirements' checks found, what
//! their digests say, who their suppliers are, and what was reported with which documents.

use super::row;
use crate::{
    Result,
    domain::{
        compliance::standing::{CheckFact, Found},
        declaration::Declaration,
        id::{ContractId, RequirementId, ResultId, SupplierId},
        portfolio::DocumentFacts,
        registration::Registration,
        warning::WarningKind,
    },
};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use std::collections::{BTreeMap, HashMap};

fn fact(row: &Row<'_>) -> Result<(RequirementId, CheckFact)> {
    let found = match row::choice_or_none(row, "outcome")? {
        Some(outcome) => Some(Found { outcome, actual: row::decimal_or_none(row, "actual")?, checked_on: row::date(row, "checked_on")? }),
        None => None,
    };
    Ok((RequirementId(row::key(row, "requirement_id")?), CheckFact { due: row::date(row, "due")?, found }))
}

/// The checks of one contract's requirements, or of all, each with the result that holds, by due date. Withdrawn ones are
/// left out. `go_on` is asked now and then; what was read until it said no is of no use.
pub(crate) fn checks(
    connection: &Connection,
    contract: Option<ContractId>,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<HashMap<RequirementId, Vec<CheckFact>>> {
    const EVERY: usize = 10_000;
    let mut checks: HashMap<RequirementId, Vec<CheckFact>> = HashMap::new();
    let mut take = |rows: &mut rusqlite::Rows<'_>| -> Result<()> {
        let mut read = 0_usize;
        while let Some(row) = rows.next()? {
            let (requirement, fact) = fact(row)?;
            checks.entry(requirement).or_default().push(fact);
            read += 1;
            if read.is_multiple_of(EVERY) && !go_on() {
                break;
            }
        }
        Ok(())
    };
    match contract {
        Some(id) => {
            let sql = include_str!("sql/portfolio_checks.sql")
                .replace("/* which */", "JOIN requirement ON requirement.id = c.requirement_id AND requirement.contract_id = ?1");
            take(&mut connection.prepare_cached(&sql)?.query([id.0.as_bytes()])?)?;
        }
        None => take(&mut connection.prepare_cached(include_str!("sql/portfolio_checks.sql"))?.query([])?)?,
    }
    Ok(checks)
}

/// The warnings of every contract, as of the day its digest holds for.
pub(crate) fn warnings(connection: &Connection) -> Result<HashMap<ContractId, BTreeMap<WarningKind, u32>>> {
    let mut statement = connection.prepare_cached("SELECT contract_id, warnings FROM contract_digest WHERE warning_count > 0")?;
    let mut rows = statement.query([])?;
    let mut warnings = HashMap::new();
    while let Some(row) = rows.next()? {
        warnings.insert(ContractId(row::key(row, "contract_id")?), row::json(row, "warnings")?);
    }
    Ok(warnings)
}

/// The last days of the documents that requirements of contracts hang on that have not ended.
pub(crate) fn documents(connection: &Connection) -> Result<HashMap<ContractId, Vec<DocumentFacts>>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM contract_date WHERE kind = 'document' ORDER BY contract_id, on_date, position")?;
    let mut rows = statement.query([])?;
    let mut documents: HashMap<ContractId, Vec<DocumentFacts>> = HashMap::new();
    while let Some(row) = rows.next()? {
        documents.entry(ContractId(row::key(row, "contract_id")?)).or_default().push(DocumentFacts {
            title: row.get("title")?,
            requirement: row::key_or_none(row, "requirement_id")?.map(RequirementId),
            on: row::date(row, "on_date")?,
        });
    }
    Ok(documents)
}

/// Every supplier's name and what the public register says of it, those in the bin too: contracts keep them.
pub(crate) fn suppliers(connection: &Connection) -> Result<HashMap<SupplierId, (String, Option<Registration>)>> {
    let mut statement = connection.prepare_cached("SELECT id, name, registration FROM supplier")?;
    let mut rows = statement.query([])?;
    let mut suppliers = HashMap::new();
    while let Some(row) = rows.next()? {
        suppliers.insert(SupplierId(row::key(row, "id")?), (row.get("name")?, row::json_or_none(row, "registration")?));
    }
    Ok(suppliers)
}

/// A document that serves a requirement, or was shown for a result.
#[derive(Debug, Clone)]
pub(crate) struct Proof {
    pub(crate) valid_from: Option<NaiveDate>,
    pub(crate) valid_to: Option<NaiveDate>,
    /// What it says, if it is a product declaration.
    pub(crate) declaration: Option<Declaration>,
}

impl Proof {
    /// Whether it was valid on a day.
    pub(crate) fn held_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

fn proof(row: &Row<'_>) -> Result<Proof> {
    Ok(Proof {
        valid_from: row::date_or_none(row, "valid_from")?,
        valid_to: row::date_or_none(row, "valid_to")?,
        declaration: row::json_or_none(row, "content")?,
    })
}

/// The documents that serve a requirement.
pub(crate) fn proofs_of_requirement(connection: &Connection, id: RequirementId) -> Result<Vec<Proof>> {
    let mut statement = connection.prepare_cached(
        "SELECT valid_from, valid_to, declaration.content FROM evidence_requirement
         JOIN evidence ON evidence.id = evidence_requirement.evidence_id AND evidence.removed = 0
         LEFT JOIN declaration ON declaration.evidence_id = evidence.id AND declaration.removed = 0
         WHERE evidence_requirement.requirement_id = ?1 AND evidence_requirement.removed = 0 ORDER BY evidence.id",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut proofs = vec![];
    while let Some(row) = rows.next()? {
        proofs.push(proof(row)?);
    }
    Ok(proofs)
}

/// The documents that were shown for a result.
pub(crate) fn proofs_of_result(connection: &Connection, id: ResultId) -> Result<Vec<Proof>> {
    let mut statement = connection.prepare_cached(
        "SELECT valid_from, valid_to, NULL AS content FROM result_evidence
         JOIN evidence ON evidence.id = result_evidence.evidence_id AND evidence.removed = 0 WHERE result_evidence.result_id = ?1",
    )?;
    let mut rows = statement.query(params![id.0.as_bytes()])?;
    let mut proofs = vec![];
    while let Some(row) = rows.next()? {
        proofs.push(proof(row)?);
    }
    Ok(proofs)
}
