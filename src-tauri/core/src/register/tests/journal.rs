//! One action is one change, and the log shows whether anybody touched it.

use super::fixture::*;
use crate::{
    domain::{follow_up::Outcome, language::Language},
    error::Code,
    register::{Key, Register, history::SILENT, settings::Settings},
    storage::changeset,
    text::Text,
};

fn changes(register: &Register) -> i64 {
    count(register, "SELECT count(*) FROM change")
}

#[test]
fn one_action_is_one_change_however_many_rows_it_writes() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2028-12-31")), &at("2026-01-05")).unwrap().value;
    assert_eq!(changes(&register), 1);
    let written =
        register.add_requirements(id, &[followed("A", vec![every(1)]), followed("B", vec![every(3)])], &at("2026-01-05")).unwrap();
    assert_eq!(changes(&register), 2);
    assert_eq!(written.touched, ["change", "plan", "planned_check", "requirement"]);
    assert!(count(&register, "SELECT count(*) FROM planned_check") > 40);
}

#[test]
fn an_action_that_changes_nothing_leaves_no_entry() {
    let (_folder, mut register) = new_register();
    let draft = contract("Renhold", "2026-01-01", Some("2028-12-31"));
    let id = register.add_contract(&draft, &at("2026-01-05")).unwrap().value;
    let requirement = register.add_requirements(id, &[followed("A", vec![every(6)])], &at("2026-01-05")).unwrap().value[0];
    let stored = register.contract_sheet(id, &at("2026-01-05")).unwrap();
    let before = changes(&register);

    assert_eq!(register.edit_contract(id, &stored.contract.draft, &at("2026-02-01")).unwrap().touched, Vec::<String>::new());
    register.edit_requirement(requirement, &stored.requirements[0].requirement.draft, &at("2026-02-01")).unwrap();
    register.edit_settings(&Settings::default(), &at("2026-02-01")).unwrap();
    register.add_requirements(id, &[], &at("2026-02-01")).unwrap();
    register.turn_to(&at("2026-02-02")).unwrap();
    assert_eq!(changes(&register), before);
}

#[test]
fn a_refused_action_leaves_nothing_behind() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", None), &at("2026-01-05")).unwrap().value;
    let mut draft = register.contract(id).unwrap().draft;
    draft.title = "Vask".into();
    draft.suppliers.push(crate::domain::contract::ContractSupplier { supplier: crate::domain::id::SupplierId::new(), main: true });
    let before = tracked(&register);
    assert_eq!(register.edit_contract(id, &draft, &at("2026-01-06")).unwrap_err().code, Code::NotFound);
    assert_eq!((tracked(&register), changes(&register)), (before, 1));
}

#[test]
fn the_chain_holds_over_every_kind_of_entry_and_a_reopening() {
    let (_folder, mut register) = new_register();
    for title in ["Renhold", "Strøm", "Mat"] {
        register.add_contract(&contract(title, "2026-01-01", None), &at("2026-01-05")).unwrap();
    }
    register.undo(&at("2026-01-05")).unwrap();
    register.redo(&at("2026-01-05")).unwrap();
    assert_eq!(register.verify_chain(), Ok(()));
    let path = register.path().to_owned();
    drop(register);
    let register = Register::open(&path, &Key::None).unwrap();
    assert_eq!(register.verify_chain(), Ok(()));
}

#[test]
fn a_log_that_was_edited_or_cut_in_the_middle_is_seen() {
    for tampering in [
        "UPDATE change SET who = 'Ola' WHERE id = 2",
        "UPDATE change SET subject = 'Noe annet' WHERE id = 2",
        "UPDATE change SET at = '2026-01-04T09:00:00.000Z' WHERE id = 2",
        "UPDATE change SET changeset = substr(changeset, 1, length(changeset) - 1) WHERE id = 2",
        "UPDATE change SET hash = zeroblob(32) WHERE id = 2",
        "UPDATE change SET clock = clock + 1 WHERE id = 2",
        "UPDATE change SET schema_version = 99 WHERE id = 2",
        "DELETE FROM change_concern WHERE change_id = 2; DELETE FROM change WHERE id = 2",
        "DELETE FROM change_concern WHERE change_id = 1; DELETE FROM change WHERE id = 1",
    ] {
        let (_folder, mut register) = new_register();
        for title in ["Renhold", "Strøm", "Mat"] {
            register.add_contract(&contract(title, "2026-01-01", None), &at("2026-01-05")).unwrap();
        }
        register.connection.execute_batch(tampering).unwrap();
        let error = register.verify_chain().unwrap_err();
        assert_eq!(error.code, Code::RegisterDamaged, "{tampering}");
        assert!(["1", "2", "3"].contains(&error.params["change"].as_str()), "{tampering}");
    }
}

