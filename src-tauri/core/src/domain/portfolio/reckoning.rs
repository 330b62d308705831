//! From the facts of contracts to a portfolio: who is counted, and every figure by `compliance`'s one definition.

use super::super::{
    compliance::{
        ContractState, Figures, RequirementState,
        standing::{Tally, tally},
    },
    contract::ContractStatus,
    id::RequirementId,
    kinds::Kind,
    money::Money,
    nonconformity::{Nonconformity, NonconformityState, StepKind},
    requirement::{Basis, SanctionKind},
    warning::WarningKind,
};
use super::{
    AHEAD_MONTHS, ContractFacts, Ending, GoalName, LapsingLine, LeftOut, LoneBreach, NonconformityCounts, Portfolio, PortfolioAsk,
    PortfolioContract, PortfolioNonconformity, PortfolioSelection, RequirementFacts, WarningLine,
    decision::decisions,
    earlier::{before, trend},
    group::{Group, told},
};
use chrono::{Months, NaiveDate};
use std::collections::{BTreeMap, HashSet};

/// Reckons a portfolio. `facts` may hold more contracts than are asked for; their order does not matter.
/// `go_on` is asked at every contract; `None` if it says no.
pub fn portfolio(
    mut facts: Vec<ContractFacts>,
    ask: &PortfolioAsk,
    quiet_days: u32,
    today: NaiveDate,
    go_on: &mut dyn FnMut() -> bool,
) -> Option<Portfolio> {
    facts.retain_mut(|one| ask.selection.takes(one, quiet_days, today));
    facts.sort_by(|a, b| (&a.contract.draft.title, a.contract.id).cmp(&(&b.contract.draft.title, b.contract.id)));
    let mut portfolio = Portfolio {
        today,
        quiet_days,
        selection: ask.selection.clone(),
        from: ask.from,
        to: ask.to,
        supplier: String::new(),
        left_out: LeftOut::default(),
        whole: Group::default(),
        before: None,
        trend: trend(&facts, ask, today),
        decisions: vec![],
        departments: vec![],
        suppliers: vec![],
        kinds: vec![],
        goals: vec![],
        contracts: vec![],
        nonconformity_counts: NonconformityCounts::default(),
        nonconformities: vec![],
        lone_breaches: vec![],
        endings: vec![],
        lapsing: vec![],
        warnings: vec![],
        climate: vec![],
    };
    if ask.selection.state.is_none() {
        portfolio.before = before(&facts, ask, today);
    }
    let mut sums = Sums::default();
    let mut counted = vec![];
    for one in &facts {
        if !go_on() {
            return None;
        }
        match membership(one, ask, today) {
            Membership::Planned => portfolio.left_out.planned += 1,
            Membership::Ended => portfolio.left_out.ended += 1,
            Membership::Counted => {
                let seen = Seen::of(one, ask, quiet_days, today);
                if ask.selection.state.is_some_and(|wanted| wanted != seen.state) {
                    continue;
                }
                sums.add_warnings(one);
                if seen.is_blank() {
                    portfolio.left_out.without_requirements += 1;
                    sums.add_warnings_of_blank(one, &mut portfolio.whole);
                    continue;
                }
                portfolio.take(&seen, ask, &mut sums);
                counted.push(one);
            }
        }
    }
    sums.settle(&mut portfolio);
    portfolio.decisions = decisions(&portfolio, &counted);
    Some(portfolio)
}

/// Whether a contract is counted.
enum Membership {
    Planned,
    Ended,
    Counted,
}

/// A contract is counted while it runs, and after that as long as a nonconformity is open; in a period, if it ran on a day of it.
fn membership(one: &ContractFacts, ask: &PortfolioAsk, today: NaiveDate) -> Membership {
    let draft = &one.contract.draft;
    let status = draft.status(today);
    if status == ContractStatus::Planned {
        return if ask.planned_too { Membership::Counted } else { Membership::Planned };
    }
    if ask.is_bounded() {
        let before = |a: Option<NaiveDate>, b: Option<NaiveDate>| matches!((a, b), (Some(a), Some(b)) if a < b);
        let outside = before(draft.current_end(), ask.from) || before(ask.to, draft.start);
        return if outside { Membership::Ended } else { Membership::Counted };
    }
    let over = matches!(status, ContractStatus::Expired | ContractStatus::Terminated);
    if over && !one.nonconformities.iter().any(Nonconformity::is_open) { Membership::Ended } else { Membership::Counted }
}

