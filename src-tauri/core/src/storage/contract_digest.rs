//! Derived rows of one contract: its digest, its open checks, its dates. Made anew whenever something it hangs on
//! changes, and when the day passes that they are true for.

use super::{contract, evidence, follow_up, nonconformity, requirement, row, setting, sort_key::sort_key, supplier};
use crate::{
    Result,
    domain::{
        compliance::{ContractState, standing::standing},
        contract::{Contract, ContractStatus},
        contract_digest::{ContractDigest, RequirementLine, digest},
        evidence::lapses,
        follow_up::CheckResult,
        id::{CheckId, ContractId, RequirementId},
        requirement::Requirement,
        supplier::Supplier,
        warning::{Facts, WarningKind, contract_warnings},
    },
};
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What is read first of a contract to derive from, here and for search.
pub(crate) struct Basis {
    pub(crate) contract: Contract,
    pub(crate) requirements: Vec<Requirement>,
    /// In the contract's order.
    pub(crate) suppliers: Vec<Supplier>,
}

/// Reads it; nothing if the contract is not there or in the bin.
pub(crate) fn basis(connection: &Connection, id: ContractId) -> Result<Option<Basis>> {
    let Some(contract::Stored { contract, removed: false }) = contract::find(connection, id)? else { return Ok(None) };
    let requirements = requirement::of_contract(connection, id)?;
    let suppliers = contract.draft.suppliers.iter().map(|part| supplier::supplier(connection, part.supplier)).collect::<Result<_>>()?;
    Ok(Some(Basis { contract, requirements, suppliers }))
}

/// Makes the derived rows of a contract anew, as of `today`.
pub(crate) fn refresh(connection: &Connection, id: ContractId, today: NaiveDate) -> Result<()> {
    refresh_from(connection, id, basis(connection, id)?.as_ref(), today)
}

/// The same, of what has been read of it already.
pub(crate) fn refresh_from(connection: &Connection, id: ContractId, basis: Option<&Basis>, today: NaiveDate) -> Result<()> {
    let Some(Basis { contract, requirements, suppliers }) = basis else { return forget(connection, id) };
    let checks = follow_up::of_contract(connection, id)?;
    let nonconformities = nonconformity::of_contract(connection, id)?;
    let none = vec![];
    let standings: Vec<_> = requirements
        .iter()
        .map(|requirement| {
            let checks = checks.get(&requirement.id).unwrap_or(&none);
            let live = || checks.iter().filter(|stored| !stored.withdrawn);
            (
                requirement,
                standing(&requirement.draft.target, live().map(|stored| (&stored.check, stored.result.as_ref())), today),
                live().collect::<Vec<_>>(),
            )
        })
        .collect();
    let lines: Vec<_> = standings
        .iter()
        .map(|(requirement, standing, checks)| RequirementLine {
            standing,
            results: checks
                .iter()
                .filter_map(|stored| stored.result.as_ref())
                .map(|result| (result, requirement.draft.target.state(result.outcome, result.actual)))
                .collect(),
            open: checks.iter().filter(|stored| stored.result.is_none()).map(|stored| stored.check.due).collect(),
        })
        .collect();
    let quiet_days = setting::quiet_days(connection)?;
    let open_checks = standings.iter().map(|(_, standing, _)| standing.open).sum();
    let warnings = contract_warnings(Facts {
        contract: &contract.draft,
        requirements,
        nonconformities: &nonconformities,
        suppliers,
        open_checks,
        quiet_days,
        today,
    });
    let digest = digest(contract, &lines, &nonconformities, warnings, quiet_days, today);

    save(connection, contract, suppliers, &digest, today)?;

    let mut open = HashMap::new();
    for (requirement, _, checks) in &standings {
        let responsible = requirement.draft.responsible.as_str();
        let responsible = if responsible.is_empty() { contract.draft.manager.as_str() } else { responsible };
        for stored in checks.iter().filter(|stored| stored.result.is_none()) {
            let person = if stored.responsible.is_empty() { responsible } else { &stored.responsible };
            let kind = requirement.draft.kind.as_str();
            open.insert(
                stored.check.id,
                OpenRow { requirement: requirement.id, due: row::day(stored.check.due), person: person.to_owned(), kind },
            );
        }
    }
    // A contract that has ended asks for nothing more; what was missed stays in its figures.
    if matches!(digest.status, ContractStatus::Expired | ContractStatus::Terminated) {
        open.clear();
    }
    save_open_checks(connection, id, open)?;
    save_last_found(connection, id, standings.iter().map(|(requirement, standing, _)| (requirement.id, standing.latest.as_ref())))?;

    let mut dates: Vec<(&str, NaiveDate, Option<RequirementId>, String)> =
        digest.deadlines.iter().map(|deadline| (deadline.kind.as_str(), deadline.date, None, String::new())).collect();
    if !matches!(digest.status, ContractStatus::Expired | ContractStatus::Terminated) {
        let shown: Vec<(RequirementId, NaiveDate)> =
            standings.iter().filter_map(|(requirement, standing, _)| Some((requirement.id, standing.latest.as_ref()?.valid_to?))).collect();
        let documents = evidence::of_contract(connection, id)?;
        for lapse in lapses(&documents, &shown) {
            let of_requirement = || requirements.iter().find(|one| one.id == lapse.requirement).map(|one| one.draft.title.clone());
            let title = lapse.document.map(|document| document.draft.title.clone()).or_else(of_requirement).unwrap_or_default();
            dates.push(("document", lapse.on, Some(lapse.requirement), title));
        }
    }
    save_dates(connection, id, &dates)
}

