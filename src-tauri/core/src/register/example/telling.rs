//! Tells the example's story through the register's own operations: one thing after the other, each on its day and by
//! the one who did it. Holds no contents.

use super::{
    calendar::{Calendar, moment, rhythms_between},
    drafts::{contract_draft, requirement_draft},
    goals, meetings, script,
    script::{ContractScript, Found, RequirementScript, Script, kroner, number},
};
use crate::{
    Error, Result,
    domain::{
        contract::{ContractSupplier, OptionDecision},
        decimal::Decimal,
        evidence::EvidenceDraft,
        follow_up::{Cadence, Check, Outcome, ResultDraft, WorkingDayRule},
        id::{CheckId, ContractId, DecisionId, NonconformityId, PlanId, RequirementId, StepId, SupplierId},
        language::Language,
        nonconformity::{NonconformityDraft, Step},
        occasion::Occasion,
        requirement::Measure,
    },
    error::Code,
    register::{Register, measurements::Cell, settings::Settings},
    schedule::holidays::move_to_working_day,
    storage::{follow_up, requirement},
};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// Days from today on which the measurements were entered.
const MEASURED: i64 = -150;

/// Fills an empty register.
pub(super) fn tell(register: &mut Register, script: &Script, occasion: &Occasion) -> Result<()> {
    let calendar = Calendar { today: occasion.today };
    let mut teller = Teller {
        register,
        script,
        calendar,
        agenda: BTreeMap::new(),
        sequence: 0,
        suppliers: BTreeMap::new(),
        contracts: BTreeMap::new(),
        told: BTreeSet::new(),
        nonconformities: BTreeMap::new(),
        clock: (NaiveDate::MIN, 0),
    };
    teller.begin()?;
    while let Some(((day, _), event)) = teller.agenda.pop_first() {
        teller.happen(day, event)?;
    }
    Ok(())
}

/// Something that happens on a day. Contracts, documents and so on by their place in the script.
#[derive(Debug, Clone)]
enum Event {
    Contract(usize),
    Exercise(usize, usize),
    Document(usize, usize),
    Answer {
        contract: usize,
        requirement: usize,
        check: Check,
        found: Found,
    },
    Step {
        contract: usize,
        nonconformity: usize,
        step: usize,
    },
    ByHand(usize, usize),
    Move(usize, usize),
    Meeting(usize, usize),
    CarriedOut(usize, DecisionId),
    /// Strategies are taken in, the action plan is begun, the action plan is revised.
    Goals(usize),
    Measurements,
}

struct Teller<'a> {
    register: &'a mut Register,
    script: &'a Script,
    calendar: Calendar,
    agenda: BTreeMap<(NaiveDate, u32), Event>,
    sequence: u32,
    suppliers: BTreeMap<&'a str, SupplierId>,
    contracts: BTreeMap<usize, (ContractId, Vec<RequirementId>)>,
    /// Checks whose answer is in the agenda, or that nobody answers.
    told: BTreeSet<CheckId>,
    nonconformities: BTreeMap<(usize, usize), NonconformityId>,
    /// The latest day and how much happened on it.
    clock: (NaiveDate, i64),
}

pub(super) fn missing(what: &str) -> Error {
    Error::new(Code::Storage).with("reason", format!("example: {what}"))
}

impl<'a> Teller<'a> {
    fn plan(&mut self, day: NaiveDate, event: Event) {
        self.sequence += 1;
        self.agenda.insert((day, self.sequence), event);
    }

    fn on(&mut self, day: NaiveDate, who: &str) -> Occasion {
        self.clock = if self.clock.0 == day { (day, self.clock.1 + 7) } else { (day, 0) };
        Occasion { today: day, now: moment(day, self.clock.1), who: who.to_owned() }
    }

