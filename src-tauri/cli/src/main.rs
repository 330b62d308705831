//! Kravspor from a terminal, without a window: reads the arguments, runs one command, prints its answer.
//! The same operations as the window's; what is true about contracts is in `register`, what is printed in `reports`.
//!
//! Exit codes: 0 done, 1 refused, 2 wrong usage.

mod answer;
mod arguments;
mod clock;
mod commands;
mod desk;
mod passphrase;
mod place;
mod table;

use answer::{Failure, plain_lines, print};
use clap::error::ErrorKind;
use desk::Desk;
use register::text::Text;
use std::{ffi::OsString, io, process::ExitCode};

/// Refused: the reason is on standard error.
const REFUSED: u8 = 1;
/// Wrong usage.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    if let Some(code) = register::exchange::apart::serve() {
        return code;
    }
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let text = Text::of(arguments::language(&arguments));
    let json = arguments.iter().any(|argument| argument == "--json");
    let matches = match arguments::tree(text).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return unparsed(&error, text, json),
    };
    let Some((entry, given)) = commands::chosen(&matches) else { return ExitCode::from(WRONG_USAGE) };
    let desk = Desk::set_up(given, text);
    match (entry.run)(given, &desk) {
        Ok(answer) => {
            let out = if json { answer.out } else { plain_lines(&answer.out) };
            if let Err(error) = print(&mut io::stdout().lock(), &out) {
                return refused(&Failure::of_output(&error, text), text, json);
            }
            answer.refused.map_or(ExitCode::SUCCESS, |failure| refused(&failure, text, json))
        }
        Err(failure) => refused(&desk.named(failure), text, json),
    }
}

/// Help and version are answers; everything else that could not be parsed is wrong usage.
fn unparsed(error: &clap::Error, text: &Text, json: bool) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Whoever closed the pipe has read enough of the help.
            let _ = print(&mut io::stdout().lock(), &plain_lines(&error.render().to_string()));
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !json => {
            let _ = print(&mut io::stderr().lock(), &plain_lines(&error.render().to_string()));
            ExitCode::from(WRONG_USAGE)
        }
        _ => {
            tell(&Failure::Own { code: "usage", message: arguments::wrong_usage(error, text) }, text, json);
            ExitCode::from(WRONG_USAGE)
        }
    }
}

fn refused(failure: &Failure, text: &Text, json: bool) -> ExitCode {
    tell(failure, text, json);
    ExitCode::from(REFUSED)
}

fn tell(failure: &Failure, text: &Text, json: bool) {
    // There is nowhere left to say that standard error cannot be written to.
    let _ = print(&mut io::stderr().lock(), &failure.shown(text, json));
}
