//! The lists of the screens, each asked for in its own way and answered as sheets: the same rows, in the same order.

use super::{
    Cell, Sheet, checks::check_sheet, columns, contracts::contract_sheet, documents, goals::goal_sheets, history::history_sheet,
    measurements, meetings, nonconformities::nonconformity_sheet, requirements, suppliers::supplier_sheet,
};
use crate::{
    Error, Result,
    domain::{
        check_list::CheckQuery,
        contract_list::ContractQuery,
        id::{CheckId, ContractId, StrategyId, SupplierId},
        kinds::Kind,
        occasion::Occasion,
    },
    error::Code,
    register::{
        Register,
        contract_sheet::ContractSheet,
        evidence::EvidenceQuery,
        history::HistoryEntry,
        library::{LibraryRequirement, library},
        nonconformity_list::NonconformityView,
        week::Week,
    },
    text::Text,
};
use chrono::{DateTime, Days, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Most changes of the history that are given at once.
const MOST_CHANGES: usize = 100_000;
/// How many changes the register answers at a time.
const PART: u32 = 500;
/// How far ahead Min uke looks for checks, in days.
const WEEK_DAYS: u64 = 30;

/// A list as it is seen on its screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "list", rename_all = "kebab-case")]
pub enum AskedList {
    /// Kontrakter.
    Contracts {
        /// As the screen asks; which part of them is of no account.
        query: ContractQuery,
    },
    /// Leverandører.
    Suppliers {
        /// Only these, in this order; blank = all, in Norwegian order.
        only: Option<Vec<SupplierId>>,
    },
    /// Miljøkrav.
    Requirements {
        /// Of one contract; blank = of all.
        contract: Option<ContractId>,
    },
    /// Kontroller og resultater.
    Results {
        /// Of one contract; blank = what was found in all.
        contract: Option<ContractId>,
        /// Only these checks, in this order; blank = all.
        only: Option<Vec<CheckId>>,
    },
    /// Oppfølging.
    Checks {
        /// As the screen asks.
        query: CheckQuery,
        /// Only these; empty = all.
        only: Vec<CheckId>,
    },
    /// Dokumentasjon.
    Evidence {
        /// As the screen asks.
        query: EvidenceQuery,
    },
    /// Requirements without a valid document.
    MissingEvidence {
        /// As the screen asks.
        query: EvidenceQuery,
    },
    /// Avvik.
    Nonconformities {
        /// The tab.
        view: NonconformityView,
        /// Of one contract; blank = of all.
        contract: Option<ContractId>,
    },
    /// Leverandørmøter and what was decided in them.
    Meetings {
        /// Of one contract; blank = of all.
        contract: Option<ContractId>,
        /// Of one supplier; blank = of all.
        supplier: Option<SupplierId>,
    },
    /// Min uke.
    Week {
        /// Of one person; blank = of everyone.
        person: Option<String>,
    },
    /// Bibliotek.
    Library {
        /// Only these kinds; blank = all.
        only: Option<Vec<Kind>>,
    },
    /// Mål og tiltak, with what contributes and the action plan.
    Goals {
        /// Of one strategy; blank = of all.
        strategy: Option<StrategyId>,
    },
    /// Historikk.
    History {
        /// Of one contract; blank = of everything.
        contract: Option<ContractId>,
        /// Of one supplier; blank = of everything.
        supplier: Option<SupplierId>,
    },
    /// Målinger: the tables, and the figures of procurements.
    Measurements,
}

impl AskedList {
    /// The stable names of all lists.
    pub const NAMES: [&'static str; 14] = [
        "contracts",
        "suppliers",
        "requirements",
        "results",
        "checks",
        "evidence",
        "missing-evidence",
        "nonconformities",
        "meetings",
        "week",
        "library",
        "history",
        "goals",
        "measurements",
    ];

    /// The text key of the list's name, which is also its file's.
    #[must_use]
    pub const fn name_key(&self) -> &'static str {
        match self {
            Self::Contracts { .. } => "nav-contracts",
            Self::Suppliers { .. } => "nav-suppliers",
            Self::Requirements { .. } => "sheet-requirements",
            Self::Results { .. } => "sheet-results",
            Self::Checks { .. } => "nav-followup",
            Self::Evidence { .. } => "nav-evidence",
            Self::MissingEvidence { .. } => "sheet-missing-evidence",
            Self::Nonconformities { .. } => "nav-nonconformities",
            Self::Meetings { .. } => "nav-meetings",
            Self::Week { .. } => "nav-week",
            Self::Library { .. } => "nav-library",
            Self::History { .. } => "sheet-history",
            Self::Goals { .. } => "nav-goals",
            Self::Measurements => "nav-measurements",
        }
    }
}