fn forget(connection: &Connection, id: ContractId) -> Result<()> {
    for sql in [
        "DELETE FROM contract_digest WHERE contract_id = ?1",
        "DELETE FROM open_check WHERE contract_id = ?1",
        "DELETE FROM contract_date WHERE contract_id = ?1",
        "DELETE FROM requirement_digest WHERE contract_id = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([id.0.as_bytes()])?;
    }
    Ok(())
}

/// Forgets the derived rows of every contract.
pub(crate) fn forget_all(connection: &Connection) -> Result<()> {
    Ok(connection
        .execute_batch("DELETE FROM contract_digest; DELETE FROM open_check; DELETE FROM contract_date; DELETE FROM requirement_digest;")?)
}

fn save(connection: &Connection, contract: &Contract, suppliers: &[Supplier], digest: &ContractDigest, today: NaiveDate) -> Result<()> {
    let draft = &contract.draft;
    let main = draft.suppliers.iter().position(|part| part.main).unwrap_or(0);
    let supplier = suppliers.get(main).map_or("", |supplier| supplier.draft.name.as_str());
    let mut filter_text = [draft.title.as_str(), &draft.case_number, &draft.contract_number].join("\n");
    let mut warnings: BTreeMap<WarningKind, u32> = BTreeMap::new();
    for warning in &digest.warnings {
        *warnings.entry(warning.kind).or_default() += 1;
    }
    for one in suppliers {
        filter_text.push('\n');
        filter_text.push_str(&one.draft.name);
    }
    let figures = &digest.figures;
    let place = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let state = place(ContractState::ALL.iter().position(|state| *state == digest.state).unwrap_or(0));
    connection.prepare_cached(include_str!("sql/contract_digest_save.sql"))?.execute(params![
        contract.id.0.as_bytes(),
        row::day(today),
        row::day(digest.valid_to.min(NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(today))),
        draft.title,
        sort_key(&draft.title),
        draft.case_number,
        draft.contract_number,
        draft.kind.map(|kind| kind.as_str()),
        supplier,
        sort_key(supplier),
        place(suppliers.len().saturating_sub(1)),
        draft.manager,
        sort_key(&draft.manager),
        draft.department,
        row::ore(draft.estimated_value),
        digest.status.as_str(),
        row::day_or_none(draft.current_end()),
        state,
        figures.requirements,
        figures.not_applicable,
        figures.controlled,
        figures.fulfilled,
        figures.partly,
        figures.not_fulfilled,
        figures.below_offer,
        figures.not_controlled,
        figures.checks_due,
        figures.checks_on_time,
        figures.overdue,
        figures.open_nonconformities,
        row::day_or_none(digest.next_due),
        row::to_json(&digest.trail)?,
        row::to_json(&warnings)?,
        place(digest.warnings.len()),
        filter_text.to_lowercase(),
    ])?;
    Ok(())
}

