//! A small register in memory that re-planning is applied to, as storage does it.

use super::*;
use crate::domain::follow_up::{Milepost, Milestone, MilestoneDate, Season};
use chrono::{Datelike, TimeDelta};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[derive(Debug, Clone)]
struct Desk {
    requirement: RequirementId,
    plans: Vec<PlanState>,
    term: Term,
    checks: Vec<CheckState>,
    latest_expiry: Option<NaiveDate>,
    lead: Option<u32>,
    document: &'static str,
    today: NaiveDate,
    rule: WorkingDayRule,
    plans_made: u128,
}

impl Desk {
    fn new(start: &str, end: Option<&str>, today: &str) -> Self {
        let term = Term { start: Some(day(start)), end: end.map(day), option_notices: vec![] };
        let requirement = RequirementId(uuid::Uuid::from_u128(7));
        Self {
            requirement,
            plans: vec![],
            term,
            checks: vec![],
            latest_expiry: None,
            lead: None,
            document: "",
            today: day(today),
            rule: WorkingDayRule::Next,
            plans_made: 0,
        }
    }
    fn with(mut self, cadence: Cadence) -> Self {
        let from = self.today;
        self.plan(cadence, from);
        self
    }
    fn plan(&mut self, cadence: Cadence, planned_from: NaiveDate) {
        let id = PlanId(uuid::Uuid::from_u128(100 + self.plans_made));
        self.plans_made += 1;
        let plan = Plan { id, requirement_id: self.requirement, cadence, unannounced: false, planned_from };
        self.plans.push(PlanState { plan, new: true, last_completed: None });
    }
    fn ask(&self) -> Replan {
        let Self { requirement, plans, term, checks, latest_expiry, lead, document, today, rule, .. } = self;
        replan(Inputs {
            requirement: *requirement,
            plans,
            term,
            checks,
            latest_expiry: *latest_expiry,
            lead: *lead,
            document,
            today: *today,
            rule: *rule,
        })
    }
    fn apply(&mut self) -> Replan {
        let answer = self.ask();
        for check in &answer.add {
            assert!(self.checks.iter().all(|state| state.check.id != check.id), "added twice: {check:?}");
            self.checks.push(CheckState { check: check.clone(), answered: false, withdrawn: false });
        }
        for check in &answer.change {
            let state = self.checks.iter_mut().find(|state| state.check.id == check.id).unwrap();
            *state = CheckState { check: check.clone(), answered: false, withdrawn: false };
        }
        for id in &answer.withdraw {
            self.checks.iter_mut().find(|state| state.check.id == *id).unwrap().withdrawn = true;
        }
        for plan in &mut self.plans {
            plan.new = false;
        }
        answer
    }
    fn planned(mut self) -> Self {
        self.apply();
        self
    }
    fn live(&self) -> impl Iterator<Item = &CheckState> {
        self.checks.iter().filter(|state| !state.withdrawn)
    }
    fn due(&self) -> Vec<String> {
        let mut due: Vec<_> = self.live().map(|state| state.check.due).collect();
        due.sort();
        due.iter().map(ToString::to_string).collect()
    }
    fn answer(&mut self, due: &str, on: &str) {
        let state = self.checks.iter_mut().find(|state| !state.withdrawn && state.check.due == day(due)).unwrap();
        state.answered = true;
        let plan = state.check.plan_id;
        let plan = self.plans.iter_mut().find(|state| Some(state.plan.id) == plan).unwrap();
        plan.last_completed = plan.last_completed.max(Some(day(on)));
    }
    fn postpone(&mut self, due: &str, to: &str) {
        let state = self.checks.iter_mut().find(|state| state.check.due == day(due)).unwrap();
        state.check.due = day(to);
        state.check.moved_by_hand = true;
    }
}

fn every(months: u32, anchor: &str) -> Cadence {
    Cadence::Every { months, anchor: Some(day(anchor)), season: None }
}

