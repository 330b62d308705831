//! A strategy as it is carried from one register to another: a pack, written down as JSON. `docs/strategy-packs.md` says the form
//! for people. Reading what nobody vouches for, with the place of every fault, is `exchange::pack`'s; this is what it makes.

use super::GoalLevel;
use crate::domain::{kinds::Kind, language::Language};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The newest form that is read, and the one that is written.
pub const FORMAT: u32 = 1;

/// A strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The version of the form: [`FORMAT`].
    pub format: u32,
    /// What the strategy is known by in every version: small letters, digits and hyphens.
    pub id: String,
    /// Its version, from 1.
    pub version: u32,
    /// The language of its texts.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Who adopted it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// On which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted: Option<NaiveDate>,
    /// The first year it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    /// The last year it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i32>,
    /// Where its text is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Its goals, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<PackGoal>,
    /// Measures that stand under no goal, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<PackGoal>,
}

impl Pack {
    /// What is at the top, goals before measures.
    pub fn top(&self) -> impl Iterator<Item = &PackGoal> {
        self.goals.iter().chain(&self.measures)
    }
}

/// A goal, with what is under it; or a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackGoal {
    /// What it is known by in every version; its number if nothing is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its number, as the source has it.
    pub number: String,
    /// What it is; a measure says nothing.
    #[serde(default = "measure", skip_serializing_if = "is_measure")]
    pub level: GoalLevel,
    /// The heading a measure stands under.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// The year by the end of which it is to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// What it says, in the pack's own short wording.
    pub text: String,
    /// Kinds of requirement that may serve it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Kind>,
    /// Goals under it, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<PackGoal>,
    /// Measures under it, in their order; after the goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<PackGoal>,
}

const fn measure() -> GoalLevel {
    GoalLevel::Measure
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_measure(level: &GoalLevel) -> bool {
    *level == GoalLevel::Measure
}

impl PackGoal {
    /// What it is known by within its pack.
    #[must_use]
    pub fn key(&self) -> &str {
        self.id.as_deref().unwrap_or(&self.number)
    }

    /// What is right under it, goals before measures.
    pub fn under(&self) -> impl Iterator<Item = &Self> {
        self.goals.iter().chain(&self.measures)
    }

    /// How many there are with this one and all under it.
    #[must_use]
    pub fn count(&self) -> usize {
        1 + self.under().map(Self::count).sum::<usize>()
    }
}

/// What a pack of a strategy of this title would be known by: `Strategi for grønne innkjøp` is `strategi-for-gronne-innkjop`.
#[must_use]
pub fn id_of(title: &str) -> String {
    let mut id = String::new();
    for letter in title.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => id.push(letter),
            'æ' | 'ä' => id.push_str("ae"),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => id.push('o'),
            'å' => id.push('a'),
            'é' | 'è' | 'ê' => id.push('e'),
            'ü' => id.push('u'),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
        if id.len() >= ID - 8 {
            break;
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "strategi".to_owned() } else { id.to_owned() }
}

/// Longest name of a pack.
pub const ID: usize = 80;

/// Whether a pack may be known by this: small letters, digits and hyphens.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=ID).contains(&text.len())
        && text.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        && !text.starts_with('-')
        && !text.ends_with('-')
}
