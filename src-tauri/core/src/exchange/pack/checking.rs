//! What a pack must be: every key, value and reference, each fault with its place.

use super::{
    MAX_FAULTS, PackFault, PackFinding,
    located::{self, Entry, Node, Unread, Value, place},
};
use crate::domain::{
    kinds::Kind,
    limits,
    strategy::{
        GoalLevel,
        pack::{FORMAT, ID, Pack, PackGoal, is_id},
        validate::{NUMBER, TEXT, VERSION, YEARS},
    },
};
use crate::register::strategies::GOALS;
use chrono::NaiveDate;
use std::{collections::BTreeMap, str::FromStr};

const PACK_KEYS: &[&str] =
    &["format", "id", "version", "language", "title", "owner", "adopted", "from", "to", "source", "goals", "measures"];
const GOAL_KEYS: &[&str] = &["id", "number", "level", "area", "year", "text", "kinds", "parent", "goals", "measures"];
const MEASURE_KEYS: &[&str] = &["id", "number", "area", "year", "text", "kinds", "parent"];

/// Reads and checks a pack.
pub(super) fn check(text: &str) -> Result<Pack, Vec<PackFinding>> {
    let mut checking =
        Checking { text, found: vec![], numbers: BTreeMap::new(), ids: BTreeMap::new(), loose: vec![], meant: vec![], count: 0 };
    let pack = match located::read(text) {
        Ok(node) => checking.pack(&node),
        Err(Unread::Damaged(at)) => checking.refuse(at, PackFault::NotJson, "", ""),
        Err(Unread::TooComplex(at)) => checking.refuse(at, PackFault::TooComplex, "", ""),
    };
    let mut found = checking.found;
    found.sort_by_key(|finding| (finding.line, finding.column));
    found.truncate(MAX_FAULTS);
    match pack {
        Some(pack) if found.is_empty() => Ok(pack),
        _ => Err(found),
    }
}

/// A goal that is said to stand under another by that one's name.
struct Loose {
    at: usize,
    parent: String,
    goal: PackGoal,
}

struct Checking<'a> {
    text: &'a str,
    found: Vec<PackFinding>,
    /// Where each number stands first, and each name.
    numbers: BTreeMap<String, usize>,
    ids: BTreeMap<String, usize>,
    loose: Vec<Loose>,
    /// Keys that an unknown one was probably meant to be, and of what: they are not told of as missing besides.
    meant: Vec<(usize, String)>,
    count: usize,
}

