//! Strategies, goals and the action plan as their pages and the report show them on a day. A read model: how a goal stands is the
//! domain's rule, here is only what it is read from.

mod basis;

use super::{Register, action_plan::in_force};
pub use crate::domain::strategy::contribution::Contribution;
use crate::{
    Result,
    domain::{
        id::{ContractId, GoalId, IndicatorId, RequirementId, StrategyId},
        indicator::Period,
        kinds::Kind,
        occasion::Occasion,
        strategy::{
            Goal, GoalLevel, Strategy,
            action::{ActionLine, ActionPlan},
            link::LinkTarget,
            standing::GoalStanding,
        },
    },
    storage::{action_plan, strategy},
};
use basis::Basis;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A goal or measure in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GoalRow {
    /// The goal.
    pub goal: Goal,
    /// How deep it stands, from 0.
    pub depth: u32,
    /// How it stands, with all under it.
    pub standing: GoalStanding,
    /// How many things are tied to it itself.
    pub links: u32,
    /// Its line in the action plan in force, for a measure.
    pub action: Option<ActionLine>,
}

/// A strategy with its goals, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StrategySheet {
    /// The strategy.
    pub strategy: Strategy,
    /// Its goals and measures in the order they are read in.
    pub goals: Vec<GoalRow>,
    /// The year of the action plan in force, if there is one.
    pub plan_year: Option<i32>,
}

/// A requirement that is proposed for a goal, since it is of a kind that may serve it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProposedRequirement {
    /// The requirement.
    pub id: RequirementId,
    /// Its contract.
    pub contract_id: ContractId,
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: Kind,
    /// Its contract's title.
    pub contract: String,
    /// Its contract's case number.
    pub case_number: String,
}

/// A figure that can be tied to a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OfferedIndicator {
    /// The indicator.
    pub id: IndicatorId,
    /// Its name, with its part.
    pub name: String,
}

/// A goal or measure with all that is known of it, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GoalSheet {
    /// The strategy it is part of.
    pub strategy: Strategy,
    /// What it is under, from the top.
    pub above: Vec<Goal>,
    /// The goal, as in a list.
    pub row: GoalRow,
    /// What is right under it.
    pub under: Vec<GoalRow>,
    /// What is tied to it itself.
    pub links: Vec<LinkTarget>,
    /// What contributes, here and under it, each thing once: requirements, contracts, figures.
    pub contributions: Vec<Contribution>,
    /// Library requirements that are proposed and not tied.
    pub proposed_kinds: Vec<Kind>,
    /// Requirements in force of proposed kinds that do not serve it yet.
    pub proposed_requirements: Vec<ProposedRequirement>,
    /// Figures that are not tied to it, in their order.
    pub offered_indicators: Vec<OfferedIndicator>,
    /// Its lines in the action plan, latest year first, for a measure.
    pub actions: Vec<ActionLine>,
    /// The year of the action plan in force, if there is one.
    pub plan_year: Option<i32>,
}

/// A measure in one year of the action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanRow {
    /// Its line.
    pub line: ActionLine,
    /// The measure.
    pub goal: Goal,
    /// The strategy it is part of.
    pub strategy: String,
    /// Whether its deadline has passed and it is not finished, in the year in force.
    pub overdue: bool,
    /// How what serves it stands.
    pub standing: GoalStanding,
}

/// A measure that is not in the year that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct UnplannedMeasure {
    /// The measure.
    pub goal: Goal,
    /// The strategy it is part of.
    pub strategy: String,
    /// The latest year it was in, if any.
    pub last_year: Option<i32>,
}

/// One year of the action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActionPlanSheet {
    /// All years, earliest first.
    pub years: Vec<ActionPlan>,
    /// The year that is shown; if there is no plan, the one it would begin with.
    pub year: i32,
    /// The year in force, if there is one.
    pub in_force: Option<i32>,
    /// Its measures, in the order of strategies and goals.
    pub rows: Vec<PlanRow>,
    /// Measures that are not in it, in the same order.
    pub unplanned: Vec<UnplannedMeasure>,
}

/// A strategy with what contributes to each of its goals itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrategyOverview {
    /// The strategy with its goals.
    pub sheet: StrategySheet,
    /// Every goal in their order, with what is tied to it itself and comes with it.
    pub own: Vec<(Goal, Vec<Contribution>)>,
}

