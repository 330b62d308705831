//! What a nonconformity and a step must satisfy before they are stored.

use super::{Nonconformity, NonconformityDraft, NonconformityState, Step, StepKind};
use crate::{
    Error, Result,
    domain::limits::{self, Findings},
    error::Code,
};
use chrono::NaiveDate;

impl Nonconformity {
    /// Whether a step can be added after those there are. It opens the nonconformity and only then, is dated neither
    /// before any of them ([`Code::StepOutOfOrder`]) nor after today ([`Code::StepInFuture`]), and nothing follows on
    /// closed or withdrawn ([`Code::NonconformityClosed`]). Only what is corrected can be verified
    /// ([`Code::StepNotYet`]). A deadline needs its day, a sanction an amount or a text, and a withdrawal its reason, as
    /// does closing what was not verified ([`Code::Required`]).
    pub fn validate_step(&self, step: &Step, today: NaiveDate) -> Result<()> {
        limits::first(self.step_findings(step, today))
    }

    /// Whether the steps there are could have been taken one after another: what holds after one was edited or removed.
    /// Errors: those of [`Nonconformity::validate_step`], and [`Code::StepOutOfOrder`] without any.
    pub fn validate_trail(&self, today: NaiveDate) -> Result<()> {
        let mut so_far = Self { steps: vec![], ..self.clone() };
        for step in &self.steps {
            so_far.validate_step(step, today)?;
            so_far.steps.push(step.clone());
        }
        if so_far.steps.is_empty() { Err(Error::field("kind", Code::StepOutOfOrder)) } else { Ok(()) }
    }

    fn step_findings(&self, step: &Step, today: NaiveDate) -> Vec<Error> {
        let mut found = Findings::default();
        if !self.is_open() {
            found.add(Error::field("kind", Code::NonconformityClosed));
        }
        if self.steps.is_empty() != (step.kind == StepKind::Opened) {
            found.add(Error::field("kind", Code::StepOutOfOrder));
        }
        let state = self.state(today);
        let corrected = matches!(state, NonconformityState::Corrected | NonconformityState::Verified);
        if step.kind == StepKind::Verified && !corrected {
            found.add(Error::field("kind", Code::StepNotYet));
        }
        found.date("on", Some(step.on));
        if step.on > today {
            found.add(Error::field("on", Code::StepInFuture));
        }
        if self.steps.iter().any(|earlier| earlier.on > step.on) {
            found.add(Error::field("on", Code::StepOutOfOrder));
        }
        found.text("by", &step.by, limits::SHORT);
        let needs_text = match step.kind {
            StepKind::Withdrawn => true,
            StepKind::Closed => state != NonconformityState::Verified,
            StepKind::Sanctioned => step.amount.is_none(),
            _ => false,
        };
        if needs_text {
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
        found.all()
    }
}

impl NonconformityDraft {
    /// What is wrong with it. Errors: [`Code::Required`] without a title, [`Code::TooLong`], [`Code::StepInFuture`],
    /// [`Code::DateOutOfRange`].
    pub fn validate(&self, today: NaiveDate) -> Result<()> {
        let mut found = Findings::default();
        found.required("title", &self.title, limits::TITLE);
        found.date("found_on", self.found_on);
        if self.found_on.is_some_and(|on| on > today) {
            found.add(Error::field("found_on", Code::StepInFuture));
        }
        found.text("text", &self.found, limits::LONG);
        found.text("corrective_action", &self.corrective_action, limits::LONG);
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
        Step {
            id: StepId::new(),
            kind,
            on: day(on),
            by: "Kari".into(),
            text: String::new(),
            deadline: None,
            amount: None,
            calculation: None,
        }
    }
    pub(crate) fn nonconformity(number: &str, steps: Vec<Step>) -> Nonconformity {
        Nonconformity {
            id: NonconformityId::new(),
            contract_id: ContractId::new(),
            number: number.into(),
            requirement_id: None,
            check_id: None,
            title: "Diesel på plassen".into(),
            corrective_action: String::new(),
            steps,
        }
    }
    fn refused(nonconformity: &Nonconformity, step: &Step) -> (String, Code) {
        let error = nonconformity.validate_step(step, day("2026-12-31")).unwrap_err();
        (error.field.unwrap(), error.code)
    }

    #[test]
    fn steps_follow_each_other_in_time() {
        let open = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        assert_eq!(open.validate_step(&step(StepKind::NoticeSent, "2026-05-04"), day("2026-05-04")), Ok(()));
        assert_eq!(refused(&open, &step(StepKind::NoticeSent, "2026-05-03")), ("on".to_owned(), Code::StepOutOfOrder));
        assert_eq!(refused(&open, &step(StepKind::Opened, "2026-05-05")), ("kind".to_owned(), Code::StepOutOfOrder));
        let none = nonconformity("A-2026-02", vec![]);
        assert_eq!(none.validate_step(&step(StepKind::Opened, "2026-05-04"), day("2026-05-04")), Ok(()));
        let tomorrow = open.validate_step(&step(StepKind::NoticeSent, "2026-05-05"), day("2026-05-04")).unwrap_err();
        assert_eq!((tomorrow.field.as_deref(), tomorrow.code), (Some("on"), Code::StepInFuture));
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
        assert_eq!(open.validate_step(&deadline, day("2026-05-06")), Ok(()));
        assert_eq!(refused(&open, &step(StepKind::Withdrawn, "2026-05-06")), ("text".to_owned(), Code::Required));
    }

    #[test]
    fn only_what_is_corrected_is_verified_and_only_what_is_verified_is_closed_without_a_word() {
        let mut one = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        assert_eq!(refused(&one, &step(StepKind::Verified, "2026-05-06")), ("kind".to_owned(), Code::StepNotYet));
        assert_eq!(refused(&one, &step(StepKind::Closed, "2026-05-06")), ("text".to_owned(), Code::Required));
        let told = Step { text: "Kontrakten ble hevet".into(), ..step(StepKind::Closed, "2026-05-06") };
        assert_eq!(one.validate_step(&told, day("2026-05-06")), Ok(()));
        one.steps.push(step(StepKind::Corrected, "2026-05-05"));
        one.steps.push(step(StepKind::Verified, "2026-05-06"));
        assert_eq!(one.validate_step(&step(StepKind::Closed, "2026-05-06"), day("2026-05-06")), Ok(()));
        assert_eq!(one.validate_trail(day("2026-05-06")), Ok(()));
        one.steps.remove(1);
        assert_eq!(one.validate_trail(day("2026-05-06")).unwrap_err().code, Code::StepNotYet);
    }

    #[test]
    fn a_sanction_has_an_amount_or_says_what_it_is() {
        let open = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-05-04")]);
        let mut sanction = step(StepKind::Sanctioned, "2026-05-06");
        assert_eq!(refused(&open, &sanction), ("text".to_owned(), Code::Required));
        sanction.text = "Milepæl 3 holdes tilbake".into();
        assert_eq!(open.validate_step(&sanction, day("2026-05-06")), Ok(()));
    }
}
