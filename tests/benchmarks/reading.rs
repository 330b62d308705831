//! How fast a workbook of 10,000 rows and 20 columns is read, beside what others take for the same file:
//!
//! ```text
//! cargo bench --package benchmarks --bench reading
//! python3 tests/benchmarks/reading.py FILE
//! ```
//!
//! The file is written first, and its path printed. `KRAVSPOR_WORKBOOK` names another.

use register::exchange::table;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::{path::PathBuf, time::Instant};

const ROWS: u32 = 10_000;
const COLUMNS: u16 = 20;
const TIMES: u32 = 9;

/// A register of contracts as people keep it: texts, days, amounts, shares.
fn write(path: &PathBuf) {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let (day, share) = (Format::new().set_num_format("dd.mm.yyyy"), Format::new().set_num_format("0 %"));
    for column in 0..COLUMNS {
        page.write_string(0, column, format!("Kolonne {column}")).expect("a heading");
    }
    for row in 1..=ROWS {
        for column in 0..COLUMNS {
            let number = row * 37 + u32::from(column);
            match column % 5 {
                0 | 1 => page.write_string(row, column, format!("Leverandør nr. {} i rad {row}", number % 900)),
                2 => {
                    let date = ExcelDateTime::from_serial_datetime(f64::from(44_000 + number % 3000)).expect("a day");
                    page.write_with_format(row, column, &date, &day)
                }
                3 => page.write_number(row, column, f64::from(number) * 1.25),
                _ => page.write_with_format(row, column, f64::from(number % 101) / 100.0, &share),
            }
            .expect("a cell");
        }
    }
    book.save(path).expect("a workbook");
}

fn main() {
    let path = std::env::var_os("KRAVSPOR_WORKBOOK").map_or_else(|| std::env::temp_dir().join("kravspor-10000x20.xlsx"), PathBuf::from);
    if !path.exists() {
        write(&path);
    }
    let bytes = std::fs::read(&path).expect("the workbook");
    println!("{}: {} bytes", path.display(), bytes.len());
    let mut taken: Vec<_> = (0..TIMES)
        .map(|_| {
            let began = Instant::now();
            let table = table::read(&bytes, "kravspor-10000x20.xlsx").expect("the workbook is read");
            assert_eq!(table.sheets[0].rows.len(), 10_001);
            began.elapsed()
        })
        .collect();
    taken.sort();
    println!("read: median {:?}, slowest {:?} of {TIMES}", taken[taken.len() / 2], taken[taken.len() - 1]);
}
