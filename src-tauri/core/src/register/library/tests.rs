//! What must hold for every kind, level and language of the library.

use super::*;
use crate::domain::{kinds, language::Language, requirement::Risk};

const SOURCES: [(&str, &str); 3] = [
    ("nb", include_str!("../../../locales/nb/library.ftl")),
    ("nn", include_str!("../../../locales/nn/library.ftl")),
    ("en", include_str!("../../../locales/en/library.ftl")),
];

fn languages() -> Vec<(&'static str, &'static Text)> {
    Language::ALL.iter().map(|language| (language.as_str(), Text::of(*language))).collect()
}

fn bokmal() -> &'static Text {
    Text::of(Language::Bokmal)
}

fn every_level() -> impl Iterator<Item = (&'static KindFacts, &'static LevelFacts)> {
    ALL.iter().flat_map(|facts| facts.levels.iter().map(move |level| (*facts, level)))
}

fn given(values: &[(&str, &str)]) -> BTreeMap<String, String> {
    values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The blanks of a wording with a value each; `limit` gets a number.
fn all_filled(facts: &KindFacts, level: &LevelFacts, texts: &Text) -> BTreeMap<String, String> {
    names(&wording(facts, level, texts))
        .into_iter()
        .map(|name| (name.to_owned(), if name == LIMIT { "80" } else { "noe" }.to_owned()))
        .collect()
}

#[test]
fn every_kind_has_all_its_texts_in_all_three_languages() {
    for (language, texts) in languages() {
        for facts in ALL {
            for part in ["purpose", "question", "proof", "look-at", "pitfalls", "rhythm", "sanction", "law", "agreed", "sources"] {
                let key = key(facts.kind, part);
                assert!(texts.has(&key) && !texts.get(&key).trim().is_empty(), "{language}: {key}");
            }
            for level in facts.levels {
                let key = key(facts.kind, &format!("wording-{}", level.level));
                assert!(texts.has(&key), "{language}: {key}");
            }
            assert_eq!(texts.has(&key(facts.kind, "number")), facts.looks_like.is_some(), "{language}: {}", facts.kind);
            assert!(!facts.unit.starts_with("unit-") || texts.has(facts.unit), "{language}: {}", facts.unit);
        }
    }
}

#[test]
fn the_three_languages_have_the_same_keys_and_none_for_a_level_that_is_not_there() {
    let keys = |source: &str| -> Vec<String> {
        let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
        source.lines().filter(starts).filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
    };
    let [nb, nn, en] = SOURCES.map(|(_, source)| keys(source));
    assert_eq!(nb, nn);
    assert_eq!(nb, en);
    let wordings = nb.iter().filter(|key| key.contains("-wording-")).count();
    assert_eq!(wordings, every_level().count());
}

#[test]
fn every_blank_has_a_label_and_every_label_a_blank() {
    for (language, texts) in languages() {
        let mut used: Vec<String> = Vec::new();
        for (facts, level) in every_level() {
            for name in names(&wording(facts, level, texts)) {
                assert!(texts.has(&format!("library-blank-{name}")), "{language}: {} [{name}]", facts.kind);
                used.push(name.to_owned());
            }
        }
        let (_, source) = SOURCES.iter().find(|(known, _)| *known == language).unwrap();
        for label in source.lines().filter_map(|line| line.strip_prefix("library-blank-")).filter_map(|line| line.split_once(" =")) {
            assert!(used.iter().any(|name| name == label.0), "{language}: library-blank-{} is used by no wording", label.0);
        }
    }
}

#[test]
fn a_wording_has_the_same_blanks_in_all_three_languages() {
    let all = languages();
    for (facts, level) in every_level() {
        let blanks: Vec<BTreeMap<_, _>> = all.iter().map(|(_, texts)| all_filled(facts, level, texts)).collect();
        assert!(blanks.windows(2).all(|pair| pair[0].keys().eq(pair[1].keys())), "{} {}", facts.kind, level.level);
    }
}

#[test]
fn every_quantity_without_a_sourced_limit_asks_for_one_and_nothing_else_does() {
    let texts = bokmal();
    for (facts, level) in every_level() {
        let asks = names(&wording(facts, level, texts)).contains(&LIMIT);
        assert_eq!(asks, level.measure == Measure::Quantity && level.limit.is_none(), "{} {}", facts.kind, level.level);
    }
}

#[test]
fn every_wording_is_a_duty_of_the_supplier() {
    for (language, texts) in languages() {
        let duty = if language == "en" { "supplier shall" } else { "Leverandøren skal" };
        for (facts, level) in every_level() {
            assert!(wording(facts, level, texts).contains(duty), "{language}: {} {}", facts.kind, level.level);
        }
    }
}

#[test]
fn equivalents_to_named_labels_and_certificates_are_always_accepted() {
    let named = ["Svanemerket", "Nordic Swan", "EU Ecolabel", "ISO 14001", "EMAS", "FSC,", "SINTEF", "ISO 14025", "NS 3466", "NS 3720"];
    for (language, texts) in languages() {
        for (facts, level) in every_level() {
            let wording = wording(facts, level, texts);
            if named.iter().any(|name| wording.contains(name)) {
                let accepted = ["eller tilsvarende", "eller tilsvarande", "or equivalent", "or an equivalent"];
                let spelt_out = ["eller ha et tilsvarende", "eller ha eit tilsvarande", "or have an equivalent"];
                assert!(
                    accepted.iter().chain(&spelt_out).any(|words| wording.contains(words)),
                    "{language}: {} {}",
                    facts.kind,
                    level.level
                );
            }
        }
    }
}

#[test]
fn a_licence_or_certificate_says_when_it_must_be_valid() {
    let texts = bokmal();
    for kind in [Kind::EcoLabelledService, Kind::ManagementSystem, Kind::Epd, Kind::Timber] {
        for level in kind.facts().levels {
            let wording = wording(kind.facts(), level, texts);
            let says = ["avtaleperioden", "leveringsdagen"].iter().any(|when| wording.contains(when));
            assert!(says, "{kind} {}", level.level);
        }
    }
}

#[test]
fn no_text_proposes_an_amount_of_money_for_a_breach() {
    for (language, texts) in languages() {
        for kind in Kind::ALL {
            let advice = texts.get(&key(*kind, "sanction"));
            assert!(!advice.contains(|c: char| c.is_ascii_digit()), "{language}: {kind}");
        }
    }
}

#[test]
fn every_rhythm_is_said_in_words() {
    for (language, texts) in languages() {
        for requirement in library(texts) {
            assert_eq!(requirement.rhythms.is_empty(), requirement.kind == Kind::Other);
            for sentence in requirement.rhythms {
                assert!(!sentence.contains(['⟦', '[']), "{language}: {} {sentence}", requirement.kind);
            }
        }
        for month in 1..=12 {
            assert!(texts.has(&format!("library-month-{month}")));
        }
    }
    let of = |kind: Kind| library(bokmal()).into_iter().find(|found| found.kind == kind).unwrap().rhythms;
    assert_eq!(of(Kind::EcoLabelledService), ["Hvert halvår", "60 dager før dokumentet går ut"]);
    assert_eq!(of(Kind::FossilFreeSite), ["Hver måned", "Hvert halvår, uanmeldt"]);
    assert_eq!(of(Kind::BuildingHeat), ["Hver måned, fra oktober til april"]);
    assert_eq!(of(Kind::SitePlan)[1], "Klimagassregnskap «som bygget»: 30 dager før avtalens slutt");
}

#[test]
fn nothing_of_the_library_is_without_its_text() {
    for (language, texts) in languages() {
        let json = serde_json::to_string(&library(texts)).unwrap();
        let missing: Vec<_> = json.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn a_requirement_lists_its_points_one_by_one() {
    for requirement in library(bokmal()) {
        assert!(requirement.look_at.len() >= 3 && requirement.pitfalls.len() >= 3, "{}", requirement.kind);
        assert!(!requirement.law.is_empty(), "{}", requirement.kind);
    }
}

#[test]
fn a_draft_of_any_kind_and_level_is_a_frozen_copy_that_agrees_nothing() {
    for (language, texts) in languages() {
        for (facts, level) in every_level() {
            let place = format!("{language}: {} {}", facts.kind, level.level);
            let draft = draft(facts.kind, level.level, &all_filled(facts, level, texts), texts).unwrap();
            assert_eq!(draft.library, Some(LibraryOrigin { level: level.level, version: facts.version }), "{place}");
            assert_eq!(draft.sanction, Sanction::none(), "{place}");
            assert_eq!(draft.basis, level.basis, "{place}");
            assert!((1..=300).contains(&draft.title.chars().count()), "{place}");
            assert!(!draft.wording.contains(['[', ']', '⟦']), "{place}: {}", draft.wording);
            assert!(draft.question.ends_with('?') || draft.question.ends_with('.'), "{place}");
            assert!(draft.target.required.is_some(), "{place}");
            assert_eq!(draft.target.unit.is_empty(), level.measure != Measure::Quantity, "{place}");
            assert_eq!(draft.plans.len(), (facts.rhythms)().len(), "{place}");
            assert!(draft.plans.iter().all(|plan| plan.id.is_none()), "{place}");
        }
    }
}

#[test]
fn an_unfilled_blank_stays_visible_under_its_label() {
    let draft = draft(Kind::EcoLabelledShare, Level::Advanced, &given(&[("limit", "  ")]), bokmal()).unwrap();
    assert!(draft.wording.contains("minst [grense] prosent"), "{}", draft.wording);
    assert_eq!(draft.target.required, None, "no limit of our own");
    assert_eq!((draft.target.measure, draft.target.unit.as_str()), (Measure::Quantity, "%"));
}

#[test]
fn a_filled_limit_becomes_the_target() {
    let filled = given(&[("limit", "62,5"), ("product-groups", "mykpapir")]);
    let draft = draft(Kind::EcoLabelledShare, Level::Advanced, &filled, bokmal()).unwrap();
    assert_eq!(draft.target.required, Some(Decimal::parse("62,5").unwrap()));
    assert!(draft.wording.contains("minst 62,5 prosent av det som kjøpes i mykpapir"), "{}", draft.wording);
    assert!(draft.wording.contains("[andel ved avtalestart]"));
}

#[test]
fn a_limit_that_is_no_number_stays_in_the_words_only() {
    let draft = draft(Kind::Vehicles, Level::Advanced, &given(&[("limit", "etter avtale")]), bokmal()).unwrap();
    assert!(draft.wording.contains("etter avtale"));
    assert_eq!(draft.target.required, None);
}

#[test]
fn the_legal_limit_is_filled_and_is_no_blank() {
    let draft = draft(Kind::WasteSorting, Level::Basis, &given(&[("limit", "40")]), bokmal()).unwrap();
    assert_eq!(draft.target.required, Some(Decimal::whole(70)), "a person cannot fill less than the law");
    assert_eq!(draft.basis, Basis::Law);
    assert!(draft.wording.contains("minst 70 vektprosent"), "{}", draft.wording);
    let level = library(bokmal()).into_iter().find(|found| found.kind == Kind::WasteSorting).unwrap().levels.remove(0);
    assert!(level.blanks.is_empty());
    assert!(level.wording.contains("minst 70 vektprosent"));
}

#[test]
fn more_than_the_law_is_a_matter_of_contract() {
    let draft = draft(Kind::WasteSorting, Level::Spearhead, &BTreeMap::new(), bokmal()).unwrap();
    assert_eq!((draft.basis, draft.target.required), (Basis::Contract, Some(Decimal::whole(95))));
}

#[test]
fn a_declared_unit_becomes_part_of_the_unit() {
    let filled = given(&[("limit", "180"), ("declared-unit", "1 m³"), ("material", "plasstøpt betong")]);
    let draft = draft(Kind::Epd, Level::Basis, &filled, bokmal()).unwrap();
    assert_eq!(draft.target.unit, "kg CO₂e/m³");
    assert_eq!(draft.target.comparator, Comparator::AtMost);
    assert!(draft.wording.contains("180 kg CO₂e per 1 m³"));
}

#[test]
fn what_a_person_fills_is_not_searched_for_blanks() {
    let draft = draft(Kind::Other, Level::Basis, &given(&[("demand", "gjøre [proof]")]), bokmal()).unwrap();
    assert!(draft.wording.starts_with("Leverandøren skal gjøre [proof]."), "{}", draft.wording);
}

#[test]
fn a_milestone_gets_its_name_in_the_language_of_the_draft() {
    let labels = |texts: &Text| -> Vec<String> {
        let plans = draft(Kind::SitePlan, Level::Basis, &BTreeMap::new(), texts).unwrap().plans;
        let Cadence::Milestones { milestones } = plans.into_iter().next().unwrap().cadence else { panic!("milestones") };
        milestones.into_iter().map(|milestone| milestone.label).collect()
    };
    assert_eq!(labels(bokmal()), ["Miljøoppfølgingsplan levert", "Klimagassregnskap «som bygget»"]);
    assert_eq!(labels(Text::of(Language::English)), ["Environmental follow-up plan delivered", "“As built” climate account"]);
}

#[test]
fn a_level_without_a_wording_is_refused() {
    let refused = draft(Kind::Timber, Level::Spearhead, &BTreeMap::new(), bokmal()).unwrap_err();
    assert_eq!(refused.code, Code::UnknownChoice);
}

#[test]
fn a_law_based_draft_says_so_and_the_library_says_which_law() {
    let heat = draft(Kind::BuildingHeat, Level::Basis, &BTreeMap::new(), bokmal()).unwrap();
    assert_eq!((heat.basis, heat.risk), (Basis::Law, Risk::High));
    let requirement = library(bokmal()).into_iter().find(|found| found.kind == Kind::BuildingHeat).unwrap();
    assert!(requirement.law[0].contains("forskrift 28.6.2018 nr. 1060"));
}

#[test]
fn numbers_are_shown_in_a_form_that_their_kind_knows() {
    for (number, kind) in [
        ("NO/039/00001", Kind::EcoLabelledService),
        ("NEPD-4945-3957-DK", Kind::Epd),
        ("EPD-IES-0003435:001", Kind::Epd),
        ("EPD-KLO-20170147-IAC1-DE", Kind::Epd),
        ("XXX-COC-123456", Kind::Timber),
        ("FSC-C123456", Kind::Timber),
        ("PEFC/03-31-12", Kind::Timber),
    ] {
        assert!(bokmal().get(&key(kind, "number")).contains(number), "{number}");
        assert!(kinds::ALL[kind as usize].looks_like.unwrap()(number), "{number}");
    }
}

#[test]
fn brackets_that_hold_no_name_are_words() {
    assert_eq!(names("[limit] av [x 1] [] [Y] og [site-boundary]"), ["limit", "site-boundary"]);
    assert_eq!(filled("a [b] [c", |_| Some("ø".into())), "a ø [c");
}
