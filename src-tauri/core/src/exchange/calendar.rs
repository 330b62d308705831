//! Checks as an iCalendar file (RFC 5545): one all-day event each, under a key that stays, so that a later file updates
//! what an earlier one made. Writes only; knows no clock and chooses no checks.
//!
//! Written here rather than by a library: what is needed is folding and escaping, the libraries ask the clock and draw
//! keys by chance where nothing is given, and independent parsers read the result in the tests.

mod line;

use crate::{
    domain::{language::Language, occasion::Occasion},
    register::follow_up::{Told, ToldCheck},
    text::Text,
};
use chrono::{DateTime, NaiveDate, Utc};
use line::{Lines, text_value};
use std::fmt::Display;

/// How many days before its day a check is reminded of, unless otherwise wished.
pub const REMINDERS: [u32; 2] = [7, 1];
/// The hour of the morning at which reminders come.
const HOUR: u32 = 9;

/// How the calendar is to be.
#[derive(Debug, Clone)]
pub struct CalendarChoice<'a> {
    /// Language of the texts.
    pub language: Language,
    /// Its name in other programs; blank = the product's word for follow-up.
    pub name: &'a str,
    /// Days before that are reminded of; none for no reminders.
    pub reminders: &'a [u32],
}

/// The file. What stands is confirmed; what was answered or taken back is cancelled under the key it had, without reminders.
#[must_use]
pub fn calendar(told: &Told, choice: &CalendarChoice<'_>, occasion: &Occasion) -> Vec<u8> {
    let text = Text::of(choice.language);
    let name = if choice.name.is_empty() { text.get("calendar-name") } else { choice.name.to_owned() };
    let mut lines = Lines::default();
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", format!("-//Kravspor//Kravspor {}//{}", env!("CARGO_PKG_VERSION"), choice.language.as_str().to_uppercase()));
    lines.line("CALSCALE", "GREGORIAN");
    lines.line("METHOD", "PUBLISH");
    lines.line("NAME", text_value(&name));
    lines.line("X-WR-CALNAME", text_value(&name));
    for check in &told.standing {
        event(&mut lines, told, check, choice, true, text, occasion);
    }
    for check in &told.called_off {
        event(&mut lines, told, check, choice, false, text, occasion);
    }
    lines.line("END", "VCALENDAR");
    lines.bytes()
}

fn event(lines: &mut Lines, told: &Told, one: &ToldCheck, choice: &CalendarChoice<'_>, stands: bool, text: &Text, occasion: &Occasion) {
    let check = &one.row.check;
    let summary = summary(one, text);
    lines.line("BEGIN", "VEVENT");
    lines.line("UID", format!("{}@{}.kravspor", check.check_id, told.register));
    lines.line("DTSTAMP", moment(occasion.now));
    if let Some(changed) = one.changed {
        lines.line("LAST-MODIFIED", moment(changed));
    }
    lines.line("SEQUENCE", one.revision);
    lines.line("STATUS", if stands { "CONFIRMED" } else { "CANCELLED" });
    lines.line("DTSTART;VALUE=DATE", day(check.due));
    // The day after the last.
    lines.line("DTEND;VALUE=DATE", day(check.due.succ_opt().unwrap_or(check.due)));
    lines.line("TRANSP", "TRANSPARENT");
    // A shared calendar must not warn the supplier of a check that is to come unannounced.
    lines.line("CLASS", if check.unannounced { "PRIVATE" } else { "PUBLIC" });
    lines.line("SUMMARY", text_value(&summary));
    let kind = text.get(one.row.kind.text_key());
    lines.line("CATEGORIES", format!("{},{}", text_value(&text.get("calendar-category")), text_value(&kind)));
    lines.line("DESCRIPTION", text_value(&description(one, text)));
    if stands {
        for days in choice.reminders {
            lines.line("BEGIN", "VALARM");
            lines.line("ACTION", "DISPLAY");
            lines.line("DESCRIPTION", text_value(&summary));
            lines.line("TRIGGER", before(*days));
            lines.line("END", "VALARM");
        }
    }
    lines.line("END", "VEVENT");
}

fn summary(one: &ToldCheck, text: &Text) -> String {
    let check = &one.row.check;
    let label = if check.label.is_empty() { String::new() } else { format!(" ({})", check.label) };
    let requirement = format!("{}{label}", check.requirement_title);
    text.get_with("calendar-summary", &[("requirement", requirement.into()), ("contract", check.contract_title.as_str().into())])
}

fn description(one: &ToldCheck, text: &Text) -> String {
    let check = &one.row.check;
    let numbers: Vec<&str> =
        [&one.row.contract_number, &one.row.case_number].into_iter().map(String::as_str).filter(|n| !n.is_empty()).collect();
    let contract = [std::slice::from_ref(&check.contract_title.as_str()), &numbers].concat().join(", ");
    let requirement = format!("{} {}", text.requirement_number(check.requirement_number), check.requirement_title);
    let required = check.target.required.map(|_| text.required_value(&check.target)).unwrap_or_default();
    let facts: [(&str, &str); 7] = [
        ("contract", &contract),
        ("supplier", &check.supplier),
        ("requirement", &requirement),
        ("question", &check.question),
        ("required", &required),
        ("responsible", &check.responsible),
        ("reason", &one.row.reason),
    ];
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| format!("{}: {value}", text.get(&format!("calendar-{name}")))).collect::<Vec<_>>().join("\n")
}

fn day(day: NaiveDate) -> impl Display {
    day.format("%Y%m%d")
}

fn moment(at: DateTime<Utc>) -> impl Display {
    at.format("%Y%m%dT%H%M%SZ")
}

/// In the morning some days before: an all-day event begins at midnight, when nobody wants to be reminded.
fn before(days: u32) -> String {
    match days {
        0 => format!("PT{HOUR}H"),
        1 => format!("-PT{}H", 24 - HOUR),
        days => format!("-P{}DT{}H", days - 1, 24 - HOUR),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
