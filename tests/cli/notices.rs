//! Reading public notices: real ones, and what is no notice.

use crate::run::{Terminal, code_of, repository};
use std::path::PathBuf;

fn notice(name: &str) -> String {
    let path = repository("src-tauri/core/testdata/notices").join(name);
    path.to_str().expect("a plain path").to_owned()
}

fn real() -> Vec<PathBuf> {
    let folder = std::fs::read_dir(repository("src-tauri/core/testdata/notices")).expect("the notices");
    let mut files: Vec<PathBuf> =
        folder.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|ending| ending == "xml")).collect();
    // A test set that holds a notice is not one.
    files.retain(|path| !path.ends_with("BR-BT-00024-0210.xml"));
    files.sort();
    files
}

#[test]
fn real_notices_are_read_one_line_each_without_a_register() {
    let terminal = Terminal::new();
    let files = real();
    let words: Vec<&str> = ["notice"].into_iter().chain(files.iter().filter_map(|path| path.to_str())).collect();
    let said = terminal.run_bare(&words).done();
    assert_eq!(said.lines().count(), files.len());
    for (line, path) in said.lines().zip(&files) {
        assert!(line.starts_with(&format!("lest: {}: ", path.display())), "{line}");
    }
    assert!(said.contains("System for utlån og formidling av e-bøker og e-lydbøker"), "{said}");
}

#[test]
fn what_is_no_notice_is_refused_with_a_reason_and_the_rest_is_read() {
    let terminal = Terminal::new();
    let missing = terminal.path("mangler.xml").display().to_string();
    let good = notice("cn-standard-nor-env.xml");
    let answer = terminal.run_bare(&["notice", &notice("BR-BT-00024-0210.xml"), &good, &missing]);
    assert_eq!((answer.code, answer.err.as_str()), (1, "1 lest, 2 avvist\n"));
    let lines: Vec<&str> = answer.out.lines().collect();
    assert!(lines[0].starts_with("avvist: ") && lines[0].contains("ikke en eForms-kunngjøring"), "{}", lines[0]);
    assert!(lines[1].starts_with("lest: "), "{}", lines[1]);
    assert!(lines[2].starts_with("avvist: ") && lines[2].contains("Fant ikke filen"), "{}", lines[2]);
}

#[test]
fn in_json_each_file_is_an_object_with_its_code() {
    let terminal = Terminal::new();
    let bomb = terminal.path("bombe.xml");
    std::fs::write(&bomb, r#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>"#).expect("a file");
    let cut = terminal.path("kuttet.xml");
    let whole = std::fs::read(notice("cn-standard-nor-env.xml")).expect("a notice");
    std::fs::write(&cut, &whole[..whole.len() / 2]).expect("a file");
    let answer = terminal.run_bare(&[
        "--json",
        "notice",
        bomb.to_str().expect("a path"),
        cut.to_str().expect("a path"),
        &notice("cn-standard-nor-env.xml"),
    ]);
    assert_eq!((answer.code, code_of(&answer.err)), (1, "notices-refused".to_owned()));
    let lines: serde_json::Value = serde_json::from_str(&answer.out).expect("an array");
    let codes: Vec<_> = lines.as_array().expect("an array").iter().map(|line| (line["read"].as_bool(), line["code"].as_str())).collect();
    assert_eq!(codes, [(Some(false), Some("notice-unsafe")), (Some(false), Some("notice-damaged")), (Some(true), None)]);
}

#[test]
fn a_title_cannot_steer_the_terminal() {
    let terminal = Terminal::new();
    let path = terminal.path("linjer.xml");
    let whole = std::fs::read_to_string(notice("cn-standard-nor-env.xml")).expect("a notice");
    std::fs::write(&path, whole.replace(">Rammeavtale<", ">Ramme\navtale \u{9b}31m<")).expect("a file");
    let said = terminal.run_bare(&["notice", path.to_str().expect("a path")]).done();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(!said.contains(['\u{1b}', '\u{9b}']), "{said}");
}
