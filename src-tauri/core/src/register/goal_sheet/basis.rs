//! All that the standing of goals is read from, read once.

use super::{
    ActionPlanSheet, Contribution, GoalRow, GoalSheet, GoalsOverview, OfferedIndicator, PlanRow, ProposedRequirement, ServedGoal,
    StrategyOverview, StrategySheet, UnplannedMeasure,
};
use crate::{
    Result,
    domain::{
        compliance::{ContractState, RequirementState},
        contract::ContractStatus,
        contract_list::{ContractQuery, ContractRow},
        id::{ContractId, GoalId, IndicatorId, RequirementId, StrategyId},
        indicator::{Indicator, Measurement, Period, UnitKind},
        kinds::Kind,
        strategy::{
            Goal, GoalLevel, GoalOrigin, Strategy,
            action::{ActionLine, ActionPlan},
            branch, in_order,
            link::{GoalLink, LinkTarget},
            standing::{Facts, GoalStanding, IndicatorStanding, RequirementPart, indicator_standing, standing},
        },
    },
    register::{Register, action_plan::in_force},
    storage::{
        Connection, action_plan, contract, contract_list, indicator,
        requirement::{self, Brief},
        strategy,
    },
};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A requirement with its state.
struct Known {
    requirement: Brief,
    state: RequirementState,
}

/// A figure with how it stands.
struct Figure {
    indicator: Indicator,
    latest: Option<Measurement>,
    standing: IndicatorStanding,
}

/// What everything is read from.
pub(super) struct Basis {
    today: NaiveDate,
    goals: Vec<Goal>,
    strategies: Vec<Strategy>,
    links: HashMap<GoalId, Vec<LinkTarget>>,
    requirements: BTreeMap<RequirementId, Known>,
    by_kind: HashMap<Kind, Vec<RequirementId>>,
    contracts: HashMap<ContractId, ContractRow>,
    figures: HashMap<IndicatorId, Figure>,
    years: Vec<ActionPlan>,
    lines: Vec<ActionLine>,
}

const fn has_ended(status: ContractStatus) -> bool {
    matches!(status, ContractStatus::Expired | ContractStatus::Terminated)
}

fn by_goal(links: Vec<GoalLink>) -> HashMap<GoalId, Vec<LinkTarget>> {
    let mut found: HashMap<GoalId, Vec<LinkTarget>> = HashMap::new();
    for link in links {
        found.entry(link.goal_id).or_default().push(link.target);
    }
    found
}

impl Basis {
    /// Reads it as of `today`, to which the register has been turned: what serves every goal, or only what serves one and those under
    /// it, with what is proposed for that one.
    pub(super) fn read(register: &Register, today: NaiveDate, only: Option<&Goal>) -> Result<Self> {
        let connection = &register.connection;
        let goals = strategy::all_goals(connection)?;
        let links = by_goal(strategy::links(connection)?);
        let linked: BTreeSet<LinkTarget> = match only {
            None => links.values().flatten().copied().collect(),
            Some(goal) => branch(&goals, goal.id).iter().filter_map(|id| links.get(id)).flatten().copied().collect(),
        };
        let proposed: &[Kind] = only.map_or(&[], |goal| &goal.draft.kinds);
        let serves =
            |id: RequirementId, kind: Kind| linked.contains(&LinkTarget::Library(kind)) || linked.contains(&LinkTarget::Requirement(id));
        let mut requirements = BTreeMap::new();
        let mut by_kind: HashMap<Kind, Vec<RequirementId>> = HashMap::new();
        if !linked.is_empty() || !proposed.is_empty() {
            for one in requirement::briefs(connection, |id, kind| serves(id, kind) || proposed.contains(&kind))? {
                let (id, kind) = (one.id, one.kind);
                // Of what is only proposed no more is shown than that it is there.
                let state =
                    if serves(id, kind) { requirement::state(connection, id, &one.target, today)? } else { RequirementState::NotVerified };
                by_kind.entry(kind).or_default().push(id);
                requirements.insert(id, Known { requirement: one, state });
            }
        }
        let listed = contract_list::contract_list(connection, &ContractQuery::default())?.rows;
        Ok(Self {
            today,
            strategies: strategy::all(connection)?,
            figures: figures(connection, &linked)?,
            contracts: listed.into_iter().map(|row| (row.id, row)).collect(),
            years: action_plan::years(connection)?,
            lines: action_plan::lines(connection)?,
            goals,
            links,
            requirements,
            by_kind,
        })
    }

    fn in_force(&self, contract: ContractId) -> bool {
        self.contracts.get(&contract).is_some_and(|row| !has_ended(row.status))
    }

    fn links_of(&self, goal: GoalId) -> &[LinkTarget] {
        self.links.get(&goal).map_or(&[], Vec::as_slice)
    }