impl Checking<'_> {
    fn add(&mut self, at: usize, fault: PackFault, name: &str, said: &str, other: Option<usize>) {
        let (line, column) = place(self.text, at);
        let other_line = other.map_or(0, |other| place(self.text, other).0);
        // What stands in a file of others is not repeated at any length.
        let short = |text: &str| text.chars().take(80).collect::<String>();
        self.found.push(PackFinding { line, column, fault, name: short(name), said: short(said), other_line });
    }

    fn refuse<T>(&mut self, at: usize, fault: PackFault, name: &str, said: &str) -> Option<T> {
        self.add(at, fault, name, said, None);
        None
    }

    /// The keys of an object, each once and known.
    fn entries<'n>(&mut self, node: &'n Node, name: &str, known: &[&str]) -> Option<BTreeMap<&'n str, &'n Entry>> {
        let Value::Object(entries) = &node.value else { return self.refuse(node.at, PackFault::WrongSort, name, "") };
        let mut kept: BTreeMap<&str, &Entry> = BTreeMap::new();
        for entry in entries {
            if !known.contains(&entry.key.as_str()) {
                let like = known.iter().min_by_key(|key| distance(key, &entry.key)).filter(|key| distance(key, &entry.key) <= 2);
                let like = like.copied().unwrap_or_default();
                self.meant.push((node.at, like.to_owned()));
                self.add(entry.at, PackFault::UnknownKey, &entry.key, like, None);
            } else if kept.insert(&entry.key, entry).is_some() {
                self.add(entry.at, PackFault::KeyTwice, &entry.key, "", None);
            }
        }
        Some(kept)
    }

    fn pack(&mut self, node: &Node) -> Option<Pack> {
        let entries = self.entries(node, "", PACK_KEYS)?;
        let of = |key: &str| entries.get(key).copied();
        let format = self.number(node, of("format"), "format", true)?;
        if format != i64::from(FORMAT) {
            let at = of("format").map_or(node.at, |entry| entry.node.at);
            return self.refuse(at, PackFault::UnknownFormat, "format", &format.to_string());
        }
        let id = self.line(node, of("id"), "id", ID, true);
        if let (Some(id), Some(entry)) = (&id, of("id"))
            && !is_id(id)
        {
            self.add(entry.node.at, PackFault::WrongId, "id", id, None);
        }
        let version = self.number(node, of("version"), "version", true).unwrap_or(1);
        if !(1..=i64::from(VERSION)).contains(&version) {
            self.add(of("version").map_or(node.at, |entry| entry.node.at), PackFault::OutOfRange, "version", "", None);
        }
        let language = self.one_of(node, of("language"), "language", PackFault::UnknownLanguage, true);
        let title = self.line(node, of("title"), "title", limits::TITLE, true);
        let owner = self.line(node, of("owner"), "owner", limits::NAME, false);
        let source = self.line(node, of("source"), "source", limits::LONG, false);
        let adopted = self.day(of("adopted"));
        let (from, to) = (self.year(of("from"), "from"), self.year(of("to"), "to"));
        if let (Some(from), Some(to), Some(entry)) = (from, to, of("to"))
            && to < from
        {
            self.add(entry.node.at, PackFault::YearsBackwards, "to", "", None);
        }
        let mut goals = self.goals(of("goals"), false);
        let measures = self.goals(of("measures"), true);
        self.tie(&mut goals);
        if self.count == 0 && self.found.is_empty() {
            self.add(node.at, PackFault::NoGoals, "goals", "", None);
        }
        Some(Pack {
            format: FORMAT,
            id: id?,
            version: u32::try_from(version).ok()?,
            language: language?,
            title: title?,
            owner: owner.unwrap_or_default(),
            adopted,
            from,
            to,
            source: source.unwrap_or_default(),
            goals,
            measures,
        })
    }

    fn goals(&mut self, entry: Option<&Entry>, measures: bool) -> Vec<PackGoal> {
        let Some(entry) = entry else { return vec![] };
        let Value::List(items) = &entry.node.value else {
            self.add(entry.node.at, PackFault::WrongSort, &entry.key, "", None);
            return vec![];
        };
        let mut goals = vec![];
        for item in items {
            self.count += 1;
            if self.count > GOALS {
                if self.count == GOALS + 1 {
                    self.add(item.at, PackFault::TooMany, "", &GOALS.to_string(), None);
                }
                break;
            }
            if let Some((goal, parent)) = self.goal(item, measures) {
                match parent {
                    Some((at, parent)) => self.loose.push(Loose { at, parent, goal }),
                    None => goals.push(goal),
                }
            }
        }
        goals
    }

    /// A goal or a measure, and what it says that it stands under.
    #[allow(clippy::type_complexity)]
    fn goal(&mut self, node: &Node, measure: bool) -> Option<(PackGoal, Option<(usize, String)>)> {
        let entries = self.entries(node, if measure { "measures" } else { "goals" }, if measure { MEASURE_KEYS } else { GOAL_KEYS })?;
        let of = |key: &str| entries.get(key).copied();
        let number = self.line(node, of("number"), "number", NUMBER, true);
        let id = self.line(node, of("id"), "id", ID, false);
        let level = if measure { Some(GoalLevel::Measure) } else { self.one_of(node, of("level"), "level", PackFault::UnknownLevel, true) };
        if let (Some(entry), false, Some(GoalLevel::Measure)) = (of("level"), measure, level) {
            self.add(entry.node.at, PackFault::UnknownLevel, "level", GoalLevel::Measure.as_str(), None);
        }
        let text = self.line(node, of("text"), "text", TEXT, true);
        let area = self.line(node, of("area"), "area", limits::SHORT, false).unwrap_or_default();
        let year = self.year(of("year"), "year");
        let kinds = self.kinds(of("kinds"));
        let parent = self.line(node, of("parent"), "parent", ID, false);
        if let (Some(number), Some(entry)) = (&number, of("number")) {
            let at = entry.node.at;
            let twice = self.numbers.get(number).copied();
            if let Some(first) = twice {
                self.add(at, PackFault::NumberTwice, "number", number, Some(first));
            } else {
                self.numbers.insert(number.clone(), at);
            }
            let (key, at) = id.as_ref().map_or((number, at), |id| (id, of("id").map_or(at, |entry| entry.node.at)));
            match self.ids.get(key).copied() {
                // The same number twice has been told of.
                Some(_) if id.is_none() && twice.is_some() => {}
                Some(first) => self.add(at, PackFault::IdTwice, "id", key, Some(first)),
                None => drop(self.ids.insert(key.clone(), at)),
            }
        }
        let goals = self.goals(of("goals"), false);
        let measures = self.goals(of("measures"), true);
        let parent = parent.and_then(|parent| Some((of("parent")?.node.at, parent)));
        let number = number?;
        let id = id.filter(|id| *id != number);
        Some((PackGoal { id, number, level: level?, area, year, text: text?, kinds, goals, measures }, parent))
    }

    /// Puts goals that name what they stand under there.
    fn tie(&mut self, goals: &mut [PackGoal]) {
        let mut loose = std::mem::take(&mut self.loose);
        loop {
            let before = loose.len();
            let mut left = vec![];
            for one in loose {
                match find(goals, &one.parent) {
                    Some(parent) if one.goal.level == GoalLevel::Measure => parent.measures.push(one.goal),
                    Some(parent) => parent.goals.push(one.goal),
                    None => left.push(one),
                }
            }
            loose = left;
            if loose.is_empty() || loose.len() == before {
                break;
            }
        }
        for one in &loose {
            // There is such a one: then it is a measure, or they stand under each other.
            let there = self.ids.contains_key(&one.parent) || self.numbers.contains_key(&one.parent);
            let fault = if there { PackFault::WrongParent } else { PackFault::UnknownParent };
            self.add(one.at, fault, "parent", &one.parent, None);
        }
    }

    fn kinds(&mut self, entry: Option<&Entry>) -> Vec<Kind> {
        let Some(entry) = entry else { return vec![] };
        let Value::List(items) = &entry.node.value else {
            self.add(entry.node.at, PackFault::WrongSort, &entry.key, "", None);
            return vec![];
        };
        let mut kinds = vec![];
        for item in items {
            match &item.value {
                Value::Text(text) => match Kind::from_str(text.trim()) {
                    Ok(kind) if !kinds.contains(&kind) => kinds.push(kind),
                    Ok(_) => {}
                    Err(_) => self.add(item.at, PackFault::UnknownKind, "kinds", text, None),
                },
                _ => self.add(item.at, PackFault::WrongSort, "kinds", "", None),
            }
        }
        kinds
    }

    /// A key that is not there.
    fn missing<T>(&mut self, node: &Node, key: &str, needed: bool) -> Option<T> {
        let meant = self.meant.iter().any(|(at, meant)| *at == node.at && meant == key);
        if needed && !meant { self.refuse(node.at, PackFault::MissingKey, key, "") } else { None }
    }

    /// A text of one key. `node` is what should have it.
    fn line(&mut self, node: &Node, entry: Option<&Entry>, key: &str, max: usize, needed: bool) -> Option<String> {
        let Some(entry) = entry else { return self.missing(node, key, needed) };
        let Value::Text(text) = &entry.node.value else { return self.refuse(entry.node.at, PackFault::WrongSort, key, "") };
        let text = text.trim();
        if text.is_empty() {
            return if needed { self.refuse(entry.node.at, PackFault::Blank, key, "") } else { None };
        }
        if text.chars().nth(max).is_some() {
            return self.refuse(entry.node.at, PackFault::TooLong, key, &max.to_string());
        }
        Some(text.to_owned())
    }

    fn one_of<T: FromStr>(&mut self, node: &Node, entry: Option<&Entry>, key: &str, unknown: PackFault, needed: bool) -> Option<T> {
        let text = self.line(node, entry, key, limits::SHORT, needed)?;
        T::from_str(&text).ok().or_else(|| self.refuse(entry.map_or(node.at, |entry| entry.node.at), unknown, key, &text))
    }

    fn number(&mut self, node: &Node, entry: Option<&Entry>, key: &str, needed: bool) -> Option<i64> {
        let Some(entry) = entry else { return self.missing(node, key, needed) };
        let Value::Number(number) = &entry.node.value else { return self.refuse(entry.node.at, PackFault::WrongSort, key, "") };
        number.parse().ok().or_else(|| self.refuse(entry.node.at, PackFault::OutOfRange, key, ""))
    }

    fn year(&mut self, entry: Option<&Entry>, key: &str) -> Option<i32> {
        let entry = entry?;
        let number = self.number(&entry.node, Some(entry), key, false)?;
        let year = i32::try_from(number).ok().filter(|year| YEARS.contains(year));
        year.or_else(|| self.refuse(entry.node.at, PackFault::OutOfRange, key, ""))
    }

    fn day(&mut self, entry: Option<&Entry>) -> Option<NaiveDate> {
        let entry = entry?;
        let text = self.line(&entry.node, Some(entry), "adopted", limits::SHORT, false)?;
        let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|day| (limits::FIRST_DAY..=limits::LAST_DAY).contains(day));
        day.filter(|_| text.len() == 10).or_else(|| self.refuse(entry.node.at, PackFault::WrongDay, "adopted", &text))
    }
}

/// The goal that is known by a name, or has it as its number. No measure: nothing stands under one.
fn find<'g>(goals: &'g mut [PackGoal], name: &str) -> Option<&'g mut PackGoal> {
    for goal in goals {
        if goal.key() == name || goal.number == name {
            return Some(goal);
        }
        if let Some(found) = find(&mut goal.goals, name) {
            return Some(found);
        }
    }
    None
}

/// How many letters must be changed, added or taken away between two words.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().take(40).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut next = vec![at + 1];
        for (place, against) in other.iter().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let change = get(&row, place) + usize::from(letter != *against);
            next.push(change.min(get(&row, place + 1) + 1).min(get(&next, place) + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
