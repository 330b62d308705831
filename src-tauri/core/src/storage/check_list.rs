//! Reading the follow-up list: the checks that a query asks for, how many there are, and on which days.

use super::{
    due::{self, OpenCheck},
    follow_up, row,
};
use crate::{
    Result,
    domain::{
        check_list::{CheckQuery, CheckShow},
        follow_up::CheckResult,
        id::{CheckId, ContractId},
        kinds::Kind,
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, ToSql};
use std::collections::HashMap;

/// A check as the list shows it.
pub(crate) struct ListedCheck {
    pub(crate) open: OpenCheck,
    pub(crate) kind: Kind,
    pub(crate) case_number: String,
    pub(crate) contract_number: String,
    pub(crate) result: Option<CheckResult>,
}

/// Which rows a list is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Open,
    Answered,
    /// Taken back by a re-planning, or with their requirement.
    Withdrawn,
}

impl From<CheckShow> for Source {
    fn from(show: CheckShow) -> Self {
        match show {
            CheckShow::Open => Self::Open,
            CheckShow::Answered => Self::Answered,
        }
    }
}

impl Source {
    fn sql(self) -> String {
        match self {
            Self::Open => "open_check".to_owned(),
            Self::Answered => format!("({})", include_str!("sql/answered_checks.sql")),
            Self::Withdrawn => format!("({})", include_str!("sql/withdrawn_checks.sql")),
        }
    }
}

/// The conditions of a query and their values.
struct Filter {
    conditions: String,
    values: Vec<Box<dyn ToSql>>,
}

impl Filter {
    fn of(query: &CheckQuery) -> Self {
        let mut filter = Self { conditions: "1".to_owned(), values: vec![] };
        if let Some(from) = query.from {
            filter.and("listed.due >= ?", row::day(from));
        }
        if let Some(to) = query.to {
            filter.and("listed.due <= ?", row::day(to));
        }
        if let Some(responsible) = &query.responsible {
            filter.and("listed.responsible = ?", responsible.clone());
        }
        if let Some(kind) = query.kind {
            filter.and("listed.kind = ?", kind.as_str());
        }
        if let Some(contract) = query.contract {
            filter.and("listed.contract_id = ?", contract.0.as_bytes().to_vec());
        }
        if let Some(supplier) = query.supplier {
            filter.and(
                "listed.contract_id IN (SELECT contract_id FROM contract_supplier WHERE supplier_id = ? AND removed = 0)",
                supplier.0.as_bytes().to_vec(),
            );
        }
        // A control character ends a full-text query in the middle of a string.
        for word in query.text.to_lowercase().split(|c: char| c.is_whitespace() || c.is_control()).take(12) {
            let word = word.replace('"', "");
            if word.chars().any(char::is_alphanumeric) {
                let index = if word.chars().count() >= 3 { "search_part" } else { "search_word" };
                let sought = if index == "search_part" { format!("\"{word}\"") } else { format!("\"{word}\"*") };
                filter.and(
                    &format!(
                        "(listed.contract_id IN (SELECT contract_id FROM contract_digest WHERE instr(filter_text, ?) > 0) \
                         OR listed.requirement_id IN (SELECT search_entry.key FROM {index} JOIN search_entry \
                         ON search_entry.id = {index}.rowid WHERE {index} MATCH ? AND search_entry.noun = 'requirement'))"
                    ),
                    word,
                );
                filter.values.push(Box::new(sought));
            }
        }
        filter
    }

    fn and(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
        self.values.push(Box::new(value));
    }

    fn parameters(&self) -> Vec<&dyn ToSql> {
        self.values.iter().map(AsRef::as_ref).collect()
    }
}

/// The statement of a page, with a place for every value.
fn page_sql(source: Source, filter: &Filter, query: &CheckQuery) -> String {
    include_str!("sql/listed_checks.sql")
        .replace("/* source */", &source.sql())
        .replace("/* conditions */", &filter.conditions)
        .replace("/* direction */", if source == Source::Answered { "DESC" } else { "ASC" })
        .replace("/* limit */", &format!("{} OFFSET {}", query.limit.min(100_000), query.offset))
}

