//! `export` and `restore-package`: what other programs read out of the files, and that a package makes the same register.

use crate::{
    run::{TODAY, Terminal},
    seed::seed,
};
use chrono::NaiveDate;
use register::{
    domain::{contract::ContractDraft, occasion::Occasion, supplier::SupplierDraft},
    exchange::spreadsheet::lists::AskedList,
    register::{Key, Register},
};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn at(day: &str) -> Occasion {
    let today: NaiveDate = day.parse().expect("a date");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// What openpyxl reads out of a workbook.
fn read(file: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports/read_workbook.py");
    let read = Command::new("/usr/bin/python3").arg(script).arg(file).output().expect("python3 runs");
    assert!(read.status.success(), "{} (Debian: python3-openpyxl)", String::from_utf8_lossy(&read.stderr));
    serde_json::from_slice(&read.stdout).expect("JSON")
}

fn cells(sheet: &Value) -> impl Iterator<Item = &Value> {
    sheet["rows"].as_array().expect("rows").iter().flat_map(|row| row.as_array().expect("cells"))
}

/// A sheet's cells under a heading.
fn column<'a>(sheet: &'a Value, head: &str) -> Vec<&'a Value> {
    let rows = sheet["rows"].as_array().expect("rows");
    let at = rows[0].as_array().expect("a head").iter().position(|cell| cell["value"] == head).unwrap_or_else(|| panic!("no {head}"));
    rows[1..].iter().map(|row| &row[at]).collect()
}

fn sheet<'a>(book: &'a Value, name: &str) -> &'a Value {
    let sheets = book["sheets"].as_array().expect("sheets");
    sheets.iter().find(|sheet| sheet["name"] == name).unwrap_or_else(|| panic!("no sheet {name}"))
}

/// Every sheet has a head that stays, a filter over all of it, widths, and no formula.
fn holds_its_form(book: &Value, file: &str) {
    for sheet in book["sheets"].as_array().expect("sheets") {
        let name = &sheet["name"];
        assert_eq!(sheet["frozen"], "A2", "{file} {name}");
        assert_eq!(sheet["filter"], sheet["dimensions"], "{file} {name}");
        assert!(cells(sheet).all(|cell| cell["kind"] != "formula"), "{file} {name}");
        assert!(sheet["widths"].as_array().expect("widths").iter().all(|width| width.as_f64() > Some(6.0)), "{file} {name}");
        for cell in cells(sheet) {
            let format = cell["format"].as_str().expect("a format");
            match cell["kind"].as_str() {
                Some("date") => assert!(format.starts_with("dd.mm.yyyy"), "{file} {name}: {cell}"),
                Some("number") if !cell["value"].is_null() => assert_ne!(format, "General", "{file} {name}: {cell}"),
                _ => {}
            }
        }
    }
}

fn with_example() -> Terminal {
    let terminal = Terminal::new();
    terminal.run("example").done();
    terminal
}

#[test]
fn every_list_and_the_whole_register_are_workbooks_that_openpyxl_reads() {
    let terminal = with_example();
    for language in ["nb", "nn", "en"] {
        for list in AskedList::NAMES {
            let file = terminal.path(&format!("{list}-{language}.xlsx"));
            let saved = terminal.run_with(&["--json", "--lang", language, "export", "xlsx", "--list", list, "--out", text(&file)]).json();
            let book = read(&file);
            holds_its_form(&book, list);
            let sheets = book["sheets"].as_array().expect("sheets");
            let rows: usize = sheets.iter().map(|sheet| sheet["rows"].as_array().expect("rows").len() - 1).sum();
            assert_eq!(saved["rows"], rows, "{list}");
            assert!(rows > 0 || list == "missing-evidence", "{list}");
            assert!(cells(&sheets[0]).all(|cell| !cell["value"].as_str().unwrap_or_default().contains('⟦')), "{list}: a text is missing");
        }
        let file = terminal.path(&format!("alt-{language}.xlsx"));
        terminal.run_with(&["--lang", language, "export", "xlsx", "--out", text(&file)]).done();
        let book = read(&file);
        holds_its_form(&book, "the whole register");
        assert_eq!(book["sheets"].as_array().expect("sheets").len(), 24);
        for sheet in book["sheets"].as_array().expect("sheets") {
            assert!(cells(sheet).all(|cell| !cell["value"].as_str().unwrap_or_default().contains('⟦')), "{}", sheet["name"]);
        }
    }
}

