//! What is in a sample: suppliers and contracts with their requirements, checks and results, as chance gives them.
//! Stores nothing.

use super::{REQUIREMENTS, chance::Chance, words::Words};
use crate::{
    Error, Result,
    domain::{
        contract::{
            Contract, ContractDraft, ContractKind, ContractObject, ContractOption, ContractSupplier, OptionDecision, months_after_last_day,
            term::Term,
        },
        decimal::Decimal,
        evidence::{Evidence, EvidenceClass, EvidenceDraft, EvidenceKind},
        follow_up::{Cadence, Check, CheckResult, Outcome, Plan, PlanDraft, WorkingDayRule},
        id::{ContractId, CriterionId, EvidenceId, NonconformityId, OptionId, PlanId, RequirementId, ResultId, StepId, SupplierId},
        language::Language,
        money::Money,
        nonconformity::{Nonconformity, Step, StepKind},
        occasion::Occasion,
        organisation_number::OrganisationNumber,
        procurement::{AwardCriterion, ClimateRoute, CriterionKind, Procurement, rule_set::rule_set},
        requirement::{Comparator, Measure, Requirement, RequirementDraft, Risk, Sanction, SanctionKind},
        supplier::{Supplier, SupplierDraft},
    },
    error::Code,
    register::library,
    schedule::replan::{Inputs, PlanState, replan},
    text::Text,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeMap;

/// Suppliers of the largest sample, and of how many contracts one there is.
const SUPPLIERS: (u32, u32) = (900, 5);
/// How long contracts run and how often their requirements are followed up, in months: 16–40 checks each.
const RHYTHMS: [(u32, u32); 10] = [(24, 1), (36, 1), (36, 2), (48, 2), (60, 2), (60, 3), (72, 2), (84, 3), (96, 3), (120, 3)];

/// One contract with all that hangs on it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct MadeContract {
    pub(super) contract: Contract,
    pub(super) requirements: Vec<MadeRequirement>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) nonconformities: Vec<Nonconformity>,
}

/// One requirement with its plan, its checks and what they found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct MadeRequirement {
    pub(super) requirement: Requirement,
    pub(super) plan: Plan,
    pub(super) checks: Vec<Check>,
    pub(super) results: Vec<CheckResult>,
}

/// Everything, made one contract at a time.
pub(super) struct Contents<'a> {
    words: &'a Words,
    occasion: &'a Occasion,
    chance: Chance,
    suppliers: Vec<Supplier>,
    drafts: Vec<RequirementDraft>,
    made: u32,
    /// How many nonconformities there are of each year.
    numbers: BTreeMap<i32, u32>,
}

fn missing(what: &str) -> Error {
    Error::new(Code::Storage).with("reason", format!("sample: {what}"))
}

fn before(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(days))).unwrap_or(day)
}

fn after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(day)
}

impl<'a> Contents<'a> {
    pub(super) fn new(words: &'a Words, contracts: u32, seed: u64, occasion: &'a Occasion) -> Result<Self> {
        let midnight = occasion.today.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
        let mut chance = Chance::new(seed, u64::try_from(midnight).unwrap_or(0));
        let texts = Text::of(Language::Bokmal);
        let drafts = words.requirements.iter().map(|one| library::draft(one.kind, one.level, &one.blanks, texts)).collect::<Result<_>>()?;
        let count = contracts.div_ceil(SUPPLIERS.1).clamp(3, SUPPLIERS.0);
        let suppliers = (0..count).map(|place| supplier(words, place, &mut chance)).collect::<Result<_>>()?;
        Ok(Self { words, occasion, chance, suppliers, drafts, made: 0, numbers: BTreeMap::new() })
    }

    pub(super) fn suppliers(&self) -> &[Supplier] {
        &self.suppliers
    }

    /// Whose register it is.
    pub(super) fn user(&self) -> &str {
        self.words.people.first().map_or("", String::as_str)
    }

    fn person(&mut self) -> Result<String> {
        self.chance.pick(&self.words.people).cloned().ok_or_else(|| missing("people"))
    }