/// The checks that a query asks for, by due date.
pub(crate) fn page(connection: &Connection, source: Source, query: &CheckQuery) -> Result<Vec<ListedCheck>> {
    let filter = Filter::of(query);
    let mut statement = connection.prepare_cached(&page_sql(source, &filter, query))?;
    let mut rows = statement.query(filter.parameters().as_slice())?;
    let mut checks = vec![];
    while let Some(row) = rows.next()? {
        let open = due::open_check(row)?;
        checks.push(ListedCheck {
            result: if source == Source::Answered { follow_up::latest_result(connection, open.check.id)? } else { None },
            kind: row::choice(row, "kind")?,
            case_number: row.get("case_number")?,
            contract_number: row.get("contract_number")?,
            open,
        });
    }
    Ok(checks)
}

/// The keys of the checks that a query asks for, in the order of the list, at most `limit`.
pub(crate) fn keys(connection: &Connection, query: &CheckQuery, limit: u32) -> Result<Vec<CheckId>> {
    let (source, filter) = (Source::from(query.show), Filter::of(query));
    let direction = if source == Source::Answered { "DESC" } else { "ASC" };
    let sql = format!(
        "SELECT check_id FROM {} AS listed WHERE {} ORDER BY due {direction}, check_id LIMIT {limit}",
        source.sql(),
        filter.conditions
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(filter.parameters().as_slice())?;
    let mut keys = vec![];
    while let Some(row) = rows.next()? {
        keys.push(CheckId(row::key(row, "check_id")?));
    }
    Ok(keys)
}

/// How many checks of a query are due on each day, in the order of the days.
pub(crate) fn days(connection: &Connection, source: Source, query: &CheckQuery) -> Result<Vec<(NaiveDate, u32)>> {
    let filter = Filter::of(query);
    let sql =
        format!("SELECT due, count(*) AS checks FROM {} AS listed WHERE {} GROUP BY due ORDER BY due", source.sql(), filter.conditions);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(filter.parameters().as_slice())?;
    let mut days = vec![];
    while let Some(row) = rows.next()? {
        days.push((row::date(row, "due")?, row.get("checks")?));
    }
    Ok(days)
}

/// Everyone who is responsible for an open check; blank for those nobody is.
pub(crate) fn responsible(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(include_str!("sql/responsible_people.sql"))?;
    let people = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(people)
}

/// The kinds of requirement that have open checks.
pub(crate) fn kinds(connection: &Connection) -> Result<Vec<Kind>> {
    let mut statement = connection.prepare_cached(include_str!("sql/open_kinds.sql"))?;
    let mut rows = statement.query([])?;
    let mut kinds = vec![];
    while let Some(row) = rows.next()? {
        kinds.push(row::choice(row, "name")?);
    }
    Ok(kinds)
}

/// The latest change about each of some contracts: its place in the log, and when.
pub(crate) fn latest_changes(
    connection: &Connection,
    contracts: impl Iterator<Item = ContractId>,
) -> Result<HashMap<ContractId, (u32, DateTime<Utc>)>> {
    let mut statement = connection
        .prepare_cached("SELECT clock, at FROM change WHERE id = (SELECT max(change_id) FROM change_concern WHERE concern = ?1)")?;
    let mut latest = HashMap::new();
    for contract in contracts {
        if latest.contains_key(&contract) {
            continue;
        }
        let mut rows = statement.query([contract.0.as_bytes()])?;
        if let Some(row) = rows.next()? {
            latest.insert(contract, (row.get("clock")?, row::moment(row, "at")?));
        }
    }
    Ok(latest)
}

/// How SQLite goes about a page.
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) fn explain(connection: &Connection, query: &CheckQuery) -> Result<Vec<String>> {
    let filter = Filter::of(query);
    let sql = format!("EXPLAIN QUERY PLAN {}", page_sql(query.show.into(), &filter, query));
    let mut statement = connection.prepare(&sql)?;
    let steps = statement.query_map(filter.parameters().as_slice(), |row| row.get("detail"))?.collect::<Result<_, _>>()?;
    Ok(steps)
}
