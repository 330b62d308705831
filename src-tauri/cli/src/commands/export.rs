//! `export`: gives what is in the register to other programs. One file a kind.

mod history;
mod ics;
pub mod package;
mod xlsx;

use super::Entry;
use crate::{
    answer::Failure,
    arguments::{files_ending, option, with_commands},
};
use clap::{Arg, ArgMatches};
use register::text::Text;
use std::path::PathBuf;

const OUT: &str = "out";

/// Every kind of file, in the order of the help.
pub const KINDS: &[Entry] = &[xlsx::ENTRY, package::ENTRY, history::ENTRY, ics::ENTRY];

pub const ENTRY: Entry = Entry {
    name: "export",
    key: "export",
    shape: |command, text| with_commands(command.subcommand_required(true).arg_required_else_help(true), KINDS, text),
    // The tree demands a kind, and the kind is what runs.
    run: |_, desk| Err(Failure::Own { code: "usage", message: desk.text.get("cli-wrong-no-command") }),
};

/// Where the file is written.
fn out(text: &Text, ending: &'static str, wrong: &'static str) -> Arg {
    option(text, OUT, "cli-export-out", "cli-value-file").required(true).value_parser(files_ending(ending, wrong))
}

fn path(given: &ArgMatches) -> PathBuf {
    given.get_one::<PathBuf>(OUT).cloned().unwrap_or_default()
}
