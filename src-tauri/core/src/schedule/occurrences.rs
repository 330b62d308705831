//! The nominal days of one plan, before they are moved to working days. Knows no check but the days that are done.
//!
//! Limits: no day before the plan was made (`planned_from`) or the contract starts, none after its current end, and
//! none after `today` + 24 months if it is open-ended. Dates outside 1900–2200 are left out, so the work is bounded.

use super::term::Term;
use crate::domain::{
    follow_up::{Cadence, Milestone, Plan, Season},
    limits,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// How far ahead an open-ended contract is planned, in months.
pub const HORIZON_MONTHS: u32 = 24;

/// What has happened so far that a rhythm follows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Progress<'a> {
    /// The day of the plan's last completed check (its result's `checked_on`).
    pub last_completed: Option<NaiveDate>,
    /// The last day of the latest document that was shown for the requirement.
    pub latest_expiry: Option<NaiveDate>,
    /// Nominal days that need no further check; `AfterLast` goes on to the first one that is not among them.
    pub done: Option<&'a BTreeSet<NaiveDate>>,
}

/// One day of a rhythm.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The day of the rhythm; names the check.
    pub nominal: NaiveDate,
    /// The earliest day the check can be due: `nominal`, or the first day within the limits for a follow-up that
    /// was called for before them (`standing`).
    pub earliest: NaiveDate,
    /// Names of the milestones, if any.
    pub label: String,
    /// The one next follow-up of its plan (`AfterLast`, `BeforeExpiry`): still called for when its day has passed,
    /// while a missed day of a fixed rhythm is followed by the next.
    pub standing: bool,
}

/// The days between which a plan's checks are due, both inclusive. `None` if there are none.
#[must_use]
pub fn window(plan: &Plan, term: &Term, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let from = term.start.map_or(plan.planned_from, |start| start.max(plan.planned_from)).max(limits::FIRST_DAY);
    let until = match term.end {
        Some(end) => end,
        None => today.checked_add_months(Months::new(HORIZON_MONTHS))?,
    };
    let until = until.min(limits::LAST_DAY);
    (from <= until).then_some((from, until))
}

/// The days of a plan within its limits, sorted, each once.
#[must_use]
pub fn occurrences(plan: &Plan, term: &Term, progress: Progress<'_>, today: NaiveDate) -> Vec<Occurrence> {
    let Some((from, until)) = window(plan, term, today) else { return vec![] };
    let base = term.start.unwrap_or(plan.planned_from);
    match &plan.cadence {
        Cadence::Every { months, anchor, season } => every(anchor.unwrap_or(base), *months, *season, from, until),
        Cadence::AfterLast { months } => {
            let base = progress.last_completed.unwrap_or(base);
            after_last(base, *months, progress.done, from, until).into_iter().collect()
        }
        Cadence::Milestones { milestones } => on_milestones(milestones, term, from, until),
        Cadence::BeforeExpiry { days } => {
            let nominal = progress.latest_expiry.and_then(|expiry| expiry.checked_sub_days(Days::new(u64::from(*days))));
            nominal.and_then(|nominal| standing(nominal, from, until)).into_iter().collect()
        }
    }
}

/// `anchor` + `count` · `months`, on the last day of a month that lacks the anchor's day. Always counted from the
/// anchor, so that a rhythm on the 31st returns to the 31st after February.
fn counted(anchor: NaiveDate, months: u32, count: u32) -> Option<NaiveDate> {
    anchor.checked_add_months(Months::new(months.checked_mul(count)?))
}

/// The first count whose day can lie on or after `from`: whole periods between the two months, at least 1.
fn first_count(anchor: NaiveDate, months: u32, from: NaiveDate) -> u32 {
    let month = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month());
    let between = u64::try_from(month(from) - month(anchor)).unwrap_or(0);
    u32::try_from(between / u64::from(months.max(1))).unwrap_or(u32::MAX).max(1)
}

fn every(anchor: NaiveDate, months: u32, season: Option<Season>, from: NaiveDate, until: NaiveDate) -> Vec<Occurrence> {
    if !limits::MONTHS.contains(&months) {
        return vec![];
    }
    (first_count(anchor, months, from)..)
        .map_while(|count| counted(anchor, months, count))
        .take_while(|date| *date <= until)
        .filter(|date| *date >= from && season.is_none_or(|season| season.contains(date.month())))
        .map(|nominal| Occurrence { nominal, earliest: nominal, label: String::new(), standing: false })
        .collect()
}

