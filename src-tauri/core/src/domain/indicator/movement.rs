//! How a figure moved from one period to the next: percentage points for shares, percent for counts and amounts. Pure.

use super::{Direction, IndicatorDraft, MeasurementDraft, Period, UnitKind};
use crate::domain::{choice::choice, decimal::Decimal};
use serde::{Deserialize, Serialize};

choice! {
    /// In what a movement is told.
    MovementUnit, "movement-unit" {
        /// Percentage points.
        Points = "points",
        /// Percent of the earlier value.
        Percent = "percent",
    }
}
choice! {
    /// What a movement is worth.
    Verdict, "verdict" {
        /// The way that is good.
        Better = "better",
        /// The other way.
        Worse = "worse",
        /// No movement.
        Unchanged = "unchanged",
        /// A movement, where neither way is good.
        Moved = "moved",
    }
}

/// A movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Movement {
    /// In what it is told.
    pub unit: MovementUnit,
    /// How much, to six places, half away from zero.
    pub by: Decimal,
    /// What it is worth.
    pub verdict: Verdict,
}

/// From one value to the next; nothing if either is missing, or if there is no percent of what was nothing.
#[must_use]
pub fn movement(kind: UnitKind, direction: Direction, from: Option<Decimal>, to: Option<Decimal>) -> Option<Movement> {
    let (from, to) = (from?, to?);
    let (unit, by) = match kind {
        UnitKind::Share => (MovementUnit::Points, to.minus(from)),
        UnitKind::Count | UnitKind::Amount => (MovementUnit::Percent, percent(from, to)?),
    };
    let verdict = match (direction, to.cmp(&from)) {
        (_, std::cmp::Ordering::Equal) => Verdict::Unchanged,
        (Direction::Neutral, _) => Verdict::Moved,
        (Direction::Up, std::cmp::Ordering::Greater) | (Direction::Down, std::cmp::Ordering::Less) => Verdict::Better,
        _ => Verdict::Worse,
    };
    Some(Movement { unit, by, verdict })
}

impl IndicatorDraft {
    /// Between two periods' values. A part of a year has not had the time that the year has, or another part of it: amounts are told
    /// between whole years, and between the same parts of two years.
    #[must_use]
    pub fn movement(&self, from: Option<&MeasurementDraft>, to: Option<&MeasurementDraft>) -> Option<Movement> {
        let (from, to) = (from?, to?);
        let part = |one: &MeasurementDraft| Period::of(one.year, &one.period).part();
        if self.unit_kind != UnitKind::Share && part(from) != part(to) {
            return None;
        }
        movement(self.unit_kind, self.direction, from.value, to.value)
    }
}

/// What came to be more than `from`, in percent of it.
fn percent(from: Decimal, to: Decimal) -> Option<Decimal> {
    let (from, to) = (i128::from(from.millionths()), i128::from(to.millionths()));
    if from == 0 {
        return None;
    }
    // Millionths of a percent; half away from zero.
    let (top, bottom) = ((to - from) * 100_000_000, from.abs());
    let rounded = (top.abs() + bottom / 2) / bottom * top.signum();
    i64::try_from(rounded).ok().and_then(|millionths| Decimal::from_millionths(millionths).ok())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::indicator::{MeasurementState, tests::draft};

    fn decimal(text: &str) -> Option<Decimal> {
        Some(Decimal::parse(text).unwrap())
    }
    fn moved(kind: UnitKind, direction: Direction, from: &str, to: &str) -> Movement {
        movement(kind, direction, decimal(from), decimal(to)).unwrap()
    }

    #[test]
    fn shares_move_in_points_and_amounts_in_percent() {
        let share = moved(UnitKind::Share, Direction::Up, "60", "53");
        assert_eq!((share.unit, share.by, share.verdict), (MovementUnit::Points, Decimal::whole(-7), Verdict::Worse));
        let count = moved(UnitKind::Count, Direction::Down, "3595", "2584");
        assert_eq!((count.unit, count.by.to_string().as_str(), count.verdict), (MovementUnit::Percent, "-28.122392", Verdict::Better));
        assert_eq!(moved(UnitKind::Amount, Direction::Down, "-10", "-5").by, Decimal::whole(50));
    }

    #[test]
    fn what_is_missing_or_was_nothing_has_no_movement() {
        assert_eq!(movement(UnitKind::Share, Direction::Up, None, decimal("1")), None);
        assert_eq!(movement(UnitKind::Share, Direction::Up, decimal("1"), None), None);
        assert_eq!(movement(UnitKind::Count, Direction::Up, decimal("0"), decimal("5")), None);
        assert_eq!(movement(UnitKind::Share, Direction::Up, decimal("0"), decimal("5")).unwrap().by, Decimal::whole(5));
    }

    #[test]
    fn amounts_are_told_between_spans_of_the_same_length_and_shares_between_any() {
        let value = |label: &str, number: &str| {
            let period = Period::parse(label).unwrap();
            let (state, value) = (MeasurementState::Measured, decimal(number));
            MeasurementDraft { year: period.year, period: period.label, state, value, source: String::new(), note: String::new() }
        };
        let between =
            |kind: UnitKind, from: &str, to: &str| draft(kind, "").movement(Some(&value(from, "100")), Some(&value(to, "50"))).is_some();
        for (from, to, told) in [
            ("2020", "2021", true),
            ("2020", "2021_10", false),
            ("2021_04", "2021_10", false),
            ("2020_10", "2021_10", true),
            ("2020_10", "2021-10", true),
            ("2020 1. halvår", "2021 1. halvår", true),
            ("2020 1. halvår", "2020 2. halvår", false),
        ] {
            assert_eq!(between(UnitKind::Amount, from, to), told, "{from} to {to}");
            assert_eq!(between(UnitKind::Count, from, to), told, "{from} to {to}");
            assert!(between(UnitKind::Share, from, to), "{from} to {to}");
        }
    }

    #[test]
    fn the_direction_says_what_a_movement_is_worth() {
        for (direction, from, to, verdict) in [
            (Direction::Up, "1", "2", Verdict::Better),
            (Direction::Up, "2", "1", Verdict::Worse),
            (Direction::Down, "1", "2", Verdict::Worse),
            (Direction::Down, "2", "1", Verdict::Better),
            (Direction::Neutral, "2", "1", Verdict::Moved),
            (Direction::Down, "100", "100", Verdict::Unchanged),
            (Direction::Neutral, "100", "100", Verdict::Unchanged),
        ] {
            assert_eq!(moved(UnitKind::Share, direction, from, to).verdict, verdict, "{direction} {from} {to}");
        }
    }
}
