//! Min uke: what is overdue, due this week and in the next 30 days, and what else needs a hand.

use super::{
    Register,
    checks::due_check,
    lapsing::{LapsingDocument, lapsing},
    meeting_sheet::{OpenDecision, decisions_until},
};
use crate::{
    Result,
    domain::{
        choice::choice,
        compliance::RequirementState,
        contract::DeadlineKind,
        decimal::Decimal,
        id::{CheckId, ContractId, NonconformityId, RequirementId},
        occasion::Occasion,
        requirement::{Sanction, Target},
        warning::WarningKind,
    },
    storage::{due, nonconformity, setting},
};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

choice! {
    /// When a check is due, seen from today.
    DueGroup, "due-group" {
        /// Its due date has passed.
        Overdue = "overdue",
        /// Today to Sunday.
        ThisWeek = "this-week",
        /// After Sunday, within 30 days.
        Next30 = "next-30",
        /// Later than that.
        Later = "later",
    }
}

/// The start screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Week {
    /// The day it is true for.
    pub today: NaiveDate,
    /// ISO week number.
    pub week: u32,
    /// How many checks in each group: overdue, this week, next 30 days.
    pub counts: [u32; 3],
    /// Checks, by due date; at most 100 overdue and 100 of the rest.
    pub checks: Vec<DueCheck>,
    /// Option notices and ends within 90 days, earliest first.
    pub deadlines: Vec<WeekDeadline>,
    /// Documents that lapsed, or lapse within 60 days, earliest first.
    pub lapsing: Vec<LapsingDocument>,
    /// Days without a step that are too many.
    pub quiet_days: u32,
    /// Open nonconformities without a step for more than so many days.
    pub idle_nonconformities: Vec<IdleNonconformity>,
    /// What was decided in meetings and is not carried out, with a deadline that has passed or comes within 30 days,
    /// earliest first.
    pub decisions: Vec<OpenDecision>,
    /// What is missing in contracts, by kind of warning.
    pub missing: Vec<WeekWarning>,
}

/// An open check with what is needed to answer it in place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DueCheck {
    /// The check.
    pub check_id: CheckId,
    /// When it is due.
    pub due: NaiveDate,
    /// Which group it is in.
    pub group: DueGroup,
    /// Days until due; negative = overdue.
    pub days: i32,
    /// Milestone name, if any.
    pub label: String,
    /// Whether the supplier is not told beforehand.
    pub unannounced: bool,
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// Its main supplier's name.
    pub supplier: String,
    /// The requirement.
    pub requirement_id: RequirementId,
    /// Its number (K1…).
    pub requirement_number: u32,
    /// Its title.
    pub requirement_title: String,
    /// The question to answer.
    pub question: String,
    /// What to compare with.
    pub target: Target,
    /// What was agreed to follow from a breach.
    pub sanction: Sanction,
    /// Who follows it up.
    pub responsible: String,
    /// The latest value found before.
    pub last_actual: Option<Decimal>,
    /// The latest state found before.
    pub last_state: Option<RequirementState>,
    /// When that was.
    pub last_checked_on: Option<NaiveDate>,
}

/// A date in a contract to act on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WeekDeadline {
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// What kind of date.
    pub kind: DeadlineKind,
    /// The date.
    pub on: NaiveDate,
    /// Days until then; negative = passed.
    pub days: i32,
}

/// A nonconformity that nobody has taken a step about for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct IdleNonconformity {
    /// The nonconformity.
    pub id: NonconformityId,
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Days since the latest step.
    pub days: i32,
}

/// A kind of warning and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WeekWarning {
    /// What is missing or doubtful.
    pub kind: WarningKind,
    /// How many times.
    pub count: u32,
    /// In how many contracts.
    pub contracts: u32,
    /// The first of the contracts, in Norwegian order.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
}

/// How many checks the screen holds of what is overdue, and of the rest.
const MAX_CHECKS: u32 = 100;
/// How far ahead option notices and ends are shown, in days.
const DEADLINE_DAYS: u64 = 90;
/// How far back documents that have lapsed are shown, in days.
const LAPSED_DAYS: u64 = 3_650;
/// How far ahead lapsing documents are shown, in days.
const LAPSING_DAYS: u64 = 60;

/// The last day of the week that `today` is in.
pub(super) fn sunday_of(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(6 - u64::from(today.weekday().num_days_from_monday()))).unwrap_or(today)
}

impl Register {
    /// Min uke of one person, or of everyone, as of today.
    pub fn week(&mut self, person: Option<&str>, occasion: &Occasion) -> Result<Week> {
        self.turn_to(occasion)?;
        let today = occasion.today;
        let after = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        let before = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
        let (yesterday, in_30_days) = (before(1), after(30));
        let sunday = sunday_of(today);
        let connection = &self.connection;
        let counts = [
            due::count_open(connection, None, yesterday, person)?,
            due::count_open(connection, Some(today), sunday, person)?,
            due::count_open(connection, sunday.succ_opt(), in_30_days, person)?,
        ];
        let mut open = due::open_checks(connection, None, yesterday, person, MAX_CHECKS)?;
        open.extend(due::open_checks(connection, Some(today), in_30_days, person, MAX_CHECKS)?);

        let days_to = |on: NaiveDate| i32::try_from((on - today).num_days()).unwrap_or(i32::MAX);
        let mut deadlines = vec![];
        for kind in DeadlineKind::ALL {
            for date in due::dates(connection, kind.as_str(), today, after(DEADLINE_DAYS), person)? {
                deadlines.push(WeekDeadline {
                    contract_id: date.contract_id,
                    contract_title: date.contract_title,
                    kind: *kind,
                    on: date.on,
                    days: days_to(date.on),
                });
            }
        }
        deadlines.sort_by_key(|deadline| deadline.on);
        let lapsing = lapsing(connection, before(LAPSED_DAYS), after(LAPSING_DAYS), person, today)?;
        let quiet_days = setting::quiet_days(connection)?;
        let mut idle_nonconformities: Vec<_> = nonconformity::idle(connection, before(u64::from(quiet_days)), person)?
            .into_iter()
            .map(|open| IdleNonconformity {
                id: open.id,
                contract_id: open.contract_id,
                contract_title: open.contract_title,
                number: open.number,
                title: open.title,
                days: -days_to(open.latest_step),
            })
            .collect();
        idle_nonconformities.sort_by_key(|one| std::cmp::Reverse(one.days));
        let missing = due::warnings(connection, person)?
            .into_iter()
            .map(|(kind, (count, contracts, contract_id, contract_title))| WeekWarning {
                kind,
                count,
                contracts,
                contract_id,
                contract_title,
            })
            .collect();
        Ok(Week {
            today,
            week: today.iso_week().week(),
            counts,
            checks: open.into_iter().map(|check| due_check(check, today)).collect(),
            deadlines,
            lapsing,
            quiet_days,
            idle_nonconformities,
            decisions: decisions_until(connection, in_30_days, person, today)?,
            missing,
        })
    }
}
