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
            MissingKind::KindNotLinked | MissingKind::KindNotUsed => self.kind_named(&one.value),
            MissingKind::Overdue => one.value.parse::<NaiveDate>().map_or_else(|_| one.value.clone(), |day| self.date(day)),
            _ => one.value.clone(),
        };
        self.get_with(one.kind.text_key(), &[("value", value.into()), ("count", i64::from(one.count).into())])
    }

    /// All that is missing, a sentence each; kinds that lack the same stand in one.
    #[must_use]
    pub fn goal_lacks(&self, all: &[Missing]) -> Vec<String> {
        let mut said: Vec<String> = vec![];
        let mut kinds: Vec<MissingKind> = vec![];
        for one in all {
            let several = matches!(one.kind, MissingKind::KindNotLinked | MissingKind::KindNotUsed);
            if several && kinds.contains(&one.kind) {
                continue;
            }
            kinds.push(one.kind);
            if several {
                let same = all.iter().filter(|other| other.kind == one.kind);
                let names: Vec<String> = same.map(|other| self.kind_named(&other.value)).collect();
                said.push(self.get_with(one.kind.text_key(), &[("value", names.join(", ").into()), ("count", 0.into())]));
            } else {
                said.push(self.goal_missing(one));
            }
        }
        said
    }

    fn kind_named(&self, kind: &str) -> String {
        kind.parse::<Kind>().map_or_else(|_| kind.to_owned(), |kind| self.get(kind.text_key()))
    }
}
