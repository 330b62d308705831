//! Reading a portfolio: many contracts seen together, or all with one supplier. Holds no rule of its own: what is counted
//! and how is `domain::portfolio`'s.

use super::{Register, contract_sheet::ContractSheet, meeting_sheet::OpenDecision};
use crate::storage::Connection;
use crate::{
    Error, Result,
    domain::{
        climate_account::{ClimateCategory, ClimateLine, ReadUnit, Reported, climate_account, declared_of_one, read_unit},
        contract::Contract,
        declaration::unit::Unit,
        evidence::outlasted,
        figure::Figure,
        follow_up::Outcome,
        id::{ContractId, GoalId, RequirementId, SupplierId},
        kinds::Kind,
        nonconformity::Nonconformity,
        occasion::Occasion,
        portfolio::{ContractFacts, DocumentFacts, GoalName, Portfolio, PortfolioAsk, PortfolioSelection, RequirementFacts, portfolio},
        registration::{Registration, Status},
        requirement::{Measure, Requirement},
        strategy::{Goal, link::LinkTarget},
        supplier::Supplier,
    },
    error::Code,
    storage::{contract, evidence, follow_up, nonconformity, portfolio as stored, requirement, setting, strategy, supplier},
};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap, HashSet};

/// With no more contracts than this, their checks are read contract by contract; with more, all at once.
const FEW: usize = 100;

impl Register {
    /// Reads a portfolio as of today. `go_on` is asked now and then whether to go on.
    /// Errors: not found for the chosen supplier, those of [`PortfolioSelection::validate`], [`Code::Cancelled`].
    pub fn portfolio(&mut self, ask: &PortfolioAsk, occasion: &Occasion, go_on: &mut dyn FnMut() -> bool) -> Result<Portfolio> {
        ask.selection.validate()?;
        self.turn_to(occasion)?;
        let (connection, today) = (&self.connection, occasion.today);
        let suppliers = stored::suppliers(connection)?;
        let supplier = match ask.selection.supplier {
            Some(id) => {
                let known = suppliers.get(&id).map(|(name, _)| name.clone());
                known.ok_or_else(|| Error::new(Code::NotFound).with("noun", "supplier").with("id", id))?
            }
            None => String::new(),
        };
        let contracts: Vec<Contract> =
            contract::all(connection)?.into_iter().filter(|one| ask.selection.takes_contract(&one.draft)).collect();
        let mut reading = Reading::begin(connection, &contracts, go_on)?;
        let mut facts = Vec::with_capacity(contracts.len());
        for contract in contracts {
            facts.push(reading.facts(contract, &suppliers));
        }
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
        let quiet_days = setting::quiet_days(connection)?;
        let amounts = amounts(&facts, ask);
        let read = portfolio(facts, ask, quiet_days, today, go_on).ok_or_else(|| Error::new(Code::Cancelled))?;
        let counted: HashSet<ContractId> = read.contracts.iter().map(|one| one.id).collect();
        // What was reported in earlier years is of contracts that have ended too; only a state is of those that are counted.
        let of_those = |one: &Amount| ask.selection.state.is_none() || counted.contains(&one.contract);
        let climate = climate(connection, amounts.into_iter().filter(of_those), ask)?;
        Ok(Portfolio { supplier, climate, ..read })
    }
}

/// Everything about one supplier before a meeting with it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct SupplierPortfolio {
    /// The supplier.
    pub supplier: Supplier,
    /// Its contracts seen together, those that have not begun too.
    pub portfolio: Portfolio,
    /// Each contract that is counted, in the portfolio's order.
    pub sheets: Vec<ContractSheet>,
    /// What was decided in meetings and is not carried out.
    pub decisions: Vec<OpenDecision>,
    /// The next meeting that is planned, if one is.
    pub next_meeting: Option<NaiveDate>,
}

