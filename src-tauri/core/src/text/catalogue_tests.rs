//! The three languages say the same: same keys, same values, same attributes, and a word for every choice.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::{Arg, FILES, Text};
use crate::domain::{
    compliance::{ContractState, Judgement, RequirementState},
    contract::{ContractKind, ContractObject, ContractStatus, OptionDecision},
    evidence::EvidenceClass,
    follow_up::{Milepost, Outcome, WorkingDayRule},
    kinds::Kind,
    language::Language,
    nonconformity::StepKind,
    procurement::{ClimateRoute, CriterionKind},
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};
use fluent_syntax::{ast, parser};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Values that one message shows, and its attributes with theirs.
#[derive(Debug, PartialEq, Eq, Default)]
struct Shape {
    values: BTreeSet<String>,
    attributes: BTreeMap<String, BTreeSet<String>>,
    /// Messages, terms and functions it names.
    names: BTreeSet<String>,
}

/// Every message of one language by key; fails on what cannot be read and on a key that is given twice.
fn messages(language: Language) -> BTreeMap<String, Shape> {
    let mut all = BTreeMap::new();
    for (_, file, source) in FILES.iter().filter(|(code, _, _)| *code == language.as_str()) {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let mut shape = Shape::default();
                if let Some(value) = &message.value {
                    pattern(value, &mut shape.values, &mut shape.names);
                }
                for attribute in &message.attributes {
                    let mut values = BTreeSet::new();
                    pattern(&attribute.value, &mut values, &mut shape.names);
                    shape.attributes.insert(attribute.id.name.to_owned(), values);
                }
                let key = message.id.name.to_owned();
                assert!(all.insert(key.clone(), shape).is_none(), "{language}/{file}: {key} is given twice");
            }
        }
    }
    all
}

fn pattern(pattern: &ast::Pattern<&str>, values: &mut BTreeSet<String>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            self::expression(expression, values, names);
        }
    }
}

fn expression(expression: &ast::Expression<&str>, values: &mut BTreeSet<String>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(one) => inline(one, values, names),
        ast::Expression::Select { selector, variants } => {
            // What only chooses a form need not be in every language: «år» is the same for one and many.
            inline(selector, &mut BTreeSet::new(), names);
            for variant in variants {
                pattern(&variant.value, values, names);
            }
        }
    }
}

fn inline(one: &ast::InlineExpression<&str>, values: &mut BTreeSet<String>, names: &mut BTreeSet<String>) {
    match one {
        ast::InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::TermReference { id, .. } => {
            names.insert(format!("-{}", id.name));
        }
        ast::InlineExpression::FunctionReference { id, .. } => {
            names.insert(format!("{}()", id.name));
        }
        ast::InlineExpression::Placeable { expression } => self::expression(expression, values, names),
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}

#[test]
fn the_languages_have_the_same_files() {
    let files = |language: Language| -> Vec<&str> {
        FILES.iter().filter(|(code, _, _)| *code == language.as_str()).map(|(_, file, _)| *file).collect()
    };
    assert!(files(Language::Bokmal).contains(&"words.ftl"));
    assert_eq!(files(Language::Nynorsk), files(Language::Bokmal));
    assert_eq!(files(Language::English), files(Language::Bokmal));
    assert!(FILES.iter().all(|(code, _, _)| code.parse::<Language>().is_ok()), "a folder that is no language");
}

#[test]
fn the_languages_have_the_same_keys_values_and_attributes() {
    let bokmal = messages(Language::Bokmal);
    for language in [Language::Nynorsk, Language::English] {
        let other = messages(language);
        for (key, shape) in &bokmal {
            let Some(same) = other.get(key) else { panic!("{language} lacks {key}") };
            assert_eq!((&same.values, &same.attributes), (&shape.values, &shape.attributes), "{key} differs in {language}");
        }
        for key in other.keys() {
            assert!(bokmal.contains_key(key), "nb lacks {key}, which {language} has");
        }
    }
}

#[test]
fn what_a_text_names_is_there_and_no_function_is_used() {
    for language in Language::ALL {
        let all = messages(*language);
        for (key, shape) in &all {
            for name in &shape.names {
                assert!(!name.ends_with("()"), "{language} {key} uses {name}: show the number before it is put in");
                assert!(name.starts_with('-') || all.contains_key(name), "{language} {key} names {name}, which is missing");
            }
        }
    }
}

#[test]
fn every_key_has_a_text_that_can_be_made() {
    for language in Language::ALL {
        let text = Text::of(*language);
        for (key, shape) in messages(*language) {
            let shown = text.get_with(&key, &[]);
            assert!(!shown.starts_with('⟦') || shape.attributes.keys().any(|name| text.has(&format!("{key}.{name}"))), "{key}");
            assert!(!shown.trim().is_empty(), "{language} {key} is blank");
        }
    }
}

#[test]
fn a_missing_key_is_shown_as_such() {
    let text = Text::of(Language::Bokmal);
    assert_eq!(text.get("no-such-key"), "⟦no-such-key⟧");
    assert_eq!(text.get("yes.no-such-attribute"), "⟦yes.no-such-attribute⟧");
    assert!(!text.has("no-such-key") && text.has("yes"));
}

#[test]
fn every_choice_has_its_word() {
    macro_rules! check {
        ($($choice:ident),+ $(,)?) => {
            $(for choice in $choice::ALL { assert_word(choice.text_key()); })+
        };
    }
    fn assert_word(key: &str) {
        for language in Language::ALL {
            assert!(Text::of(*language).has(key), "{language} has no word for {key}");
        }
    }
    check!(
        Basis,
        ClimateRoute,
        Comparator,
        ContractKind,
        ContractObject,
        ContractState,
        ContractStatus,
        CriterionKind,
        EvidenceClass,
        Judgement,
        Kind,
        Language,
        Level,
        Measure,
        Milepost,
        OptionDecision,
        Outcome,
        Placement,
        RequirementState,
        Risk,
        SanctionKind,
        StepKind,
        WorkingDayRule,
    );
    for milepost in Milepost::ALL {
        assert_word(&format!("{}-of", milepost.text_key()));
    }
    for route in ClimateRoute::ALL {
        assert_word(&format!("{}-hint", route.text_key()));
    }
    for basis in Basis::ALL {
        assert_word(&format!("{}-hint", basis.text_key()));
    }
}

/// A choice that is added to the domain later must have its words too, without being named in the test above.
#[test]
fn every_choice_in_the_source_has_its_word() {
    let mut keys = vec![];
    collect_choices(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut keys);
    assert!(keys.len() > 100, "only {} choices were found in the source", keys.len());
    for key in keys {
        for language in Language::ALL {
            assert!(Text::of(*language).has(&key), "{language} has no word for {key}");
        }
    }
}

fn collect_choices(folder: &Path, keys: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_choices(&path, keys);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("catalogue_tests.rs") {
            for block in fs::read_to_string(&path).unwrap().split("\nchoice! {").skip(1) {
                let block = block.split("\n}").next().unwrap_or_default();
                let lines = || block.lines().map(str::trim).filter(|line| !line.starts_with("//"));
                let prefix = lines().find_map(|line| line.strip_suffix("\" {")?.split_once('"').map(|(_, prefix)| prefix));
                let prefix = prefix.unwrap_or_else(|| panic!("{}: a choice without a prefix", path.display()));
                let names = lines().filter_map(|line| line.strip_suffix("\",")?.split_once(" = \"").map(|(_, name)| name));
                keys.extend(names.map(|name| format!("{prefix}-{name}")));
            }
        }
    }
}

