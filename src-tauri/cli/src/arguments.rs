//! The arguments: the tree of commands with help in the user's language, and what is said when they are wrong.
//! What each command takes is said in its own file.

use crate::commands;
use chrono::NaiveDate;
use clap::{
    Arg, ArgAction, Command,
    builder::{PossibleValuesParser, ValueParser},
    error::{ContextKind, ContextValue, ErrorKind},
};
use register::{
    domain::{decimal::Decimal, language::Language},
    error::Code,
    text::Text,
};
use std::{error::Error, ffi::OsString, fmt, path::PathBuf};

/// The program's name.
pub const PROGRAM: &str = "kravspor-cli";
/// The option that names the register.
pub const REGISTER: &str = "register";
/// The option that holds the day.
pub const TODAY: &str = "today";
/// The option that names the file with the register's passphrase.
pub const PASSPHRASE: &str = "passphrase-file";
/// The option that names the file with the register's recovery key.
pub const RECOVERY_KEY: &str = "recovery-key-file";
/// The option for answers in JSON.
pub const JSON: &str = "json";
const LANGUAGE: &str = "lang";

/// The language that the arguments ask for, before they are parsed: what is wrong with them is said in it too.
pub fn language(arguments: &[OsString]) -> Language {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    let mut asked = None;
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => asked = words.next(),
            Some(rest) => asked = rest.strip_prefix('=').or(asked),
            None => {}
        }
    }
    asked.and_then(|name| name.parse().ok()).unwrap_or(Language::Bokmal)
}

/// The whole tree.
pub fn tree(text: &Text) -> Command {
    let common = |arg: Arg| arg.global(true).help_heading(text.get("cli-heading-common"));
    let root = Command::new(PROGRAM)
        .about(text.get("cli-about"))
        .after_help(text.get_with("cli-notes", &[("file", own_register().into())]))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(common(option(text, REGISTER, "cli-register", "cli-value-file")).value_parser(clap::value_parser!(PathBuf)))
        .arg(
            common(option(text, PASSPHRASE, "cli-passphrase-file", "cli-value-file"))
                .value_parser(clap::value_parser!(PathBuf))
                .conflicts_with(RECOVERY_KEY),
        )
        .arg(common(option(text, RECOVERY_KEY, "cli-recovery-key-file", "cli-value-file")).value_parser(clap::value_parser!(PathBuf)))
        .arg(common(option(text, TODAY, "cli-today", "cli-value-date")).value_parser(dates()))
        .arg(
            common(option(text, LANGUAGE, "cli-lang", "cli-value-language"))
                .value_parser(choices(Language::ALL.iter().map(|one| one.as_str()))),
        )
        .arg(common(flag(text, JSON, "cli-json")))
        .arg(common(flag(text, "help", "cli-help")).short('h').action(ArgAction::Help))
        .arg(flag(text, "version", "cli-version").short('V').action(ArgAction::Version).help_heading(text.get("cli-heading-common")));
    finished(with_commands(root, commands::ALL, text), "", text)
}

/// Adds commands to the tree, or kinds of report to their command.
pub fn with_commands(command: Command, entries: &[commands::Entry], text: &Text) -> Command {
    let shaped = |entry: &commands::Entry| {
        let about = text.get(&format!("cli-command-{}", entry.key));
        (entry.shape)(Command::new(entry.name).about(about), text)
    };
    command.subcommands(entries.iter().map(shaped))
}

/// An option with a value.
pub fn option(text: &Text, name: &'static str, help: &str, value: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(text.get(value))
        .help(text.get(help))
        .help_heading(text.get("cli-heading-options"))
        .hide_default_value(true)
        .hide_possible_values(true)
}

/// A value that stands by itself and must be given.
pub fn operand(text: &Text, name: &'static str, help: &str, value: &str) -> Arg {
    Arg::new(name)
        .required(true)
        .value_name(text.get(value))
        .help(text.get(help))
        .help_heading(text.get("cli-heading-arguments"))
        .hide_possible_values(true)
}

/// An option without a value.
pub fn switch(text: &Text, name: &'static str, help: &str) -> Arg {
    flag(text, name, help).help_heading(text.get("cli-heading-options"))
}

fn flag(text: &Text, name: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(text.get(help))
}