impl PortfolioSelection {
    /// Whether a contract's own facts are asked for.
    #[must_use]
    pub fn takes_contract(&self, draft: &super::super::contract::ContractDraft) -> bool {
        let is = |wanted: &Option<String>, has: &str| wanted.as_deref().is_none_or(|wanted| wanted == has);
        is(&self.department, &draft.department)
            && is(&self.manager, &draft.manager)
            && self.supplier.is_none_or(|wanted| draft.suppliers.iter().any(|part| part.supplier == wanted))
    }

    /// Whether a contract is asked for; leaves what concerns other kinds of requirements out of it.
    fn takes(&self, one: &mut ContractFacts, quiet_days: u32, today: NaiveDate) -> bool {
        if !self.takes_contract(&one.contract.draft) {
            return false;
        }
        let Some(kind) = self.kind else { return true };
        one.requirements.retain(|requirement| requirement.kind == kind);
        let kept: HashSet<RequirementId> = one.requirements.iter().map(|requirement| requirement.id).collect();
        let keeps = |id: Option<RequirementId>| id.is_some_and(|id| kept.contains(&id));
        one.nonconformities.retain(|nonconformity| keeps(nonconformity.requirement_id));
        one.documents.retain(|document| keeps(document.requirement));
        for of_requirements in [WarningKind::LimitMissing, WarningKind::NoFollowUpPlan, WarningKind::MilestoneOutsideTerm] {
            one.warnings.remove(&of_requirements);
        }
        one.warnings.insert(WarningKind::NoSanctionAgreed, count(one.requirements.iter().filter(|one| !agreed(one))));
        let quiet = one.nonconformities.iter().filter(|nonconformity| nonconformity.is_quiet(today, quiet_days));
        one.warnings.insert(WarningKind::NoEnforcementDocumented, count(quiet));
        one.warnings.retain(|_, count| *count > 0);
        !one.requirements.is_empty()
    }
}

fn agreed(requirement: &RequirementFacts) -> bool {
    requirement.sanction.kind != SanctionKind::NoneAgreed
}
fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// A contract that is counted, with what was reckoned of it.
struct Seen<'a> {
    facts: &'a ContractFacts,
    status: ContractStatus,
    /// Today, of all time.
    standings: Vec<Tally>,
    /// Of the period, or the same.
    in_period: Vec<Tally>,
    /// Of the period, or of all time.
    figures: Figures,
    state: ContractState,
    quiet: Vec<bool>,
    today: NaiveDate,
    ahead: NaiveDate,
}

