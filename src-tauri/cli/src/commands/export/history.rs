//! `export history`: the history as a file for an auditor, that proves itself.

use super::{Entry, out, path};
use crate::{answer::plain, commands::verify::told};
use register::exchange::proof::{ENDING, Proven, write};
use serde::Serialize;

pub const ENTRY: Entry = Entry {
    name: "history",
    key: "export-history",
    shape: |command, text| command.arg(out(text, ENDING, "cli-wrong-history-file")),
    run: |given, desk| {
        let (register, occasion) = desk.open()?;
        let path = path(given);
        let proven = write(&register, &path, &occasion, &mut |_| true)?;
        let written = Written { path: path.display().to_string(), proven };
        desk.answer(&written, || {
            let line = desk.text.get_with("cli-proof-written", &[("path", written.path.as_str().into())]);
            format!("{}\n{}", plain(&line), told(written.proven.changes, &written.proven.last_hash, desk.text))
        })
    },
};

#[derive(Serialize)]
struct Written {
    path: String,
    #[serde(flatten)]
    proven: Proven,
}
