//! `template`: makes a workbook to fill in and read in. Needs no register.

use super::Entry;
use crate::{
    answer::plain,
    arguments::{files_ending, option},
};
use register::exchange::{file, spreadsheet::template::template};
use serde::Serialize;
use std::path::PathBuf;

const OUT: &str = "out";

pub const ENTRY: Entry = Entry {
    name: "template",
    key: "template",
    shape: |command, text| {
        let out = option(text, OUT, "cli-template-out", "cli-value-file");
        command.arg(out.required(true).value_parser(files_ending("xlsx", "cli-wrong-xlsx-file")))
    },
    run: |given, desk| {
        let path = given.get_one::<PathBuf>(OUT).cloned().unwrap_or_default();
        let bytes = template(desk.text, &desk.without_register())?;
        file::write(&path, &bytes)?;
        let saved = Saved { path: path.display().to_string(), bytes: bytes.len() };
        desk.answer(&saved, || plain(&desk.text.get_with("cli-template-made", &[("path", saved.path.as_str().into())])) + "\n")
    },
};

#[derive(Serialize)]
struct Saved {
    path: String,
    bytes: usize,
}