    /// The next contract.
    pub(super) fn contract(&mut self) -> Result<MadeContract> {
        self.made += 1;
        let (months, rhythm) = self.chance.pick(&RHYTHMS).copied().ok_or_else(|| missing("rhythms"))?;
        // Some run until somebody ends them: planned two years ahead, they have as many checks.
        let open_ended = rhythm == 3 && self.chance.percent(6);
        let passed = if open_ended { self.chance.between(30, 90) } else { self.chance.between(-2, months.cast_signed() + 2) };
        let first = self.occasion.today.with_day(1).unwrap_or(self.occasion.today);
        let start = if passed < 0 {
            first.checked_add_months(Months::new(passed.unsigned_abs()))
        } else {
            first.checked_sub_months(Months::new(passed.unsigned_abs()))
        };
        let start = start.ok_or_else(|| missing("start"))?;
        let end = if open_ended { None } else { start.pred_opt().and_then(|day| months_after_last_day(day, months)) };
        let contract = Contract { id: ContractId(self.chance.key()), draft: self.contract_draft(start, end)? };
        let term = Term::of(&contract.draft);

        let mut places: Vec<usize> = (0..self.drafts.len()).collect();
        let mut requirements = Vec::with_capacity(REQUIREMENTS);
        for number in 1..=REQUIREMENTS {
            let left = u32::try_from(places.len()).unwrap_or(0);
            let place = places.swap_remove(usize::try_from(self.chance.below(left)).unwrap_or(0));
            let draft = self.drafts.get(place).cloned().ok_or_else(|| missing("requirements"))?;
            requirements.push(self.requirement(&contract, &term, number, draft, rhythm)?);
        }
        let evidence = self.evidence(&requirements);
        let nonconformities = self.nonconformities(&contract, &requirements);
        Ok(MadeContract { contract, requirements, evidence, nonconformities })
    }

    fn contract_draft(&mut self, start: NaiveDate, end: Option<NaiveDate>) -> Result<ContractDraft> {
        let words = self.words;
        let subject = self.chance.pick(&words.subjects).ok_or_else(|| missing("subjects"))?;
        let unit = self.chance.pick(&words.units).ok_or_else(|| missing("units"))?;
        let department = self.chance.pick(&words.departments).cloned().unwrap_or_default();
        let signed = before(start, 10 + self.chance.below(60));
        let started = before(signed, 60 + self.chance.below(200));
        let mut suppliers: Vec<ContractSupplier> = vec![];
        for _ in 0..if self.chance.percent(15) { 3 } else { 1 } {
            let one = self.chance.pick(&self.suppliers).ok_or_else(|| missing("suppliers"))?.id;
            if suppliers.iter().all(|part| part.supplier != one) {
                suppliers.push(ContractSupplier { supplier: one, main: suppliers.is_empty() });
            }
        }
        let kind = match subject.object {
            ContractObject::Works => ContractKind::Works,
            ContractObject::Services if self.chance.percent(60) => ContractKind::Service,
            _ => ContractKind::Framework,
        };
        Ok(ContractDraft {
            case_number: format!("{}/{:05}", started.format("%y"), self.made),
            buyer: String::new(),
            contract_number: format!("K-{}-{:04}", signed.year(), self.made),
            kind: Some(kind),
            object: Some(subject.object),
            cpv: vec![subject.cpv.clone()],
            estimated_value: Some(Money::kroner(self.chance.between(2, 900) * 100_000)),
            department,
            owner: self.person()?,
            manager: self.person()?,
            suppliers,
            signed: Some(signed),
            start: Some(start),
            end,
            options: self.options(end),
            procurement: self.procurement(started, signed),
            ..ContractDraft::titled(format!("{}, {unit} {}", subject.title, start.year()))
        })
    }

    fn options(&mut self, end: Option<NaiveDate>) -> Vec<ContractOption> {
        if end.is_none() || !self.chance.percent(40) {
            return vec![];
        }
        (0..=self.chance.below(2))
            .map(|_| ContractOption {
                id: OptionId(self.chance.key()),
                months: 12,
                notice_days: 90,
                decision: OptionDecision::Undecided,
                decided_on: None,
            })
            .collect()
    }

    fn procurement(&mut self, started: NaiveDate, signed: NaiveDate) -> Procurement {
        let environment = self.chance.between(0, 4) * 10;
        let criterion = |chance: &mut Chance, kind, weight| AwardCriterion {
            id: CriterionId(chance.key()),
            kind,
            name: String::new(),
            weight: Some(Decimal::whole(weight)),
            rank: None,
        };
        let mut criteria = vec![
            criterion(&mut self.chance, CriterionKind::Price, 60 - environment),
            criterion(&mut self.chance, CriterionKind::Quality, 40),
        ];
        if environment > 0 {
            criteria.push(criterion(&mut self.chance, CriterionKind::Environment, environment));
        }
        let route = if environment >= 30 { ClimateRoute::Weighted30 } else { ClimateRoute::RequirementsInstead };
        Procurement {
            started: Some(started),
            awarded: Some(before(signed, 12)),
            criteria,
            management_system_required: Some(self.chance.percent(50)),
            climate_route: rule_set(started).map(|_| route),
            justification: if self.chance.percent(92) { self.words.justification.clone() } else { String::new() },
        }
    }

