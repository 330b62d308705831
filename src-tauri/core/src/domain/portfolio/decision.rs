//! What someone must decide: drawn from open breaches, deadlines, what was never checked and what is missing. Says what and
//! about which contracts; the sentences are in the locale files.

use super::super::{
    choice::choice, compliance::ContractState, contract::DeadlineKind, id::ContractId, money::Money, nonconformity::NonconformityState,
    requirement::SanctionKind, warning::WarningKind,
};
use super::{ContractFacts, Portfolio};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// How far ahead option notices and ends call for a decision, in days.
const NEAR_DAYS: u64 = 90;

choice! {
    /// What must be decided, the gravest first.
    DecisionKind, "decide" {
        /// A deadline was missed and a sanction is agreed: impose it or not.
        Sanction = "sanction",
        /// A deadline was missed and nothing is agreed: what now.
        Missed = "missed",
        /// No written notice has been sent.
        Notice = "notice",
        /// A nonconformity without a step for a while.
        Enforcement = "enforcement",
        /// The public register says that a supplier is gone.
        Supplier = "supplier",
        /// Requirements are not fulfilled, and nothing is opened about them.
        Breach = "breach",
        /// An option must be used or declined.
        Option = "option",
        /// A contract ends.
        End = "end",
        /// Nothing was checked for as long as it should have been.
        Unchecked = "unchecked",
        /// Documents have lapsed.
        Evidence = "evidence",
        /// The § 7-9 route needs a text and has none.
        Justification = "justification",
        /// Requirements without an agreed sanction.
        NoSanction = "no-sanction",
    }
}

/// One thing to decide, about one contract or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Decision {
    /// What.
    pub kind: DecisionKind,
    /// About which, the most pressing first; never empty.
    pub subjects: Vec<DecisionSubject>,
}

/// What a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DecisionSubject {
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// Its department.
    pub department: String,
    /// Who decides: its owner, or its manager; blank if neither is known.
    pub decides: String,
    /// Its estimated value.
    pub value: Option<Money>,
    /// How it stands.
    pub state: ContractState,
    /// A nonconformity's number and title, or suppliers' names; may be blank.
    pub what: String,
    /// How many things of the kind: requirements, documents; 1 where it is one thing.
    pub count: u32,
    /// Days since anything was done about it, for nonconformities.
    pub days: u32,
    /// The day it must be decided by, or should have been; blank if none is set.
    pub on: Option<NaiveDate>,
}

impl Decision {
    /// How many contracts it is about.
    #[must_use]
    pub fn contracts(&self) -> usize {
        self.subjects.iter().map(|subject| subject.contract_id).collect::<std::collections::HashSet<_>>().len()
    }
    /// How many things it is about.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.subjects.iter().map(|subject| subject.count).sum()
    }
    /// The earliest day.
    #[must_use]
    pub fn on(&self) -> Option<NaiveDate> {
        self.subjects.iter().filter_map(|subject| subject.on).min()
    }
    /// The value of all its contracts, each once, as far as it is known.
    #[must_use]
    pub fn value(&self) -> Option<Money> {
        let known: HashMap<ContractId, i64> =
            self.subjects.iter().filter_map(|subject| Some((subject.contract_id, subject.value?.ore()))).collect();
        if known.is_empty() {
            return None;
        }
        Money::from_ore(known.values().fold(0_i64, |sum, value| sum.saturating_add(*value))).ok()
    }
}

