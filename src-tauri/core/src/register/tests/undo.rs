//! What Ctrl Z and Ctrl Y do, operation by operation.

use super::fixture::*;
use crate::{
    domain::{contract::ContractSupplier, evidence::EvidenceDraft, follow_up::Outcome, id::ContractId, nonconformity::StepKind},
    error::Code,
    register::{Key, Register, settings::Settings},
};

/// A register with one contract of everything.
fn furnished() -> (tempfile::TempDir, Register, ContractId) {
    let (folder, mut register) = new_register();
    let supplier = register.add_supplier(&supplier("Ren AS"), &at("2026-01-05")).unwrap().value;
    let draft = crate::domain::contract::ContractDraft {
        suppliers: vec![ContractSupplier { supplier, main: true }],
        options: vec![option(12, 90)],
        ..contract("Renhold", "2026-01-01", Some("2027-12-31"))
    };
    let id = register.add_contract(&draft, &at("2026-01-05")).unwrap().value;
    let drafts = [followed("Miljømerket", vec![every(3)]), followed("Fossilfri", vec![every(6)])];
    let requirements = register.add_requirements(id, &drafts, &at("2026-01-05")).unwrap().value;
    register.add_evidence(&document("Lisens", "2026-12-31", requirements), &at("2026-01-05")).unwrap();
    register.open_nonconformity(id, None, None, "Diesel", "", &at("2026-01-06")).unwrap();
    (folder, register, id)
}

/// Does something, takes it back and does it again: both times every tracked row is as it was.
fn there_and_back(name: &str, action: impl FnOnce(&mut Register, ContractId)) {
    let (_folder, mut register, id) = furnished();
    let occasion = at("2026-04-10");
    register.turn_to(&occasion).unwrap();
    let before = tracked(&register);
    action(&mut register, id);
    let after = tracked(&register);
    assert_ne!(before, after, "{name}");
    assert!(register.derived_rows_are_true(occasion.today).unwrap(), "{name}");
    assert_eq!(register.undo_state().unwrap().undo.unwrap().0, name);

    assert_eq!(register.undo(&occasion).unwrap().value.0, name);
    assert_eq!(tracked(&register), before, "undo of {name}");
    assert!(register.derived_rows_are_true(occasion.today).unwrap(), "undo of {name}");
    assert_eq!(register.redo(&occasion).unwrap().value.0, name);
    assert_eq!(tracked(&register), after, "redo of {name}");
    assert!(register.derived_rows_are_true(occasion.today).unwrap(), "redo of {name}");
    assert_eq!(register.verify_chain(), Ok(()));
}

#[test]
fn every_action_on_a_contract_can_be_taken_back_and_done_again() {
    let now = || at("2026-04-10");
    there_and_back("add-contract", |register, _| {
        register.add_contract(&contract("Mat", "2026-05-01", Some("2027-04-30")), &now()).unwrap();
    });
    there_and_back("edit-contract", |register, id| {
        let mut draft = register.contract(id).unwrap().draft;
        draft.end = Some(day("2026-12-31"));
        draft.suppliers.clear();
        draft.options[0].decision = crate::domain::contract::OptionDecision::Exercised;
        register.edit_contract(id, &draft, &now()).unwrap();
    });
    there_and_back("remove-contract", |register, id| {
        register.remove_contract(id, &now()).unwrap();
    });
    there_and_back("read-notice", |register, _| {
        register.read_notice(&[(contract("Frakt", "2026-06-01", None), vec![supplier("Bil AS")])], &now()).unwrap();
    });
}

