//! Requirements and their follow-up plans, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        compliance::RequirementState,
        follow_up::{Outcome, Plan, PlanDraft},
        id::{ContractId, PlanId, RequirementId},
        kinds::Kind,
        requirement::{LibraryOrigin, Requirement, RequirementDraft, Sanction, Target},
    },
    error::Code,
};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

fn read(row: &Row<'_>, plans: &[Plan]) -> Result<Requirement> {
    let level = row::choice_or_none(row, "library_level")?;
    let version: Option<u32> = row.get("library_version")?;
    Ok(Requirement {
        id: RequirementId(row::key(row, "id")?),
        contract_id: ContractId(row::key(row, "contract_id")?),
        number: row.get("number")?,
        draft: RequirementDraft {
            kind: row::choice(row, "kind")?,
            title: row.get("title")?,
            wording: row.get("wording")?,
            question: row.get("question")?,
            placement: row::choice(row, "placement")?,
            basis: row::choice(row, "basis")?,
            clause: row.get("clause")?,
            target: target(row)?,
            sanction: sanction(row)?,
            risk: row::choice(row, "risk")?,
            responsible: row.get("responsible")?,
            library: level.zip(version).map(|(level, version)| LibraryOrigin { level, version }),
            plans: plans
                .iter()
                .map(|plan| PlanDraft { id: Some(plan.id), cadence: plan.cadence.clone(), unannounced: plan.unannounced })
                .collect(),
            notes: row.get("notes")?,
        },
    })
}

/// What must be reached, of a row that has a requirement's columns.
pub(super) fn target(row: &Row<'_>) -> Result<Target> {
    Ok(Target {
        measure: row::choice(row, "measure")?,
        comparator: row::choice(row, "comparator")?,
        required: row::decimal_or_none(row, "required")?,
        offered: row::decimal_or_none(row, "offered")?,
        unit: row.get("unit")?,
    })
}

/// What is agreed for a breach, of such a row.
pub(super) fn sanction(row: &Row<'_>) -> Result<Sanction> {
    Ok(Sanction {
        kind: row::choice(row, "sanction")?,
        amount: row::money_or_none(row, "sanction_amount")?,
        percent: row::decimal_or_none(row, "sanction_percent")?,
        text: row.get("sanction_text")?,
    })
}

/// One requirement that is not removed. Errors: [`Code::NotFound`].
pub(crate) fn requirement(connection: &Connection, id: RequirementId) -> Result<Requirement> {
    let mut statement = connection.prepare_cached("SELECT * FROM requirement WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read(row, &plans(connection, id)?),
        None => Err(Error::new(Code::NotFound).with("noun", "requirement").with("id", id)),
    }
}

/// A contract's requirements that are not removed, by number.
pub(crate) fn of_contract(connection: &Connection, contract: ContractId) -> Result<Vec<Requirement>> {
    let mut statement = connection.prepare_cached("SELECT * FROM requirement WHERE contract_id = ?1 AND removed = 0 ORDER BY number")?;
    let mut rows = statement.query([contract.0.as_bytes()])?;
    let mut requirements = vec![];
    while let Some(row) = rows.next()? {
        let plans = plans(connection, RequirementId(row::key(row, "id")?))?;
        requirements.push(read(row, &plans)?);
    }
    Ok(requirements)
}

/// Every requirement that is not removed, of contracts that are not, by contract and number.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Requirement>> {
    let mut plans: HashMap<RequirementId, Vec<Plan>> = HashMap::new();
    let mut statement = connection.prepare_cached("SELECT * FROM plan WHERE removed = 0 ORDER BY requirement_id, position")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let requirement = RequirementId(row::key(row, "requirement_id")?);
        plans.entry(requirement).or_default().push(read_plan(row, requirement)?);
    }
    let mut statement = connection.prepare_cached(
        "SELECT requirement.* FROM requirement JOIN contract ON contract.id = contract_id
         WHERE requirement.removed = 0 AND contract.removed = 0 ORDER BY contract_id, number",
    )?;
    let mut rows = statement.query([])?;
    let mut requirements = vec![];
    while let Some(row) = rows.next()? {
        let plans = plans.remove(&RequirementId(row::key(row, "id")?)).unwrap_or_default();
        requirements.push(read(row, &plans)?);
    }
    Ok(requirements)
}

/// A requirement as lists of many name it.
pub(crate) struct Brief {
    pub(crate) id: RequirementId,
    pub(crate) contract_id: ContractId,
    pub(crate) number: u32,
    pub(crate) title: String,
    pub(crate) kind: Kind,
    pub(crate) target: Target,
}

