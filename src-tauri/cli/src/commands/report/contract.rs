//! `report contract`: the compliance report of one contract.

use super::{looks, options, out, period, save};
use crate::commands::{
    Entry,
    contract::{contract_operand, named_contract},
};

pub const ENTRY: Entry = Entry {
    name: "contract",
    key: "report-contract",
    shape: |command, text| command.arg(contract_operand(text)).arg(out(text)).args(period(text)).args(looks(text)),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = named_contract(given, &mut register, &occasion, desk)?;
        let document = reports::contract_report(&sheet, &options(given, &register, &occasion, desk.text)?)?;
        save(given, &document, desk)
    },
};