impl<'a> Seen<'a> {
    fn of(facts: &'a ContractFacts, ask: &PortfolioAsk, quiet_days: u32, today: NaiveDate) -> Self {
        let standings: Vec<Tally> = facts.requirements.iter().map(|one| tally(&one.target, one.checks.iter().copied(), today)).collect();
        let in_period: Vec<Tally> = if ask.is_bounded() {
            let of_period = |one: &RequirementFacts| {
                let checks = one.checks.iter().copied().filter(|check| ask.contains(check.due)).collect::<Vec<_>>();
                tally(&one.target, checks, today)
            };
            facts.requirements.iter().map(of_period).collect()
        } else {
            standings.clone()
        };
        let open = count(facts.nonconformities.iter().filter(|one| one.is_open()));
        let sum = |tallies: &[Tally]| {
            let mut figures = Figures { open_nonconformities: open, ..Figures::default() };
            tallies.iter().for_each(|one| one.count_in(&mut figures));
            figures
        };
        Self {
            facts,
            status: facts.contract.draft.status(today),
            state: sum(&standings).state(),
            figures: sum(&in_period),
            standings,
            in_period,
            quiet: facts.nonconformities.iter().map(|one| one.is_quiet(today, quiet_days)).collect(),
            today,
            ahead: today.checked_add_months(Months::new(AHEAD_MONTHS)).unwrap_or(NaiveDate::MAX),
        }
    }
    /// Whether there is nothing to count: no requirements, and nothing open.
    fn is_blank(&self) -> bool {
        self.facts.requirements.is_empty() && self.figures.open_nonconformities == 0
    }
    fn has_ended(&self) -> bool {
        matches!(self.status, ContractStatus::Expired | ContractStatus::Terminated)
    }
    fn open(&self) -> impl Iterator<Item = (&'a Nonconformity, bool)> {
        self.facts.nonconformities.iter().zip(self.quiet.iter().copied()).filter(|(one, _)| one.is_open())
    }
    fn warnings(&self) -> u32 {
        self.facts.warnings.iter().filter(|(kind, _)| told(**kind)).map(|(_, count)| *count).sum()
    }
    fn endings(&self) -> Vec<Ending> {
        let (facts, draft) = (self.facts, &self.facts.contract.draft);
        draft
            .deadlines(self.today)
            .into_iter()
            .filter(|deadline| deadline.date <= self.ahead)
            .map(|deadline| Ending {
                contract_id: facts.contract.id,
                contract_title: draft.title.clone(),
                department: draft.department.clone(),
                kind: deadline.kind,
                on: deadline.date,
                state: self.state,
                value: draft.estimated_value,
            })
            .collect()
    }
    /// Documents that have lapsed or will within a year, one of the same name and day once. What has ended needs none.
    fn lapsing(&self) -> Vec<LapsingLine> {
        let (facts, draft) = (self.facts, &self.facts.contract.draft);
        let mut named = HashSet::new();
        facts
            .documents
            .iter()
            .filter(|document| !self.has_ended() && document.on <= self.ahead && named.insert((&document.title, document.on)))
            .map(|document| LapsingLine {
                contract_id: facts.contract.id,
                contract_title: draft.title.clone(),
                department: draft.department.clone(),
                title: document.title.clone(),
                requirement: facts.requirements.iter().find(|one| Some(one.id) == document.requirement).map(|one| one.number),
                on: document.on,
            })
            .collect()
    }
    /// The figures of some of its requirements alone, as a group of one contract.
    fn part(&self, name: String, takes: &dyn Fn(&RequirementFacts) -> bool) -> Option<Group> {
        let mut group = Group::named(name);
        let mut today = Figures::default();
        let mut kept = HashSet::new();
        for ((requirement, standing), in_period) in self.facts.requirements.iter().zip(&self.standings).zip(&self.in_period) {
            if takes(requirement) {
                standing.count_in(&mut today);
                in_period.count_in(&mut group.figures);
                kept.insert(requirement.id);
                group.warnings += u32::from(!agreed(requirement));
            }
        }
        if kept.is_empty() {
            return None;
        }
        let concerns = |one: &Nonconformity| one.requirement_id.is_some_and(|id| kept.contains(&id));
        today.open_nonconformities = count(self.open().filter(|(one, _)| concerns(one)));
        group.warnings += count(self.open().filter(|(one, quiet)| *quiet && concerns(one)));
        group.figures.open_nonconformities = today.open_nonconformities;
        group.count_state(today.state());
        group.add_value(self.facts.contract.draft.estimated_value);
        Some(group)
    }
}

/// Sums that are made while contracts are taken.
#[derive(Default)]
struct Sums {
    departments: BTreeMap<String, Group>,
    suppliers: BTreeMap<String, Group>,
    kinds: BTreeMap<Kind, Group>,
    goals: BTreeMap<(usize, GoalName), Group>,
    warnings: BTreeMap<WarningKind, (u32, u32)>,
    imposed: Option<i64>,
}

