//! The schema keeps the promises that undo and the log rest on, and every statement fits it.

use super::fixture::*;
use crate::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        decimal::Decimal,
        id::CriterionId,
        procurement::{AwardCriterion, CriterionKind, Procurement},
    },
    storage::changeset::TRACKED,
};
use std::{collections::BTreeSet, fs, path::Path};

/// Tables that are not in the log: the log, facts about the file, and what is derived.
const UNTRACKED: [&str; 11] = [
    "change",
    "change_concern",
    "fact",
    "draft",
    "column_mapping",
    "open_check",
    "requirement_digest",
    "contract_digest",
    "contract_date",
    "search_entry",
    "sqlite_stat1",
];

fn names(register: &super::super::Register, sql: &str) -> Vec<String> {
    let mut statement = register.connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

/// String literals of a source file, its tests left out.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let (mut found, mut letters) = (vec![], source.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => while letters.next().is_some_and(|letter| letter != '\n') {},
            '\'' if letters.peek() == Some(&'"') => drop(letters.next()),
            '"' => {
                let mut text = String::new();
                while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
                    text.push(if letter == '\\' { letters.next().unwrap_or_default() } else { letter });
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

#[test]
fn every_statement_fits_the_schema() {
    let (_folder, register) = new_register();
    let storage = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage");
    let (mut files, mut inline) = (0, 0);
    for entry in fs::read_dir(storage.join("sql")).unwrap().map(Result::unwrap) {
        if entry.file_name() != "pragmas.sql" {
            let sql = fs::read_to_string(entry.path())
                .unwrap()
                .replace("/* conditions */", "1")
                .replace("/* source */", "open_check")
                .replace("/* limit */", "1");
            register.connection.prepare(&sql).unwrap_or_else(|error| panic!("{:?}: {error}", entry.file_name()));
            files += 1;
        }
    }
    for entry in fs::read_dir(&storage).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        for sql in literals(&fs::read_to_string(entry.path()).unwrap()) {
            let verb = sql.split_whitespace().next().unwrap_or_default();
            if ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(&verb) && !sql.contains('{') {
                for sql in sql.split(';').filter(|sql| !sql.trim().is_empty()) {
                    register.connection.prepare(sql).unwrap_or_else(|error| panic!("{:?}: {sql}: {error}", entry.file_name()));
                    inline += 1;
                }
            }
        }
    }
    assert!(files > 25 && inline > 60, "{files} files, {inline} inline");
}

#[test]
fn every_table_a_person_writes_to_is_in_the_log() {
    let (_folder, register) = new_register();
    let tables = names(
        &register,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_word%' AND name NOT LIKE 'search_part%'",
    );
    let logged: BTreeSet<&str> = tables.iter().map(String::as_str).filter(|table| !UNTRACKED.contains(table)).collect();
    assert_eq!(logged, BTreeSet::from(TRACKED));
}

#[test]
fn every_logged_table_is_strict_and_has_a_key_that_is_never_blank() {
    let (_folder, register) = new_register();
    for table in TRACKED {
        assert_eq!(count(&register, &format!("SELECT strict FROM pragma_table_list WHERE name = '{table}'")), 1, "{table}");
        let keys = count(&register, &format!("SELECT count(*) FROM pragma_table_info('{table}') WHERE pk > 0"));
        let filled = count(&register, &format!("SELECT count(*) FROM pragma_table_info('{table}') WHERE pk > 0 AND \"notnull\" = 1"));
        assert!(keys > 0 && keys == filled, "{table}");
    }
    for table in UNTRACKED.iter().filter(|table| **table != "sqlite_stat1") {
        assert_eq!(count(&register, &format!("SELECT strict FROM pragma_table_list WHERE name = '{table}'")), 1, "{table}");
    }
}

#[test]
fn nothing_happens_behind_the_logs_back() {
    let (_folder, register) = new_register();
    assert_eq!(names(&register, "SELECT name FROM sqlite_master WHERE type = 'trigger'"), Vec::<String>::new());
    for table in TRACKED {
        let actions = format!("SELECT on_delete || '/' || on_update FROM pragma_foreign_key_list('{table}')");
        assert!(names(&register, &actions).iter().all(|action| action == "NO ACTION/NO ACTION"), "{table}");
    }
}

#[test]
fn the_file_is_opened_with_every_safeguard() {
    let (_folder, path) = place();
    let register = super::super::Register::create(&path, &crate::register::Key::None).unwrap();
    let pragma = |name: &str| count(&register, &format!("SELECT * FROM pragma_{name}"));
    assert_eq!(names(&register, "PRAGMA journal_mode"), ["wal"]);
    assert_eq!((pragma("synchronous"), pragma("foreign_keys"), pragma("trusted_schema"), pragma("cell_size_check")), (2, 1, 0, 1));
    assert_eq!((count(&register, "PRAGMA busy_timeout"), pragma("fullfsync"), pragma("checkpoint_fullfsync")), (5_000, 1, 1));
}

#[test]
fn storing_the_same_again_is_no_change() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let firm = register.add_supplier(&supplier("Ren AS"), &now).unwrap().value;
    let criterion = |name: &str, weight| AwardCriterion {
        id: CriterionId::new(),
        kind: CriterionKind::Environment,
        name: name.into(),
        weight: Some(Decimal::whole(weight)),
        rank: None,
    };
    let criteria = vec![criterion("Miljø", 30), criterion("Pris", 70)];
    let draft = ContractDraft {
        suppliers: vec![ContractSupplier { supplier: firm, main: true }],
        options: vec![option(12, 90), option(12, 90)],
        procurement: Procurement { criteria, ..Procurement::default() },
        ..contract("Renhold", "2026-01-01", Some("2027-12-31"))
    };
    let id = register.add_contract(&draft, &now).unwrap().value;
    assert_eq!(register.contract(id).unwrap().draft, draft);
    let before = count(&register, "SELECT count(*) FROM change");
    register.edit_contract(id, &draft, &at("2026-02-05")).unwrap();
    register.edit_supplier(firm, &supplier("Ren AS"), &at("2026-02-05")).unwrap();
    assert_eq!(count(&register, "SELECT count(*) FROM change"), before);
    let mut turned = draft.clone();
    turned.options.reverse();
    register.edit_contract(id, &turned, &at("2026-02-05")).unwrap();
    assert_eq!(register.contract(id).unwrap().draft, turned, "another order is a change");
}
