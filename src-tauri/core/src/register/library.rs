//! The built-in requirement library: the kinds' facts with their texts, read as one, and the drafts that contracts
//! get from it. A draft is a frozen copy: it holds every word itself and remembers only level and version.
//!
//! Blanks: a wording names what a person must fill as `[limit]`, a word of small letters and hyphens in square brackets,
//! the same in all languages. What it is called is the text `library-blank-limit`, and that is what is shown, in brackets,
//! until it is filled: `[limit value]`. A limit that a source gives is filled already and is no blank. Two blanks mean more
//! than their words: `limit` becomes the target's limit, `declared-unit` becomes part of its unit.
//!
//! Must not agree anything on a person's behalf: the sanction of a draft is always "none agreed".

use crate::domain::{
    decimal::Decimal,
    follow_up::{Cadence, Milepost, Milestone, MilestoneDate, PlanDraft},
    kinds::{ALL, Kind, KindFacts, LevelFacts, Rhythm},
    requirement::{Basis, Comparator, Level, LibraryOrigin, Measure, Placement, RequirementDraft, Sanction, SanctionKind, Target},
};
use crate::{Error, Result, error::Code, text::Text};
use serde::Serialize;
use std::collections::BTreeMap;

/// The blank whose number becomes the target's limit.
const LIMIT: &str = "limit";
/// The blank that becomes the denominator of the target's unit.
const DECLARED_UNIT: &str = "declared-unit";

/// Something a person must fill in a wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Blank {
    /// Its name, the same in all languages: the key under which [`draft`] takes its value.
    pub name: String,
    /// What it is called. The wording shows it in square brackets.
    pub label: String,
}

/// One level of a library requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LibraryLevel {
    /// Which.
    pub level: Level,
    /// The demand, ready for a contract but for its blanks, shown as `[label]`.
    pub wording: String,
    /// The question a check answers.
    pub question: String,
    /// What binds the supplier at this level.
    pub basis: Basis,
    /// What is compared at this level.
    pub measure: Measure,
    /// The limit that a source gives; blank = a blank to fill, or nothing to compare.
    pub limit: Option<Decimal>,
    /// What must be filled, in the order of the wording.
    pub blanks: Vec<Blank>,
}

/// A library requirement in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LibraryRequirement {
    /// Kind; there is one library requirement a kind.
    pub kind: Kind,
    /// Version; a contract's copy remembers its own.
    pub version: u32,
    /// The day its facts were last reviewed, `YYYY-MM-DD`.
    pub reviewed: String,
    /// The kind's name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Its wordings, from basis upwards; not all kinds have all.
    pub levels: Vec<LibraryLevel>,
    /// The question a check answers; a level may have its own.
    pub question: String,
    /// What proves it.
    pub proof: String,
    /// What to look at in the proof.
    pub look_at: Vec<String>,
    /// What often goes wrong.
    pub pitfalls: Vec<String>,
    /// How a number of such a document is usually written; blank = no known form.
    pub number_form: String,
    /// The default rhythms in words; none = must be chosen.
    pub rhythms: Vec<String>,
    /// Why this rhythm.
    pub rhythm_reason: String,
    /// Advice on the sanction.
    pub sanction_advice: String,
    /// The sanction form that fits. Never agreed by itself.
    pub sanction: SanctionKind,
    /// What is law.
    pub law: Vec<String>,
    /// What must be agreed.
    pub agreed: String,
    /// Where it usually stands.
    pub placement: Placement,
    /// What binds the supplier at the lowest level.
    pub basis: Basis,
    /// What it is mainly compared by.
    pub measure: Measure,
    /// On which side of the limit a value must be.
    pub comparator: Comparator,
    /// The unit, in words where it has any; blank if nothing is counted.
    pub unit: String,
    /// What the facts rest on.
    pub sources: String,
}

/// The whole library, in the order of [`Kind`].
#[must_use]
pub fn library(texts: &Text) -> Vec<LibraryRequirement> {
    ALL.iter().map(|facts| requirement(facts, texts)).collect()
}