#[test]
fn amounts_shares_and_days_are_what_they_are() {
    let terminal = Terminal::new();
    let seeded = seed(&terminal);
    let file = terminal.path("krav.xlsx");
    terminal.run_with(&["export", "xlsx", "--list", "requirements", "--contract", seeded.number, "--out", text(&file)]).done();
    let book = read(&file);
    let sheet = &book["sheets"][0];
    assert_eq!((column(sheet, "Krav")[0]["value"].clone(), column(sheet, "Krav")[0]["format"].clone()), (json!(0.6), json!("0 %")));
    assert_eq!(
        (column(sheet, "Tilbudt")[0]["value"].clone(), column(sheet, "Neste kontroll")[0]["kind"].clone()),
        (json!(0.7), json!("date"))
    );
    let file = terminal.path("kontrakter.xlsx");
    terminal.run_with(&["export", "xlsx", "--list", "contracts", "--text", "vask", "--out", text(&file)]).done();
    let book = read(&file);
    let value = column(&book["sheets"][0], "Verdi (kr)");
    assert_eq!(value.len(), 1, "the same filter as on the screen");
    assert_eq!((value[0]["value"].as_f64(), value[0]["format"].clone()), (Some(1_200_000.0), json!("#,##0.00 \"kr\"")));
}

/// Texts that others have broken programs with.
fn hostile() -> Option<Vec<String>> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../../shared/data/strings", "../../../shared/data/strings"].map(|folder| own.join(folder));
    let folder = folders.into_iter().find(|folder| folder.is_dir())?;
    let injections = fs::read_to_string(folder.join("csv_injection_payloadbox.txt")).ok()?;
    let naughty: Vec<String> = serde_json::from_str(&fs::read_to_string(folder.join("blns.json")).ok()?).ok()?;
    let own = ["=1+1", "+1", "-1", "@A1", "\t=1+1", "\r=1+1", "＝1+1", "a\u{b}b\u{1b}[2Jc", "_x000D_ _x0041_", "\u{fffe}\u{ffff}x", "'=1"]
        .map(String::from);
    let all = injections.lines().map(str::to_owned).chain(naughty).chain(own).chain(["=".repeat(390)]);
    Some(all.map(|text| text.chars().take(390).collect::<String>()).collect())
}

/// What a spreadsheet can hold of a text.
fn cleaned(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))).collect()
}

