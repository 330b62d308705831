//! Contracts with their suppliers, options and award criteria, stored.

use super::{journal::Writing, row, sort_key::sort_key};
use crate::{
    Error, Result,
    domain::{
        contract::{Contract, ContractDraft, ContractOption, ContractSupplier},
        id::{ContractId, CriterionId, OptionId, SupplierId},
        procurement::{AwardCriterion, Procurement},
    },
    error::Code,
};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;
use uuid::Uuid;

/// A contract and whether it is in the bin.
pub(crate) struct Stored {
    pub(crate) contract: Contract,
    pub(crate) removed: bool,
}

/// One contract, removed or not; nothing if there is none.
pub(crate) fn find(connection: &Connection, id: ContractId) -> Result<Option<Stored>> {
    let mut statement = connection.prepare_cached("SELECT * FROM contract WHERE id = ?1")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let draft = read(row, suppliers(connection, id)?, options(connection, id)?, criteria(connection, id)?)?;
    Ok(Some(Stored { contract: Contract { id, draft }, removed: row.get("removed")? }))
}

/// One contract that is not removed. Errors: [`Code::NotFound`].
pub(crate) fn contract(connection: &Connection, id: ContractId) -> Result<Contract> {
    match find(connection, id)? {
        Some(Stored { contract, removed: false }) => Ok(contract),
        _ => Err(Error::new(Code::NotFound).with("noun", "contract").with("id", id)),
    }
}

fn read(
    row: &Row<'_>,
    suppliers: Vec<ContractSupplier>,
    options: Vec<ContractOption>,
    criteria: Vec<AwardCriterion>,
) -> Result<ContractDraft> {
    Ok(ContractDraft {
        title: row.get("title")?,
        case_number: row.get("case_number")?,
        contract_number: row.get("contract_number")?,
        buyer: row.get("buyer")?,
        kind: row::choice_or_none(row, "kind")?,
        object: row::choice_or_none(row, "object")?,
        cpv: row::json(row, "cpv")?,
        estimated_value: row::money_or_none(row, "estimated_value")?,
        department: row.get("department")?,
        owner: row.get("owner")?,
        manager: row.get("manager")?,
        suppliers,
        signed: row::date_or_none(row, "signed")?,
        start: row::date_or_none(row, "starts")?,
        end: row::date_or_none(row, "ends")?,
        options,
        terminated: row::date_or_none(row, "terminated")?,
        procurement: Procurement {
            started: row::date_or_none(row, "procurement_started")?,
            awarded: row::date_or_none(row, "awarded")?,
            criteria,
            management_system_required: row.get("management_system_required")?,
            climate_route: row::choice_or_none(row, "climate_route")?,
            justification: row.get("justification")?,
        },
        notice: row.get("notice")?,
        notes: row.get("notes")?,
    })
}

fn suppliers(connection: &Connection, id: ContractId) -> Result<Vec<ContractSupplier>> {
    let mut statement = connection
        .prepare_cached("SELECT supplier_id, main FROM contract_supplier WHERE contract_id = ?1 AND removed = 0 ORDER BY position")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut suppliers = vec![];
    while let Some(row) = rows.next()? {
        suppliers.push(read_supplier(row)?);
    }
    Ok(suppliers)
}

fn read_supplier(row: &Row<'_>) -> Result<ContractSupplier> {
    Ok(ContractSupplier { supplier: SupplierId(row::key(row, "supplier_id")?), main: row.get("main")? })
}

fn options(connection: &Connection, id: ContractId) -> Result<Vec<ContractOption>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, months, notice_days, decision, decided_on FROM contract_option WHERE contract_id = ?1 AND removed = 0 ORDER BY position",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut options = vec![];
    while let Some(row) = rows.next()? {
        options.push(read_option(row)?);
    }
    Ok(options)
}

fn read_option(row: &Row<'_>) -> Result<ContractOption> {
    Ok(ContractOption {
        id: OptionId(row::key(row, "id")?),
        months: row.get("months")?,
        notice_days: row.get("notice_days")?,
        decision: row::choice(row, "decision")?,
        decided_on: row::date_or_none(row, "decided_on")?,
    })
}

