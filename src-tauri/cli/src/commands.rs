//! The list of commands, one file each.

mod action_plan;
mod backup;
mod bin;
mod check;
mod contract;
mod contracts;
mod due;
mod epd;
mod example;
mod export;
mod follow_up;
mod goals;
mod history;
mod import;
mod key;
mod library;
mod measurements;
mod meetings;
mod new;
mod notice;
mod pack;
mod record;
mod redo;
mod report;
mod restore;
mod restore_package;
mod salvage;
mod sample;
mod template;
mod undo;
mod unit;
mod verify;

use crate::{answer::Answered, desk::Desk};
use clap::{ArgMatches, Command};
use register::text::Text;

/// One command, or one kind of report.
pub struct Entry {
    /// As it is typed.
    pub name: &'static str,
    /// Its text key is `cli-command-<key>`.
    pub key: &'static str,
    /// Adds what it takes.
    pub shape: fn(Command, &Text) -> Command,
    /// Runs it.
    pub run: fn(&ArgMatches, &Desk) -> Answered,
}

/// Every command, in the order of the help.
pub const ALL: &[Entry] = &[
    new::ENTRY,
    example::ENTRY,
    sample::ENTRY,
    notice::ENTRY,
    import::ENTRY,
    epd::ENTRY,
    unit::ENTRY,
    contracts::ENTRY,
    contract::ENTRY,
    due::ENTRY,
    follow_up::ENTRY,
    meetings::ENTRY,
    measurements::ENTRY,
    library::ENTRY,
    record::ENTRY,
    report::ENTRY,
    export::ENTRY,
    restore_package::ENTRY,
    template::ENTRY,
    undo::ENTRY,
    redo::ENTRY,
    history::ENTRY,
    bin::ENTRY,
    backup::ENTRY,
    restore::ENTRY,
    check::ENTRY,
    verify::ENTRY,
    salvage::ENTRY,
    key::ENTRY,
    goals::ENTRY,
    action_plan::ENTRY,
    pack::ENTRY,
];

/// The command that was given, with what was given to it.
pub fn chosen(matches: &ArgMatches) -> Option<(&'static Entry, &ArgMatches)> {
    let mut entries = ALL;
    let mut given = matches;
    let mut chosen = None;
    while let Some((name, inner)) = given.subcommand() {
        let entry = entries.iter().find(|entry| entry.name == name)?;
        chosen = Some((entry, inner));
        (entries, given) = (kinds(entry), inner);
    }
    chosen
}

/// The kinds of a command that has some.
fn kinds(entry: &Entry) -> &'static [Entry] {
    match entry.name {
        "report" => report::KINDS,
        "export" => export::KINDS,
        "key" => key::KINDS,
        "pack" => pack::KINDS,
        _ => &[],
    }
}

/// For a command that takes nothing.
fn bare(command: Command, _: &Text) -> Command {
    command
}