impl Register {
    /// Reads all contracts with a supplier; the rest of the selection applies too. `go_on` as for [`Register::portfolio`].
    /// Errors: not found, [`Code::Cancelled`].
    pub fn supplier_portfolio(
        &mut self,
        id: SupplierId,
        ask: &PortfolioAsk,
        occasion: &Occasion,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Result<SupplierPortfolio> {
        let selection = PortfolioSelection { supplier: Some(id), ..ask.selection.clone() };
        let portfolio = self.portfolio(&PortfolioAsk { selection, planned_too: true, ..ask.clone() }, occasion, go_on)?;
        let mut sheets = Vec::with_capacity(portfolio.contracts.len());
        for one in &portfolio.contracts {
            if !go_on() {
                return Err(Error::new(Code::Cancelled));
            }
            let mut sheet = self.contract_sheet(one.id, occasion)?;
            if let Some(kind) = ask.selection.kind {
                sheet.requirements.retain(|one| one.requirement.draft.kind == kind);
            }
            sheets.push(sheet);
        }
        let meetings = self.meetings(None, Some(id), occasion)?;
        let coming = meetings.meetings.iter().map(|row| row.meeting.draft.held_on).filter(|on| *on >= occasion.today);
        Ok(SupplierPortfolio {
            supplier: supplier::supplier(&self.connection, id)?,
            next_meeting: coming.min(),
            portfolio,
            sheets,
            decisions: meetings.decisions,
        })
    }
}

/// What was read of all contracts, to be handed out to each.
struct Reading {
    warnings: HashMap<ContractId, std::collections::BTreeMap<crate::domain::warning::WarningKind, u32>>,
    requirements: HashMap<ContractId, Vec<Requirement>>,
    checks: HashMap<RequirementId, Vec<crate::domain::compliance::standing::CheckFact>>,
    nonconformities: HashMap<ContractId, Vec<Nonconformity>>,
    documents: HashMap<ContractId, Vec<DocumentFacts>>,
    goals: Goals,
}

impl Reading {
    fn begin(connection: &Connection, contracts: &[Contract], go_on: &mut dyn FnMut() -> bool) -> Result<Self> {
        let mut requirements: HashMap<ContractId, Vec<Requirement>> = HashMap::new();
        let mut checks = HashMap::new();
        let mut nonconformities: HashMap<ContractId, Vec<Nonconformity>> = HashMap::new();
        if contracts.len() <= FEW {
            for one in contracts {
                requirements.insert(one.id, requirement::of_contract(connection, one.id)?);
                checks.extend(stored::checks(connection, Some(one.id), go_on)?);
                nonconformities.insert(one.id, nonconformity::of_contract(connection, one.id)?);
            }
        } else {
            for one in requirement::all(connection)? {
                requirements.entry(one.contract_id).or_default().push(one);
            }
            checks = stored::checks(connection, None, go_on)?;
            for listed in nonconformity::listed(connection, None)? {
                nonconformities.entry(listed.nonconformity.contract_id).or_default().push(listed.nonconformity);
            }
        }
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
        let mut documents = stored::documents(connection)?;
        of_wholes(connection, contracts, &mut documents)?;
        let goals = Goals::read(connection)?;
        Ok(Self { warnings: stored::warnings(connection)?, requirements, checks, nonconformities, documents, goals })
    }

