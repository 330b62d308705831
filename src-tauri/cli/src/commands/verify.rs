//! `verify`: reckons the chain of the history again, in the register or in a file that was exported; for an auditor, who needs no register.

use super::Entry;
use crate::{answer::plain, arguments::operand};
use register::{exchange::proof::verify, text::Text};
use serde::Serialize;
use std::path::PathBuf;

const FILE: &str = "file";

pub const ENTRY: Entry = Entry {
    name: "verify",
    key: "verify",
    shape: |command, text| {
        command.arg(operand(text, FILE, "cli-verify-file", "cli-value-file").required(false).value_parser(clap::value_parser!(PathBuf)))
    },
    run: |given, desk| {
        if let Some(file) = given.get_one::<PathBuf>(FILE) {
            let proven = verify(file, &mut |_| true)?;
            return desk.answer(&proven, || told(proven.changes, &proven.last_hash, desk.text));
        }
        let (register, _) = desk.open()?;
        register.verify_chain()?;
        let (changes, hash) = register.log_end()?;
        let end =
            End { changes: u32::try_from(changes).unwrap_or(u32::MAX), last_hash: hash.iter().map(|byte| format!("{byte:02x}")).collect() };
        desk.answer(&end, || told(end.changes, &end.last_hash, desk.text))
    },
};

#[derive(Serialize)]
struct End {
    changes: u32,
    last_hash: String,
}

/// That it is whole, and the mark to compare with.
pub fn told(changes: u32, hash: &str, text: &Text) -> String {
    let whole = text.get_with("cli-verified", &[("changes", i64::from(changes).into()), ("hash", hash.into())]);
    format!("{}\n{}\n", plain(&whole), plain(&text.get("cli-verified-compare")))
}
