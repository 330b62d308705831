//! Nonconformities and their steps, stored.

use super::{journal::Writing, requirement, row};
use crate::{
    Error, Result,
    domain::{
        id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
        nonconformity::{Nonconformity, Step},
        requirement::{Basis, Sanction},
    },
    error::Code,
};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

fn read(connection: &Connection, row: &Row<'_>) -> Result<Nonconformity> {
    let id = NonconformityId(row::key(row, "id")?);
    Ok(Nonconformity {
        id,
        contract_id: ContractId(row::key(row, "contract_id")?),
        number: row.get("number")?,
        requirement_id: row::key_or_none(row, "requirement_id")?.map(RequirementId),
        check_id: row::key_or_none(row, "check_id")?.map(CheckId),
        title: row.get("title")?,
        corrective_action: row.get("corrective_action")?,
        steps: steps(connection, id)?,
    })
}

fn steps(connection: &Connection, id: NonconformityId) -> Result<Vec<Step>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM nonconformity_step WHERE nonconformity_id = ?1 AND removed = 0 ORDER BY happened, id")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut steps = vec![];
    while let Some(row) = rows.next()? {
        steps.push(read_step(row)?);
    }
    Ok(steps)
}

fn read_step(row: &Row<'_>) -> Result<Step> {
    Ok(Step {
        id: StepId(row::key(row, "id")?),
        kind: row::choice(row, "kind")?,
        on: row::date(row, "happened")?,
        by: row.get("recorded_by")?,
        text: row.get("text")?,
        deadline: row::date_or_none(row, "deadline")?,
        amount: row::money_or_none(row, "amount")?,
        calculation: row::json_or_none(row, "calculation")?,
    })
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

/// The nonconformity of a number, the newest if several have it. Errors: [`Code::NotFound`].
pub(crate) fn numbered(connection: &Connection, number: &str) -> Result<NonconformityId> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM nonconformity WHERE number = ?1 AND removed = 0 ORDER BY id DESC LIMIT 1")?;
    let mut rows = statement.query([number])?;
    match rows.next()? {
        Some(row) => Ok(NonconformityId(row::key(row, "id")?)),
        None => Err(Error::new(Code::NotFound).with("noun", "nonconformity").with("id", number)),
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

/// A nonconformity with what a list shows of its contract and requirement.
pub(crate) struct ListedNonconformity {
    pub(crate) nonconformity: Nonconformity,
    pub(crate) contract_title: String,
    pub(crate) case_number: String,
    pub(crate) supplier: String,
    pub(crate) requirement_number: Option<u32>,
    pub(crate) requirement_title: Option<String>,
    pub(crate) basis: Option<Basis>,
    pub(crate) sanction: Option<Sanction>,
    pub(crate) responsible: String,
    pub(crate) manager: String,
}

/// Every nonconformity of contracts that are not in the bin, or those of one contract, newest first.
pub(crate) fn listed(connection: &Connection, contract: Option<ContractId>) -> Result<Vec<ListedNonconformity>> {
    let mut of: HashMap<NonconformityId, Vec<Step>> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("sql/nonconformity_steps_listed.sql"))?;
    let contract = contract.map(|key| key.0);
    let key = contract.as_ref().map(|key| key.as_bytes());
    let mut rows = statement.query(params![key])?;
    while let Some(row) = rows.next()? {
        of.entry(NonconformityId(row::key(row, "nonconformity_id")?)).or_default().push(read_step(row)?);
    }
    let mut statement = connection.prepare_cached(include_str!("sql/nonconformities_listed.sql"))?;
    let mut rows = statement.query(params![key])?;
    let mut listed = vec![];
    while let Some(row) = rows.next()? {
        let id = NonconformityId(row::key(row, "id")?);
        let number: Option<u32> = row.get("requirement_number")?;
        let known = number.is_some();
        listed.push(ListedNonconformity {
            nonconformity: Nonconformity {
                id,
                contract_id: ContractId(row::key(row, "contract_id")?),
                number: row.get("number")?,
                requirement_id: row::key_or_none(row, "requirement_id")?.map(RequirementId),
                check_id: row::key_or_none(row, "check_id")?.map(CheckId),
                title: row.get("title")?,
                corrective_action: row.get("corrective_action")?,
                steps: of.remove(&id).unwrap_or_default(),
            },
            contract_title: row.get("contract_title")?,
            case_number: row.get("case_number")?,
            supplier: row.get::<_, Option<String>>("supplier")?.unwrap_or_default(),
            requirement_number: number,
            requirement_title: row.get("requirement_title")?,
            basis: known.then(|| row::choice(row, "basis")).transpose()?,
            sanction: known.then(|| requirement::sanction(row)).transpose()?,
            responsible: row.get("responsible")?,
            manager: row.get("manager")?,
        });
    }
    Ok(listed)
}

/// How many are open, of contracts that are not in the bin.
pub(crate) fn count_open(connection: &Connection) -> Result<u32> {
    let mut sum = connection.prepare_cached("SELECT coalesce(sum(open_nonconformities), 0) FROM contract_digest")?;
    Ok(sum.query_row([], |row| row.get(0))?)
}

/// The contracts that have a nonconformity: whose derived rows hang on how long one may be left alone.
pub(crate) fn contracts_with_any(connection: &Connection) -> Result<Vec<ContractId>> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT contract_id FROM nonconformity WHERE removed = 0")?;
    let mut rows = statement.query([])?;
    let mut contracts = vec![];
    while let Some(row) = rows.next()? {
        contracts.push(ContractId(row::key(row, "contract_id")?));
    }
    Ok(contracts)
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
            "INSERT INTO nonconformity (id, contract_id, number, requirement_id, check_id, title, corrective_action, removed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)",
        )?
        .execute(params![
            nonconformity.id.0.as_bytes(),
            nonconformity.contract_id.0.as_bytes(),
            nonconformity.number,
            nonconformity.requirement_id.as_ref().map(|id| id.0.as_bytes()),
            nonconformity.check_id.as_ref().map(|id| id.0.as_bytes()),
            nonconformity.title,
            nonconformity.corrective_action,
        ])?;
    Ok(())
}