/// What a list is told in: the language, and a moment as the clock on the wall showed it.
pub struct Telling<'a> {
    /// The texts.
    pub text: &'a Text,
    /// From universal time to the user's own.
    pub local: &'a dyn Fn(DateTime<Utc>) -> NaiveDateTime,
}

/// The sheets of a list. `go_on` is asked now and then whether to go on. Errors: not found, [`Code::Cancelled`], the database's.
pub fn sheets(
    register: &mut Register,
    asked: &AskedList,
    telling: &Telling<'_>,
    occasion: &Occasion,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<Vec<Sheet>> {
    let text = telling.text;
    Ok(match asked {
        AskedList::Contracts { query } => {
            let all = ContractQuery { offset: 0, limit: 100_000, ..query.clone() };
            vec![contract_sheet(&register.contracts(&all, occasion)?.rows, text)]
        }
        AskedList::Suppliers { only } => {
            let mut rows = register.suppliers()?;
            if let Some(only) = only {
                let place: HashMap<SupplierId, usize> = only.iter().enumerate().map(|(at, id)| (*id, at)).collect();
                rows.retain(|row| place.contains_key(&row.supplier.id));
                rows.sort_by_key(|row| place.get(&row.supplier.id).copied());
            }
            vec![supplier_sheet(&rows, text)]
        }
        AskedList::Requirements { contract } => {
            let mut rows = vec![];
            each(register, *contract, occasion, go_on, &mut |sheet| requirements::requirement_rows(sheet, text, &mut rows))?;
            vec![requirements::requirement_sheet(rows, text)]
        }
        AskedList::Results { contract, only } => {
            let (answered_only, mut rows) = (contract.is_none(), requirements::ResultRows::of(only.as_deref()));
            each(register, *contract, occasion, go_on, &mut |sheet| rows.add(sheet, answered_only, text))?;
            vec![requirements::result_sheet(rows, text)]
        }
        AskedList::Checks { query, only } => {
            let all = CheckQuery { offset: 0, limit: 100_000, ..query.clone() };
            vec![check_sheet(&register.check_rows(&all, only, occasion)?, text)]
        }
        AskedList::Evidence { query } => vec![documents::evidence_sheet(&register.evidence_list(query, occasion)?, text)],
        AskedList::MissingEvidence { query } => {
            vec![documents::missing_sheet(&register.evidence_list(query, occasion)?.missing, text)]
        }
        AskedList::Nonconformities { view, contract } => {
            vec![nonconformity_sheet(&register.nonconformities(*view, *contract, occasion)?.lines, text)]
        }
        AskedList::Meetings { contract, supplier } => {
            let list = register.meetings(*contract, *supplier, occasion)?;
            vec![meetings::meeting_sheet(&list.meetings, text), meetings::decision_sheet(&list.decisions, text)]
        }
        AskedList::Week { person } => week(register, person.as_deref(), text, occasion)?,
        AskedList::Library { only } => {
            let wanted = |one: &LibraryRequirement| only.as_ref().is_none_or(|only| only.contains(&one.kind));
            vec![library_sheet(&library(text).into_iter().filter(wanted).collect::<Vec<_>>(), text)]
        }
        AskedList::Goals { strategy } => goal_sheets(register, *strategy, occasion, text)?,
        AskedList::History { contract, supplier } => {
            vec![history_sheet(&history(register, *contract, *supplier, go_on)?, telling.local, text)]
        }
        AskedList::Measurements => {
            let (tables, figures) = (register.measurement_tables()?, register.award_figures(occasion)?);
            measurements::measurement_sheets(&tables, Some(&figures), text)
        }
    })
}

/// Looks at one contract or at all, in Norwegian order, one at a time.
fn each(
    register: &mut Register,
    contract: Option<ContractId>,
    occasion: &Occasion,
    go_on: &mut dyn FnMut() -> bool,
    look: &mut dyn FnMut(&ContractSheet),
) -> Result<()> {
    if let Some(id) = contract {
        look(&register.contract_sheet(id, occasion)?);
        return Ok(());
    }
    for row in register.contracts(&ContractQuery::default(), occasion)?.rows {
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
        look(&register.contract_sheet(row.id, occasion)?);
    }
    Ok(())
}

fn history(
    register: &Register,
    contract: Option<ContractId>,
    supplier: Option<SupplierId>,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<Vec<HistoryEntry>> {
    let mut entries: Vec<HistoryEntry> = vec![];
    while entries.len() < MOST_CHANGES {
        let before = entries.last().map(|entry| entry.id);
        let part = match (contract, supplier) {
            (Some(id), _) => register.contract_history(id, before, PART)?,
            (None, Some(id)) => register.supplier_history(id, before, PART)?,
            (None, None) => register.history(before, PART)?,
        };
        if part.is_empty() {
            break;
        }
        entries.extend(part);
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
    }
    Ok(entries)
}

/// Min uke has several lists; each is a sheet.
fn week(register: &mut Register, person: Option<&str>, text: &Text, occasion: &Occasion) -> Result<Vec<Sheet>> {
    let to = occasion.today.checked_add_days(Days::new(WEEK_DAYS));
    let query = CheckQuery { to, responsible: person.map(str::to_owned), ..CheckQuery::default() };
    let checks = Sheet { name: text.get("nav-week"), ..check_sheet(&register.check_rows(&query, &[], occasion)?, text) };
    let Week { deadlines, lapsing, idle_nonconformities, decisions, missing, .. } = register.week(person, occasion)?;
    let days = |days: i32| Cell::Count(i64::from(days));
    let list =
        |name: &str, heads: &[(&str, u32)], rows: Vec<Vec<Cell>>| Sheet { name: text.get(name), columns: columns(text, heads), rows };
    let date = [("sheet-date", 12), ("followup-column-days", 10)];
    Ok(vec![
        checks,
        list(
            "week-deadlines",
            &[("sheet-contract", 44), ("sheet-what", 30), date[0], date[1]],
            deadlines
                .iter()
                .map(|one| vec![(&one.contract_title).into(), text.get(one.kind.text_key()).into(), Cell::Date(one.on), days(one.days)])
                .collect(),
        ),
        list(
            "week-lapsing",
            &[("evidence-title", 44), ("sheet-contract", 44), ("sheet-supplier", 44), ("sheet-valid-to", 12), date[1]],
            lapsing
                .iter()
                .map(|one| {
                    let several = || text.get_with("count-contracts", &[("count", one.contracts.into())]);
                    let contract = if one.contracts == 1 { one.contract_title.clone() } else { several() };
                    vec![(&one.title).into(), contract.into(), one.suppliers.join(", ").into(), Cell::Date(one.valid_to), days(one.days)]
                })
                .collect(),
        ),
        list(
            "week-idle",
            &[("followup-column-number", 12), ("nc-column-title", 44), ("sheet-contract", 44), ("nc-column-last-long", 12)],
            idle_nonconformities
                .iter()
                .map(|one| vec![(&one.number).into(), (&one.title).into(), (&one.contract_title).into(), days(one.days)])
                .collect(),
        ),
        meetings::decision_sheet(&decisions, text),
        list(
            "week-missing",
            &[("sheet-what", 60), ("sheet-count", 10), ("nav-contracts", 12), ("sheet-first-contract", 44)],
            missing
                .iter()
                .map(|one| vec![text.get(one.kind.text_key()).into(), one.count.into(), one.contracts.into(), (&one.contract_title).into()])
                .collect(),
        ),
    ])
}

fn library_sheet(all: &[LibraryRequirement], text: &Text) -> Sheet {
    let heads = [
        ("followup-column-kind", 30),
        ("sheet-level", 14),
        ("sheet-wording", 70),
        ("library-part-question", 50),
        ("library-part-proof", 50),
        ("library-part-look-at", 50),
        ("library-part-pitfalls", 50),
        ("library-part-rhythm", 24),
        ("library-part-law", 50),
        ("library-part-agreed", 50),
        ("library-part-sources", 50),
        ("library-version", 10),
    ];
    let rows = all.iter().flat_map(|one| {
        one.levels.iter().map(|level| {
            let question = if level.question.is_empty() { &one.question } else { &level.question };
            vec![
                one.name.as_str().into(),
                text.get(level.level.text_key()).into(),
                level.wording.as_str().into(),
                question.into(),
                one.proof.as_str().into(),
                one.look_at.join("\n").into(),
                one.pitfalls.join("\n").into(),
                one.rhythms.join("\n").into(),
                one.law.join("\n").into(),
                one.agreed.as_str().into(),
                one.sources.as_str().into(),
                one.version.into(),
            ]
        })
    });
    Sheet { name: text.get("nav-library"), columns: columns(text, &heads), rows: rows.collect() }
}