#[test]
fn texts_of_others_stay_texts_in_a_spreadsheet_and_come_through_a_package_unharmed() {
    let Some(hostile) = hostile() else {
        eprintln!("skipped: the shared strings are not here");
        return;
    };
    let terminal = Terminal::new();
    {
        let mut register = Register::create(&terminal.register(), &Key::None).expect("a register");
        let supplier = |name: &str| SupplierDraft { name: "S ".to_owned() + name, notes: name.into(), ..SupplierDraft::default() };
        let made = hostile.iter().filter(|text| register.add_supplier(&supplier(text), &at("2026-11-02")).is_ok()).count();
        assert!(made + 5 > hostile.len(), "{made} of {}", hostile.len());
        for title in hostile.iter().take(60) {
            let _ = register.add_contract(&ContractDraft::titled(title.as_str()), &at("2026-11-02"));
        }
        register.settle().expect("whole");
    }
    let file = terminal.path("leverandører.xlsx");
    terminal.run_with(&["export", "xlsx", "--list", "suppliers", "--out", text(&file)]).done();
    let book = read(&file);
    holds_its_form(&book, "hostile");
    let mut found: Vec<String> =
        column(&book["sheets"][0], "Notater").iter().filter_map(|cell| cell["value"].as_str()).map(str::to_owned).collect();
    let mut sent: Vec<String> = hostile.iter().map(|text| cleaned(text)).filter(|text| !text.is_empty()).collect();
    found.sort();
    sent.sort();
    let lost: Vec<&String> = sent.iter().filter(|text| found.binary_search(text).is_err()).collect();
    assert!(lost.len() <= 3, "{lost:?}");
    assert!(!found.iter().any(|text| text.contains("_x00")) || sent.iter().any(|text| text.contains("_x00")));

    let whole = terminal.path("alt.xlsx");
    terminal.run_with(&["export", "xlsx", "--out", text(&whole)]).done();
    holds_its_form(&read(&whole), "hostile, whole");
    let (package, again) = (terminal.path("alt.kravspor-pakke"), terminal.path("igjen.kravspor"));
    terminal.run_with(&["export", "package", "--out", text(&package)]).done();
    terminal.run_with(&["restore-package", text(&package), "--to", text(&again)]).done();
    let of = |register: &Path| {
        let told = |command: &str| terminal.run_bare(&["--register", text(register), "--today", TODAY, "--json", command]).json();
        (told("contracts"), told("history"))
    };
    assert_eq!(of(&terminal.register()), of(&again));
}

#[test]
fn a_package_makes_the_same_register_and_is_never_read_over_one() {
    let terminal = with_example();
    let (package, again) = (terminal.path("eksempel.kravspor-pakke"), terminal.path("igjen.kravspor"));
    let packed = terminal.run_with(&["--json", "export", "package", "--out", text(&package)]).json();
    let made = terminal.run_with(&["--json", "restore-package", text(&package), "--to", text(&again)]).json();
    for count in ["contracts", "suppliers", "requirements", "results", "changes", "files"] {
        assert_eq!(packed[count], made[count], "{count}");
    }
    let on =
        |register: &Path, words: &[&str]| terminal.run_bare(&[&["--register", text(register), "--today", TODAY, "--json"], words].concat());
    for words in [["contracts"].as_slice(), &["due"], &["meetings"], &["history", "--limit", "100000"], &["undo"], &["redo"], &["due"]] {
        let (one, other) = (on(&terminal.register(), words), on(&again, words));
        assert_eq!((one.code, &one.out, &one.err), (other.code, &other.out, &other.err), "{words:?}");
    }
    let refused = terminal.run_with(&["--json", "restore-package", text(&package), "--to", text(&again)]);
    assert_eq!(refused.refused_with(), "file-exists");
    // Without --to the register is made where the register that is used is.
    let third = terminal.path("tredje.kravspor");
    on(&third, &["restore-package", text(&package)]).json();
    assert!(third.exists());
}

#[test]
fn a_package_that_is_damaged_is_refused_and_leaves_nothing() {
    let terminal = with_example();
    let package = terminal.path("eksempel.kravspor-pakke");
    terminal.run_with(&["export", "package", "--out", text(&package)]).done();
    let bytes = fs::read(&package).expect("a package");
    let to = terminal.path("nytt.kravspor");
    let middle = bytes.len() / 2;
    let mut changed = bytes.clone();
    changed[middle] ^= 0xff;
    for (bytes, code) in [
        (bytes[..middle].to_vec(), "package-damaged"),
        (changed, "package-damaged"),
        (b"PK\x03\x04".to_vec(), "package-damaged"),
        (vec![], "not-a-package"),
    ] {
        let bad = terminal.path("skadet.kravspor-pakke");
        fs::write(&bad, bytes).expect("written");
        let refused = terminal.run_with(&["--json", "restore-package", text(&bad), "--to", text(&to)]);
        assert_eq!(refused.refused_with(), code);
        let left: Vec<PathBuf> =
            fs::read_dir(to.parent().expect("a folder")).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        assert!(left.iter().all(|path| !text(path).contains("nytt")), "{left:?}");
    }
    assert_eq!(terminal.run("restore-package ingen.kravspor-pakke --to a.kravspor").code, 1);
    assert_eq!(terminal.run("export package --out alt.zip").code, 2);
    assert_eq!(terminal.run("export xlsx --list tull --out a.xlsx").code, 2);
    assert_eq!(terminal.run("export").code, 2);
}

