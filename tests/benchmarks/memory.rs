//! How much memory the core takes with a register of 5,000 contracts (reports on all of them: 2,000), and how long what takes longest.
//! `cargo bench --package benchmarks --bench memory`
//!
//! Each figure is of a process of its own, read from the system: Linux only. `KRAVSPOR_MEASURE` names one to measure alone.

mod printing;
mod sample;

use register::{
    domain::{backup::BackupReason, contract_list::ContractQuery, language::Language, portfolio::PortfolioAsk, strategy::link::LinkTarget},
    exchange::{package, spreadsheet::whole::save_register_book},
    register::{Key, backup::Folder, inspection::inspect, restoring::place_of, salvage::salvage, strategies::shipped},
    text::Text,
};
use sample::{busiest, occasion, open, path, path_of};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// What is measured: its name, what it is, at most how many megabytes it may take, and the work.
type Measured = (&'static str, &'static str, u64, fn());

const MEASURED: [Measured; 12] = [
    ("idle", "Idle, after Min uke, the list and one contract", 40, idle),
    ("list", "Idle, after a list of all 5,000 contracts", 40, list),
    ("print", "Printing a table of 10,000 rows, at its highest", 300, print),
    ("workbook", "The whole register as one workbook", 300, workbook),
    ("package", "The whole register as a package, read again to see that it is whole", 300, package),
    ("restore", "A register made of that package", 300, restored),
    ("portfolio", "The portfolio report of 2,000 contracts", 300, portfolio),
    ("portfolio-5000", "The same of 5,000 contracts", 600, portfolio_of_all),
    ("goals", "The goals report of 2,000 contracts, three strategies tied to all that is proposed", 300, goals),
    ("copy", "A verified copy", 300, copy),
    ("inspection", "The register looked through", 300, inspection),
    ("salvage", "A new register of what can be read of it", 300, salvaged),
];

/// As many contracts as a report on all of them is promised for.
const MANY: u32 = 2_000;

fn main() {
    if let Ok(name) = env::var("KRAVSPOR_MEASURE") {
        if let Some((.., measure)) = MEASURED.iter().find(|(one, ..)| *one == name) {
            measure();
        }
        return;
    }
    path();
    path_of(MANY);
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

fn portfolio() {
    print_portfolio(&path_of(MANY));
}

fn portfolio_of_all() {
    print_portfolio(&path());
}

fn print_portfolio(path: &Path) {
    let read = open(path).portfolio(&PortfolioAsk::default(), &occasion(), &mut || true).expect("a portfolio");
    let document = reports::portfolio_report(&read, &printing::options()).expect("a report");
    tell();
    eprintln!("{} bytes", document.len());
}

/// On a register of its own, since the sample holds no strategy.
fn goals() {
    let own = sample::folder().join("goals.kravspor");
    sample::discard(&own);
    fs::copy(path_of(MANY), &own).expect("a copy of the sample");
    let mut register = open(&own);
    for pack in shipped().expect("the shipped packs") {
        register.import_pack(&pack, &occasion()).expect("a strategy");
    }
    for strategy in register.strategies().expect("the strategies") {
        for (goal, _) in register.goals(strategy.id).expect("its goals") {
            let kinds = register.goal_sheet(goal.id, &occasion()).expect("a goal").proposed_kinds;
            let targets: Vec<LinkTarget> = kinds.into_iter().map(LinkTarget::Library).collect();
            register.link_goal(goal.id, &targets, &occasion()).expect("it is tied");
        }
    }
    let overview = register.goals_overview(None, &occasion()).expect("the goals");
    let document = reports::goals_report(&overview, &printing::options()).expect("a report");
    tell();
    eprintln!("{} bytes", document.len());
    drop(register);
    sample::discard(&own);
}

fn copy() {
    let made = open(&path()).back_up(BackupReason::ByHand, occasion().now, &mut |_| true).expect("a copy");
    tell();
    eprintln!("{made:?}");
    fs::remove_dir_all(Folder::beside(&path()).path()).expect("the copies are the benchmark's own");
}

fn inspection() {
    let report = inspect(&place_of(&path(), &Key::None), occasion().today, &mut |_| true).expect("a look");
    tell();
    assert!(report.is_sound(), "{report:?}");
}

fn salvaged() {
    let to = sample::folder().join("salvaged.kravspor");
    sample::discard(&to);
    let salvaged = salvage(&place_of(&path(), &Key::None), &to, &occasion(), &mut |_, _| true).expect("a register");
    tell();
    eprintln!("{} changes", salvaged.changes);
    sample::discard(&to);
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
