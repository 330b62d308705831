//! Finding things by what is typed.

use super::fixture::*;
use crate::{domain::search::SearchNoun, register::Register};

fn furnished() -> (tempfile::TempDir, Register) {
    let (folder, mut register) = new_register();
    let now = at("2026-01-05");
    for title in ["Sau og får", "Langt herfra, far", "Miljømerket renhold K-991", "Strøm 21/01234"] {
        register.add_contract(&contract(title, "2026-01-01", None), &now).unwrap();
    }
    register.add_supplier(&supplier("Grønn Renhold AS"), &now).unwrap();
    let id = register.contracts(&Default::default(), &now).unwrap().rows[1].id;
    register.add_requirements(id, &[requirement("Fossilfri byggeplass")], &now).unwrap();
    (folder, register)
}

fn titles(register: &Register, text: &str) -> Vec<String> {
    register.search(text, 50).unwrap().into_iter().map(|hit| hit.title).collect()
}

#[test]
fn norwegian_letters_are_letters_of_their_own() {
    let (_folder, register) = furnished();
    assert_eq!(titles(&register, "får"), ["Sau og får"]);
    assert_eq!(titles(&register, "FÅR"), ["Sau og får"]);
    assert_eq!(titles(&register, "far"), ["Langt herfra, far"]);
}

#[test]
fn beginnings_and_parts_of_words_are_found() {
    let (_folder, register) = furnished();
    assert_eq!(titles(&register, "milj"), ["Miljømerket renhold K-991"]);
    assert_eq!(titles(&register, "merke"), ["Miljømerket renhold K-991"]);
    assert_eq!(titles(&register, "plass"), ["Fossilfri byggeplass"]);
    assert_eq!(titles(&register, "renhold"), ["Miljømerket renhold K-991", "Grønn Renhold AS"]);
    assert_eq!(titles(&register, "hold merke"), ["Miljømerket renhold K-991"], "all words, in any order");
    assert_eq!(titles(&register, "merkX"), Vec::<String>::new());
    assert_eq!(titles(&register, "mermil"), Vec::<String>::new(), "parts that do not follow each other");
}

#[test]
fn numbers_with_signs_are_found_as_they_are_written() {
    let (_folder, register) = furnished();
    assert_eq!(titles(&register, "K-991"), ["Miljømerket renhold K-991"]);
    assert_eq!(titles(&register, "21/01234"), ["Strøm 21/01234"]);
}

#[test]
fn a_hit_says_what_it_is_and_where() {
    let (_folder, register) = furnished();
    let hit = register.search("fossilfri", 5).unwrap().remove(0);
    assert_eq!((hit.noun, hit.detail.as_str()), (SearchNoun::Requirement, "Miljømerket renhold K-991"));
    assert!(hit.contract_id.is_some());
    assert_eq!(register.search("grønn", 5).unwrap()[0].noun, SearchNoun::Supplier);
}

#[test]
fn nothing_that_can_be_typed_is_an_error() {
    let (_folder, register) = furnished();
    let long = "a".repeat(10_000);
    let many = "ord ".repeat(5_000);
    for text in [
        "",
        " ",
        "\"",
        "\"\"\"",
        "*",
        "a*",
        "-",
        "NOT",
        "a AND",
        "NEAR(a b)",
        "title:a",
        "^a",
        "(",
        ")",
        "{a}",
        "a OR b",
        "+",
        "\\",
        "'",
        "%",
        "_",
        ";DROP",
        "🍃",
        "🍃🍃🍃",
        "Ⓐ",
        "ａ",
        "\0",
        "a\0b",
        "\u{1}\u{7f}",
        "\u{202e}abc",
        "e\u{301}",
        "ﬁ",
        "½",
        "٣",
        "\"K-991",
        &long,
        &many,
    ] {
        register.search(text, 50).unwrap_or_else(|error| panic!("{text:?}: {error:?}"));
    }
    assert_eq!(titles(&register, "ren\0hold"), ["Miljømerket renhold K-991", "Grønn Renhold AS"]);
    assert_eq!(register.search("a", 0).unwrap(), []);
}