#[test]
fn a_state_is_called_the_same_everywhere() {
    for language in Language::ALL {
        let text = Text::of(*language);
        for (outcome, state) in [
            (Outcome::Fulfilled, RequirementState::Fulfilled),
            (Outcome::Partly, RequirementState::Partly),
            (Outcome::NotFulfilled, RequirementState::NotFulfilled),
            (Outcome::NotVerified, RequirementState::NotVerified),
            (Outcome::NotApplicable, RequirementState::NotApplicable),
        ] {
            assert_eq!(text.get(outcome.text_key()), text.get(state.text_key()));
        }
        assert_eq!(text.get(ContractState::Unknown.text_key()), text.get(Outcome::NotVerified.text_key()));
    }
}

/// Common words that are bokmål and never nynorsk.
const BOKMAL_ONLY: &[&str] = &[
    "ikke",
    "hva",
    "hvor",
    "hvordan",
    "hvorfor",
    "hvem",
    "hvilke",
    "hver",
    "hvert",
    "noe",
    "noen",
    "bare",
    "fra",
    "flere",
    "mye",
    "kommer",
    "være",
    "gjør",
    "gjøres",
    "mangler",
    "kreves",
    "leverandører",
    "kontrakter",
    "begrunnelse",
    "anskaffelse",
    "anskaffelsen",
    "tilbudet",
    "brudd",
    "kjøretøy",
    "byggeplass",
    "tjeneste",
    "tjenester",
    "utslipp",
    "måned",
    "måneder",
    "dager",
    "eier",
];

#[test]
fn nynorsk_is_not_bokmal() {
    let nynorsk: Vec<_> = FILES.iter().filter(|(code, _, _)| *code == "nn").collect();
    for (_, file, source) in nynorsk {
        for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            // Names in quotation marks are quoted as they are: a regulation has one official title.
            let plain: String = line.split('«').map(|part| part.split_once('»').map_or(part, |(_, rest)| rest)).collect();
            let words: Vec<String> =
                plain.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
            for bokmal in BOKMAL_ONLY {
                assert!(!words.iter().any(|word| word == *bokmal), "nn/{file}:{}: «{bokmal}» in {line}", number + 1);
            }
        }
    }
}

#[test]
fn one_is_singular_in_each_language() {
    for (language, one, none, many) in [
        (Language::Bokmal, "1\u{a0}kontrakt", "0\u{a0}kontrakter", "21\u{a0}kontrakter"),
        (Language::Nynorsk, "1\u{a0}kontrakt", "0\u{a0}kontraktar", "21\u{a0}kontraktar"),
        (Language::English, "1\u{a0}contract", "0\u{a0}contracts", "21\u{a0}contracts"),
    ] {
        let count = |count: i64| Text::of(language).get_with("count-contracts", &[("count", Arg::Count(count))]);
        assert_eq!((count(1).as_str(), count(0).as_str(), count(21).as_str()), (one, none, many));
    }
}

#[test]
fn every_warning_says_what_to_do_and_has_a_short_form() {
    for language in Language::ALL {
        for (key, shape) in messages(*language).iter().filter(|(key, _)| key.starts_with("warning-")) {
            assert!(shape.attributes.contains_key("short"), "{language} {key}");
            assert!(Text::of(*language).get(key).matches(". ").count() >= 1, "{language} {key} says one thing only");
        }
    }
}