#[test]
fn a_calendar_is_saved_by_export_too() {
    let terminal = with_example();
    let file = terminal.path("plan.ics");
    let saved = terminal.run_with(&["--json", "export", "ics", "--out", text(&file)]).json();
    let calendar = fs::read_to_string(&file).expect("a calendar");
    let confirmed = calendar.matches("STATUS:CONFIRMED").count();
    assert_eq!(saved["checks"], confirmed);
    assert!(confirmed > 0);
}

#[test]
fn libreoffice_reads_the_workbook_without_complaint() {
    if Command::new("soffice").arg("--version").output().is_err() {
        eprintln!("skipped: LibreOffice (soffice) is not here");
        return;
    }
    let terminal = with_example();
    let file = terminal.path("alt.xlsx");
    terminal.run_with(&["export", "xlsx", "--out", text(&file)]).done();
    let out = terminal.path("omgjort");
    let profile = format!("-env:UserInstallation=file://{}", text(&terminal.path("profil")));
    let convert = |to: &str, file: &Path| {
        let done = Command::new("soffice")
            .args([profile.as_str(), "--headless", "--convert-to", to, "--outdir", text(&out), text(file)])
            .output()
            .expect("soffice runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    convert("ods", &file);
    convert("xlsx", &out.join("alt.ods"));
    let (ours, theirs) = (read(&file), read(&out.join("alt.xlsx")));
    for sheet_of_ours in ours["sheets"].as_array().expect("sheets") {
        let name = sheet_of_ours["name"].as_str().expect("a name");
        let values =
            |sheet: &Value| -> Vec<Value> { cells(sheet).map(|cell| cell["value"].clone()).filter(|value| !value.is_null()).collect() };
        assert_eq!(values(sheet_of_ours), values(sheet(&theirs, name)), "{name}");
    }
}

#[test]
fn a_workbook_that_is_edited_and_read_in_again_changes_only_what_was_edited() {
    let terminal = with_example();
    let file = terminal.path("alt.xlsx");
    terminal.run_with(&["export", "xlsx", "--out", text(&file)]).done();
    let nouns = [
        ("contracts", "Kontrakter"),
        ("suppliers", "Leverandører"),
        ("requirements", "Miljøkrav"),
        ("results", "Kontroller og resultater"),
        ("evidence", "Dokumentasjon"),
    ];
    let counts = |noun: &str, sheet: &str| {
        terminal.run_with(&["--json", "import", noun, text(&file), "--sheet", sheet, "--dry-run"]).json()["counts"].clone()
    };
    let changed = |counts: &Value| ["refused", "doubtful", "new", "changed"].map(|state| counts[state].as_u64().expect("a count"));
    for (noun, sheet) in nouns {
        let counts = counts(noun, sheet);
        assert_eq!(changed(&counts), [0; 4], "{noun}: {counts}");
        assert!(counts["same"].as_u64() > Some(0), "{noun}");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports/edit_workbook.py");
    for (sheet, heading, value) in [("Kontrakter", "Kontraktsansvarlig", "Åse Bø"), ("Miljøkrav", "Punkt i kontrakten", "9.9")] {
        let edited = Command::new("/usr/bin/python3").arg(&script).arg(&file).args([sheet, heading, "3", value]).status();
        assert!(edited.expect("python3 runs").success());
    }
    for (noun, sheet) in nouns {
        let edited = u64::from(matches!(noun, "contracts" | "requirements"));
        assert_eq!(changed(&counts(noun, sheet)), [0, 0, 0, edited], "{noun}");
    }
}
