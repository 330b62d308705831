//! How much memory the core takes with a register of 5,000 contracts, and how long what takes longest.
//! `cargo bench --package benchmarks --bench memory`
//!
//! Each figure is of a process of its own, read from the system: Linux only. `KRAVSPOR_MEASURE` names one to measure alone.

mod printing;
mod sample;

use register::{
    domain::{contract_list::ContractQuery, language::Language},
    exchange::{package, spreadsheet::whole::save_register_book},
    register::Key,
    text::Text,
};
use sample::{busiest, occasion, open, path};
use std::{env, fs, path::PathBuf, process::Command, time::Instant};

/// What is measured: its name, what it is, at most how many megabytes it may take, and the work.
type Measured = (&'static str, &'static str, u64, fn());

const MEASURED: [Measured; 6] = [
    ("idle", "Idle, after Min uke, the list and one contract", 40, idle),
    ("list", "Idle, after a list of all 5,000 contracts", 40, list),
    ("print", "Printing a table of 10,000 rows, at its highest", 300, print),
    ("workbook", "The whole register as one workbook", 300, workbook),
    ("package", "The whole register as a package, read again to see that it is whole", 300, package),
    ("restore", "A register made of that package", 300, restored),
];

fn main() {
    if let Ok(name) = env::var("KRAVSPOR_MEASURE") {
        if let Some((.., measure)) = MEASURED.iter().find(|(one, ..)| *one == name) {
            measure();
        }
        return;
    }
    path();
    println!("| measured | now | highest | aim | took |\n| --- | ---: | ---: | ---: | ---: |");
    for (name, title, aim, _) in MEASURED {
        let began = Instant::now();
        let own = env::current_exe().expect("a program knows its path");
        let output = Command::new(own).env("KRAVSPOR_MEASURE", name).output().expect("a process of its own");
        let said = String::from_utf8_lossy(&output.stdout);
        let figures: Vec<&str> = said.split_whitespace().collect();
        match figures.as_slice() {
            [now, highest] => println!("| {title} | {now} MB | {highest} MB | {aim} MB | {:.1} s |", began.elapsed().as_secs_f64()),
            _ => println!("| {title} | not measured: {} | | {aim} MB | |", String::from_utf8_lossy(&output.stderr).trim()),
        }
    }
}

fn idle() {
    let mut register = open(&path());
    let person = busiest(&mut register);
    drop(register.week(Some(&person), &occasion()).expect("the week"));
    let query = ContractQuery { limit: 100, ..ContractQuery::default() };
    let first = register.contracts(&query, &occasion()).expect("a list").rows.remove(0).id;
    drop(register.contract_sheet(first, &occasion()).expect("a sheet"));
    tell();
}

fn list() {
    let mut register = open(&path());
    drop(register.contracts(&ContractQuery::default(), &occasion()).expect("a list"));
    tell();
}

fn print() {
    let rows = printing::rows(10_000);
    let document = printing::print(&rows);
    assert!(document.starts_with(b"%PDF-"));
    tell();
}

fn workbook() {
    let to = sample::folder().join("whole.xlsx");
    let mut register = open(&path());
    save_register_book(&mut register, &to, Text::of(Language::Bokmal), &occasion(), &mut |_, _| true).expect("a workbook");
    tell();
    eprintln!("{} bytes", fs::metadata(&to).expect("the workbook").len());
    sample::discard(&to);
}

/// Where the package lies between the two that measure it.
fn packed() -> PathBuf {
    sample::folder().join("whole.kravspor-pakke")
}

fn package() {
    let carried = package::write(&open(&path()), &packed(), &occasion(), &mut |_| true).expect("a package");
    tell();
    eprintln!("{carried:?}");
}

fn restored() {
    let to = sample::folder().join("restored.kravspor");
    sample::discard(&to);
    let (register, _) = package::restore(&packed(), &to, &Key::None, &occasion(), &mut |_| true).expect("a register");
    tell();
    drop(register);
    sample::discard(&to);
    sample::discard(&packed());
}

/// Prints how much memory the process takes now, and took at most, in megabytes.
fn tell() {
    let status = fs::read_to_string("/proc/self/status").expect("the system tells on Linux");
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("a figure");
        line.trim().trim_end_matches("kB").trim().parse::<u64>().expect("a figure").div_ceil(1024)
    };
    println!("{} {}", of("VmRSS:"), of("VmHWM:"));
}
