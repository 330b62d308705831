//! A register with very many contracts is as quick to the hand as a small one.

use crate::support::{App, RegisterFile, until};
use serde_json::json;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

const TODAY: &str = "2026-11-21";
/// So many that a list that draws them all would stand still.
const CONTRACTS: i64 = 300;

fn terminal_program() -> PathBuf {
    let own = std::env::current_exe().expect("a test program knows its path");
    own.ancestors().nth(2).expect("test programs lie in target/PROFILE/deps").join("kravspor-cli")
}

#[tokio::test]
async fn very_many_contracts_scroll_to_the_last_and_are_filtered() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    let made = Command::new(terminal_program())
        .args(["sample", "--contracts", &CONTRACTS.to_string(), "--today", TODAY, "--register"])
        .arg(&path)
        .output()
        .expect("kravspor-cli is built beside the tests");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let app = App::start(data.path(), TODAY, &[]).await;
    if let Some(own) = app.find_all("button", "Start med et tomt register").await.first() {
        own.click().await;
    }
    app.link("Kontrakter").await.click().await;
    app.heading("Kontrakter").await;
    app.settled().await;
    let register = RegisterFile::open(&path);
    assert_eq!(register.value::<i64>("SELECT count(*) FROM contract WHERE removed = 0"), CONTRACTS);
    app.find("link", "Alle").await.click().await;
    app.settled().await;
    let rows = "return Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1";
    let all = until(Duration::from_secs(10), || async {
        let now = app.run(rows, vec![]).await;
        if now == json!(CONTRACTS) { Ok(()) } else { Err(now) }
    });
    assert_eq!(all.await, Ok(()), "every contract is in the list");

    let drawn = "return document.querySelectorAll('[role=row][data-index]').length";
    assert!(app.run(drawn, vec![]).await.as_i64().is_some_and(|drawn| drawn < 80), "only what is seen is drawn");
    app.run("document.querySelector('[role=row][tabindex=\"0\"][data-index]').focus()", vec![]).await;
    let began = Instant::now();
    app.press("End").await;
    let last = "const it = document.activeElement; return it.dataset.index ? [Number(it.dataset.index), it.innerText.trim() !== ''] : null";
    let arrived = until(Duration::from_secs(10), || async {
        let now = app.run(last, vec![]).await;
        if now == json!([CONTRACTS - 1, true]) { Ok(()) } else { Err(now) }
    });
    assert_eq!(arrived.await, Ok(()), "End goes to the last row, and it has its words");
    assert!(began.elapsed() < Duration::from_secs(3), "the last row took {:?}", began.elapsed());
    app.screenshot("big-list-end").await;
    assert!(app.run(drawn, vec![]).await.as_i64().is_some_and(|drawn| drawn < 80), "only what is seen is drawn at the end too");
    app.press("Home").await;
    app.press("PageDown").await;

    let number: String =
        register.value("SELECT case_number FROM contract WHERE removed = 0 AND case_number <> '' ORDER BY case_number DESC LIMIT 1");
    let alike: i64 = register.value(&format!("SELECT count(*) FROM contract WHERE removed = 0 AND case_number = '{number}'"));
    app.field("Filtrer kontrakter").await.fill(&number).await;
    let filtered = until(Duration::from_secs(10), || async {
        let now = app.run(rows, vec![]).await;
        if now == json!(alike) { Ok(()) } else { Err(now) }
    });
    assert_eq!(filtered.await, Ok(()), "the filter leaves the contracts with case number {number}");
    let title: String = register.value(&format!("SELECT title FROM contract WHERE removed = 0 AND case_number = '{number}' LIMIT 1"));
    app.find("link", &title).await;
    app.screenshot("big-list-filtered").await;
    app.close().await;
}
