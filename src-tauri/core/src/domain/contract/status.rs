//! Where a contract is in its life, and the deadlines ahead of it. Both are derived from its dates and today.

use super::{ContractDraft, ContractStatus, OptionDecision, OptionTerm};
use crate::domain::choice::choice;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// How long before its end a contract is expiring, and before its notice deadline an option is in its window, in months.
pub const EXPIRING_MONTHS: u32 = 6;

choice! {
    /// What a deadline of a contract is about.
    DeadlineKind, "deadline" {
        /// Last day to give notice of an option.
        OptionNotice = "option-notice",
        /// Last day of the contract.
        End = "end",
    }
}

/// A day in the contract by which something must be decided or done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Deadline {
    /// What it is about.
    pub kind: DeadlineKind,
    /// The day, inclusive.
    pub date: NaiveDate,
    /// For an option: its place among the contract's options, from 0.
    pub option: Option<u32>,
}

impl ContractDraft {
    /// Where the contract is in its life on a day.
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> ContractStatus {
        let end = self.current_end();
        if end.is_some_and(|end| end < today) {
            let early = match (self.terminated, self.prolonged_end()) {
                (Some(terminated), Some(end)) => terminated < end,
                (terminated, _) => terminated.is_some(),
            };
            return if early { ContractStatus::Terminated } else { ContractStatus::Expired };
        }
        if self.start.is_some_and(|start| start > today) {
            return ContractStatus::Planned;
        }
        let soon = |date: NaiveDate| today.checked_add_months(Months::new(EXPIRING_MONTHS)).is_none_or(|limit| date <= limit);
        match self.open_options(today).as_slice() {
            [] if end.is_some_and(soon) => ContractStatus::Expiring,
            [(_, last)] if soon(last.notice) => ContractStatus::LastOptionWindow,
            _ => ContractStatus::Running,
        }
    }

    /// Deadlines today and later, the soonest first: notice of every option that can still be used, and the current end.
    /// The notice of a later option is counted from the end that the options before it give.
    #[must_use]
    pub fn deadlines(&self, today: NaiveDate) -> Vec<Deadline> {
        let notices = self.open_options(today).into_iter().map(|(index, term)| Deadline {
            kind: DeadlineKind::OptionNotice,
            date: term.notice,
            option: u32::try_from(index).ok(),
        });
        let end = self.current_end().filter(|end| *end >= today);
        let end = end.map(|date| Deadline { kind: DeadlineKind::End, date, option: None });
        let mut deadlines: Vec<Deadline> = notices.chain(end).collect();
        deadlines.sort_by_key(|deadline| deadline.date);
        deadlines
    }

    /// Undecided options whose notice deadline has passed while the contract still runs, with their place from 0.
    #[must_use]
    pub fn passed_options(&self, today: NaiveDate) -> Vec<(usize, OptionTerm<'_>)> {
        if self.current_end().is_none_or(|end| end < today) {
            return vec![];
        }
        self.undecided().filter(|(_, term)| term.notice < today).collect()
    }

    /// Undecided options that can still be used on a day, with their place from 0. An option whose notice deadline has
    /// passed takes those after it along, since there is no longer a period for them to follow.
    fn open_options(&self, today: NaiveDate) -> Vec<(usize, OptionTerm<'_>)> {
        let ended = self.current_end().is_none_or(|end| end < today);
        let terminated = self.terminated.zip(self.prolonged_end()).is_some_and(|(terminated, end)| terminated < end);
        if ended || terminated {
            return vec![];
        }
        self.undecided().take_while(|(_, term)| term.notice >= today).collect()
    }

