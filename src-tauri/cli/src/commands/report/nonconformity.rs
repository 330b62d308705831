//! `report nonconformity`: one nonconformity with its steps, amounts and documents.

use super::{COVER, nonconformity_operand, nonconformity_sheet, options, out, save};
use crate::{arguments::switch, commands::Entry};

pub const ENTRY: Entry = Entry {
    name: "nonconformity",
    key: "report-nonconformity",
    shape: |command, text| {
        command.alias("nonconformities").arg(nonconformity_operand(text)).arg(out(text)).arg(switch(text, COVER, "cli-report-cover"))
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = nonconformity_sheet(given, &mut register, &occasion)?;
        let document = reports::nonconformity_report(&sheet, &options(given, &register, &occasion, desk.text)?)?;
        save(given, &document, desk)
    },
};
