//! A register with very many contracts is as quick to the hand as a small one.

use crate::support::{App, RegisterFile, terminal_program, until};
use serde_json::json;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const TODAY: &str = "2026-11-21";
/// So many that a list that draws them all would stand still.
const CONTRACTS: i64 = 10_000;
/// So many are made by the program; the rest are their copies, since only the list is tried here.
const MADE: i64 = 300;

/// Copies contracts, as they stand in the list, until there are [`CONTRACTS`] of them.
fn multiply(path: &Path) {
    let register = rusqlite::Connection::open(path).expect("the register opens");
    let columns = |table: &str| -> Vec<String> {
        let mut statement = register.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid").expect("the table is there");
        statement.query_map([table], |row| row.get(0)).expect("it has columns").collect::<Result<_, _>>().expect("names")
    };
    let mut sql = format!(
        "CREATE TEMP TABLE copy AS WITH RECURSIVE round(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM round WHERE number < 40)
         SELECT id AS old, randomblob(16) AS new FROM round, contract LIMIT {};",
        CONTRACTS - MADE
    );
    for (table, key) in [("contract", "id"), ("contract_digest", "contract_id")] {
        let rest: Vec<String> = columns(table).into_iter().filter(|name| name != key).collect();
        let rest = rest.join(", ");
        sql += &format!("INSERT INTO {table} ({key}, {rest}) SELECT copy.new, {rest} FROM copy JOIN {table} ON {table}.{key} = copy.old;");
    }
    register.execute_batch(&sql).expect("rows are copied");
}

#[tokio::test]
async fn very_many_contracts_scroll_to_the_last_and_are_filtered() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    let made = Command::new(terminal_program())
        .args(["sample", "--contracts", &MADE.to_string(), "--today", TODAY, "--register"])
        .arg(&path)
        .output()
        .expect("kravspor-cli is built beside the tests");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    multiply(&path);
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
    assert!(!app.find_all("rowheader", &title).await.is_empty(), "{title} is among those that are left");
    app.screenshot("big-list-filtered").await;
    app.close().await;
}
