//! `report notice`: the written notice of a nonconformity, as a letter to its supplier. Takes no step.

use super::{nonconformity_operand, nonconformity_sheet, options, out, save};
use crate::commands::Entry;

pub const ENTRY: Entry = Entry {
    name: "notice",
    key: "report-notice",
    shape: |command, text| command.arg(nonconformity_operand(text)).arg(out(text)),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = nonconformity_sheet(given, &mut register, &occasion)?;
        let document = reports::notice_letter(&sheet, &options(given, &register, &occasion, desk.text)?)?;
        save(given, &document, desk)
    },
};
