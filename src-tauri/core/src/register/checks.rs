//! Checks: answer, move by hand, list what is due.

use super::{
    Register, Written,
    files::{self, TakenFile},
    nonconformities,
    plans::replan_requirement,
    week::{DueCheck, DueGroup},
};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        evidence::EvidenceDraft,
        file::{FileOwner, OwnerRef},
        follow_up::{Check, CheckResult, ResultDraft},
        id::{CheckId, EvidenceId, ResultId},
        occasion::Occasion,
        requirement::Target,
    },
    error::Code,
    storage::{contract, due, evidence, follow_up, journal::Writing, requirement},
};
use chrono::{Datelike, Days, NaiveDate};

/// A document that is registered as a check is answered with it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct Attached {
    /// What is known of it.
    pub draft: EvidenceDraft,
    /// Its files, copied in.
    pub files: Vec<TakenFile>,
}

/// What comes along with the answer to a check.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct Along {
    /// Documents that were shown; each serves the check's requirement from then on.
    pub shown: Vec<EvidenceId>,
    /// One that is registered with the answer, and was shown too.
    pub attached: Option<Attached>,
    /// Whether a nonconformity is opened: with the requirement's title, the note and the day of the check.
    pub breach: bool,
}

impl Register {
    /// Records the result of a check; a second one corrects the first, which is kept.
    /// Errors: [`Code::ResultInFuture`] and the other rules of [`ResultDraft::validate`], not found.
    pub fn record_result(&mut self, id: CheckId, draft: &ResultDraft, occasion: &Occasion) -> Result<Written<ResultId>> {
        draft.validate(occasion.today)?;
        self.write(Change::RecordResult, occasion, |writing| record(writing, id, draft))
    }

    /// The same, with what comes along, as one change. Errors: also the rules of [`EvidenceDraft`], a file's content that is
    /// not there any more, those of opening a nonconformity.
    pub fn record_result_with(
        &mut self,
        id: CheckId,
        draft: &ResultDraft,
        along: &Along,
        occasion: &Occasion,
    ) -> Result<Written<ResultId>> {
        draft.validate(occasion.today)?;
        if let Some(attached) = &along.attached {
            attached.draft.validate()?;
        }
        let contents = self.contents();
        self.write(Change::RecordResult, occasion, |writing| {
            let requirement = follow_up::check(writing, id)?.requirement_id;
            let mut shown = along.shown.clone();
            if let Some(Attached { draft, files }) = &along.attached {
                let new = EvidenceId::new();
                super::evidence::store(writing, new, draft, false)?;
                files::give(&contents, writing, OwnerRef { noun: FileOwner::Evidence, id: new.0 }, files)?;
                shown.push(new);
            }
            for document in &shown {
                evidence::serve(writing, *document, requirement)?;
            }
            let result = record(writing, id, draft)?;
            for document in &shown {
                evidence::show(writing, result, *document)?;
            }
            if along.breach {
                let found = nonconformities::of_check(writing, id)?;
                found.validate(occasion.today)?;
                nonconformities::open(writing, &found)?;
            }
            Ok(result)
        })
    }

    /// What a check's value is compared with. Errors: not found.
    pub fn target_of(&self, id: CheckId) -> Result<Target> {
        let check = follow_up::check(&self.connection, id)?;
        Ok(requirement::requirement(&self.connection, check.requirement_id)?.draft.target)
    }

    /// Moves an open check to another day, with a reason; re-planning leaves it there.
    /// Errors: [`Code::Required`] without a reason, [`Code::DateOutOfRange`], [`Code::CheckAnswered`], not found.
    pub fn move_check(&mut self, id: CheckId, due: NaiveDate, reason: &str, occasion: &Occasion) -> Result<Written<()>> {
        if reason.trim().is_empty() {
            return Err(Error::field("reason", Code::Required));
        }
        if reason.chars().count() > 1_000 {
            return Err(Error::field("reason", Code::TooLong).with("max", 1_000));
        }
        if !(1900..=2200).contains(&due.year()) {
            return Err(Error::field("due", Code::DateOutOfRange));
        }
        self.write(Change::MoveCheck, occasion, |writing| {
            let check = follow_up::check(writing, id)?;
            if follow_up::latest_result(writing, id)?.is_some() {
                return Err(Error::new(Code::CheckAnswered));
            }
            let requirement = requirement::requirement(writing, check.requirement_id)?;
            writing.subject(&requirement.draft.title);
            follow_up::save_check(writing, &Check { due, moved_by_hand: true, reason: reason.trim().to_owned(), ..check })?;
            replan_requirement(writing, requirement.contract_id, requirement.id, &[])
        })
    }