fn after_last(base: NaiveDate, months: u32, done: Option<&BTreeSet<NaiveDate>>, from: NaiveDate, until: NaiveDate) -> Option<Occurrence> {
    if !limits::MONTHS.contains(&months) {
        return None;
    }
    let nominal = (1..)
        .map_while(|count| counted(base, months, count))
        .take_while(|date| *date <= until)
        .find(|date| done.is_none_or(|done| !done.contains(date)))?;
    standing(nominal, from, until)
}

fn standing(nominal: NaiveDate, from: NaiveDate, until: NaiveDate) -> Option<Occurrence> {
    let known = (limits::FIRST_DAY..=until).contains(&nominal);
    known.then(|| Occurrence { nominal, earliest: nominal.max(from), label: String::new(), standing: true })
}

/// Milestones of the same day are one occurrence that carries both names.
fn on_milestones(milestones: &[Milestone], term: &Term, from: NaiveDate, until: NaiveDate) -> Vec<Occurrence> {
    let mut found: Vec<Occurrence> = Vec::new();
    for milestone in milestones {
        let Some(nominal) = term.day_of(&milestone.on).filter(|date| (from..=until).contains(date)) else { continue };
        let label = milestone.label.trim();
        match found.iter_mut().find(|occurrence| occurrence.nominal == nominal) {
            Some(same) if label.is_empty() || same.label.split(", ").any(|known| known == label) => {}
            Some(same) if same.label.is_empty() => same.label = label.to_owned(),
            Some(same) => same.label = format!("{}, {label}", same.label),
            None => found.push(Occurrence { nominal, earliest: nominal, label: label.to_owned(), standing: false }),
        }
    }
    found.sort();
    found
}

impl Season {
    /// Whether a month (1–12) is in the season, which may run over New Year.
    #[must_use]
    pub fn contains(self, month: u32) -> bool {
        if self.from <= self.to { (self.from..=self.to).contains(&month) } else { month >= self.from || month <= self.to }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{
        follow_up::{Milepost, MilestoneDate},
        id::{PlanId, RequirementId},
    };
    use chrono::TimeDelta;
    use proptest::prelude::*;

    const ORACLE: &str = include_str!("../../testdata/calendar/rrule_months.txt");

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn plan(cadence: Cadence, planned_from: &str) -> Plan {
        Plan { id: PlanId::new(), requirement_id: RequirementId::new(), cadence, unannounced: false, planned_from: day(planned_from) }
    }
    fn every_months(months: u32, anchor: &str) -> Cadence {
        Cadence::Every { months, anchor: Some(day(anchor)), season: None }
    }
    fn term(start: &str, end: &str) -> Term {
        Term { start: Some(day(start)), end: Some(day(end)), option_notices: vec![] }
    }
    fn days(plan: &Plan, term: &Term, progress: Progress<'_>, today: &str) -> Vec<String> {
        occurrences(plan, term, progress, day(today)).iter().map(|occurrence| occurrence.nominal.to_string()).collect()
    }
    fn fixed(plan: &Plan, term: &Term) -> Vec<String> {
        days(plan, term, Progress::default(), "2026-01-15")
    }

    #[test]
    fn a_month_end_returns_to_the_31st() {
        let monthly = plan(every_months(1, "2026-12-31"), "2026-01-01");
        let found = fixed(&monthly, &term("2026-01-01", "2027-05-31"));
        assert_eq!(found, ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]);
    }

    #[test]
    fn a_rhythm_goes_on_past_new_year_to_the_last_day_of_the_contract() {
        let quarterly = plan(every_months(3, "2026-07-01"), "2026-07-01");
        let found = fixed(&quarterly, &term("2026-07-01", "2028-01-01"));
        assert_eq!(found, ["2026-10-01", "2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01"]);
    }

