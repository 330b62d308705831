//! The five shapes in which Swedish municipalities answered the same request, as small tables of our own.

use super::fixture::*;
use crate::exchange::{
    intake::{finding::FindingCode, mapping::DateOrder, noun::Noun, preview::RowState, session::Intake},
    table::{Sheet, Table},
};

/// One row a supplier of a framework.
const A_ROW_A_SUPPLIER: &str = "
Avtalsnummer_Original | Leverantörsnamn_Original | Leverantör_Organisationsnummer_Original | Beställningsgrupp | Delområden | Startdatum_Avtal | Slutdatum_Avtal | Rangordning
A-1 | Papper AB | 923609016 | Kontorsmaterial | Papper | @2024-01-01 | @2027-12-31 | 1
A-1 | Penna AB | 974760673 | Kontorsmaterial | Pennor | @2024-01-01 | @2027-12-31 | 2
A-2 | Papper AB | 923609016 | Mjukpapper | Papper | @2025-01-01 | | 1
";

#[test]
fn one_row_a_supplier_is_one_contract_with_several() {
    let (_folder, mut register) = register();
    let table = table(A_ROW_A_SUPPLIER);
    let intake = looked(Noun::Contracts, &table, &mut register);
    assert_eq!(fields(&intake), ["contract-number", "supplier", "organisation-number", "title", "", "start", "end", ""]);
    assert_eq!(states(&intake), [(2, RowState::New), (3, RowState::New), (4, RowState::Doubtful)]);
    assert_eq!(rows(&intake)[1].joins, Some(2));
    take_in(Noun::Contracts, &table, &mut register);
    let known = register.known(Default::default()).unwrap();
    let of: Vec<_> =
        known.contracts.iter().map(|one| (one.draft.title.as_str(), one.draft.suppliers.len(), one.draft.end.is_some())).collect();
    assert_eq!(of, [("Kontorsmaterial", 2, true), ("Mjukpapper", 1, false)]);
    assert_eq!(known.suppliers.len(), 2);
    assert!(known.contracts[0].draft.suppliers[0].main && !known.contracts[0].draft.suppliers[1].main);
    again_and_back(Noun::Contracts, &table, &mut register);
    let known = register.known(Default::default()).unwrap();
    assert!(known.contracts.is_empty() && known.suppliers.is_empty());
}

#[test]
fn the_running_and_the_expired_are_on_a_sheet_each() {
    let running = sheet(
        "Blad1",
        "Diarie|Kategori|Varugrupp|Fr.o.m.|T.o.m.|Leverantör|Orgnr\nHK 1|Livsmedel|Bröd|2024-01-01 00:00:00|2026-12-31 00:00:00|Bageri AB|923609016\nHK 1|Livsmedel|Mjölk|20240101|20261231|Mejeri AB|974760673",
    );
    let expired = Sheet {
        name: "Blad2".into(),
        ..sheet(
            "",
            "Diarie|Kategori|Varugrupp|Fr.o.m.|T.o.m.|Leverantör|Orgnr\nHK 0|Livsmedel|Bröd|2020-01-01|2023-12-31|Bageri AB|923609016",
        )
    };
    let table = Table { sheets: vec![running, expired] };
    let (_folder, mut register) = register();
    take_in(Noun::Contracts, &table, &mut register);
    // One case, two product groups: two contracts.
    let contracts = register.known(Default::default()).unwrap().contracts;
    assert_eq!(contracts.iter().map(|one| one.draft.title.as_str()).collect::<Vec<_>>(), ["Bröd", "Mjölk"]);
    assert_eq!(contracts[1].draft.end, Some(day("2026-12-31")));
    let mut intake = Intake::begin(Noun::Contracts, "liste.xlsx", table.clone(), &register).unwrap();
    assert_eq!(intake.sheet().name, "Blad1");
    intake.choose_sheet(1, None, &register).unwrap();
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(states(&intake), [(2, RowState::New)]);
    again_and_back(Noun::Contracts, &table, &mut register);
}

#[test]
fn headings_are_found_under_a_title_block_and_on_the_sheet_that_has_them() {
    let shown = sheet(
        "Statistik",
        "Kommunen\nUttag ur e-avrop|2024-05-01\nAvtal\nOrganisation|Diarie|Kategori|Varugrupp|Fr.o.m.|T.o.m.|Leverantör|Orgnr|Avtalsform\nKommunen|D-7|Tjänster|Städ|2024-01-01|2026-12-31|Städ AB|923609016|Ramavtal rang 1",
    );
    let notes = sheet("Om", "Detta är en lista\nKontakt|Kalle");
    let hidden = Sheet { hidden: true, ..sheet("Gammal", "Diarie|Varugrupp|Leverantör\nD-1|Gammalt|Städ AB") };
    let (_folder, register) = register();
    let table = Table { sheets: vec![notes, hidden, shown] };
    let intake = Intake::begin(Noun::Contracts, "liste.xls", table, &register).unwrap();
    assert_eq!((intake.sheet().name.as_str(), intake.mapping().header), ("Statistik", 4));
    assert_eq!(fields(&intake), ["buyer", "case-number", "", "title", "start", "end", "supplier", "organisation-number", "kind"]);
}

