//! `history`: the latest changes, newest first; and the words for a change that was undone or done again.

use super::Entry;
use crate::{
    answer::{Answered, Failure, plain},
    arguments::{counts, option},
    desk::Desk,
    table::Table,
};
use chrono::Local;
use register::{
    register::{Register, history::HistoryEntry},
    text::Text,
};
use serde::Serialize;

const LIMIT: &str = "limit";
/// The register answers at most so many at a time.
const PART: u32 = 500;

pub const ENTRY: Entry = Entry {
    name: "history",
    key: "history",
    shape: |command, text| {
        command.arg(option(text, LIMIT, "cli-history-limit", "cli-value-count").value_parser(counts()).default_value("100"))
    },
    run: |given, desk| {
        let (register, _) = desk.open()?;
        let entries = latest(&register, given.get_one::<u32>(LIMIT).copied().unwrap_or_default())?;
        desk.answer(&entries, || table(&entries, "cli-none-history", desk.text))
    },
};

fn latest(register: &Register, limit: u32) -> Result<Vec<HistoryEntry>, Failure> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut entries: Vec<HistoryEntry> = vec![];
    while entries.len() < limit {
        let wanted = u32::try_from(limit - entries.len()).unwrap_or(PART).min(PART);
        let part = register.history(entries.last().map(|entry| entry.id), wanted)?;
        if part.is_empty() {
            break;
        }
        entries.extend(part);
    }
    Ok(entries)
}

/// Changes in a table; the text of `none` if there are none.
pub fn table(entries: &[HistoryEntry], none: &str, text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut table =
        Table::new().numbers(head("number")).column(head("when")).column(head("who")).narrow(head("change"), 100).column(head("undone"));
    for entry in entries {
        let at = entry.at.with_timezone(&Local);
        table.row([
            text.count(i64::from(entry.id)),
            format!("{} {}", text.date(at.date_naive()), at.format("%H:%M")),
            entry.who.clone(),
            change(text, &entry.name, &entry.subject),
            if entry.undone { text.get("cli-undone") } else { String::new() },
        ]);
    }
    table.shown(&text.get(none))
}

/// `Ny kontrakt: Mykpapir`; for an undo `Angret: Ny kontrakt: Mykpapir`.
fn change(text: &Text, name: &str, subject: &str) -> String {
    for (prefix, key) in [("undo-", "undone"), ("redo-", "redone")] {
        if let Some(of) = name.strip_prefix(prefix) {
            return text.get_with(key, &[("change", change(text, of, subject).into())]);
        }
    }
    let words = text.find(&format!("change-{name}"), &[]).unwrap_or_else(|| name.to_owned());
    if subject.is_empty() { words } else { format!("{words}: {subject}") }
}

#[derive(Serialize)]
struct Turned {
    name: String,
    subject: String,
}

/// What was undone (`undone`) or done again (`redone`).
pub fn answer_turn(desk: &Desk, key: &str, (name, subject): (String, String)) -> Answered {
    let turned = Turned { name, subject };
    desk.answer(&turned, || {
        let change = change(desk.text, &turned.name, &turned.subject);
        format!("{}\n", plain(&desk.text.get_with(key, &[("change", change.into())])))
    })
}