    /// What contributes to a goal, here and under it, each thing once and first where it is tied itself.
    pub(super) fn contributions(&self, id: GoalId) -> Vec<Contribution> {
        let mut found: Vec<Contribution> = vec![];
        let mut seen = BTreeSet::new();
        let branch = branch(&self.goals, id);
        for goal in &branch {
            for target in self.links_of(*goal) {
                if !matches!(target, LinkTarget::Library(_)) && seen.insert(*target) {
                    found.extend(self.contribution(*goal, *target, None));
                }
            }
        }
        for goal in &branch {
            for kind in self.kinds_of(*goal) {
                for requirement in self.by_kind.get(&kind).into_iter().flatten() {
                    let target = LinkTarget::Requirement(*requirement);
                    if seen.insert(target) {
                        found.extend(self.contribution(*goal, target, Some(kind)));
                    }
                }
            }
        }
        found.sort_by_key(|one| (one.target.noun(), !one.in_force));
        found
    }

    fn kinds_of(&self, goal: GoalId) -> Vec<Kind> {
        let kind = |target: &LinkTarget| if let LinkTarget::Library(kind) = target { Some(*kind) } else { None };
        self.links_of(goal).iter().filter_map(kind).collect()
    }

    fn contribution(&self, goal: GoalId, target: LinkTarget, via: Option<Kind>) -> Option<Contribution> {
        let goal_number = self.goals.iter().find(|one| one.id == goal).map(|one| one.draft.number.clone()).unwrap_or_default();
        let mut one = Contribution {
            target,
            goal_id: goal,
            goal_number,
            via,
            number: None,
            title: String::new(),
            contract_id: None,
            contract: String::new(),
            case_number: String::new(),
            in_force: true,
            requirement_state: None,
            contract_state: None,
            indicator: None,
            period: String::new(),
            value: None,
            target_value: None,
            unit: String::new(),
        };
        match target {
            LinkTarget::Library(_) => return None,
            LinkTarget::Requirement(id) => {
                let known = self.requirements.get(&id)?;
                one.number = Some(known.requirement.number);
                one.title = known.requirement.title.clone();
                one.requirement_state = Some(known.state);
                self.of_contract(&mut one, known.requirement.contract_id);
            }
            LinkTarget::Contract(id) => {
                one.contract_state = Some(self.contracts.get(&id)?.state);
                self.of_contract(&mut one, id);
                one.title = one.contract.clone();
            }
            LinkTarget::Indicator(id) => {
                let figure = self.figures.get(&id)?;
                let draft = &figure.indicator.draft;
                one.title = figure.indicator.draft.known_as();
                one.indicator = Some(figure.standing);
                one.target_value = draft.target;
                one.unit = draft.unit.clone();
                if let Some(latest) = &figure.latest {
                    one.period = latest.draft.period.clone();
                    one.value = latest.draft.value;
                }
                if let Some(contract) = draft.contract {
                    self.of_contract(&mut one, contract);
                    // A figure tells of its years, whether its contract has ended or not.
                    one.in_force = true;
                }
            }
        }
        Some(one)
    }

    fn of_contract(&self, one: &mut Contribution, id: ContractId) {
        one.contract_id = Some(id);
        one.in_force = self.in_force(id);
        if let Some(row) = self.contracts.get(&id) {
            one.contract = row.title.clone();
            one.case_number = row.case_number.clone();
        }
    }

    fn line_in_force(&self, goal: GoalId) -> Option<&ActionLine> {
        let year = in_force(&self.years)?;
        self.lines.iter().find(|line| line.goal_id == goal && line.year == year)
    }

    fn standing(&self, goal: &Goal) -> GoalStanding {
        let (mut requirements, mut contracts, mut indicators): (Vec<_>, Vec<(ContractState, bool)>, Vec<_>) = (vec![], vec![], vec![]);
        for one in self.contributions(goal.id) {
            if let (LinkTarget::Requirement(id), Some(state)) = (one.target, one.requirement_state)
                && let Some(known) = self.requirements.get(&id)
            {
                requirements.push(RequirementPart { kind: known.requirement.kind, state, in_force: one.in_force });
            }
            contracts
                .extend(one.contract_state.filter(|_| matches!(one.target, LinkTarget::Contract(_))).map(|state| (state, one.in_force)));
            indicators.extend(one.indicator);
        }
        let under = || self.goals.iter().filter(|one| one.parent_id == Some(goal.id) && one.origin != GoalOrigin::Past);
        let without = under().filter(|one| self.serves_nothing(one)).count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        standing(Facts {
            level: goal.draft.level,
            year: goal.draft.year,
            proposed: &goal.draft.kinds,
            linked: &self.kinds_of(goal.id),
            requirements: &requirements,
            contracts: &contracts,
            indicators: &indicators,
            under: (number(under().count()), number(without)),
            plan_year: in_force(&self.years),
            action: self.line_in_force(goal.id).map(|line| &line.draft),
            today: self.today,
        })
    }

