//! `export package`: the whole register as one file that another installation reads back.

use super::{Entry, out, path};
use crate::{
    answer::plain,
    arguments::switch,
    commands::key::{SEAL, new_option, new_passphrase},
};
use register::{
    exchange::package::{Carried, ENDING, write, write_locked},
    text::Text,
};
use serde::Serialize;

pub const ENTRY: Entry = Entry {
    name: "package",
    key: "export-package",
    shape: |command, text| {
        command
            .arg(out(text, ENDING, "cli-wrong-package-file"))
            .arg(switch(text, SEAL, "cli-export-package-seal"))
            .arg(new_option(text).requires(SEAL))
    },
    run: |given, desk| {
        let (register, occasion) = desk.open()?;
        let path = path(given);
        let carried = if given.get_flag(SEAL) {
            write_locked(&register, &path, &new_passphrase(given, desk)?, &occasion, &mut |_| true)?
        } else {
            write(&register, &path, &occasion, &mut |_| true)?
        };
        let packed = Packed { path: path.display().to_string(), carried };
        desk.answer(&packed, || told("package-written", &packed, desk.text))
    },
};

/// What was packed or read back, and where.
#[derive(Serialize)]
pub struct Packed {
    /// The package, or the register that was made.
    pub path: String,
    /// What it holds.
    #[serde(flatten)]
    pub carried: Carried,
}

/// Where it is and what it holds.
pub fn told(key: &str, packed: &Packed, text: &Text) -> String {
    let counts = &packed.carried;
    let count = |count: u32| i64::from(count).into();
    let holds = text.get_with(
        "package-holds",
        &[
            ("contracts", count(counts.contracts)),
            ("requirements", count(counts.requirements)),
            ("results", count(counts.results)),
            ("files", count(counts.files)),
            ("changes", count(counts.changes)),
        ],
    );
    let mut lines = vec![text.get_with(key, &[("path", packed.path.as_str().into())]), holds];
    if counts.lost_files > 0 {
        lines.push(text.get_with("package-lost-files", &[("count", count(counts.lost_files))]));
    }
    lines.iter().map(|line| plain(line) + "\n").collect()
}
