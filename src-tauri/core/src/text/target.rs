//! Required, offered and actual values as they are shown, each in the way its measure has.

use super::{Arg, Text, number::HARD_SPACE};
use crate::domain::{
    decimal::Decimal,
    requirement::{Comparator, Measure, Target},
};

/// Units that are looked up in the locale files start so; all others are shown as written.
const UNIT_KEY: &str = "unit-";

impl Text {
    /// A value in the way the target's measure has: `65 %`, `Ja`, `Gyldig`; `–` if there is none.
    #[must_use]
    pub fn target_value(&self, target: &Target, value: Option<Decimal>) -> String {
        let Some(value) = value else { return self.get("none") };
        match target.measure {
            Measure::YesNo => self.yes_no(value >= Decimal::YES),
            Measure::Document => self.get(if value >= Decimal::YES { "document-valid" } else { "document-not-valid" }),
            Measure::Quantity => self.quantity(value, &target.unit),
        }
    }

    /// What is demanded: `≥ 60 %`, `≤ 2 700 leveringer`, `Ja`, `Gyldig`; `–` if no limit is set.
    #[must_use]
    pub fn required_value(&self, target: &Target) -> String {
        let shown = self.target_value(target, target.required);
        if target.measure == Measure::Quantity && target.required.is_some() {
            format!("{}{HARD_SPACE}{shown}", comparator_symbol(target.comparator))
        } else {
            shown
        }
    }

    /// A difference between two values of the target, with its sign: `−2,6 prosentpoeng`, `+150 leveringer`.
    #[must_use]
    pub fn difference(&self, target: &Target, difference: Decimal) -> String {
        self.with_unit(&self.signed(difference), difference, points_for_percent(&target.unit))
    }

    /// The size of a difference, without a sign: `2,6 prosentpoeng`.
    #[must_use]
    pub fn distance(&self, target: &Target, difference: Decimal) -> String {
        let size = difference.abs();
        self.with_unit(&self.decimal(size), size, points_for_percent(&target.unit))
    }

    /// A number with its unit: `60 %`, `2 700 leveringer`, `270 kg CO₂e/m³`. A unit starting `unit-` is a text key.
    #[must_use]
    pub fn quantity(&self, value: Decimal, unit: &str) -> String {
        self.with_unit(&self.decimal(value), value, unit)
    }

    /// A unit by itself, as in a column's head: `%`, `leveringer`.
    #[must_use]
    pub fn unit(&self, unit: &str) -> String {
        if unit.starts_with(UNIT_KEY) { self.get_with(unit, &[("count", Arg::Count(2))]) } else { unit.to_owned() }
    }

    /// `Ja` or `Nei`.
    #[must_use]
    pub fn yes_no(&self, yes: bool) -> String {
        self.get(if yes { "yes" } else { "no" })
    }

    fn with_unit(&self, number: &str, value: Decimal, unit: &str) -> String {
        match unit {
            "" => number.to_owned(),
            "%" => self.with_percent_sign(number),
            // One and a half is many in all three languages, as is everything but exactly one.
            key if key.starts_with(UNIT_KEY) => {
                let count = if value.abs() == Decimal::YES { 1 } else { 2 };
                format!("{number}{HARD_SPACE}{}", self.get_with(key, &[("count", Arg::Count(count))]))
            }
            written => format!("{number}{HARD_SPACE}{written}"),
        }
    }
}

/// `≥`, `≤` or `=`.
#[must_use]
pub const fn comparator_symbol(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::AtLeast => "≥",
        Comparator::AtMost => "≤",
        Comparator::Exactly => "=",
    }
}

/// Between two shares lie percentage points, not percent.
fn points_for_percent(unit: &str) -> &str {
    if unit == "%" { "unit-percentage-points" } else { unit }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    fn nb() -> &'static Text {
        Text::of(Language::Bokmal)
    }
    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn a_quantity_is_shown_with_its_side_and_unit() {
        let share = Target::quantity(Comparator::AtLeast, Some(Decimal::whole(60)), "%");
        assert_eq!(nb().required_value(&share), "≥\u{a0}60\u{a0}%");
        assert_eq!(nb().target_value(&share, Some(decimal("59.5"))), "59,5\u{a0}%");
        assert_eq!(nb().target_value(&share, None), "–");
        let deliveries = Target::quantity(Comparator::AtMost, Some(Decimal::whole(2_700)), "unit-deliveries");
        assert_eq!(nb().required_value(&deliveries), "≤\u{a0}2\u{a0}700\u{a0}leveringer");
        assert_eq!(Text::of(Language::Nynorsk).required_value(&deliveries), "≤\u{a0}2\u{a0}700\u{a0}leveringar");
        assert_eq!(Text::of(Language::English).required_value(&deliveries), "≤\u{a0}2,700\u{a0}deliveries");
        let concrete = Target::quantity(Comparator::AtMost, None, "kg CO₂e/m³");
        assert_eq!(nb().required_value(&concrete), "–");
        assert_eq!(nb().target_value(&concrete, Some(decimal("271.25"))), "271,25\u{a0}kg CO₂e/m³");
    }

    #[test]
    fn one_of_a_unit_is_singular() {
        assert_eq!(nb().quantity(Decimal::whole(1), "unit-deliveries"), "1\u{a0}levering");
        assert_eq!(nb().quantity(decimal("1.5"), "unit-hours"), "1,5\u{a0}timer");
        assert_eq!(nb().quantity(Decimal::ZERO, "unit-deliveries"), "0\u{a0}leveringer");
        assert_eq!(nb().unit("unit-deliveries"), "leveringer");
        assert_eq!(nb().unit("%"), "%");
    }

    #[test]
    fn yes_and_documents_are_words() {
        assert_eq!(nb().required_value(&Target::yes()), "Ja");
        assert_eq!(nb().target_value(&Target::yes(), Some(Decimal::ZERO)), "Nei");
        assert_eq!(nb().target_value(&Target::document(), Some(Decimal::YES)), "Gyldig");
        assert_eq!(nb().target_value(&Target::document(), Some(Decimal::ZERO)), "Ikke gyldig");
        assert_eq!(Text::of(Language::Nynorsk).target_value(&Target::document(), Some(Decimal::ZERO)), "Ikkje gyldig");
    }

    #[test]
    fn shares_differ_in_percentage_points() {
        let share = Target::quantity(Comparator::AtLeast, Some(Decimal::whole(60)), "%");
        assert_eq!(nb().difference(&share, decimal("-2.6")), "\u{2212}2,6\u{a0}prosentpoeng");
        assert_eq!(nb().distance(&share, decimal("-2.6")), "2,6\u{a0}prosentpoeng");
        assert_eq!(Text::of(Language::English).distance(&share, decimal("1")), "1\u{a0}percentage point");
        let deliveries = Target::quantity(Comparator::AtMost, Some(Decimal::whole(2_700)), "unit-deliveries");
        assert_eq!(nb().difference(&deliveries, Decimal::whole(150)), "+150\u{a0}leveringer");
    }
}