    /// Makes a check by hand, outside the rhythms.
    pub fn add_check(
        &mut self,
        requirement_id: crate::domain::id::RequirementId,
        due: NaiveDate,
        label: &str,
        occasion: &Occasion,
    ) -> Result<Written<CheckId>> {
        if !(1900..=2200).contains(&due.year()) {
            return Err(Error::field("due", Code::DateOutOfRange));
        }
        if label.chars().count() > 200 {
            return Err(Error::field("label", Code::TooLong).with("max", 200));
        }
        self.write(Change::AddCheck, occasion, |writing| {
            let requirement = requirement::requirement(writing, requirement_id)?;
            contract::contract(writing, requirement.contract_id)?;
            writing.subject(&requirement.draft.title);
            let check = Check {
                id: CheckId::new(),
                requirement_id,
                plan_id: None,
                nominal: due,
                due,
                label: label.trim().to_owned(),
                unannounced: false,
                moved_by_hand: true,
                reason: String::new(),
            };
            follow_up::save_check(writing, &check)?;
            writing.concerns(requirement.contract_id);
            Ok(check.id)
        })
    }

    /// Open checks that are overdue or due within `days`, of everyone or of one person, earliest first, at most `limit`.
    pub fn due(&mut self, days: u32, responsible: Option<&str>, limit: u32, occasion: &Occasion) -> Result<Vec<DueCheck>> {
        self.turn_to(occasion)?;
        let to = occasion.today.checked_add_days(Days::new(u64::from(days.min(36_500)))).unwrap_or(NaiveDate::MAX);
        let checks = due::open_checks(&self.connection, None, to, responsible, limit)?;
        Ok(checks.into_iter().map(|check| due_check(check, occasion.today)).collect())
    }
}

/// Records, within a change, the result of a check.
pub(super) fn record(writing: &Writing<'_>, id: CheckId, draft: &ResultDraft) -> Result<ResultId> {
    let occasion = writing.occasion;
    let check = follow_up::check(writing, id)?;
    let requirement = requirement::requirement(writing, check.requirement_id)?;
    writing.subject(&requirement.draft.title);
    // A correction is later than what it corrects, whatever the clock says.
    let before = follow_up::latest_result(writing, id)?.map(|latest| latest.recorded_at + chrono::TimeDelta::milliseconds(1));
    let result = CheckResult {
        id: ResultId::new(),
        check_id: id,
        outcome: draft.outcome,
        actual: draft.actual,
        note: draft.note.clone(),
        checked_on: draft.checked_on,
        valid_to: draft.valid_to,
        recorded_at: before.map_or(occasion.now, |before| before.max(occasion.now)),
        recorded_by: occasion.who.clone(),
    };
    follow_up::add_result(writing, &result)?;
    replan_requirement(writing, requirement.contract_id, requirement.id, &[])?;
    Ok(result.id)
}

/// An open check as Min uke shows it.
pub(super) fn due_check(open: due::OpenCheck, today: NaiveDate) -> DueCheck {
    let due = open.check.due;
    let to_sunday = 6 - i64::from(today.weekday().num_days_from_monday());
    let days = (due - today).num_days();
    let group = match days {
        ..0 => DueGroup::Overdue,
        days if days <= to_sunday => DueGroup::ThisWeek,
        0..=30 => DueGroup::Next30,
        _ => DueGroup::Later,
    };
    let last_state = open.last.as_ref().map(|last| open.target.state(last.outcome, last.actual));
    DueCheck {
        check_id: open.check.id,
        due,
        group,
        days: i32::try_from(days).unwrap_or(i32::MAX),
        label: open.check.label,
        unannounced: open.check.unannounced,
        contract_id: open.contract_id,
        contract_title: open.contract_title,
        supplier: open.supplier,
        requirement_id: open.check.requirement_id,
        requirement_number: open.requirement_number,
        requirement_title: open.requirement_title,
        question: open.question,
        last_actual: open.last.as_ref().and_then(|last| last.actual),
        last_checked_on: open.last.as_ref().map(|last| last.checked_on),
        last_state,
        target: open.target,
        sanction: open.sanction,
        responsible: open.responsible,
    }
}