/// A requirement as the library proposes it, with the blanks that are given filled and the others visible as `[label]`.
/// A quantity whose `limit` is not filled with a number has no limit to compare with yet.
/// Errors: [`Code::UnknownChoice`] if the kind has no wording at that level.
pub fn draft(kind: Kind, level: Level, blanks: &BTreeMap<String, String>, texts: &Text) -> Result<RequirementDraft> {
    let facts = kind.facts();
    let chosen = facts.level(level).ok_or_else(|| Error::new(Code::UnknownChoice).with("value", level))?;
    let given = |name: &str| blanks.get(name).map(|value| value.trim()).filter(|value| !value.is_empty());
    let limit = chosen.limit.map(Decimal::whole).or_else(|| given(LIMIT).and_then(number));
    let unit = match (unit(facts, texts), given(DECLARED_UNIT)) {
        (unit, Some(declared)) => format!("{unit}/{}", declared.strip_prefix("1 ").unwrap_or(declared)),
        (unit, None) => unit,
    };
    let origin = LibraryOrigin { level, version: facts.version };
    Ok(RequirementDraft {
        kind,
        title: texts.get(kind.text_key()),
        wording: filled(&wording(facts, chosen, texts), |name| {
            Some(given(name).map_or_else(|| in_brackets(&label(name, texts)), ToOwned::to_owned))
        }),
        question: question(kind, level, texts),
        placement: facts.placement,
        basis: chosen.basis,
        clause: String::new(),
        target: match chosen.measure {
            Measure::Quantity => Target::quantity(facts.comparator, limit, unit),
            Measure::YesNo => Target::yes(),
            Measure::Document => Target::document(),
        },
        sanction: Sanction::none(),
        risk: facts.risk,
        responsible: String::new(),
        library: Some(origin),
        plans: (facts.rhythms)().into_iter().map(|rhythm| plan(rhythm, texts)).collect(),
        notes: String::new(),
    })
}

fn requirement(facts: &KindFacts, texts: &Text) -> LibraryRequirement {
    let kind = facts.kind;
    let text = |part: &str| texts.get(&key(kind, part));
    LibraryRequirement {
        kind,
        version: facts.version,
        reviewed: facts.reviewed.to_owned(),
        name: texts.get(kind.text_key()),
        purpose: text("purpose"),
        levels: facts.levels.iter().map(|level| level_of(facts, level, texts)).collect(),
        question: text("question"),
        proof: text("proof"),
        look_at: lines(&text("look-at")),
        pitfalls: lines(&text("pitfalls")),
        number_form: if facts.looks_like.is_some() { text("number") } else { String::new() },
        rhythms: (facts.rhythms)().iter().flat_map(|rhythm| sentences(rhythm, texts)).collect(),
        rhythm_reason: text("rhythm"),
        sanction_advice: text("sanction"),
        sanction: facts.sanction,
        law: lines(&text("law")),
        agreed: text("agreed"),
        placement: facts.placement,
        basis: facts.basis,
        measure: facts.measure,
        comparator: facts.comparator,
        unit: unit(facts, texts),
        sources: text("sources"),
    }
}

fn level_of(facts: &KindFacts, level: &LevelFacts, texts: &Text) -> LibraryLevel {
    let wording = wording(facts, level, texts);
    let mut blanks: Vec<Blank> = Vec::new();
    for name in names(&wording) {
        if blanks.iter().all(|blank| blank.name != name) {
            blanks.push(Blank { name: name.to_owned(), label: label(name, texts) });
        }
    }
    LibraryLevel {
        level: level.level,
        wording: filled(&wording, |name| Some(in_brackets(&label(name, texts)))),
        question: question(facts.kind, level.level, texts),
        basis: level.basis,
        measure: level.measure,
        limit: level.limit.map(Decimal::whole),
        blanks,
    }
}

fn key(kind: Kind, part: &str) -> String {
    format!("library-{kind}-{part}")
}

/// The wording with its blanks still named, but for a limit that a source gives.
fn wording(facts: &KindFacts, level: &LevelFacts, texts: &Text) -> String {
    let text = texts.get(&key(facts.kind, &format!("wording-{}", level.level)));
    filled(&text, |name| level.limit.filter(|_| name == LIMIT).map(|limit| limit.to_string()))
}

