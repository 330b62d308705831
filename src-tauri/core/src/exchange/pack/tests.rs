//! Packs are read as they are written, and what is wrong is told to the letter.

use super::*;
use crate::{
    domain::{language::Language, strategy::GoalLevel, strategy::pack::PackGoal},
    register::strategies::{TEXTS, shipped},
};

const SMALL: &str = r#"{
  "format": 1,
  "id": "egen-strategi",
  "version": 2,
  "language": "nb",
  "title": "Egen strategi",
  "goals": [
    { "number": "1", "level": "goal", "text": "Mindre avfall", "kinds": ["reuse"] },
    { "number": "2", "level": "goal", "text": "Renere transport",
      "measures": [{ "number": "2.1", "text": "Krav i alle avtaler" }] }
  ]
}"#;

fn told(text: &str) -> Vec<(u32, u32, PackFault, String, String)> {
    let found = read(text).err().unwrap_or_default();
    found.into_iter().map(|one| (one.line, one.column, one.fault, one.name, one.said)).collect()
}

fn only(text: &str) -> (u32, u32, PackFault, String) {
    let mut found = told(text);
    assert_eq!(found.len(), 1, "{found:?}");
    let (line, column, fault, _, said) = found.remove(0);
    (line, column, fault, said)
}

#[test]
fn the_shipped_packs_are_packs_and_read_the_same_both_ways() {
    let trusted = shipped().unwrap();
    for (text, pack) in TEXTS.iter().zip(&trusted) {
        assert_eq!(read(text).as_ref(), Ok(pack));
        assert_eq!(read(&write(pack)).as_ref(), Ok(pack), "{}", pack.id);
    }
}

/// How many goals of a level there are.
fn count(pack: &Pack, level: GoalLevel) -> usize {
    fn of(goal: &PackGoal, level: GoalLevel) -> usize {
        usize::from(goal.level == level) + goal.under().map(|one| of(one, level)).sum::<usize>()
    }
    pack.top().map(|goal| of(goal, level)).sum()
}

#[test]
fn the_shipped_packs_hold_what_their_sources_number() {
    let packs = shipped().unwrap();
    let [baerum, lillestrom, ladder] = packs.as_slice() else { panic!("three packs") };
    let levels = [GoalLevel::MainGoal, GoalLevel::FocusArea, GoalLevel::SubGoal, GoalLevel::Measure];
    assert_eq!(levels.map(|level| count(baerum, level)), [3, 5, 19, 0]);
    assert_eq!(levels.map(|level| count(lillestrom, level)), [0, 0, 4, 51]);
    assert_eq!(lillestrom.goals.iter().map(|goal| goal.measures.len()).collect::<Vec<_>>(), [17, 15, 15, 4]);
    assert_eq!(count(ladder, GoalLevel::Step), 6);
    for goal in &lillestrom.goals {
        let numbers: Vec<String> = goal.measures.iter().map(|one| one.number.clone()).collect();
        let all: Vec<String> = (1..=goal.measures.len()).map(|number| format!("{}.{number}", goal.number)).collect();
        assert_eq!(numbers, all);
    }
}

#[test]
fn what_is_wrong_is_told_at_its_line_and_column() {
    let with = |old: &str, new: &str| SMALL.replacen(old, new, 1);
    assert!(read(SMALL).is_ok());
    assert_eq!(only(&with("\"reuse\"", "\"reuse\", \"plast\"")), (8, 83, PackFault::UnknownKind, "plast".into()));
    assert_eq!(only(&with("\"number\": \"2\"", "\"number\": \"1\"")), (9, 17, PackFault::NumberTwice, "1".into()));
    assert_eq!(only(&with("\"title\"", "\"tittle\"")), (6, 3, PackFault::UnknownKey, "title".into()));
    assert_eq!(only(&with("  \"title\": \"Egen strategi\",\n", "")), (1, 1, PackFault::MissingKey, String::new()));
    assert_eq!(
        only(&with("\"level\": \"goal\", \"text\": \"Mindre", "\"level\": \"maal\", \"text\": \"Mindre")),
        (8, 31, PackFault::UnknownLevel, "maal".into())
    );
    assert_eq!(only(&with("\"text\": \"Mindre avfall\"", "\"text\": \" \"")).2, PackFault::Blank);
    assert_eq!(only(&with("\"language\": \"nb\"", "\"language\": \"no\"")), (5, 15, PackFault::UnknownLanguage, "no".into()));
    assert_eq!(only(&with("\"format\": 1", "\"format\": 2")), (2, 13, PackFault::UnknownFormat, "2".into()));
    assert_eq!(only(&with("\"version\": 2", "\"version\": \"2\"")), (4, 14, PackFault::WrongSort, String::new()));
    assert_eq!(only(&with("\"version\": 2", "\"version\": 0")).2, PackFault::OutOfRange);
    assert_eq!(only(&with("egen-strategi", "Egen strategi")), (3, 9, PackFault::WrongId, "Egen strategi".into()));
    assert_eq!(only(&with("\"version\": 2,", "\"version\": 2")), (5, 3, PackFault::NotJson, String::new()));
    assert_eq!(only(&with("\"version\": 2", "\"version\": 2, \"from\": 2030, \"to\": 2020")).2, PackFault::YearsBackwards);
    assert_eq!(
        only(&with("\"version\": 2", "\"version\": 2, \"adopted\": \"23.06.2021\"")),
        (4, 28, PackFault::WrongDay, "23.06.2021".into())
    );
    // What one is known by, and the number of another that is known by nothing else: which is which could not be told.
    assert_eq!(only(&with("\"number\": \"1\"", "\"id\": \"2\", \"number\": \"1\"")), (9, 17, PackFault::IdTwice, "2".into()));
    assert_eq!(only(&with("\"kinds\": [\"reuse\"]", "\"parent\": \"7\"")), (8, 74, PackFault::UnknownParent, "7".into()));
    assert_eq!(only(&with("\"kinds\": [\"reuse\"]", "\"parent\": \"2.1\"")).2, PackFault::WrongParent);
    assert_eq!(only(&with("\"kinds\": [\"reuse\"]", "\"parent\": \"1\"")).2, PackFault::WrongParent);
    assert_eq!(only(&with("\"kinds\": [\"reuse\"]", "\"number\": \"9\"")).2, PackFault::KeyTwice);
    assert_eq!(only("{\"format\": 1, \"id\": \"a\", \"version\": 1, \"language\": \"nb\", \"title\": \"A\"}").2, PackFault::NoGoals);
}

