//! `restore`: lists the copies of the register, or puts one in its place.

use super::Entry;
use crate::{
    answer::{Answered, plain},
    arguments::{operand, option},
    desk::Desk,
    table::Table,
};
use chrono::Local;
use register::{
    error::Code,
    register::{
        Place,
        backup::{self, Backup, BackupHolding, Folder},
        restoring::{self, Restored},
    },
    text::Text,
};
use serde::Serialize;
use std::path::{Path, PathBuf};

const COPY: &str = "copy";
const OF_PASSPHRASE: &str = "copy-passphrase-file";

pub const ENTRY: Entry = Entry {
    name: "restore",
    key: "restore",
    shape: |command, text| {
        command
            .arg(operand(text, COPY, "cli-restore-name", "cli-value-copy").required(false))
            .arg(option(text, OF_PASSPHRASE, "cli-restore-passphrase", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
    },
    run: |given, desk| {
        let (place, occasion) = desk.place()?;
        let Some(asked) = given.get_one::<String>(COPY) else { return listed(&place, desk) };
        let copy = copy(&place, asked)?;
        let passphrase = given.get_one::<PathBuf>(OF_PASSPHRASE).map(|file| crate::passphrase::from_file(file)).transpose()?;
        let way = passphrase.as_ref().map(|passphrase| register::register::keys::Way::Passphrase(passphrase));
        let key = restoring::key_for(&copy, place.key(), way.as_ref())?;
        let mut open = None;
        let restored = restoring::prepare(&place, &copy, &key, &occasion, &mut |_| true)?.put_in_place(&mut open)?;
        desk.answer(&restored, || told(&restored, desk.text))
    },
};

/// A copy by its name in the list, or by its path.
fn copy(place: &Place, asked: &str) -> register::Result<PathBuf> {
    match Folder::beside(place.path()).copy(asked) {
        Err(error) if error.code == Code::NotFound && Path::new(asked).is_file() => Ok(PathBuf::from(asked)),
        found => found,
    }
}

#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    backup: Backup,
    /// Blank if it cannot be read.
    holding: Option<BackupHolding>,
}

fn listed(place: &Place, desk: &Desk) -> Answered {
    let folder = Folder::beside(place.path());
    let line = |backup: Backup| {
        let path = folder.copy(&backup.name).ok()?;
        let key = restoring::key_for(&path, place.key(), None).ok();
        Some(Line { holding: key.and_then(|key| backup::holding(&path, &key).ok()), backup })
    };
    let lines: Vec<Line> = folder.copies().into_iter().filter_map(line).collect();
    desk.answer(&lines, || table(&lines, desk.text))
}

fn table(lines: &[Line], text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut table = Table::new()
        .column(head("copy"))
        .column(head("when"))
        .column(head("reason"))
        .numbers(head("contracts-held"))
        .numbers(head("results-held"))
        .column(head("last-change"));
    for Line { backup, holding } in lines {
        let moment = |at: chrono::DateTime<chrono::Utc>| {
            let at = at.with_timezone(&Local);
            format!("{} {}", text.date(at.date_naive()), at.format("%H:%M"))
        };
        let none = || text.get("none");
        let count = |count: fn(&BackupHolding) -> u32| holding.as_ref().map_or_else(none, |held| text.count(i64::from(count(held))));
        let last = holding.as_ref().and_then(|held| held.last_change.as_ref()).map_or_else(none, |last| moment(last.at));
        table.row([
            backup.name.clone(),
            moment(backup.at),
            text.get(backup.reason.text_key()),
            count(|held| held.contracts),
            count(|held| held.results),
            last,
        ]);
    }
    table.shown(&text.get("cli-none-backups"))
}

fn told(restored: &Restored, text: &Text) -> String {
    let mut lines = vec![text.get("cli-restored")];
    if let Some(name) = &restored.replaced {
        lines.push(text.get_with("cli-restored-undo", &[("name", name.as_str().into())]));
    }
    if let Some(path) = &restored.aside {
        lines.push(text.get_with("cli-restored-aside", &[("path", path.as_str().into())]));
    }
    if restored.lost_files > 0 {
        lines.push(text.get_with("cli-restored-lost", &[("count", i64::from(restored.lost_files).into())]));
    }
    lines.iter().map(|line| plain(line) + "\n").collect()
}
