//! Nonconformities as the list and the board show them. A read model: holds no rule of its own.

use super::{Register, settings::quiet_days};
use crate::storage::Connection;
use crate::{
    Result,
    domain::{
        choice::choice,
        id::{ContractId, NonconformityId, RequirementId},
        money::Money,
        nonconformity::{NonconformityState, StepKind},
        occasion::Occasion,
        requirement::{Basis, Sanction},
    },
    storage::nonconformity::{self, ListedNonconformity},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// Which nonconformities are shown, in the order of the tabs.
    NonconformityView, "nonconformity-view" {
        /// Åpne.
        Open = "open",
        /// Mine: open ones whose requirement or contract the user follows up.
        Mine = "mine",
        /// Uten nytt steg: open, and left alone longer than the setting says.
        Quiet = "quiet",
        /// Frist innen 14 dager, or missed.
        DeadlineSoon = "deadline-soon",
        /// Brudd på lov.
        BreachOfLaw = "breach-of-law",
        /// Lukket, or withdrawn.
        Closed = "closed",
    }
}

/// How near a deadline is soon, in days.
const SOON: i64 = 14;
/// Most closed ones that are shown at once.
const MAX_CLOSED: usize = 500;

/// A nonconformity in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NonconformityLine {
    /// Key.
    pub id: NonconformityId,
    /// Its number: `A-2026-03`.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// Its case number.
    pub case_number: String,
    /// Its main supplier's name; blank if it has none.
    pub supplier: String,
    /// The broken requirement, if one.
    pub requirement_id: Option<RequirementId>,
    /// Its number (K1…).
    pub requirement_number: Option<u32>,
    /// Its title.
    pub requirement_title: Option<String>,
    /// Who follows it up.
    pub responsible: String,
    /// The contract's manager.
    pub manager: String,
    /// Whether what was broken is demanded by law.
    pub breach_of_law: bool,
    /// What was agreed to follow; blank without a requirement.
    pub sanction: Option<Sanction>,
    /// How far it has come.
    pub state: NonconformityState,
    /// The step that is proposed next.
    pub next_step: Option<StepKind>,
    /// The kinds of the steps that were taken, oldest first.
    pub taken: Vec<StepKind>,
    /// The deadline that runs or was missed.
    pub deadline: Option<NaiveDate>,
    /// Days until then; negative = missed.
    pub days_to_deadline: Option<i32>,
    /// The day it was opened.
    pub opened_on: Option<NaiveDate>,
    /// The day it was last corrected, unless that was not enough.
    pub corrected_on: Option<NaiveDate>,
    /// Days since the latest step.
    pub days_since_last_step: i32,
    /// Whether it is open and was left alone longer than the setting says: no enforcement documented.
    pub quiet: bool,
    /// Amounts that were imposed, summed.
    pub imposed: Option<Money>,
}

/// How many there are in each view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ViewCount {
    /// The view.
    pub view: NonconformityView,
    /// How many.
    pub count: u32,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NonconformityList {
    /// The day it is true for.
    pub today: NaiveDate,
    /// Days without a step that are too many.
    pub quiet_days: u32,
    /// Every view with its count, in order.
    pub counts: Vec<ViewCount>,
    /// Those of the asked view: by state, then deadline, then the longest left alone. At most 500 closed ones, newest first.
    pub lines: Vec<NonconformityLine>,
}

impl Register {
    /// How many are open in the register.
    pub fn open_nonconformities(&mut self, occasion: &Occasion) -> Result<u32> {
        self.turn_to(occasion)?;
        nonconformity::count_open(&self.connection)
    }

    /// Nonconformities of a view, of every contract or of one.
    pub fn nonconformities(
        &mut self,
        view: NonconformityView,
        contract: Option<ContractId>,
        occasion: &Occasion,
    ) -> Result<NonconformityList> {
        self.turn_to(occasion)?;
        let today = occasion.today;
        let user = self.user()?;
        let quiet_days = quiet_days(&self.connection)?;
        let all = lines(&self.connection, contract, today, quiet_days)?;
        let shows = |view: NonconformityView, line: &NonconformityLine| {
            let open = !matches!(line.state, NonconformityState::Closed | NonconformityState::Withdrawn);
            match view {
                NonconformityView::Open => open,
                NonconformityView::Mine => open && !user.is_empty() && (line.responsible == user || line.manager == user),
                NonconformityView::Quiet => line.quiet,
                NonconformityView::DeadlineSoon => open && line.days_to_deadline.is_some_and(|days| i64::from(days) <= SOON),
                NonconformityView::BreachOfLaw => open && line.breach_of_law,
                NonconformityView::Closed => !open,
            }
        };
        let count = |view: NonconformityView| u32::try_from(all.iter().filter(|line| shows(view, line)).count()).unwrap_or(u32::MAX);
        let counts = NonconformityView::ALL.iter().map(|view| ViewCount { view: *view, count: count(*view) }).collect();
        let mut shown: Vec<NonconformityLine> = all.into_iter().filter(|line| shows(view, line)).collect();
        if view == NonconformityView::Closed {
            shown.truncate(MAX_CLOSED);
        } else {
            shown.sort_by_key(|line| {
                (line.state, line.deadline.unwrap_or(NaiveDate::MAX), std::cmp::Reverse(line.days_since_last_step), line.id)
            });
        }
        Ok(NonconformityList { today, quiet_days, counts, lines: shown })
    }
}

/// Every nonconformity in one line, newest first.
pub(super) fn lines(
    connection: &Connection,
    contract: Option<ContractId>,
    today: NaiveDate,
    quiet_days: u32,
) -> Result<Vec<NonconformityLine>> {
    Ok(nonconformity::listed(connection, contract)?.into_iter().map(|listed| line(listed, today, quiet_days)).collect())
}

fn line(listed: ListedNonconformity, today: NaiveDate, quiet_days: u32) -> NonconformityLine {
    let one = listed.nonconformity;
    let whole = |days: i64| i32::try_from(days).unwrap_or(i32::MAX);
    let deadline = one.deadline();
    NonconformityLine {
        state: one.state(today),
        next_step: one.next_step(today, listed.sanction.as_ref()),
        taken: one.steps.iter().map(|step| step.kind).collect(),
        deadline,
        days_to_deadline: deadline.map(|deadline| whole(deadline.signed_duration_since(today).num_days())),
        opened_on: one.steps.first().map(|step| step.on),
        corrected_on: one.corrected_on(),
        days_since_last_step: whole(one.days_since_last_step(today)),
        quiet: one.is_quiet(today, quiet_days),
        imposed: one.imposed(),
        id: one.id,
        number: one.number,
        title: one.title,
        contract_id: one.contract_id,
        contract_title: listed.contract_title,
        case_number: listed.case_number,
        supplier: listed.supplier,
        requirement_id: one.requirement_id,
        requirement_number: listed.requirement_number,
        requirement_title: listed.requirement_title,
        responsible: listed.responsible,
        manager: listed.manager,
        breach_of_law: listed.basis == Some(Basis::Law),
        sanction: listed.sanction,
    }
}
