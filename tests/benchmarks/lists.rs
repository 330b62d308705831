//! How fast a workbook of 10,000 contracts and 20 columns comes in, step by step, and goes out again; beside what others take
//! merely to read the same file:
//!
//! ```text
//! cargo bench --package benchmarks --bench lists
//! python3 tests/benchmarks/others.py FILE
//! ```
//!
//! The file is written first, and its path printed. `KRAVSPOR_WORKBOOK` names another.

use chrono::{Days, NaiveDate};
use register::{
    domain::{contract_list::ContractQuery, language::Language, occasion::Occasion},
    exchange::{
        intake::{noun::Noun, preview::RowState, session::Intake},
        spreadsheet::{contracts::contract_sheet, spreadsheet},
        table::{self, Table},
    },
    register::{Key, Register},
    text::Text,
};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

const ROWS: u32 = 10_000;
const TIMES: usize = 7;
const HEADS: [&str; 20] = [
    "Kontraktsnummer",
    "Saksnummer",
    "Tittel",
    "Leverandør",
    "Organisasjonsnummer",
    "Startdato",
    "Sluttdato",
    "Signert",
    "Verdi",
    "Kontraktstype",
    "Kontraktsgjenstand",
    "Oppdragsgiver",
    "Avdeling",
    "Kontraktseier",
    "Kontraktsansvarlig",
    "Miljøledelsessystem",
    "Merknad",
    "Telefon",
    "Andel",
    "Lenke",
];

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2021, 1, 4).expect("a day") + Days::new(u64::from(number))
}

/// An organisation number whose last digit fits the others; of such that have none, the next.
fn organisation(number: u32) -> String {
    (0..2)
        .find_map(|more| {
            let digits = format!("9{:07}", (number * 2 + more) % 10_000_000);
            let sum: u32 = digits.bytes().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
            match 11 - sum % 11 {
                10 => None,
                11 => Some(format!("{digits}0")),
                last => Some(format!("{digits}{last}")),
            }
        })
        .expect("one of two has a last digit")
}

/// A list of contracts as people keep it: numbers, names, days, amounts, choices, shares; 900 suppliers.
fn write(path: &Path) {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let (date, share) = (Format::new().set_num_format("dd.mm.yyyy"), Format::new().set_num_format("0 %"));
    for (head, column) in HEADS.iter().zip(0u16..) {
        page.write_string(0, column, *head).expect("a heading");
    }
    let texts = |page: &mut Worksheet, row: u32, cells: &[(u16, String)]| {
        for (column, text) in cells {
            page.write_string(row, *column, text.as_str()).expect("a cell");
        }
    };
    for row in 1..=ROWS {
        let (supplier, start) = (row * 37 % 900, row * 7 % 1500);
        let pick = |of: &[&str]| of[row as usize % of.len()].to_owned();
        texts(
            page,
            row,
            &[
                (0, format!("K-{row:05}")),
                (1, format!("{}/{row}", 2021 + row % 5)),
                (
                    2,
                    format!(
                        "{} nr. {row}",
                        pick(&["Renhold av skoler", "Kopipapir og kontorrekvisita", "Transport", "Rammeavtale kantine"])
                    ),
                ),
                (3, format!("Leverandør {supplier} AS")),
                (4, organisation(supplier)),
                (9, pick(&["Rammeavtale", "Kontrakt"])),
                (10, pick(&["Varer", "Tjenester", "Bygg og anlegg"])),
                (11, pick(&["Prøve kommune", "Eksempel kommune"])),
                (12, pick(&["Drift", "Oppvekst", "Helse", "Kultur", "Teknisk"])),
                (13, pick(&["Kari Nes", "Ola Li", "Åse Bø"])),
                (14, format!("Ansvarlig {}", row % 60)),
                (15, pick(&["Ja", "Nei"])),
                (16, format!("Fornyes etter avtale med avdelingen, se sak {row}")),
                (17, format!("22 33 {:02} {:02}", row % 100, row % 97)),
                (19, format!("https://eksempel.no/kontrakt/{row}")),
            ],
        );
        for (column, on) in [(5, day(start)), (6, day(start + 1460)), (7, day(start) - Days::new(20))] {
            let on = ExcelDateTime::parse_from_str(&on.to_string()).expect("a day");
            page.write_with_format(row, column, &on, &date).expect("a cell");
        }
        page.write_number(row, 8, f64::from(row) * 1_250.5).expect("a cell");
        page.write_with_format(row, 18, f64::from(row % 101) / 100.0, &share).expect("a cell");
    }
    book.save(path).expect("a workbook");
}

fn occasion() -> Occasion {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() }
}

/// What a call took, by the clock and of the processor.
#[derive(Clone, Copy)]
struct Taken {
    clock: Duration,
    processor: Duration,
}