    /// Whether nothing is tied to a goal or under it, and it is no measure that is being seen to.
    fn serves_nothing(&self, goal: &Goal) -> bool {
        branch(&self.goals, goal.id).into_iter().all(|id| {
            let seen_to =
                self.line_in_force(id).is_some_and(|line| line.draft.status != crate::domain::strategy::action::ActionStatus::NotStarted);
            self.links_of(id).is_empty() && !seen_to
        })
    }

    fn row(&self, goal: &Goal, depth: u32) -> GoalRow {
        GoalRow {
            standing: self.standing(goal),
            depth,
            links: u32::try_from(self.links_of(goal.id).len()).unwrap_or(u32::MAX),
            action: self.line_in_force(goal.id).cloned(),
            goal: goal.clone(),
        }
    }

    /// The strategy's goals in the order they are read in.
    fn goals_of(&self, strategy: &Strategy) -> Vec<Goal> {
        self.goals.iter().filter(|goal| goal.strategy_id == strategy.id).cloned().collect()
    }

    pub(super) fn strategy(&self, strategy: Strategy) -> StrategySheet {
        let goals = self.goals_of(&strategy);
        let rows = in_order(&goals).into_iter().map(|(goal, depth)| self.row(goal, depth)).collect();
        StrategySheet { goals: rows, plan_year: in_force(&self.years), strategy }
    }

    /// Strategies with all that contributes, and the plan with all its years.
    pub(super) fn overview(&self, strategies: Vec<Strategy>) -> Result<GoalsOverview> {
        let chosen: BTreeSet<StrategyId> = strategies.iter().map(|one| one.id).collect();
        let own = |sheet: &StrategySheet| {
            let of = |row: &GoalRow| {
                let mut served = self.contributions(row.goal.id);
                served.retain(|one| one.goal_id == row.goal.id);
                (row.goal.clone(), served)
            };
            sheet.goals.iter().map(of).collect()
        };
        let strategies = strategies.into_iter().map(|one| self.strategy(one));
        let strategies = strategies.map(|sheet| StrategyOverview { own: own(&sheet), sheet }).collect();
        let mut years = vec![];
        for plan in &self.years {
            let mut rows = self.plan(Some(plan.year))?.rows;
            rows.retain(|row| chosen.contains(&row.goal.strategy_id));
            years.push((plan.clone(), rows));
        }
        Ok(GoalsOverview { today: self.today, strategies, years })
    }

    pub(super) fn goal(&self, connection: &Connection, strategy: Strategy, goal: Goal) -> Result<GoalSheet> {
        let goals = self.goals_of(&strategy);
        let mut above: Vec<Goal> = vec![];
        while let Some(next) = above.first().unwrap_or(&goal).parent_id.and_then(|id| goals.iter().find(|one| one.id == id)) {
            if above.len() >= goals.len() {
                break;
            }
            above.insert(0, next.clone());
        }
        let depth = u32::try_from(above.len()).unwrap_or(0);
        let contributions = self.contributions(goal.id);
        let links = self.links_of(goal.id).to_vec();
        let serves: BTreeSet<LinkTarget> = contributions.iter().map(|one| one.target).collect();
        let kinds = &goal.draft.kinds;
        let proposed = |known: &&Known| {
            let one = &known.requirement;
            kinds.contains(&one.kind) && !serves.contains(&LinkTarget::Requirement(one.id)) && self.in_force(one.contract_id)
        };
        let mut actions: Vec<ActionLine> = self.lines.iter().filter(|line| line.goal_id == goal.id).cloned().collect();
        actions.reverse();
        Ok(GoalSheet {
            under: goals.iter().filter(|one| one.parent_id == Some(goal.id)).map(|one| self.row(one, depth + 1)).collect(),
            row: self.row(&goal, depth),
            proposed_kinds: kinds.iter().filter(|kind| !links.contains(&LinkTarget::Library(**kind))).copied().collect(),
            proposed_requirements: self.requirements.values().filter(proposed).map(|known| self.proposed(known)).collect(),
            offered_indicators: indicator::all(connection)?
                .into_iter()
                .filter(|one| !links.contains(&LinkTarget::Indicator(one.id)))
                .map(|one| OfferedIndicator { id: one.id, name: one.draft.known_as() })
                .collect(),
            plan_year: in_force(&self.years),
            strategy,
            above,
            links,
            contributions,
            actions,
        })
    }

    fn proposed(&self, known: &Known) -> ProposedRequirement {
        let one = &known.requirement;
        let row = self.contracts.get(&one.contract_id);
        ProposedRequirement {
            id: one.id,
            contract_id: one.contract_id,
            number: one.number,
            title: one.title.clone(),
            kind: one.kind,
            contract: row.map(|row| row.title.clone()).unwrap_or_default(),
            case_number: row.map(|row| row.case_number.clone()).unwrap_or_default(),
        }
    }

