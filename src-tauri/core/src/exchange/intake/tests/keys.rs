//! Rows that carry their key, as our own workbooks do: found again whatever else was edited.

use super::fixture::*;
use crate::{
    domain::contract::Contract,
    exchange::intake::{finding::FindingCode, noun::Noun, preview::RowState, session::Intake},
    register::{Register, intake::Wanted},
};
use tempfile::TempDir;

const ALL: Wanted = Wanted { requirements: true, checks: true, evidence: true, measurements: true };
/// A key that nothing has.
const NOBODYS: &str = "01934d2e-0000-7000-8000-000000000000";

/// Two contracts of one title without a number, and what hangs on the first.
fn begun() -> (TempDir, Register) {
    let (folder, mut register) = register();
    for (noun, list) in [
        (Noun::Contracts, "Tittel|Leverandør|Start|Slutt\nRenhold|Ren AS|2025-01-01|2027-12-31\nRenhold|Vask AS|2025-02-01|2027-12-31"),
        (Noun::Contracts, "Tittel|Saksnummer|Start|Slutt\nPapir|26/1|2025-01-01|2027-12-31"),
        (Noun::Requirements, "Saksnummer|Krav|Hyppighet\n26/1|Svanemerke|halvårlig\n26/1|Utslipp|årlig"),
        (Noun::Evidence, "Dokument|Saksnummer\nLisens|26/1"),
        (Noun::Measurements, "Indikator|År|Verdi\nAndel økologisk|2024|12,5"),
    ] {
        take_in(noun, &table(list), &mut register);
    }
    (folder, register)
}

fn contract<'a>(contracts: &'a [Contract], title: &str) -> &'a Contract {
    contracts.iter().find(|one| one.draft.title == title).unwrap()
}

/// What each row would change.
fn changes(intake: &Intake) -> Vec<Vec<&str>> {
    rows(intake).iter().map(|row| row.changes.iter().map(|change| change.field).collect()).collect()
}

#[test]
fn a_contract_without_a_number_gets_another_title_and_nothing_else() {
    let (_folder, mut register) = begun();
    let before = register.known(ALL).unwrap().contracts;
    let second = before.iter().find(|one| one.draft.start == Some(day("2025-02-01"))).unwrap();
    let list = table(&format!("Tittel|Leverandør|Start|Slutt|Nøkkel\nRenhold av skoler|Vask AS|2025-02-01|2027-12-31|{}", second.id));
    let intake = looked(Noun::Contracts, &list, &mut register);
    assert_eq!((states(&intake), changes(&intake)), (vec![(2, RowState::Changed)], vec![vec!["title"]]));
    take_in(Noun::Contracts, &list, &mut register);
    let after = register.known(ALL).unwrap().contracts;
    assert_eq!(after.len(), before.len());
    let mut expected = second.draft.clone();
    expected.title = "Renhold av skoler".into();
    assert_eq!(after.iter().find(|one| one.id == second.id).unwrap().draft, expected);
    again_and_back(Noun::Contracts, &list, &mut register);
    assert_eq!(register.known(ALL).unwrap().contracts, before);
}

#[test]
fn a_key_that_nothing_has_is_doubtful_and_the_row_is_found_by_what_it_says() {
    let (_folder, mut register) = begun();
    let list =
        format!("Tittel|Saksnummer|Start|Slutt|Nøkkel\nPapir|26/1|2025-01-01|2027-12-31|{NOBODYS}\nSand||2025-01-01|2027-12-31|x{NOBODYS}");
    let mut intake = Intake::begin(Noun::Contracts, "l.xlsx", table(&list), &register).unwrap();
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(found(&intake), [(2, FindingCode::UnknownKey), (3, FindingCode::UnknownKey)]);
    assert_eq!(states(&intake), [(2, RowState::Doubtful), (3, RowState::Doubtful)]);
    intake.accept(&[], Some(FindingCode::UnknownKey));
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(states(&intake), [(2, RowState::Same), (3, RowState::New)]);
}

