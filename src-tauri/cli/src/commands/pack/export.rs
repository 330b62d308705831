//! `pack export`: a strategy as a pack that reads back to the same.

use super::{Entry, STRATEGY, strategy, strategy_operand};
use crate::{
    answer::plain,
    arguments::{files_ending, option},
};
use register::exchange::{file, pack};
use serde::Serialize;
use std::path::PathBuf;

const OUT: &str = "out";

pub const ENTRY: Entry = Entry {
    name: "export",
    key: "pack-export",
    shape: |command, text| {
        let out = option(text, OUT, "cli-export-out", "cli-value-file").required(true);
        command.arg(strategy_operand(text)).arg(out.value_parser(files_ending(pack::ENDING, "cli-wrong-pack-file")))
    },
    run: |given, desk| {
        let (register, _) = desk.open()?;
        let name = given.get_one::<String>(STRATEGY).map(String::as_str).unwrap_or_default();
        let written = pack::write(&register.pack_of(strategy(name, &register)?.id)?);
        let path = given.get_one::<PathBuf>(OUT).cloned().unwrap_or_default();
        file::write(&path, written.as_bytes())?;
        let saved = Saved { path: path.display().to_string(), bytes: written.len() };
        desk.answer(&saved, || plain(&desk.text.get_with("cli-pack-saved", &[("path", saved.path.as_str().into())])) + "\n")
    },
};

#[derive(Serialize)]
struct Saved {
    path: String,
    bytes: usize,
}
