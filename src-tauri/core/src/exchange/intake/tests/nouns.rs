//! The other nouns: each taken in, found again, and taken back.

use super::fixture::*;
use crate::{
    domain::{follow_up::Outcome, indicator::MeasurementState, requirement::Measure},
    exchange::intake::{finding::FindingCode, noun::Noun, preview::RowState},
    register::{Register, intake::Wanted},
};
use tempfile::TempDir;

const ALL: Wanted = Wanted { requirements: true, checks: true, evidence: true, measurements: true };

/// A register with two contracts, a supplier, and one requirement.
fn begun() -> (TempDir, Register) {
    let (folder, mut register) = register();
    take_in(
        Noun::Contracts,
        &table(
            "Tittel|Kontraktsnr|Leverandør|Org.nr.|Start|Slutt\nRenhold|K-1|Ren AS|923609016|2025-01-01|2027-12-31\nPapir|K-2|Papir AS||2025-01-01|2027-12-31",
        ),
        &mut register,
    );
    take_in(
        Noun::Requirements,
        &table(
            "Kontraktsnr|Krav|Kravtype|Kravverdi|Enhet|Hyppighet|Risiko\nK-1|Andel miljømerket|Andel miljømerkede produkter|30|%|halvårlig|Høy",
        ),
        &mut register,
    );
    (folder, register)
}

#[test]
fn suppliers_are_found_by_number_or_name_and_get_their_contact() {
    let (_folder, mut register) = begun();
    let list = table(
        "Leverandør|Orgnr|Adresse|Postnr|Poststed|Kontaktperson|E-post|Tlf\nRen Renhold AS|923 609 016|Gata 1|0150|Oslo|Kari|kari@ren.no|22 33 44 55\npapir  as|974760673||||||\nNy AS||||Bergen|||",
    );
    let intake = take_in(Noun::Suppliers, &list, &mut register);
    assert_eq!(fields(&intake), ["name", "organisation-number", "address", "postal-code", "city", "contact", "email", "phone"]);
    let known = register.known(ALL).unwrap();
    let names: Vec<_> = known.suppliers.iter().map(|one| one.draft.name.as_str()).collect();
    assert_eq!(names, ["Ny AS", "Papir AS", "Ren Renhold AS"]);
    assert_eq!(known.suppliers[1].draft.organisation_number.as_ref().unwrap().as_str(), "974760673");
    assert_eq!(known.suppliers[2].draft.phone, "22 33 44 55");
    again_and_back(Noun::Suppliers, &list, &mut register);
    assert_eq!(register.known(ALL).unwrap().suppliers.len(), 2);
}

#[test]
fn requirements_belong_to_contracts_that_are_known() {
    let (_folder, mut register) = begun();
    let list = table(
        "Saksnummer|Kontrakt|Kravnr|Krav|Måles som|Kravverdi|Enhet|Sanksjon|Sanksjonsbeløp\n|Renhold|K1|Andel miljømerket||40|||\n|Papir||Svanemerket papir|Ja/nei|||Per brudd|5 000\n|Fremmed||Noe||||| ",
    );
    let intake = looked(Noun::Requirements, &list, &mut register);
    assert_eq!(states(&intake), [(2, RowState::Changed), (3, RowState::New), (4, RowState::Refused)]);
    assert_eq!(found(&intake), [(4, FindingCode::NotInRegister)]);
    let list = table(
        "Kontrakt|Kravnr|Krav|Måles som|Kravverdi|Enhet|Sanksjon|Sanksjonsbeløp\nRenhold|K1|Andel miljømerket||40|||\nPapir||Svanemerket papir|Ja/nei|||Per brudd|5 000",
    );
    take_in(Noun::Requirements, &list, &mut register);
    let known = register.known(ALL).unwrap();
    let of: Vec<_> =
        known.requirements.iter().map(|one| (one.draft.title.as_str(), one.draft.target.measure, one.draft.plans.len())).collect();
    assert_eq!(of, [("Andel miljømerket", Measure::Quantity, 1), ("Svanemerket papir", Measure::YesNo, 0)]);
    assert_eq!(known.requirements[0].draft.target.required.unwrap().to_string(), "40");
    assert!(!known.checks.is_empty(), "a rhythm makes checks");
    again_and_back(Noun::Requirements, &list, &mut register);
    assert_eq!(register.known(ALL).unwrap().requirements.len(), 1);
}

