//! The window is killed (SIGKILL) while it works: what the page was answered is there, nothing is half-done, and the next window opens it.

use crate::support::{App, LIMIT, RegisterFile, until};
use register::register::{Key, Register};
use serde_json::json;
use std::{path::Path, time::Duration};

const TODAY: &str = "2026-11-21";

/// Works without pause, and keeps what it was answered where it can be asked for.
const WORK: &str = "
const call = window.__TAURI_INTERNALS__.invoke;
window.answered = 0;
const supplier = (number) => ({ name: `Ny ${number} AS`, organisation_number: null, address: '', postal_code: '', city: '', contact: '', email: '', phone: '', notes: 'x'.repeat(900) });
(async () => {
    for (let number = 0; ; number++) {
        try {
            if (number % 7 === 6) { await call('undo'); await call('redo'); }
            else if (number % 5 === 4) await call('keep_draft', { name: 'new-contract', content: JSON.stringify({ number }) });
            else await call('add_supplier', { draft: supplier(number) });
            const [latest] = await call('history', { before: null, limit: 1 });
            window.answered = latest.id;
        } catch (error) { window.refused = JSON.stringify(error); return; }
    }
})();";

/// Opens it as the next window does, and holds it against what was answered.
fn holds(path: &Path, answered: i64) {
    let mut register = Register::open(path, &Key::None).expect("it opens at once");
    assert_eq!(register.verify_chain(), Ok(()));
    assert_eq!(register.rows_unlike_the_log(), Ok(vec![]));
    let occasion = register::domain::occasion::Occasion {
        today: TODAY.parse().expect("a day"),
        now: format!("{TODAY}T09:00:00Z").parse().expect("a moment"),
        who: "Kari".into(),
    };
    register.turn_to(&occasion).expect("the day");
    assert_eq!(register.derived_rows_are_true(occasion.today), Ok(true));
    drop(register);
    let file = RegisterFile::open(path);
    let latest: i64 = file.value("SELECT max(id) FROM change");
    assert!(latest >= answered, "change {answered} was answered, {latest} is the latest");
    assert_eq!(file.value::<i64>("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    assert_eq!(file.value::<String>("PRAGMA integrity_check"), "ok");
}

#[tokio::test]
async fn a_window_that_is_killed_while_it_works_loses_nothing_that_it_was_answered() {
    let data = tempfile::tempdir().expect("a folder");
    let path = data.path().join("eksempel.kravspor");
    let kills = if std::env::var("KRAVSPOR_FAULTS").is_ok_and(|how| how == "long") { 60 } else { 2 };
    let (mut changes, mut last) = (0, 0);
    for kill in 0..kills {
        let app = App::start(data.path(), TODAY, &[]).await;
        if kill == 0 {
            app.button("Prøv eksempelregisteret").await.click().await;
        }
        app.heading("Min uke").await;
        app.run(WORK, vec![]).await;
        // The moment is by chance of the machine; the part before it grows from kill to kill.
        let begun = until(LIMIT, || async { if app.run("return window.answered", vec![]).await == json!(0) { Err(()) } else { Ok(()) } });
        assert_eq!(begun.await, Ok(()), "the window is at work");
        tokio::time::sleep(Duration::from_millis(13 * (kill % 31))).await;
        let answered = app.run("return window.answered", vec![]).await.as_i64().unwrap_or(0);
        let refused = app.run("return window.refused ?? null", vec![]).await;
        app.kill();
        assert_eq!(refused, json!(null), "refused though nothing was wrong");
        holds(&path, answered);
        changes += (answered - last).max(0);
        last = RegisterFile::open(&path).value("SELECT max(id) FROM change");
    }
    println!("FAULT kill -9 of the window: runs {kills}, survived {kills}, lost 0; {changes} changes answered");
    assert!(changes > 0, "the window was at work");
}
