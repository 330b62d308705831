//! Measurements from the terminal: the tables, the figures of procurements, and the report.

use crate::run::{TODAY, Terminal, program};
use register::{
    domain::{contract::ContractDraft, occasion::Occasion, procurement::Procurement},
    exchange::table,
    register::{Key, Register},
};
use std::collections::BTreeSet;

/// The example register, with the presentation's figures.
fn example() -> Terminal {
    let terminal = Terminal::new();
    terminal.run("example").done();
    terminal
}

#[test]
fn indicators_are_listed_with_values_and_changes() {
    let terminal = example();
    let tables = terminal.run("--json measurements").json();
    let bought = &tables["groups"][0];
    assert_eq!(bought["title"], "Andel miljømerkede produkter (kjøp)");
    let row = &bought["rows"][0];
    assert_eq!((&row["cells"][2]["value"], &row["cells"][2]["source"].is_string()), (&53.into(), &true));
    assert_eq!((&row["movement"]["unit"], &row["movement"]["by"]), (&"points".into(), &(-7).into()));
    let deliveries = tables["groups"].as_array().expect("groups").iter().find(|one| one["title"] == "Antall vareleveringer");
    assert_eq!(deliveries.expect("deliveries")["rows"][0]["movement"]["by"], -28.122_392);
    let table = terminal.run("measurements --scope service").done().replace('\u{a0}', " ");
    assert!(table.contains("3 673 488") && table.contains("−78,4 % bedre") && !table.contains("Mykpapir"), "{table}");
}

#[test]
fn figures_of_procurements_come_with_their_base_and_their_contracts() {
    let terminal = example();
    let figures = terminal.run("--json measurements --computed --contracts").json();
    assert_eq!(figures["figures"].as_array().map(Vec::len), Some(6));
    let value = &figures["figures"][1]["values"][0];
    assert!(value["part"].as_u64() <= value["base"].as_u64() && value["base"].as_u64() > Some(0), "{value}");
    let behind =
        figures["behind"].as_array().expect("contracts").iter().find(|one| one["figure"] == "with-environment").expect("the figure");
    assert_eq!(behind["contracts"].as_array().map(|all| all.len() as u64), value["base"].as_u64());
    let table = terminal.run("measurements --computed --lang en").done();
    assert!(table.contains("Share of all procurements") && table.contains(" of "), "{table}");
}

#[test]
fn the_table_says_how_many_do_not_say_and_how_many_have_no_day_of_award() {
    let terminal = example();
    {
        let mut register = Register::open(&terminal.register(), &Key::None).expect("the register");
        let today: chrono::NaiveDate = TODAY.parse().expect("a date");
        let occasion = Occasion { today, now: today.and_hms_opt(8, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() };
        register.add_contract(&ContractDraft::titled("Udatert"), &occasion).expect("a contract without a day of award");
        let awarded = Procurement { awarded: Some(today), ..Procurement::default() };
        register.add_contract(&ContractDraft { procurement: awarded, ..ContractDraft::titled("Taus") }, &occasion).expect("one");
    }
    let figures = terminal.run("--json measurements --computed").json();
    let unsaid = figures["figures"].as_array().expect("figures").iter().flat_map(|one| one["values"].as_array().expect("values"));
    let unsaid: Vec<u64> = unsaid.filter_map(|value| value["unknown"].as_u64()).filter(|count| *count > 0).collect();
    assert!(!unsaid.is_empty() && figures["undated"].as_u64() > Some(0), "{figures}");
    let shown = terminal.run("measurements --computed --contracts --lang en").done();
    let lines = |part: &str| shown.lines().filter(|line| line.contains(part)).count();
    assert!(lines(" not say.") > 0 && lines(": ") > 0, "{shown}");
    assert_eq!(lines("no date of award."), 1, "{shown}");
}

#[test]
fn the_workbook_of_a_report_is_of_what_the_report_is_of() {
    let terminal = example();
    let (pdf, xlsx) = (terminal.path("m.pdf"), terminal.path("m.xlsx"));
    let files = ["--out", pdf.to_str().expect("a path"), "--xlsx", xlsx.to_str().expect("a path")];
    let heads = |words: &[&str]| {
        terminal.run_with(&words.iter().chain(&files).copied().collect::<Vec<_>>()).done();
        let book = table::read_by(&program(), &xlsx, &|| false).expect("the workbook");
        let first = &book.sheets[0];
        (book.sheets.len(), first.name.clone(), first.rows.len(), format!("{:?}", first.rows[0]))
    };
    let (sheets, _, all, head) = heads(&["report", "measurements"]);
    assert!(sheets == 2 && head.contains("2018") && head.contains("2021"), "{head}");
    let chosen = ["--lang", "en", "report", "measurements", "--scope", "service", "--from", "2019-01-01", "--to", "2020-12-31"];
    let (sheets, name, few, head) = heads(&chosen);
    assert!(sheets == 1 && name == "Measurements" && few < all, "{name} {few} {all}");
    assert!(head.contains("2020") && !head.contains("2018") && !head.contains("2021"), "{head}");
    let (sheets, name, ..) = heads(&["--lang", "en", "report", "goals"]);
    assert_eq!((sheets, name.as_str()), (3, "Goals and measures"));
    let years = |chosen: &[&str]| {
        let words = ["report", "goals"].iter().chain(chosen).chain(&files).copied().collect::<Vec<_>>();
        terminal.run_with(&words).done();
        let plan = table::read_by(&program(), &xlsx, &|| false).expect("the workbook").sheets.remove(2);
        let years: BTreeSet<String> = plan.rows.iter().skip(1).map(|row| format!("{:?}", row.cells.first())).collect();
        years.len()
    };
    assert!(years(&[]) > 1);
    assert_eq!(years(&["--from", "2026-02-01", "--to", "2026-12-31"]), 1);
    assert_eq!(years(&["--to", "2019-12-31"]), 0);
}

#[test]
fn the_report_is_printed_and_an_empty_register_says_so() {
    let terminal = example();
    let path = terminal.path("maalinger.pdf");
    let out = path.to_str().expect("a path");
    terminal.run_with(&["report", "measurements", "--scope", "product-area", "--out", out]).done();
    assert!(std::fs::read(&path).expect("the report").starts_with(b"%PDF-"));
    assert_eq!(terminal.run_with(&["report", "measurements", "--scope", "noe", "--out", out]).code, 2);
    let empty = Terminal::new().with_new_register();
    assert!(empty.run("measurements").done().contains("Ingen målinger"));
    assert!(empty.run("measurements --computed").done().contains("tildelingsdato"));
}
