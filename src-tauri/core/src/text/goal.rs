//! What a goal lacks, in words.

use super::Text;
use crate::domain::{
    kinds::Kind,
    strategy::standing::{Missing, MissingKind},
};
use chrono::NaiveDate;

impl Text {
    /// The sentence of something that is missing.
    #[must_use]
    pub fn goal_missing(&self, one: &Missing) -> String {
        let value = match one.kind {
            MissingKind::KindNotLinked | MissingKind::KindNotUsed => {
                one.value.parse::<Kind>().map_or_else(|_| one.value.clone(), |kind| self.get(kind.text_key()))
            }
            MissingKind::Overdue => one.value.parse::<NaiveDate>().map_or_else(|_| one.value.clone(), |day| self.date(day)),
            _ => one.value.clone(),
        };
        self.get_with(one.kind.text_key(), &[("value", value.into()), ("count", i64::from(one.count).into())])
    }
}