#[test]
fn every_action_on_a_requirement_can_be_taken_back_and_done_again() {
    let now = || at("2026-04-10");
    let first = |register: &mut Register, id| register.contract_sheet(id, &now()).unwrap().requirements[0].clone();
    there_and_back("add-requirements", |register, id| {
        register.add_requirements(id, &[followed("Emballasje", vec![every(1)])], &now()).unwrap();
    });
    there_and_back("edit-requirement", |register, id| {
        let one = first(register, id).requirement;
        register.edit_requirement(one.id, &followed("Svanemerket", vec![every(1)]), &now()).unwrap();
    });
    there_and_back("remove-requirement", |register, id| {
        let one = first(register, id).requirement.id;
        register.remove_requirement(one, &now()).unwrap();
    });
    there_and_back("record-result", |register, id| {
        let check = first(register, id).checks[0].check.id;
        register.record_result(check, &found(Outcome::Partly, "2026-04-09"), &now()).unwrap();
    });
    there_and_back("move-check", |register, id| {
        let check = first(register, id).checks[1].check.id;
        register.move_check(check, day("2026-08-17"), "Ferie", &now()).unwrap();
    });
    there_and_back("add-check", |register, id| {
        let one = first(register, id).requirement.id;
        register.add_check(one, day("2026-05-05"), "Stikkprøve", &now()).unwrap();
    });
    there_and_back("add-evidence", |register, id| {
        let one = first(register, id).requirement.id;
        register.add_evidence(&document("Svanemerket", "2027-01-31", vec![one]), &now()).unwrap();
    });
    there_and_back("edit-evidence", |register, id| {
        let one = register.evidence_list(&Default::default(), &now()).unwrap().rows[0].evidence.clone();
        let supplier = register.suppliers().unwrap()[0].supplier.id;
        let draft = EvidenceDraft { valid_to: Some(day("2027-03-31")), contracts: vec![id], suppliers: vec![supplier], ..one.draft };
        register.edit_evidence(one.id, &draft, &now()).unwrap();
    });
    there_and_back("remove-evidence", |register, _| {
        let one = register.evidence_list(&Default::default(), &now()).unwrap().rows[0].evidence.id;
        register.remove_evidence(one, &now()).unwrap();
    });
}

#[test]
fn every_other_action_can_be_taken_back_and_done_again() {
    let now = || at("2026-04-10");
    there_and_back("add-supplier", |register, _| {
        register.add_supplier(&supplier("Bil AS"), &now()).unwrap();
    });
    there_and_back("edit-supplier", |register, _| {
        let id = register.suppliers().unwrap()[0].supplier.id;
        register.edit_supplier(id, &supplier("Rein AS"), &now()).unwrap();
    });
    there_and_back("remove-supplier", |register, _| {
        let id = register.suppliers().unwrap()[0].supplier.id;
        register.remove_supplier(id, &now()).unwrap();
    });
    there_and_back("open-nonconformity", |register, id| {
        register.open_nonconformity(id, None, None, "Uten merke", "Sett på befaring", &now()).unwrap();
    });
    there_and_back("add-step", |register, id| {
        let one = register.contract_sheet(id, &now()).unwrap().nonconformities[0].id;
        register.add_step(one, &step(StepKind::Closed, "2026-04-10"), &now()).unwrap();
    });
    there_and_back("edit-settings", |register, _| {
        register.edit_settings(&Settings { organisation: "Bærum kommune".into(), ..Settings::default() }, &now()).unwrap();
    });
}

fn titles(register: &mut Register) -> Vec<String> {
    let list = register.contracts(&Default::default(), &at("2026-01-05")).unwrap();
    list.rows.into_iter().map(|row| row.title).collect()
}

