//! `key`: the ways into a sealed register. One file, since each is one call.

use super::{Entry, bare};
use crate::{
    answer::{Answered, Failure, plain},
    arguments::{option, switch, with_commands},
    desk::Desk,
    passphrase,
    table::Table,
};
use clap::{Arg, ArgMatches};
use register::{
    register::{
        Register,
        keys::{self, WaysIn},
    },
    text::Text,
};
use serde_json::json;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// The option that names the file with a new passphrase.
pub const NEW: &str = "new-passphrase-file";
/// The option that has this computer remember the key.
pub const REMEMBER: &str = "remember";

/// What can be done with the ways in, in the order of the help.
pub const KINDS: &[Entry] = &[
    Entry { name: "list", key: "key-list", shape: bare, run: |_, desk| desk.open().and_then(|(register, _)| listed(&register, desk)) },
    Entry {
        name: "seal",
        key: "key-seal",
        shape: |command, text| command.arg(new_option(text)).arg(switch(text, REMEMBER, "cli-new-remember")),
        run: |given, desk| {
            let (register, occasion) = desk.open()?;
            let passphrase = new_passphrase(given, desk)?;
            let sealed = keys::seal(register, Some(&passphrase), given.get_flag(REMEMBER), &occasion, &mut |_, _| true)?;
            told_recovery_key(&sealed.recovery_key, desk)
        },
    },
    Entry {
        name: "set-passphrase",
        key: "key-set-passphrase",
        shape: |command, text| command.arg(new_option(text)),
        run: |given, desk| {
            let (register, occasion) = desk.open()?;
            register.set_passphrase(&new_passphrase(given, desk)?, &occasion)?;
            listed(&register, desk)
        },
    },
    Entry {
        name: "remove-passphrase",
        key: "key-remove-passphrase",
        shape: bare,
        run: |_, desk| change(desk, |register| register.remove_passphrase()),
    },
    Entry {
        name: "new-recovery-key",
        key: "key-new-recovery-key",
        shape: bare,
        run: |_, desk| {
            let (register, occasion) = desk.open()?;
            let printed = register.new_recovery_key(&occasion)?;
            told_recovery_key(&printed, desk)
        },
    },
    Entry {
        name: "remove-recovery-key",
        key: "key-remove-recovery-key",
        shape: bare,
        run: |_, desk| change(desk, |register| register.remove_recovery_key()),
    },
    Entry { name: "remember", key: "key-remember", shape: bare, run: |_, desk| change(desk, |register| register.remember()) },
    Entry { name: "forget", key: "key-forget", shape: bare, run: |_, desk| change(desk, |register| register.forget()) },
];

pub const ENTRY: Entry = Entry {
    name: "key",
    key: "key",
    shape: |command, text| with_commands(command.subcommand_required(true).arg_required_else_help(true), KINDS, text),
    // The tree demands a kind, and the kind is what runs.
    run: |_, desk| Err(Failure::Own { code: "usage", message: desk.text.get("cli-wrong-no-command") }),
};

/// The option for a new passphrase.
pub fn new_option(text: &Text) -> Arg {
    option(text, NEW, "cli-key-new-passphrase", "cli-value-file").value_parser(clap::value_parser!(PathBuf))
}

/// A new passphrase: from the file, or typed twice alike.
pub fn new_passphrase(given: &ArgMatches, desk: &Desk) -> Result<Zeroizing<String>, Failure> {
    if let Some(path) = given.get_one::<PathBuf>(NEW) {
        return passphrase::from_file(path);
    }
    let refused = |key: &str| Failure::Own { code: "usage", message: desk.text.get(key) };
    if !passphrase::can_be_typed() {
        return Err(refused("cli-key-no-passphrase"));
    }
    let first = passphrase::typed("cli-key-ask-new", desk.text)?;
    let again = passphrase::typed("cli-key-ask-again", desk.text)?;
    if first == again { Ok(first) } else { Err(refused("cli-key-unlike")) }
}

/// A recovery key, shown this once.
pub fn told_recovery_key(printed: &str, desk: &Desk) -> Answered {
    let shown = || format!("{}\n\n    {printed}\n\n{}\n", plain(&desk.text.get("cli-key-recovery")), plain(&desk.text.get("cli-key-keep")));
    desk.answer(&json!({ "recovery_key": printed }), shown)
}

fn change(desk: &Desk, change: impl FnOnce(&Register) -> register::Result<()>) -> Answered {
    let (register, _) = desk.open()?;
    change(&register)?;
    listed(&register, desk)
}

fn listed(register: &Register, desk: &Desk) -> Answered {
    let ways = register.ways_in()?;
    desk.answer(&ways, || shown(&ways, desk.text))
}

fn shown(ways: &WaysIn, text: &Text) -> String {
    if !ways.sealed {
        return format!("{}\n", text.get("cli-key-open"));
    }
    let made = |when: Option<chrono::DateTime<chrono::Utc>>| {
        when.map_or_else(|| text.get("cli-key-none"), |when| text.date(when.with_timezone(&chrono::Local).date_naive()))
    };
    let remembered = match (ways.remembered, ways.keychain) {
        (true, _) => "cli-key-remembered",
        (false, true) => "cli-key-not-remembered",
        (false, false) => "cli-key-no-keychain",
    };
    let mut table = Table::new().column(text.get("cli-key-way")).column(text.get("cli-key-state"));
    table.row([text.get("cli-key-passphrase"), made(ways.passphrase)]);
    table.row([text.get("cli-key-recovery-key"), made(ways.recovery_key)]);
    table.row([text.get("cli-key-keychain"), text.get(remembered)]);
    table.shown(&text.get("cli-key-none"))
}
