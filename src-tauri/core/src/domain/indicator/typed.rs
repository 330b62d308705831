//! What a person types or pastes into a cell: `59 %`, `3 673 488`, `67,27`, `I/T`, `IA`, or nothing.

use super::{IndicatorDraft, MeasurementState, UnitKind};
use crate::{
    Error, Result,
    domain::{decimal::Decimal, language::Language},
    error::Code,
};

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Nothing: the period has no value.
    Blank,
    /// A value, or why there is none.
    Said(MeasurementState, Option<Decimal>),
}

const HUNDRED: Decimal = Decimal::whole(100);

impl MeasurementState {
    /// Why there is no value, as people write it; nothing if the text says something else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let letters: String = text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        match letters.as_str() {
            "it" | "ikketilgjengelig" | "ikkjetilgjengeleg" | "notavailable" | "na" | "nav" => Some(Self::NotAvailable),
            "ia" | "ikkeaktuelt" | "ikkjeaktuelt" | "notapplicable" | "nap" | "ejaktuellt" => Some(Self::NotApplicable),
            _ => None,
        }
    }
}

impl IndicatorDraft {
    /// Reads a cell of this indicator, its number in the form of a language. Errors, in `value`: [`Code::InvalidNumber`], [`Code::AmbiguousNumber`], [`Code::WrongUnit`],
    /// those of [`Self::check`].
    pub fn read(&self, text: &str, language: Language) -> Result<Typed> {
        let text = text.trim();
        if text.is_empty() || text.chars().all(|letter| matches!(letter, '-' | '–' | '—' | '.')) {
            return Ok(Typed::Blank);
        }
        if let Some(state) = MeasurementState::read(text) {
            return Ok(Typed::Said(state, None));
        }
        let digits = text.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let unit = text.get(digits.len()..).unwrap_or_default().trim();
        let own = self.unit.trim();
        let fits = unit.is_empty() || unit.eq_ignore_ascii_case(own) || (self.unit_kind == UnitKind::Share && unit == "%");
        let number = |text: &str| {
            Decimal::typed(text, language)
                .map_err(|error| Error { field: Some("value".into()), ..Error::new(error.code).with("value", text) })
        };
        if !fits {
            // A number with another unit is one thing; a word is another.
            number(digits)?;
            let known = if own.is_empty() && self.unit_kind == UnitKind::Share { "%" } else { own };
            return Err(if unit.chars().count() <= 12 && !unit.contains(char::is_numeric) {
                Error::field("value", Code::WrongUnit).with("value", unit).with("known", known)
            } else {
                Error::field("value", Code::InvalidNumber).with("value", text)
            });
        }
        if digits.is_empty() {
            return Err(Error::field("value", Code::InvalidNumber).with("value", text));
        }
        let value = number(digits)?;
        self.check(value)?;
        Ok(Typed::Said(MeasurementState::Measured, Some(value)))
    }

    /// Whether a value can be one of this indicator's. Errors, in `value`: [`Code::ShareRange`] for a share outside 0–100,
    /// [`Code::NotACount`] for a count that is not whole or below nought.
    pub fn check(&self, value: Decimal) -> Result<()> {
        match self.unit_kind {
            UnitKind::Share if !(Decimal::ZERO..=HUNDRED).contains(&value) => {
                Err(Error::field("value", Code::ShareRange).with("value", value).with("min", 0).with("max", 100))
            }
            UnitKind::Count if value < Decimal::ZERO || value.millionths() % 1_000_000 != 0 => {
                Err(Error::field("value", Code::NotACount).with("value", value))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::indicator::tests::draft;

    const NB: Language = Language::Bokmal;

    fn share() -> IndicatorDraft {
        draft(UnitKind::Share, "%")
    }
    fn value(text: &str) -> Typed {
        Typed::Said(MeasurementState::Measured, Some(Decimal::parse(text).unwrap()))
    }

    #[test]
    fn a_cell_is_read_as_people_write_it() {
        let tonnes = draft(UnitKind::Amount, "tonn");
        let count = draft(UnitKind::Count, "");
        assert_eq!(share().read(" 59 % ", NB).unwrap(), value("59"));
        assert_eq!(share().read("59\u{a0}%", NB).unwrap(), value("59"));
        assert_eq!(share().read("12,1", NB).unwrap(), value("12.1"));
        assert_eq!(count.read("3 673 488", NB).unwrap(), value("3673488"));
        assert_eq!(count.read("3\u{202f}673\u{a0}488", NB).unwrap(), value("3673488"));
        assert_eq!(tonnes.read("67,27", NB).unwrap(), value("67.27"));
        assert_eq!(tonnes.read("67,27 tonn", NB).unwrap(), value("67.27"));
        for text in ["", "  ", "-", "–"] {
            assert_eq!(share().read(text, NB).unwrap(), Typed::Blank, "{text}");
        }
        for text in ["I/T", "i/t", "IT", "ikke tilgjengelig", "n/a"] {
            assert_eq!(share().read(text, NB).unwrap(), Typed::Said(MeasurementState::NotAvailable, None), "{text}");
        }
        for text in ["IA", "i.a.", "Ikke aktuelt"] {
            assert_eq!(share().read(text, NB).unwrap(), Typed::Said(MeasurementState::NotApplicable, None), "{text}");
        }
    }

    #[test]
    fn a_cell_is_read_in_the_language_of_whoever_types() {
        let tonnes = draft(UnitKind::Amount, "tonn");
        assert_eq!(tonnes.read("12,346 tonn", Language::English).unwrap(), value("12346"));
        assert_eq!(tonnes.read("12,346 tonn", NB).unwrap(), value("12.346"));
        assert_eq!(share().read("12.5%", Language::English).unwrap(), value("12.5"));
    }

    #[test]
    fn what_cannot_be_is_refused_by_name() {
        let count = draft(UnitKind::Count, "");
        let tonnes = draft(UnitKind::Amount, "tonn");
        for (indicator, text, code) in [
            (share(), "101 %", Code::ShareRange),
            (share(), "-1", Code::ShareRange),
            (share(), "mange", Code::InvalidNumber),
            (share(), "59 kg", Code::WrongUnit),
            (tonnes.clone(), "59 %", Code::WrongUnit),
            (tonnes.clone(), "1.000", Code::AmbiguousNumber),
            (tonnes, "12 stk. av 40 mulige", Code::InvalidNumber),
            (count.clone(), "12,5", Code::NotACount),
            (count.clone(), "-3", Code::NotACount),
            (count.clone(), "ca. 40", Code::InvalidNumber),
            (count, "%", Code::InvalidNumber),
        ] {
            let error = indicator.read(text, NB).unwrap_err();
            assert_eq!((error.code, error.field.as_deref()), (code, Some("value")), "{text}");
        }
    }
}
