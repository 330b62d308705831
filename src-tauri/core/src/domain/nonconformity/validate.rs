//! What a step must satisfy before it is added to a nonconformity, and when steps are missing.

use super::{Nonconformity, Step, StepKind};
use crate::{
    Error, Result,
    domain::limits::{self, Findings},
    error::Code,
};
use chrono::NaiveDate;

impl Nonconformity {
    /// Whether it is open and its latest step is more than `days` ago.
    #[must_use]
    pub fn is_quiet(&self, today: NaiveDate, days: u32) -> bool {
        let latest = self.steps.iter().map(|step| step.on).max();
        self.is_open() && latest.is_none_or(|latest| today.signed_duration_since(latest).num_days() > i64::from(days))
    }

    /// Whether a step can be added after those there are. It opens the nonconformity and only then, is not dated before
    /// any of them ([`Code::StepOutOfOrder`]), and nothing follows on closed or withdrawn
    /// ([`Code::NonconformityClosed`]). A deadline needs its day, a withdrawal its reason ([`Code::Required`]).
    pub fn validate_step(&self, step: &Step) -> Result<()> {
        let mut found = Findings::default();
        if !self.is_open() {
            found.add(Error::field("kind", Code::NonconformityClosed));
        }
        if self.steps.is_empty() != (step.kind == StepKind::Opened) {
            found.add(Error::field("kind", Code::StepOutOfOrder));
        }
        found.date("on", Some(step.on));
        if self.steps.iter().any(|earlier| earlier.on > step.on) {
            found.add(Error::field("on", Code::StepOutOfOrder));
        }
        found.text("by", &step.by, limits::SHORT);
        if step.kind == StepKind::Withdrawn {
            found.required("text", &step.text, limits::LONG);
        } else {
            found.text("text", &step.text, limits::LONG);
        }
        match step.deadline {
            None if step.kind == StepKind::DeadlineSet => found.add(Error::field("deadline", Code::Required)),
            Some(deadline) if deadline < step.on => found.add(Error::field("deadline", Code::EndBeforeStart)),
            deadline => found.date("deadline", deadline),
        }
        found.amount("amount", step.amount);
        limits::first(found.all())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::id::{ContractId, NonconformityId, StepId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    pub(crate) fn step(kind: StepKind, on: &str) -> Step {
        Step { id: StepId::new(), kind, on: day(on), by: "Kari".into(), text: String::new(), deadline: None, amount: None }
    }
    pub(crate) fn nonconformity(number: &str, steps: Vec<Step>) -> Nonconformity {
        Nonconformity {
            id: NonconformityId::new(),
            contract_id: ContractId::new(),
            number: number.into(),
            requirement_id: None,
            check_id: None,
            title: "Diesel på plassen".into(),
            steps,
        }
    }
    fn refused(nonconformity: &Nonconformity, step: &Step) -> (String, Code) {
        let error = nonconformity.validate_step(step).unwrap_err();
        (error.field.unwrap(), error.code)
    }

    #[test]
    fn steps_follow_each_other_in_time() {
        let open = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        assert_eq!(open.validate_step(&step(StepKind::NoticeSent, "2026-05-04")), Ok(()));
        assert_eq!(refused(&open, &step(StepKind::NoticeSent, "2026-05-03")), ("on".to_owned(), Code::StepOutOfOrder));
        assert_eq!(refused(&open, &step(StepKind::Opened, "2026-05-05")), ("kind".to_owned(), Code::StepOutOfOrder));
        let none = nonconformity("A-2026-02", vec![]);
        assert_eq!(none.validate_step(&step(StepKind::Opened, "2026-05-04")), Ok(()));
        assert_eq!(refused(&none, &step(StepKind::Closed, "2026-05-04")).1, Code::StepOutOfOrder);
    }

    #[test]
    fn nothing_follows_on_closed_or_withdrawn() {
        for last in [StepKind::Closed, StepKind::Withdrawn] {
            let over = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04"), step(last, "2026-05-20")]);
            for kind in StepKind::ALL {
                assert_eq!(refused(&over, &step(*kind, "2026-06-01")), ("kind".to_owned(), Code::NonconformityClosed));
            }
        }
    }

    #[test]
    fn a_deadline_has_its_day_and_a_withdrawal_its_reason() {
        let open = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        let mut deadline = step(StepKind::DeadlineSet, "2026-05-06");
        assert_eq!(refused(&open, &deadline), ("deadline".to_owned(), Code::Required));
        deadline.deadline = Some(day("2026-05-05"));
        assert_eq!(refused(&open, &deadline), ("deadline".to_owned(), Code::EndBeforeStart));
        deadline.deadline = Some(day("2026-05-20"));
        assert_eq!(open.validate_step(&deadline), Ok(()));
        assert_eq!(refused(&open, &step(StepKind::Withdrawn, "2026-05-06")), ("text".to_owned(), Code::Required));
    }
}
