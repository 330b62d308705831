//! Declarations and what the public register says, taken into a register.

use super::fixture::*;
use crate::{
    domain::{
        contract::ContractSupplier,
        decimal::Decimal,
        declaration::{
            Declaration, Format, Name,
            comparison::Verdict,
            doubt::DoubtCode,
            footprint::{Amount, Indicator, IndicatorKind, Module, ModuleAmount},
            product::{Declared, Property, PropertyKind},
            unit::Unit,
        },
        figure::Figure,
        kinds::Kind,
        language::Language,
        organisation_number::OrganisationNumber,
        registration::{Registration, Status},
        requirement::{Comparator, RequirementDraft, Target},
        supplier::SupplierDraft,
        warning::WarningKind,
    },
    error::Code,
    register::{
        declarations::{DeclarationDraft, proposed},
        organisations::{OrganisationChange, OrganisationField, OrganisationsRead},
    },
};

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

/// Concrete by weight, with a density.
fn concrete() -> Declaration {
    let values = vec![ModuleAmount { module: Module::A1A3, scenario: String::new(), amount: Amount::Number(figure("0.1000001")) }];
    Declaration {
        names: vec![Name { language: "nb".into(), text: "Betong B35".into(), more: String::new() }],
        number: "NEPD-1-1-NO".into(),
        operator: "EPD-Norge".into(),
        valid_from: Some(day("2021-05-01")),
        valid_to: Some(day("2026-12-31")),
        valid_to_year_only: true,
        declared: Some(Declared { amount: Figure::ONE, word: "kg".into(), unit: Some(Unit::Kilogram) }),
        properties: vec![Property { kind: PropertyKind::GrossDensity, value: figure("2400"), name: "gross density".into() }],
        indicators: vec![Indicator {
            kind: IndicatorKind::Total,
            name: "GWP-total".into(),
            method: String::new(),
            unit: "kg CO2 eqv.".into(),
            factor: Some(Figure::ONE),
            values,
        }],
        ..Declaration::blank(Format::IlcdJson)
    }
    .settled()
}

fn limit(most: i32, unit: &str) -> RequirementDraft {
    RequirementDraft {
        kind: Kind::Epd,
        target: Target::quantity(Comparator::AtMost, Some(Decimal::whole(most)), unit),
        ..followed("Betong", vec![every(6)])
    }
}