    fn facts(&mut self, contract: Contract, suppliers: &HashMap<SupplierId, (String, Option<Registration>)>) -> ContractFacts {
        let id = contract.id;
        let known = || contract.draft.suppliers.iter().filter_map(|part| Some((part.supplier, suppliers.get(&part.supplier)?)));
        let gone = |registration: &Option<Registration>| registration.as_ref().is_some_and(|one| one.status != Status::Active);
        let requirements = self.requirements.remove(&id).unwrap_or_default();
        ContractFacts {
            suppliers: known().map(|(id, (name, _))| (id, name.clone())).collect(),
            suppliers_gone: known().filter(|(_, (_, registration))| gone(registration)).map(|(_, (name, _))| name.clone()).collect(),
            warnings: self.warnings.remove(&id).unwrap_or_default(),
            requirements: requirements
                .into_iter()
                .map(|one| RequirementFacts {
                    checks: self.checks.remove(&one.id).unwrap_or_default(),
                    goals: self.goals.of(&one),
                    id: one.id,
                    number: one.number,
                    kind: one.draft.kind,
                    title: one.draft.title,
                    target: one.draft.target,
                    sanction: one.draft.sanction,
                    basis: one.draft.basis,
                })
                .collect(),
            nonconformities: self.nonconformities.remove(&id).unwrap_or_default(),
            documents: self.documents.remove(&id).unwrap_or_default(),
            contract,
        }
    }
}

/// Names of the goals that requirements are tied to: by their kind, by themselves, or with their whole contract.
#[derive(Default)]
struct Goals {
    of: HashMap<LinkTarget, Vec<(usize, GoalName)>>,
}

impl Goals {
    fn read(connection: &Connection) -> Result<Self> {
        let strategies = strategy::all(connection)?;
        let several = strategies.len() > 1;
        let mut all = strategy::all_goals(connection)?;
        let place = |goal: &Goal| strategies.iter().position(|one| one.id == goal.strategy_id);
        // 1.4 is before 1.11, whatever the letters say.
        let number =
            |goal: &Goal| goal.draft.number.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect::<Vec<u64>>();
        all.sort_by_cached_key(|goal| (place(goal), number(goal), goal.draft.number.clone()));
        let names: HashMap<GoalId, (usize, GoalName)> = all
            .iter()
            .enumerate()
            .map(|(at, goal)| {
                let name = format!("{} {}", goal.draft.number.trim(), goal.draft.text.trim());
                let of = strategies.iter().find(|one| several && one.id == goal.strategy_id);
                (goal.id, (at, GoalName { strategy: of.map(|of| of.draft.title.trim().to_owned()).unwrap_or_default(), name }))
            })
            .collect();
        let mut goals = Self::default();
        for link in strategy::links(connection)? {
            if let Some(name) = names.get(&link.goal_id) {
                goals.of.entry(link.target).or_default().push(name.clone());
            }
        }
        Ok(goals)
    }
    fn of(&self, one: &Requirement) -> Vec<(usize, GoalName)> {
        let targets = [LinkTarget::Library(one.draft.kind), LinkTarget::Requirement(one.id), LinkTarget::Contract(one.contract_id)];
        let names: BTreeSet<&(usize, GoalName)> = targets.iter().filter_map(|target| self.of.get(target)).flatten().collect();
        names.into_iter().cloned().collect()
    }
}

/// Adds the documents about contracts or suppliers as a whole, to every contract they concern.
fn of_wholes(connection: &Connection, contracts: &[Contract], documents: &mut HashMap<ContractId, Vec<DocumentFacts>>) -> Result<()> {
    let wholes = evidence::of_wholes(connection)?;
    let replaced = outlasted(&wholes);
    for document in wholes.iter().filter(|document| !replaced.contains(&document.id)) {
        let Some(on) = document.draft.valid_to else { continue };
        let concerned = contracts.iter().filter(|contract| {
            document.draft.contracts.contains(&contract.id)
                || contract.draft.suppliers.iter().any(|part| document.draft.suppliers.contains(&part.supplier))
        });
        for contract in concerned {
            documents.entry(contract.id).or_default().push(DocumentFacts { title: document.draft.title.clone(), requirement: None, on });
        }
    }
    Ok(())
}

/// A requirement that asks for an amount.
struct Amount {
    contract: ContractId,
    requirement: RequirementId,
    title: String,
    /// As the requirement has it.
    unit: String,
    read: ReadUnit,
}

/// The requirements that ask for amounts, which are few. What an environmental product declaration may emit at most is per declared unit, and no
/// amount: footprints of cubic metres are not added.
fn amounts(facts: &[ContractFacts], ask: &PortfolioAsk) -> Vec<Amount> {
    let of_contract = |one: &ContractFacts| {
        let contract = one.contract.id;
        let amount = move |requirement: &RequirementFacts| {
            let wanted = ask.selection.kind.is_none_or(|kind| kind == requirement.kind) && requirement.target.measure == Measure::Quantity;
            let read = read_unit(&requirement.target.unit).filter(|_| wanted)?;
            let rate = requirement.kind == Kind::Epd && read.category == ClimateCategory::Emissions;
            let (title, unit) = (requirement.title.clone(), requirement.target.unit.clone());
            (!rate).then_some(Amount { contract, requirement: requirement.id, title, unit, read })
        };
        one.requirements.iter().filter_map(amount).collect::<Vec<_>>()
    };
    facts.iter().flat_map(of_contract).collect()
}

/// The lines of the climate account.
fn climate(connection: &Connection, amounts: impl Iterator<Item = Amount>, ask: &PortfolioAsk) -> Result<Vec<ClimateLine>> {
    let mut reported = vec![];
    for Amount { contract, requirement, title, unit, read } in amounts {
        let proofs = stored::proofs_of_requirement(connection, requirement)?;
        for check in follow_up::of_requirement(connection, requirement)? {
            let Some(result) = check.result.filter(|_| !check.withdrawn && ask.contains(check.check.due)) else { continue };
            let Some(value) = result.actual.filter(|_| !matches!(result.outcome, Outcome::NotVerified | Outcome::NotApplicable)) else {
                continue;
            };
            let shown = stored::proofs_of_result(connection, result.id)?;
            reported.push(Reported {
                contract,
                requirement,
                title: title.clone(),
                unit: unit.clone(),
                due: check.check.due,
                value,
                documented: proofs.iter().chain(&shown).any(|proof| proof.held_on(result.checked_on)),
                declared: declared(&proofs, read.declared_in, result.checked_on),
            });
        }
    }
    Ok(climate_account(&reported))
}

/// kg CO₂e of one of a unit, by the one declaration that was valid on a day and is per a unit of the same sort. Several
/// declarations say different things, and none is chosen.
fn declared(proofs: &[stored::Proof], unit: Option<Unit>, on: NaiveDate) -> Option<Figure> {
    let unit = unit?;
    let mut fitting = proofs.iter().filter(|proof| proof.held_on(on)).filter_map(|proof| {
        let declaration = proof.declaration.as_ref()?;
        let per = declaration.declared.as_ref()?;
        declared_of_one(unit, per.unit?, per.amount, declaration.a1_a3.as_ref()?.value)
    });
    let one = fitting.next()?;
    fitting.next().is_none().then_some(one)
}