impl Sums {
    fn add_warnings(&mut self, one: &ContractFacts) {
        for (kind, count) in &one.warnings {
            let entry = self.warnings.entry(*kind).or_default();
            *entry = (entry.0 + count, entry.1 + 1);
        }
    }
    /// A contract without requirements may lack its justification all the same.
    fn add_warnings_of_blank(&mut self, one: &ContractFacts, whole: &mut Group) {
        let warnings: u32 = one.warnings.iter().filter(|(kind, _)| told(**kind)).map(|(_, count)| *count).sum();
        if warnings == 0 {
            return;
        }
        whole.warnings += warnings;
        let department = &one.contract.draft.department;
        self.departments.entry(department.clone()).or_insert_with(|| Group::named(department)).warnings += warnings;
        for (_, name) in &one.suppliers {
            self.suppliers.entry(name.clone()).or_insert_with(|| Group::named(name)).warnings += warnings;
        }
    }

    fn settle(self, portfolio: &mut Portfolio) {
        let gravest_first = |groups: Vec<Group>| {
            let mut groups = groups;
            // By name where they are alike: they came sorted by it.
            groups.sort_by_key(Group::gravity);
            groups
        };
        portfolio.departments = gravest_first(self.departments.into_values().collect());
        portfolio.suppliers = gravest_first(self.suppliers.into_values().collect());
        portfolio.kinds = self.kinds.into_values().collect();
        portfolio.goals = self.goals.into_values().collect();
        portfolio.warnings = self.warnings.into_iter().map(|(kind, (count, contracts))| WarningLine { kind, count, contracts }).collect();
        portfolio.nonconformity_counts.imposed = self.imposed.and_then(|sum| Money::from_ore(sum).ok());
        portfolio.contracts.sort_by(|a, b| {
            (a.state, std::cmp::Reverse(a.figures.overdue), &a.title, a.id).cmp(&(
                b.state,
                std::cmp::Reverse(b.figures.overdue),
                &b.title,
                b.id,
            ))
        });
        portfolio.nonconformities.sort_by_key(|one| {
            let pressing = match one.state {
                NonconformityState::DeadlineMissed => 0,
                NonconformityState::NotNotified => 1,
                _ if one.quiet => 2,
                _ => 3,
            };
            (pressing, one.deadline.unwrap_or(NaiveDate::MAX), std::cmp::Reverse(one.days_since_last_step), one.number.clone(), one.id)
        });
        portfolio.endings.sort_by(|a, b| (a.on, &a.contract_title, a.contract_id).cmp(&(b.on, &b.contract_title, b.contract_id)));
        portfolio
            .lapsing
            .sort_by(|a, b| (a.on, &a.contract_title, &a.title, a.contract_id).cmp(&(b.on, &b.contract_title, &b.title, b.contract_id)));
    }
}

impl Portfolio {
    fn take(&mut self, seen: &Seen<'_>, ask: &PortfolioAsk, sums: &mut Sums) {
        let (facts, draft) = (seen.facts, &seen.facts.contract.draft);
        let (endings, lapsing) = (seen.endings(), seen.lapsing());
        let mut group = Group { figures: seen.figures, warnings: seen.warnings(), ..Group::default() };
        group.count_state(seen.state);
        group.ending = u32::from(endings.iter().any(|ending| ending.kind == super::DeadlineKind::End));
        group.lapsed = count(lapsing.iter().filter(|line| line.on < seen.today));
        group.lapsing = count(lapsing.iter().filter(|line| line.on >= seen.today));
        group.add_value(draft.estimated_value);

        self.whole.add(&group);
        sums.departments.entry(draft.department.clone()).or_insert_with(|| Group::named(&draft.department)).add(&group);
        for (_, name) in &facts.suppliers {
            sums.suppliers.entry(name.clone()).or_insert_with(|| Group::named(name)).add(&group);
        }
        if facts.suppliers.is_empty() {
            sums.suppliers.entry(String::new()).or_default().add(&group);
        }
        let kinds: HashSet<Kind> = facts.requirements.iter().map(|one| one.kind).collect();
        for kind in kinds {
            if let Some(part) = seen.part(kind.as_str().to_owned(), &|one| one.kind == kind) {
                sums.kinds.entry(kind).or_insert_with(|| Group::named(kind.as_str())).add(&part);
            }
        }
        let goals: HashSet<&(usize, GoalName)> = facts.requirements.iter().flat_map(|one| &one.goals).collect();
        for goal in goals {
            if let Some(part) = seen.part(goal.1.name.clone(), &|one| one.goals.contains(goal)) {
                sums.goals
                    .entry(goal.clone())
                    .or_insert_with(|| Group { within: goal.1.strategy.clone(), ..Group::named(&goal.1.name) })
                    .add(&part);
            }
        }
        self.take_nonconformities(seen, ask, sums);
        self.contracts.push(PortfolioContract {
            id: facts.contract.id,
            title: draft.title.clone(),
            case_number: draft.case_number.clone(),
            contract_number: draft.contract_number.clone(),
            kind: draft.kind,
            suppliers: names(facts),
            department: draft.department.clone(),
            owner: draft.owner.clone(),
            manager: draft.manager.clone(),
            value: draft.estimated_value,
            status: seen.status,
            current_end: draft.current_end(),
            state: seen.state,
            figures: seen.figures,
            warnings: group.warnings,
            next_due: seen.standings.iter().filter_map(|one| one.next_due).min().filter(|_| !seen.has_ended()),
        });
        self.endings.extend(endings);
        self.lapsing.extend(lapsing);
    }