#[test]
fn checks_are_due_on_working_days_across_new_year_easter_and_17_may() {
    let desk = Desk::new("2026-01-01", Some("2027-06-30"), "2026-01-01");
    let new_year = desk.clone().with(every(12, "2026-01-01")).planned();
    assert_eq!(new_year.due(), ["2027-01-04"]);
    let easter = desk.clone().with(every(3, "2026-01-03")).planned();
    assert_eq!(easter.due(), ["2026-04-07", "2026-07-03", "2026-10-05", "2027-01-04", "2027-04-05"]);
    let constitution_day = Desk { rule: WorkingDayRule::Previous, ..desk.clone() }.with(every(16, "2026-01-17")).planned();
    assert_eq!(constitution_day.due(), ["2027-05-14"]);
    assert_eq!(desk.with(every(16, "2026-01-17")).planned().due(), ["2027-05-18"]);
}

#[test]
fn moving_to_a_working_day_does_not_leave_the_contract() {
    // The last day, 31.05.2026, is a Sunday; the first, 01.08.2026, a Saturday.
    let ends_on_sunday = Desk::new("2026-01-01", Some("2026-05-31"), "2026-01-01").with(every(5, "2025-12-31")).planned();
    assert_eq!(ends_on_sunday.due(), ["2026-05-29"]);
    let mut starts_on_saturday = Desk::new("2026-08-01", Some("2026-12-31"), "2026-01-01").with(every(6, "2026-02-01"));
    starts_on_saturday.rule = WorkingDayRule::Previous;
    assert_eq!(starts_on_saturday.planned().due(), ["2026-08-03"]);
    let only_a_weekend = Desk::new("2026-08-01", Some("2026-08-02"), "2026-01-01").with(every(6, "2026-02-01")).planned();
    assert_eq!(only_a_weekend.due(), ["2026-08-01"]);
}

#[test]
fn a_new_rhythm_keeps_what_was_done_and_what_was_missed() {
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01").with(every(1, "2026-01-01")).planned();
    desk.answer("2026-02-02", "2026-02-02");
    desk.today = day("2026-04-15");
    desk.plans[0].plan.cadence = every(3, "2026-01-01");
    desk.apply();
    assert_eq!(desk.due(), ["2026-02-02", "2026-03-02", "2026-04-01", "2026-07-01", "2026-10-01"]);
}

#[test]
fn a_check_moved_by_hand_stays_and_its_day_is_not_planned_again() {
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01").with(every(3, "2026-01-01")).planned();
    desk.postpone("2026-07-01", "2026-08-14");
    assert!(desk.ask().is_empty());
    desk.plans[0].plan.cadence = every(4, "2026-01-01");
    desk.apply();
    assert_eq!(desk.due(), ["2026-05-04", "2026-08-14", "2026-09-01"]);
    desk.plans[0].plan.cadence = every(6, "2026-01-01");
    desk.apply();
    assert_eq!(desk.due(), ["2026-08-14"]);
}

#[test]
fn an_earlier_end_withdraws_and_an_exercised_option_revives() {
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01").with(every(3, "2026-01-01")).planned();
    let all = desk.due();
    desk.term.end = Some(day("2026-06-30"));
    assert_eq!(desk.apply().withdraw.len(), 2);
    assert_eq!(desk.due(), ["2026-04-01"]);
    desk.term.end = Some(day("2026-12-31"));
    let answer = desk.apply();
    assert_eq!((answer.add.len(), answer.change.len()), (0, 2), "the same keys come back");
    assert_eq!(desk.due(), all);
}

#[test]
fn missed_checks_outside_the_contract_are_withdrawn() {
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01").with(every(3, "2026-01-01")).planned();
    desk.answer("2026-04-01", "2026-04-01");
    desk.today = day("2026-11-01");
    desk.term.end = Some(day("2026-09-30"));
    desk.apply();
    assert_eq!(desk.due(), ["2026-04-01", "2026-07-01"], "answered and missed stay, what lies after the end goes");
}