    #[test]
    fn a_leap_day_is_kept_every_fourth_year() {
        let yearly = plan(every_months(12, "2024-02-29"), "2024-02-29");
        let found = fixed(&yearly, &term("2024-01-01", "2028-12-31"));
        assert_eq!(found, ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
    }

    #[test]
    fn without_an_anchor_the_contracts_start_counts_and_without_that_the_day_the_plan_was_made() {
        let yearly = plan(Cadence::Every { months: 12, anchor: None, season: None }, "2026-03-10");
        let mut term = term("2026-02-01", "2027-12-31");
        assert_eq!(fixed(&yearly, &term), ["2027-02-01"]);
        term.start = None;
        assert_eq!(fixed(&yearly, &term), ["2027-03-10"]);
    }

    #[test]
    fn an_open_ended_contract_is_planned_24_months_ahead_of_today() {
        let half_yearly = plan(every_months(6, "2026-01-01"), "2026-01-01");
        let open = Term { start: Some(day("2026-01-01")), ..Term::default() };
        assert_eq!(
            days(&half_yearly, &open, Progress::default(), "2026-07-01"),
            ["2026-07-01", "2027-01-01", "2027-07-01", "2028-01-01", "2028-07-01"]
        );
    }

    #[test]
    fn a_season_over_new_year_leaves_the_summer_out() {
        let season = Some(Season { from: 10, to: 4 });
        let heat = plan(Cadence::Every { months: 1, anchor: Some(day("2026-01-15")), season }, "2026-01-01");
        let found = fixed(&heat, &term("2026-01-01", "2026-12-31"));
        assert_eq!(found, ["2026-02-15", "2026-03-15", "2026-04-15", "2026-10-15", "2026-11-15", "2026-12-15"]);
    }

    #[test]
    fn after_the_last_completed_check_there_is_one_next() {
        let after = plan(Cadence::AfterLast { months: 6 }, "2026-01-01");
        let term = term("2026-01-01", "2027-12-31");
        assert_eq!(fixed(&after, &term), ["2026-07-01"]);
        let progress = Progress { last_completed: Some(day("2026-08-31")), ..Progress::default() };
        assert_eq!(days(&after, &term, progress, "2026-09-01"), ["2027-02-28"]);
        let done = BTreeSet::from([day("2027-02-28")]);
        assert_eq!(days(&after, &term, Progress { done: Some(&done), ..progress }, "2026-09-01"), ["2027-08-31"]);
    }

    #[test]
    fn a_follow_up_called_for_before_the_plan_was_made_is_due_from_that_day_on() {
        let after = plan(Cadence::AfterLast { months: 6 }, "2026-09-01");
        let found = occurrences(&after, &term("2024-01-01", "2027-12-31"), Progress::default(), day("2026-09-01"));
        assert_eq!((found[0].nominal, found[0].earliest, found.len()), (day("2024-07-01"), day("2026-09-01"), 1));
    }

    #[test]
    fn milestones_follow_the_dates_they_hang_on() {
        let on = |from, days| MilestoneDate::Offset { from, days };
        let milestone = |label: &str, on| Milestone { label: label.into(), on };
        let milestones = vec![
            milestone("Sluttrapport", on(Milepost::End, -14)),
            milestone("Oppstart", on(Milepost::Start, 0)),
            milestone("Før opsjon", on(Milepost::OptionNotice, -30)),
            milestone("Overtakelse", MilestoneDate::Date { date: day("2026-12-17") }),
            milestone("Etter slutt", on(Milepost::End, 1)),
        ];
        let plan = plan(Cadence::Milestones { milestones }, "2026-01-01");
        let term = Term { option_notices: vec![day("2026-10-01")], ..term("2026-01-01", "2026-12-31") };
        let found = occurrences(&plan, &term, Progress::default(), day("2026-01-15"));
        let found: Vec<_> = found.iter().map(|found| (found.nominal.to_string(), found.label.as_str())).collect();
        let expected = [("2026-01-01", "Oppstart"), ("2026-09-01", "Før opsjon"), ("2026-12-17", "Sluttrapport, Overtakelse")];
        assert_eq!(found, expected.map(|(date, label)| (date.to_owned(), label)));
    }

    #[test]
    fn a_document_is_asked_for_before_it_lapses() {
        let before = plan(Cadence::BeforeExpiry { days: 60 }, "2026-01-01");
        let term = term("2026-01-01", "2028-12-31");
        assert_eq!(fixed(&before, &term), Vec::<String>::new());
        let progress = Progress { latest_expiry: Some(day("2028-02-29")), ..Progress::default() };
        assert_eq!(days(&before, &term, progress, "2026-01-15"), ["2027-12-31"]);
    }

    /// RRULE steps where a month has the anchor's day, and skips it otherwise: there both say the same.
    #[test]
    fn month_arithmetic_agrees_with_rrule_wherever_a_month_has_the_day() {
        let compact = |text: &str| NaiveDate::parse_from_str(text, "%Y%m%d").unwrap();
        let mut compared = 0;
        for block in ORACLE.split("\n\n").filter(|block| block.contains("RRULE:")) {
            let line = |key: &str| block.lines().find_map(|line| line.strip_prefix(key)).unwrap();
            let (rule, month_ends) = (line("RRULE:"), block.contains("BYMONTHDAY=-1"));
            let interval: u32 = rule.split(';').find_map(|part| part.strip_prefix("INTERVAL=")).unwrap().parse().unwrap();
            let months = if rule.contains("YEARLY") { interval * 12 } else { interval };
            let instances: Vec<NaiveDate> = line("INSTANCES:").split(',').map(compact).collect();
            let anchor = instances[0];
            if months > 120 || (month_ends && anchor.day() != 31) {
                continue;
            }
            let last = *instances.last().unwrap();
            let cadence = Cadence::Every { months, anchor: Some(anchor), season: None };
            let made = plan(cadence, "1900-01-01");
            let term = Term { start: None, end: Some(last), option_notices: vec![] };
            let mut ours: Vec<NaiveDate> =
                occurrences(&made, &term, Progress::default(), anchor).iter().map(|occurrence| occurrence.nominal).collect();
            if !month_ends {
                ours.retain(|date| date.day() == anchor.day());
            }
            assert_eq!(ours, instances[1..], "{block}");
            compared += 1;
        }
        assert!(compared > 80, "only {compared} cases");
    }

    proptest! {
        #[test]
        fn every_day_lies_within_the_limits_and_on_the_rhythm(
            anchor in 0i64..109_000, from in 0i64..109_000, length in 0i64..109_000, months in 0u32..=130, today in 0i64..109_000,
            open in any::<bool>(),
        ) {
            let at = |days: i64| limits::FIRST_DAY + TimeDelta::days(days);
            let plan = Plan { planned_from: at(from), ..plan(Cadence::Every { months, anchor: Some(at(anchor)), season: None }, "2026-01-01") };
            let end = (!open).then(|| at(length));
            let term = Term { start: None, end, option_notices: vec![] };
            let found = occurrences(&plan, &term, Progress::default(), at(today));
            let until = end.unwrap_or(at(today).checked_add_months(Months::new(24)).unwrap()).min(limits::LAST_DAY);
            let expected: Vec<NaiveDate> = if (1..=120).contains(&months) {
                (1..3700u32).map_while(|count| at(anchor).checked_add_months(Months::new(count * months)))
                    .filter(|date| *date >= at(from) && *date <= until).collect()
            } else { vec![] };
            prop_assert_eq!(found.iter().map(|occurrence| occurrence.nominal).collect::<Vec<_>>(), expected);
        }

        #[test]
        fn no_input_makes_it_panic_or_run_away(
            months in any::<u32>(), days in any::<u32>(), offset in any::<i32>(), extreme in 0usize..4, other in 0usize..4,
        ) {
            let dates = [NaiveDate::MIN, NaiveDate::MAX, day("1900-01-01"), day("2026-06-30")];
            let (date, end) = (dates[extreme], dates[other]);
            let milestones = vec![Milestone { label: String::new(), on: MilestoneDate::Offset { from: Milepost::End, days: offset } }];
            for cadence in [
                Cadence::Every { months, anchor: Some(date), season: Some(Season { from: days, to: months }) },
                Cadence::AfterLast { months },
                Cadence::BeforeExpiry { days },
                Cadence::Milestones { milestones },
            ] {
                let plan = Plan { planned_from: date, ..plan(cadence, "2026-01-01") };
                for term in [Term::default(), Term { start: Some(end), end: Some(end), option_notices: vec![date] }] {
                    let progress = Progress { last_completed: Some(date), latest_expiry: Some(end), done: None };
                    prop_assert!(occurrences(&plan, &term, progress, end).len() <= 3_612);
                }
            }
        }
    }
}
