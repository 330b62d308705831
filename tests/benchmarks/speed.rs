//! How fast a register of 5,000 contracts answers. `cargo bench --package benchmarks --bench speed`
//!
//! Every sample is one call, so that divan's slowest is the longest that anybody waited; percentiles come after.
//! Inputs change from call to call, so that it is not one answer that is measured again and again.

mod percentiles;
mod printing;
mod sample;

use chrono::Months;
use divan::Bencher;
use percentiles::{Measured, measure};
use register::{
    domain::{
        check_list::{CheckQuery, CheckShow},
        compliance::ContractState,
        contract_list::{ContractOrder, ContractQuery},
        follow_up::{Outcome, ResultDraft},
        language::Language,
        occasion::Occasion,
    },
    exchange::spreadsheet::{contracts::contract_sheet, spreadsheet},
    register::{
        Key, Register,
        evidence::{EvidenceOrder, EvidenceQuery},
    },
    text::Text,
};
use sample::{busiest, occasion, open, path};
use std::fs;

/// A screen's wait: one frame.
const INTERACTIVE: u64 = 16;

fn main() {
    path();
    divan::main();
    percentiles::print();
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn open_register(bencher: Bencher) {
    let path = path();
    measure(bencher, Measured { name: "Open the register", aim: 10 }, || Register::open(&path, &Key::None).expect("it opens"));
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn list(bencher: Bencher) {
    let mut register = open(&path());
    let orders = ContractOrder::ALL.iter().flat_map(|order| [(*order, false), (*order, true)]).collect::<Vec<_>>();
    let mut orders = orders.into_iter().cycle();
    measure(bencher, Measured { name: "List of contracts, sorted by each column, first 100 rows", aim: INTERACTIVE }, || {
        let (order, descending) = orders.next().expect("an order");
        let query = ContractQuery { order, descending, limit: 100, ..ContractQuery::default() };
        register.contracts(&query, &occasion()).expect("a list")
    });
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn filter(bencher: Bencher) {
    let mut register = open(&path());
    let mut texts = ["r", "ra", "ram", "ramme", "rammeavtale", "as", "kommune 2", "20", "xyz"].into_iter().cycle();
    let mut states = ContractState::ALL.iter().cycle();
    let mut orders = ContractOrder::ALL.iter().cycle();
    measure(bencher, Measured { name: "The same, filtered by text and state", aim: INTERACTIVE }, || {
        let query = ContractQuery {
            text: texts.next().expect("a text").into(),
            states: vec![*states.next().expect("a state")],
            order: *orders.next().expect("an order"),
            limit: 100,
            ..ContractQuery::default()
        };
        register.contracts(&query, &occasion()).expect("a list")
    });
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn due(bencher: Bencher) {
    let mut register = open(&path());
    let person = busiest(&mut register);
    measure(bencher, Measured { name: "Due in 30 days or overdue, one person (500 at most)", aim: INTERACTIVE }, || {
        register.due(30, Some(&person), 500, &occasion()).expect("checks")
    });
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn week(bencher: Bencher) {
    let mut register = open(&path());
    let person = busiest(&mut register);
    measure(bencher, Measured { name: "Min uke, one person", aim: INTERACTIVE }, || {
        register.week(Some(&person), &occasion()).expect("the week")
    });
}

#[divan::bench(sample_size = 1, sample_count = 100)]
fn week_of_all(bencher: Bencher) {
    let mut register = open(&path());
    measure(bencher, Measured { name: "Min uke, everyone", aim: INTERACTIVE }, || register.week(None, &occasion()).expect("the week"));
}

#[divan::bench(sample_size = 1, sample_count = 300)]
fn compliance_of_one(bencher: Bencher) {
    let mut register = open(&path());
    let mut ids = register.contract_ids().expect("contracts").into_iter().step_by(13).collect::<Vec<_>>().into_iter().cycle();
    measure(bencher, Measured { name: "Compliance of one contract, with all its checks", aim: INTERACTIVE }, || {
        register.contract_sheet(ids.next().expect("a contract"), &occasion()).expect("a sheet")
    });
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn compliance_of_all(bencher: Bencher) {
    let mut register = open(&path());
    measure(bencher, Measured { name: "Compliance of all contracts", aim: 50 }, || {
        register.contracts(&ContractQuery { limit: 1, ..ContractQuery::default() }, &occasion()).expect("figures").figures
    });
}

#[divan::bench(sample_size = 1, sample_count = 400)]
fn search(bencher: Bencher) {
    let register = open(&path());
    // As it is typed, letter by letter; then parts of compounds, and what is not there.
    let typed = "miljømerket papir";
    let mut texts: Vec<String> = typed.char_indices().map(|(at, letter)| typed[..at + letter.len_utf8()].to_owned()).collect();
    texts.extend(["merke", "emballasje", "plass", "avtale", "ing", "as", "å", "finnes ikke"].map(str::to_owned));
    let mut texts = texts.into_iter().cycle();
    measure(bencher, Measured { name: "Search as you type (50 hits at most)", aim: INTERACTIVE }, || {
        register.search(&texts.next().expect("a text"), 50).expect("hits")
    });
}

#[divan::bench(sample_size = 1, sample_count = 200)]
fn record_result(bencher: Bencher) {
    let copy = sample::folder().join("writing.kravspor");
    sample::discard(&copy);
    fs::copy(path(), &copy).expect("a copy to write in");
    let mut register = open(&copy);
    let mut checks = register.due(30, None, 10_000, &occasion()).expect("checks").into_iter().step_by(17);
    let draft = ResultDraft {
        outcome: Outcome::Fulfilled,
        actual: None,
        note: "Dokumentasjon mottatt og kontrollert.".into(),
        checked_on: occasion().today,
        valid_to: None,
    };
    measure(bencher, Measured { name: "Record one result, safe on disk", aim: INTERACTIVE }, || {
        register.record_result(checks.next().expect("a check").check_id, &draft, &occasion()).expect("it is recorded")
    });
    drop(register);
    sample::discard(&copy);
}

#[divan::bench(sample_size = 1, sample_count = 30)]
fn documents(bencher: Bencher) {
    let mut register = open(&path());
    let mut orders = EvidenceOrder::ALL.iter().cycle();
    measure(bencher, Measured { name: "Dokumentasjon, every document and what is missing", aim: 100 }, || {
        let query = EvidenceQuery { order: *orders.next().expect("an order"), ..EvidenceQuery::default() };
        register.evidence_list(&query, &occasion()).expect("documents")
    });
}

/// Half-years, quarters and months back in time, as a page of the list.
#[divan::bench(sample_size = 1, sample_count = 60)]
fn answered(bencher: Bencher) {
    let mut register = open(&path());
    let mut periods = (0..10).flat_map(|back| [1, 3, 6].map(|months| (back, months))).cycle();
    measure(bencher, Measured { name: "Oppfølging, answered checks of 1, 3 or 6 months, 100 rows", aim: 100 }, || {
        let (back, months) = periods.next().expect("a period");
        let to = occasion().today.checked_sub_months(Months::new(back * months));
        let from = to.and_then(|to| to.checked_sub_months(Months::new(months)));
        let query = CheckQuery { show: CheckShow::Answered, from, to, limit: 100, ..CheckQuery::default() };
        register.check_list(&query, &occasion()).expect("checks")
    });
}

#[divan::bench(sample_size = 1, sample_count = 60)]
fn month(bencher: Bencher) {
    let mut register = open(&path());
    let person = busiest(&mut register);
    let mut months = (0..24u32).cycle();
    measure(bencher, Measured { name: "Oppfølging, a month with its counts, everyone or one person", aim: 100 }, || {
        let back = months.next().expect("a month");
        let day = occasion().today.checked_sub_months(Months::new(back / 2)).expect("a day");
        let query = CheckQuery { responsible: (back % 2 == 0).then(|| person.clone()), ..CheckQuery::default() };
        register.check_month(day, &query, &occasion()).expect("a month")
    });
}

/// Each call is the morning after the one before: plans reach a day further, and what was due is overdue.
#[divan::bench(sample_size = 1, sample_count = 20)]
fn new_day(bencher: Bencher) {
    let copy = sample::folder().join("mornings.kravspor");
    sample::discard(&copy);
    fs::copy(path(), &copy).expect("a copy to turn the days of");
    let mut register = open(&copy);
    let mut days = occasion().today.iter_days().skip(1);
    measure(bencher, Measured { name: "First look of a new day, all contracts brought up to it", aim: 1_000 }, || {
        let today = days.next().expect("a day");
        let morning = Occasion { today, now: today.and_hms_opt(7, 0, 0).expect("a time").and_utc(), ..occasion() };
        register.turn_to(&morning).expect("it is brought up to the day");
    });
    drop(register);
    sample::discard(&copy);
}

#[divan::bench(sample_size = 1, sample_count = 5)]
fn print_rows(bencher: Bencher) {
    let rows = printing::rows(10_000);
    measure(bencher, Measured { name: "Print a table of 10,000 rows as PDF", aim: 3_000 }, || printing::print(&rows));
}

/// Twice the sample: what a very large buyer has.
#[divan::bench(sample_size = 1, sample_count = 10)]
fn contracts_as_spreadsheet(bencher: Bencher) {
    let mut register = open(&path());
    let text = Text::of(Language::Bokmal);
    measure(bencher, Measured { name: "Export of 10,000 contracts to a spreadsheet", aim: 1_000 }, || {
        let mut rows = vec![];
        for _ in 0..2 {
            rows.extend(register.contracts(&ContractQuery::default(), &occasion()).expect("a list").rows);
        }
        assert_eq!(rows.len(), 10_000);
        spreadsheet(&contract_sheet(&rows, text), text, &occasion()).expect("a spreadsheet")
    });
}
