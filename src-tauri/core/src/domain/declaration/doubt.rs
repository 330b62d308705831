//! What should be looked at in a declaration: codes and parameters, never a sentence. The sentences are in
//! `locales/*/declaration.ftl` under `declaration-doubt-<code>`.

use super::{Declaration, footprint::Origin, product::density_contradicted};
use crate::domain::{choice::choice, figure::Figure};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

choice! {
    /// Why something should be looked at.
    DoubtCode, "declaration-doubt" {
        /// Its last day has passed (`date`).
        Lapsed = "lapsed",
        /// Only the year of its last day is said (`year`); it is taken to last the year out.
        YearOnly = "year-only",
        /// Its last day is not said.
        NoValidTo = "no-valid-to",
        /// The last day is not one that can be (`value`).
        StrangeValidTo = "strange-valid-to",
        /// The product has no name.
        NoName = "no-name",
        /// It has no registration number.
        NoNumber = "no-number",
        /// The number was found in a text, not in its own field (`number`).
        NumberFromText = "number-from-text",
        /// The amount that is declared is not said.
        NoDeclaredAmount = "no-declared-amount",
        /// The amount is said, its unit is not.
        NoDeclaredUnit = "no-declared-unit",
        /// The unit is one that is not known (`unit`).
        UnknownUnit = "unknown-unit",
        /// The amount and unit were found in a text (`value`).
        UnitFromText = "unit-from-text",
        /// The footprint is of another amount than one (`amount`, `unit`).
        AmountNotOne = "amount-not-one",
        /// The declared amount is nothing or less (`amount`).
        StrangeAmount = "strange-amount",
        /// More than one product flow is declared; the first was taken (`count`).
        SeveralFlows = "several-flows",
        /// No climate indicator at all.
        NoFootprint = "no-footprint",
        /// Parts of the footprint are given, the whole is not.
        NoTotal = "no-total",
        /// A1–A3 is neither given nor to be had from A1, A2 and A3.
        NoJoint = "no-joint",
        /// A1–A3 is given, and A1 + A2 + A3 is another number (`given`, `sum`).
        SumDiffers = "sum-differs",
        /// A1–A3 is the sum of A1, A2 and A3: it is not given by itself.
        Summed = "summed",
        /// A1–A3 is below zero: carbon that the product holds and that is let out later (`value`).
        NegativeJoint = "negative-joint",
        /// A value cannot be read as a number (`module`, `value`).
        UnreadableValue = "unreadable-value",
        /// A value's comma may part thousands or decimals (`module`, `value`).
        AmbiguousValue = "ambiguous-value",
        /// A module that is not known (`module`, `value`).
        UnknownModule = "unknown-module",
        /// A module has two values for the same scenario (`module`).
        ValueTwice = "value-twice",
        /// A module has several scenarios, and none of them is the one that is meant unless otherwise said (`module`).
        NoDefaultScenario = "no-default-scenario",
        /// The indicator's unit is not known (`unit`).
        UnknownIndicatorUnit = "unknown-indicator-unit",
        /// Several methods give footprints that differ; one was taken (`method`).
        SeveralMethods = "several-methods",
        /// Density, thickness and mass per area contradict each other (`density`, `other`).
        DensityContradicted = "density-contradicted",
        /// A property's unit is not known; it is not used (`property`, `unit`).
        UnknownPropertyUnit = "unknown-property-unit",
        /// Not about one product: generic or average data (`subtype`).
        NotSpecific = "not-specific",
        /// Something that others refer to is not in the file (`part`).
        Missing = "missing-part",
    }
}

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Doubt {
    /// Why.
    pub code: DoubtCode,
    /// Values the sentence names.
    pub params: BTreeMap<String, String>,
}

/// Longest value that is repeated.
const SHOWN: usize = 80;

impl Doubt {
    /// One without values.
    #[must_use]
    pub fn new(code: DoubtCode) -> Self {
        Self { code, params: BTreeMap::new() }
    }
    /// Adds a value for the sentence, cut short.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        let value = value.to_string();
        let cut = value.char_indices().nth(SHOWN).map(|(at, _)| at);
        self.params.insert(name.to_owned(), cut.map_or_else(|| value.clone(), |at| format!("{}…", value.get(..at).unwrap_or_default())));
        self
    }
}

/// What is doubtful in what was read, whatever day it is.
pub(super) fn found(one: &Declaration) -> Vec<Doubt> {
    let mut doubts = vec![];
    let mut say = |doubt: Doubt| doubts.push(doubt);
    if one.names.iter().all(|name| name.text.is_empty()) {
        say(Doubt::new(DoubtCode::NoName));
    }
    if one.number.is_empty() {
        say(Doubt::new(DoubtCode::NoNumber));
    }
    match one.valid_to {
        Some(to) if one.valid_to_year_only => say(Doubt::new(DoubtCode::YearOnly).with("year", to.format("%Y"))),
        Some(_) => {}
        None if one.doubts.iter().any(|doubt| doubt.code == DoubtCode::StrangeValidTo) => {}
        None => say(Doubt::new(DoubtCode::NoValidTo)),
    }
    match &one.declared {
        None => say(Doubt::new(DoubtCode::NoDeclaredAmount)),
        Some(declared) => {
            match declared.unit {
                None if declared.word.is_empty() => say(Doubt::new(DoubtCode::NoDeclaredUnit)),
                None => say(Doubt::new(DoubtCode::UnknownUnit).with("unit", &declared.word)),
                Some(_) => {}
            }
            if declared.amount <= Figure::ZERO {
                say(Doubt::new(DoubtCode::StrangeAmount).with("amount", declared.amount));
            } else if declared.amount != Figure::ONE {
                say(Doubt::new(DoubtCode::AmountNotOne).with("amount", declared.amount).with("unit", &declared.word));
            }
        }
    }
    of_footprint(one, &mut say);
    if let Some((density, other)) = density_contradicted(&one.properties) {
        say(Doubt::new(DoubtCode::DensityContradicted).with("density", density).with("other", other.rounded(4)));
    }
    let subtype = one.subtype.to_lowercase();
    if ["generic", "average", "representative", "template"].iter().any(|word| subtype.contains(word)) {
        say(Doubt::new(DoubtCode::NotSpecific).with("subtype", &one.subtype));
    }
    doubts
}

fn of_footprint(one: &Declaration, say: &mut impl FnMut(Doubt)) {
    let Some(main) = one.main() else {
        say(Doubt::new(if one.indicators.is_empty() { DoubtCode::NoFootprint } else { DoubtCode::NoTotal }));
        return;
    };
    if main.factor.is_none() {
        say(Doubt::new(DoubtCode::UnknownIndicatorUnit).with("unit", &main.unit));
    }
    for module in main.without_default(&one.scenarios) {
        say(Doubt::new(DoubtCode::NoDefaultScenario).with("module", module));
    }
    let Some(joint) = &one.a1_a3 else {
        say(Doubt::new(DoubtCode::NoJoint));
        return;
    };
    if joint.origin == Origin::Summed {
        say(Doubt::new(DoubtCode::Summed));
    }
    if let Some(sum) = joint.differing_sum {
        say(Doubt::new(DoubtCode::SumDiffers).with("given", joint.value).with("sum", sum));
    }
    if joint.value.is_negative() {
        say(Doubt::new(DoubtCode::NegativeJoint).with("value", joint.value));
    }
}