/// One of a closed list of names.
pub fn choices(names: impl Iterator<Item = &'static str>) -> PossibleValuesParser {
    PossibleValuesParser::new(names)
}

/// A day as `YYYY-MM-DD`.
pub fn dates() -> ValueParser {
    ValueParser::new(|value: &str| {
        let four_digits_first = value.len() == 10;
        value.parse::<NaiveDate>().ok().filter(|_| four_digits_first).ok_or(Wrong("cli-wrong-date"))
    })
}

/// A number with a comma or a point, in the form of the language; what may be thousands as well as decimals is refused.
pub fn decimals(text: &Text) -> ValueParser {
    let language = text.language();
    ValueParser::new(move |value: &str| {
        Decimal::typed(value, language).map_err(|error| match error.code {
            Code::AmbiguousNumber => Wrong("cli-wrong-number-doubtful"),
            _ => Wrong("cli-wrong-number"),
        })
    })
}

/// A count: no sign, no decimals.
pub fn counts() -> ValueParser {
    ValueParser::new(|value: &str| value.parse::<u32>().map_err(|_| Wrong("cli-wrong-count")))
}

/// A seed: as a count, but larger.
pub fn seeds() -> ValueParser {
    ValueParser::new(|value: &str| value.parse::<u64>().map_err(|_| Wrong("cli-wrong-count")))
}

/// A file that a report is written to.
pub fn report_files() -> ValueParser {
    ValueParser::new(|value: &str| {
        let path = PathBuf::from(value);
        let pdf = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
        if pdf { Ok(path) } else { Err(Wrong("cli-wrong-report-file")) }
    })
}

/// A file whose name ends so; `wrong` is the key of the sentence if it does not.
pub fn files_ending(ending: &'static str, wrong: &'static str) -> ValueParser {
    ValueParser::new(move |value: &str| {
        let path = PathBuf::from(value);
        let fits = path.extension().is_some_and(|has| has.eq_ignore_ascii_case(ending));
        if fits { Ok(path) } else { Err(Wrong(wrong)) }
    })
}

/// What is wrong with a value: the key of a sentence.
#[derive(Debug)]
struct Wrong(&'static str);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl Error for Wrong {}

fn own_register() -> String {
    crate::place::own_register().map_or_else(|| "–".to_owned(), |path| path.display().to_string())
}

/// Gives a command and those under it their usage line and headings.
fn finished(command: Command, above: &str, text: &Text) -> Command {
    let path = if above.is_empty() { command.get_name().to_owned() } else { format!("{above} {}", command.get_name()) };
    let usage = usage(&command, &path, text);
    let command = command
        .override_usage(usage)
        .subcommand_help_heading(text.get("cli-heading-commands"))
        .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", text.get("cli-heading-usage")));
    let names: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |one| finished(one, &path, text)))
}

/// `kravspor-cli due --days DAGER [--responsible NAVN] [VALG]`
fn usage(command: &Command, path: &str, text: &Text) -> String {
    let mut parts = vec![path.to_owned()];
    let own: Vec<&Arg> = command.get_arguments().filter(|arg| !arg.is_global_set() && arg.get_id() != "version").collect();
    for arg in own.iter().filter(|arg| !arg.is_positional()).chain(own.iter().filter(|arg| arg.is_positional())) {
        parts.push(form(arg));
    }
    // What stands by itself is written before the options.
    parts[1..].sort_by_key(|part| part.starts_with('-') || part.starts_with("[-"));
    if command.has_subcommands() {
        parts.push(text.get("cli-value-command"));
    }
    parts.push(format!("[{}]", text.get("cli-value-options")));
    parts.join(" ")
}

fn form(arg: &Arg) -> String {
    let value = arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
    let several = if matches!(arg.get_action(), ArgAction::Append) { "…" } else { "" };
    let plain = match arg.get_long() {
        Some(long) => format!("--{long} {value}").trim_end().to_owned(),
        None => format!("{value}{several}"),
    };
    if arg.is_required_set() { plain } else { format!("[{plain}]") }
}

