//! Contracts: what is asked about, what is mended, what is left out, and what is found again.

use super::fixture::*;
use crate::{
    error::Code,
    exchange::intake::{
        finding::FindingCode,
        mapping::{ColumnUse, DateOrder, MappingFile},
        noun::Noun,
        preview::RowState,
        session::Intake,
    },
};

const MESSY: &str = "
Tittel | Kontraktsnr | Leverandør | Org.nr. | Start | Slutt | Verdi
Renhold | K-1 | Ren AS | 923 609 016 | 03/04/2025 | 02/03/2027 | 1 000 000
Papir | K-2 | Papir AS | 923609017 | 05/06/2025 | 2099-12-31 | kr 4 867,50
Sand | K-3 | Sand AS | 12345 | 07/08/2025 | 24/11/2061 | -
";

#[test]
fn days_that_can_be_read_both_ways_are_asked_about_once_a_column() {
    let (_folder, mut register) = register();
    let mut intake = looked(Noun::Contracts, &table(MESSY), &mut register);
    // The last day of the third row shows how that column is written; the other column stays open.
    assert_eq!(intake.preview().unwrap().undecided, [4]);
    assert_eq!(rows(&intake)[0].state, RowState::Refused);
    assert!(found(&intake).contains(&(2, FindingCode::DateOrder)));
    let refused = intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap_err();
    assert_eq!((refused.code, refused.params["name"].as_str()), (Code::DateOrderMissing, "Start"));
    let mut columns = intake.mapping().columns.clone();
    columns[4].dates = Some(DateOrder::DayFirst);
    intake.set_columns(columns).unwrap();
    intake.look(&mut register, &occasion()).unwrap();
    assert!(intake.preview().unwrap().undecided.is_empty());
    assert_eq!(states(&intake), [(2, RowState::New), (3, RowState::Doubtful), (4, RowState::Refused)]);
}

#[test]
fn a_wrong_number_is_mended_and_a_doubt_accepted_on_the_way_in() {
    let (_folder, mut register) = register();
    let mut intake = Intake::begin(Noun::Contracts, "liste.xlsx", table(MESSY), &register).unwrap();
    intake.set_date_order(DateOrder::DayFirst);
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(
        found(&intake),
        [(3, FindingCode::WrongCheckDigit), (3, FindingCode::NoEnd), (4, FindingCode::InvalidOrganisationNumber), (4, FindingCode::FarEnd)]
    );
    assert_eq!(intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap_err().code, Code::RowsUndecided);
    intake.decide(|decisions| {
        decisions.typed.insert((3, 3), "974 760 673".into());
        decisions.typed.insert((4, 3), "".into());
    });
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(states(&intake), [(2, RowState::New), (3, RowState::New), (4, RowState::Doubtful)]);
    assert_eq!(intake.accept(&[4], Some(FindingCode::FarEnd)), 1);
    intake.look(&mut register, &occasion()).unwrap();
    intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
    let contracts = register.known(Default::default()).unwrap().contracts;
    let days: Vec<_> = contracts.iter().map(|one| (one.draft.start, one.draft.end)).collect();
    let start = |text| Some(day(text));
    assert_eq!(days, [(start("2025-04-03"), start("2027-03-02")), (start("2025-06-05"), None), (start("2025-08-07"), None)]);
    let copies: Vec<_> = crate::register::backup::Folder::beside(register.path()).copies().into_iter().map(|one| one.name).collect();
    assert_eq!(copies, ["20261122T090000000Z-before-import"]);
    register.undo(&occasion()).unwrap();
    assert!(register.known(Default::default()).unwrap().contracts.is_empty());
}

#[test]
fn a_far_end_that_is_typed_again_is_kept() {
    let (_folder, mut register) = register();
    let mut intake = looked(Noun::Contracts, &table("Tittel|Start|Slutt\nA|2025-01-01|2061-11-24"), &mut register);
    assert_eq!(states(&intake), [(2, RowState::Doubtful)]);
    intake.decide(|decisions| drop(decisions.typed.insert((2, 2), "2061-11-24".into())));
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(states(&intake), [(2, RowState::New)]);
}

#[test]
fn what_is_left_out_is_not_taken_in() {
    let (_folder, mut register) = register();
    let mut intake = Intake::begin(Noun::Contracts, "liste.xlsx", table(MESSY), &register).unwrap();
    intake.set_date_order(DateOrder::DayFirst);
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(intake.leave_out_refused(), 1);
    intake.decide(|decisions| {
        decisions.left_out.insert(3);
    });
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(states(&intake), [(2, RowState::New), (3, RowState::LeftOut), (4, RowState::LeftOut)]);
    intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
    let known = register.known(Default::default()).unwrap();
    assert_eq!((known.contracts.len(), known.suppliers.len()), (1, 1));
}

#[test]
fn blank_cells_never_erase_and_only_what_differs_changes() {
    let (_folder, mut register) = register();
    take_in(
        Noun::Contracts,
        &table("Tittel|Kontraktsnr|Leverandør|Start|Slutt|Avdeling\nRenhold|K-1|Ren AS|2025-01-01|2026-12-31|Drift"),
        &mut register,
    );
    let edited = table("Tittel|Kontraktsnr|Leverandør|Start|Slutt|Avdeling\nRenhold av skoler|k-1||2025-01-01||");
    let intake = looked(Noun::Contracts, &edited, &mut register);
    assert_eq!(states(&intake), [(2, RowState::Changed)]);
    let changes = &rows(&intake)[0].changes;
    assert_eq!(changes.iter().map(|change| change.field).collect::<Vec<_>>(), ["contract-number", "title"]);
    take_in(Noun::Contracts, &edited, &mut register);
    let draft = &register.known(Default::default()).unwrap().contracts[0].draft;
    assert_eq!((draft.department.as_str(), draft.end, draft.suppliers.len()), ("Drift", Some(day("2026-12-31")), 1));
}

