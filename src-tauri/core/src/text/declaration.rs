//! Declarations as they are shown: figures, units, what is doubtful, and how a footprint stands against a limit.

use super::{Arg, Text, number::HARD_SPACE};
use crate::domain::{
    declaration::{
        Declaration,
        comparison::{Comparison, Step, Verdict},
        doubt::{Doubt, DoubtCode},
        product::{Property, PropertyKind},
        unit::Unit,
    },
    figure::Figure,
};

impl Text {
    /// A figure with four significant digits, but with all its whole ones: `268,6`, `0,0001051`, `−12 346`.
    #[must_use]
    pub fn figure(&self, value: Figure) -> String {
        self.exact_figure(value.shown())
    }

    /// A figure with every digit it has.
    #[must_use]
    pub fn exact_figure(&self, value: Figure) -> String {
        let plain = value.to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        self.number(whole, fraction)
    }

    /// A unit that a product is declared in: `m³`, `stk.`.
    #[must_use]
    pub fn declared_unit(&self, unit: Unit) -> String {
        self.get(unit.text_key())
    }

    /// What a declaration is of: `1 m³`, or with the file's own word if the unit is not known; `–` if nothing is said.
    #[must_use]
    pub fn declared(&self, declaration: &Declaration) -> String {
        let Some(declared) = &declaration.declared else { return self.get("none") };
        let unit = declared.unit.map_or_else(|| declared.word.clone(), |unit| self.declared_unit(unit));
        let unit = if unit.is_empty() { self.get("declaration-unit-unsaid") } else { unit };
        format!("{}{HARD_SPACE}{unit}", self.exact_figure(declared.amount))
    }

    /// Why something should be looked at, as a sentence.
    #[must_use]
    pub fn doubt(&self, doubt: &Doubt) -> String {
        let value = |name: &str, text: &str| match (doubt.code, name) {
            (DoubtCode::UnreadableValue | DoubtCode::AmbiguousValue, _) | (_, "number" | "year") => text.to_owned(),
            (_, "date") => text.parse().map_or_else(|_| text.to_owned(), |date| self.date(date)),
            _ => Figure::parse(text).map_or_else(|_| text.to_owned(), |figure| self.figure(figure)),
        };
        let args: Vec<(&str, Arg<'_>)> = doubt.params.iter().map(|(name, text)| (name.as_str(), value(name, text).into())).collect();
        self.get_with(doubt.code.text_key(), &args)
    }

    /// How a declaration stands against a limit, in a sentence, with the steps from the one unit to the other.
    #[must_use]
    pub fn comparison(&self, comparison: &Comparison, declaration: &Declaration) -> String {
        let limit = comparison.limit.map_or_else(|| self.get("none"), |limit| self.quantity(limit, &comparison.limit_unit));
        let value = comparison.value.map_or_else(|| self.get("none"), |value| self.figure(value));
        let unit =
            declaration.declared.as_ref().and_then(|declared| declared.unit).map_or_else(String::new, |unit| self.declared_unit(unit));
        let per = comparison.per.map_or_else(String::new, |per| self.declared_unit(per));
        let said = self.get_with(
            comparison.verdict.text_key(),
            &[
                ("value", value.into()),
                ("limit", limit.into()),
                ("unit", unit.into()),
                ("per", per.into()),
                ("limitUnit", comparison.limit_unit.as_str().into()),
            ],
        );
        if comparison.steps.is_empty() || !matches!(comparison.verdict, Verdict::Met | Verdict::NotMet) {
            return said;
        }
        let steps = comparison.steps.iter().map(|step| self.conversion(step)).collect::<Vec<_>>().join(", ");
        format!("{said} {}", self.get_with("comparison-by", &[("steps", steps.into())]))
    }

    /// A step from one unit to another: `2 400 kg/m³ (densitet)`.
    #[must_use]
    pub fn conversion(&self, step: &Step) -> String {
        self.property(step.property, step.value)
    }

    /// A property with its unit: `2 400 kg/m³ (densitet)`.
    #[must_use]
    pub fn property_value(&self, property: &Property) -> String {
        self.property(property.kind, property.value)
    }

    fn property(&self, kind: PropertyKind, value: Figure) -> String {
        self.get_with(&format!("{}-value", kind.text_key()), &[("value", self.figure(value).into())])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{
        declaration::{comparison, doubt, footprint, product},
        language::Language,
    };

    #[test]
    fn figures_are_shown_in_the_languages_own_form() {
        let (nb, en) = (Text::of(Language::Bokmal), Text::of(Language::English));
        let figure = |text| Figure::parse(text).unwrap();
        assert_eq!(nb.figure(figure("268.594523")), "268,6");
        assert_eq!(nb.figure(figure("-12345.6")), "\u{2212}12\u{a0}346");
        assert_eq!(en.figure(figure("0.000105071829")), "0.0001051");
    }

    #[test]
    fn every_doubt_verdict_unit_and_property_has_a_sentence_in_every_language() {
        for language in Language::ALL {
            let text = Text::of(*language);
            let keys = doubt::DoubtCode::ALL.iter().map(|one| one.text_key().to_owned());
            let keys = keys.chain(comparison::Verdict::ALL.iter().map(|one| one.text_key().to_owned()));
            let keys = keys.chain(crate::domain::declaration::unit::Unit::ALL.iter().map(|one| one.text_key().to_owned()));
            let keys = keys
                .chain(product::PropertyKind::ALL.iter().flat_map(|one| [one.text_key().to_owned(), format!("{}-value", one.text_key())]));
            let keys = keys.chain(footprint::Module::ALL.iter().map(|one| one.text_key().to_owned()));
            let keys = keys.chain(footprint::IndicatorKind::ALL.iter().map(|one| one.text_key().to_owned()));
            let keys = keys.chain(footprint::Origin::ALL.iter().map(|one| one.text_key().to_owned()));
            for key in keys {
                assert!(!text.get(&key).contains('⟦'), "{language}: {key}");
            }
        }
    }
}
