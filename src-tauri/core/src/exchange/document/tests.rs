//! Wordings as certificates, licences and declarations have them, with numbers and names that are invented or public forms.

use super::*;

/// What is proposed, field by field, without the words it was found in.
fn said(text: &str) -> Vec<(&'static str, String)> {
    propose(text).into_iter().map(|one| (one.field.as_str(), one.value)).collect()
}

fn value(text: &str, field: ProposedField) -> Option<String> {
    propose(text).into_iter().find(|one| one.field == field).map(|one| one.value)
}

fn all(kind: &str, number: &str, issuer: &str, from: &str, to: &str) -> Vec<(&'static str, String)> {
    [("kind", kind), ("number", number), ("issuer", issuer), ("valid-from", from), ("valid-to", to)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| (field, value.to_owned()))
        .collect()
}

#[test]
fn declarations_of_the_common_operators_are_known_by_their_numbers() {
    let norwegian = "ENVIRONMENTAL PRODUCT DECLARATION in accordance with ISO 14025 and EN 15804+A2\nDeclaration number: NEPD-4945-3957-DK\n\
                     Issue date: 15.02.2023\nValid to: 15.02.2028";
    assert_eq!(said(norwegian), all("epd", "NEPD-4945-3957-DK", "EPD-Norge", "2023-02-15", "2028-02-15"));
    let international =
        "EPD registration number: EPD-IES-0003435:001 Publication date: 2022-03-01 Valid until: 2027-02-28 (earlier S-P-03435)";
    assert_eq!(said(international), all("epd", "EPD-IES-0003435:001", "EPD International", "2022-03-01", "2027-02-28"));
    assert_eq!(value("Registreringsnummer S‑P‑03435", ProposedField::Number).as_deref(), Some("S-P-03435"));
    let german = "Declaration number EPD-KLO-20170147-IAC1-DE Issue date 12/10/2017 Valid to 11/10/2022";
    assert_eq!(said(german), all("epd", "EPD-KLO-20170147-IAC1-DE", "Institut Bauen und Umwelt (IBU)", "2017-10-12", "2022-10-11"));
    let danish = "EPD Danmark, MD-21045-DA, udstedt 3. maj 2021, gyldig indtil 3. maj 2026";
    assert_eq!(said(danish), all("epd", "MD-21045-DA", "EPD Danmark", "2021-05-03", "2026-05-03"));
    assert_eq!(value("EPD HUB-1234", ProposedField::Issuer).as_deref(), Some("EPD Hub"));
}

#[test]
fn a_licence_of_the_swan_is_known_by_the_words_around_its_eight_digits() {
    let text = "Svanemerket. Dette bekrefter at Blåfjell Renhold AS har lisens nr. 2076 0123 for renholdstjenester. \
                Lisensen er gyldig til og med 30. juni 2027. Telefon 22 33 44 55";
    assert_eq!(said(text), all("licence", "2076 0123", "Miljømerking (Svanemerket)", "", "2027-06-30"));
    let swedish = "Svanenmärkt enligt Nordic Swan Ecolabel. Licensnummer: 30760123. Giltig t.o.m. 2027-06-30";
    assert_eq!(said(swedish), all("licence", "3076 0123", "Miljømerking (Svanemerket)", "", "2027-06-30"));
    let nothing = "Svanemerket. Telefon 22334455, org.nr. 923609016. Dato 20260101";
    assert_eq!(value(nothing, ProposedField::Number), None, "eight digits alone are a telephone number");
}

#[test]
fn other_labels_and_certificates_are_known() {
    let flower = "EU Ecolabel licence number NO/039/00001, valid from 1 March 2024 until 28 February 2028";
    assert_eq!(value(flower, ProposedField::Number).as_deref(), Some("NO/039/00001"));
    let iso = "DNV MANAGEMENT SYSTEM CERTIFICATE Certificate no.: 10000345678-MSC-RvA-NOR Initial certification date: 11 May 2018 \
               Valid: 11 May 2024 - 10 May 2027 This is to certify that the management system of Øvrebø Entreprenør AS has been found to conform \
               to the Environmental Management System standard: ISO 14001:2015";
    let found = said(iso);
    assert_eq!(found[0], ("kind", "certificate".to_owned()));
    assert_eq!(found.iter().find(|(field, _)| *field == "issuer").unwrap().1, "DNV");
    let kiwa = "Sertifikat ISO 14001:2015. Sertifikatnummer: EMS 561234-B. Kiwa AS. Utstedt 01.09.2025. Gyldig til: 31.08.2028";
    assert_eq!(value(kiwa, ProposedField::ValidTo).as_deref(), Some("2028-08-31"));
    let lighthouse = "Miljøfyrtårn. Sertifikatnr.: 12345 Virksomheten er sertifisert fra 10.12.2024. Gyldig til 10.12.2027";
    assert_eq!(said(lighthouse), all("certificate", "12345", "Stiftelsen Miljøfyrtårn", "2024-12-10", "2027-12-10"));
    let wood = "FSC Chain of Custody certificate NC-COC-012345, FSC-C012345. Expiry date: 14 October 2029";
    assert_eq!(value(wood, ProposedField::Kind).as_deref(), Some("certificate"));
    assert_eq!(value(wood, ProposedField::ValidTo).as_deref(), Some("2029-10-14"));
}

