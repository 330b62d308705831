//! The first and last day of a contract by a notice, and what it says of options. Guesses at no length in free text.

use super::{
    super::{
        code::{Field, Reason, TermUnit},
        model::{Period, Term},
    },
    Drafting, Said, said,
};
use crate::domain::contract::months_after_last_day;
use chrono::{Days, NaiveDate};

impl Drafting<'_> {
    pub(super) fn period(&mut self) -> Period {
        let whole = &self.notice.subject.period;
        let periods = self.lots.iter().map(|lot| Some(&lot.subject.period).filter(|period| **period != Period::default()));
        match said(periods) {
            Said::One(period) => period.clone(),
            Said::Nothing if self.undivided || self.lots.len() > 1 => whole.clone(),
            Said::Nothing => Period::default(),
            Said::Different => {
                for lot in self.lots {
                    let period = &lot.subject.period;
                    for (field, day) in [(Field::Start, period.start), (Field::End, period.end)] {
                        if let Some(day) = day {
                            self.findings.leave_out(field, &day.to_string(), Reason::LotsDiffer);
                        }
                    }
                    if let Some(term) = period.term {
                        self.findings.leave_out(Field::Duration, &written_term(term), Reason::LotsDiffer);
                    }
                }
                Period::default()
            }
        }
    }

    /// First and last day; a duration gives the last day only from a first day.
    pub(super) fn dates(&mut self, period: &Period) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let end = match (period.end, period.start, period.term) {
            (Some(end), _, _) => Some(end),
            (None, Some(start), Some(term)) => last_day(start, term),
            (None, None, Some(term)) => {
                self.findings.leave_out(Field::Duration, &written_term(term), Reason::NoStart);
                None
            }
            (None, _, None) => None,
        };
        (period.start, end)
    }

    /// What is said about options, for the notes: lengths and deadlines in free text are not guessed at.
    pub(super) fn option_texts(&mut self) -> String {
        let mut texts: Vec<&str> = vec![];
        let whole = self.notice.subject.extension.as_ref().filter(|_| self.undivided || self.lots.len() != 1);
        for extension in self.lots.iter().filter_map(|lot| lot.subject.extension.as_ref()).chain(whole) {
            for text in [&extension.options, &extension.renewal].into_iter().flatten() {
                if !texts.contains(&text.text.as_str()) && texts.len() < 20 {
                    self.findings.leave_out(Field::Options, &text.text, Reason::KeptAsNote);
                    texts.push(&text.text);
                }
            }
            if let Some(number) = extension.renewals.filter(|number| *number > 0) {
                self.findings.leave_out(Field::Options, &number.to_string(), Reason::LengthNotStated);
            }
        }
        texts.join("\n\n")
    }
}

fn written_term(term: Term) -> String {
    format!("{} {}", term.count, term.unit.as_str().to_uppercase())
}

/// The last day of a period that starts on `start`, inclusive: 24 months from 1 June end on 31 May.
fn last_day(start: NaiveDate, term: Term) -> Option<NaiveDate> {
    let before = start.pred_opt()?;
    let last = match term.unit {
        TermUnit::Day => before.checked_add_days(Days::new(u64::from(term.count))),
        TermUnit::Week => before.checked_add_days(Days::new(u64::from(term.count) * 7)),
        TermUnit::Month => months_after_last_day(before, term.count),
        TermUnit::Year => months_after_last_day(before, term.count.checked_mul(12)?),
    };
    last.filter(|day| NaiveDate::from_ymd_opt(2200, 12, 31).is_some_and(|latest| *day <= latest))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_ends_the_day_before_its_anniversary() {
        for (start, count, unit, end) in [
            ("2020-06-01", 48, TermUnit::Month, "2024-05-31"),
            ("2024-01-31", 1, TermUnit::Month, "2024-02-28"),
            ("2024-02-29", 12, TermUnit::Month, "2025-02-27"),
            ("2025-01-01", 1, TermUnit::Year, "2025-12-31"),
            ("2025-01-01", 2, TermUnit::Week, "2025-01-14"),
            ("2025-01-01", 1, TermUnit::Day, "2025-01-01"),
        ] {
            let end: NaiveDate = end.parse().unwrap();
            assert_eq!(last_day(start.parse().unwrap(), Term { count, unit }), Some(end), "{start} {count} {unit}");
        }
        assert_eq!(last_day("2025-01-01".parse().unwrap(), Term { count: 36_500, unit: TermUnit::Year }), None);
    }
}
