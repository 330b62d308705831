//! The reports on many contracts as management meets them: their text, their tags, and what stands on the first page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/portfolios.rs"]
mod portfolios;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::options;
use portfolios::{crowded, day, half_year, nothing, of_supplier, one, ordinary};
use reading::{Pdf, plain_text};
use register::{
    domain::{
        language::Language,
        portfolio::{Portfolio, group::Group},
    },
    error::Code,
    register::portfolio::SupplierPortfolio,
};
use reports::{Options, Period, Progress, portfolio_report, supplier_report};
use reviewed::reviewed;
use std::ops::ControlFlow;

fn printed(data: &Portfolio, language: Language) -> Vec<u8> {
    portfolio_report(data, &options(language)).unwrap()
}
fn supplier() -> SupplierPortfolio {
    of_supplier(one(), vec![contracts::full()])
}
fn flat(bytes: &[u8]) -> Option<String> {
    Some(plain_text(bytes)?.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn every_report_is_tagged_bookmarked_and_archivable() {
    for language in Language::ALL {
        for (name, data) in [("ordinary", ordinary()), ("nothing", nothing()), ("one", one()), ("crowded", crowded())] {
            let faults = Pdf::read(&printed(&data, *language)).faults();
            assert!(faults.is_empty(), "{name} {language}: {faults:?}");
        }
        for data in [supplier(), of_supplier(nothing(), vec![]), of_supplier(crowded(), vec![contracts::hard(), contracts::empty()])] {
            let faults = Pdf::read(&supplier_report(&data, &options(*language)).unwrap()).faults();
            assert!(faults.is_empty(), "supplier {language}: {faults:?}");
        }
    }
}

#[test]
fn the_tags_are_as_reviewed() {
    reviewed("portfolio-tags", Pdf::read(&printed(&ordinary(), Language::Bokmal)).outline_of_tags());
    reviewed("supplier-tags", Pdf::read(&supplier_report(&supplier(), &options(Language::Bokmal)).unwrap()).outline_of_tags());
}

#[test]
fn the_first_page_says_how_it_stands_and_what_must_be_decided() {
    let Some(text) = flat(&printed(&ordinary(), Language::Bokmal)) else { return };
    let first = text.split("Side 1 av").next().unwrap();
    for said in [
        "2 av 5 kontrakter er i brudd, og i 1 er ikke alle krav kontrollert.",
        "Av kravene som er kontrollert, er 57 % oppfylt, men 3 krav er ikke kontrollert.",
        "1 planlagt kontrakt er ikke regnet med.",
        "5 kontrakter med miljøkrav, etter status (endring siden 21.08.2026)",
        "70 %",
        "7 av 10 krav. 3 er ikke kontrollert. 1 er ikke aktuelle og ikke regnet med.",
        "4 av 7 kontrollerte krav.",
        "29 av 33 forfalte kontroller. 4 er ikke gjort.",
        "Ta stilling til sanksjon: A-2026-01 To av fem biler går på diesel. Fristen for å rette er ute.",
        "Åpne avvik: 1 krav er ikke oppfylt, og ingen avvik er åpnet",
        "Bruk eller avslå opsjon:",
        "Sett av tid til kontroll: ingen krav er kontrollert. 3 kontroller er forfalt.",
        "Krev ny dokumentasjon: 1 dokument er utløpt",
        "Skriv begrunnelse etter § 7-9:",
        "Siv Aune",
    ] {
        assert!(first.contains(said), "{said}\n{first}");
    }
}

#[test]
fn every_breakdown_stands_with_its_base() {
    let Some(text) = flat(&printed(&ordinary(), Language::Bokmal)) else { return };
    for said in [
        "Etter avdeling",
        "2 5 av 6 60 % 95 % 1 3",
        "Hele utvalget 5 2 2, 1, 1, 1 7 av 10 57 % 88 % 4 3",
        "Etter leverandør",
        "En kontrakt med flere leverandører står på hver av dem.",
        "Etter kravtype",
        "Miljøledelsessystem 0 av 1",
        "1 avvik er åpent. I alt er 2 åpnet og 1 lukket. 1 sanksjon er ilagt, til sammen 25 000 kr.",
        "Krav som ikke er oppfylt, uten åpent avvik",
        "Det som løper ut de neste tolv månedene",
        "Rapportert av leverandørene ved kontroller, ikke målt av virksomheten.",
        "Drivstoff og energi: diesel",
        "12 400 100 % dokumentert (1 av 1)",
        "Utslipp, mengde ganger",
        "89 250 100 % dokumentert (1 av 1)",
        "Utviklingen i tall",
        "84 % dokumentert (1 av 2)",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn goals_of_several_strategies_stand_under_the_name_of_their_own() {
    let mut data = ordinary();
    let goal = |within: &str, name: &str| Group { within: within.to_owned(), ..Group { name: name.to_owned(), ..data.whole.clone() } };
    data.goals = vec![goal("Klimastrategi", "1.1 Lavere utslipp"), goal("Klimastrategi", "1.2 Ombruk"), goal("Grønne innkjøp", "1 Krav")];
    let Some(text) = flat(&printed(&data, Language::Bokmal)) else { return };
    assert_eq!((text.matches("Klimastrategi").count(), text.matches("Grønne innkjøp").count()), (1, 1), "{text}");
    assert!(!text.contains("Klimastrategi: "));
}

#[test]
fn a_period_is_said_on_every_page_and_its_figures_are_of_it() {
    let period = Period::new(Some(day("2026-01-01")), Some(day("2026-06-30"))).unwrap();
    let choice = Options { period, cover: true, ..options(Language::Bokmal) };
    let bytes = portfolio_report(&half_year(), &choice).unwrap();
    assert!(Pdf::read(&bytes).faults().is_empty());
    let Some(text) = flat(&bytes) else { return };
    for said in ["Tallene gjelder kontroller med frist i perioden 01.01.2026–30.06.2026.", "løp i perioden, etter status i dag"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn before_a_meeting_each_contract_stands_with_its_requirements() {
    let Some(text) = flat(&supplier_report(&supplier(), &options(Language::Bokmal)).unwrap()) else { return };
    for said in [
        "Skinnende Rent AS: miljøkrav per 21.11.2026",
        "Máret Čuodjá, maret@skinnende.example",
        "Neste møte 03.12.2026",
        "K4 Utslippsfrie kjøretøy ved levering",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn no_text_key_is_left_unfilled() {
    for language in Language::ALL {
        let documents = [
            printed(&ordinary(), *language),
            printed(&crowded(), *language),
            printed(&nothing(), *language),
            supplier_report(&supplier(), &options(*language)).unwrap(),
        ];
        for bytes in documents {
            let Some(text) = plain_text(&bytes) else { return };
            assert!(
                !text.contains('⟦') && !text.contains("{ $") && !text.contains("[error"),
                "{language}: {}",
                text.lines().find(|line| line.contains(['⟦', '{', '['])).unwrap()
            );
        }
    }
}

#[test]
fn nothing_is_said_in_one_sentence() {
    let pdf = Pdf::read(&printed(&nothing(), Language::Bokmal));
    assert_eq!(pdf.pages(), 1);
}

#[test]
fn the_same_contracts_and_day_give_the_same_bytes() {
    for language in Language::ALL {
        let first = printed(&ordinary(), *language);
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert!(first == printed(&ordinary(), *language));
    }
    assert!(
        supplier_report(&supplier(), &options(Language::Nynorsk)).unwrap()
            == supplier_report(&supplier(), &options(Language::Nynorsk)).unwrap()
    );
}

#[test]
fn a_report_that_is_stopped_is_no_report() {
    for pages in [1, 3] {
        let progress = Progress::new(move |set| if set < pages { ControlFlow::Continue(()) } else { ControlFlow::Break(()) });
        let stopped = Options { progress, ..options(Language::Bokmal) };
        assert_eq!(portfolio_report(&crowded(), &stopped).unwrap_err().code, Code::Cancelled);
        assert_eq!(supplier_report(&of_supplier(crowded(), vec![contracts::full()]), &stopped).unwrap_err().code, Code::Cancelled);
    }
}
