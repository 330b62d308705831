//! `record`: records the result of a check.

use super::Entry;
use crate::{
    answer::plain,
    arguments::{choices, dates, decimals, operand, option},
};
use chrono::NaiveDate;
use register::domain::{
    decimal::Decimal,
    follow_up::{Outcome, ResultDoubt, ResultDraft},
    id::{CheckId, ResultId},
};
use serde::Serialize;

const CHECK: &str = "check";
const OUTCOME: &str = "outcome";
const ACTUAL: &str = "actual";
const NOTE: &str = "note";
const ON: &str = "on";
const VALID_TO: &str = "valid-to";

/// What was recorded.
#[derive(Serialize)]
struct Recorded {
    result_id: ResultId,
    check_id: CheckId,
    outcome: Outcome,
    actual: Option<Decimal>,
    checked_on: NaiveDate,
    /// What is odd about it.
    doubts: Vec<ResultDoubt>,
}

pub const ENTRY: Entry = Entry {
    name: "record",
    key: "record",
    shape: |command, text| {
        command
            .arg(operand(text, CHECK, "cli-record-check", "cli-value-id"))
            .arg(
                option(text, OUTCOME, "cli-record-outcome", "cli-value-outcome")
                    .required(true)
                    .value_parser(choices(Outcome::ALL.iter().map(|one| one.as_str()))),
            )
            .arg(option(text, ACTUAL, "cli-record-actual", "cli-value-number").allow_negative_numbers(true).value_parser(decimals(text)))
            .arg(option(text, NOTE, "cli-record-note", "cli-value-text"))
            .arg(option(text, ON, "cli-record-on", "cli-value-date").value_parser(dates()))
            .arg(option(text, VALID_TO, "cli-record-valid-to", "cli-value-date").value_parser(dates()))
    },
    run: |given, desk| {
        let written = |name: &str| given.get_one::<String>(name).map(String::as_str).unwrap_or_default();
        let check_id: CheckId = written(CHECK).parse()?;
        let draft = ResultDraft {
            outcome: written(OUTCOME).parse()?,
            actual: given.get_one::<Decimal>(ACTUAL).copied(),
            note: written(NOTE).to_owned(),
            checked_on: given.get_one::<NaiveDate>(ON).copied().unwrap_or_else(|| desk.today()),
            valid_to: given.get_one::<NaiveDate>(VALID_TO).copied(),
        };
        let (mut register, occasion) = desk.open()?;
        let target = register.target_of(check_id)?;
        let result_id = register.record_result(check_id, &draft, &occasion)?.value;
        let recorded = Recorded {
            result_id,
            check_id,
            outcome: draft.outcome,
            actual: draft.actual,
            checked_on: draft.checked_on,
            doubts: draft.doubts(&target),
        };
        desk.answer(&recorded, || {
            let text = desk.text;
            // The value as it was understood: a slip is seen at once, while it can be corrected.
            let key = if draft.actual.is_some() { "cli-recorded-value" } else { "cli-recorded" };
            let said = text.get_with(
                key,
                &[
                    ("outcome", text.get(draft.outcome.text_key()).into()),
                    ("value", text.target_value(&target, draft.actual).into()),
                    ("date", text.date(draft.checked_on).into()),
                    ("id", result_id.to_string().into()),
                ],
            );
            let doubt = |one: &ResultDoubt| text.get_with("cli-recorded-doubt", &[("doubt", text.get(one.text_key()).into())]);
            [said].into_iter().chain(recorded.doubts.iter().map(doubt)).map(|line| format!("{}\n", plain(&line))).collect()
        })
    },
};