/// What is wrong with the arguments, in the user's language.
pub fn wrong_usage(error: &clap::Error, text: &Text) -> String {
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(value)) => value.clone(),
        Some(ContextValue::Strings(values)) => values.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let argument = said(ContextKind::InvalidArg);
    let value = said(ContextKind::InvalidValue);
    let sentence = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => text.get_with("cli-wrong-no-value", &[("argument", argument.into())]),
        ErrorKind::InvalidValue => {
            let choices = said(ContextKind::ValidValue);
            text.get_with("cli-wrong-choice", &[("argument", argument.into()), ("value", value.into()), ("choices", choices.into())])
        }
        ErrorKind::ValueValidation => {
            let reason = error.source().map(|reason| text.get(&reason.to_string())).unwrap_or_default();
            text.get_with("cli-wrong-value", &[("argument", argument.into()), ("value", value.into()), ("reason", reason.into())])
        }
        ErrorKind::UnknownArgument => text.get_with("cli-wrong-argument", &[("argument", argument.into())]),
        ErrorKind::InvalidSubcommand => text.get_with("cli-wrong-command", &[("value", said(ContextKind::InvalidSubcommand).into())]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => text.get("cli-wrong-no-command"),
        ErrorKind::MissingRequiredArgument => text.get_with("cli-wrong-missing", &[("argument", argument.into())]),
        ErrorKind::ArgumentConflict => text.get_with("cli-wrong-twice", &[("argument", argument.into())]),
        ErrorKind::InvalidUtf8 => text.get("cli-wrong-encoding"),
        _ => text.get("cli-wrong-usage"),
    };
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg].map(said).into_iter().find(|name| !name.is_empty());
    let suggestion = suggested.map(|name| text.get_with("cli-wrong-suggestion", &[("name", name.into())]));
    [Some(sentence), suggestion, Some(text.get("cli-wrong-see"))].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for (line, language) in [
            ("kravspor-cli contracts", Language::Bokmal),
            ("kravspor-cli --lang en contracts", Language::English),
            ("kravspor-cli contracts --lang=nn", Language::Nynorsk),
            ("kravspor-cli --lang xx contracts", Language::Bokmal),
            ("kravspor-cli contracts --lang", Language::Bokmal),
        ] {
            assert_eq!(super::language(&words(line)), language, "{line}");
        }
    }

    #[test]
    fn the_tree_is_sound_and_every_text_is_there() {
        fn walk(command: &Command, english: bool) {
            let help = command.clone().render_help().to_string();
            assert!(!help.contains('⟦'), "{help}");
            for word in ["Usage:", "Options:", "Commands:", "Arguments:", "[OPTIONS]", "[default", "[possible"] {
                assert!(english || !help.contains(word), "{word} in {help}");
            }
            command.get_subcommands().for_each(|one| walk(one, english));
        }
        for language in Language::ALL {
            let mut tree = tree(Text::of(*language));
            tree.build();
            walk(&tree, *language == Language::English);
            tree.debug_assert();
        }
    }

    #[test]
    fn a_number_is_read_in_the_language_of_the_command() {
        let read = |number: &str, language: Language| {
            let parser = decimals(Text::of(language));
            let matches = Command::new("one").arg(Arg::new("number").value_parser(parser)).try_get_matches_from(["one", number]).ok()?;
            matches.get_one::<Decimal>("number").map(Decimal::to_string)
        };
        for (number, norwegian, english) in [
            ("1,234", Some("1.234"), Some("1234")),
            ("1.234", None, Some("1.234")),
            ("12.5", Some("12.5"), Some("12.5")),
            ("mange", None, None),
        ] {
            assert_eq!(read(number, Language::Bokmal).as_deref(), norwegian, "{number}");
            assert_eq!(read(number, Language::Nynorsk).as_deref(), norwegian, "{number}");
            assert_eq!(read(number, Language::English).as_deref(), english, "{number}");
        }
    }

    #[test]
    fn a_date_has_four_digits_two_and_two_and_exists() {
        let tree = tree(Text::of(Language::Bokmal));
        for (day, right) in
            [("2028-02-29", true), ("2027-02-29", false), ("21.11.2026", false), ("2026-1-1", false), ("+2026-01-01", false)]
        {
            let parsed = tree.clone().try_get_matches_from(["kravspor-cli", "--today", day, "contracts"]);
            assert_eq!(parsed.is_ok(), right, "{day}");
        }
    }
}