    fn requirement(
        &mut self,
        contract: &Contract,
        term: &Term,
        number: usize,
        mut draft: RequirementDraft,
        rhythm: u32,
    ) -> Result<MadeRequirement> {
        let start = term.start.ok_or_else(|| missing("start"))?;
        let anchor = after(start, self.chance.below(27));
        let cadence = Cadence::Every { months: rhythm, anchor: Some(anchor), season: None };
        draft.clause = self.chance.pick(&self.words.clauses).cloned().unwrap_or_default();
        draft.sanction = self.sanction();
        draft.risk = *self.chance.pick(Risk::ALL).unwrap_or(&Risk::Medium);
        draft.responsible = if self.chance.percent(70) { String::new() } else { self.person()? };
        draft.plans = vec![PlanDraft { id: None, cadence: cadence.clone(), unannounced: false }];
        draft.target.offered =
            draft.target.required.filter(|_| draft.target.measure == Measure::Quantity && self.chance.percent(40)).and_then(|limit| {
                let better = if draft.target.comparator == Comparator::AtMost { 88 } else { 112 };
                share_of(limit, better)
            });
        let requirement = Requirement {
            id: RequirementId(self.chance.key()),
            contract_id: contract.id,
            number: u32::try_from(number).unwrap_or(u32::MAX),
            draft,
        };
        let plan = Plan { id: PlanId(self.chance.key()), requirement_id: requirement.id, cadence, unannounced: false, planned_from: start };
        let checks = replan(Inputs {
            requirement: requirement.id,
            plans: &[PlanState { plan: plan.clone(), new: true, last_completed: None }],
            term,
            checks: &[],
            latest_expiry: None,
            lead: None,
            document: "",
            today: self.occasion.today,
            rule: WorkingDayRule::Next,
        })
        .add;
        let who = if requirement.draft.responsible.is_empty() { &contract.draft.manager } else { &requirement.draft.responsible };
        let results = self.results(&requirement, &checks, who);
        Ok(MadeRequirement { requirement, plan, checks, results })
    }

    fn sanction(&mut self) -> Sanction {
        let kind = *self.chance.pick(SanctionKind::ALL).unwrap_or(&SanctionKind::NoneAgreed);
        let amount = matches!(kind, SanctionKind::PerBreach | SanctionKind::PerDay | SanctionKind::WithheldMilestone);
        Sanction {
            kind,
            amount: amount.then(|| Money::kroner(self.chance.between(1, 50) * 1_000)),
            percent: (kind == SanctionKind::Percentage).then(|| Decimal::whole(self.chance.between(1, 10))),
            text: String::new(),
        }
    }

    /// Answers most checks that are past, with values that drift from where they began.
    fn results(&mut self, requirement: &Requirement, checks: &[Check], who: &str) -> Vec<CheckResult> {
        let today = self.occasion.today;
        let target = &requirement.draft.target;
        let (mut level, drift) = (self.chance.between(88, 118), self.chance.between(-2, 3));
        let mut results = vec![];
        for check in checks.iter().take_while(|check| check.due < today) {
            level = (level + drift + self.chance.between(-4, 4)).clamp(55, 145);
            let recent = (today - check.due).num_days() < 30;
            if self.chance.percent(if recent { 35 } else { 1 }) {
                continue;
            }
            let checked_on =
                if self.chance.percent(8) { after(check.due, 1 + self.chance.below(20)) } else { before(check.due, self.chance.below(9)) };
            let checked_on = checked_on.min(today);
            let (outcome, actual) = if target.measure == Measure::Quantity {
                let share = if target.comparator == Comparator::AtMost { 200 - level } else { level };
                let actual = target.required.and_then(|limit| share_of(limit, share));
                (actual.and_then(|value| target.proposed_outcome(value)).unwrap_or(Outcome::NotVerified), actual)
            } else {
                match self.chance.below(100) {
                    0..88 => (Outcome::Fulfilled, Some(Decimal::YES)),
                    88..93 => (Outcome::Partly, None),
                    93..96 => (Outcome::NotFulfilled, Some(Decimal::ZERO)),
                    96..99 => (Outcome::NotVerified, None),
                    _ => (Outcome::NotApplicable, None),
                }
            };
            let note =
                if self.chance.percent(30) { self.chance.pick(&self.words.notes).cloned().unwrap_or_default() } else { String::new() };
            let noon = checked_on.and_time(chrono::NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default()).and_utc();
            results.push(CheckResult {
                id: ResultId(self.chance.key()),
                check_id: check.id,
                outcome,
                actual,
                note,
                checked_on,
                valid_to: None,
                recorded_at: noon.min(self.occasion.now),
                recorded_by: who.to_owned(),
            });
        }
        results
    }