    fn undecided(&self) -> impl Iterator<Item = (usize, OptionTerm<'_>)> {
        self.option_terms().into_iter().enumerate().filter(|(_, term)| term.option.decision == OptionDecision::Undecided)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{contract::ContractOption, id::OptionId};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn option(months: u32, notice_days: u32, decision: OptionDecision) -> ContractOption {
        ContractOption { id: OptionId::new(), months, notice_days, decision, decided_on: None }
    }
    fn contract(options: Vec<ContractOption>) -> ContractDraft {
        ContractDraft { start: Some(day("2024-03-01")), end: Some(day("2026-02-28")), options, ..ContractDraft::titled("Renhold") }
    }
    fn on(contract: &ContractDraft, today: &str) -> ContractStatus {
        contract.status(day(today))
    }

    #[test]
    fn a_contract_is_planned_runs_expires_and_is_expired() {
        let contract = contract(vec![]);
        assert_eq!(on(&contract, "2024-02-29"), ContractStatus::Planned);
        assert_eq!(on(&contract, "2024-03-01"), ContractStatus::Running);
        assert_eq!(on(&contract, "2025-08-27"), ContractStatus::Running);
        assert_eq!(on(&contract, "2025-08-28"), ContractStatus::Expiring);
        assert_eq!(on(&contract, "2026-02-28"), ContractStatus::Expiring, "the last day is inclusive");
        assert_eq!(on(&contract, "2026-03-01"), ContractStatus::Expired);
    }

    #[test]
    fn an_undecided_option_keeps_it_running_until_its_notice_deadline_has_passed() {
        let contract = contract(vec![option(12, 90, OptionDecision::Undecided)]);
        // 90 days before 28.02.2026 is 30.11.2025.
        assert_eq!(on(&contract, "2025-05-29"), ContractStatus::Running);
        assert_eq!(on(&contract, "2025-05-30"), ContractStatus::LastOptionWindow);
        assert_eq!(on(&contract, "2025-11-30"), ContractStatus::LastOptionWindow);
        assert_eq!(on(&contract, "2025-12-01"), ContractStatus::Expiring);
        assert_eq!(contract.passed_options(day("2025-12-01")).len(), 1);
        assert!(contract.passed_options(day("2026-03-01")).is_empty(), "nothing to decide when it has ended");
    }

    #[test]
    fn with_two_options_left_it_is_not_the_last_window() {
        let contract = contract(vec![option(12, 90, OptionDecision::Undecided), option(12, 90, OptionDecision::Undecided)]);
        assert_eq!(on(&contract, "2025-11-30"), ContractStatus::Running);
        assert_eq!(on(&contract, "2025-12-01"), ContractStatus::Expiring, "the second cannot follow what was not used");
    }

    #[test]
    fn an_exercised_option_moves_every_deadline() {
        let contract = contract(vec![option(12, 90, OptionDecision::Exercised), option(24, 30, OptionDecision::Undecided)]);
        let deadlines = contract.deadlines(day("2026-01-01"));
        let deadline = |kind, date, option| Deadline { kind, date: day(date), option };
        assert_eq!(
            deadlines,
            [deadline(DeadlineKind::OptionNotice, "2027-01-29", Some(1)), deadline(DeadlineKind::End, "2027-02-28", None)]
        );
    }

    #[test]
    fn a_declined_option_lets_the_contract_expire() {
        let contract = contract(vec![option(12, 90, OptionDecision::Declined)]);
        assert_eq!(on(&contract, "2025-10-01"), ContractStatus::Expiring);
        assert_eq!(contract.deadlines(day("2025-10-01")).len(), 1);
    }

    #[test]
    fn ended_early_is_terminated_but_only_when_it_was_early() {
        let mut contract = contract(vec![option(12, 90, OptionDecision::Undecided)]);
        contract.terminated = Some(day("2025-06-30"));
        assert_eq!(on(&contract, "2025-06-30"), ContractStatus::Expiring);
        assert_eq!(on(&contract, "2025-07-01"), ContractStatus::Terminated);
        contract.terminated = Some(day("2026-02-28"));
        assert_eq!(on(&contract, "2026-03-01"), ContractStatus::Expired);
        contract.end = None;
        assert_eq!(on(&contract, "2026-03-01"), ContractStatus::Terminated);
    }

    #[test]
    fn without_an_end_it_runs() {
        let open = ContractDraft::titled("Strøm");
        assert_eq!(on(&open, "2026-01-01"), ContractStatus::Running);
        assert!(open.deadlines(day("2026-01-01")).is_empty());
    }

    proptest! {
        #[test]
        fn deadlines_are_ahead_sorted_and_gone_when_the_contract_has_ended(
            end in 0i64..2_000, today in 0i64..4_000, months in proptest::collection::vec((1u32..60, 0u32..400, 0usize..3), 0..5),
            terminated in proptest::option::of(0i64..3_000),
        ) {
            let at = |days| day("2024-01-01") + chrono::TimeDelta::days(days);
            let options = months.into_iter().map(|(months, notice, decision)| option(months, notice, OptionDecision::ALL[decision])).collect();
            let contract = ContractDraft { end: Some(at(end)), terminated: terminated.map(at), ..contract(options) };
            let deadlines = contract.deadlines(at(today));
            prop_assert!(deadlines.iter().all(|deadline| deadline.date >= at(today)));
            prop_assert!(deadlines.windows(2).all(|pair| pair[0].date <= pair[1].date));
            let over = matches!(contract.status(at(today)), ContractStatus::Expired | ContractStatus::Terminated);
            prop_assert_eq!(over, deadlines.is_empty());
        }
    }
}