#[test]
fn undo_goes_back_step_by_step_and_redo_forward_until_something_new_is_done() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let add = |register: &mut Register, title: &str| {
        register.add_contract(&contract(title, "2026-01-01", None), &now).unwrap();
    };
    assert_eq!(register.undo(&now).unwrap_err().code, Code::NothingToUndo);
    for title in ["A", "B", "C"] {
        add(&mut register, title);
    }
    assert_eq!(register.redo(&now).unwrap_err().code, Code::NothingToRedo);
    assert_eq!(register.undo(&now).unwrap().value.1, "C");
    assert_eq!(register.undo(&now).unwrap().value.1, "B");
    assert_eq!(titles(&mut register), ["A"]);
    assert_eq!(register.redo(&now).unwrap().value.1, "B");
    assert_eq!(register.undo(&now).unwrap().value.1, "B");
    assert_eq!(register.redo(&now).unwrap().value.1, "B");
    assert_eq!(register.redo(&now).unwrap().value.1, "C");
    assert_eq!(titles(&mut register), ["A", "B", "C"]);
    register.undo(&now).unwrap();
    add(&mut register, "D");
    assert_eq!(register.redo(&now).unwrap_err().code, Code::NothingToRedo);
    assert_eq!(register.undo_state().unwrap().redo, None);
    for title in ["D", "B", "A"] {
        assert_eq!(register.undo(&now).unwrap().value.1, title);
    }
    assert_eq!(register.undo(&now).unwrap_err().code, Code::NothingToUndo);
    assert_eq!(titles(&mut register), Vec::<String>::new());
}

#[test]
fn the_history_shows_what_was_undone_and_by_what() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    register.add_contract(&contract("A", "2026-01-01", None), &now).unwrap();
    register.add_contract(&contract("B", "2026-01-01", None), &now).unwrap();
    register.undo(&now).unwrap();
    let said: Vec<_> =
        register.history(None, 10).unwrap().into_iter().map(|entry| (entry.id, entry.name, entry.undone, entry.undoes)).collect();
    let entry = |id, name: &str, undone, undoes| (id, name.to_owned(), undone, undoes);
    assert_eq!(
        said,
        [entry(3, "undo-add-contract", false, Some(2)), entry(2, "add-contract", true, None), entry(1, "add-contract", false, None)]
    );
    register.redo(&now).unwrap();
    let entries = register.history(None, 10).unwrap();
    assert_eq!((entries[0].name.as_str(), entries[0].undoes, entries[2].undone), ("redo-add-contract", Some(2), false));
    assert_eq!(register.history(Some(3), 10).unwrap().len(), 2, "before an entry");
}

#[test]
fn an_undo_that_would_take_something_else_along_is_refused_and_changes_nothing() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let id = register.add_contract(&contract("Renhold", "2026-01-01", None), &now).unwrap().value;
    for tampering in [
        "UPDATE contract SET title = 'Bak ryggen'",
        "INSERT INTO contract_option VALUES (randomblob(16), (SELECT id FROM contract), 0, 12, 90, 'undecided', NULL, 0)",
    ] {
        let mut trial = register;
        trial.connection.execute_batch(&format!("BEGIN; {tampering}; COMMIT")).unwrap();
        let before = (tracked(&trial), count(&trial, "SELECT count(*) FROM change"));
        assert_eq!(trial.undo(&now).unwrap_err().code, Code::UndoConflict, "{tampering}");
        assert_eq!((tracked(&trial), count(&trial, "SELECT count(*) FROM change")), before, "{tampering}");
        trial.connection.execute_batch("DELETE FROM contract_option; UPDATE contract SET title = 'Renhold'").unwrap();
        register = trial;
    }
    assert!(register.contract(id).is_ok());
    register.undo(&now).unwrap();
}

#[test]
fn what_the_program_planned_ahead_is_no_step_of_undo_and_does_not_stand_in_its_way() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Strøm", "2026-01-01", None), &at("2026-01-05")).unwrap().value;
    let before = tracked(&register);
    register.add_requirements(id, &[followed("Opphavsgaranti", vec![every(3)])], &at("2026-01-05")).unwrap();
    register.turn_to(&at("2026-06-30")).unwrap();
    assert_eq!(register.history(None, 1).unwrap()[0].name, "extend-plans");
    let after = register.contract_sheet(id, &at("2026-06-30")).unwrap();

    assert_eq!(register.undo_state().unwrap().undo.unwrap().0, "add-requirements");
    register.undo(&at("2026-06-30")).unwrap();
    assert_eq!(tracked(&register), before);
    register.turn_to(&at("2026-09-30")).unwrap();
    register.redo(&at("2026-09-30")).unwrap();
    register.turn_to(&at("2026-09-30")).unwrap();
    assert!(register.derived_rows_are_true(day("2026-09-30")).unwrap());
    let again = register.contract_sheet(id, &at("2026-09-30")).unwrap();
    assert!(open_checks(&again).starts_with(&open_checks(&after)), "{:?}", open_checks(&again));
    assert!(open_checks(&again).len() > open_checks(&after).len());
    assert_eq!(register.verify_chain(), Ok(()));
}