    fn evidence(&mut self, requirements: &[MadeRequirement]) -> Vec<Evidence> {
        let today = self.occasion.today;
        let shown = requirements.iter().filter(|one| one.requirement.draft.target.measure == Measure::Document);
        let mut evidence = vec![];
        for one in shown.take(2) {
            let left = self.chance.between(-20, 1_000);
            let valid_to = if left < 0 { before(today, left.unsigned_abs()) } else { after(today, left.unsigned_abs()) };
            evidence.push(Evidence {
                id: EvidenceId(self.chance.key()),
                files: vec![],
                draft: EvidenceDraft {
                    kind: EvidenceKind::Licence,
                    title: self.words.document.clone(),
                    number: format!("{:08}", 90_000_000 + self.chance.below(9_999_999)),
                    issuer: self.words.issuer.clone(),
                    class: EvidenceClass::ThirdParty,
                    received: Some(before(valid_to, 1_060)),
                    valid_from: Some(before(valid_to, 1_095)),
                    valid_to: Some(valid_to),
                    requirements: vec![one.requirement.id],
                    contracts: vec![],
                    suppliers: vec![],
                    notes: String::new(),
                },
            });
        }
        evidence
    }

    /// A breach in some contracts: about one in eight; half of them are closed.
    fn nonconformities(&mut self, contract: &Contract, requirements: &[MadeRequirement]) -> Vec<Nonconformity> {
        if !self.chance.percent(12) {
            return vec![];
        }
        let breach = requirements.iter().find_map(|one| {
            let result = one.results.iter().rev().find(|result| result.outcome == Outcome::NotFulfilled)?;
            Some((one, result))
        });
        let Some((one, result)) = breach else { return vec![] };
        let number = self.numbers.entry(result.checked_on.year()).or_default();
        *number += 1;
        let number = format!("A-{}-{number:02}", result.checked_on.year());
        let kinds = [StepKind::Opened, StepKind::NoticeSent, StepKind::DeadlineSet, StepKind::Corrected, StepKind::Closed];
        let taken = if self.chance.percent(50) { kinds.len() } else { usize::try_from(1 + self.chance.below(3)).unwrap_or(1) };
        let mut on = result.checked_on;
        let mut steps = vec![];
        for (kind, text) in kinds.into_iter().zip(&self.words.steps).take(taken) {
            if on > self.occasion.today {
                break;
            }
            steps.push(Step {
                id: StepId(self.chance.key()),
                kind,
                on,
                by: contract.draft.manager.clone(),
                text: text.clone(),
                deadline: (kind == StepKind::DeadlineSet).then(|| after(on, 21)),
                amount: None,
                calculation: None,
            });
            on = after(on, 1 + self.chance.below(14));
        }
        vec![Nonconformity {
            id: NonconformityId(self.chance.key()),
            contract_id: contract.id,
            number,
            requirement_id: Some(one.requirement.id),
            check_id: Some(result.check_id),
            title: format!("{}: {}", self.words.breach, one.requirement.draft.title),
            corrective_action: String::new(),
            steps,
        }]
    }
}

/// So many percent of a value.
fn share_of(value: Decimal, percent: i32) -> Option<Decimal> {
    // To one place after the comma, as people write it.
    let tenths = value.millionths() / 100_000 * i64::from(percent) / 100;
    Decimal::from_millionths(tenths * 100_000).ok()
}

fn supplier(words: &Words, place: u32, chance: &mut Chance) -> Result<Supplier> {
    let of = |list: &[String], place: u32| {
        let count = u32::try_from(list.len()).unwrap_or(1).max(1);
        list.get(usize::try_from(place % count).unwrap_or(0)).cloned().ok_or_else(|| missing("supplier words"))
    };
    let trades = u32::try_from(words.supplier_trades.len()).unwrap_or(1).max(1);
    let town = of(&words.supplier_places, place / trades)?;
    let name = format!("{town} {} {}", of(&words.supplier_trades, place)?, of(&words.supplier_forms, place)?);
    Ok(Supplier {
        id: SupplierId(chance.key()),
        draft: SupplierDraft { name, organisation_number: Some(organisation_number(place)?), city: town, ..SupplierDraft::default() },
        registration: None,
    })
}

/// The number at a place in the row of those with a right check digit, from 200 000 000: no organisation has them.
fn organisation_number(place: u32) -> Result<OrganisationNumber> {
    // Of any ten in a row, at most one base has no check digit; eleven bases a place are more than enough.
    let base = 20_000_000 + place * 11;
    (base..base + 11)
        .flat_map(|base| (0..10).map(move |check| format!("{base}{check}")))
        .filter_map(|text| OrganisationNumber::parse(&text).ok())
        .find(OrganisationNumber::check_digit_is_right)
        .ok_or_else(|| missing("organisation number"))
}