    /// A year of the plan.
    pub(super) fn plan(&self, year: Option<i32>) -> Result<ActionPlanSheet> {
        let open = in_force(&self.years);
        let year = year.or(open).or_else(|| self.years.last().map(|plan| plan.year)).unwrap_or_else(|| self.today.year());
        let (mut rows, mut unplanned) = (vec![], vec![]);
        for strategy in &self.strategies {
            let goals = self.goals_of(strategy);
            for (goal, _) in in_order(&goals) {
                let line = self.lines.iter().find(|line| line.goal_id == goal.id && line.year == year);
                match line {
                    Some(line) => rows.push(PlanRow {
                        overdue: open == Some(year) && line.draft.is_overdue(self.today),
                        line: line.clone(),
                        goal: goal.clone(),
                        strategy: strategy.draft.title.clone(),
                        standing: self.standing(goal),
                    }),
                    None if goal.draft.level == GoalLevel::Measure && goal.origin != GoalOrigin::Past => unplanned.push(UnplannedMeasure {
                        goal: goal.clone(),
                        strategy: strategy.draft.title.clone(),
                        last_year: self.lines.iter().filter(|line| line.goal_id == goal.id).map(|line| line.year).max(),
                    }),
                    None => {}
                }
            }
        }
        Ok(ActionPlanSheet { years: self.years.clone(), year, in_force: open, rows, unplanned })
    }
}

/// Figures that are tied to a goal, with the latest of their periods that has been said anything of. A count or an amount is held against its
/// target by whole years: part of a year has part of the amount.
fn figures(connection: &Connection, linked: &BTreeSet<LinkTarget>) -> Result<HashMap<IndicatorId, Figure>> {
    let wanted = |id: IndicatorId| linked.contains(&LinkTarget::Indicator(id));
    let all: Vec<Indicator> = indicator::all(connection)?.into_iter().filter(|one| wanted(one.id)).collect();
    let shares: BTreeSet<IndicatorId> = all.iter().filter(|one| one.draft.unit_kind == UnitKind::Share).map(|one| one.id).collect();
    let mut latest: HashMap<IndicatorId, (Period, Measurement)> = HashMap::new();
    for one in indicator::measurements(connection)?.into_iter().filter(|one| wanted(one.indicator_id)) {
        let period = Period::of(one.draft.year, &one.draft.period);
        let counts = period.whole || shares.contains(&one.indicator_id);
        if counts && latest.get(&one.indicator_id).is_none_or(|(before, _)| *before < period) {
            latest.insert(one.indicator_id, (period, one));
        }
    }
    Ok(all
        .into_iter()
        .map(|indicator| {
            let latest = latest.remove(&indicator.id).map(|(_, one)| one);
            let said = latest.as_ref().map(|one| (one.draft.state, one.draft.value));
            let standing = indicator_standing(indicator.draft.direction, indicator.draft.target, said);
            (indicator.id, Figure { indicator, latest, standing })
        })
        .collect())
}

/// The goals that a contract and its requirements serve.
pub(super) fn served(connection: &Connection, id: ContractId) -> Result<Vec<ServedGoal>> {
    contract::contract(connection, id)?;
    let links = by_goal(strategy::links(connection)?);
    if links.is_empty() {
        return Ok(vec![]);
    }
    let requirements = requirement::of_contract(connection, id)?;
    let goals = strategy::all_goals(connection)?;
    let mut found = vec![];
    for strategy in strategy::all(connection)? {
        let own: Vec<Goal> = goals.iter().filter(|goal| goal.strategy_id == strategy.id).cloned().collect();
        for (goal, _) in in_order(&own) {
            let targets = links.get(&goal.id).map_or(&[][..], Vec::as_slice);
            let mut serves: Vec<(Option<RequirementId>, Option<Kind>)> = vec![];
            if targets.contains(&LinkTarget::Contract(id)) {
                serves.push((None, None));
            }
            for one in &requirements {
                if targets.contains(&LinkTarget::Requirement(one.id)) {
                    serves.push((Some(one.id), None));
                } else if targets.contains(&LinkTarget::Library(one.draft.kind)) {
                    serves.push((Some(one.id), Some(one.draft.kind)));
                }
            }
            found.extend(serves.into_iter().map(|(requirement_id, via)| ServedGoal {
                goal_id: goal.id,
                strategy_id: strategy.id,
                strategy: strategy.draft.title.clone(),
                level: goal.draft.level,
                number: goal.draft.number.clone(),
                text: goal.draft.text.clone(),
                requirement_id,
                via,
            }));
        }
    }
    Ok(found)
}
