//! Nonconformities and their steps, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
        nonconformity::{Nonconformity, Step},
    },
    error::Code,
};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

fn read(connection: &Connection, row: &Row<'_>) -> Result<Nonconformity> {
    let id = NonconformityId(row::key(row, "id")?);
    Ok(Nonconformity {
        id,
        contract_id: ContractId(row::key(row, "contract_id")?),
        number: row.get("number")?,
        requirement_id: row::key_or_none(row, "requirement_id")?.map(RequirementId),
        check_id: row::key_or_none(row, "check_id")?.map(CheckId),
        title: row.get("title")?,
        steps: steps(connection, id)?,
    })
}

fn steps(connection: &Connection, id: NonconformityId) -> Result<Vec<Step>> {
    let mut statement = connection.prepare_cached("SELECT * FROM nonconformity_step WHERE nonconformity_id = ?1 ORDER BY happened, id")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut steps = vec![];
    while let Some(row) = rows.next()? {
        steps.push(Step {
            id: StepId(row::key(row, "id")?),
            kind: row::choice(row, "kind")?,
            on: row::date(row, "happened")?,
            by: row.get("recorded_by")?,
            text: row.get("text")?,
            deadline: row::date_or_none(row, "deadline")?,
            amount: row::money_or_none(row, "amount")?,
        });
    }
    Ok(steps)
}

/// One nonconformity. Errors: [`Code::NotFound`].
pub(crate) fn nonconformity(connection: &Connection, id: NonconformityId) -> Result<Nonconformity> {
    let mut statement = connection.prepare_cached("SELECT * FROM nonconformity WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read(connection, row),
        None => Err(Error::new(Code::NotFound).with("noun", "nonconformity").with("id", id)),
    }
}

/// A contract's nonconformities, newest first.
pub(crate) fn of_contract(connection: &Connection, contract: ContractId) -> Result<Vec<Nonconformity>> {
    let mut statement = connection.prepare_cached("SELECT * FROM nonconformity WHERE contract_id = ?1 AND removed = 0 ORDER BY id DESC")?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    let mut nonconformities = vec![];
    while let Some(row) = rows.next()? {
        nonconformities.push(read(connection, row)?);
    }
    Ok(nonconformities)
}

/// A nonconformity that is not closed or withdrawn, and when anything was done about it last.
pub(crate) struct IdleNonconformity {
    pub(crate) id: NonconformityId,
    pub(crate) contract_id: ContractId,
    pub(crate) contract_title: String,
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) latest_step: NaiveDate,
}

/// Those without a step on `before` or later, of everyone or of one contract manager.
pub(crate) fn idle(connection: &Connection, before: NaiveDate, manager: Option<&str>) -> Result<Vec<IdleNonconformity>> {
    let mut statement = connection.prepare_cached(include_str!("sql/nonconformities_idle.sql"))?;
    let mut rows = statement.query(params![row::day(before), manager])?;
    let mut nonconformities = vec![];
    while let Some(row) = rows.next()? {
        nonconformities.push(IdleNonconformity {
            id: NonconformityId(row::key(row, "id")?),
            contract_id: ContractId(row::key(row, "contract_id")?),
            contract_title: row.get("contract_title")?,
            number: row.get("number")?,
            title: row.get("title")?,
            latest_step: row::date(row, "latest_step")?,
        });
    }
    Ok(nonconformities)
}

/// The next number of a year: `A-2026-03`.
pub(crate) fn next_number(connection: &Connection, year: i32) -> Result<String> {
    let prefix = format!("A-{year}-");
    let last: Option<i64> = connection
        .prepare_cached("SELECT max(CAST(substr(number, length(?1) + 1) AS INTEGER)) FROM nonconformity WHERE number LIKE ?1 || '%'")?
        .query_row([&prefix], |row| row.get(0))?;
    Ok(format!("{prefix}{:02}", last.unwrap_or(0) + 1))
}

/// Stores a new nonconformity without steps.
pub(crate) fn add(writing: &Writing<'_>, nonconformity: &Nonconformity) -> Result<()> {
    writing.concerns(nonconformity.contract_id);
    writing
        .prepare_cached(
            "INSERT INTO nonconformity (id, contract_id, number, requirement_id, check_id, title, removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
        )?
        .execute(params![
            nonconformity.id.0.as_bytes(),
            nonconformity.contract_id.0.as_bytes(),
            nonconformity.number,
            nonconformity.requirement_id.as_ref().map(|id| id.0.as_bytes()),
            nonconformity.check_id.as_ref().map(|id| id.0.as_bytes()),
            nonconformity.title,
        ])?;
    Ok(())
}

/// Appends a step.
pub(crate) fn add_step(writing: &Writing<'_>, id: NonconformityId, step: &Step) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO nonconformity_step (id, nonconformity_id, kind, happened, recorded_by, text, deadline, amount)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            step.id.0.as_bytes(),
            id.0.as_bytes(),
            step.kind.as_str(),
            row::day(step.on),
            step.by,
            step.text,
            row::day_or_none(step.deadline),
            row::ore(step.amount),
        ])?;
    Ok(())
}

/// Says that a change is about a step's nonconformity. Errors: [`Code::NotFound`].
pub(crate) fn concern_step(writing: &Writing<'_>, id: StepId) -> Result<()> {
    let mut statement = writing.prepare_cached(
        "SELECT nonconformity.title, nonconformity.contract_id FROM nonconformity_step
         JOIN nonconformity ON nonconformity.id = nonconformity_step.nonconformity_id
         WHERE nonconformity_step.id = ?1 AND nonconformity.removed = 0",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else {
        return Err(Error::new(Code::NotFound).with("noun", "step").with("id", id));
    };
    writing.subject(&row.get::<_, String>("title")?);
    writing.concerns(ContractId(row::key(row, "contract_id")?));
    Ok(())
}