#[test]
fn a_plan_made_today_for_the_past_makes_its_checks_and_replanning_invents_none() {
    let mut desk = Desk::new("2025-01-01", Some("2026-12-31"), "2026-06-15");
    desk.plan(every(6, "2025-01-01"), day("2025-01-01"));
    desk.apply();
    assert_eq!(desk.due(), ["2025-07-01", "2026-01-02", "2026-07-01"]);
    desk.plans[0].plan.cadence = every(1, "2026-01-01");
    desk.apply();
    assert_eq!(desk.due()[..3], ["2025-07-01", "2026-01-02", "2026-07-01"], "nothing in 2026-02 to 2026-06");
}

/// Nobody has written a rhythm for the document.
fn with_document(end: Option<&str>, lapses: &str) -> Desk {
    let desk = Desk::new("2026-01-01", end, "2026-01-15").with(every(12, "2025-06-01"));
    Desk { lead: Some(60), document: "Lisens 2033 0042", latest_expiry: Some(day(lapses)), ..desk }.planned()
}

#[test]
fn a_document_that_lapses_is_followed_up_in_good_time_without_anybody_writing_it() {
    let desk = with_document(Some("2026-12-31"), "2026-10-31");
    assert_eq!(desk.due(), ["2026-06-01", "2026-09-01"], "01.09. is 60 days before 31.10.");
    let check = &desk.checks.iter().find(|state| state.check.plan_id.is_none()).unwrap().check;
    assert_eq!((check.label.as_str(), check.moved_by_hand), ("Lisens 2033 0042", false));
    assert!(desk.ask().is_empty());
}

#[test]
fn a_newer_document_withdraws_the_check_and_plans_the_next() {
    let mut desk = with_document(None, "2026-10-31");
    desk.latest_expiry = Some(day("2027-10-31"));
    assert_eq!(desk.apply().withdraw.len(), 1);
    assert_eq!(desk.due(), ["2026-06-01", "2027-06-01", "2027-09-01"]);
    desk.latest_expiry = None;
    desk.apply();
    assert_eq!(desk.due(), ["2026-06-01", "2027-06-01"], "the document was taken away");
}

#[test]
fn a_document_that_outlasts_the_contract_asks_for_nothing() {
    assert_eq!(with_document(Some("2026-12-31"), "2026-12-31").due(), ["2026-06-01"]);
    assert_eq!(with_document(Some("2026-12-31"), "2027-01-15").due(), ["2026-06-01"]);
    assert_eq!(with_document(Some("2026-12-31"), "2026-12-30").due(), ["2026-06-01", "2026-11-02"]);
}

#[test]
fn a_rhythm_that_follows_the_expiry_is_not_doubled() {
    let mut desk = with_document(Some("2026-12-31"), "2026-10-31");
    desk.plan(Cadence::BeforeExpiry { days: 90 }, day("2026-01-15"));
    desk.apply();
    assert_eq!(desk.due(), ["2026-06-01", "2026-08-03"]);
    desk.plans.pop();
    desk.apply();
    assert_eq!(desk.due(), ["2026-06-01", "2026-09-01"]);
}

#[test]
fn a_document_that_has_lapsed_already_is_followed_up_today_once() {
    let mut desk = with_document(None, "2026-01-10");
    assert_eq!(desk.due()[0], "2026-01-15");
    desk.checks.iter_mut().find(|state| state.check.plan_id.is_none()).unwrap().answered = true;
    desk.today = day("2026-02-15");
    assert_eq!(desk.apply().add.iter().filter(|check| check.plan_id.is_none()).count(), 0);
}

#[test]
fn a_check_of_a_lapse_that_was_moved_by_hand_stays() {
    let mut desk = with_document(None, "2026-10-31");
    desk.postpone("2026-09-01", "2026-09-15");
    assert!(desk.ask().is_empty());
    desk.latest_expiry = None;
    desk.apply();
    assert!(desk.due().contains(&"2026-09-15".to_owned()));
}

