//! `sample`: makes a large lifelike register.

use super::Entry;
use crate::arguments::{counts, option, seeds};
use register::register::sample;

const CONTRACTS: &str = "contracts";
const SEED: &str = "seed";

pub const ENTRY: Entry = Entry {
    name: "sample",
    key: "sample",
    shape: |command, text| {
        command
            .arg(option(text, CONTRACTS, "cli-sample-contracts", "cli-value-count").value_parser(counts()).default_value("5000"))
            .arg(option(text, SEED, "cli-sample-seed", "cli-value-count").value_parser(seeds()).default_value("1"))
    },
    run: |given, desk| {
        let contracts = given.get_one::<u32>(CONTRACTS).copied().unwrap_or_default();
        let seed = given.get_one::<u64>(SEED).copied().unwrap_or_default();
        desk.make(|path, occasion| sample::make(path, contracts, seed, occasion))
    },
};
