//! What a plan and a result must satisfy before they are stored.

use super::{Cadence, Milestone, MilestoneDate, Outcome, PlanDraft, ResultDoubt, ResultDraft};
use crate::{
    Error, Result,
    domain::{
        limits::{self, Findings},
        requirement::Target,
    },
    error::Code,
};
use chrono::NaiveDate;
use std::ops::RangeInclusive;

const SEASON: RangeInclusive<u32> = 1..=12;
const MILESTONES: RangeInclusive<u32> = 1..=100;
const OFFSET_DAYS: RangeInclusive<u32> = 0..=3_650;

impl PlanDraft {
    /// Everything that is wrong: [`Code::InvalidCadence`] for numbers out of range, and dates and labels.
    #[must_use]
    pub fn validate_all(&self) -> Vec<Error> {
        let mut found = Findings::default();
        match &self.cadence {
            Cadence::Every { months, anchor, season } => {
                found.range("cadence.months", *months, &limits::MONTHS, Code::InvalidCadence);
                found.date("cadence.anchor", *anchor);
                if let Some(season) = season {
                    found.range("cadence.season.from", season.from, &SEASON, Code::InvalidCadence);
                    found.range("cadence.season.to", season.to, &SEASON, Code::InvalidCadence);
                }
            }
            Cadence::AfterLast { months } => found.range("cadence.months", *months, &limits::MONTHS, Code::InvalidCadence),
            Cadence::BeforeExpiry { days } => found.range("cadence.days", *days, &limits::NOTICE_DAYS, Code::InvalidCadence),
            Cadence::Milestones { milestones } => check_milestones(milestones, &mut found),
        }
        found.all()
    }
}

fn check_milestones(milestones: &[Milestone], found: &mut Findings) {
    let count = u32::try_from(milestones.len()).unwrap_or(u32::MAX);
    found.range("cadence.milestones", count, &MILESTONES, Code::InvalidCadence);
    for (index, milestone) in milestones.iter().enumerate() {
        let field = |name: &str| format!("cadence.milestones.{index}.{name}");
        found.text(&field("label"), &milestone.label, limits::SHORT);
        match milestone.on {
            MilestoneDate::Date { date } => found.date(&field("date"), Some(date)),
            MilestoneDate::Offset { days, .. } => found.range(&field("days"), days.unsigned_abs(), &OFFSET_DAYS, Code::InvalidCadence),
        }
    }
}

impl ResultDraft {
    /// The first thing that is wrong: checked after today, dates out of range, a note too long.
    pub fn validate(&self, today: NaiveDate) -> Result<()> {
        let mut found = Findings::default();
        found.text("note", &self.note, limits::RESULT_NOTE);
        found.date("checked_on", Some(self.checked_on));
        if self.checked_on > today {
            found.add(Error::field("checked_on", Code::ResultInFuture));
        }
        found.date("valid_to", self.valid_to);
        limits::first(found.all())
    }

