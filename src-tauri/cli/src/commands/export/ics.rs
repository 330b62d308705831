//! `export ics`: checks as a calendar file.

use super::{Entry, out, path};
use crate::{
    answer::plain,
    commands::follow_up::{query, with_filters},
};
use register::exchange::{
    calendar::{CalendarChoice, REMINDERS, calendar},
    file,
};
use serde::Serialize;

pub const ENTRY: Entry = Entry {
    name: "ics",
    key: "export-ics",
    shape: |command, text| with_filters(command.arg(out(text, "ics", "cli-wrong-ics-file")), text),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let query = query(given, &mut register, &occasion, desk)?;
        let told = register.told(&query, &[], &occasion)?;
        let bytes = calendar(&told, &CalendarChoice { language: desk.text.language(), name: "", reminders: &REMINDERS }, &occasion);
        let path = path(given);
        file::write(&path, &bytes)?;
        let saved = Saved { path: path.display().to_string(), bytes: bytes.len(), checks: told.standing.len() };
        desk.answer(&saved, || plain(&desk.text.get_with("followup-exported", &[("path", saved.path.as_str().into())])) + "\n")
    },
};

#[derive(Serialize)]
struct Saved {
    path: String,
    bytes: usize,
    checks: usize,
}
