//! `backup`: makes a copy of the register with its documents, and brings it to another place too if one is named.

use super::Entry;
use crate::{answer::plain, arguments::option};
use register::{
    domain::backup::BackupReason,
    register::backup::{Folder, MadeBackup, bring},
};
use serde::Serialize;
use std::path::PathBuf;

const TO: &str = "to";

pub const ENTRY: Entry = Entry {
    name: "backup",
    key: "backup",
    shape: |command, text| command.arg(option(text, TO, "cli-backup-to", "cli-value-folder").value_parser(clap::value_parser!(PathBuf))),
    run: |given, desk| {
        let (register, occasion) = desk.open()?;
        let made = register.back_up(BackupReason::ByHand, occasion.now, &mut |_| true)?;
        let place = register.place();
        let brought = match given.get_one::<PathBuf>(TO) {
            None => None,
            Some(to) => {
                let new = bring(&place, to, occasion.now, &mut || true)?;
                let folder = Folder::within(to, register.path(), register.identity()?);
                Some(Brought { folder: folder.path().display().to_string(), new })
            }
        };
        let told = Told { made, brought };
        desk.answer(&told, || {
            let line = |key: &str, path: &str| desk.text.get_with(key, &[("path", path.into())]);
            let mut lines = vec![line("cli-backup-made", &told.made.path)];
            if let Some(brought) = &told.brought {
                lines.push(line(if brought.new { "cli-backup-brought" } else { "cli-backup-brought-before" }, &brought.folder));
            }
            if told.made.lost_files > 0 {
                lines.push(desk.text.get_with("cli-backup-lost", &[("count", i64::from(told.made.lost_files).into())]));
            }
            lines.iter().map(|line| plain(line) + "\n").collect()
        })
    },
};

#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    made: MadeBackup,
    brought: Option<Brought>,
}

/// What became of it at the other place.
#[derive(Serialize)]
struct Brought {
    folder: String,
    /// Whether it was not there already.
    new: bool,
}
