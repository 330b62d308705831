//! Reading what is due: open checks by date and person, dates in contracts, warnings summed up.

use super::{
    requirement::{sanction, target},
    row,
};
use crate::{
    Result,
    domain::{
        decimal::Decimal,
        follow_up::{Check, Outcome},
        id::{CheckId, ContractId, RequirementId},
        requirement::{Sanction, Target},
        warning::WarningKind,
    },
};
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// An open check with its requirement and contract.
pub(crate) struct OpenCheck {
    pub(crate) check: Check,
    pub(crate) contract_id: ContractId,
    pub(crate) contract_title: String,
    pub(crate) supplier: String,
    pub(crate) requirement_number: u32,
    pub(crate) requirement_title: String,
    pub(crate) question: String,
    pub(crate) target: Target,
    pub(crate) sanction: Sanction,
    pub(crate) responsible: String,
    pub(crate) last: Option<LastFound>,
}

/// What the latest answered check of a requirement found.
pub(crate) struct LastFound {
    pub(crate) outcome: Outcome,
    pub(crate) actual: Option<Decimal>,
    pub(crate) checked_on: NaiveDate,
}

const OF_ALL: &str = concat!(
    include_str!("sql/open_checks.sql"),
    "WHERE open_check.due BETWEEN ?1 AND ?2 ORDER BY open_check.due, open_check.check_id LIMIT ?3"
);
const OF_ONE: &str = concat!(
    include_str!("sql/open_checks.sql"),
    "WHERE open_check.responsible = ?4 AND open_check.due BETWEEN ?1 AND ?2 ORDER BY open_check.due, open_check.check_id LIMIT ?3"
);

/// Open checks due between two days, both inclusive, of everyone or of one person, earliest first.
pub(crate) fn open_checks(
    connection: &Connection,
    from: Option<NaiveDate>,
    to: NaiveDate,
    responsible: Option<&str>,
    limit: u32,
) -> Result<Vec<OpenCheck>> {
    // Two statements, each planned for its own index.
    let sql = if responsible.is_some() { OF_ONE } else { OF_ALL };
    let from = row::day_or_none(from).unwrap_or_default();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = match responsible {
        Some(person) => statement.query(params![from, row::day(to), limit, person])?,
        None => statement.query(params![from, row::day(to), limit])?,
    };
    let mut checks = vec![];
    while let Some(row) = rows.next()? {
        checks.push(open_check(row)?);
    }
    Ok(checks)
}

/// An open check as the statements here and the follow-up list's read it.
pub(super) fn open_check(row: &rusqlite::Row<'_>) -> Result<OpenCheck> {
    let requirement_id = RequirementId(row::key(row, "requirement_id")?);
    Ok(OpenCheck {
        check: Check {
            id: CheckId(row::key(row, "id")?),
            requirement_id,
            plan_id: row::key_or_none(row, "plan_id")?.map(crate::domain::id::PlanId),
            nominal: row::date(row, "nominal")?,
            due: row::date(row, "due")?,
            label: row.get("label")?,
            unannounced: row.get("unannounced")?,
            moved_by_hand: row.get("moved_by_hand")?,
            reason: row.get("reason")?,
        },
        contract_id: ContractId(row::key(row, "contract_id")?),
        contract_title: row.get("contract_title")?,
        supplier: row.get("supplier")?,
        requirement_number: row.get("number")?,
        requirement_title: row.get("title")?,
        question: row.get("question")?,
        target: target(row)?,
        sanction: sanction(row)?,
        responsible: row.get("answers")?,
        last: last_found(row)?,
    })
}

fn last_found(row: &rusqlite::Row<'_>) -> Result<Option<LastFound>> {
    let (outcome, checked_on) = (row::choice_or_none(row, "last_outcome")?, row::date_or_none(row, "last_checked_on")?);
    let actual = row::decimal_or_none(row, "last_actual")?;
    Ok(outcome.zip(checked_on).map(|(outcome, checked_on)| LastFound { outcome, actual, checked_on }))
}

/// How many open checks are due between two days, both inclusive.
pub(crate) fn count_open(connection: &Connection, from: Option<NaiveDate>, to: NaiveDate, responsible: Option<&str>) -> Result<u32> {
    let from = row::day_or_none(from).unwrap_or_default();
    let count = match responsible {
        Some(person) => connection
            .prepare_cached("SELECT count(*) FROM open_check WHERE responsible = ?3 AND due BETWEEN ?1 AND ?2")?
            .query_row(params![from, row::day(to), person], |row| row.get(0))?,
        None => connection
            .prepare_cached("SELECT count(*) FROM open_check WHERE due BETWEEN ?1 AND ?2")?
            .query_row(params![from, row::day(to)], |row| row.get(0))?,
    };
    Ok(count)
}

/// A date in a contract.
pub(crate) struct ContractDate {
    pub(crate) contract_id: ContractId,
    pub(crate) contract_title: String,
    pub(crate) requirement_id: Option<RequirementId>,
    pub(crate) title: String,
    pub(crate) on: NaiveDate,
}

/// Dates of one kind between two days, both inclusive, earliest first.
pub(crate) fn dates(
    connection: &Connection,
    kind: &str,
    from: NaiveDate,
    to: NaiveDate,
    manager: Option<&str>,
) -> Result<Vec<ContractDate>> {
    let mut statement = connection.prepare_cached(include_str!("sql/contract_dates.sql"))?;
    let mut rows = statement.query(params![kind, row::day(from), row::day(to), manager])?;
    let mut dates = vec![];
    while let Some(row) = rows.next()? {
        dates.push(ContractDate {
            contract_id: ContractId(row::key(row, "contract_id")?),
            contract_title: row.get("contract_title")?,
            requirement_id: row::key_or_none(row, "requirement_id")?.map(RequirementId),
            title: row.get("title")?,
            on: row::date(row, "on_date")?,
        });
    }
    Ok(dates)
}

/// Warnings of all contracts that have not ended: kind → (how many, in how many contracts, the first contract).
pub(crate) fn warnings(connection: &Connection, manager: Option<&str>) -> Result<BTreeMap<WarningKind, (u32, u32, ContractId, String)>> {
    let mut statement = connection.prepare_cached(include_str!("sql/warnings.sql"))?;
    let mut rows = statement.query([manager])?;
    let mut warnings = BTreeMap::new();
    while let Some(row) = rows.next()? {
        // Few combinations are common to many contracts: read once each.
        let kinds: BTreeMap<WarningKind, u32> = row::json(row, "warnings")?;
        let contracts: u32 = row.get("contracts")?;
        for (kind, count) in kinds {
            let entry = warnings.entry(kind).or_insert((0, 0, ContractId(row::key(row, "contract_id")?), row.get("title")?));
            entry.0 += count * contracts;
            entry.1 += contracts;
        }
    }
    Ok(warnings)
}
