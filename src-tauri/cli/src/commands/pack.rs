//! `pack`: strategies as files: checked, taken in, given out. One file a kind.

mod check;
mod export;
mod import;

use super::Entry;
use crate::{
    answer::Failure,
    arguments::{operand, with_commands},
};
use clap::{Arg, ArgMatches};
use register::{Error, domain::strategy::Strategy, error::Code, exchange::pack::PackFinding, register::Register, text::Text};
use std::path::PathBuf;

const FILE: &str = "file";
const STRATEGY: &str = "strategy";

/// Every kind, in the order of the help.
pub const KINDS: &[Entry] = &[check::ENTRY, import::ENTRY, export::ENTRY];

pub const ENTRY: Entry = Entry {
    name: "pack",
    key: "pack",
    shape: |command, text| with_commands(command.subcommand_required(true).arg_required_else_help(true), KINDS, text),
    // The tree demands a kind, and the kind is what runs.
    run: |_, desk| Err(Failure::Own { code: "usage", message: desk.text.get("cli-wrong-no-command") }),
};

/// The file that is read.
fn file_operand(text: &Text, help: &str) -> Arg {
    operand(text, FILE, help, "cli-value-file").value_parser(clap::value_parser!(PathBuf))
}

fn file(given: &ArgMatches) -> PathBuf {
    given.get_one::<PathBuf>(FILE).cloned().unwrap_or_default()
}

/// The strategy that something is about.
pub fn strategy_operand(text: &Text) -> Arg {
    operand(text, STRATEGY, "cli-pack-strategy", "cli-value-strategy")
}

/// The strategy that was named: by its key, its pack's name or its title. Errors: not found.
pub fn strategy(name: &str, register: &Register) -> Result<Strategy, Failure> {
    let all = register.strategies()?;
    let is = |one: &&Strategy| one.id.to_string() == name || one.pack == name || one.draft.title.eq_ignore_ascii_case(name);
    let found = all.iter().find(is).cloned();
    Ok(found.ok_or_else(|| Error::new(Code::NotFound).with("noun", "strategy").with("id", name))?)
}

/// A line a fault: `FIL:12:5: …`, as compilers write it, so that editors find the place.
fn faults(path: &str, found: &[PackFinding], text: &Text) -> String {
    let line = |one: &PackFinding| format!("{path}:{}:{}: {}\n", one.line, one.column, one.sentence(text));
    found.iter().map(line).collect()
}
