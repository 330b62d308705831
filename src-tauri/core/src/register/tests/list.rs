//! The list of contracts: order, filters, pages.

use super::fixture::*;
use crate::{
    domain::{
        compliance::ContractState,
        contract::{ContractDraft, ContractStatus, ContractSupplier},
        contract_list::{ContractList, ContractOrder, ContractQuery},
        money::Money,
        warning::WarningKind,
    },
    register::Register,
};

const NOW: &str = "2026-06-01";

fn furnished() -> (tempfile::TempDir, Register) {
    let (folder, mut register) = new_register();
    let now = at(NOW);
    let mut firm = |name: &str| register.add_supplier(&supplier(name), &now).unwrap().value;
    let (aas, ost) = (firm("Aas Renhold AS"), firm("Øst Renhold AS"));
    let part = |supplier, main| ContractSupplier { supplier, main };
    for (title, end, manager, department, kroner, suppliers) in [
        ("Ærlig talt", Some("2027-12-31"), "Åse", "Eiendom", Some(300), vec![part(ost, false), part(aas, true)]),
        ("avtale 10", Some("2026-09-30"), "Kari", "Eiendom", None, vec![part(ost, true)]),
        ("Avtale 9", None, "", "Skole", Some(100), vec![]),
        ("Ås barnehage", Some("2026-05-31"), "Kari", "Skole", Some(200), vec![]),
        ("Zoologi", Some("2030-12-31"), "Ola", "", None, vec![]),
        ("Ødegården", None, "Kari", "Eiendom", None, vec![part(aas, false)]),
    ] {
        let draft = ContractDraft {
            manager: manager.into(),
            department: department.into(),
            estimated_value: kroner.map(Money::kroner),
            case_number: format!("26/{}", title.len()),
            suppliers,
            ..contract(title, "2026-01-01", end)
        };
        register.add_contract(&draft, &now).unwrap();
    }
    (folder, register)
}

fn list(register: &mut Register, query: ContractQuery) -> ContractList {
    register.contracts(&query, &at(NOW)).unwrap()
}

fn titles(register: &mut Register, query: ContractQuery) -> Vec<String> {
    list(register, query).rows.into_iter().map(|row| row.title).collect()
}

#[test]
fn titles_are_in_norwegian_order_with_numbers_by_value() {
    let (_folder, mut register) = furnished();
    let expected = ["Avtale 9", "avtale 10", "Zoologi", "Ærlig talt", "Ødegården", "Ås barnehage"];
    assert_eq!(titles(&mut register, ContractQuery::default()), expected);
    let mut turned = expected;
    turned.reverse();
    assert_eq!(titles(&mut register, ContractQuery { descending: true, ..ContractQuery::default() }), turned);
}

#[test]
fn what_is_blank_comes_last_whichever_way_the_list_is_turned() {
    let (_folder, mut register) = furnished();
    let mut by = |order, descending| titles(&mut register, ContractQuery { order, descending, ..ContractQuery::default() });
    let blank = ["avtale 10", "Zoologi", "Ødegården"];
    assert_eq!(by(ContractOrder::Value, false), ["Avtale 9", "Ås barnehage", "Ærlig talt", blank[0], blank[1], blank[2]]);
    assert_eq!(by(ContractOrder::Value, true), ["Ærlig talt", "Ås barnehage", "Avtale 9", blank[0], blank[1], blank[2]]);
    let ends = ["Ås barnehage", "avtale 10", "Ærlig talt", "Zoologi"];
    assert_eq!(by(ContractOrder::End, false)[..4], ends);
    assert_eq!(by(ContractOrder::End, true)[..4], [ends[3], ends[2], ends[1], ends[0]]);
    assert_eq!(by(ContractOrder::End, true)[4..], ["Avtale 9", "Ødegården"]);
    assert_eq!(by(ContractOrder::Manager, false).last().unwrap(), "Avtale 9");
    assert_eq!(by(ContractOrder::Manager, true)[0], "Ærlig talt", "Åse");
    assert_eq!(by(ContractOrder::Manager, true).last().unwrap(), "Avtale 9");
    assert_eq!(by(ContractOrder::Supplier, false)[..3], ["avtale 10", "Ærlig talt", "Ødegården"], "Øst before Aas");
    assert_eq!(by(ContractOrder::Supplier, true)[3..], ["Avtale 9", "Zoologi", "Ås barnehage"]);
    for order in ContractOrder::ALL {
        for descending in [false, true] {
            assert_eq!(by(*order, descending).len(), 6);
        }
    }
}

#[test]
fn a_line_names_the_main_supplier_and_how_many_more_there_are() {
    let (_folder, mut register) = furnished();
    let rows = list(&mut register, ContractQuery { text: "ærlig".into(), ..ContractQuery::default() }).rows;
    assert_eq!((rows[0].supplier.as_str(), rows[0].more_suppliers), ("Aas Renhold AS", 1));
}