/// Those that are wanted by key or kind of every requirement that is not removed, of contracts that are not, by contract and number.
/// Reads no more of the others than that.
pub(crate) fn briefs(connection: &Connection, wanted: impl Fn(RequirementId, Kind) -> bool) -> Result<Vec<Brief>> {
    let mut statement = connection.prepare_cached(
        "SELECT r.id, r.contract_id, r.number, r.title, r.kind, r.measure, r.comparator, r.required, r.offered, r.unit
         FROM requirement AS r JOIN contract ON contract.id = r.contract_id
         WHERE r.removed = 0 AND contract.removed = 0 ORDER BY r.contract_id, r.number",
    )?;
    let mut rows = statement.query([])?;
    let mut found = vec![];
    while let Some(row) = rows.next()? {
        let (id, kind) = (RequirementId(row::key(row, "id")?), row::choice(row, "kind")?);
        if wanted(id, kind) {
            found.push(Brief {
                id,
                contract_id: ContractId(row::key(row, "contract_id")?),
                number: row.get("number")?,
                title: row.get("title")?,
                kind,
                target: target(row)?,
            });
        }
    }
    Ok(found)
}

/// The number a contract's next requirement gets; removed ones keep theirs.
pub(crate) fn next_number(connection: &Connection, contract: ContractId) -> Result<u32> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(number), 0) + 1 FROM requirement WHERE contract_id = ?1")?;
    Ok(statement.query_row([contract.0.as_bytes()], |row| row.get(0))?)
}

/// Stores a requirement, new or edited, without its plans.
pub(crate) fn save(writing: &Writing<'_>, requirement: &Requirement) -> Result<()> {
    writing.concerns(requirement.contract_id);
    let draft = &requirement.draft;
    writing.prepare_cached(include_str!("sql/requirement_save.sql"))?.execute(params![
        requirement.id.0.as_bytes(),
        requirement.contract_id.0.as_bytes(),
        requirement.number,
        draft.kind.as_str(),
        draft.title,
        draft.wording,
        draft.question,
        draft.placement.as_str(),
        draft.basis.as_str(),
        draft.clause,
        draft.target.measure.as_str(),
        draft.target.comparator.as_str(),
        row::millionths(draft.target.required),
        row::millionths(draft.target.offered),
        draft.target.unit,
        draft.sanction.kind.as_str(),
        row::ore(draft.sanction.amount),
        row::millionths(draft.sanction.percent),
        draft.sanction.text,
        draft.risk.as_str(),
        draft.responsible,
        draft.library.as_ref().map(|library| library.level.as_str()),
        draft.library.as_ref().map(|library| library.version),
        draft.notes,
    ])?;
    Ok(())
}

/// Marks a requirement removed, or takes it out of the bin.
pub(crate) fn set_removed(writing: &Writing<'_>, requirement: &Requirement, removed: bool) -> Result<()> {
    writing.concerns(requirement.contract_id);
    writing.prepare_cached("UPDATE requirement SET removed = ?2 WHERE id = ?1")?.execute(params![requirement.id.0.as_bytes(), removed])?;
    Ok(())
}

/// A requirement's plans that are not removed, in order.
pub(crate) fn plans(connection: &Connection, requirement: RequirementId) -> Result<Vec<Plan>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, cadence, unannounced, planned_from FROM plan WHERE requirement_id = ?1 AND removed = 0 ORDER BY position",
    )?;
    let mut rows = statement.query([requirement.0.as_bytes()])?;
    let mut plans = vec![];
    while let Some(row) = rows.next()? {
        plans.push(read_plan(row, requirement)?);
    }
    Ok(plans)
}

fn read_plan(row: &Row<'_>, requirement: RequirementId) -> Result<Plan> {
    Ok(Plan {
        id: PlanId(row::key(row, "id")?),
        requirement_id: requirement,
        cadence: row::json(row, "cadence")?,
        unannounced: row.get("unannounced")?,
        planned_from: row::date(row, "planned_from")?,
    })
}

/// Stores a requirement's plans; those that are not among them are marked removed.
pub(crate) fn save_plans(writing: &Writing<'_>, requirement: RequirementId, kept: &[Plan]) -> Result<()> {
    for plan in plans(writing, requirement)? {
        if !kept.iter().any(|other| other.id == plan.id) {
            writing.prepare_cached("UPDATE plan SET removed = 1 WHERE id = ?1")?.execute([plan.id.0.as_bytes()])?;
        }
    }
    for (position, plan) in (0i64..).zip(kept) {
        writing.prepare_cached(include_str!("sql/plan_save.sql"))?.execute(params![
            plan.id.0.as_bytes(),
            requirement.0.as_bytes(),
            position,
            row::to_json(&plan.cadence)?,
            plan.unannounced,
            row::day(plan.planned_from),
        ])?;
    }
    Ok(())
}

/// How a requirement stands after its latest due check, answered or missed: the state of
/// [`standing`](crate::domain::compliance::standing::standing), without reading all its checks.
pub(crate) fn state(connection: &Connection, id: RequirementId, target: &Target, today: NaiveDate) -> Result<RequirementState> {
    let mut statement = connection.prepare_cached(include_str!("sql/requirement_latest.sql"))?;
    let mut rows = statement.query(params![id.0.as_bytes(), row::day(today)])?;
    let Some(row) = rows.next()? else { return Ok(RequirementState::NotVerified) };
    let outcome: Option<Outcome> = row::choice_or_none(row, "outcome")?;
    let actual = row::decimal_or_none(row, "actual")?;
    Ok(outcome.map_or(RequirementState::NotVerified, |outcome| target.state(outcome, actual)))
}