#[test]
fn two_plans_on_the_same_day_make_one_check_of_the_first() {
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01").with(every(3, "2026-01-01"));
    desk.plan(every(6, "2026-01-01"), day("2026-01-01"));
    desk.apply();
    let first = desk.plans[0].plan.id;
    assert_eq!(desk.due(), ["2026-04-01", "2026-07-01", "2026-10-01"]);
    assert!(desk.live().all(|state| state.check.plan_id == Some(first)));
    desk.plans.remove(0);
    desk.apply();
    assert_eq!(desk.due(), ["2026-07-01"], "the second takes over");
}

#[test]
fn the_next_check_follows_the_last_completed_one() {
    let after = Cadence::AfterLast { months: 6 };
    let mut desk = Desk::new("2026-01-01", Some("2028-12-31"), "2026-01-01").with(after).planned();
    assert_eq!(desk.due(), ["2026-07-01"]);
    desk.today = day("2026-09-10");
    assert!(desk.ask().is_empty(), "a missed check waits, nothing is planned on top of it");
    desk.answer("2026-07-01", "2026-09-10");
    desk.apply();
    assert_eq!(desk.due(), ["2026-07-01", "2027-03-10"]);
    // Answered the same day again: the rhythm goes on all the same.
    desk.answer("2027-03-10", "2026-09-10");
    desk.apply();
    assert_eq!(desk.due(), ["2026-07-01", "2027-03-10", "2027-09-10"]);
}

#[test]
fn a_rhythm_after_the_last_check_does_not_die_of_a_late_entry() {
    let mut desk = Desk::new("2026-01-01", None, "2026-01-01").with(Cadence::AfterLast { months: 1 }).planned();
    desk.today = day("2026-12-01");
    desk.answer("2026-02-02", "2026-02-02");
    desk.apply();
    assert_eq!(desk.due(), ["2026-02-02", "2026-12-01"], "called for since March, so due today");
    desk.today = day("2026-12-02");
    assert!(desk.ask().is_empty(), "and missed tomorrow, not pushed ahead for ever");
}

#[test]
fn a_document_that_lapses_is_asked_for_once_and_again_when_it_is_renewed() {
    let mut desk = Desk::new("2026-01-01", Some("2030-12-31"), "2026-01-01").with(Cadence::BeforeExpiry { days: 90 }).planned();
    assert!(desk.checks.is_empty());
    desk.latest_expiry = Some(day("2026-12-31"));
    desk.apply();
    assert_eq!(desk.due(), ["2026-10-02"]);
    desk.answer("2026-10-02", "2026-10-01");
    assert!(desk.ask().is_empty());
    desk.latest_expiry = Some(day("2029-12-31"));
    desk.apply();
    assert_eq!(desk.due(), ["2026-10-02", "2029-10-02"]);
}

#[test]
fn the_working_day_rule_moves_open_checks_but_makes_none_missed() {
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01").with(every(1, "2026-01-15")).planned();
    assert!(desk.due().contains(&"2026-02-16".to_owned()) && desk.due().contains(&"2026-11-16".to_owned()));
    desk.today = day("2026-02-14");
    desk.rule = WorkingDayRule::Previous;
    desk.apply();
    assert!(desk.due().contains(&"2026-02-16".to_owned()) && desk.due().contains(&"2026-11-13".to_owned()));
}

#[test]
fn a_name_of_a_milestone_reaches_its_open_check() {
    let milestone = |label: &str| Milestone { label: label.into(), on: MilestoneDate::Offset { from: Milepost::End, days: -10 } };
    let mut desk = Desk::new("2026-01-01", Some("2026-12-31"), "2026-01-01")
        .with(Cadence::Milestones { milestones: vec![milestone("Ferdigbefaring")] })
        .planned();
    assert_eq!(desk.due(), ["2026-12-21"]);
    desk.plans[0].plan.cadence = Cadence::Milestones { milestones: vec![milestone("Overtakelse")] };
    let answer = desk.apply();
    assert_eq!(answer.change.iter().map(|check| check.label.as_str()).collect::<Vec<_>>(), ["Overtakelse"]);
    assert!(answer.add.is_empty() && answer.withdraw.is_empty());
}

