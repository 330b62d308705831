//! `report notice`: the written notice of a nonconformity, as a letter to its supplier. Takes no step.

use super::{nonconformity_operand, nonconformity_sheet, options, out, save};
use crate::{arguments::option, commands::Entry};
use clap::Arg;
use register::text::Text;

const SECOND: &str = "second";

/// Who signs beside the user.
fn second(text: &Text) -> Arg {
    option(text, SECOND, "cli-report-second", "cli-value-name")
}

pub const ENTRY: Entry = Entry {
    name: "notice",
    key: "report-notice",
    shape: |command, text| command.arg(nonconformity_operand(text)).arg(second(text)).arg(out(text)),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = nonconformity_sheet(given, &mut register, &occasion)?;
        let document = reports::notice_letter(
            &sheet,
            &options(given, &register, &occasion, desk.text)?,
            given.get_one::<String>(SECOND).map(String::as_str),
        )?;
        save(given, &document, desk)
    },
};