#[test]
fn the_key_of_something_in_the_bin_is_doubtful() {
    let (_folder, mut register) = begun();
    let id = contract(&register.known(ALL).unwrap().contracts, "Papir").id;
    register.remove_contract(id, &occasion()).unwrap();
    let intake = looked(Noun::Contracts, &table(&format!("Tittel|Start|Slutt|Nøkkel\nPapir|2025-01-01|2027-12-31|{id}")), &mut register);
    assert_eq!(found(&intake), [(2, FindingCode::UnknownKey)]);
}

#[test]
fn rows_of_one_contract_join_by_key_and_by_what_they_name() {
    let (_folder, mut register) = begun();
    let id = contract(&register.known(ALL).unwrap().contracts, "Papir").id;
    let list = format!("Tittel|Saksnummer|Leverandør|Nøkkel\nPapir og blekk|26/1|Papir AS|{id}\nPapir og blekk|26/1|Blekk AS|");
    let intake = looked(Noun::Contracts, &table(&list), &mut register);
    assert_eq!(states(&intake), [(2, RowState::Changed), (3, RowState::Changed)]);
    assert_eq!(rows(&intake)[1].joins, Some(2));
    // A row that was copied to write a new contract says so only by its contents.
    let copied = format!("Tittel|Saksnummer|Nøkkel\nPapir|26/1|{id}\nSand|27/9|{id}");
    let intake = looked(Noun::Contracts, &table(&copied), &mut register);
    assert_eq!(states(&intake), [(2, RowState::Same), (3, RowState::Doubtful)]);
    assert_eq!(found(&intake).iter().filter(|found| **found == (3, FindingCode::RowsDiffer)).count(), 2);
}

#[test]
fn a_supplier_gets_another_name_and_number_by_its_key() {
    let (_folder, mut register) = begun();
    let id = register.known(ALL).unwrap().suppliers.iter().find(|one| one.draft.name == "Ren AS").unwrap().id;
    let list = table(&format!("Navn|Org.nr.|Nøkkel\nRenere AS|923609016|{id}"));
    let intake = looked(Noun::Suppliers, &list, &mut register);
    assert_eq!(changes(&intake), [["organisation-number", "name"]]);
    take_in(Noun::Suppliers, &list, &mut register);
    let other = table(&format!("Navn|Org.nr.|Nøkkel\nRenere AS|974760673|{id}"));
    assert_eq!(changes(&looked(Noun::Suppliers, &other, &mut register)), [["organisation-number"]]);
    again_and_back(Noun::Suppliers, &list, &mut register);
}

#[test]
fn a_requirement_is_found_by_its_key_whatever_its_contract_and_title_are_called_now() {
    let (_folder, mut register) = begun();
    let known = register.known(ALL).unwrap();
    let first = known.requirements.iter().find(|one| one.draft.title == "Svanemerke").unwrap();
    let other = known.requirements.iter().find(|one| one.draft.title == "Utslipp").unwrap();
    let list = table(&format!("Kontrakt|Krav|Nøkkel\nHet noe annet|Svanemerkede varer|{}", first.id));
    let intake = looked(Noun::Requirements, &list, &mut register);
    assert_eq!((states(&intake), changes(&intake)), (vec![(2, RowState::Changed)], vec![vec!["title"]]));
    let copied = format!("Saksnummer|Krav|Nøkkel\n26/1|Svanemerke|{0}\n26/1|Noe nytt|{0}\n|Utslipp|{1}", first.id, other.id);
    let intake = looked(Noun::Requirements, &table(&copied), &mut register);
    assert_eq!(states(&intake), [(2, RowState::Same), (3, RowState::Refused), (4, RowState::Same)]);
    assert_eq!(found(&intake), [(3, FindingCode::KeyTwice)]);
    take_in(Noun::Requirements, &list, &mut register);
    again_and_back(Noun::Requirements, &list, &mut register);
}

