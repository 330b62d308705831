//! `check`: looks the register through, and puts right what can be if asked. Exit code 1 if something must be done.

use super::Entry;
use crate::{
    answer::{Answer, Failure, plain},
    arguments::switch,
};
use register::{
    register::inspection::{Inspection, inspect, mend},
    text::Text,
};

const MEND: &str = "mend";

pub const ENTRY: Entry = Entry {
    name: "check",
    key: "check",
    shape: |command, text| command.arg(switch(text, MEND, "cli-check-mend")),
    run: |given, desk| {
        let (place, occasion) = desk.place()?;
        let report = if given.get_flag(MEND) {
            mend(&mut place.open()?, &occasion, &mut |_| true)?
        } else {
            inspect(&place, occasion.today, &mut |_| true)?
        };
        let unsound = Failure::Own { code: "unsound", message: desk.text.get("cli-check-unsound") };
        let Answer { out, .. } = desk.answer(&report, || shown(&report, desk.text))?;
        Ok(Answer { out, refused: (!report.is_sound()).then_some(unsound) })
    },
};

fn shown(report: &Inspection, text: &Text) -> String {
    let count = |count: u32| i64::from(count).into();
    let mut lines = vec![];
    if report.is_sound() {
        lines.push(text.get("inspection-sound"));
    }
    for fault in &report.faults {
        lines.push(text.get_with(fault.kind.text_key(), &[("count", count(fault.count))]));
        lines.extend(fault.which.iter().map(|which| format!("  {which}")));
    }
    let looked_at = [("changes", count(report.changes)), ("documents", count(report.documents)), ("copies", count(report.copies))];
    lines.push(text.get_with("inspection-looked-at", &looked_at));
    lines.iter().map(|line| plain(line) + "\n").collect()
}
