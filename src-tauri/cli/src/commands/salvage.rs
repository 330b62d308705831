//! `salvage`: makes a new register of what can be read of a damaged one.

use super::Entry;
use crate::{answer::plain, arguments::option, table::Table};
use register::{
    register::salvage::{Salvaged, salvage},
    text::Text,
};
use std::path::PathBuf;

const TO: &str = "to";

pub const ENTRY: Entry = Entry {
    name: "salvage",
    key: "salvage",
    shape: |command, text| {
        command.arg(option(text, TO, "cli-salvage-to", "cli-value-file").required(true).value_parser(clap::value_parser!(PathBuf)))
    },
    run: |given, desk| {
        let (place, occasion) = desk.place()?;
        let to = given.get_one::<PathBuf>(TO).cloned().unwrap_or_default();
        let salvaged = salvage(&place, &to, &occasion, &mut |_, _| true)?;
        desk.answer(&salvaged, || shown(&salvaged, desk.text))
    },
};

fn shown(salvaged: &Salvaged, text: &Text) -> String {
    let count = |count: u32| i64::from(count).into();
    let mut table = Table::new()
        .column(text.get("cli-salvaged-noun"))
        .numbers(text.get("cli-salvaged-rows"))
        .numbers(text.get("cli-salvaged-left"))
        .column(text.get("cli-salvaged-whole"));
    for noun in salvaged.nouns.iter().filter(|noun| (noun.rows > 0 && !noun.links) || noun.left > 0 || !noun.whole) {
        let key = noun.noun.replace('_', "-");
        let name = ["history-noun", "noun"].iter().find_map(|prefix| text.find(&format!("{prefix}-{key}"), &[])).unwrap_or(key);
        let name: String = name.chars().take(1).flat_map(char::to_uppercase).chain(name.chars().skip(1)).collect();
        let number = |number: u32| text.count(i64::from(number));
        table.row([name, number(noun.rows), number(noun.left), text.get(if noun.whole { "yes" } else { "no" })]);
    }
    let documents = [("kept", count(salvaged.documents)), ("lost", count(salvaged.lost_document_count))];
    let lines = [
        text.get_with("cli-salvaged-changes", &[("kept", count(salvaged.changes)), ("cut", count(salvaged.changes_cut))]),
        text.get_with("cli-salvaged-documents", &documents),
    ];
    let made = text.get_with("cli-salvaged", &[("path", salvaged.path.as_str().into())]);
    let named = salvaged.lost_documents.iter().map(|name| format!("  {name}"));
    let after: String = lines.into_iter().chain(named).map(|line| plain(&line) + "\n").collect();
    format!("{}\n\n{}\n{after}", plain(&made), table.shown(&text.get("cli-none-salvaged")))
}