#[test]
fn what_is_removed_is_not_found_and_what_is_edited_is_found_as_it_is_now() {
    let (_folder, mut register) = furnished();
    let now = at("2026-01-06");
    let id = register.search("merke", 1).unwrap()[0].contract_id.unwrap();
    register.edit_contract(id, &contract("Svanemerket vask", "2026-01-01", None), &now).unwrap();
    assert_eq!(titles(&register, "miljø"), Vec::<String>::new());
    assert_eq!(titles(&register, "svane"), ["Svanemerket vask"]);
    assert_eq!(register.search("fossilfri", 1).unwrap()[0].detail, "Svanemerket vask", "its requirement's contract");
    register.undo(&now).unwrap();
    assert_eq!(titles(&register, "svane"), Vec::<String>::new());
    assert_eq!(titles(&register, "miljø").len(), 1);

    register.remove_contract(id, &now).unwrap();
    assert_eq!(titles(&register, "miljø"), Vec::<String>::new());
    assert_eq!(titles(&register, "fossilfri"), Vec::<String>::new(), "its requirements go with it");
    let firm = register.suppliers().unwrap()[0].supplier.id;
    register.edit_supplier(firm, &supplier("Blå Vask AS"), &now).unwrap();
    assert_eq!(titles(&register, "blå"), ["Blå Vask AS"]);
    register.remove_supplier(firm, &now).unwrap();
    assert_eq!(titles(&register, "blå"), Vec::<String>::new());
    register.undo(&now).unwrap();
    register.undo(&now).unwrap();
    register.undo(&now).unwrap();
    assert_eq!(titles(&register, "renhold").len(), 2);
    assert_eq!(titles(&register, "plass"), ["Fossilfri byggeplass"]);
}

#[test]
fn a_contract_is_found_by_its_suppliers_name_also_when_that_is_edited() {
    let (_folder, mut register) = furnished();
    let now = at("2026-01-06");
    let firm = register.suppliers().unwrap()[0].supplier.id;
    let part = crate::domain::contract::ContractSupplier { supplier: firm, main: true };
    let draft = crate::domain::contract::ContractDraft { suppliers: vec![part], ..contract("Vask", "2026-01-01", None) };
    register.add_contract(&draft, &now).unwrap();
    register.edit_supplier(firm, &supplier("Fjordvask AS"), &now).unwrap();
    assert_eq!(titles(&register, "fjord"), ["Fjordvask AS", "Vask"]);
}

/// What is found of what is not indexed: its noun and title.
fn few(register: &Register, text: &str) -> Vec<(SearchNoun, String)> {
    register.search(text, 50).unwrap().into_iter().map(|hit| (hit.noun, hit.title)).collect()
}

#[test]
fn goals_are_found_by_number_and_words_and_strategies_by_title() {
    let (_folder, mut register) = furnished();
    let now = at("2026-01-06");
    let pack = crate::register::strategies::shipped().unwrap().remove(1);
    let strategy = register.import_pack(&pack, &now).unwrap().value.strategy_id;
    let hit = register.search("1.5", 50).unwrap().remove(0);
    assert_eq!((hit.noun, hit.title.starts_with("1.5 "), hit.detail.as_str()), (SearchNoun::Goal, true, pack.title.as_str()));
    let by_words = few(&register, "EPD");
    assert!(by_words.iter().any(|(noun, title)| *noun == SearchNoun::Goal && title.starts_with("1.5 ")), "{by_words:?}");
    assert_eq!(few(&register, "grønne innkjøp")[0], (SearchNoun::Strategy, pack.title.clone()));
    assert!(few(&register, "gronne innkjop").is_empty(), "Norwegian letters are letters of their own");
    register.remove_strategy(strategy, &now).unwrap();
    assert!(few(&register, "EPD").is_empty(), "goals go with their strategy");
    register.undo(&now).unwrap();
    assert_eq!(few(&register, "EPD"), by_words);
}

#[test]
fn indicators_are_found_by_their_row_their_name_and_parts_of_words() {
    let (_folder, mut register) = furnished();
    let now = at("2026-01-06");
    let draft = crate::domain::indicator::IndicatorDraft {
        scope: crate::domain::indicator::Scope::ProductArea,
        scope_name: "Inkontinensprodukter".into(),
        part: "kjøp".into(),
        ..crate::domain::indicator::tests::draft(crate::domain::indicator::UnitKind::Share, "%")
    };
    let id = register.add_indicator(&draft, &now).unwrap().value;
    for text in ["inkontinens", "KJØP", "merkede", "andel produkter"] {
        let hits = register.search(text, 50).unwrap();
        assert_eq!(hits.iter().map(|hit| hit.key).collect::<Vec<_>>(), [id.0], "{text}");
        assert_eq!((hits[0].title.as_str(), hits[0].detail.as_str()), ("Inkontinensprodukter", "Andel miljømerkede produkter (kjøp)"));
    }
    assert!(few(&register, "an xx").is_empty());
    register.remove_indicator(id, &now).unwrap();
    assert!(few(&register, "inkontinens").is_empty());
}

#[test]
fn what_there_is_little_of_has_room_however_many_contracts_match() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    for number in 0..40 {
        register.add_contract(&contract(&format!("Miljø {number}"), "2026-01-01", None), &now).unwrap();
    }
    let draft = crate::domain::indicator::tests::draft(crate::domain::indicator::UnitKind::Share, "%");
    register.add_indicator(&draft, &now).unwrap();
    let hits = register.search("miljø", 24).unwrap();
    assert_eq!(hits.len(), 24);
    assert_eq!(hits.last().map(|hit| hit.noun), Some(SearchNoun::Indicator), "{hits:?}");
}
