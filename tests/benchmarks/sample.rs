//! The register that is measured: the lifelike sample of 5,000 contracts, made once and kept under `target/bench`.

use chrono::NaiveDate;
use register::{
    domain::{contract_list::ContractQuery, occasion::Occasion},
    register::{Key, Register, sample},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// As many as the product promises to handle.
const CONTRACTS: u32 = 5_000;
const SEED: u64 = 1;

/// The day of every measurement: a Monday.
pub fn occasion() -> Occasion {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() }
}

/// `target/bench`.
pub fn folder() -> PathBuf {
    let own = std::env::current_exe().expect("a program knows its path");
    let folder = own.ancestors().nth(3).expect("benchmarks lie in target/PROFILE/deps").join("bench");
    fs::create_dir_all(&folder).expect("target/bench can be made");
    folder
}

/// Where the sample is. Makes it if it is not there, which takes some minutes.
pub fn path() -> PathBuf {
    path_of(CONTRACTS)
}

/// The same with so many contracts.
pub fn path_of(contracts: u32) -> PathBuf {
    let path = folder().join(format!("sample-{contracts}-{SEED}.kravspor"));
    if !path.exists() {
        let half = path.with_extension("half");
        discard(&half);
        eprintln!("Making a register of {contracts} contracts, once: {}", path.display());
        let register = sample::make(&half, contracts, SEED, &occasion()).expect("the sample is made");
        register.settle().expect("the file is made whole");
        drop(register);
        fs::rename(&half, &path).expect("the sample is put in its place");
    }
    path
}

/// Opens the register at a path and brings it up to the day.
pub fn open(path: &Path) -> Register {
    let mut register = Register::open(path, &Key::None).expect("the sample opens");
    register.turn_to(&occasion()).expect("it is brought up to the day");
    register
}

/// Whoever manages the most contracts.
pub fn busiest(register: &mut Register) -> String {
    let managers = register.contract_filters().expect("the managers").managers;
    let of = |register: &mut Register, manager: &String| {
        let query = ContractQuery { manager: manager.clone(), limit: 1, ..ContractQuery::default() };
        register.contracts(&query, &occasion()).expect("a list").total
    };
    let mut counted: Vec<(u32, String)> = managers.into_iter().map(|manager| (of(register, &manager), manager)).collect();
    counted.sort();
    counted.pop().expect("somebody manages a contract").1
}

/// Removes a register of the benchmarks' own, with what lies beside it.
pub fn discard(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        // What is not there need not be removed.
        let _ = fs::remove_file(format!("{}{ending}", path.display()));
    }
}
