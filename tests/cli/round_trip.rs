//! A workbook given out, edited by a person in LibreOffice and read in again: what was edited changes, and nothing else.

use crate::{
    run::{Answer, Terminal},
    seed::seed,
};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};

/// What a person does: opens the file, writes in a cell, saves, closes.
const MACRO: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Edit(path, sheet, column, row, text)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), &quot;_blank&quot;, 0, hidden())
  doc.Sheets.getByName(sheet).getCellByPosition(CLng(column), CLng(row)).setString(text)
  doc.store()
  doc.close(True)
End Sub
</script:module>
"#;

/// LibreOffice with a profile of its own; nothing where it is not installed.
struct Office<'t> {
    terminal: &'t Terminal,
}

impl<'t> Office<'t> {
    fn new(terminal: &'t Terminal) -> Option<Self> {
        Command::new("soffice").arg("--version").output().ok()?;
        let office = Self { terminal };
        // The first start makes the profile, and the place for what a person does.
        let text = terminal.path("start.csv");
        fs::write(&text, "a").expect("a file");
        office.run(&["--convert-to", "ods", "--outdir", terminal.path("").to_str()?, text.to_str()?]);
        fs::write(terminal.path("profil/user/basic/Standard/Module1.xba"), MACRO).expect("a macro");
        Some(office)
    }

    fn run(&self, words: &[&str]) {
        let profile = format!("-env:UserInstallation=file://{}", self.terminal.path("profil").display());
        let done = Command::new("soffice").args([&profile, "--headless", "--norestore"]).args(words).output().expect("soffice runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// Writes a text into a cell, counted from 0, and saves.
    fn edit(&self, file: &Path, sheet: &str, (column, row): (usize, usize), text: &str) {
        self.run(&[&format!("macro:///Standard.Module1.Edit(\"{}\",\"{sheet}\",\"{column}\",\"{row}\",\"{text}\")", file.display())]);
    }
}

fn import(terminal: &Terminal, noun: &str, sheet: &str, file: &Path, more: &[&str]) -> Answer {
    let words = ["--json", "import", noun, file.to_str().expect("a plain path"), "--sheet", sheet];
    terminal.run_with(&[&words[..], more].concat())
}

/// New, changed, doubtful, refused.
fn others(answer: &Value) -> [u64; 4] {
    ["new", "changed", "doubtful", "refused"].map(|state| answer["counts"][state].as_u64().expect("a count"))
}

const NOUNS: [(&str, &str); 5] = [
    ("contracts", "Kontrakter"),
    ("suppliers", "Leverandører"),
    ("requirements", "Miljøkrav"),
    ("results", "Kontroller og resultater"),
    ("evidence", "Dokumentasjon"),
];

#[test]
fn a_title_edited_in_libreoffice_changes_that_title_and_nothing_else() {
    let terminal = Terminal::new();
    seed(&terminal);
    let file = terminal.path("alt.xlsx");
    terminal.run_with(&["export", "xlsx", "--out", file.to_str().expect("a plain path")]).done();
    let Some(office) = Office::new(&terminal) else {
        eprintln!("skipped: LibreOffice (soffice) is not here");
        return;
    };
    // «Ærlig mat i kantina» has no number of its own, and its case number is another contract's too.
    let dry = import(&terminal, "contracts", "Kontrakter", &file, &["--dry-run"]).json();
    let rows = dry["rows"].as_array().expect("rows");
    let at = rows.iter().position(|row| row["title"].as_str().is_some_and(|title| title.starts_with("Ærlig"))).expect("the row");
    let column = dry["columns"].as_array().expect("columns").iter().position(|column| column["field"] == "title").expect("the titles");
    office.edit(&file, "Kontrakter", (column, at + 1), "Mat i kantina");
    let told = import(&terminal, "contracts", "Kontrakter", &file, &[]).json();
    assert_eq!(others(&told), [0, 1, 0, 0], "{told}");
    let changes = &told["rows"][at]["changes"];
    assert_eq!(changes.as_array().map(Vec::len), Some(1), "{changes}");
    assert_eq!((&changes[0]["from"], &changes[0]["to"]), (&json!("Ærlig mat i kantina 🥕"), &json!("Mat i kantina")));
    // What hangs on the contract is found again in the same file, where the contract still goes by its old name.
    for (noun, sheet) in NOUNS {
        let empty = import(&terminal, noun, sheet, &file, &["--dry-run"]);
        if empty.code == 0 {
            let told: Value = serde_json::from_str(&empty.out).expect("JSON");
            assert_eq!(others(&told), [0; 4], "{noun}: {told}");
        }
    }
    terminal.run("undo").done();
    let titles = terminal.run("--json contracts").json();
    assert!(titles.to_string().contains("Ærlig mat i kantina"), "{titles}");
}

#[test]
fn the_template_is_filled_in_in_libreoffice_and_read_in() {
    let terminal = Terminal::new().with_new_register();
    let file = terminal.path("mal.xlsx");
    terminal.run_with(&["template", "--out", file.to_str().expect("a plain path")]).done();
    let Some(office) = Office::new(&terminal) else {
        eprintln!("skipped: LibreOffice (soffice) is not here");
        return;
    };
    let empty = import(&terminal, "contracts", "Kontrakter", &file, &["--dry-run"]).json();
    assert_eq!((others(&empty), empty["rows"].as_array().map(Vec::len)), ([0; 4], Some(0)), "the example is no row");
    let column = empty["columns"].as_array().expect("columns").iter().position(|column| column["field"] == "title").expect("the titles");
    office.edit(&file, "Kontrakter", (column, 2), "Snøbrøyting");
    let told = import(&terminal, "contracts", "Kontrakter", &file, &["--accept-doubts"]).json();
    assert_eq!((others(&told), &told["rows"][0]["title"]), ([1, 0, 0, 0], &json!("Snøbrøyting")));
}