fn criteria(connection: &Connection, id: ContractId) -> Result<Vec<AwardCriterion>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, kind, name, weight, rank FROM award_criterion WHERE contract_id = ?1 AND removed = 0 ORDER BY position",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut criteria = vec![];
    while let Some(row) = rows.next()? {
        criteria.push(read_criterion(row)?);
    }
    Ok(criteria)
}

fn read_criterion(row: &Row<'_>) -> Result<AwardCriterion> {
    Ok(AwardCriterion {
        id: CriterionId(row::key(row, "id")?),
        kind: row::choice(row, "kind")?,
        name: row.get("name")?,
        weight: row::decimal_or_none(row, "weight")?,
        rank: row.get("rank")?,
    })
}

/// Every contract that is not removed, in as few readings as there are tables.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Contract>> {
    let mut suppliers =
        parts(connection, "SELECT * FROM contract_supplier WHERE removed = 0 ORDER BY contract_id, position", read_supplier)?;
    let mut options = parts(connection, "SELECT * FROM contract_option WHERE removed = 0 ORDER BY contract_id, position", read_option)?;
    let mut criteria = parts(connection, "SELECT * FROM award_criterion WHERE removed = 0 ORDER BY contract_id, position", read_criterion)?;
    let mut statement = connection.prepare_cached("SELECT * FROM contract WHERE removed = 0 ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut contracts = vec![];
    while let Some(row) = rows.next()? {
        let id = ContractId(row::key(row, "id")?);
        let draft = read(
            row,
            suppliers.remove(&id).unwrap_or_default(),
            options.remove(&id).unwrap_or_default(),
            criteria.remove(&id).unwrap_or_default(),
        )?;
        contracts.push(Contract { id, draft });
    }
    Ok(contracts)
}

fn parts<T>(connection: &Connection, sql: &str, read: impl Fn(&Row<'_>) -> Result<T>) -> Result<HashMap<ContractId, Vec<T>>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut parts: HashMap<ContractId, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        parts.entry(ContractId(row::key(row, "contract_id")?)).or_default().push(read(row)?);
    }
    Ok(parts)
}

/// Stores a contract, new or edited. Suppliers, options and criteria that are no longer in the draft are marked removed.
pub(crate) fn save(writing: &Writing<'_>, id: ContractId, draft: &ContractDraft) -> Result<()> {
    writing.concerns(id);
    let procurement = &draft.procurement;
    writing.prepare_cached(include_str!("sql/contract_save.sql"))?.execute(params![
        id.0.as_bytes(),
        draft.title,
        sort_key(&draft.title),
        draft.case_number,
        draft.contract_number,
        draft.kind.map(|kind| kind.as_str()),
        draft.object.map(|object| object.as_str()),
        row::to_json(&draft.cpv)?,
        row::ore(draft.estimated_value),
        draft.department,
        draft.owner,
        draft.manager,
        row::day_or_none(draft.signed),
        row::day_or_none(draft.start),
        row::day_or_none(draft.end),
        row::day_or_none(draft.terminated),
        row::day_or_none(procurement.started),
        row::day_or_none(procurement.awarded),
        procurement.management_system_required,
        procurement.climate_route.map(|route| route.as_str()),
        procurement.justification,
        draft.notice,
        draft.notes,
        draft.buyer,
    ])?;

    for supplier in suppliers(writing, id)? {
        if !draft.suppliers.iter().any(|kept| kept.supplier == supplier.supplier) {
            writing
                .prepare_cached("UPDATE contract_supplier SET removed = 1 WHERE contract_id = ?1 AND supplier_id = ?2")?
                .execute(params![id.0.as_bytes(), supplier.supplier.0.as_bytes()])?;
        }
    }
    for (position, supplier) in (0i64..).zip(&draft.suppliers) {
        writing.prepare_cached(include_str!("sql/contract_supplier_save.sql"))?.execute(params![
            id.0.as_bytes(),
            supplier.supplier.0.as_bytes(),
            position,
            supplier.main
        ])?;
    }
    for option in options(writing, id)? {
        if !draft.options.iter().any(|kept| kept.id == option.id) {
            writing.prepare_cached("UPDATE contract_option SET removed = 1 WHERE id = ?1")?.execute([option.id.0.as_bytes()])?;
        }
    }
    for (position, option) in (0i64..).zip(&draft.options) {
        writing.prepare_cached(include_str!("sql/contract_option_save.sql"))?.execute(params![
            option.id.0.as_bytes(),
            id.0.as_bytes(),
            position,
            option.months,
            option.notice_days,
            option.decision.as_str(),
            row::day_or_none(option.decided_on),
        ])?;
    }
    for criterion in criteria(writing, id)? {
        if !procurement.criteria.iter().any(|kept| kept.id == criterion.id) {
            writing.prepare_cached("UPDATE award_criterion SET removed = 1 WHERE id = ?1")?.execute([criterion.id.0.as_bytes()])?;
        }
    }
    for (position, criterion) in (0i64..).zip(&procurement.criteria) {
        writing.prepare_cached(include_str!("sql/award_criterion_save.sql"))?.execute(params![
            criterion.id.0.as_bytes(),
            id.0.as_bytes(),
            position,
            criterion.kind.as_str(),
            criterion.name,
            row::millionths(criterion.weight),
            criterion.rank,
        ])?;
    }
    Ok(())
}

