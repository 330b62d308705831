//! Columns of contract lists that take more than a word: codes, options, contact persons, amounts in thousands, periods.

use super::fixture::*;
use crate::{
    domain::language::Language,
    exchange::intake::{finding::FindingCode, noun::Noun, preview::RowState, row_sheet::row_sheet, shown},
    register::Register,
    text::Text,
};

fn contracts(register: &Register) -> Vec<crate::domain::contract::ContractDraft> {
    register.known(Default::default()).unwrap().contracts.into_iter().map(|one| one.draft).collect()
}

#[test]
fn amounts_under_a_heading_in_thousands_are_read_in_kroner_and_shown_so() {
    let (_folder, mut register) = register();
    let list = table("Tittel|Slutt|Beløp i 1000 kr\nA|2027-12-31|1 500\nB|2027-12-31|#2.5\nC|2027-12-31|1,5 mill.\nD|2027-12-31|-");
    let intake = looked(Noun::Contracts, &list, &mut register);
    assert_eq!(fields(&intake)[2], "value");
    assert_eq!(found(&intake), [(2, FindingCode::Multiplied), (3, FindingCode::Multiplied)]);
    let text = Text::of(Language::Bokmal);
    let row = shown::row(Noun::Contracts, &rows(&intake)[0], text);
    assert!(row.findings[0].sentence.contains("1\u{a0}500\u{a0}000"), "{}", row.findings[0].sentence);
    assert!(row.changes.iter().any(|change| change.to.contains("1\u{a0}500\u{a0}000")));
    take_in(Noun::Contracts, &list, &mut register);
    let values: Vec<_> = contracts(&register).iter().map(|draft| draft.estimated_value.map(|value| value.ore() / 100)).collect();
    assert_eq!(values, [Some(1_500_000), Some(2_500), Some(1_500_000), None]);
    again_and_back(Noun::Contracts, &list, &mut register);
}

#[test]
fn codes_options_and_the_contact_of_the_supplier_come_with_the_contract() {
    let (_folder, mut register) = register();
    let list = table(
        "Tittel|Leverandør|Start|Slutt|CPV-koder|Opsjoner|Leverandørens kontaktperson|E-post leverandør\nRenhold|Ren AS|2025-01-01|2026-12-31|90910000-9 Renhold, 90911000|1+1 år|Kari|kari@ren.no\nVask|Ren AS|2025-01-01|2026-12-31|ukjent kode|1+1|Ola|\nSand|Sand AS|2026-10-01|2026-10-31||etter avtale||\nGrus|Sand AS|2026-10-01|2026-10-31||6 mnd||",
    );
    let intake = looked(Noun::Contracts, &list, &mut register);
    assert_eq!(fields(&intake)[4..], ["cpv", "options", "supplier-contact", "supplier-email"]);
    assert_eq!(
        found(&intake),
        [(3, FindingCode::InvalidCpv), (3, FindingCode::OptionsInYears), (3, FindingCode::OtherContact), (4, FindingCode::InvalidOptions)]
    );
    take_in(Noun::Contracts, &list, &mut register);
    let drafts = contracts(&register);
    let codes: Vec<_> = drafts[0].cpv.iter().map(crate::domain::cpv::Cpv::as_str).collect();
    assert_eq!(codes, ["90910000-9", "90911000"]);
    let months = |at: usize| drafts[at].options.iter().map(|option| (option.months, option.notice_days)).collect::<Vec<_>>();
    assert_eq!([months(0), months(1), months(2)], [vec![(12, 90), (12, 90)], vec![(12, 90), (12, 90)], vec![]]);
    // The notice of a short contract cannot come before it begins.
    assert_eq!(months(3), [(6, 30)]);
    let known = register.known(Default::default()).unwrap();
    assert_eq!((known.suppliers[0].draft.contact.as_str(), known.suppliers[0].draft.email.as_str()), ("Kari", "kari@ren.no"));
    again_and_back(Noun::Contracts, &list, &mut register);
}