#[test]
fn filters_narrow_the_rows_and_the_sums_alike() {
    let (_folder, mut register) = furnished();
    let query = ContractQuery { manager: "Kari".into(), department: "Eiendom".into(), ..ContractQuery::default() };
    assert_eq!(titles(&mut register, query.clone()), ["avtale 10", "Ødegården"]);
    assert_eq!(list(&mut register, query).total, 2);
    let text = |text: &str| ContractQuery { text: text.into(), ..ContractQuery::default() };
    assert_eq!(titles(&mut register, text("AVTALE")), ["Avtale 9", "avtale 10"]);
    assert_eq!(titles(&mut register, text("øst renhold")).len(), 2, "by supplier, also one that is not the main one");
    assert_eq!(titles(&mut register, text("26/8")), ["Avtale 9"]);
    assert_eq!(titles(&mut register, text("%")), Vec::<String>::new());
    assert_eq!(titles(&mut register, text("' OR 1 --")), Vec::<String>::new());
    let statuses = vec![ContractStatus::Expiring, ContractStatus::Expired];
    assert_eq!(titles(&mut register, ContractQuery { statuses, ..ContractQuery::default() }), ["avtale 10", "Ås barnehage"]);
    let states = vec![ContractState::Breach];
    assert_eq!(list(&mut register, ContractQuery { states, ..ContractQuery::default() }).total, 0);
    let states = vec![ContractState::Unknown, ContractState::Breach];
    assert_eq!(list(&mut register, ContractQuery { states, ..ContractQuery::default() }).by_state, [0, 0, 6, 0]);
}

#[test]
fn the_list_comes_a_part_at_a_time_without_gaps_or_repeats() {
    let (_folder, mut register) = furnished();
    let all = titles(&mut register, ContractQuery { order: ContractOrder::State, ..ContractQuery::default() });
    let mut parts = vec![];
    for offset in [0, 2, 4, 6, u32::MAX] {
        let part = list(&mut register, ContractQuery { order: ContractOrder::State, offset, limit: 2, ..ContractQuery::default() });
        assert_eq!(part.total, 6);
        parts.extend(part.rows.into_iter().map(|row| row.title));
    }
    assert_eq!(parts, all);
    assert_eq!(list(&mut register, ContractQuery { limit: u32::MAX, ..ContractQuery::default() }).rows.len(), 6);
}

#[test]
fn the_choices_to_filter_by_are_in_norwegian_order_and_hold_everyone() {
    let (_folder, mut register) = furnished();
    let id = register.contract_ids().unwrap()[0];
    let drafts = [crate::domain::requirement::RequirementDraft { responsible: "Ærlend".into(), ..requirement("K") }];
    register.add_requirements(id, &drafts, &at(NOW)).unwrap();
    let filters = register.contract_filters().unwrap();
    assert_eq!(filters.managers, ["Kari", "Ola", "Åse"]);
    assert_eq!(filters.departments, ["Eiendom", "Skole"]);
    assert_eq!(filters.people, ["Kari", "Ola", "Ærlend", "Åse"]);
}

#[test]
fn suppliers_are_listed_with_how_many_contracts_they_have() {
    let (_folder, mut register) = furnished();
    let rows: Vec<_> = register.suppliers().unwrap().into_iter().map(|row| (row.supplier.draft.name, row.contracts)).collect();
    assert_eq!(rows, [("Øst Renhold AS".to_owned(), 2), ("Aas Renhold AS".to_owned(), 2)]);
    let aas = register.suppliers().unwrap()[1].supplier.id;
    let sheet = register.supplier_sheet(aas, &at(NOW)).unwrap();
    assert_eq!(sheet.contracts.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["Ærlig talt", "Ødegården"]);
    register.remove_contract(sheet.contracts[0].id, &at(NOW)).unwrap();
    assert_eq!(register.suppliers().unwrap()[1].contracts, 1);
}

#[test]
fn a_warning_filters_to_as_many_contracts_as_min_uke_says_have_it() {
    let (_folder, mut register) = furnished();
    let missing = register.week(None, &at(NOW)).unwrap().missing;
    assert!(missing.len() > 1, "the fixture has warnings of several kinds: {missing:?}");
    for one in missing {
        let found = list(&mut register, ContractQuery { warning: Some(one.kind), ..ContractQuery::default() });
        assert_eq!((found.total, found.rows[0].id), (one.contracts, one.contract_id), "{}", one.kind);
    }
    let none = ContractQuery { warning: Some(WarningKind::WrongOrganisationNumber), ..ContractQuery::default() };
    assert_eq!(list(&mut register, none).total, 0);
}
