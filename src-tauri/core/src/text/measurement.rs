//! Values of indicators and how they moved, as they are shown: `59 %`, `67,27`, `I/T`; `−7 pp`, `−28,1 %`.

use super::Text;
use crate::domain::{
    decimal::Decimal,
    indicator::{MeasurementState, Movement, UnitKind, movement::MovementUnit},
};

/// Decimals of a movement in percent.
const PERCENT_PLACES: u32 = 1;

impl Text {
    /// A value with `places` decimals; a share with its percent sign, everything else without its unit.
    #[must_use]
    pub fn measured(&self, value: Decimal, kind: UnitKind, places: u32) -> String {
        let number = self.decimal_fixed(value, places);
        if kind == UnitKind::Share { self.with_percent_sign(&number) } else { number }
    }

    /// `I/T` and `IA`; blank for what is measured.
    #[must_use]
    pub fn measurement_state(&self, state: MeasurementState) -> String {
        match state {
            MeasurementState::Measured => String::new(),
            other => self.get(&format!("measurement-short-{other}")),
        }
    }

    /// How a figure moved: percentage points with the decimals of its values, percent with one. `+40 pp`, `−28,1 %`, `0 pp`.
    #[must_use]
    pub fn movement(&self, movement: &Movement, places: u32) -> String {
        let number = self.movement_number(movement, places);
        match movement.unit {
            MovementUnit::Points => self.get_with("movement-points", &[("number", number.into())]),
            MovementUnit::Percent => self.with_percent_sign(&number),
        }
    }

    /// The head of a column of movements between two periods, named by their labels: `Endring 2019–2020`. Without two: `Endring siste år`.
    #[must_use]
    pub fn movement_head(&self, compared: &[String]) -> String {
        match compared {
            [from, to] => self.get_with("measurements-change-between", &[("from", from.into()), ("to", to.into())]),
            _ => self.get("measurements-change"),
        }
    }

    /// A movement as [`Self::movement`] tells it, without its unit.
    #[must_use]
    pub fn movement_number(&self, movement: &Movement, places: u32) -> String {
        let places = if movement.unit == MovementUnit::Points { places } else { PERCENT_PLACES };
        let shown = self.decimal_fixed(movement.by, places);
        let is_nothing = shown.chars().all(|letter| matches!(letter, '0' | ',' | '.'));
        if movement.by > Decimal::ZERO && !is_nothing { format!("+{shown}") } else { shown }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{
        indicator::{Typed, movement::Verdict, tests::draft as indicator},
        language::Language,
    };
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_shown_value_is_read_back_in_every_language(value in -1_000_000_000_000_000i64..=1_000_000_000_000_000, places in 0..7u32) {
            let step = 10_i64.pow(6 - places);
            let value = Decimal::from_millionths(value / step * step).unwrap();
            for language in Language::ALL {
                let text = Text::of(*language);
                let tonnes = indicator(UnitKind::Amount, "tonn");
                let wanted = Typed::Said(MeasurementState::Measured, Some(value));
                for shown in [text.decimal(value), text.measured(value, UnitKind::Amount, places), format!("{} tonn", text.decimal(value))] {
                    prop_assert_eq!(tonnes.read(&shown, *language).unwrap(), wanted, "{} {}", language, shown);
                }
            }
        }

        #[test]
        fn a_shown_share_is_read_back_in_every_language(value in 0..=100_000_000i64) {
            let value = Decimal::from_millionths(value).unwrap();
            for language in Language::ALL {
                let shown = Text::of(*language).measured(value, UnitKind::Share, 6);
                let wanted = Typed::Said(MeasurementState::Measured, Some(value));
                prop_assert_eq!(indicator(UnitKind::Share, "%").read(&shown, *language).unwrap(), wanted, "{} {}", language, shown);
            }
        }
    }

    #[test]
    fn why_there_is_no_value_is_read_back_in_every_language() {
        for language in Language::ALL {
            for state in [MeasurementState::NotAvailable, MeasurementState::NotApplicable] {
                let shown = Text::of(*language).measurement_state(state);
                assert_eq!(indicator(UnitKind::Share, "%").read(&shown, *language).unwrap(), Typed::Said(state, None), "{shown}");
            }
        }
    }

    #[test]
    fn points_have_the_values_decimals_and_percent_has_one() {
        let text = Text::of(Language::Bokmal);
        let moved = |unit, by: &str| Movement { unit, by: Decimal::parse(by).unwrap(), verdict: Verdict::Better };
        assert_eq!(text.movement(&moved(MovementUnit::Points, "-4.4"), 1), "\u{2212}4,4\u{a0}pp");
        assert_eq!(text.movement(&moved(MovementUnit::Points, "40"), 0), "+40\u{a0}pp");
        assert_eq!(text.movement(&moved(MovementUnit::Percent, "-28.122392"), 0), "\u{2212}28,1\u{a0}%");
        assert_eq!(text.movement(&moved(MovementUnit::Percent, "0.04"), 2), "0,0\u{a0}%");
        assert_eq!(text.movement(&moved(MovementUnit::Points, "0"), 0), "0\u{a0}pp");
    }

    #[test]
    fn a_row_has_one_count_of_decimals() {
        let text = Text::of(Language::Bokmal);
        assert_eq!(text.measured(Decimal::whole(10), UnitKind::Share, 1), "10,0\u{a0}%");
        assert_eq!(text.measured(Decimal::whole(3_673_488), UnitKind::Count, 0), "3\u{a0}673\u{a0}488");
    }
}
