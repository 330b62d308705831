//! Oppfølging: the checks of everyone in a period as list, as month and as what others are to be told of, and what is
//! done with several of them at once. The dates of plans are `schedule`'s.

use super::{Register, Written, checks::due_check, plans::replan_requirement, week, week::DueCheck};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        check_list::{CheckQuery, CheckShow},
        compliance::RequirementState,
        follow_up::{Check, Outcome},
        id::{CheckId, ContractId, SupplierId},
        kinds::Kind,
        occasion::Occasion,
    },
    error::Code,
    schedule::holidays::{Holiday, holiday_on, working_days_from},
    storage::{
        check_list::{self, ListedCheck, Source},
        due, follow_up,
        journal::Writing,
        requirement, sort_key, supplier,
    },
};
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, hash_map::Entry};
use uuid::Uuid;

/// At most so many checks are moved or assigned in one change.
pub const MOST_AT_ONCE: u32 = 10_000;
/// How many working days a check can be moved, either way.
const MOST_WORKING_DAYS: i32 = 500;
/// How many checks a refusal names.
const NAMED: usize = 5;
/// What was due longer ago than this is not told of as called off.
const CALLED_OFF_DAYS: u64 = 92;

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckList {
    /// The day it is true for.
    pub today: NaiveDate,
    /// How many match in all.
    pub total: u32,
    /// How many of them are overdue, due by Sunday, within 30 days, later; of answered ones, all four are 0.
    pub groups: [u32; 4],
    /// The rows asked for.
    pub rows: Vec<CheckRow>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckRow {
    /// The check, with what is needed to answer it in place.
    pub check: DueCheck,
    /// Kind of requirement.
    pub kind: Kind,
    /// The contract's case number.
    pub case_number: String,
    /// The contract's own number.
    pub contract_number: String,
    /// Whether a person moved it, or made it by hand.
    pub moved_by_hand: bool,
    /// Why it was moved.
    pub reason: String,
    /// What was found; blank while it is open.
    pub outcome: Option<Outcome>,
    /// The state that stands for.
    pub state: Option<RequirementState>,
    /// When it was checked.
    pub checked_on: Option<NaiveDate>,
}

/// What the list can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckFilters {
    /// Everyone responsible for an open check, in Norwegian order; blank = nobody is.
    pub responsible: Vec<String>,
    /// The kinds of requirement with open checks, in the library's order.
    pub kinds: Vec<Kind>,
    /// Suppliers that are part of a contract, in Norwegian order.
    pub suppliers: Vec<(SupplierId, String)>,
}

/// A month of the calendar, in whole weeks from Monday to Sunday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckMonth {
    /// Its first day.
    pub first: NaiveDate,
    /// Its weeks; the first and the last reach into the months beside it.
    pub weeks: Vec<CalendarWeek>,
}

/// A week of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CalendarWeek {
    /// ISO week number.
    pub number: u32,
    /// Monday to Sunday.
    pub days: Vec<CalendarDay>,
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CalendarDay {
    /// The day.
    pub on: NaiveDate,
    /// Open checks due on it; overdue ones if it has passed.
    pub open: u32,
    /// Answered checks that were due on it.
    pub answered: u32,
    /// The public holiday it is.
    pub holiday: Option<Holiday>,
}

/// Where checks are moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum MoveTo {
    /// All to one day.
    Day {
        /// The day.
        due: NaiveDate,
    },
    /// Each by some working days from its own.
    WorkingDays {
        /// −500 to 500, not 0.
        days: i32,
    },
}

/// What waits on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DueNow {
    /// Open checks due on the day itself.
    pub today: u32,
    /// Open checks that were due before it.
    pub overdue: u32,
}

/// A selection of checks as other programs are told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The register's own identity, in the keys that others know the checks by.
    pub register: Uuid,
    /// The checks that stand, earliest first.
    pub standing: Vec<ToldCheck>,
    /// Those of the same selection and period that have been answered or taken back: others are to call them off.
    pub called_off: Vec<ToldCheck>,
}