/// Appends a step.
pub(crate) fn add_step(writing: &Writing<'_>, id: NonconformityId, step: &Step) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO nonconformity_step (id, nonconformity_id, kind, happened, recorded_by, text, deadline, amount, calculation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
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
            step.calculation.as_ref().map(row::to_json).transpose()?,
        ])?;
    Ok(())
}

/// Stores a nonconformity's title and corrective action.
pub(crate) fn save(writing: &Writing<'_>, nonconformity: &Nonconformity) -> Result<()> {
    writing.prepare_cached("UPDATE nonconformity SET title = ?2, corrective_action = ?3 WHERE id = ?1")?.execute(params![
        nonconformity.id.0.as_bytes(),
        nonconformity.title,
        nonconformity.corrective_action
    ])?;
    Ok(())
}

/// Puts a nonconformity in the bin, with its steps as they are.
pub(crate) fn remove(writing: &Writing<'_>, id: NonconformityId) -> Result<()> {
    writing.prepare_cached("UPDATE nonconformity SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// Stores what a step says.
pub(crate) fn save_step(writing: &Writing<'_>, step: &Step) -> Result<()> {
    writing
        .prepare_cached(
            "UPDATE nonconformity_step SET happened = ?2, recorded_by = ?3, text = ?4, deadline = ?5, amount = ?6, calculation = ?7 WHERE id = ?1",
        )?
        .execute(params![
            step.id.0.as_bytes(),
            row::day(step.on),
            step.by,
            step.text,
            row::day_or_none(step.deadline),
            row::ore(step.amount),
            step.calculation.as_ref().map(row::to_json).transpose()?,
        ])?;
    Ok(())
}

/// Puts a step in the bin.
pub(crate) fn remove_step(writing: &Writing<'_>, id: StepId) -> Result<()> {
    writing.prepare_cached("UPDATE nonconformity_step SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// Whose step it is. Errors: [`Code::NotFound`].
pub(crate) fn of_step(connection: &Connection, id: StepId) -> Result<Nonconformity> {
    let mut statement = connection.prepare_cached("SELECT nonconformity_id FROM nonconformity_step WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => nonconformity(connection, NonconformityId(row::key(row, "nonconformity_id")?)),
        None => Err(Error::new(Code::NotFound).with("noun", "step").with("id", id)),
    }
}

/// Says that a change is about a step's nonconformity. Errors: [`Code::NotFound`].
pub(crate) fn concern_step(writing: &Writing<'_>, id: StepId) -> Result<()> {
    let mut statement = writing.prepare_cached(
        "SELECT nonconformity.title, nonconformity.contract_id FROM nonconformity_step
         JOIN nonconformity ON nonconformity.id = nonconformity_step.nonconformity_id
         WHERE nonconformity_step.id = ?1 AND nonconformity_step.removed = 0 AND nonconformity.removed = 0",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else {
        return Err(Error::new(Code::NotFound).with("noun", "step").with("id", id));
    };
    writing.subject(&row.get::<_, String>("title")?);
    writing.concerns(ContractId(row::key(row, "contract_id")?));
    Ok(())
}
