//! What a requirement draft must satisfy before it is stored. A missing limit or sanction is a warning, not an error.

use super::RequirementDraft;
use crate::{
    Error, Result,
    domain::{
        decimal::Decimal,
        limits::{self, Findings},
    },
    error::Code,
};

/// The whole.
const HUNDRED: Decimal = Decimal::whole(100);

impl RequirementDraft {
    /// The first thing that is wrong. The field is a path: `sanction.percent`, `plans.0.cadence.months`.
    pub fn validate(&self) -> Result<()> {
        limits::first(self.validate_all())
    }

    /// Everything that is wrong, in the order of the fields.
    #[must_use]
    pub fn validate_all(&self) -> Vec<Error> {
        let mut found = Findings::default();
        found.required("title", &self.title, limits::NAME);
        found.text("wording", &self.wording, limits::LONG);
        found.text("question", &self.question, limits::LONG);
        found.text("clause", &self.clause, limits::SHORT);
        found.text("target.unit", &self.target.unit, limits::SHORT);
        found.amount("sanction.amount", self.sanction.amount);
        if self.sanction.percent.is_some_and(|percent| !(Decimal::ZERO..=HUNDRED).contains(&percent)) {
            found.add(Error::field("sanction.percent", Code::InvalidNumber).with("min", 0).with("max", 100));
        }
        found.text("sanction.text", &self.sanction.text, limits::LONG);
        found.text("responsible", &self.responsible, limits::SHORT);
        found.count("plans", self.plans.len(), limits::PLANS);
        for (index, plan) in self.plans.iter().enumerate() {
            found.within(&format!("plans.{index}"), plan.validate_all());
        }
        found.text("notes", &self.notes, limits::LONG);
        found.all()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::{
        follow_up::{Cadence, PlanDraft},
        money::Money,
        requirement::{Comparator, Target},
    };

    pub(crate) fn requirement(title: &str) -> RequirementDraft {
        RequirementDraft::titled(title)
    }

    #[test]
    fn a_title_is_enough_and_a_missing_limit_is_no_error() {
        let mut draft = requirement("Andel miljømerket");
        draft.target = Target::quantity(Comparator::AtLeast, None, "%");
        assert_eq!(draft.validate(), Ok(()));
        assert_eq!(requirement("").validate(), Err(Error::field("title", Code::Required)));
    }

    #[test]
    fn sanctions_and_rhythms_stay_in_range() {
        let mut draft = requirement("Fossilfri byggeplass");
        draft.sanction.amount = Some(Money::kroner(-5_000));
        draft.sanction.percent = Some(Decimal::parse("100,5").unwrap());
        draft.plans = vec![PlanDraft { id: None, cadence: Cadence::AfterLast { months: 0 }, unannounced: true }];
        let found: Vec<_> = draft.validate_all().into_iter().map(|error| (error.field.unwrap(), error.code)).collect();
        let expected = [
            ("sanction.amount", Code::NegativeAmount),
            ("sanction.percent", Code::InvalidNumber),
            ("plans.0.cadence.months", Code::InvalidCadence),
        ];
        assert_eq!(found, expected.map(|(field, code)| (field.to_owned(), code)));
    }
}
