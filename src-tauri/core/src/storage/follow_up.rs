//! Checks and their results, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        follow_up::{Check, CheckResult},
        id::{CheckId, ContractId, PlanId, RequirementId, ResultId},
    },
    error::Code,
};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

/// A check, whether a re-planning has withdrawn it, and its latest result.
pub(crate) struct StoredCheck {
    pub(crate) check: Check,
    pub(crate) withdrawn: bool,
    /// Who answers this one; blank = whoever is responsible for the requirement.
    pub(crate) responsible: String,
    pub(crate) result: Option<CheckResult>,
}

fn read_check(row: &Row<'_>) -> Result<Check> {
    Ok(Check {
        id: CheckId(row::key(row, "id")?),
        requirement_id: RequirementId(row::key(row, "requirement_id")?),
        plan_id: row::key_or_none(row, "plan_id")?.map(PlanId),
        nominal: row::date(row, "nominal")?,
        due: row::date(row, "due")?,
        label: row.get("label")?,
        unannounced: row.get("unannounced")?,
        moved_by_hand: row.get("moved_by_hand")?,
        reason: row.get("reason")?,
    })
}

fn read_result(row: &Row<'_>) -> Result<CheckResult> {
    Ok(CheckResult {
        id: ResultId(row::key(row, "id")?),
        check_id: CheckId(row::key(row, "check_id")?),
        outcome: row::choice(row, "outcome")?,
        actual: row::decimal_or_none(row, "actual")?,
        note: row.get("note")?,
        checked_on: row::date(row, "checked_on")?,
        valid_to: row::date_or_none(row, "valid_to")?,
        recorded_at: row::moment(row, "recorded_at")?,
        recorded_by: row.get("recorded_by")?,
    })
}

/// All checks of a contract's requirements, withdrawn ones too, by requirement and due date.
pub(crate) fn of_contract(connection: &Connection, contract: ContractId) -> Result<HashMap<RequirementId, Vec<StoredCheck>>> {
    // Results in the order they were made: the last one of a check is the one that holds.
    let mut latest = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("sql/results_of_contract.sql"))?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let result = read_result(row)?;
        latest.insert(result.check_id, result);
    }
    let mut checks: HashMap<RequirementId, Vec<StoredCheck>> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("sql/checks_of_contract.sql"))?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let check = read_check(row)?;
        let result = latest.remove(&check.id);
        checks.entry(check.requirement_id).or_default().push(StoredCheck {
            check,
            withdrawn: row.get("removed")?,
            responsible: row.get("responsible")?,
            result,
        });
    }
    Ok(checks)
}

/// All checks of one requirement, withdrawn ones too, by due date.
pub(crate) fn of_requirement(connection: &Connection, requirement: RequirementId) -> Result<Vec<StoredCheck>> {
    let mut statement = connection.prepare_cached("SELECT * FROM planned_check WHERE requirement_id = ?1 ORDER BY due, nominal, id")?;
    let mut rows = statement.query([requirement.0.as_bytes()])?;
    let mut checks = vec![];
    while let Some(row) = rows.next()? {
        let check = read_check(row)?;
        let result = latest_result(connection, check.id)?;
        checks.push(StoredCheck { check, withdrawn: row.get("removed")?, responsible: row.get("responsible")?, result });
    }
    Ok(checks)
}

/// Every check that is not withdrawn, with the result that holds.
pub(crate) fn all(connection: &Connection) -> Result<Vec<(Check, Option<CheckResult>)>> {
    let mut latest = HashMap::new();
    let mut statement = connection.prepare_cached("SELECT * FROM result ORDER BY recorded_at, id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let result = read_result(row)?;
        latest.insert(result.check_id, result);
    }
    let mut statement = connection.prepare_cached("SELECT * FROM planned_check WHERE removed = 0 ORDER BY due, nominal, id")?;
    let mut rows = statement.query([])?;
    let mut checks = vec![];
    while let Some(row) = rows.next()? {
        let check = read_check(row)?;
        let result = latest.remove(&check.id);
        checks.push((check, result));
    }
    Ok(checks)
}

/// One check that is not withdrawn. Errors: [`Code::NotFound`].
pub(crate) fn check(connection: &Connection, id: CheckId) -> Result<Check> {
    let mut statement = connection.prepare_cached("SELECT * FROM planned_check WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read_check(row),
        None => Err(Error::new(Code::NotFound).with("noun", "check").with("id", id)),
    }
}

/// The result of a check that holds: the last one made.
pub(crate) fn latest_result(connection: &Connection, id: CheckId) -> Result<Option<CheckResult>> {
    let mut statement = connection.prepare_cached("SELECT * FROM result WHERE check_id = ?1 ORDER BY recorded_at DESC, id DESC LIMIT 1")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    rows.next()?.map(read_result).transpose()
}

/// Stores a check, new, revived or changed.
pub(crate) fn save_check(writing: &Writing<'_>, check: &Check) -> Result<()> {
    writing.prepare_cached(include_str!("sql/planned_check_save.sql"))?.execute(params![
        check.id.0.as_bytes(),
        check.requirement_id.0.as_bytes(),
        check.plan_id.as_ref().map(|plan| plan.0.as_bytes()),
        row::day(check.nominal),
        row::day(check.due),
        check.label,
        check.unannounced,
        check.moved_by_hand,
        check.reason,
    ])?;
    Ok(())
}

/// Says who answers a check; blank = whoever is responsible for its requirement.
pub(crate) fn assign(writing: &Writing<'_>, id: CheckId, responsible: &str) -> Result<()> {
    writing.prepare_cached("UPDATE planned_check SET responsible = ?2 WHERE id = ?1")?.execute(params![id.0.as_bytes(), responsible])?;
    Ok(())
}

/// Marks a check withdrawn.
pub(crate) fn withdraw(writing: &Writing<'_>, id: CheckId) -> Result<()> {
    writing.prepare_cached("UPDATE planned_check SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// Appends a result.
pub(crate) fn add_result(writing: &Writing<'_>, result: &CheckResult) -> Result<()> {
    writing.prepare_cached(include_str!("sql/result_insert.sql"))?.execute(params![
        result.id.0.as_bytes(),
        result.check_id.0.as_bytes(),
        result.outcome.as_str(),
        row::millionths(result.actual),
        result.note,
        row::day(result.checked_on),
        row::day_or_none(result.valid_to),
        row::instant(result.recorded_at),
        result.recorded_by,
    ])?;
    Ok(())
}
