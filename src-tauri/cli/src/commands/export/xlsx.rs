//! `export xlsx`: a list as a spreadsheet, or the whole register as one workbook.

use super::{Entry, out, path};
use crate::{
    answer::{Failure, plain},
    arguments::{choices, option},
    commands::{
        contract::contract_named,
        follow_up::{query, with_filters},
    },
    desk::Desk,
};
use chrono::{DateTime, Local, NaiveDateTime, Utc};
use clap::ArgMatches;
use register::{
    domain::{contract::ContractStatus, contract_list::ContractQuery, id::ContractId, occasion::Occasion},
    exchange::{
        file,
        spreadsheet::{
            lists::{AskedList, Telling, sheets},
            whole::save_register_book,
            workbook,
        },
    },
    register::{Register, evidence::EvidenceQuery, nonconformity_list::NonconformityView},
};
use serde::Serialize;

const LIST: &str = "list";
const TEXT: &str = "text";
const CONTRACT: &str = "contract";
const STATUS: &str = "status";
const VIEW: &str = "view";
const RESPONSIBLE: &str = "responsible";
pub const ENTRY: Entry = Entry {
    name: "xlsx",
    key: "export-xlsx",
    shape: |command, text| {
        let command = command
            .arg(out(text, "xlsx", "cli-wrong-xlsx-file"))
            .arg(option(text, LIST, "cli-export-list", "cli-value-name").value_parser(choices(AskedList::NAMES.into_iter())))
            .arg(option(text, CONTRACT, "cli-export-contract", "cli-value-contract"))
            .arg(option(text, TEXT, "cli-export-text", "cli-value-text"))
            .arg(
                option(text, STATUS, "cli-export-status", "cli-value-name")
                    .value_parser(choices(ContractStatus::ALL.iter().map(|status| status.as_str()))),
            )
            .arg(
                option(text, VIEW, "cli-export-view", "cli-value-name")
                    .value_parser(choices(NonconformityView::ALL.iter().map(|view| view.as_str()))),
            );
        with_filters(command, text)
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let text = desk.text;
        let path = path(given);
        let rows = match given.get_one::<String>(LIST) {
            None => {
                save_register_book(&mut register, &path, text, &occasion, &mut |_, _| true)?;
                None
            }
            Some(list) => {
                let asked = asked(list, given, &mut register, &occasion, desk)?;
                let sheets = sheets(&mut register, &asked, &Telling { text, local: &local }, &occasion, &mut || true)?;
                let rows = sheets.iter().map(|sheet| sheet.rows.len()).sum();
                file::write(&path, &workbook(&sheets, &text.get(asked.name_key()), text, &occasion, &mut |_, _| true)?)?;
                Some(rows)
            }
        };
        let bytes = std::fs::metadata(&path).map_or(0, |about| about.len());
        let saved = Saved { path: path.display().to_string(), bytes, rows };
        desk.answer(&saved, || plain(&text.get_with("export-saved", &[("path", saved.path.as_str().into())])) + "\n")
    },
};

#[derive(Serialize)]
struct Saved {
    path: String,
    bytes: u64,
    /// Of the list; blank for the whole register.
    #[serde(skip_serializing_if = "Option::is_none")]
    rows: Option<usize>,
}

fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Local).naive_local()
}

/// What the options ask for. Errors: no contract or supplier of that name, a name that stands for nothing.
fn asked(list: &str, given: &ArgMatches, register: &mut Register, occasion: &Occasion, desk: &Desk) -> Result<AskedList, Failure> {
    let words = given.get_one::<String>(TEXT).cloned().unwrap_or_default();
    let contract = match given.get_one::<String>(CONTRACT) {
        Some(name) => Some(contract_named(name, register, occasion, desk)?),
        None => None,
    };
    let evidence = |contract: Option<ContractId>, text: String| EvidenceQuery { contract, text, ..EvidenceQuery::default() };
    Ok(match list {
        "suppliers" => AskedList::Suppliers { only: None },
        "requirements" => AskedList::Requirements { contract },
        "results" => AskedList::Results { contract, only: None },
        "checks" => {
            let query = query(given, register, occasion, desk)?;
            AskedList::Checks { query: register::domain::check_list::CheckQuery { contract, text: words, ..query }, only: vec![] }
        }
        "evidence" => AskedList::Evidence { query: evidence(contract, words) },
        "missing-evidence" => AskedList::MissingEvidence { query: evidence(contract, words) },
        "nonconformities" => {
            let view = given.get_one::<String>(VIEW).map(|view| view.parse::<NonconformityView>()).transpose()?;
            AskedList::Nonconformities { view: view.unwrap_or(NonconformityView::Open), contract }
        }
        "meetings" => AskedList::Meetings { contract, supplier: None },
        "week" => AskedList::Week { person: given.get_one::<String>(RESPONSIBLE).cloned() },
        "library" => AskedList::Library { only: None },
        "goals" => AskedList::Goals { strategy: None },
        "history" => AskedList::History { contract, supplier: None },
        "measurements" => AskedList::Measurements,
        _ => {
            let status = given.get_one::<String>(STATUS).map(|status| status.parse::<ContractStatus>()).transpose()?;
            let statuses = status.into_iter().collect();
            AskedList::Contracts { query: ContractQuery { text: words, statuses, ..ContractQuery::default() } }
        }
    })
}