#[test]
fn a_period_in_one_column_is_two_days() {
    let table = table(
        "Avtalsöversikt\nAvtal|Leverantör|Avtalstyp|Avtalsperiod\nStädmaterial|Städ AB|Ramavtal|2024-01-01 - 2026-12-31\nBröd|Bageri AB|Ramavtal|2024-03-01 - 9999-12-31",
    );
    let (_folder, mut register) = register();
    let intake = take_in(Noun::Contracts, &table, &mut register);
    assert_eq!(fields(&intake), ["title", "supplier", "kind", "period"]);
    let contracts = register.known(Default::default()).unwrap().contracts;
    let days: Vec<_> = contracts.iter().map(|one| (one.draft.start, one.draft.end)).collect();
    assert_eq!(days, [(Some(day("2024-01-01")), Some(day("2026-12-31"))), (Some(day("2024-03-01")), None)]);
    again_and_back(Noun::Contracts, &table, &mut register);
}

#[test]
fn a_column_of_periods_without_a_known_heading_is_known_by_its_values() {
    let (_folder, register) = register();
    let table =
        table("Avtal|Hvem|Når\nA|Ren AS, 923 609 016|01.01.2024–31.12.2026\nB|Ny AS|01.02.2024–31.12.2026\nC|Ny AS|01.03.2024–31.12.2026");
    let intake = Intake::begin(Noun::Contracts, "liste.csv", table, &register).unwrap();
    assert_eq!(fields(&intake), ["title", "", "period"]);
}

#[test]
fn names_split_over_lines_and_times_beside_days_are_read() {
    let table = table(
        "Namn|Referensnummer|Handläggare|Startdatum|Slutdatum|Leverantör|Värde\nStädning_x000D_\\n av skolor|R-1|Eva|2024-01-01 00:00|2026-12-31 00:00|Städ\\nBolaget AB|1 234 567,50 kr",
    );
    let (_folder, mut register) = register();
    take_in(Noun::Contracts, &table, &mut register);
    let known = register.known(Default::default()).unwrap();
    let draft = &known.contracts[0].draft;
    assert_eq!((draft.title.as_str(), draft.contract_number.as_str(), draft.manager.as_str()), ("Städning av skolor", "R-1", "Eva"));
    assert_eq!((known.suppliers[0].draft.name.as_str(), draft.estimated_value.unwrap().ore()), ("Städ Bolaget AB", 123_456_750));
    again_and_back(Noun::Contracts, &table, &mut register);
}

#[test]
fn what_another_heading_would_lose_is_counted_and_what_was_only_proposed_is_not() {
    let table = table("Avtale|Leverandør|Org.nr|Fra\nLekeplass|Krabat|97476067|03/04/2025\nPapir|Nordpapir|923609016|05/06/2025");
    let (_folder, mut register) = register();
    let mut intake = Intake::begin(Noun::Contracts, "liste.xlsx", table.clone(), &register).unwrap();
    assert_eq!(intake.decided(), 0);
    intake.set_date_order(DateOrder::DayFirst);
    intake.look(&mut register, &occasion()).unwrap();
    intake.decide(|decisions| {
        decisions.typed.insert((2, 2), "974760673".into());
        decisions.left_out.insert(3);
    });
    let mut columns = intake.mapping().columns.clone();
    columns[1].field = None;
    columns[0].field = Some("case-number".into());
    intake.set_columns(columns).unwrap();
    assert_eq!(intake.decided(), 4, "an order of days, a cell, a row and a column that is read as something else");
    intake.choose_sheet(0, Some(1), &register).unwrap();
    assert_eq!(intake.decided(), 0);
    // Read as last time: nothing that would not be proposed again.
    take_in(Noun::Contracts, &super::fixture::table("Avtale|Fra\nLekeplass|13.04.2025"), &mut register);
    let again = Intake::begin(Noun::Contracts, "liste.xlsx", super::fixture::table("Avtale|Fra\nVei|14.04.2025"), &register).unwrap();
    assert_eq!(again.decided(), 0);
}

#[test]
fn cells_that_are_refused_for_one_reason_are_emptied_together_and_the_rows_come_in_without_them() {
    let table = table(
        "Avtale|Leverandør|Org.nr|Til\nLekeplass|Krabat|97476067|31.12.2027\nPapir|Nordpapir|SC169482|31.12.2027\nVei|Veibygg|923609016|dette året",
    );
    let (_folder, mut register) = register();
    let mut intake = looked(Noun::Contracts, &table, &mut register);
    assert_eq!(states(&intake), [(2, RowState::Refused), (3, RowState::Refused), (4, RowState::Refused)]);
    assert_eq!(intake.empty_refused(FindingCode::InvalidOrganisationNumber), 2);
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(states(&intake), [(2, RowState::New), (3, RowState::New), (4, RowState::Refused)]);
    assert_eq!(intake.empty_refused(FindingCode::Required), 0, "what must be given is not had by emptying");
}