/// A check and when anything about its contract was last changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldCheck {
    /// The check.
    pub row: CheckRow,
    /// The place in the log of the latest change about its contract: never smaller later.
    pub revision: u32,
    /// When that was.
    pub changed: Option<DateTime<Utc>>,
}

impl Register {
    /// Checks in a period, filtered, by due date; how many there are and in which groups.
    pub fn check_list(&mut self, query: &CheckQuery, occasion: &Occasion) -> Result<CheckList> {
        self.turn_to(occasion)?;
        let today = occasion.today;
        let source = Source::from(query.show);
        let days = check_list::days(&self.connection, source, query)?;
        let (sunday, in_30_days) = (week::sunday_of(today), later(today, 30));
        let mut groups = [0; 4];
        for (day, count) in &days {
            let group = if *day < today {
                0
            } else if *day <= sunday {
                1
            } else if *day <= in_30_days {
                2
            } else {
                3
            };
            if query.show == CheckShow::Open {
                groups[group] += count;
            }
        }
        let rows = check_list::page(&self.connection, source, query)?;
        let total = days.iter().map(|(_, count)| count).sum();
        Ok(CheckList { today, total, groups, rows: rows.into_iter().map(|row| check_row(row, today)).collect() })
    }

    /// The keys of all checks that match, in the order of the list, at most [`MOST_AT_ONCE`].
    pub fn check_keys(&mut self, query: &CheckQuery, occasion: &Occasion) -> Result<Vec<CheckId>> {
        self.turn_to(occasion)?;
        check_list::keys(&self.connection, query, MOST_AT_ONCE)
    }

    /// All rows of the query, or those of them that are in `only`, in the order of the list. Errors: those of [`CheckQuery::validate`].
    pub fn check_rows(&mut self, query: &CheckQuery, only: &[CheckId], occasion: &Occasion) -> Result<Vec<CheckRow>> {
        query.validate()?;
        self.turn_to(occasion)?;
        let whole = CheckQuery { offset: 0, limit: 100_000, ..query.clone() };
        let only: BTreeSet<CheckId> = only.iter().copied().collect();
        let rows = check_list::page(&self.connection, query.show.into(), &whole)?;
        let chosen = rows.into_iter().filter(|row| only.is_empty() || only.contains(&row.open.check.id));
        Ok(chosen.map(|row| check_row(row, occasion.today)).collect())
    }

    /// How many checks wait today, of everyone or of one person.
    pub fn due_now(&mut self, person: Option<&str>, occasion: &Occasion) -> Result<DueNow> {
        self.turn_to(occasion)?;
        let today = occasion.today;
        let overdue = due::count_open(&self.connection, None, today.pred_opt().unwrap_or(today), person)?;
        Ok(DueNow { today: due::count_open(&self.connection, Some(today), today, person)?, overdue })
    }

    /// What the list can be filtered by.
    pub fn check_filters(&mut self, occasion: &Occasion) -> Result<CheckFilters> {
        self.turn_to(occasion)?;
        let mut responsible = check_list::responsible(&self.connection)?;
        responsible.sort_by_cached_key(|name| sort_key::sort_key(name));
        let mut kinds = check_list::kinds(&self.connection)?;
        kinds.sort();
        let counts = supplier::contract_counts(&self.connection)?;
        let suppliers = supplier::suppliers(&self.connection)?
            .into_iter()
            .filter(|supplier| counts.contains_key(&supplier.id))
            .map(|supplier| (supplier.id, supplier.draft.name))
            .collect();
        Ok(CheckFilters { responsible, kinds, suppliers })
    }

