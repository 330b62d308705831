//! Figures followed over the years: what is counted, which way is good, and the value of a period.

pub mod block;
mod heading;
pub mod movement;
mod period;
mod typed;

pub use heading::Heading;
pub use movement::Movement;
pub use period::{Period, YEARS};
pub use typed::Typed;

use super::{
    choice::choice,
    decimal::Decimal,
    id::{ContractId, IndicatorId, MeasurementId},
    limits::{self, Findings},
};
use crate::{Error, Result, error::Code};
use serde::{Deserialize, Serialize};

choice! {
    /// What sort of figure it is: says how a change is told.
    UnitKind, "unit-kind" {
        /// A share in percent: changes are told in percentage points.
        Share = "share",
        /// A whole count: changes are told in percent.
        Count = "count",
        /// An amount of something: changes are told in percent.
        Amount = "amount",
    }
}
choice! {
    /// Which way is good.
    Direction, "direction" {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither.
        Neutral = "neutral",
    }
}
choice! {
    /// What a figure is about.
    Scope, "scope" {
        /// The whole organisation.
        Register = "register",
        /// One contract.
        Contract = "contract",
        /// A named product area.
        ProductArea = "product-area",
        /// A named service.
        Service = "service",
    }
}
choice! {
    /// Whether a period has a value.
    MeasurementState, "measurement-state" {
        /// Measured.
        Measured = "measured",
        /// Not available (I/T).
        NotAvailable = "not-available",
        /// Not applicable (IA).
        NotApplicable = "not-applicable",
    }
}

/// Everything a person may write about an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct IndicatorDraft {
    /// Name, 1–300 characters.
    pub name: String,
    /// A part of it, such as bought or assortment; blank = the whole.
    pub part: String,
    /// What sort of figure.
    pub unit_kind: UnitKind,
    /// `%`, `kg`, `km`, `kr`.
    pub unit: String,
    /// Which way is good.
    pub direction: Direction,
    /// What it is about.
    pub scope: Scope,
    /// The contract, with [`Scope::Contract`].
    pub contract: Option<ContractId>,
    /// The product area or service, with those scopes; else a heading that several have in common (organisation), or what within
    /// the contract it is about. See [`Self::heading`].
    pub scope_name: String,
    /// The value that is aimed at.
    pub target: Option<Decimal>,
    /// By the end of which year.
    pub target_year: Option<i32>,
    /// Notes.
    pub notes: String,
}

/// A stored indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Indicator {
    /// Key.
    pub id: IndicatorId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: IndicatorDraft,
}

/// The value of one period, as a person writes it. A new one for the same period replaces the old, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasurementDraft {
    /// The year it belongs to, 1900–2200.
    pub year: i32,
    /// The period's label: `2021`, or a part-year's own such as `2021_10`.
    pub period: String,
    /// Whether there is a value.
    pub state: MeasurementState,
    /// The value, in the indicator's unit; given exactly when it is measured.
    pub value: Option<Decimal>,
    /// Where it is from.
    pub source: String,
    /// Note.
    pub note: String,
}

/// A stored measurement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Measurement {
    /// Key.
    pub id: MeasurementId,
    /// What was measured.
    pub indicator_id: IndicatorId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: MeasurementDraft,
}

impl IndicatorDraft {
    /// The first thing that is wrong. Errors: [`Code::Required`], [`Code::TooLong`], [`Code::DateOutOfRange`], those of
    /// [`Self::check`] for the target.
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        found.required("name", &self.name, limits::NAME);
        for (field, text) in [("part", &self.part), ("unit", &self.unit), ("scope_name", &self.scope_name)] {
            found.text(field, text, limits::SHORT);
        }
        match self.scope {
            Scope::Contract if self.contract.is_none() => found.add(Error::field("contract", Code::Required)),
            Scope::ProductArea | Scope::Service => found.required("scope_name", &self.scope_name, limits::SHORT),
            _ => {}
        }
        if let Some(Err(error)) = self.target.map(|target| self.check(target)) {
            found.add(Error { field: Some("target".into()), ..error });
        }
        if self.target_year.is_some_and(|year| !YEARS.contains(&year)) {
            found.add(Error::field("target_year", Code::DateOutOfRange));
        }
        found.text("notes", &self.notes, limits::LONG);
        limits::first(found.all())
    }
}

impl MeasurementDraft {
    /// The first thing that is wrong. Errors: [`Code::Required`], [`Code::TooLong`], [`Code::DateOutOfRange`],
    /// [`Code::InvalidNumber`] for a value where there is none.
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        if !YEARS.contains(&self.year) {
            found.add(Error::field("year", Code::DateOutOfRange));
        }
        found.required("period", &self.period, limits::SHORT);
        match (self.state, self.value) {
            (MeasurementState::Measured, None) => found.add(Error::field("value", Code::Required)),
            (MeasurementState::NotAvailable | MeasurementState::NotApplicable, Some(_)) => {
                found.add(Error::field("value", Code::InvalidNumber));
            }
            _ => {}
        }
        found.text("source", &self.source, limits::LONG);
        found.text("note", &self.note, limits::LONG);
        limits::first(found.all())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A figure of the organisation that more of is better.
    pub(crate) fn draft(unit_kind: UnitKind, unit: &str) -> IndicatorDraft {
        IndicatorDraft {
            name: "Andel miljømerkede produkter".into(),
            part: String::new(),
            unit_kind,
            unit: unit.into(),
            direction: Direction::Up,
            scope: Scope::Register,
            contract: None,
            scope_name: String::new(),
            target: None,
            target_year: None,
            notes: String::new(),
        }
    }

    #[test]
    fn a_target_is_a_value_that_can_be() {
        let over = IndicatorDraft { target: Some(Decimal::whole(101)), ..draft(UnitKind::Share, "%") };
        assert_eq!(over.validate().map_err(|error| (error.field, error.code)), Err((Some("target".into()), Code::ShareRange)));
    }
}