#[test]
fn it_is_recorded_who_did_what_and_when() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2026-12-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("A", vec![every(3)])], &at("2026-01-05")).unwrap();
    let check = register.contract_sheet(id, &at("2026-04-08")).unwrap().requirements[0].checks[0].check.id;
    let ola = crate::domain::occasion::Occasion { who: "Ola".into(), ..at("2026-04-08") };
    register.record_result(check, &found(Outcome::Fulfilled, "2026-04-07"), &ola).unwrap();

    let result = register.contract_sheet(id, &at("2026-04-08")).unwrap().requirements[0].latest.clone().unwrap();
    assert_eq!((result.recorded_by.as_str(), result.recorded_at), ("Ola", ola.now));
    let history = register.contract_history(id, None, 10).unwrap();
    let said: Vec<_> = history.iter().map(|entry| (entry.name.as_str(), entry.who.as_str(), entry.subject.as_str())).collect();
    assert_eq!(said, [("record-result", "Ola", "A"), ("add-requirements", "Kari", "A"), ("add-contract", "Kari", "Renhold")]);
    assert_eq!(history[0].at, ola.now);
}

#[test]
fn a_value_that_was_changed_behind_the_programs_back_is_not_what_the_log_says() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", None), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Såpe", vec![every(1)])], &at("2026-01-05")).unwrap();
    register.edit_contract(id, &contract("Renhold og vask", "2026-01-01", Some("2026-12-31")), &at("2026-01-06")).unwrap();
    register.turn_to(&at("2026-06-01")).unwrap();
    assert_eq!(register.rows_unlike_the_log(), Ok(vec![]));
    for (sql, table) in [
        ("UPDATE contract SET title = 'Renhold og vasj'", "contract"),
        ("UPDATE planned_check SET due = '2026-11-30'", "planned_check"),
        ("DELETE FROM plan", "plan"),
        ("INSERT INTO setting (name, value) VALUES ('organisation', 'X')", "setting"),
    ] {
        register.connection.execute_batch("PRAGMA foreign_keys = OFF; SAVEPOINT before").unwrap();
        let changed = register.connection.execute(sql, []).unwrap();
        assert!(changed > 0, "{sql}");
        assert_eq!(register.rows_unlike_the_log(), Ok(vec![table.to_owned()]), "{sql}");
        register.connection.execute_batch("ROLLBACK TO before; RELEASE before").unwrap();
    }
    assert_eq!(register.rows_unlike_the_log(), Ok(vec![]));
}

#[test]
fn the_history_tells_from_which_value_to_which_and_keeps_a_logo_short() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", None), &at("2026-01-05")).unwrap().value;
    let draft = contract("Renhold og vask", "2026-01-01", Some("2026-12-31"));
    register.edit_contract(id, &draft, &at("2026-01-06")).unwrap();
    let values = register.contract_history(id, None, 1).unwrap()[0].values.clone();
    let said: Vec<_> = values.iter().map(|value| (value.field.as_str(), value.from.as_deref(), value.to.as_deref())).collect();
    assert_eq!(said, [("title", Some("Renhold"), Some("Renhold og vask")), ("ends", None, Some("2026-12-31"))]);

    register.edit_settings(&Settings { logo: "A".repeat(1_000_000), ..Settings::default() }, &at("2026-01-06")).unwrap();
    let longest = register.history(None, 1).unwrap()[0].values.iter().filter_map(|value| Some(value.to.as_ref()?.len())).max();
    assert!(longest.is_some_and(|longest| longest < 2_000), "{longest:?}");
}

#[test]
fn whatever_the_history_shows_has_a_name_in_every_language() {
    let (_folder, register) = new_register();
    // The window leaves these out itself.
    let unsaid = ["library_version", "nominal", "recorded_by"];
    // Keys are nothing to read.
    let columns = |table: &str| -> Vec<String> {
        let mut statement = register.connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE type <> 'BLOB'").unwrap();
        statement.query_map([table], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    // Their own columns are named without a noun.
    let bare = ["contract", "supplier"];
    for language in Language::ALL {
        let has = |key: &str| Text::of(*language).has(key);
        for table in changeset::TRACKED {
            let noun = table.replace('_', "-");
            assert!(bare.contains(&table) || has(&format!("history-noun-{noun}")), "{language}: {table}");
            for column in columns(table) {
                let field = column.replace('_', "-");
                let named = has(&format!("history-field-{field}")) || has(&format!("history-field-{noun}-{field}"));
                assert!(named || unsaid.contains(&column.as_str()) || SILENT.contains(&column.as_str()), "{language}: {table}.{column}");
            }
        }
    }
}