/// What is kept of an open check.
struct OpenRow {
    requirement: RequirementId,
    due: String,
    person: String,
    kind: &'static str,
}

/// Only rows that differ are written: most changes leave most checks as they were.
fn save_open_checks(connection: &Connection, id: ContractId, mut open: HashMap<CheckId, OpenRow>) -> Result<()> {
    let mut gone = vec![];
    {
        let mut statement = connection.prepare_cached("SELECT check_id, due, responsible, kind FROM open_check WHERE contract_id = ?1")?;
        let mut rows = statement.query([id.0.as_bytes()])?;
        while let Some(row) = rows.next()? {
            let check = CheckId(row::key(row, "check_id")?);
            let (due, person, kind): (String, String, String) = (row.get("due")?, row.get("responsible")?, row.get("kind")?);
            match open.get(&check) {
                Some(wanted) if wanted.due == due && wanted.person == person && wanted.kind == kind => {
                    open.remove(&check);
                }
                _ => gone.push(check),
            }
        }
    }
    for check in gone {
        connection.prepare_cached("DELETE FROM open_check WHERE check_id = ?1")?.execute([check.0.as_bytes()])?;
    }
    let mut insert = connection.prepare_cached(
        "INSERT INTO open_check (check_id, contract_id, requirement_id, due, responsible, kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (check, row) in open {
        insert.execute(params![check.0.as_bytes(), id.0.as_bytes(), row.requirement.0.as_bytes(), row.due, row.person, row.kind])?;
    }
    Ok(())
}

/// What each requirement's latest answered check found; only rows that differ are written.
fn save_last_found<'a>(
    connection: &Connection,
    id: ContractId,
    found: impl Iterator<Item = (RequirementId, Option<&'a CheckResult>)>,
) -> Result<()> {
    let mut gone = HashSet::new();
    {
        let mut statement = connection.prepare_cached("SELECT requirement_id FROM requirement_digest WHERE contract_id = ?1")?;
        let mut rows = statement.query([id.0.as_bytes()])?;
        while let Some(row) = rows.next()? {
            gone.insert(RequirementId(row::key(row, "requirement_id")?));
        }
    }
    let mut save = connection.prepare_cached(include_str!("sql/requirement_digest_save.sql"))?;
    for (requirement, result) in found {
        let Some(result) = result else { continue };
        gone.remove(&requirement);
        save.execute(params![
            requirement.0.as_bytes(),
            id.0.as_bytes(),
            result.outcome.as_str(),
            row::millionths(result.actual),
            row::day(result.checked_on),
        ])?;
    }
    for requirement in gone {
        connection.prepare_cached("DELETE FROM requirement_digest WHERE requirement_id = ?1")?.execute([requirement.0.as_bytes()])?;
    }
    Ok(())
}

fn save_dates(connection: &Connection, id: ContractId, dates: &[(&str, NaiveDate, Option<RequirementId>, String)]) -> Result<()> {
    connection.prepare_cached("DELETE FROM contract_date WHERE contract_id = ?1")?.execute([id.0.as_bytes()])?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO contract_date (contract_id, kind, position, on_date, requirement_id, title) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, (kind, on, requirement, title)) in (0i64..).zip(dates) {
        insert.execute(params![id.0.as_bytes(), kind, position, row::day(*on), requirement.as_ref().map(|key| key.0.as_bytes()), title])?;
    }
    Ok(())
}

/// Makes anew every digest that is not true for `today`. Answers how many.
pub(crate) fn refresh_stale(connection: &mut Connection, today: NaiveDate) -> Result<usize> {
    let stale = stale(connection, today)?;
    if !stale.is_empty() {
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        for id in &stale {
            refresh(&transaction, *id, today)?;
        }
        transaction.commit()?;
    }
    Ok(stale.len())
}

/// The contracts whose derived rows are of another day than they hold for.
pub(crate) fn stale(connection: &Connection, today: NaiveDate) -> Result<Vec<ContractId>> {
    let mut statement = connection.prepare_cached("SELECT contract_id FROM contract_digest WHERE computed_for > ?1 OR valid_to < ?1")?;
    let mut rows = statement.query([row::day(today)])?;
    let mut stale = vec![];
    while let Some(row) = rows.next()? {
        stale.push(ContractId(row::key(row, "contract_id")?));
    }
    Ok(stale)
}