/// What every call took, in the middle, and what the last one answered.
fn timed<T>(name: &str, aim: Duration, mut call: impl FnMut() -> (Taken, T)) -> T {
    let (taken, mut answers): (Vec<Taken>, Vec<T>) = (0..TIMES).map(|_| call()).unzip();
    let sorted = |of: fn(&Taken) -> Duration| {
        let mut times: Vec<f64> = taken.iter().map(|taken| of(taken).as_secs_f64()).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let (clock, processor) = (sorted(|taken| taken.clock), sorted(|taken| taken.processor));
    let (middle, last) = (TIMES / 2, TIMES - 1);
    println!("| {name} | {:.2} s | {:.2} s | {:.2} s | {:.1} s |", clock[middle], clock[last], processor[middle], aim.as_secs_f64());
    answers.pop().expect("an answer")
}

fn clock<T>(work: impl FnOnce() -> T) -> (Taken, T) {
    let (began, before) = (Instant::now(), processor());
    let answer = work();
    (Taken { clock: began.elapsed(), processor: processor().saturating_sub(before) }, answer)
}

/// Time of the processor so far, with that of the processes that read files: on a machine that does other things besides it
/// says more than the clock. Nothing where the system does not tell (Linux does).
fn processor() -> Duration {
    let told = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = told.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: u64 = after_name.split_whitespace().skip(11).take(4).filter_map(|number| number.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// A list that is opened, and looked at with every doubt accepted.
fn looked(table: Table, register: &mut Register) -> Intake {
    let mut intake = Intake::begin(Noun::Contracts, "liste.xlsx", table, register).expect("a list");
    intake.decide(|decisions| decisions.accept_all = true);
    intake.look(register, &occasion()).expect("a preview");
    intake
}

fn main() {
    // Started as the process of its own that reads the file.
    if register::exchange::apart::serve().is_some() {
        return;
    }
    let path = std::env::var_os("KRAVSPOR_WORKBOOK").map_or_else(|| std::env::temp_dir().join("kravspor-10000x20.xlsx"), PathBuf::from);
    if !path.exists() {
        write(&path);
    }
    println!("{}: {} bytes\n", path.display(), fs::metadata(&path).expect("the workbook").len());
    println!("| measured | median | longest of {TIMES} | processor | aim |\n| --- | ---: | ---: | ---: | ---: |");
    let folder = std::env::temp_dir().join(format!("kravspor-lists-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let mut made = 0;
    let mut empty = || {
        made += 1;
        Register::create(&folder.join(format!("{made}.kravspor")), &Key::None).expect("a register")
    };

    let second = Duration::from_secs(1);
    let table = timed("read 10,000 rows × 20 columns", second, || clock(|| table::read_apart(&path, &|| false).expect("it is read")));
    let rows = table.sheets[0].rows.len() - 1;
    timed("the same, with the preview row by row", second, || {
        let mut register = empty();
        clock(|| drop(looked(table::read_apart(&path, &|| false).expect("it is read"), &mut register)))
    });
    let mut register = timed("take them in: copy before it, one change, all derived rows", second * 2, || {
        let mut register = empty();
        let mut intake = looked(table.clone(), &mut register);
        let refused = intake.preview().map_or(0, |preview| preview.count(RowState::Refused) + preview.count(RowState::Doubtful));
        assert_eq!(refused, 0, "rows are refused");
        let (taken, _) = clock(|| intake.take_in(&mut register, &occasion(), &mut |_, _| true).expect("it is taken in"));
        (taken, register)
    });
    timed("preview of the same list again: nothing new", second, || {
        let copy = table.clone();
        let (taken, intake) = clock(|| looked(copy, &mut register));
        assert_eq!(intake.preview().map(|preview| preview.count(RowState::Same) as usize), Some(rows));
        (taken, intake)
    });
    let text = Text::of(Language::Bokmal);
    let file = timed("give out the list of contracts as a spreadsheet", second, || {
        clock(|| {
            let listed =
                register.contracts(&ContractQuery { limit: 100_000, ..ContractQuery::default() }, &occasion()).expect("a list").rows;
            assert_eq!(listed.len(), rows);
            spreadsheet(&contract_sheet(&listed, text), text, &occasion()).expect("a spreadsheet")
        })
    });
    assert!(file.starts_with(b"PK"));
    timed("take it back: undo", second * 2, || {
        let (taken, _) = clock(|| register.undo(&occasion()).expect("it is taken back"));
        register.redo(&occasion()).expect("it is done again");
        (taken, ())
    });
    drop(register);
    // What cannot be removed is the system's to clear.
    let _ = fs::remove_dir_all(&folder);
}