/// All that a report of goals says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalsOverview {
    /// The day it is true for.
    pub today: NaiveDate,
    /// The strategies.
    pub strategies: Vec<StrategyOverview>,
    /// Every year of the action plan with its measures, earliest first.
    pub years: Vec<(ActionPlan, Vec<PlanRow>)>,
}

impl GoalsOverview {
    /// With those years of the action plan alone that have a day in a period; blank = no bound. How the goals stand is of the day
    /// all the same.
    #[must_use]
    pub fn within(mut self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        self.years.retain(|(plan, _)| Period::year(plan.year).is_within(from, to));
        self
    }
}

/// A goal that a contract or one of its requirements serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ServedGoal {
    /// The goal or measure.
    pub goal_id: GoalId,
    /// Its strategy.
    pub strategy_id: StrategyId,
    /// The strategy's title.
    pub strategy: String,
    /// What it is.
    pub level: GoalLevel,
    /// Its number.
    pub number: String,
    /// What it says.
    pub text: String,
    /// The requirement that serves it; blank if the contract as a whole does.
    pub requirement_id: Option<RequirementId>,
    /// The library requirement that it comes with; blank if it is tied itself.
    pub via: Option<Kind>,
}

impl Register {
    /// Every strategy with its goals, as of today.
    pub fn strategy_sheets(&mut self, occasion: &Occasion) -> Result<Vec<StrategySheet>> {
        self.turn_to(occasion)?;
        let basis = Basis::read(self, occasion.today, None)?;
        let strategies = strategy::all(&self.connection)?;
        Ok(strategies.into_iter().map(|strategy| basis.strategy(strategy)).collect())
    }

    /// One strategy with its goals, as of today. Errors: not found.
    pub fn strategy_sheet(&mut self, id: StrategyId, occasion: &Occasion) -> Result<StrategySheet> {
        self.turn_to(occasion)?;
        let found = strategy::strategy(&self.connection, id)?;
        Ok(Basis::read(self, occasion.today, None)?.strategy(found))
    }

    /// One strategy or all, with everything that contributes and all years of the action plan, as of today. Errors: not found.
    pub fn goals_overview(&mut self, id: Option<StrategyId>, occasion: &Occasion) -> Result<GoalsOverview> {
        self.turn_to(occasion)?;
        let chosen = match id {
            Some(id) => vec![strategy::strategy(&self.connection, id)?],
            None => strategy::all(&self.connection)?,
        };
        Basis::read(self, occasion.today, None)?.overview(chosen)
    }

    /// One goal or measure, as of today. Errors: not found.
    pub fn goal_sheet(&mut self, id: GoalId, occasion: &Occasion) -> Result<GoalSheet> {
        self.turn_to(occasion)?;
        let goal = strategy::goal(&self.connection, id)?;
        let found = strategy::strategy(&self.connection, goal.strategy_id)?;
        Basis::read(self, occasion.today, Some(&goal))?.goal(&self.connection, found, goal)
    }

    /// One year of the action plan, as of today; without a year the one in force, or the last.
    pub fn action_plan(&mut self, year: Option<i32>, occasion: &Occasion) -> Result<ActionPlanSheet> {
        self.turn_to(occasion)?;
        Basis::read(self, occasion.today, None)?.plan(year)
    }

    /// The goals that a contract and its requirements serve, in the order of strategies and goals. Errors: not found.
    pub fn goals_served(&self, contract: ContractId) -> Result<Vec<ServedGoal>> {
        basis::served(&self.connection, contract)
    }

    /// What contributes to a goal, here and under it, as of today. Errors: not found.
    pub fn contributions(&mut self, occasion: &Occasion) -> Result<impl Fn(GoalId) -> Vec<Contribution> + use<>> {
        self.turn_to(occasion)?;
        let basis = Basis::read(self, occasion.today, None)?;
        Ok(move |id| basis.contributions(id))
    }

    /// The kinds of the library requirements that are tied to a goal itself.
    pub fn kinds_tied_to(&self, id: GoalId) -> Result<Vec<Kind>> {
        let links = strategy::links(&self.connection)?;
        let kind = |target: LinkTarget| if let LinkTarget::Library(kind) = target { Some(kind) } else { None };
        Ok(links.into_iter().filter(|link| link.goal_id == id).filter_map(|link| kind(link.target)).collect())
    }

    /// The years of the action plan, earliest first, and the one in force.
    pub fn action_plan_years(&self) -> Result<(Vec<ActionPlan>, Option<i32>)> {
        let years = action_plan::years(&self.connection)?;
        let open = in_force(&years);
        Ok((years, open))
    }
}
