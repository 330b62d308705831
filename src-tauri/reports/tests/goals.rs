//! The report of goals as a reader meets it, printed of the example register: its text, its tags, its first page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::options;
use reading::{Pdf, plain_text};
use register::{
    domain::{language::Language, occasion::Occasion},
    register::{Key, Register, example, goal_sheet::GoalsOverview},
};
use reports::{Options, Period, goals_report};
use reviewed::reviewed;
use std::sync::OnceLock;

fn occasion() -> Occasion {
    Occasion { today: "2026-11-20".parse().unwrap(), now: "2026-11-20T09:00:00Z".parse().unwrap(), who: "Ingrid Solvang".into() }
}

/// All strategies of the example register, and one alone.
fn overviews() -> &'static (GoalsOverview, GoalsOverview) {
    static READ: OnceLock<(GoalsOverview, GoalsOverview)> = OnceLock::new();
    READ.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let mut register = example::make(&folder.path().join("eksempel.kravspor"), &occasion()).unwrap();
        let first = register.strategies().unwrap()[0].id;
        (register.goals_overview(None, &occasion()).unwrap(), register.goals_overview(Some(first), &occasion()).unwrap())
    })
}

fn empty() -> GoalsOverview {
    let folder = tempfile::tempdir().unwrap();
    let mut register = Register::create(&folder.path().join("tomt.kravspor"), &Key::None).unwrap();
    register.goals_overview(None, &occasion()).unwrap()
}

fn printed(data: &GoalsOverview, language: Language) -> Vec<u8> {
    goals_report(data, &options(language)).unwrap()
}

#[test]
fn the_report_is_tagged_bookmarked_and_archivable() {
    let (all, one) = overviews();
    for (name, data) in [("all", all), ("one", one), ("empty", &empty())] {
        for language in Language::ALL {
            let faults = Pdf::read(&printed(data, *language)).faults();
            assert!(faults.is_empty(), "{name} {language}: {faults:?}");
        }
    }
    let covered = goals_report(one, &Options { cover: true, ..options(Language::Bokmal) }).unwrap();
    assert_eq!(Pdf::read(&covered).faults(), Vec::<String>::new());
}

#[test]
fn the_tags_are_as_reviewed() {
    reviewed("goals-tags", Pdf::read(&printed(&overviews().0, Language::Bokmal)).outline_of_tags());
}

#[test]
fn every_goal_and_measure_and_every_year_is_there() {
    let (all, _) = overviews();
    let Some(text) = plain_text(&printed(all, Language::Bokmal)) else { return };
    let flat = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
    for strategy in &all.strategies {
        for row in &strategy.sheet.goals {
            let number = format!(" {} ", row.goal.draft.number);
            assert!(flat.contains(&number), "{number}");
        }
    }
    for said in [
        "Kort sagt",
        "Dette trenger en avgjørelse",
        "Handlingsplan 2026",
        "Handlingsplan 2025, revidert 22.01.2026 av Ingrid Solvang",
        "Kjersti Lunde",
    ] {
        assert!(flat.contains(said), "{said}\n{flat}");
    }
    let Some(blank) = plain_text(&printed(&empty(), Language::Bokmal)) else { return };
    assert!(blank.contains("Registeret har ingen strategier."));
}

#[test]
fn a_period_chooses_the_years_of_the_action_plan() {
    let day = |date: &str| Some(date.parse().unwrap());
    let of = |from, to| {
        let period = Period::new(from, to).unwrap();
        let data = overviews().0.clone().within(from, to);
        plain_text(&goals_report(&data, &Options { period, ..options(Language::Bokmal) }).unwrap())
    };
    let Some(earlier) = of(day("2025-06-01"), day("2025-12-31")) else { return };
    assert!(earlier.contains("Handlingsplan 2025") && !earlier.contains("Handlingsplan 2026"));
    assert!(earlier.contains("01.06.2025–31.12.2025"));
    let later = of(day("2026-12-31"), None).unwrap();
    assert!(later.contains("Handlingsplan 2026") && !later.contains("Handlingsplan 2025"));
    let never = of(None, day("2019-12-31")).unwrap();
    assert!(never.contains("Ingen av handlingsplanens år er i perioden."));
}

#[test]
fn no_text_key_is_left_unfilled() {
    for data in [&overviews().0, &empty()] {
        for language in Language::ALL {
            let Some(text) = plain_text(&printed(data, *language)) else { return };
            assert!(!text.contains('⟦') && !text.contains("{ $"), "{language}");
        }
    }
}

#[test]
fn the_same_data_and_day_give_the_same_bytes() {
    let one = &overviews().1;
    assert!(printed(one, Language::Nynorsk) == printed(one, Language::Nynorsk));
    assert!(printed(one, Language::Nynorsk) != printed(&overviews().0, Language::Nynorsk));
}
