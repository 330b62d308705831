//! Words and cells that several parts of the report share.

use super::Report;
use crate::{
    charts,
    contract::{inside, list},
    layout::{Cell, CellFigure, Symbol},
    style::{BREACH, MM},
};
use chrono::NaiveDate;
use register::{
    domain::{
        compliance::ContractState,
        money::Money,
        portfolio::decision::{Decision, DecisionKind, DecisionSubject},
    },
    text::{Arg, Text},
};
use std::collections::BTreeMap;

/// The symbol of a decision.
pub const fn decision_symbol(kind: DecisionKind) -> Symbol {
    match kind {
        DecisionKind::Sanction | DecisionKind::Missed | DecisionKind::Notice | DecisionKind::Enforcement | DecisionKind::Breach => {
            Symbol::Breach
        }
        DecisionKind::Evidence => Symbol::Overdue,
        DecisionKind::Unchecked => Symbol::Unknown,
        DecisionKind::Supplier | DecisionKind::Option | DecisionKind::End | DecisionKind::Justification | DecisionKind::NoSanction => {
            Symbol::Warning
        }
    }
}

/// `Brudd 5, delvis oppfylt 2, ikke kontrollert 3, oppfylt 24`.
pub fn states(text: &Text, by_state: [u32; 4]) -> String {
    let said: Vec<String> = ContractState::ALL
        .iter()
        .zip(by_state)
        .map(|(state, count)| format!("{} {}", inside(&text.get(state.text_key())), text.count(i64::from(count))))
        .collect();
    said.join(", ")
}

/// A bar of states in a cell: as long as the group is large beside the largest.
pub fn stack_cell(text: &Text, by_state: [u32; 4], largest: u32, mm: f32) -> Cell {
    let all: u32 = by_state.iter().sum();
    let full = (mm - 3.0) * MM;
    let width = if largest == 0 { 0.0 } else { (full * all as f32 / largest as f32).max(6.0).min(full) };
    Cell::drawn(CellFigure { scene: charts::stack(by_state, width, 8.0), width: full, height: 8.0, alt: states(text, by_state) })
}

/// A count that is loud when it is not nothing.
pub fn loud(text: &Text, count: u32) -> Cell {
    let shown = text.count(i64::from(count));
    if count > 0 { Cell::from(crate::layout::Rich::bold(shown)).coloured(BREACH) } else { shown.into() }
}

/// `371 av 412`.
pub fn of(text: &Text, part: u32, whole: u32) -> String {
    text.get_with("portfolio-of", &[("part", text.count(i64::from(part)).into()), ("whole", text.count(i64::from(whole)).into())])
}

/// A share, or the sign of none.
pub fn share(text: &Text, part: u32, whole: u32) -> String {
    text.share(part, whole).unwrap_or_else(|| text.get("none"))
}

impl Report<'_> {
    /// A date with how far it is, or the sign of none.
    pub(super) fn when(&self, on: Option<NaiveDate>) -> Cell {
        match on {
            Some(on) => Cell::from(self.text.date(on)).noted(self.text.relative_day(on, self.data.today)),
            None => self.text.get("none").into(),
        }
    }
    /// A name, or the sign of none.
    pub(super) fn or_none(&self, name: &str) -> String {
        if name.trim().is_empty() { self.text.get("none") } else { name.trim().to_owned() }
    }
    /// An amount as management reads it: in millions, when it is many.
    pub(super) fn rough(&self, amount: Money) -> String {
        const MILLION: i64 = 100_000_000;
        if amount.ore() < 10 * MILLION {
            return self.text.money(amount);
        }
        let millions = (amount.ore() + MILLION / 2) / MILLION;
        self.say("portfolio-millions", &[("count", self.text.count(millions).into())])
    }
    /// A department's name, or that it is not known.
    pub(super) fn department(&self, name: &str) -> String {
        if name.trim().is_empty() { self.text.get("portfolio-no-department") } else { name.trim().to_owned() }
    }

    /// What is said of a decision about one contract.
    pub(super) fn decision_of_one(&self, kind: DecisionKind, subject: &DecisionSubject) -> String {
        let text = self.text;
        self.say(
            &format!("{}.one", kind.text_key()),
            &[
                ("what", subject.what.trim_end_matches('.').into()),
                ("count", subject.count.into()),
                ("days", text.get_with("count-days", &[("count", i64::from(subject.days).into())]).into()),
                ("state", inside(&text.get(subject.state.text_key())).into()),
            ],
        )
    }
    /// What is said of a decision about several.
    pub(super) fn decision_of_many(&self, decision: &Decision) -> String {
        let args: [(&str, Arg); 3] =
            [("count", decision.count().into()), ("contracts", decision.contracts().into()), ("quiet", self.data.quiet_days.into())];
        self.say(&format!("{}.many", decision.kind.text_key()), &args)
    }

    /// `Eiendom 3, Helse og mestring 2 og 4 avdelinger til`: contracts by department, most first.
    pub(super) fn by_department(&self, subjects: &[DecisionSubject]) -> String {
        let mut counts: BTreeMap<String, std::collections::HashSet<_>> = BTreeMap::new();
        for one in subjects {
            counts.entry(self.department(&one.department)).or_default().insert(one.contract_id);
        }
        let mut counts: Vec<(String, usize)> = counts.into_iter().map(|(name, contracts)| (name, contracts.len())).collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let shown = if counts.len() > 3 { 2 } else { 3 };
        let mut parts: Vec<String> = counts.iter().take(shown).map(|(name, count)| format!("{name}\u{a0}{count}")).collect();
        if counts.len() > shown {
            parts.push(self.say("portfolio-more-departments", &[("count", (counts.len() - shown).into())]));
        }
        list(self.text, &parts)
    }
}