#[test]
fn a_contract_is_found_again_by_case_number_or_by_supplier_title_and_start() {
    let (_folder, mut register) = register();
    let first = "Tittel|Saksnummer|Leverandør|Start|Slutt\nRenhold|21/1|Ren AS|2025-01-01|2026-12-31\nVikar||Vikar AS|2025-02-01|2026-12-31\nVikar||Annen AS|2025-03-01|2026-12-31";
    take_in(Noun::Contracts, &table(first), &mut register);
    let again = "Tittel|Saksnummer|Leverandør|Start|Slutt\nRenhold av bygg|21/1|Ren AS|2025-01-01|2026-12-31\nVikar||Vikar AS|2025-02-01|2027-12-31\nVikar||Ny AS|2025-02-01|2027-12-31";
    let intake = looked(Noun::Contracts, &table(again), &mut register);
    assert_eq!(states(&intake), [(2, RowState::Changed), (3, RowState::Changed), (4, RowState::Changed)]);
    // Two rows with the same title and start are one contract with two suppliers.
    assert_eq!(intake.preview().unwrap().made["contract"].changed, 2);
    let other = looked(
        Noun::Contracts,
        &table("Tittel|Saksnummer|Leverandør|Start|Slutt\nHelt annet|21/1|Tredje AS|2026-01-01|2026-12-31"),
        &mut register,
    );
    assert_eq!(states(&other), [(2, RowState::New)], "another contract of the same case");
}

#[test]
fn an_end_before_its_start_is_refused_at_its_cell() {
    let (_folder, mut register) = register();
    let intake = looked(Noun::Contracts, &table("Tittel|Start|Slutt\nA|2026-01-01|2025-01-01"), &mut register);
    let finding = &rows(&intake)[0].findings[0];
    assert_eq!((finding.code, finding.column, rows(&intake)[0].state), (FindingCode::EndBeforeStart, Some(2), RowState::Refused));
}

#[test]
fn a_preview_is_outdated_once_the_register_has_changed() {
    let (_folder, mut register) = register();
    let mut intake = looked(Noun::Contracts, &table("Tittel|Start|Slutt\nA|2025-01-01|2026-01-01"), &mut register);
    register.add_contract(&crate::domain::contract::ContractDraft::titled("B"), &occasion()).unwrap();
    assert_eq!(intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap_err().code, Code::PreviewOutdated);
    intake.look(&mut register, &occasion()).unwrap();
    intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
}

#[test]
fn what_is_stopped_on_the_way_takes_nothing_in() {
    let (_folder, mut register) = register();
    let mut intake = looked(Noun::Contracts, &table("Tittel|Start|Slutt\nA|2025-01-01|2026-01-01"), &mut register);
    assert_eq!(intake.take_in(&mut register, &occasion(), &mut |done, _| done == 0).unwrap_err().code, Code::Cancelled);
    assert!(register.known(Default::default()).unwrap().contracts.is_empty());
    intake.look(&mut register, &occasion()).unwrap();
    intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
}

#[test]
fn a_file_of_the_same_shape_is_read_as_the_last_one() {
    let (_folder, mut register) = register();
    let list = table("Hva|Hvem|Fra|Til\nA|Ren AS|2025-01-01|2026-01-01");
    let mut intake = Intake::begin(Noun::Contracts, "liste.xlsx", list.clone(), &register).unwrap();
    assert_eq!(fields(&intake), ["", "", "start", "end"]);
    let used = |field: &str| ColumnUse { field: Some(field.into()), dates: None };
    intake.set_columns(["title", "supplier", "start", "end"].map(used).to_vec()).unwrap();
    intake.look(&mut register, &occasion()).unwrap();
    intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
    let again = Intake::begin(Noun::Contracts, "neste.xlsx", table("HVA |Hvem|Fra|Til\nB|Ny AS|2025-01-01|2026-01-01"), &register).unwrap();
    assert_eq!(fields(&again), ["title", "supplier", "start", "end"]);
    assert_eq!(register.undo(&occasion()).unwrap().value.0, "import-contracts", "a habit is no change");
}

#[test]
fn a_mapping_from_a_file_names_columns_by_heading_or_letter() {
    let (_folder, register) = register();
    let mut intake = Intake::begin(Noun::Contracts, "l.csv", table("Tittel|Diarie|X|Kategori\nA|1|Ren AS|x"), &register).unwrap();
    let file: MappingFile =
        serde_json::from_str(r#"{"columns": {"Kategori": "title", "C": "supplier", "diarie": null}, "dates": {"A": "day-first"}}"#)
            .unwrap();
    intake.follow(&file, &register).unwrap();
    assert_eq!(fields(&intake), ["", "", "supplier", "title"]);
    let unknown: MappingFile = serde_json::from_str(r#"{"columns": {"Finnes ikke": "title"}}"#).unwrap();
    assert_eq!(intake.follow(&unknown, &register).unwrap_err().code, Code::NotFound);
    let twice: MappingFile = serde_json::from_str(r#"{"columns": {"A": "title", "B": "title"}}"#).unwrap();
    assert_eq!(intake.follow(&twice, &register).unwrap_err().code, Code::ColumnTwice);
}