    /// What is odd about the result of a check of `target`.
    #[must_use]
    pub fn doubts(&self, target: &Target) -> Vec<ResultDoubt> {
        let mut doubts = vec![];
        let proposed = self.actual.and_then(|actual| target.proposed_outcome(actual));
        if proposed.is_some_and(|proposed| proposed != self.outcome) && matches!(self.outcome, Outcome::Fulfilled | Outcome::NotFulfilled) {
            doubts.push(ResultDoubt::AgainstValue);
        }
        if self.outcome == Outcome::Fulfilled && self.valid_to.is_some_and(|to| to < self.checked_on) {
            doubts.push(ResultDoubt::Lapsed);
        }
        doubts
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{
        decimal::Decimal,
        follow_up::{Milepost, Season},
        requirement::Comparator,
    };

    fn errors(cadence: Cadence) -> Vec<(String, Code)> {
        let plan = PlanDraft { id: None, cadence, unannounced: false };
        plan.validate_all().into_iter().map(|error| (error.field.unwrap(), error.code)).collect()
    }

    #[test]
    fn a_rhythm_is_1_to_120_months() {
        for (months, right) in [(0, false), (1, true), (120, true), (121, false)] {
            assert_eq!(errors(Cadence::AfterLast { months }).is_empty(), right, "{months}");
            assert_eq!(errors(Cadence::Every { months, anchor: None, season: None }).is_empty(), right, "{months}");
        }
        let season = Some(Season { from: 0, to: 13 });
        assert_eq!(errors(Cadence::Every { months: 1, anchor: None, season }).len(), 2);
        assert_eq!(errors(Cadence::BeforeExpiry { days: 1_001 }), [("cadence.days".to_owned(), Code::InvalidCadence)]);
    }

    #[test]
    fn milestones_are_at_least_one_and_within_ten_years_of_their_date() {
        assert_eq!(errors(Cadence::Milestones { milestones: vec![] }), [("cadence.milestones".to_owned(), Code::InvalidCadence)]);
        let milestone = |days| Milestone { label: String::new(), on: MilestoneDate::Offset { from: Milepost::End, days } };
        let milestones = [-3_650, 3_650, i32::MIN].map(milestone).to_vec();
        assert_eq!(errors(Cadence::Milestones { milestones }), [("cadence.milestones.2.days".to_owned(), Code::InvalidCadence)]);
    }

    #[test]
    fn nothing_can_have_been_checked_tomorrow() {
        let today: NaiveDate = "2026-11-21".parse().unwrap();
        let mut result =
            ResultDraft { outcome: Outcome::Fulfilled, actual: None, note: "n".repeat(4_000), checked_on: today, valid_to: None };
        assert_eq!(result.validate(today), Ok(()));
        result.checked_on = today.succ_opt().unwrap();
        assert_eq!(result.validate(today), Err(Error::field("checked_on", Code::ResultInFuture)));
        result.checked_on = "1899-12-31".parse().unwrap();
        assert_eq!(result.validate(today).unwrap_err().code, Code::DateOutOfRange);
    }

    #[test]
    fn a_result_that_its_value_or_its_document_speaks_against_is_doubted_and_no_other() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let share = Target::quantity(Comparator::AtLeast, Some(Decimal::whole(60)), "%");
        let open = Target::quantity(Comparator::AtLeast, None, "%");
        let doubts = |target: &Target, outcome, actual: Option<i32>, valid_to: Option<&str>| {
            let (actual, valid_to) = (actual.map(Decimal::whole), valid_to.map(day));
            ResultDraft { outcome, actual, note: String::new(), checked_on: day("2026-11-21"), valid_to }.doubts(target)
        };
        for (outcome, actual, doubted) in [
            (Outcome::Fulfilled, Some(59), true),
            (Outcome::Fulfilled, Some(60), false),
            (Outcome::Fulfilled, None, false),
            (Outcome::NotFulfilled, Some(60), true),
            (Outcome::NotFulfilled, Some(59), false),
            (Outcome::Partly, Some(59), false),
            (Outcome::NotVerified, Some(59), false),
            (Outcome::NotApplicable, Some(70), false),
        ] {
            assert_eq!(doubts(&share, outcome, actual, None) == [ResultDoubt::AgainstValue], doubted, "{outcome} {actual:?}");
        }
        assert_eq!(doubts(&open, Outcome::Fulfilled, Some(0), None), [], "there is nothing to compare with");
        for (outcome, valid_to, doubted) in [
            (Outcome::Fulfilled, "2026-11-20", true),
            (Outcome::Fulfilled, "2026-11-21", false),
            (Outcome::NotFulfilled, "2026-11-20", false),
        ] {
            assert_eq!(doubts(&Target::document(), outcome, None, Some(valid_to)) == [ResultDoubt::Lapsed], doubted, "{valid_to}");
        }
        assert_eq!(doubts(&Target::document(), Outcome::Fulfilled, Some(0), Some("2026-01-01")), ResultDoubt::ALL);
    }
}