#[test]
fn the_last_day_is_read_in_four_languages_and_many_forms() {
    for text in [
        "Gyldig til 31.12.2027",
        "gyldig til og med 31. desember 2027",
        "Gyldig t.o.m. 31.12.27",
        "Utløpsdato: 2027-12-31",
        "Sertifikatet utløper 31/12/2027",
        "Gjeld til 31. desember 2027",
        "Går ut 31. des. 2027", //
        "Giltig till 2027-12-31",
        "Giltigt till och med 31 december 2027",
        "Gäller t.o.m. 2027.12.31",
        "Utgångsdatum 31/12/2027", //
        "Gyldig indtil 31. december 2027",
        "Udløbsdato 31-12-2027",
        "Gælder til 31.12.2027", //
        "Valid until 31 December 2027",
        "Valid to: December 31, 2027",
        "Expiry date 31 Dec 2027",
        "Expires on 2027/12/31",
        "VALID UNTIL\n31.12.2027",
        "Gyldighetsperiode: 01.01.2025 – 31.12.2027",
        "Validity period 2025-01-01 to 2027-12-31",
    ] {
        assert_eq!(value(text, ProposedField::ValidTo).as_deref(), Some("2027-12-31"), "{text}");
    }
}

#[test]
fn what_is_no_date_is_not_taken_for_one() {
    for text in [
        "Gyldig til enhver tid",
        "Valid until revoked",
        "Gyldig til 31.02.2027",
        "Gyldig til 45.12.2027",
        "Valid to 1.2.3",
        "Gyldig til 31122027",
        "Gyldig til 3112.2027.1",
        "Utløper ikke. Utgave 12.2027",
        "Gyldig til 01.01.1850",
    ] {
        assert_eq!(value(text, ProposedField::ValidTo), None, "{text}");
    }
}

#[test]
fn labels_in_one_column_take_their_dates_in_order() {
    let text = "Issue date: Valid to: 15.02.2021 15.02.2026";
    assert_eq!(value(text, ProposedField::ValidFrom).as_deref(), Some("2021-02-15"));
    assert_eq!(value(text, ProposedField::ValidTo).as_deref(), Some("2026-02-15"));
}

#[test]
fn every_proposal_says_where_it_was_found() {
    let text = format!("{} Gyldig til 31.12.2027 {}", "x ".repeat(200), "y ".repeat(200));
    let found = propose(&text);
    assert!(found[0].words.contains("Gyldig til 31.12.2027") && found[0].words.chars().count() <= 120, "{}", found[0].words);
    assert!(found[0].words.starts_with('…') && found[0].words.ends_with('…'));
}

#[test]
fn nothing_that_can_be_written_breaks_the_reading() {
    for text in [
        "",
        " ",
        "\u{feff}\u{feff}",
        "gyldig til",
        "NEPD-",
        "nepd ",
        "lisens",
        "Svanemerket lisens 1234",
        "İstanbul gyldig til İ",
        "\u{1F331}",
    ] {
        let _ = propose(text);
    }
    let long = "gyldig til lisens NEPD-1 ".repeat(40_000);
    let begun = std::time::Instant::now();
    let _ = propose(&long);
    assert!(begun.elapsed() < std::time::Duration::from_secs(20));
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_reading(text in "(?s)(gyldig til|lisens|NEPD|S-P-|[0-9]{1,4}|[ .,/:-]|\\PC){0,60}") {
        let _ = propose(&text);
    }

    #[test]
    fn no_bytes_break_the_reading(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"%PDF-1.7\n".as_slice(), &bytes].concat());
    }
}
