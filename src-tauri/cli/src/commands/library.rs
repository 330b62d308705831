//! `library`: the built-in library requirements. Needs no register.

use super::{Entry, bare};
use crate::table::Table;
use register::{register::library, text::Text};

pub const ENTRY: Entry = Entry {
    name: "library",
    key: "library",
    shape: bare,
    run: |_, desk| {
        let requirements = library::library(desk.text);
        desk.answer(&requirements, || table(&requirements, desk.text))
    },
};

fn table(requirements: &[library::LibraryRequirement], text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut table = Table::new()
        .column(head("kind"))
        .column(head("levels"))
        .column(head("basis"))
        .column(head("rhythm"))
        .numbers(head("version"))
        .column(head("reviewed"))
        .column(head("kind-name"));
    for one in requirements {
        let levels: Vec<String> = one.levels.iter().map(|level| text.get(level.level.text_key())).collect();
        table.row([
            one.name.clone(),
            levels.join(", "),
            text.get(one.basis.text_key()),
            one.rhythms.first().cloned().unwrap_or_default(),
            text.count(i64::from(one.version)),
            one.reviewed.parse().map_or_else(|_| one.reviewed.clone(), |day| text.date(day)),
            one.kind.to_string(),
        ]);
    }
    table.shown(&text.get("list-empty"))
}