/// What must be decided about contracts that are counted.
pub(super) fn decisions(portfolio: &Portfolio, facts: &[&ContractFacts]) -> Vec<Decision> {
    let today = portfolio.today;
    let near = today.checked_add_days(Days::new(NEAR_DAYS)).unwrap_or(NaiveDate::MAX);
    let of: HashMap<ContractId, &ContractFacts> = facts.iter().map(|one| (one.contract.id, *one)).collect();
    let states: HashMap<ContractId, ContractState> = portfolio.contracts.iter().map(|one| (one.id, one.state)).collect();
    let subject = |id: ContractId| {
        let draft = &of.get(&id)?.contract.draft;
        let decides = if draft.owner.is_empty() { &draft.manager } else { &draft.owner };
        Some(DecisionSubject {
            contract_id: id,
            contract_title: draft.title.clone(),
            department: draft.department.clone(),
            decides: decides.clone(),
            value: draft.estimated_value,
            state: states.get(&id).copied().unwrap_or(ContractState::Unknown),
            what: String::new(),
            count: 1,
            days: 0,
            on: None,
        })
    };
    let mut found: Vec<(DecisionKind, DecisionSubject)> = vec![];
    let mut add = |kind: DecisionKind, id: ContractId, set: &dyn Fn(&mut DecisionSubject)| {
        if let Some(mut one) = subject(id) {
            set(&mut one);
            found.push((kind, one));
        }
    };

    for open in &portfolio.nonconformities {
        let agreed = of.get(&open.contract_id).and_then(|facts| {
            let number = open.requirement?;
            let requirement = facts.requirements.iter().find(|one| one.number == number)?;
            Some(requirement.sanction.kind != SanctionKind::NoneAgreed)
        });
        let kind = match open.state {
            NonconformityState::DeadlineMissed if agreed == Some(true) => DecisionKind::Sanction,
            NonconformityState::DeadlineMissed => DecisionKind::Missed,
            NonconformityState::NotNotified => DecisionKind::Notice,
            _ if open.quiet => DecisionKind::Enforcement,
            _ => continue,
        };
        let what = [open.number.as_str(), open.title.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        add(kind, open.contract_id, &|one| {
            one.what.clone_from(&what);
            one.on = open.deadline;
            one.days = open.days_since_last_step;
        });
    }
    let mut lone: HashMap<ContractId, u32> = HashMap::new();
    for breach in &portfolio.lone_breaches {
        *lone.entry(breach.contract_id).or_default() += 1;
    }
    let mut lapsed: HashMap<ContractId, (u32, NaiveDate)> = HashMap::new();
    for document in portfolio.lapsing.iter().filter(|one| one.on < today) {
        let entry = lapsed.entry(document.contract_id).or_insert((0, document.on));
        *entry = (entry.0 + 1, entry.1.min(document.on));
    }
    for ending in portfolio.endings.iter().filter(|ending| ending.on <= near) {
        let kind = if ending.kind == DeadlineKind::OptionNotice { DecisionKind::Option } else { DecisionKind::End };
        add(kind, ending.contract_id, &|one| one.on = Some(ending.on));
    }
    for contract in &portfolio.contracts {
        let Some(facts) = of.get(&contract.id) else { continue };
        if !facts.suppliers_gone.is_empty() {
            add(DecisionKind::Supplier, contract.id, &|one| one.what = facts.suppliers_gone.join(", "));
        }
        if let Some(count) = lone.get(&contract.id) {
            add(DecisionKind::Breach, contract.id, &|one| one.count = *count);
        }
        if let Some((count, first)) = lapsed.get(&contract.id) {
            add(DecisionKind::Evidence, contract.id, &|one| {
                one.count = *count;
                one.on = Some(*first);
            });
        }
        // Nothing answered although something was due.
        if contract.figures.controlled == 0 && contract.figures.overdue > 0 {
            let first = facts.requirements.iter().flat_map(|one| &one.checks).filter(|check| check.found.is_none()).map(|check| check.due);
            let first = first.min();
            add(DecisionKind::Unchecked, contract.id, &|one| {
                one.count = contract.figures.overdue;
                one.on = first;
            });
        }
        for (warning, kind) in
            [(WarningKind::JustificationMissing, DecisionKind::Justification), (WarningKind::NoSanctionAgreed, DecisionKind::NoSanction)]
        {
            if let Some(count) = facts.warnings.get(&warning).filter(|count| **count > 0) {
                add(kind, contract.id, &|one| one.count = *count);
            }
        }
    }

    DecisionKind::ALL
        .iter()
        .filter_map(|kind| {
            let mut subjects: Vec<DecisionSubject> =
                found.iter().filter(|(of, _)| of == kind).map(|(_, subject)| subject.clone()).collect();
            // With a day first, then the longest left alone, then what is worth most.
            subjects.sort_by_key(|one| {
                let value = std::cmp::Reverse(one.value.map_or(0, Money::ore));
                (one.on.unwrap_or(NaiveDate::MAX), std::cmp::Reverse(one.days), value, one.contract_title.clone(), one.contract_id)
            });
            (!subjects.is_empty()).then_some(Decision { kind: *kind, subjects })
        })
        .collect()
}