    fn take_nonconformities(&mut self, seen: &Seen<'_>, ask: &PortfolioAsk, sums: &mut Sums) {
        let (facts, draft) = (seen.facts, &seen.facts.contract.draft);
        let counts = &mut self.nonconformity_counts;
        for one in &facts.nonconformities {
            counts.opened += u32::from(one.steps.first().is_some_and(|step| ask.contains(step.on)));
            let closing = one.steps.iter().find(|step| matches!(step.kind, StepKind::Closed | StepKind::Withdrawn));
            counts.closed += u32::from(closing.is_some_and(|step| ask.contains(step.on)));
            for step in one.steps.iter().filter(|step| step.kind == StepKind::Sanctioned && ask.contains(step.on)) {
                let Some(amount) = step.amount else { continue };
                counts.sanctions += 1;
                sums.imposed = Some(sums.imposed.unwrap_or(0).saturating_add(amount.ore()));
            }
        }
        let requirement = |id: Option<RequirementId>| facts.requirements.iter().find(|one| Some(one.id) == id);
        for (one, quiet) in seen.open() {
            let broken = requirement(one.requirement_id);
            self.nonconformities.push(PortfolioNonconformity {
                id: one.id,
                number: one.number.clone(),
                title: one.title.clone(),
                contract_id: facts.contract.id,
                contract_title: draft.title.clone(),
                department: draft.department.clone(),
                suppliers: names(facts),
                requirement: broken.map(|one| one.number),
                state: one.state(seen.today),
                deadline: one.deadline(),
                days_since_last_step: u32::try_from(one.days_since_last_step(seen.today)).unwrap_or(0),
                quiet,
                imposed: one.imposed(),
                breach_of_law: broken.is_some_and(|one| one.basis == Basis::Law),
            });
        }
        for (requirement, standing) in facts.requirements.iter().zip(&seen.standings) {
            let broken = matches!(standing.state, RequirementState::NotFulfilled | RequirementState::BelowOffer);
            if broken && !seen.open().any(|(one, _)| one.requirement_id == Some(requirement.id)) {
                self.lone_breaches.push(LoneBreach {
                    contract_id: facts.contract.id,
                    contract_title: draft.title.clone(),
                    department: draft.department.clone(),
                    number: requirement.number,
                    title: requirement.title.clone(),
                    state: standing.state,
                });
            }
        }
    }
}

/// Suppliers' names, the main one first.
fn names(facts: &ContractFacts) -> Vec<String> {
    let main = |id| facts.contract.draft.suppliers.iter().any(|part| part.supplier == id && part.main);
    let mut names: Vec<_> = facts.suppliers.iter().collect();
    names.sort_by_key(|(id, _)| !main(*id));
    names.into_iter().map(|(_, name)| name.clone()).collect()
}