/// Marks a contract removed, or takes it out of the bin.
pub(crate) fn set_removed(writing: &Writing<'_>, id: ContractId, removed: bool) -> Result<()> {
    writing.concerns(id);
    writing.prepare_cached("UPDATE contract SET removed = ?2 WHERE id = ?1")?.execute(params![id.0.as_bytes(), removed])?;
    Ok(())
}

/// The contract an option is part of, removed or not.
pub(crate) fn of_option(connection: &Connection, id: OptionId) -> Result<Option<ContractId>> {
    owner(connection, "SELECT contract_id FROM contract_option WHERE id = ?1", id.0)
}

/// The contract an award criterion is part of, removed or not.
pub(crate) fn of_criterion(connection: &Connection, id: CriterionId) -> Result<Option<ContractId>> {
    owner(connection, "SELECT contract_id FROM award_criterion WHERE id = ?1", id.0)
}

fn owner(connection: &Connection, sql: &str, id: Uuid) -> Result<Option<ContractId>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id.as_bytes()])?;
    rows.next()?.map(|row| row::key(row, "contract_id").map(ContractId)).transpose()
}

/// The contract with exactly this notice number and title, if there is one: the same notice read twice.
pub(crate) fn from_notice(connection: &Connection, notice: &str, title: &str) -> Result<Option<ContractId>> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM contract WHERE notice = ?1 AND title = ?2 AND removed = 0 ORDER BY id LIMIT 1")?;
    let mut rows = statement.query(params![notice, title])?;
    rows.next()?.map(|row| row::key(row, "id").map(ContractId)).transpose()
}

/// Keys of all contracts that are not removed.
pub(crate) fn ids(connection: &Connection) -> Result<Vec<ContractId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM contract WHERE removed = 0")?;
    let mut rows = statement.query([])?;
    let mut ids = vec![];
    while let Some(row) = rows.next()? {
        ids.push(ContractId(row::key(row, "id")?));
    }
    Ok(ids)
}

/// Everyone named as manager, owner or responsible, each once, with how often.
pub(crate) fn people(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(include_str!("sql/people.sql"))?;
    let people = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(people)
}

/// All departments, each once.
pub(crate) fn departments(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT department FROM contract WHERE department <> '' AND removed = 0")?;
    let departments = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(departments)
}

/// All managers, each once.
pub(crate) fn managers(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT manager FROM contract WHERE manager <> '' AND removed = 0")?;
    let managers = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(managers)
}

/// Contracts that run until somebody ends them.
pub(crate) fn open_ended(connection: &Connection) -> Result<Vec<ContractId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM contract WHERE removed = 0 AND ends IS NULL AND terminated IS NULL")?;
    let mut rows = statement.query([])?;
    let mut ids = vec![];
    while let Some(row) = rows.next()? {
        ids.push(ContractId(row::key(row, "id")?));
    }
    Ok(ids)
}