    /// The month that `day` is in: open and answered checks on each day. The query's period is left out of it.
    /// Errors: [`Code::DateOutOfRange`].
    pub fn check_month(&mut self, day: NaiveDate, query: &CheckQuery, occasion: &Occasion) -> Result<CheckMonth> {
        in_range(day)?;
        self.turn_to(occasion)?;
        let first = day.with_day(1).unwrap_or(day);
        let monday = first.checked_sub_days(Days::new(u64::from(first.weekday().num_days_from_monday()))).unwrap_or(first);
        let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first);
        let sunday = week::sunday_of(last);
        let within = CheckQuery { from: Some(monday), to: Some(sunday), ..query.clone() };
        let counts =
            |source| -> Result<BTreeMap<NaiveDate, u32>> { Ok(check_list::days(&self.connection, source, &within)?.into_iter().collect()) };
        let (open, answered) = (counts(Source::Open)?, counts(Source::Answered)?);
        let days: Vec<CalendarDay> = monday
            .iter_days()
            .take_while(|on| *on <= sunday)
            .map(|on| CalendarDay {
                on,
                open: open.get(&on).copied().unwrap_or(0),
                answered: answered.get(&on).copied().unwrap_or(0),
                holiday: holiday_on(on),
            })
            .collect();
        let weeks = days.chunks(7).map(|days| CalendarWeek { number: days[0].on.iso_week().week(), days: days.to_vec() }).collect();
        Ok(CheckMonth { first, weeks })
    }

    /// Moves open checks, all with one reason, as one change; re-planning leaves them there.
    /// Errors: [`Code::Required`] without a reason or a distance, [`Code::TooLong`], [`Code::DateOutOfRange`],
    /// [`Code::ChecksAnswered`] with the names of those that are, [`Code::TooMany`], not found. Nothing is moved then.
    pub fn move_checks(&mut self, ids: &[CheckId], to: MoveTo, reason: &str, occasion: &Occasion) -> Result<Written<u32>> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::field("reason", Code::Required));
        }
        if reason.chars().count() > 1_000 {
            return Err(Error::field("reason", Code::TooLong).with("max", 1_000));
        }
        match to {
            MoveTo::Day { due } => in_range(due)?,
            MoveTo::WorkingDays { days: 0 } => return Err(Error::field("days", Code::Required)),
            MoveTo::WorkingDays { days } if days.abs() > MOST_WORKING_DAYS => {
                return Err(Error::field("days", Code::InvalidNumber));
            }
            MoveTo::WorkingDays { .. } => {}
        }
        self.change_checks(Change::MoveChecks, ids, occasion, |writing, check| {
            let due = match to {
                MoveTo::Day { due } => due,
                MoveTo::WorkingDays { days } => working_days_from(check.due, days).ok_or(Error::field("days", Code::DateOutOfRange))?,
            };
            in_range(due)?;
            follow_up::save_check(writing, &Check { due, moved_by_hand: true, reason: reason.to_owned(), ..check })
        })
    }

    /// Gives open checks to a person, as one change; blank = back to whoever is responsible for the requirement.
    /// Errors: [`Code::TooLong`], [`Code::ChecksAnswered`], [`Code::TooMany`], not found. Nothing is given then.
    pub fn assign_checks(&mut self, ids: &[CheckId], responsible: &str, occasion: &Occasion) -> Result<Written<u32>> {
        let responsible = responsible.trim();
        if responsible.chars().count() > 200 {
            return Err(Error::field("responsible", Code::TooLong).with("max", 200));
        }
        self.change_checks(Change::AssignChecks, ids, occasion, |writing, check| follow_up::assign(writing, check.id, responsible))
    }

    /// Does something with each of some open checks, once, and re-plans their requirements. Answers how many they were.
    fn change_checks(
        &mut self,
        change: Change,
        ids: &[CheckId],
        occasion: &Occasion,
        act: impl Fn(&Writing<'_>, Check) -> Result<()>,
    ) -> Result<Written<u32>> {
        let ids: BTreeSet<CheckId> = ids.iter().copied().collect();
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if count > MOST_AT_ONCE {
            return Err(Error::new(Code::TooMany).with("max", MOST_AT_ONCE));
        }
        self.write(change, occasion, |writing| {
            let mut requirements = HashMap::new();
            let (mut checks, mut answered) = (vec![], vec![]);
            for id in &ids {
                let check = follow_up::check(writing, *id)?;
                let about = match requirements.entry(check.requirement_id) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(new) => new.insert(requirement::requirement(writing, check.requirement_id)?),
                };
                if follow_up::latest_result(writing, *id)?.is_some() {
                    answered.push(format!("{} ({})", about.draft.title, check.due));
                }
                checks.push(check);
            }
            if !answered.is_empty() {
                let more = if answered.len() > NAMED { ", …" } else { "" };
                answered.truncate(NAMED);
                return Err(Error::new(Code::ChecksAnswered).with("name", answered.join(", ") + more));
            }
            // One requirement is named; several are told apart in the change's values.
            if let (1, Some(only)) = (requirements.len(), requirements.values().next()) {
                writing.subject(&only.draft.title);
            }
            for check in checks {
                act(writing, check)?;
            }
            for requirement in requirements.values() {
                replan_requirement(writing, requirement.contract_id, requirement.id, &[])?;
            }
            Ok(count)
        })
    }

    /// What other programs are told of: the open checks of the query, or those of them that are in `only`; and, to be
    /// called off, those that the same filters and period held and that have been answered or taken back since. The
    /// register does not know what was told before, so these are all that were due from the period's first day, or in the
    /// last 92 days where it has none.
    pub fn told(&mut self, query: &CheckQuery, only: &[CheckId], occasion: &Occasion) -> Result<Told> {
        self.turn_to(occasion)?;
        let open = CheckQuery { show: CheckShow::Open, offset: 0, limit: 100_000, ..query.clone() };
        let standing = check_list::page(&self.connection, Source::Open, &open)?;
        let only: BTreeSet<CheckId> = only.iter().copied().collect();
        let chosen = |row: &ListedCheck| only.is_empty() || only.contains(&row.open.check.id);
        let earliest = occasion.today.checked_sub_days(Days::new(CALLED_OFF_DAYS));
        let past = CheckQuery { from: query.from.or(earliest), ..open };
        let mut called_off = vec![];
        // A person who chose some checks tells of those and nothing else.
        if only.is_empty() {
            called_off = check_list::page(&self.connection, Source::Answered, &past)?;
            called_off.extend(check_list::page(&self.connection, Source::Withdrawn, &past)?);
        }
        let contracts = standing.iter().chain(&called_off).map(|row| row.open.contract_id);
        let changes: HashMap<ContractId, _> = check_list::latest_changes(&self.connection, contracts)?;
        let told = |row: ListedCheck| {
            let (revision, changed) = changes.get(&row.open.contract_id).map_or((0, None), |(clock, at)| (*clock, Some(*at)));
            ToldCheck { row: check_row(row, occasion.today), revision, changed }
        };
        Ok(Told {
            register: crate::storage::whole::identity(&self.connection, self.log.device)?,
            standing: standing.into_iter().filter(chosen).map(told).collect(),
            called_off: called_off.into_iter().map(told).collect(),
        })
    }
}

fn later(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

fn in_range(due: NaiveDate) -> Result<()> {
    if (1900..=2200).contains(&due.year()) { Ok(()) } else { Err(Error::field("due", Code::DateOutOfRange)) }
}

fn check_row(listed: ListedCheck, today: NaiveDate) -> CheckRow {
    let ListedCheck { open, kind, case_number, contract_number, result } = listed;
    CheckRow {
        kind,
        case_number,
        contract_number,
        moved_by_hand: open.check.moved_by_hand,
        reason: open.check.reason.clone(),
        state: result.as_ref().map(|result| open.target.state(result.outcome, result.actual)),
        outcome: result.as_ref().map(|result| result.outcome),
        checked_on: result.as_ref().map(|result| result.checked_on),
        check: due_check(open, today),
    }
}
