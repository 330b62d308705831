//! Writes sample reports to a folder, to be looked at: `cargo run -p reports --example samples -- FOLDER [ROWS]`.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

#[path = "../tests/fixture/contracts.rs"]
mod contracts;
#[path = "../tests/fixture/meetings.rs"]
mod meetings;

use register::domain::{language::Language, recovery_key};
use reports::{
    Options, Period, contract_report,
    layout::{Cell, Column, Row, Symbol, Table},
    tabular::{Heading, table_report},
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "samples".to_owned());
    let rows: usize = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(60);
    std::fs::create_dir_all(&folder).unwrap();
    let options = contracts::options(Language::Bokmal);
    let all = [
        ("full-nb", contracts::full(), Language::Bokmal),
        ("full-nn", contracts::full(), Language::Nynorsk),
        ("full-en", contracts::full(), Language::English),
        ("empty", contracts::empty(), Language::Bokmal),
        ("hard", contracts::hard(), Language::Bokmal),
        ("crowded", contracts::crowded(), Language::Bokmal),
    ];
    for (name, data, language) in all.into_iter().filter(|_| rows < 1000) {
        let started = std::time::Instant::now();
        let bytes = contract_report(
            &data,
            &Options {
                example: name == "empty",
                logo: std::env::var_os("LOGO").map(|path| std::fs::read(path).unwrap()),
                ..contracts::options(language)
            },
        )
        .unwrap();
        println!("{name}: {} bytes, {:?}", bytes.len(), started.elapsed());
        std::fs::write(format!("{folder}/{name}.pdf"), bytes).unwrap();
    }
    for (name, language) in [("cover-nb", Language::Bokmal), ("cover-nn", Language::Nynorsk), ("cover-en", Language::English)] {
        let choice = Options {
            cover: true,
            example: language == Language::English,
            period: Period::new(Some(contracts::day(2026, 1, 1)), Some(contracts::day(2026, 6, 30))).unwrap(),
            logo: std::env::var_os("LOGO").map(|path| std::fs::read(path).unwrap()),
            ..contracts::options(language)
        };
        std::fs::write(format!("{folder}/{name}.pdf"), contract_report(&contracts::full(), &choice).unwrap()).unwrap();
        let later =
            Options { period: Period::new(Some(contracts::day(2026, 7, 1)), Some(contracts::day(2026, 10, 31))).unwrap(), ..choice };
        std::fs::write(format!("{folder}/later-{name}.pdf"), contract_report(&contracts::full(), &later).unwrap()).unwrap();
        let hard = contract_report(&contracts::hard(), &Options { cover: true, ..contracts::options(language) }).unwrap();
        std::fs::write(format!("{folder}/hard-{name}.pdf"), hard).unwrap();
    }
    for (name, data, language) in [
        ("minutes-nb", meetings::held(), Language::Bokmal),
        ("minutes-nn", meetings::held(), Language::Nynorsk),
        ("minutes-en", meetings::held(), Language::English),
        ("minutes-silent", meetings::silent(), Language::Bokmal),
        ("minutes-crowded", meetings::crowded(), Language::Bokmal),
    ] {
        std::fs::write(format!("{folder}/{name}.pdf"), reports::minutes(&data, &contracts::options(language)).unwrap()).unwrap();
    }
    for language in Language::ALL {
        let page =
            reports::recovery_page("Fjordvik kommune", &recovery_key::printed(&[7; recovery_key::CHANCE]), &contracts::options(*language));
        std::fs::write(format!("{folder}/recovery-{language}.pdf"), page.unwrap()).unwrap();
    }
    let started = std::time::Instant::now();
    let bytes = long_table(rows, &options);
    println!("table: {} bytes, {:?}, peak {} MB", bytes.len(), started.elapsed(), peak());
    std::fs::write(format!("{folder}/table.pdf"), bytes).unwrap();
}

fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0_u64) / 1024
}

fn long_table(rows: usize, options: &Options) -> Vec<u8> {
    let table = Table::new(vec![
        Column::text("Nr.", 16.0),
        Column::text("Leverandør", 32.0),
        Column::text("Krav", 54.0),
        Column::text("Status", 28.0),
        Column::number("Faktisk", 18.0),
        Column::text("Merknad", 22.0),
    ]);
    let suppliers = ["Bygg & Anlegg Ålesund AS", "Grønn Transport Øst AS", "Skjærgård Renhold SA", "Čuođžžu Sámi ŋ ŧ AS"];
    let wordings = [
        "Minst 30 % av kjøretøyene skal være utslippsfrie innen utgangen av kontraktsåret, dokumentert med vognkort.",
        "Emballasje skal være gjenvinnbar; leverandøren fører årlig regnskap over avfallsfraksjoner.",
        "Kjemikalier skal være Svanemerket eller tilsvarende. Substitusjonsplan skal følge vedlegg 3.",
        "Anleggsplassen skal være fossilfri. Avvik meldes skriftlig til kontraktsansvarlig 🌲.",
    ];
    let states =
        [Symbol::Fulfilled, Symbol::Partly, Symbol::Breach, Symbol::Unknown, Symbol::Overdue, Symbol::Warning, Symbol::NotApplicable];
    let rows: Vec<Row> = (0..rows)
        .map(|index| {
            let notes = if index == 20 { "En merknad som er lengre enn en hel side. ".repeat(60) } else { "OK".to_owned() };
            Row::Cells(vec![
                format!("K{}", index + 1).into(),
                suppliers[index % 4].into(),
                wordings[(index * 3) % 4].into(),
                Cell::status(states[index % 7], "Oppfylt"),
                Cell::from(format!("{},{}\u{a0}%", index % 100, index % 7)).noted("mot 60"),
                notes.into(),
            ])
        })
        .collect();
    let heading =
        Heading { title: "Alle krav".to_owned(), about: "Status per 21.11.2026.".to_owned(), facts: vec![], whole: String::new() };
    table_report(&heading, &table, &rows, options).unwrap()
}