#[test]
fn a_declaration_becomes_a_document_with_what_it_says_and_stands_against_the_limit() {
    let (_folder, mut register) = new_register();
    let now = at("2026-04-10");
    let contract = register.add_contract(&contract("Skole", "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
    let drafts = [limit(240, "kg CO₂e/m³"), limit(1, "kg CO₂e/stk"), limit(50, "%")];
    let requirements = register.add_requirements(contract, &drafts, &now).unwrap().value;
    let mut evidence = proposed(&concrete(), Language::Bokmal, now.today);
    assert_eq!(
        (evidence.title.as_str(), evidence.issuer.as_str(), evidence.valid_to),
        ("Betong B35", "EPD-Norge", Some(day("2026-12-31")))
    );
    let nothing_served = DeclarationDraft { evidence: evidence.clone(), declaration: concrete(), replaces: None, files: vec![] };
    assert_eq!(register.read_declarations(&[nothing_served], &now).unwrap_err().field.as_deref(), Some("serves"));
    evidence.requirements = requirements;
    let draft = DeclarationDraft { evidence, declaration: concrete(), replaces: None, files: vec![] };
    let made = register.read_declarations(std::slice::from_ref(&draft), &now).unwrap().value;
    let sheet = register.declaration_sheet(made[0], now.today).unwrap().unwrap();
    assert_eq!(sheet.declaration, concrete());
    let verdicts: Vec<Verdict> = sheet.comparisons.iter().map(|one| one.comparison.verdict).collect();
    // 0,1000001 kg CO₂e/kg × 2 400 kg/m³ = 240,00024: above by less than a millionth could show.
    assert_eq!(verdicts, [Verdict::NotMet, Verdict::NoWay, Verdict::UnknownLimit]);
    assert_eq!(sheet.comparisons[0].comparison.value, Some(figure("240.00024")));
    let later = register.declaration_sheet(made[0], day("2027-01-01")).unwrap().unwrap();
    assert_eq!(later.doubts[0].code, DoubtCode::Lapsed);
    // The same number is found again, whatever its letters, and read anew it is the same document.
    let known = register.declaration_with_number(" nepd-1-1-no").unwrap().unwrap();
    assert_eq!(known.id, made[0]);
    let newer = Declaration { valid_to: Some(day("2027-06-30")), valid_to_year_only: false, ..concrete() };
    let again = DeclarationDraft { replaces: Some(known.id), declaration: newer, ..draft };
    assert_eq!(register.read_declarations(&[again], &now).unwrap().value, made);
    register.undo(&now).unwrap();
    register.undo(&now).unwrap();
    assert_eq!(register.declaration_sheet(made[0], now.today).unwrap_err().code, Code::NotFound);
    register.redo(&now).unwrap();
    assert_eq!(register.declaration_sheet(made[0], now.today).unwrap().unwrap().declaration, concrete());
    assert!(register.derived_rows_are_true(now.today).unwrap());
    register.verify_chain().unwrap();
}

fn number(text: &str) -> OrganisationNumber {
    OrganisationNumber::parse(text).unwrap()
}

fn unit(status: Status) -> Registration {
    Registration {
        number: number("991825827"),
        name: "BLÅFJELL RENHOLD AS".into(),
        address: "Storgata 1".into(),
        postal_code: "0585".into(),
        city: "OSLO".into(),
        form: "AS".into(),
        form_name: "Aksjeselskap".into(),
        status,
        since: (status != Status::Active).then(|| day("2026-04-01")),
        registered: None,
        parent: None,
        as_of: None,
    }
}

#[test]
fn the_registers_answer_fills_in_a_supplier_and_the_same_answer_changes_nothing() {
    let (_folder, mut register) = new_register();
    let now = at("2026-04-10");
    let draft = SupplierDraft { organisation_number: Some(number("991825827")), city: "Oslo".into(), ..supplier("Blåfjell Renhold AS") };
    let id = register.add_supplier(&draft, &now).unwrap().value;
    let rows = register.preview_organisations(&[unit(Status::Active)]).unwrap();
    let fields: Vec<OrganisationField> = rows[0].fields.iter().map(|change| change.field).collect();
    // The same name and place in capitals are the same name and place.
    assert_eq!(fields, [OrganisationField::Address, OrganisationField::PostalCode, OrganisationField::Status]);
    let read = register.read_organisations(&[unit(Status::Active)], false, &now).unwrap().value;
    assert_eq!(read, OrganisationsRead { changed: 1, added: 0, same: 0 });
    let sheet = register.supplier_sheet(id, &now).unwrap();
    assert_eq!((sheet.supplier.draft.name.as_str(), sheet.supplier.draft.address.as_str()), ("Blåfjell Renhold AS", "Storgata 1"));
    assert_eq!(sheet.supplier.registration.unwrap().as_of, Some(now.today));
    let again = register.read_organisations(&[unit(Status::Active)], true, &at("2026-05-01")).unwrap();
    assert_eq!((again.value.same, again.touched), (1, vec![]));
    // Editing the supplier keeps what the register said.
    register.edit_supplier(id, &supplier("Nytt navn"), &now).unwrap();
    assert!(register.supplier_sheet(id, &now).unwrap().supplier.registration.is_some());
}

#[test]
fn a_bankrupt_supplier_is_a_warning_on_its_contracts_until_it_is_undone() {
    let (_folder, mut register) = new_register();
    let now = at("2026-04-10");
    let draft = SupplierDraft { organisation_number: Some(number("991825827")), ..supplier("Blåfjell Renhold AS") };
    let id = register.add_supplier(&draft, &now).unwrap().value;
    let draft = crate::domain::contract::ContractDraft {
        suppliers: vec![ContractSupplier { supplier: id, main: true }],
        ..contract("Renhold", "2026-01-01", Some("2027-12-31"))
    };
    let contract = register.add_contract(&draft, &now).unwrap().value;
    let kinds = |register: &mut crate::register::Register| {
        let sheet = register.contract_sheet(contract, &now).unwrap();
        sheet.warnings.into_iter().map(|warning| warning.kind).collect::<Vec<_>>()
    };
    for (status, kind) in [
        (Status::Bankrupt, WarningKind::SupplierBankrupt),
        (Status::Liquidation, WarningKind::SupplierWindingUp),
        (Status::Deleted, WarningKind::SupplierDeleted),
    ] {
        register.read_organisations(&[unit(status)], false, &now).unwrap();
        assert!(kinds(&mut register).contains(&kind), "{status}");
        assert!(register.derived_rows_are_true(now.today).unwrap());
    }
    for _ in 0..3 {
        register.undo(&now).unwrap();
    }
    assert!(!kinds(&mut register).iter().any(|kind| kind.as_str().starts_with("supplier-")));
    assert!(register.derived_rows_are_true(now.today).unwrap());
}

#[test]
fn a_unit_that_no_supplier_stands_for_is_made_one_only_if_asked_and_a_deleted_ones_remarks_are_no_name() {
    let (_folder, mut register) = new_register();
    let now = at("2026-04-10");
    register.add_supplier(&supplier("blåfjell renhold as"), &now).unwrap();
    // The one with the name and no number is it.
    let rows = register.preview_organisations(&[unit(Status::Active)]).unwrap();
    assert_eq!((rows.len(), rows[0].change), (1, OrganisationChange::Changed));
    register.read_organisations(&[unit(Status::Active)], true, &now).unwrap();
    let deleted = Registration { name: "BLÅFJELL RENHOLD AS UNDER SLETTING".into(), ..unit(Status::Deleted) };
    register.read_organisations(&[deleted], true, &now).unwrap();
    let other = Registration { number: number("924203617"), name: "ANDRE AS".into(), ..unit(Status::Active) };
    assert_eq!(register.read_organisations(std::slice::from_ref(&other), false, &now).unwrap().value.added, 0);
    assert_eq!(register.read_organisations(&[other], true, &now).unwrap().value.added, 1);
    let names: Vec<String> = register.suppliers().unwrap().into_iter().map(|row| row.supplier.draft.name).collect();
    assert_eq!(names, ["ANDRE AS", "blåfjell renhold as"]);
}
