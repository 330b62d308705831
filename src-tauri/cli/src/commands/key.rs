//! `key`: the ways into a sealed register. One file, since each is one call.

use super::{Entry, bare};
use crate::{
    answer::{Answer, Answered, Failure, plain},
    arguments::{option, report_files, switch, with_commands},
    desk::Desk,
    passphrase,
    table::Table,
};
use clap::{Arg, ArgMatches};
use register::{
    domain::occasion::Occasion,
    exchange::file,
    register::{
        Register,
        keys::{self, WaysIn},
    },
    text::Text,
};
use serde::Serialize;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// The option that has what is made be locked.
pub const SEAL: &str = "seal";
/// The option that names the file with a new passphrase.
pub const NEW: &str = "new-passphrase-file";
/// The option that has this computer remember the key.
pub const REMEMBER: &str = "remember";

/// The option that names the page of a new recovery key.
const PAGE: &str = "pdf";
/// The same, where the key is not what the command is about.
const RECOVERY_PAGE: &str = "recovery-key-pdf";

/// What can be done with the ways in, in the order of the help.
pub const KINDS: &[Entry] = &[
    Entry { name: "list", key: "key-list", shape: bare, run: |_, desk| desk.open().and_then(|(register, _)| listed(&register, desk)) },
    Entry {
        name: "seal",
        key: "key-seal",
        shape: |command, text| {
            command.arg(new_option(text)).arg(switch(text, REMEMBER, "cli-new-remember")).arg(page_option(text, RECOVERY_PAGE))
        },
        run: |given, desk| {
            let (register, occasion) = desk.open()?;
            let passphrase = new_passphrase(given, desk)?;
            let sealed = keys::seal(register, Some(&passphrase), given.get_flag(REMEMBER), &occasion, &mut |_, _| true)?;
            told_recovery_key(&sealed.recovery_key, page(given, RECOVERY_PAGE, &sealed.register, &occasion), desk)
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
        shape: |command, text| command.arg(page_option(text, PAGE)),
        run: |given, desk| {
            let (register, occasion) = desk.open()?;
            let printed = register.new_recovery_key(&occasion)?;
            told_recovery_key(&printed, page(given, PAGE, &register, &occasion), desk)
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

/// The option that names the page of a recovery key.
fn page_option(text: &Text, name: &'static str) -> Arg {
    option(text, name, "cli-recovery-key-pdf", "cli-value-report-file").value_parser(report_files())
}

/// The same, for what makes a register.
pub fn recovery_page_option(text: &Text) -> Arg {
    page_option(text, RECOVERY_PAGE)
}

/// The page that was asked for, if one was: where, and whose key is on it.
pub struct Page {
    path: PathBuf,
    name: String,
    organisation: String,
    occasion: Occasion,
}

/// The page of the recovery key of a register that was just made.
pub fn recovery_page(given: &ArgMatches, register: &Register, occasion: &Occasion) -> Option<Page> {
    page(given, RECOVERY_PAGE, register, occasion)
}

fn page(given: &ArgMatches, option: &str, register: &Register, occasion: &Occasion) -> Option<Page> {
    let path = given.get_one::<PathBuf>(option)?.clone();
    let organisation = register.settings().map(|settings| settings.organisation).unwrap_or_default();
    let file = register.path().file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = if organisation.is_empty() { file } else { organisation.clone() };
    Some(Page { path, name, organisation, occasion: occasion.clone() })
}

/// A recovery key, shown this once, and written on its page if one was asked for.
pub fn told_recovery_key(printed: &str, page: Option<Page>, desk: &Desk) -> Answered {
    let (key, said, refused) = recovery_key_told(printed, page, desk.text);
    Ok(Answer { refused, ..desk.answer(&key, || said)? })
}

/// A recovery key as it is answered and as it is said. A page that cannot be written hides no key: it is shown all the same, with what
/// went wrong.
pub fn recovery_key_told(printed: &str, page: Option<Page>, text: &Text) -> (ToldKey, String, Option<Failure>) {
    let written = page.map(|page| (page.path.display().to_string(), write(printed, &page, text)));
    let mut said = format!("{}\n\n    {printed}\n\n{}\n", plain(&text.get("cli-key-recovery")), plain(&text.get("cli-key-keep")));
    let (path, refused) = match written {
        Some((path, Ok(()))) => {
            said += &plain(&text.get_with("cli-recovery-key-page", &[("path", path.as_str().into())]));
            said.push('\n');
            (Some(path), None)
        }
        Some((_, Err(error))) => (None, Some(Failure::Register(error))),
        None => (None, None),
    };
    (ToldKey { recovery_key: printed.to_owned(), page: path }, said, refused)
}

/// A recovery key, and where its page is.
#[derive(Serialize)]
pub struct ToldKey {
    recovery_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
}

fn write(printed: &str, page: &Page, text: &Text) -> register::Result<()> {
    let options = reports::Options {
        language: text.language(),
        made_on: page.occasion.today,
        made_by: page.occasion.who.clone(),
        organisation: page.organisation.clone(),
        address: vec![],
        logo: None,
        example: false,
        period: reports::Period::default(),
        cover: false,
        progress: reports::Progress::default(),
    };
    file::write(&page.path, &reports::recovery_page(&page.name, printed, &options)?)
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
