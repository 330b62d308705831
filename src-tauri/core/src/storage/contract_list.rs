//! Reading the list of contracts from the digests.

use super::row;
use crate::{
    Result,
    domain::contract_list::{ContractList, ContractOrder, ContractQuery, ContractRow},
    domain::{
        compliance::{ContractState, Figures},
        id::ContractId,
        money::Money,
    },
};
use rusqlite::{Connection, Row, ToSql};

fn figures(row: &Row<'_>) -> Result<Figures> {
    Ok(Figures {
        requirements: row.get("requirements")?,
        not_applicable: row.get("not_applicable")?,
        controlled: row.get("controlled")?,
        fulfilled: row.get("fulfilled")?,
        partly: row.get("partly")?,
        not_fulfilled: row.get("not_fulfilled")?,
        below_offer: row.get("below_offer")?,
        not_controlled: row.get("not_controlled")?,
        checks_due: row.get("checks_due")?,
        checks_on_time: row.get("checks_on_time")?,
        overdue: row.get("overdue")?,
        open_nonconformities: row.get("open_nonconformities")?,
    })
}

fn line(row: &Row<'_>) -> Result<ContractRow> {
    let state: u32 = row.get("state")?;
    let value: Option<i64> = row.get("estimated_value")?;
    Ok(ContractRow {
        id: ContractId(row::key(row, "contract_id")?),
        title: row.get("title")?,
        case_number: row.get("case_number")?,
        contract_number: row.get("contract_number")?,
        kind: row::choice_or_none(row, "kind")?,
        supplier: row.get("supplier")?,
        more_suppliers: row.get("more_suppliers")?,
        manager: row.get("manager")?,
        department: row.get("department")?,
        estimated_value: value.map(Money::from_ore).transpose()?,
        status: row::choice(row, "status")?,
        current_end: row::date_or_none(row, "current_end")?,
        state: ContractState::ALL.get(state as usize).copied().unwrap_or(ContractState::Unknown),
        figures: figures(row)?,
        next_due: row::date_or_none(row, "next_due")?,
        trail: row::json(row, "trail")?,
        warnings: row.get("warning_count")?,
    })
}

/// The contracts that a query asks for.
pub(crate) fn contract_list(connection: &Connection, query: &ContractQuery) -> Result<ContractList> {
    let mut conditions = vec!["1".to_owned()];
    let mut values: Vec<Box<dyn ToSql>> = vec![];
    let mut place = |value: Box<dyn ToSql>| {
        values.push(value);
        format!("?{}", values.len())
    };
    for word in query.text.to_lowercase().split_whitespace().take(20) {
        conditions.push(format!("instr(filter_text, {}) > 0", place(Box::new(word.to_owned()))));
    }
    if !query.states.is_empty() {
        let places = query.states.iter().filter_map(|state| ContractState::ALL.iter().position(|one| one == state));
        let places: Vec<String> = places.map(|state| state.to_string()).collect();
        conditions.push(format!("state IN ({})", places.join(", ")));
    }
    if !query.statuses.is_empty() {
        let places: Vec<String> = query.statuses.iter().map(|status| place(Box::new(status.as_str()))).collect();
        conditions.push(format!("status IN ({})", places.join(", ")));
    }
    if !query.manager.is_empty() {
        conditions.push(format!("manager = {}", place(Box::new(query.manager.clone()))));
    }
    if !query.department.is_empty() {
        conditions.push(format!("department = {}", place(Box::new(query.department.clone()))));
    }
    if let Some(warning) = query.warning {
        let kind = place(Box::new(warning.as_str()));
        conditions.push(format!("EXISTS (SELECT 1 FROM json_each(warnings) WHERE key = {kind})"));
        conditions.push("status NOT IN ('expired', 'terminated')".to_owned());
    }
    let conditions = conditions.join(" AND ");
    let parameters: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();

    let mut list = ContractList { total: 0, by_state: [0; 4], figures: Figures::default(), rows: vec![] };
    let sums = include_str!("sql/contract_list_sums.sql").replace("/* conditions */", &conditions);
    let mut statement = connection.prepare_cached(&sums)?;
    let mut rows = statement.query(parameters.as_slice())?;
    while let Some(row) = rows.next()? {
        let (state, contracts): (u32, u32) = (row.get("state")?, row.get("contracts")?);
        list.total += contracts;
        if let Some(slot) = list.by_state.get_mut(state as usize) {
            *slot = contracts;
        }
        list.figures.add(&figures(row)?);
    }

    let direction = if query.descending { "DESC" } else { "ASC" };
    // Blanks come last in both directions: what is not recorded is never the answer to a sort.
    let order = match query.order {
        ContractOrder::Title => format!("title_key {direction}"),
        ContractOrder::State => format!("state {direction}, overdue DESC"),
        ContractOrder::Supplier => format!("supplier = '', supplier_key {direction}"),
        ContractOrder::Manager => format!("manager = '', manager_key {direction}"),
        ContractOrder::End => format!("current_end IS NULL, current_end {direction}"),
        ContractOrder::NextCheck => format!("next_due IS NULL, next_due {direction}"),
        ContractOrder::Coverage => format!("checks_due = 0, CAST(checks_on_time AS REAL) / max(checks_due, 1) {direction}"),
        ContractOrder::Value => format!("estimated_value IS NULL, estimated_value {direction}"),
    };
    let sql = format!(
        "SELECT * FROM contract_digest WHERE {conditions} ORDER BY {order}, title_key, contract_id LIMIT {} OFFSET {}",
        query.limit.min(100_000),
        query.offset
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters.as_slice())?;
    while let Some(row) = rows.next()? {
        list.rows.push(line(row)?);
    }
    Ok(list)
}