#[test]
fn results_answer_the_check_of_their_day_and_a_difference_is_a_correction() {
    let (_folder, mut register) = begun();
    let list = table(
        "Kontraktsnr|Krav|Frist|Resultat|Faktisk verdi|Kontrollert|Merknad\nK-1|Andel miljømerket|30.06.2026|Oppfylt|35,5|2026-07-02|Fin\nK-1|Andel miljømerket|2026-09-01|||| ",
    );
    take_in(Noun::Results, &list, &mut register);
    let answered = |register: &Register| {
        let checks = register.known(ALL).unwrap().checks;
        checks.into_iter().filter_map(|(check, result)| Some((check.due, result?))).collect::<Vec<_>>()
    };
    let results = answered(&register);
    assert_eq!(results.len(), 1);
    assert_eq!(
        (results[0].0, results[0].1.outcome, results[0].1.actual.unwrap().to_string()),
        (day("2026-06-30"), Outcome::Fulfilled, "35.5".into())
    );
    let corrected = table("Kontraktsnr|Krav|Frist|Resultat|Faktisk verdi\nK-1|Andel miljømerket|30.06.2026|Ikke oppfylt|");
    let intake = looked(Noun::Results, &corrected, &mut register);
    assert_eq!((states(&intake), found(&intake)), (vec![(2, RowState::Changed)], vec![(2, FindingCode::Correction)]));
    let future = looked(
        Noun::Results,
        &table("Kontraktsnr|Krav|Frist|Resultat|Kontrollert\nK-1|Andel miljømerket|30.06.2026|Ikke oppfylt|2027-01-01"),
        &mut register,
    );
    assert_eq!(found(&future).first(), Some(&(2, FindingCode::InFuture)));
    again_and_back(Noun::Results, &list, &mut register);
    assert!(answered(&register).is_empty());
}

#[test]
fn measurements_have_a_value_or_say_why_not() {
    let (_folder, mut register) = begun();
    let list = table(
        "Indikator|År|Periode|Verdi|Enhet|Retning|Kontraktsnr|Kilde\nAndel økologisk|2024||12,5|%|Opp|| Innkjøp\nAndel økologisk|2025||I/T|%|Opp||\nAndel økologisk|2025|2025_10|#14|%|Opp||\nKjørelengde|2025||1 234|km|Ned|K-1|",
    );
    take_in(Noun::Measurements, &list, &mut register);
    let known = register.known(ALL).unwrap();
    let indicators: Vec<_> =
        known.indicators.iter().map(|one| (one.draft.name.as_str(), one.draft.unit_kind.as_str(), one.draft.contract.is_some())).collect();
    assert_eq!(indicators, [("Andel økologisk", "share", false), ("Kjørelengde", "amount", true)]);
    let of: Vec<_> = known.measurements.iter().map(|one| (one.draft.period.as_str(), one.draft.state)).collect();
    assert_eq!(of.len(), 4);
    assert!(of.contains(&("2025", MeasurementState::NotAvailable)) && of.contains(&("2025_10", MeasurementState::Measured)));
    let edited = table("Indikator|År|Verdi\nAndel økologisk|2024|13");
    let intake = looked(Noun::Measurements, &edited, &mut register);
    assert_eq!((states(&intake), found(&intake)), (vec![(2, RowState::Changed)], vec![(2, FindingCode::Correction)]));
    again_and_back(Noun::Measurements, &list, &mut register);
    assert!(register.known(ALL).unwrap().indicators.is_empty());
}

#[test]
fn the_same_part_of_two_years_is_two_periods() {
    let (_folder, mut register) = begun();
    let list = table("Indikator|År|Periode|Verdi\nMatsvinn|2024|1. halvår|12\nMatsvinn|2025|1. halvår|9");
    take_in(Noun::Measurements, &list, &mut register);
    let known = register.known(ALL).unwrap();
    let mut of: Vec<_> = known.measurements.iter().map(|one| one.draft.period.as_str()).collect();
    of.sort_unstable();
    assert_eq!(of, ["2024 1. halvår", "2025 1. halvår"]);
    again_and_back(Noun::Measurements, &list, &mut register);
}

#[test]
fn documents_serve_a_requirement_a_contract_or_a_supplier() {
    let (_folder, mut register) = begun();
    let list = table(
        "Dokument|Dokumentnummer|Dokumenttype|Utsteder|Gyldig til|Kontraktsnr|Kravnr|Leverandør\nSvanelisens|2026 0001|Lisens|Miljømerking|31.12.2027|K-1|K1|\nISO 14001||Sertifikat|DNV|2027-06-30|||Ren AS\nRapport|R-1|Rapport|||K-2||\nRapport|R-1||||K-1|| ",
    );
    take_in(Noun::Evidence, &list, &mut register);
    let known = register.known(ALL).unwrap();
    let mut of: Vec<_> = known
        .evidence
        .iter()
        .map(|one| (one.draft.title.as_str(), one.draft.requirements.len(), one.draft.contracts.len(), one.draft.suppliers.len()))
        .collect();
    of.sort_unstable();
    assert_eq!(of, [("ISO 14001", 0, 0, 1), ("Rapport", 0, 2, 0), ("Svanelisens", 1, 0, 0)]);
    again_and_back(Noun::Evidence, &list, &mut register);
    assert!(register.known(ALL).unwrap().evidence.is_empty());
}

#[test]
fn every_noun_says_what_column_it_lacks() {
    let (_folder, mut register) = begun();
    for (noun, missing) in [
        (Noun::Suppliers, "name"),
        (Noun::Requirements, "title"),
        (Noun::Results, "due"),
        (Noun::Measurements, "indicator"),
        (Noun::Evidence, "title"),
    ] {
        let mut intake = crate::exchange::intake::session::Intake::begin(noun, "l.csv", table("Æ|Ø\n1|2"), &register).unwrap();
        let error = intake.look(&mut register, &occasion()).unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (crate::error::Code::ColumnMissing, Some(missing)));
    }
}
