//! Measurements from the terminal: the tables, the figures of procurements, and the report.

use crate::run::Terminal;

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