#[test]
fn a_key_in_a_row_about_another_contract_is_doubtful() {
    let (_folder, mut register) = begun();
    take_in(Noun::Contracts, &table("Tittel|Saksnummer|Slutt\nSand|27/9|2027-12-31"), &mut register);
    let id = register.known(ALL).unwrap().requirements.iter().find(|one| one.draft.title == "Utslipp").unwrap().id;
    let intake = looked(Noun::Requirements, &table(&format!("Saksnummer|Krav|Nøkkel\n27/9|Utslipp|{id}")), &mut register);
    assert_eq!(found(&intake), [(2, FindingCode::KeyDiffers)]);
}

#[test]
fn a_check_is_answered_by_its_key_and_not_moved() {
    let (_folder, mut register) = begun();
    let known = register.known(ALL).unwrap();
    let check = &known.checks[0].0;
    let list = |due: &str| table(&format!("Krav|Frist|Resultat|Nøkkel\nHva det nå heter|{due}|Oppfylt|{}", check.id));
    let moved = looked(Noun::Results, &list("2029-01-01"), &mut register);
    assert_eq!((states(&moved), found(&moved)), (vec![(2, RowState::Refused)], vec![(2, FindingCode::DueDiffers)]));
    let mut same = looked(Noun::Results, &list(&check.due.to_string()), &mut register);
    if check.due > occasion().today {
        assert_eq!(found(&same), [(2, FindingCode::InFuture)]);
        let answered = format!("Krav|Frist|Resultat|Kontrollert|Nøkkel\nx|{}|Oppfylt|2026-11-20|{}", check.due, check.id);
        same = looked(Noun::Results, &table(&answered), &mut register);
    }
    assert_eq!(states(&same), [(2, RowState::New)]);
    same.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
    let results: Vec<_> = register.known(ALL).unwrap().checks.into_iter().filter(|(_, result)| result.is_some()).collect();
    assert_eq!(results.iter().map(|(answered, _)| answered.id).collect::<Vec<_>>(), [check.id]);
}

#[test]
fn a_document_and_a_measurement_are_found_by_their_keys() {
    let (_folder, mut register) = begun();
    let known = register.known(ALL).unwrap();
    let (document, measured) = (known.evidence[0].id, known.measurements[0].id);
    let list = table(&format!("Dokument|Saksnummer|Nøkkel\nNy lisens|26/1|{document}"));
    let intake = looked(Noun::Evidence, &list, &mut register);
    assert_eq!((states(&intake), changes(&intake)), (vec![(2, RowState::Changed)], vec![vec!["title"]]));
    // What it serves goes by another name now: it serves it all the same.
    let renamed = looked(Noun::Evidence, &table(&format!("Dokument|Saksnummer|Nøkkel\nLisens|het 1|{document}")), &mut register);
    assert_eq!((states(&renamed), found(&renamed)), (vec![(2, RowState::Doubtful)], vec![(2, FindingCode::NotInRegister)]));
    let same =
        looked(Noun::Measurements, &table(&format!("Indikator|År|Verdi|Nøkkel\nAndel økologisk|2024|12,5|{measured}")), &mut register);
    assert_eq!(states(&same), [(2, RowState::Same)]);
    let other = looked(Noun::Measurements, &table(&format!("Indikator|År|Verdi|Nøkkel\nNoe annet|2024|12,5|{measured}")), &mut register);
    assert_eq!(found(&other), [(2, FindingCode::KeyDiffers)]);
}

#[test]
fn a_column_of_other_things_under_the_same_heading_is_not_read_as_keys() {
    let (_folder, register) = begun();
    let list = "Tittel|Nøkkel\nA|12\nB|13\nC|14\nD|15";
    let intake = Intake::begin(Noun::Contracts, "l.csv", table(list), &register).unwrap();
    assert_eq!(fields(&intake), ["title", ""]);
}