    fn contract_script(&self, contract: usize) -> Result<&'a ContractScript> {
        self.script.contracts.get(contract).ok_or_else(|| missing("contract"))
    }

    fn requirement_script(&self, contract: usize, requirement: usize) -> Result<&'a RequirementScript> {
        self.contract_script(contract)?.requirements.get(requirement).ok_or_else(|| missing("requirement"))
    }

    fn stored(&self, contract: usize) -> Result<&(ContractId, Vec<RequirementId>)> {
        self.contracts.get(&contract).ok_or_else(|| missing("contract before it was made"))
    }

    /// The key of a requirement by its number (from 1).
    fn requirement_key(&self, contract: usize, number: usize) -> Result<RequirementId> {
        let keys = &self.stored(contract)?.1;
        number.checked_sub(1).and_then(|place| keys.get(place)).copied().ok_or_else(|| missing("requirement number"))
    }

    fn signed(&self, script: &ContractScript) -> NaiveDate {
        let start = self.calendar.month(script.start);
        let from = if start > self.calendar.today { self.calendar.today } else { start };
        let signed = from.checked_sub_days(Days::new(script.signed)).unwrap_or(from);
        move_to_working_day(signed, WorkingDayRule::Previous)
    }

    fn begin(&mut self) -> Result<()> {
        let script = self.script;
        let first = script.contracts.iter().map(|contract| self.signed(contract)).min().ok_or_else(|| missing("contracts"))?;
        let day = move_to_working_day(first.checked_sub_days(Days::new(3)).unwrap_or(first), WorkingDayRule::Previous);
        let occasion = self.on(day, &script.town.user);
        let settings = Settings {
            organisation: script.town.organisation.clone(),
            address: script.town.address.clone(),
            city: script.town.city.clone(),
            user: script.town.user.clone(),
            working_day_rule: Some(WorkingDayRule::Next),
            ..Settings::default()
        };
        self.register.edit_settings(&settings, &occasion)?;
        for (place, contract) in script.contracts.iter().enumerate() {
            self.plan(self.signed(contract), Event::Contract(place));
        }
        for (place, day) in goals::read()?.days(self.calendar).into_iter().enumerate() {
            self.plan(day, Event::Goals(place));
        }
        self.plan(self.calendar.worked(MEASURED), Event::Measurements);
        Ok(())
    }

    /// The published figures, entered at one sitting when the agreements that they are about are there.
    fn measure(&mut self, day: NaiveDate) -> Result<()> {
        let (script, user) = (&self.script.measurements, &self.script.town.user);
        let mut cells = vec![];
        for one in &script.indicators {
            let contract = match &one.contract {
                Some(name) => Some(self.stored(script::place_of(name).ok_or_else(|| missing(name))?)?.0),
                None => None,
            };
            let occasion = self.on(day, user);
            let indicator = self.register.add_indicator(&one.draft(contract)?, &occasion)?.value;
            cells.extend(one.values.iter().map(|(period, text)| Cell {
                indicator,
                period: period.clone(),
                text: Some(text.clone()),
                source: Some(script.source.clone()),
                note: None,
            }));
        }
        let occasion = self.on(day, user);
        self.register.put_measurements(&cells, Language::Bokmal, &occasion)?;
        Ok(())
    }

    fn happen(&mut self, day: NaiveDate, event: Event) -> Result<()> {
        match event {
            Event::Contract(contract) => self.make_contract(day, contract),
            Event::Exercise(contract, option) => self.exercise(day, contract, option),
            Event::Document(contract, document) => self.receive(day, contract, document),
            Event::Answer { contract, requirement, check, found } => self.answer(day, contract, requirement, &check, &found),
            Event::Step { contract, nonconformity, step } => self.take_step(day, contract, nonconformity, step),
            Event::ByHand(contract, place) => {
                let script = self.contract_script(contract)?;
                let by_hand = script.by_hand.get(place).ok_or_else(|| missing("check by hand"))?;
                let requirement = self.requirement_key(contract, by_hand.requirement)?;
                let occasion = self.on(day, &script.manager);
                let due = self.calendar.this_week(by_hand.due);
                let check = self.register.add_check(requirement, due, &by_hand.label, &occasion)?.value;
                self.told.insert(check);
                Ok(())
            }
            Event::Move(contract, place) => self.move_check(day, contract, place),
            Event::Meeting(contract, place) => self.meet(day, contract, place),
            Event::Goals(place) => {
                let script = goals::read()?;
                let (occasion, today) = (self.on(day, &script.by), self.calendar.today);
                match place {
                    0 => script.take_in(self.register, &occasion),
                    1 => script.begin_plan(self.register, &occasion, today),
                    _ => script.revise(self.register, &occasion, today),
                }
            }
            Event::Measurements => self.measure(day),
            Event::CarriedOut(contract, decision) => {
                let script = self.contract_script(contract)?;
                let occasion = self.on(day, &script.manager);
                self.register.complete_decision(decision, Some(day), &occasion)?;
                Ok(())
            }
        }
    }

    fn make_contract(&mut self, day: NaiveDate, contract: usize) -> Result<()> {
        let script = self.contract_script(contract)?;
        let mut parts = vec![];
        for (place, name) in script.suppliers.iter().enumerate() {
            parts.push(ContractSupplier { supplier: self.supplier(day, name, &script.manager)?, main: place == 0 });
        }
        let draft = contract_draft(script, parts, day, self.calendar)?;
        let start = draft.start.ok_or_else(|| missing("start"))?;
        let occasion = self.on(day, &script.manager);
        let id = self.register.add_contract(&draft, &occasion)?.value;
        let drafts: Vec<_> = script.requirements.iter().map(|one| requirement_draft(one, start, self.calendar)).collect::<Result<_>>()?;
        let occasion = self.on(day, &script.manager);
        let keys = self.register.add_requirements(id, &drafts, &occasion)?.value;
        self.contracts.insert(contract, (id, keys));

        let no_earlier = |date: NaiveDate| date.max(day);
        for (place, (option, term)) in script.options.iter().zip(draft.option_terms()).enumerate() {
            if let Some(before) = option.exercised {
                // The end the option prolongs is the day before it begins.
                let on = term.first_day.checked_sub_days(Days::new(before)).unwrap_or(day);
                self.plan(no_earlier(move_to_working_day(on, WorkingDayRule::Previous)), Event::Exercise(contract, place));
            }
        }
        for (place, document) in script.documents.iter().enumerate() {
            self.plan(no_earlier(self.calendar.worked(document.received)), Event::Document(contract, place));
        }
        for (nonconformity, one) in script.nonconformities.iter().enumerate() {
            for (step, taken) in one.steps.iter().enumerate() {
                self.plan(no_earlier(self.calendar.worked(taken.day)), Event::Step { contract, nonconformity, step });
            }
        }
        for (place, one) in script.by_hand.iter().enumerate() {
            self.plan(no_earlier(self.calendar.worked(one.made)), Event::ByHand(contract, place));
        }
        for (place, one) in script.meetings.iter().enumerate() {
            self.plan(no_earlier(self.calendar.worked(one.day)), Event::Meeting(contract, place));
        }
        for (place, one) in script.moved.iter().enumerate() {
            self.plan(no_earlier(self.calendar.worked(one.moved)), Event::Move(contract, place));
        }
        self.plan_answers(contract)
    }

    fn supplier(&mut self, day: NaiveDate, name: &'a str, who: &str) -> Result<SupplierId> {
        if let Some(known) = self.suppliers.get(name) {
            return Ok(*known);
        }
        let draft = self.script.town.suppliers.get(name).ok_or_else(|| missing(name))?.draft();
        let occasion = self.on(day, who);
        let id = self.register.add_supplier(&draft, &occasion)?.value;
        self.suppliers.insert(name, id);
        Ok(id)
    }

    /// Puts the answers to a contract's checks in the agenda that are not there yet.
    fn plan_answers(&mut self, contract: usize) -> Result<()> {
        let keys = self.stored(contract)?.1.clone();
        (0..keys.len()).try_for_each(|requirement| self.plan_answers_of(contract, requirement))
    }

    fn plan_answers_of(&mut self, contract: usize, requirement: usize) -> Result<()> {
        let script = self.requirement_script(contract, requirement)?;
        let key = self.requirement_key(contract, requirement + 1)?;
        let plans = requirement::plans(&self.register.connection, key)?;
        let cadence = |id: Option<PlanId>| plans.iter().find(|plan| Some(plan.id) == id).map(|plan| &plan.cadence);
        for stored in follow_up::of_requirement(&self.register.connection, key)? {
            let check = stored.check;
            if stored.withdrawn || stored.result.is_some() || check.due >= self.calendar.today || self.told.contains(&check.id) {
                continue;
            }
            let found = match cadence(check.plan_id) {
                Some(Cadence::Every { months, .. }) => found_on(script, check.nominal, *months, self.calendar),
                Some(Cadence::Milestones { .. }) => Some(script.milestone.clone().unwrap_or_default()),
                Some(Cadence::BeforeExpiry { .. }) => script.expiry.clone(),
                _ => None,
            };
            self.told.insert(check.id);
            let Some(found) = found.filter(|found| !found.missed) else { continue };
            let spread = u64::from(check.nominal.to_string().bytes().map(u32::from).sum::<u32>() % 7);
            let day = match found.late {
                Some(late) => move_to_working_day(check.due.checked_add_days(Days::new(late)).unwrap_or(check.due), WorkingDayRule::Next),
                None => move_to_working_day(check.due.checked_sub_days(Days::new(spread)).unwrap_or(check.due), WorkingDayRule::Previous),
            };
            if day < self.calendar.today {
                // Nothing is told backwards: what is planned late is answered no earlier than it was planned.
                self.plan(day.max(self.clock.0), Event::Answer { contract, requirement, check, found });
            }
        }
        Ok(())
    }

    fn answer(&mut self, day: NaiveDate, contract: usize, requirement: usize, check: &Check, found: &Found) -> Result<()> {
        let script = self.contract_script(contract)?;
        let key = self.requirement_key(contract, requirement + 1)?;
        let stored = requirement::requirement(&self.register.connection, key)?;
        // A document that came in meanwhile may have made the check needless.
        if follow_up::check(&self.register.connection, check.id).is_err() {
            return Ok(());
        }
        let target = &stored.draft.target;
        let typed = number(found.value.as_ref())?;
        let outcome = found.outcome.or_else(|| target.proposed_outcome(typed?)).unwrap_or(Outcome::Fulfilled);
        let actual = match (target.measure, outcome) {
            (Measure::Quantity, _) => typed,
            (_, Outcome::Fulfilled) => Some(Decimal::YES),
            (_, Outcome::NotFulfilled) => Some(Decimal::ZERO),
            _ => None,
        };
        let who = if stored.draft.responsible.is_empty() { &script.manager } else { &stored.draft.responsible };
        let occasion = self.on(day, who);
        let result = ResultDraft { outcome, actual, note: found.note.clone(), checked_on: day, valid_to: None };
        self.register.record_result(check.id, &result, &occasion)?;
        self.plan_answers_of(contract, requirement)
    }

    fn exercise(&mut self, day: NaiveDate, contract: usize, option: usize) -> Result<()> {
        let script = self.contract_script(contract)?;
        let id = self.stored(contract)?.0;
        let mut draft = self.register.contract(id)?.draft;
        let exercised = draft.options.get_mut(option).ok_or_else(|| missing("option"))?;
        exercised.decision = OptionDecision::Exercised;
        exercised.decided_on = Some(day);
        let occasion = self.on(day, &script.owner);
        self.register.edit_contract(id, &draft, &occasion)?;
        self.plan_answers(contract)
    }

    fn receive(&mut self, day: NaiveDate, contract: usize, document: usize) -> Result<()> {
        let script = self.contract_script(contract)?;
        let one = script.documents.get(document).ok_or_else(|| missing("document"))?;
        let requirements = one.requirements.iter().map(|number| self.requirement_key(contract, *number)).collect::<Result<Vec<_>>>()?;
        let draft = EvidenceDraft {
            kind: one.kind,
            title: one.title.clone(),
            number: one.number.clone(),
            issuer: one.issuer.clone(),
            class: one.class,
            received: Some(day),
            valid_from: Some(self.calendar.day(one.from)),
            valid_to: one.to.map(|days| self.calendar.day(days)),
            requirements,
            contracts: vec![],
            suppliers: vec![],
            notes: String::new(),
        };
        let occasion = self.on(day, &script.manager);
        self.register.add_evidence(&draft, &occasion)?;
        self.plan_answers(contract)
    }

    fn take_step(&mut self, day: NaiveDate, contract: usize, nonconformity: usize, step: usize) -> Result<()> {
        let script = self.contract_script(contract)?;
        let one = script.nonconformities.get(nonconformity).ok_or_else(|| missing("nonconformity"))?;
        let taken = one.steps.get(step).ok_or_else(|| missing("step"))?;
        let occasion = self.on(day, &script.manager);
        if step == 0 {
            let id = self.stored(contract)?.0;
            let requirement = self.requirement_key(contract, one.requirement)?;
            let check = self.latest_breach(requirement)?;
            let draft = NonconformityDraft {
                contract_id: id,
                requirement_id: Some(requirement),
                check_id: check,
                title: one.title.clone(),
                found_on: None,
                found: taken.text.clone(),
                corrective_action: one.corrective_action.clone(),
            };
            let opened = self.register.open_nonconformity_as(&draft, &[], &occasion)?.value;
            self.nonconformities.insert((contract, nonconformity), opened);
            return Ok(());
        }
        let id = self.nonconformities.get(&(contract, nonconformity)).copied().ok_or_else(|| missing("nonconformity"))?;
        let step = Step {
            id: StepId::new(),
            kind: taken.kind,
            on: day,
            by: script.manager.clone(),
            text: taken.text.clone(),
            deadline: taken.deadline.map(|days| self.calendar.day(days)),
            amount: kroner(taken.amount),
            calculation: None,
        };
        self.register.add_step(id, &step, &occasion)?;
        Ok(())
    }

    fn meet(&mut self, day: NaiveDate, contract: usize, place: usize) -> Result<()> {
        let script = self.contract_script(contract)?;
        let meeting = script.meetings.get(place).ok_or_else(|| missing("meeting"))?;
        let id = self.stored(contract)?.0;
        let coming = meeting.day > 0;
        let held_on = if coming { move_to_working_day(self.calendar.day(meeting.day), WorkingDayRule::Next) } else { day };
        let occasion = self.on(day, &script.manager);
        let prepared = meetings::prepare(self.register, id, script, meeting, held_on, &occasion)?;
        if coming {
            return Ok(());
        }
        let occasion = self.on(day, &script.manager);
        for (decision, days) in meetings::hold(self.register, prepared, meeting, &occasion)? {
            let done = day.checked_add_days(Days::new(days)).unwrap_or(day).min(self.calendar.today);
            self.plan(done, Event::CarriedOut(contract, decision));
        }
        Ok(())
    }

    /// The latest check of a requirement that was answered with a breach.
    fn latest_breach(&self, requirement: RequirementId) -> Result<Option<CheckId>> {
        let stored = follow_up::of_requirement(&self.register.connection, requirement)?;
        let breaches = stored.iter().rev().filter(|stored| {
            stored.result.as_ref().is_some_and(|result| matches!(result.outcome, Outcome::NotFulfilled | Outcome::Partly))
        });
        Ok(breaches.map(|stored| stored.check.id).next())
    }

    fn move_check(&mut self, day: NaiveDate, contract: usize, place: usize) -> Result<()> {
        let script = self.contract_script(contract)?;
        let moved = script.moved.get(place).ok_or_else(|| missing("moved check"))?;
        let requirement = self.requirement_key(contract, moved.requirement)?;
        let open = follow_up::of_requirement(&self.register.connection, requirement)?;
        let open = open.into_iter().find(|stored| !stored.withdrawn && stored.result.is_none() && stored.check.due >= day);
        let check = open.ok_or_else(|| missing("open check to move"))?.check;
        let occasion = self.on(day, &script.manager);
        self.told.insert(check.id);
        self.register.move_check(check.id, self.calendar.this_week(moved.to), &moved.reason, &occasion)?;
        Ok(())
    }
}

/// What is written for a day of the rhythm: the latest day gets the last entry, and so on backwards.
fn found_on(script: &RequirementScript, nominal: NaiveDate, months: u32, calendar: Calendar) -> Option<Found> {
    let day = script.every.map_or(0, |every| every.day);
    let back = rhythms_between(nominal, calendar.latest_of_rhythm(months, day), months);
    let last = script.found.len().checked_sub(1)?;
    script.found.get(last.saturating_sub(back)).cloned()
}