#[test]
fn a_key_that_is_nearly_right_is_told_with_the_one_that_may_be_meant() {
    let found = told(&SMALL.replacen("\"kinds\"", "\"kind\"", 1));
    assert_eq!(found, [(8, 64, PackFault::UnknownKey, "kind".into(), "kinds".into())]);
    let found = told(&SMALL.replacen("\"kinds\"", "\"budsjett\"", 1));
    assert_eq!((found[0].2, found[0].4.as_str()), (PackFault::UnknownKey, ""));
}

#[test]
fn every_fault_is_told_in_the_order_of_the_file() {
    let text = SMALL.replace("\"number\": \"2.1\"", "\"number\": \"1\"").replace("\"reuse\"", "\"x\", \"y\"");
    let faults: Vec<_> = told(&text).into_iter().map(|one| (one.0, one.2)).collect();
    assert_eq!(faults, [(8, PackFault::UnknownKind), (8, PackFault::UnknownKind), (10, PackFault::NumberTwice)]);
}

#[test]
fn a_flat_pack_makes_the_same_tree_as_a_nested_one() {
    let flat = r#"{ "format": 1, "id": "egen-strategi", "version": 2, "language": "nb", "title": "Egen strategi",
      "measures": [{ "number": "2.1", "text": "Krav i alle avtaler", "parent": "2" }],
      "goals": [{ "number": "1", "level": "goal", "text": "Mindre avfall", "kinds": ["reuse"] }, { "number": "2", "level": "goal", "text": "Renere transport" }] }"#;
    assert_eq!(read(flat), read(SMALL));
}

#[test]
fn every_fault_has_its_sentence_in_every_language() {
    for language in Language::ALL {
        let text = Text::of(*language);
        for fault in PackFault::ALL {
            let one = PackFinding { line: 12, column: 5, fault: *fault, name: "kinds".into(), said: "plast".into(), other_line: 3 };
            let told = one.told(text);
            assert!(told.contains("12") && !told.contains("pack-fault"), "{language} {fault}: {told}");
        }
    }
}

#[test]
fn depth_and_size_are_bounded_and_nothing_panics() {
    assert_eq!(only(&"[".repeat(100_000)).2, PackFault::TooComplex);
    assert_eq!(only("").2, PackFault::NotJson);
    for end in 0..SMALL.len() {
        if let Some(part) = SMALL.get(..end) {
            assert!(read(part).is_err());
        }
    }
    let many: Vec<String> =
        (0..2_001).map(|number| format!("{{\"number\": \"{number}\", \"level\": \"goal\", \"text\": \"x\"}}")).collect();
    let text = format!("{{\"format\":1,\"id\":\"a\",\"version\":1,\"language\":\"nb\",\"title\":\"A\",\"goals\":[{}]}}", many.join(","));
    assert_eq!(only(&text).2, PackFault::TooMany);
}

proptest::proptest! {
    #[test]
    fn a_byte_that_is_changed_is_told_of_or_read(at in 0usize..SMALL.len(), byte in 32u8..127) {
        let mut bytes = SMALL.as_bytes().to_vec();
        bytes[at] = byte;
        let _ = read(&String::from_utf8_lossy(&bytes));
    }
}
