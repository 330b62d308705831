//! What the steps of a nonconformity amount to: its state, what comes next, its deadline, how long nothing was done.

use super::{Nonconformity, NonconformityState, Step, StepKind};
use crate::domain::{
    money::Money,
    requirement::{Sanction, SanctionKind},
};
use chrono::NaiveDate;

impl Nonconformity {
    /// Whether it is still open: neither closed nor withdrawn.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.steps.iter().any(|step| matches!(step.kind, StepKind::Closed | StepKind::Withdrawn))
    }

    /// The latest step.
    #[must_use]
    pub fn latest(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// What was found: the text of the step that opened it.
    #[must_use]
    pub fn found(&self) -> &str {
        self.steps.first().filter(|step| step.kind == StepKind::Opened).map_or("", |step| step.text.as_str())
    }

    /// How far it has come. Without a written notice it is not notified, whatever deadline was set: what was only said
    /// cannot be shown later. A deadline, notice or sanction after a correction says that the correction was not enough.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> NonconformityState {
        use NonconformityState as State;
        let mut state = State::NotNotified;
        for step in &self.steps {
            let uncorrected = !matches!(state, State::Corrected | State::Verified);
            state = match step.kind {
                StepKind::Opened => state,
                StepKind::NoticeSent if state == State::Sanctioned => state,
                StepKind::NoticeSent | StepKind::DeadlineSet => State::Notified,
                StepKind::Sanctioned if uncorrected => State::Sanctioned,
                StepKind::Sanctioned => state,
                StepKind::Corrected => State::Corrected,
                StepKind::Verified => State::Verified,
                StepKind::Closed => State::Closed,
                StepKind::Withdrawn => State::Withdrawn,
            };
        }
        if state != State::Notified {
            return state;
        }
        match self.deadline() {
            _ if !self.steps.iter().any(|step| step.kind == StepKind::NoticeSent) => State::NotNotified,
            None => State::Notified,
            Some(deadline) if deadline < today => State::DeadlineMissed,
            Some(_) => State::DeadlineRunning,
        }
    }

    /// The step that is proposed next; none once it is closed or withdrawn. A missed deadline calls for what was agreed
    /// with an amount, if anything was.
    #[must_use]
    pub fn next_step(&self, today: NaiveDate, agreed: Option<&Sanction>) -> Option<StepKind> {
        use NonconformityState as State;
        Some(match self.state(today) {
            State::NotNotified => StepKind::NoticeSent,
            State::Notified => StepKind::DeadlineSet,
            State::DeadlineMissed if agreed.is_some_and(|agreed| agreed.kind != SanctionKind::NoneAgreed) => StepKind::Sanctioned,
            State::DeadlineRunning | State::DeadlineMissed | State::Sanctioned => StepKind::Corrected,
            State::Corrected => StepKind::Verified,
            State::Verified => StepKind::Closed,
            State::Closed | State::Withdrawn => return None,
        })
    }

    /// The latest deadline that was set, if the breach has not been corrected since.
    #[must_use]
    pub fn deadline(&self) -> Option<NaiveDate> {
        let done = |step: &Step| matches!(step.kind, StepKind::Corrected | StepKind::Verified | StepKind::Closed | StepKind::Withdrawn);
        self.steps.iter().rev().take_while(|step| !done(step)).find_map(|step| step.deadline)
    }

    /// The latest deadline that was set, corrected since or not: what a fine per day counts from.
    #[must_use]
    pub fn last_deadline(&self) -> Option<NaiveDate> {
        self.steps.iter().rev().find_map(|step| step.deadline)
    }

    /// The deadline, if it has passed without a correction.
    #[must_use]
    pub fn missed_deadline(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.deadline().filter(|deadline| self.is_open() && *deadline < today)
    }

    /// The day it was last said to be corrected, unless something since says that it was not.
    #[must_use]
    pub fn corrected_on(&self) -> Option<NaiveDate> {
        let undone = |step: &Step| matches!(step.kind, StepKind::NoticeSent | StepKind::DeadlineSet);
        self.steps.iter().rev().take_while(|step| !undone(step)).find(|step| step.kind == StepKind::Corrected).map(|step| step.on)
    }

    /// Days since anything was done; 0 without steps.
    #[must_use]
    pub fn days_since_last_step(&self, today: NaiveDate) -> i64 {
        self.steps.iter().map(|step| step.on).max().map_or(0, |latest| today.signed_duration_since(latest).num_days())
    }

    /// Whether it is open and its latest step is more than `days` ago: no enforcement documented.
    #[must_use]
    pub fn is_quiet(&self, today: NaiveDate, days: u32) -> bool {
        self.is_open() && (self.steps.is_empty() || self.days_since_last_step(today) > i64::from(days))
    }

    /// All amounts that were imposed; none if none was. Capped at what is kept.
    #[must_use]
    pub fn imposed(&self) -> Option<Money> {
        let mut amounts = self.steps.iter().filter(|step| step.kind == StepKind::Sanctioned).filter_map(|step| step.amount).peekable();
        amounts.peek()?;
        let sum = amounts.fold(0_i64, |sum, amount| sum.saturating_add(amount.ore()));
        Money::from_ore(sum).ok()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::validate::tests::{nonconformity, step};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_state_and_the_next_step_follow_from_the_steps() {
        use NonconformityState as State;
        let agreed = Sanction { kind: SanctionKind::PerDay, ..Sanction::none() };
        let mut one = nonconformity("A-2026-01", vec![]);
        let mut took = |kind, on: &str, deadline: Option<&str>, today: &str, state, next| {
            one.steps.push(Step { deadline: deadline.map(day), ..step(kind, on) });
            assert_eq!((one.state(day(today)), one.next_step(day(today), Some(&agreed))), (state, next), "{kind} {on}");
        };
        took(StepKind::Opened, "2026-05-04", None, "2026-05-04", State::NotNotified, Some(StepKind::NoticeSent));
        took(StepKind::DeadlineSet, "2026-05-05", Some("2026-05-20"), "2026-06-01", State::NotNotified, Some(StepKind::NoticeSent));
        took(StepKind::NoticeSent, "2026-05-06", None, "2026-05-20", State::DeadlineRunning, Some(StepKind::Corrected));
        took(StepKind::NoticeSent, "2026-05-07", None, "2026-05-21", State::DeadlineMissed, Some(StepKind::Sanctioned));
        took(StepKind::Sanctioned, "2026-06-03", None, "2026-06-03", State::Sanctioned, Some(StepKind::Corrected));
        took(StepKind::Corrected, "2026-06-04", None, "2026-06-10", State::Corrected, Some(StepKind::Verified));
        took(StepKind::Sanctioned, "2026-06-05", None, "2026-06-10", State::Corrected, Some(StepKind::Verified));
        took(StepKind::DeadlineSet, "2026-06-11", Some("2026-06-20"), "2026-06-11", State::DeadlineRunning, Some(StepKind::Corrected));
        took(StepKind::Corrected, "2026-06-12", None, "2026-06-30", State::Corrected, Some(StepKind::Verified));
        took(StepKind::Verified, "2026-06-13", None, "2026-06-30", State::Verified, Some(StepKind::Closed));
        took(StepKind::Closed, "2026-06-14", None, "2026-06-30", State::Closed, None);
    }

    #[test]
    fn a_notice_without_a_deadline_asks_for_one_and_one_without_an_agreed_sanction_for_a_correction() {
        let mut one = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04"), step(StepKind::NoticeSent, "2026-05-04")]);
        assert_eq!(one.state(day("2026-05-04")), NonconformityState::Notified);
        assert_eq!(one.next_step(day("2026-05-04"), None), Some(StepKind::DeadlineSet));
        one.steps[1].deadline = Some(day("2026-05-20"));
        assert_eq!(one.missed_deadline(day("2026-05-20")), None, "the last day to correct");
        assert_eq!(one.missed_deadline(day("2026-05-21")), Some(day("2026-05-20")));
        assert_eq!(one.next_step(day("2026-05-21"), Some(&Sanction::none())), Some(StepKind::Corrected));
    }

    #[test]
    fn a_new_deadline_says_that_the_correction_was_not_enough() {
        let mut one = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04"), step(StepKind::Corrected, "2026-05-10")]);
        assert_eq!(one.corrected_on(), Some(day("2026-05-10")));
        one.steps.push(Step { deadline: Some(day("2026-06-01")), ..step(StepKind::DeadlineSet, "2026-05-12") });
        assert_eq!((one.corrected_on(), one.deadline()), (None, Some(day("2026-06-01"))));
    }

    #[test]
    fn quiet_is_more_days_than_the_setting_says() {
        let one = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        assert_eq!(one.days_since_last_step(day("2026-05-18")), 14);
        assert!(!one.is_quiet(day("2026-05-18"), 14) && one.is_quiet(day("2026-05-19"), 14));
        assert!(one.is_quiet(day("2026-05-18"), 13));
    }

    #[test]
    fn amounts_add_up() {
        let mut one = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        assert_eq!(one.imposed(), None);
        for kroner in [10_000, 4_000] {
            one.steps.push(Step { amount: Some(Money::kroner(kroner)), ..step(StepKind::Sanctioned, "2026-05-05") });
        }
        assert_eq!(one.imposed(), Some(Money::kroner(14_000)));
    }
}