#[test]
fn planning_ahead_keeps_what_can_be_done_again() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Strøm", "2026-01-01", None), &at("2026-01-05")).unwrap().value;
    let one = register.add_requirements(id, &[followed("Opphavsgaranti", vec![every(3)])], &at("2026-01-05")).unwrap().value[0];
    let plans = register.contract_sheet(id, &at("2026-01-05")).unwrap().requirements[0].requirement.draft.plans.clone();
    let monthly = vec![crate::domain::follow_up::PlanDraft { cadence: every(1).cadence, ..plans[0].clone() }];
    register.edit_requirement(one, &followed("Opphavsgaranti", monthly), &at("2026-01-05")).unwrap();
    register.undo(&at("2026-01-05")).unwrap();
    register.turn_to(&at("2026-12-01")).unwrap();
    assert_eq!(register.history(None, 1).unwrap()[0].name, "extend-plans");
    assert_eq!(register.redo(&at("2026-12-01")).unwrap().value.0, "edit-requirement");
    register.turn_to(&at("2026-12-01")).unwrap();
    let open = open_checks(&register.contract_sheet(id, &at("2026-12-01")).unwrap());
    assert_eq!(open.iter().filter(|due| due.starts_with("2028")).count(), 12, "{open:?}");
}

#[test]
fn two_programs_that_undo_at_once_take_back_two_changes_and_redo_them_in_turn() {
    let (_folder, mut register) = new_register();
    for title in ["Frakt", "Mat", "Renhold"] {
        register.add_contract(&contract(title, "2026-01-01", Some("2026-12-31")), &at("2026-01-05")).unwrap();
    }
    let path = register.path().to_owned();
    for (back, left) in [(true, 1), (false, 3)] {
        // Both have begun before either may write.
        let holder = rusqlite::Connection::open(&path).unwrap();
        holder.execute_batch("BEGIN IMMEDIATE").unwrap();
        let programs = [(), ()].map(|()| {
            let mut program = Register::open(&path, &Key::None).unwrap();
            std::thread::spawn(move || {
                let (log, connection, now) = (&program.log, &mut program.connection, at("2026-01-06"));
                if back { log.undo(connection, &now) } else { log.redo(connection, &now) }.map(|done| done.value.1)
            })
        });
        std::thread::sleep(std::time::Duration::from_millis(400));
        holder.execute_batch("ROLLBACK").unwrap();
        let mut turned = programs.map(|program| program.join().unwrap().unwrap());
        turned.sort();
        assert_eq!(turned, ["Mat", "Renhold"]);
        assert_eq!(count(&register, "SELECT count(*) FROM contract"), left);
    }
    assert_eq!(register.verify_chain(), Ok(()));
}

#[test]
fn a_redo_that_something_stands_in_the_way_of_is_refused_as_a_redo_and_changes_nothing() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2026-12-31")), &now).unwrap().value;
    register.edit_contract(id, &contract("Reinhald", "2026-01-01", Some("2026-12-31")), &now).unwrap();
    register.undo(&now).unwrap();
    register.connection.execute_batch("UPDATE contract SET title = 'Vask'").unwrap();
    let before = tracked(&register);
    assert_eq!(register.redo(&now).unwrap_err().code, Code::RedoConflict);
    assert_eq!(tracked(&register), before);
}