/// A level has its own question where the kind's does not fit it.
fn question(kind: Kind, level: Level, texts: &Text) -> String {
    let own = key(kind, &format!("question-{level}"));
    if texts.has(&own) { texts.get(&own) } else { texts.get(&key(kind, "question")) }
}

fn unit(facts: &KindFacts, texts: &Text) -> String {
    if facts.unit.starts_with("unit-") { texts.get(facts.unit) } else { facts.unit.to_owned() }
}

fn label(name: &str, texts: &Text) -> String {
    texts.get(&format!("library-blank-{name}"))
}

fn in_brackets(label: &str) -> String {
    format!("[{label}]")
}

/// `80`, `80 %` and `1 234,5` are numbers.
fn number(typed: &str) -> Option<Decimal> {
    Decimal::parse(typed.trim_end_matches('%')).ok()
}

/// One point a line.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}

/// A wording cut at its first blank: what is before, the blank's name, what is after.
fn cut(text: &str) -> Option<(&str, &str, &str)> {
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    text.match_indices('[').find_map(|(start, _)| {
        let (name, after) = text.get(start + 1..)?.split_once(']')?;
        is_name(name).then(|| (text.get(..start).unwrap_or_default(), name, after))
    })
}

/// The names of the blanks, in order.
fn names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((_, name, after)) = cut(rest) {
        names.push(name);
        rest = after;
    }
    names
}

/// The text with its blanks replaced; those without a value stay as they are.
fn filled(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, name, after)) = cut(rest) {
        out.push_str(before);
        out.push_str(&value(name).unwrap_or_else(|| in_brackets(name)));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn plan(rhythm: Rhythm, texts: &Text) -> PlanDraft {
    let cadence = match rhythm.cadence {
        Cadence::Milestones { milestones } => {
            let named = |milestone: Milestone| Milestone { label: texts.get(&milestone.label), ..milestone };
            Cadence::Milestones { milestones: milestones.into_iter().map(named).collect() }
        }
        other => other,
    };
    PlanDraft { id: None, cadence, unannounced: rhythm.unannounced }
}

/// A rhythm in words, one line for each milestone.
fn sentences(rhythm: &Rhythm, texts: &Text) -> Vec<String> {
    let fill = |key: &str, values: &[(&str, String)]| {
        filled(&texts.get(key), |name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()))
    };
    let every = |months: u32| {
        let own = format!("library-rhythm-every-{months}");
        if texts.has(&own) { texts.get(&own) } else { fill("library-rhythm-every", &[("months", months.to_string())]) }
    };
    let month = |number: u32| texts.get(&format!("library-month-{number}"));
    let all = match &rhythm.cadence {
        Cadence::Every { months, season: None, .. } => vec![every(*months)],
        Cadence::Every { months, season: Some(season), .. } => {
            let values = [("rhythm", every(*months)), ("from", month(season.from)), ("to", month(season.to))];
            vec![fill("library-rhythm-season", &values)]
        }
        Cadence::AfterLast { months } => vec![fill("library-rhythm-after-last", &[("months", months.to_string())])],
        Cadence::BeforeExpiry { days } => vec![fill("library-rhythm-before-expiry", &[("days", days.to_string())])],
        Cadence::Milestones { milestones } => milestones.iter().map(|milestone| milestone_words(milestone, texts, &fill)).collect(),
    };
    if rhythm.unannounced { all.into_iter().map(|plain| fill("library-rhythm-unannounced", &[("rhythm", plain)])).collect() } else { all }
}

fn milestone_words(milestone: &Milestone, texts: &Text, fill: &impl Fn(&str, &[(&str, String)]) -> String) -> String {
    let label = ("label", texts.get(&milestone.label));
    match milestone.on {
        MilestoneDate::Date { date } => fill("library-rhythm-on", &[label, ("date", date.to_string())]),
        MilestoneDate::Offset { from, days } => {
            let side = if days < 0 { "before" } else { "after" };
            let point = match from {
                Milepost::Start => "start",
                Milepost::End => "end",
                Milepost::OptionNotice => "option-notice",
            };
            fill(&format!("library-rhythm-{side}-{point}"), &[label, ("days", days.unsigned_abs().to_string())])
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
