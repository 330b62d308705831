//! `import`: lists of every noun, what would happen first, and what is said of files and options that are not what they should be.

use crate::run::{Answer, Terminal, code_of};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

/// Writes a file; answers its path.
fn file(terminal: &Terminal, name: &str, contents: &[u8]) -> String {
    let path: PathBuf = terminal.path(name);
    fs::write(&path, contents).expect("a file");
    path.to_str().expect("a plain path").to_owned()
}

fn import(terminal: &Terminal, words: &[&str]) -> Answer {
    terminal.run_with(&[&["--json", "import"], words].concat())
}

/// New, changed, the same, doubtful, refused, left out.
fn counts(answer: &Value) -> [u64; 6] {
    ["new", "changed", "same", "doubtful", "refused", "left_out"].map(|state| answer["counts"][state].as_u64().expect("a count"))
}

const CONTRACTS: &str = "Liste over avtaler;;;;;\n;;;;;\nHva;Avtalenr;Hvem;Orgnr;Fra;Til;Verdi i 1000 kr\nRenhold;K-1;Ren AS;923 609 016;01.02.2025;31.12.2027;1 500\nPapir;K-2;Papir AS;;01.02.2025;31.12.2027;\n";

#[test]
fn a_list_of_contracts_is_looked_at_taken_in_found_again_and_taken_back() {
    let terminal = Terminal::new().with_new_register();
    let list = file(&terminal, "avtaler.csv", CONTRACTS.as_bytes());
    let mapping = file(&terminal, "kolonner.json", br#"{"header": 3, "columns": {"Hva": "title", "C": "supplier"}}"#);
    let words = ["contracts", list.as_str(), "--mapping", mapping.as_str()];
    let dry = import(&terminal, &[&words[..], &["--dry-run"]].concat()).json();
    assert_eq!((counts(&dry), &dry["imported"], &dry["header"]), ([2, 0, 0, 0, 0, 0], &json!(false), &json!(3)));
    assert_eq!(terminal.run("--json contracts").json(), json!([]), "a dry run changes nothing");
    let fields: Vec<&str> = dry["columns"].as_array().expect("columns").iter().filter_map(|column| column["field"].as_str()).collect();
    assert_eq!(fields, ["title", "contract-number", "supplier", "organisation-number", "start", "end", "value"]);
    assert_eq!(import(&terminal, &words).json()["imported"], true);
    let contracts = terminal.run("--json contracts").json();
    assert_eq!((&contracts[1]["title"], &contracts[1]["estimated_value"]), (&json!("Renhold"), &json!(150_000_000)));
    assert_eq!(counts(&import(&terminal, &words).json()), [0, 0, 2, 0, 0, 0], "the same file again");
    terminal.run("undo").done();
    assert_eq!(terminal.run("--json contracts").json(), json!([]));
}

#[test]
fn every_noun_has_its_list() {
    let terminal = Terminal::new().with_new_register();
    let lists = [
        ("contracts", "Kontraktsnr;Tittel;Leverandør;Start;Slutt\nK-1;Renhold;Ren AS;2025-01-01;2027-12-31\n"),
        ("suppliers", "Leverandør;Orgnr;Kontaktperson;E-post\nRen AS;923609016;Kari;kari@ren.no\n"),
        ("requirements", "Kontraktsnr;Krav;Kravtype;Kravverdi;Enhet;Hyppighet\nK-1;Andel;Andel miljømerkede produkter;30;%;halvårlig\n"),
        ("results", "Kontraktsnr;Krav;Frist;Resultat;Faktisk verdi;Kontrollert\nK-1;Andel;30.06.2026;Oppfylt;35,5;02.07.2026\n"),
        ("measurements", "Indikator;År;Verdi;Enhet\nAndel økologisk;2025;12,5;%\n"),
        ("evidence", "Dokument;Dokumenttype;Kontraktsnr;Gyldig til\nSvanelisens;Lisens;K-1;31.12.2027\n"),
    ];
    for (noun, list) in lists {
        let path = file(&terminal, &format!("{noun}.csv"), list.as_bytes());
        let dry = import(&terminal, &[noun, &path, "--dry-run"]).json();
        assert_eq!(counts(&dry)[3..], [0, 0, 0], "{noun}: {dry}");
        assert_eq!(import(&terminal, &[noun, &path]).json()["imported"], true, "{noun}");
        assert_eq!(counts(&import(&terminal, &[noun, &path]).json()), [0, 0, 1, 0, 0, 0], "{noun}");
    }
    for _ in lists {
        terminal.run("undo").done();
    }
    assert_eq!(terminal.run("--json contracts").json(), json!([]));
}

#[test]
fn what_is_doubtful_or_refused_is_shown_and_nothing_is_taken_in_until_it_is_decided() {
    let terminal = Terminal::new().with_new_register();
    let list =
        "Tittel;Org.nr.;Leverandør;Start;Slutt\nRenhold;923609017;Ren AS;03/04/2025;2027-12-31\nPapir;12;Papir AS;01/02/2025;2027-12-31\n";
    let path = file(&terminal, "l.csv", list.as_bytes());
    let undecided = import(&terminal, &["contracts", &path]);
    assert_eq!((undecided.code, code_of(&undecided.err).as_str()), (1, "date-order-missing"));
    let told: Value = serde_json::from_str(&undecided.out).expect("what would happen");
    assert_eq!((counts(&told), &told["imported"]), ([0, 0, 0, 0, 2, 0], &json!(false)));
    assert_eq!(told["rows"][1]["title"], "Papir", "a refused row is called what it says");
    let undecided = import(&terminal, &["contracts", &path, "--dates", "day-first"]);
    assert_eq!((undecided.code, code_of(&undecided.err).as_str()), (1, "rows-undecided"));
    assert_eq!(terminal.run("--json contracts").json(), json!([]));
    let decided = ["contracts", &path, "--dates", "day-first", "--set", "B2=923609016", "--set", "B3="];
    assert_eq!(counts(&import(&terminal, &[&decided[..], &["--dry-run"]].concat()).json()), [2, 0, 0, 0, 0, 0]);
    let left = import(&terminal, &["contracts", &path, "--dates", "day-first", "--accept-doubts", "--leave-out-refused"]).json();
    assert_eq!(counts(&left), [1, 0, 0, 0, 0, 1]);
}

#[test]
fn files_and_options_that_are_not_what_they_should_be_are_refused_with_a_reason() {
    let terminal = Terminal::new().with_new_register();
    let list = file(&terminal, "l.csv", "Tittel;Slutt\nA;2027-12-31\n".as_bytes());
    let picture = file(&terminal, "l.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let cut = file(&terminal, "kuttet.xlsx", b"PK\x03\x04\x14\0\0\0");
    let empty = file(&terminal, "tom.csv", b"");
    let wrong = file(&terminal, "feil.json", b"{ \"kolonner\": {} }");
    let unknown = file(&terminal, "ukjent.json", br#"{"columns": {"Finnes ikke": "title"}}"#);
    let field = file(&terminal, "felt.json", br#"{"columns": {"Tittel": "farge"}}"#);
    let missing = terminal.path("ingen.csv").to_str().expect("a path").to_owned();
    let folder = terminal.path("").to_str().expect("a path").to_owned();
    for (words, code) in [
        (vec!["contracts", missing.as_str()], "file-missing"),
        (vec!["contracts", folder.as_str()], "not-a-file"),
        (vec!["contracts", picture.as_str()], "not-a-spreadsheet"),
        (vec!["contracts", cut.as_str()], "spreadsheet-damaged"),
        (vec!["contracts", empty.as_str()], "spreadsheet-empty"),
        (vec!["contracts", list.as_str(), "--mapping", wrong.as_str()], "mapping"),
        (vec!["contracts", list.as_str(), "--mapping", missing.as_str()], "file-missing"),
        (vec!["contracts", list.as_str(), "--mapping", unknown.as_str()], "not-found"),
        (vec!["contracts", list.as_str(), "--mapping", field.as_str()], "unknown-choice"),
        (vec!["contracts", list.as_str(), "--sheet", "Ark9"], "not-found"),
        (vec!["contracts", list.as_str(), "--set", "tull"], "usage"),
        (vec!["contracts", list.as_str(), "--leave-out", "9-7"], "usage"),
        (vec!["suppliers", list.as_str()], "column-missing"),
        (vec!["results", list.as_str()], "column-missing"),
    ] {
        assert_eq!(import(&terminal, &words).refused_with(), code, "{words:?}");
        for language in ["nb", "nn", "en"] {
            let said = terminal.run_with(&[&["--lang", language, "import"], words.as_slice()].concat());
            assert!(said.code == 1 && said.err.len() > 20 && !said.err.contains(['⟦', '⟧']), "{language} {words:?}: {}", said.err);
        }
    }
    for wrong in [
        vec!["biler", list.as_str()],
        vec!["contracts"],
        vec!["contracts", list.as_str(), "--dates", "year-first"],
        vec!["contracts", list.as_str(), "--header", "x"],
        vec!["contracts", list.as_str(), "--header", "-1"],
        vec!["contracts", list.as_str(), "--mapping"],
        vec!["contracts", list.as_str(), "--dry-run=yes"],
    ] {
        assert_eq!(import(&terminal, &wrong).code, 2, "{wrong:?}");
    }
    let none = Terminal::new();
    assert_eq!(import(&none, &["contracts", &list]).refused_with(), "file-missing");
}

#[test]
fn what_would_happen_is_told_in_words_in_every_language() {
    let terminal = Terminal::new().with_new_register();
    let list = "Tittel;Org.nr.;Leverandør;Slutt;Beløp i 1000 kr;Opsjoner;CPV;Nøkkel\nRenhold\u{1b}[2J;12;Ren AS;2027;5;1+1;x;\nPapir;;Papir AS;;7;ja;90910000;01934d2e-0000-7000-8000-000000000000\n";
    let path = file(&terminal, "l.csv", list.as_bytes());
    for (language, word) in [("nb", "Avvist"), ("nn", "Avvist"), ("en", "Refused")] {
        let said = terminal.run_with(&["--lang", language, "import", "contracts", &path, "--dry-run"]).done();
        assert!(said.contains(word) && !said.contains(['⟦', '⟧', '\u{1b}']), "{said}");
        assert!(said.contains("A2") || said.contains("B2"), "{said}");
    }
    let json = import(&terminal, &["contracts", &path, "--dry-run"]).json();
    let codes: Vec<&str> = json["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .flat_map(|row| row["findings"].as_array().expect("findings"))
        .filter_map(|finding| finding["code"].as_str())
        .collect();
    for code in ["invalid-organisation-number", "multiplied", "options-in-years", "invalid-options", "invalid-cpv", "part-of-date"] {
        assert!(codes.contains(&code), "{code} of {codes:?}");
    }
}