#[test]
fn options_that_a_list_does_not_have_stay() {
    let (_folder, mut register) = register();
    take_in(Noun::Contracts, &table("Tittel|Kontraktsnr|Start|Slutt|Opsjoner\nA|1|2025-01-01|2026-12-31|12 + 12 mnd"), &mut register);
    let before = contracts(&register);
    let fewer = table("Tittel|Kontraktsnr|Start|Slutt|Opsjoner\nA|1|2025-01-01|2026-12-31|12 mnd");
    assert_eq!(states(&looked(Noun::Contracts, &fewer, &mut register)), [(2, RowState::Same)]);
    let longer = table("Tittel|Kontraktsnr|Start|Slutt|Opsjoner\nA|1|2025-01-01|2026-12-31|24 mnd");
    take_in(Noun::Contracts, &longer, &mut register);
    let after = contracts(&register);
    let ids = |drafts: &[crate::domain::contract::ContractDraft]| drafts[0].options.iter().map(|option| option.id).collect::<Vec<_>>();
    assert_eq!((ids(&after), after[0].options[0].months), (ids(&before), 24));
}

#[test]
fn a_period_that_says_other_days_than_its_columns_is_doubtful() {
    let (_folder, mut register) = register();
    let mut intake = crate::exchange::intake::session::Intake::begin(
        Noun::Contracts,
        "l.csv",
        table("Tittel|Startdato|Avtaleperiode\nA|2025-01-01|01.01.2025–31.12.2026\nB|2025-02-01|01.01.2025–31.12.2026"),
        &register,
    )
    .unwrap();
    let used = |field: &str| crate::exchange::intake::mapping::ColumnUse { field: Some(field.into()), dates: None };
    intake.set_columns(["title", "start", "period"].map(used).to_vec()).unwrap();
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(found(&intake), [(3, FindingCode::PeriodDiffers)]);
}

#[test]
fn a_kind_that_is_not_known_is_kept_as_another_one() {
    let (_folder, mut register) = register();
    take_in(Noun::Contracts, &table("Tittel|Slutt\nA|2026-12-31"), &mut register);
    let list = "Kontrakt|Krav|Kravtype\nA|Bier|Honning og bier";
    assert_eq!(found(&looked(Noun::Requirements, &table(list), &mut register)), [(2, FindingCode::OtherKind)]);
    take_in(Noun::Requirements, &table(list), &mut register);
    // Of one that is known nothing is said by a word that is not.
    assert_eq!(found(&looked(Noun::Requirements, &table(list), &mut register)), [(2, FindingCode::UnknownChoice)]);
}

#[test]
fn a_refused_row_is_called_what_it_says_it_is() {
    let (_folder, mut register) = register();
    let intake = looked(Noun::Contracts, &table("Tittel|Org.nr.|Slutt\nRenhold|12|2026-12-31"), &mut register);
    assert_eq!((states(&intake), rows(&intake)[0].title.as_str()), (vec![(2, RowState::Refused)], "Renhold"));
    let intake = looked(Noun::Requirements, &table("Kontrakt|Krav\nFremmed|Svanemerke"), &mut register);
    assert_eq!((states(&intake), rows(&intake)[0].title.as_str()), (vec![(2, RowState::Refused)], "Svanemerke"));
}

#[test]
fn a_row_looked_at_closely_says_what_the_preview_says() {
    let (_folder, mut register) = register();
    let mut intake = looked(Noun::Contracts, &table("Tittel|Verdi|Start\nA|1.000|25/12/2025\nB|2.500,00|03/04/2025"), &mut register);
    let text = Text::of(Language::Bokmal);
    let read = |intake: &crate::exchange::intake::session::Intake, number: u32| {
        row_sheet(intake, number, occasion().today, text).map(|sheet| sheet.cells.into_iter().map(|cell| cell.read).collect::<Vec<_>>())
    };
    assert_eq!(read(&intake, 2).unwrap()[1..], ["1\u{a0}000\u{a0}kr", "25.12.2025"]);
    assert_eq!(read(&intake, 3).unwrap()[2], "03.04.2025");
    intake.decide(|decisions| drop(decisions.typed.insert((2, 1), "7".into())));
    assert!(read(&intake, 2).is_none(), "there is no preview of what was decided yet");
    intake.look(&mut register, &occasion()).unwrap();
    assert_eq!(read(&intake, 2).unwrap()[1], "7\u{a0}kr");
}