/// One thing that happens at the desk.
#[derive(Debug, Clone)]
enum Event {
    Plan(Cadence, i64),
    Edit(usize, Cadence),
    RemovePlan,
    SwapPlans,
    Start(i64),
    End(Option<i64>),
    Answer(usize, i64),
    Postpone(usize, i64),
    Withdraw(usize),
    Expiry(i64),
    Days(i64),
    Rule(WorkingDayRule),
    Lead(Option<u32>),
    Notice(i64),
}

fn at(days: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + TimeDelta::days(days)
}

fn cadence() -> impl Strategy<Value = Cadence> {
    let season = proptest::option::of((1u32..=12, 1u32..=12).prop_map(|(from, to)| Season { from, to }));
    let milepost = proptest::sample::select(Milepost::ALL);
    let offset = (milepost, -60i32..60).prop_map(|(from, days)| MilestoneDate::Offset { from, days });
    let on = prop_oneof![offset, (0i64..1500).prop_map(|days| MilestoneDate::Date { date: at(days) })];
    let milestone = (on, "[ab]?").prop_map(|(on, label)| Milestone { label, on });
    prop_oneof![
        3 => (1u32..14, proptest::option::of(-200i64..800), season)
            .prop_map(|(months, anchor, season)| Cadence::Every { months, anchor: anchor.map(at), season }),
        3 => (1u32..14).prop_map(|months| Cadence::AfterLast { months }),
        2 => proptest::collection::vec(milestone, 1..4).prop_map(|milestones| Cadence::Milestones { milestones }),
        2 => (0u32..120).prop_map(|days| Cadence::BeforeExpiry { days }),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (cadence(), -400i64..100).prop_map(|(cadence, back)| Event::Plan(cadence, back)),
        2 => (any::<usize>(), cadence()).prop_map(|(which, cadence)| Event::Edit(which, cadence)),
        1 => Just(Event::RemovePlan),
        1 => Just(Event::SwapPlans),
        1 => (0i64..600).prop_map(Event::Start),
        2 => proptest::option::of(300i64..1800).prop_map(Event::End),
        4 => (any::<usize>(), 0i64..200).prop_map(|(which, back)| Event::Answer(which, back)),
        2 => (any::<usize>(), -60i64..200).prop_map(|(which, ahead)| Event::Postpone(which, ahead)),
        1 => any::<usize>().prop_map(Event::Withdraw),
        2 => (0i64..1800).prop_map(Event::Expiry),
        4 => (0i64..200).prop_map(Event::Days),
        1 => proptest::sample::select(WorkingDayRule::ALL).prop_map(Event::Rule),
        1 => (0i64..1500).prop_map(Event::Notice),
        1 => proptest::option::of(0u32..120).prop_map(Event::Lead),
    ]
}

