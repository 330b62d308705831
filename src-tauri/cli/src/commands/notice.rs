//! `notice`: reads public notices and says of each what is in it, or why it is refused. Changes nothing and needs no register.

use super::Entry;
use crate::{
    answer::{Answered, Failure, plain},
    arguments::operand,
    desk::Desk,
};
use clap::{ArgAction, ArgMatches};
use register::{
    Error,
    exchange::{
        file,
        notice::{MAX_BYTES, read_notice},
    },
    text::Text,
};
use serde::Serialize;
use std::path::{Path, PathBuf};

const FILES: &str = "files";

pub const ENTRY: Entry = Entry {
    name: "notice",
    key: "notice",
    shape: |command, text| {
        command.arg(
            operand(text, FILES, "cli-notice-files", "cli-value-file")
                .value_parser(clap::value_parser!(PathBuf))
                .num_args(1..)
                .action(ArgAction::Append),
        )
    },
    run,
};

/// One file: what is in it, or why it is refused.
#[derive(Serialize)]
struct NoticeLine {
    file: String,
    read: bool,
    /// Blank if refused.
    title: String,
    /// Blank if refused or not published yet.
    notice_number: String,
    /// The contracts it can become, one a lot.
    contracts: usize,
    /// Values it lacks, values that have no place, and what should be looked at.
    missing: usize,
    left_out: usize,
    warnings: usize,
    /// Why it is refused; absent if read.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

fn run(given: &ArgMatches, desk: &Desk) -> Answered {
    let text = desk.text;
    let lines: Vec<NoticeLine> = given
        .get_many::<PathBuf>(FILES)
        .unwrap_or_default()
        .map(|path| read(path).unwrap_or_else(|error| refused(path, &error, text)))
        .collect();
    let refused = lines.iter().filter(|line| !line.read).count();
    let mut answer = desk.answer(&lines, || lines.iter().map(|line| shown(line, text)).collect())?;
    if refused > 0 {
        let message = text.get_with(
            "notice-line-summary",
            &[("read", text.count(size(lines.len() - refused)).into()), ("refused", text.count(size(refused)).into())],
        );
        answer.refused = Some(Failure::Own { code: "notices-refused", message });
    }
    Ok(answer)
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn read(path: &Path) -> Result<NoticeLine, Error> {
    let notice = read_notice(&file::read(path, MAX_BYTES)?)?;
    let whole = notice.contract_draft(None)?;
    Ok(NoticeLine {
        file: path.display().to_string(),
        read: true,
        title: whole.contract.title,
        notice_number: notice.publication_number,
        contracts: notice.lots.len().max(1),
        missing: whole.missing.len(),
        left_out: whole.left_out.len(),
        warnings: whole.warnings.len(),
        code: None,
        message: None,
    })
}

fn refused(path: &Path, error: &Error, text: &Text) -> NoticeLine {
    NoticeLine {
        file: path.display().to_string(),
        read: false,
        title: String::new(),
        notice_number: String::new(),
        contracts: 0,
        missing: 0,
        left_out: 0,
        warnings: 0,
        code: Some(error.code.as_str()),
        message: Some(text.error(error)),
    }
}

fn shown(line: &NoticeLine, text: &Text) -> String {
    let file = ("file", line.file.as_str().into());
    let said = match &line.message {
        Some(reason) => text.get_with("notice-line-refused", &[file, ("reason", reason.into())]),
        None => {
            let number = if line.notice_number.is_empty() { text.get("none") } else { line.notice_number.clone() };
            let read = text.get_with("notice-line-read", &[file, ("title", line.title.as_str().into()), ("number", number.into())]);
            let counts = text.get_with(
                "notice-line-counts",
                &[
                    ("missing", text.count(size(line.missing)).into()),
                    ("leftOut", text.count(size(line.left_out)).into()),
                    ("warnings", text.count(size(line.warnings)).into()),
                ],
            );
            format!("{read}; {counts}")
        }
    };
    format!("{}\n", plain(&said))
}
