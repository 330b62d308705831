//! `report nonconformity`: one nonconformity with its steps, amounts and documents.

use super::{looks, nonconformity_operand, nonconformity_sheet, options, out, save};
use crate::commands::Entry;

pub const ENTRY: Entry = Entry {
    name: "nonconformity",
    key: "report-nonconformity",
    shape: |command, text| command.alias("nonconformities").arg(nonconformity_operand(text)).arg(out(text)).args(looks(text)),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = nonconformity_sheet(given, &mut register, &occasion)?;
        let document = reports::nonconformity_report(&sheet, &options(given, &register, &occasion, desk.text)?)?;
        save(given, &document, desk)
    },
};
