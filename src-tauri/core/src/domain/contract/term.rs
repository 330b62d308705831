//! The dates of a contract that a plan hangs on. Owns no rule about options; those are `domain::contract`'s.

use super::{ContractDraft, OptionDecision};
use crate::domain::follow_up::{Milepost, MilestoneDate};
use chrono::{NaiveDate, TimeDelta};

/// From when to when a contract runs, and the deadlines for what could still prolong it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// First day; blank when not known.
    pub start: Option<NaiveDate>,
    /// Current last day, inclusive, with exercised options and termination; blank = open-ended.
    pub end: Option<NaiveDate>,
    /// Notice deadlines of undecided options, in the options' order. Those after an early end are left out.
    pub option_notices: Vec<NaiveDate>,
}

impl Term {
    /// The term of a contract as it is written now.
    #[must_use]
    pub fn of(contract: &ContractDraft) -> Self {
        let option_notices = contract
            .option_terms()
            .iter()
            .filter(|term| term.option.decision == OptionDecision::Undecided)
            .map(|term| term.notice)
            .filter(|notice| contract.terminated.is_none_or(|terminated| *notice <= terminated))
            .collect();
        Self { start: contract.start, end: contract.current_end(), option_notices }
    }

    /// The day of a milestone, if what it hangs on is known.
    #[must_use]
    pub fn day_of(&self, milestone: &MilestoneDate) -> Option<NaiveDate> {
        match milestone {
            MilestoneDate::Date { date } => Some(*date),
            MilestoneDate::Offset { from, days } => {
                let base = match from {
                    Milepost::Start => self.start,
                    Milepost::End => self.end,
                    Milepost::OptionNotice => self.option_notices.first().copied(),
                };
                base?.checked_add_signed(TimeDelta::days(i64::from(*days)))
            }
        }
    }

    /// Whether a day lies from the start to the current end, both inclusive; a blank side is open.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.start.is_none_or(|start| start <= date) && self.end.is_none_or(|end| date <= end)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{contract::ContractOption, id::OptionId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn option(months: u32, decision: OptionDecision) -> ContractOption {
        ContractOption { id: OptionId::new(), months, notice_days: 90, decision, decided_on: None }
    }

    #[test]
    fn an_exercised_option_prolongs_the_term_and_only_the_undecided_are_waited_for() {
        let mut contract = ContractDraft::titled("Renhold");
        contract.start = Some(day("2024-01-01"));
        contract.end = Some(day("2025-12-31"));
        contract.options = vec![option(12, OptionDecision::Exercised), option(12, OptionDecision::Undecided)];
        let term = Term::of(&contract);
        assert_eq!(term.end, Some(day("2026-12-31")));
        assert_eq!(term.option_notices, [day("2026-10-02")]);
        assert!(term.contains(day("2024-01-01")) && term.contains(day("2026-12-31")) && !term.contains(day("2027-01-01")));

        contract.terminated = Some(day("2026-06-30"));
        let term = Term::of(&contract);
        assert_eq!((term.end, term.option_notices), (Some(day("2026-06-30")), vec![]));
    }
}
