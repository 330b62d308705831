//! A sealed register in the window: shut until it is unlocked, locked by a key, and nothing of it left on the screen.

use crate::support::{App, until};
use chrono::NaiveDate;
use register::{
    domain::{contract::ContractDraft, occasion::Occasion},
    register::keys,
};
use std::{path::Path, time::Duration};

const TODAY: &str = "2026-11-23";
const PASSPHRASE: &str = "fire blå elger på ski i mai";
const TITLE: &str = "Hemmelig renhold av skoler";

/// A sealed register with a contract in it, left locked; its recovery key.
fn sealed(data: &Path) -> String {
    let today: NaiveDate = TODAY.parse().expect("a date");
    let occasion = Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Ingrid Sæther".into() };
    let made = keys::create(&data.join("register.kravspor"), Some(PASSPHRASE), false, &occasion).expect("a sealed register");
    let mut register = made.register;
    let contract = ContractDraft::titled(TITLE);
    register.add_contract(&contract, &occasion).expect("a contract");
    register.settle().expect("settled");
    made.recovery_key.to_string()
}

async fn starts_locked(data: &Path) -> App {
    let app = App::start(data, TODAY, &[]).await;
    app.heading("Mitt register").await;
    app.sees("Registeret er låst").await;
    app
}

#[tokio::test]
async fn a_locked_register_shows_nothing_until_it_is_unlocked_and_nothing_again_when_it_is_locked() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let printed = sealed(data.path());
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    app.sees("Registeret er låst").await;
    app.focus_is_on("Passord").await;
    app.axe("locked").await;
    app.screenshot("locked").await;
    app.colour_scheme("dark").await;
    app.resize(320, 700).await;
    app.axe("locked, dark and narrow").await;
    assert!(!app.scrolls_sideways().await);
    app.screenshot("locked-dark-320").await;
    app.resize(1280, 800).await;
    app.colour_scheme("light").await;

    app.button("Lås opp").await.click().await;
    app.sees("Skriv passordet.").await;
    app.field("Passord").await.fill("fire blå elger på ski i juni").await;
    app.press("Enter").await;
    app.sees("Passordet er feil").await;
    app.screenshot("locked-wrong").await;
    app.field("Passord").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.go("/contracts").await;
    app.sees(TITLE).await;

    app.press("Ctrl+L").await;
    app.sees("Registeret er låst").await;
    let left = app.run("return document.documentElement.outerHTML + JSON.stringify([localStorage, sessionStorage])", vec![]).await;
    assert!(!left.as_str().expect("the page").contains(TITLE), "something of the register is left in the page");
    app.close().await;

    let app = starts_locked(data.path()).await;
    app.button("Bruk gjenopprettingsnøkkelen").await.click().await;
    app.focus_is_on("Gjenopprettingsnøkkel").await;
    app.field("Gjenopprettingsnøkkel").await.fill(&printed.to_lowercase()).await;
    app.press("Enter").await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.close().await;
}

#[tokio::test]
async fn whoever_guesses_has_to_wait() {
    let data = tempfile::tempdir().expect("a folder for the register");
    sealed(data.path());
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    // The pause doubles: on however slow a machine, soon one try comes too early.
    let mut had_to_wait = false;
    for guess in 0..12 {
        app.field("Passord").await.fill(&format!("passord nummer {guess}")).await;
        app.press("Enter").await;
        let told = until(Duration::from_secs(10), || async {
            let text = app.text().await;
            if text.contains("Passordet er feil") || text.contains("feil flere ganger") { Ok(text) } else { Err(text) }
        });
        had_to_wait = told.await.expect("an answer").contains("feil flere ganger");
        if had_to_wait {
            break;
        }
        app.settled().await;
    }
    assert!(had_to_wait, "twelve tries in a row");
    app.close().await;
}