impl Desk {
    fn happen(&mut self, event: Event) {
        let count = self.plans.len().max(1);
        match event {
            Event::Plan(cadence, back) if self.plans.len() < 4 => {
                let from = self.today + TimeDelta::days(back);
                self.plan(cadence, from);
            }
            Event::Plan(..) => {}
            Event::Edit(which, cadence) => {
                if let Some(plan) = self.plans.get_mut(which % count) {
                    plan.plan.cadence = cadence;
                }
            }
            Event::RemovePlan => drop(self.plans.pop()),
            Event::SwapPlans => self.plans.reverse(),
            Event::Start(days) => self.term.start = Some(at(days)),
            Event::End(days) => self.term.end = days.map(at),
            Event::Answer(which, back) => {
                let open: Vec<usize> = (0..self.checks.len()).filter(|i| !self.checks[*i].withdrawn && !self.checks[*i].answered).collect();
                let Some(index) = open.get(which % open.len().max(1)) else { return };
                self.checks[*index].answered = true;
                let plan = self.checks[*index].check.plan_id;
                let on = self.today - TimeDelta::days(back);
                if let Some(plan) = self.plans.iter_mut().find(|state| Some(state.plan.id) == plan) {
                    plan.last_completed = plan.last_completed.max(Some(on));
                }
            }
            Event::Postpone(which, ahead) => {
                let open: Vec<usize> = (0..self.checks.len()).filter(|i| !self.checks[*i].withdrawn && !self.checks[*i].answered).collect();
                let Some(index) = open.get(which % open.len().max(1)) else { return };
                let check = &mut self.checks[*index].check;
                check.due += TimeDelta::days(ahead);
                check.moved_by_hand = true;
            }
            Event::Withdraw(which) => {
                let count = self.checks.len().max(1);
                if let Some(state) = self.checks.get_mut(which % count).filter(|state| !state.answered) {
                    state.withdrawn = true;
                }
            }
            Event::Expiry(days) => self.latest_expiry = Some(at(days)),
            Event::Days(days) => self.today += TimeDelta::days(days),
            Event::Rule(rule) => self.rule = rule,
            Event::Lead(days) => self.lead = days,
            Event::Notice(days) => self.term.option_notices = vec![at(days)],
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn whatever_happens_at_the_desk(events in proptest::collection::vec(event(), 1..30)) {
        let mut desk = Desk::new("2024-01-01", Some("2026-12-31"), "2024-01-15").with(every(3, "2024-01-31"));
        for event in events {
            desk.happen(event);
            let before = desk.clone();
            let answer = desk.apply();

            // Applied once, there is nothing more to do, today or with the same call again.
            prop_assert_eq!(desk.ask(), Replan::default());

            // What was done, or moved by hand, stays as it was; and so does what is missed while the contract ran.
            for (old, new) in before.checks.iter().zip(&desk.checks) {
                if old.answered || old.check.moved_by_hand {
                    prop_assert_eq!(old, new);
                }
                let missed = !old.withdrawn && old.check.due < desk.today;
                if missed && desk.term.contains(old.check.due) {
                    prop_assert_eq!(old, new);
                }
            }

            // Nothing is planned before today but by a new plan, and nothing outside the contract or before the plan.
            for check in answer.add.iter().chain(&answer.change) {
                let plan = before.plans.iter().find(|state| Some(state.plan.id) == check.plan_id);
                prop_assert!(plan.is_some() || check.plan_id.is_none(), "{check:?}");
                prop_assert!(check.due >= desk.today || plan.is_some_and(|plan| plan.new), "{check:?}");
                prop_assert!(plan.is_none_or(|plan| check.due >= plan.plan.planned_from), "{check:?}");
                prop_assert!(desk.term.contains(check.due), "{check:?}");
                prop_assert!(desk.term.end.is_some() || check.nominal <= desk.today + chrono::Months::new(24), "{check:?}");
                prop_assert!((1900..=2200).contains(&check.due.year()));
            }

            // No day of a rhythm has two open checks, and all keys are those of their plan and day.
            let mut days: Vec<_> = desk.live().filter(|state| !state.answered).map(|state| state.check.nominal).collect();
            days.sort();
            prop_assert!(days.windows(2).all(|pair| pair[0] != pair[1]), "{days:?}");
            for state in &desk.checks {
                let Check { id, plan_id, nominal, .. } = &state.check;
                let plan = plan_id.unwrap_or_else(|| PlanId::of_lapse(desk.requirement));
                prop_assert_eq!(*id, CheckId::planned(desk.requirement, plan, &nominal.to_string()));
            }
        }
    }

    #[test]
    fn a_rhythm_in_force_always_has_its_next_check(months in 1u32..13, steps in proptest::collection::vec((0i64..300, 0i64..40), 1..12)) {
        let mut desk = Desk::new("2024-01-01", None, "2024-01-15").with(Cadence::AfterLast { months }).planned();
        for (days, back) in steps {
            // Answered again and again on the same day, a slow rhythm would run out of the 24 months ahead.
            desk.today += TimeDelta::days(if months > 2 { days + 41 } else { days });
            desk.apply();
            let open: Vec<String> = desk.live().filter(|state| !state.answered).map(|state| state.check.due.to_string()).collect();
            prop_assert_eq!(open.len(), 1, "one open check, never none and never two");
            let on = (desk.today - TimeDelta::days(back)).to_string();
            desk.answer(&open[0], &on);
        }
    }
}
