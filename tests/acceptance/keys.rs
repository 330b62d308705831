//! Keys in the window: a first start makes a sealed register and its recovery page, the settings change what opens it, and a register
//! that lay open is locked.

use crate::support::{App, Keychain, PASSPHRASE};
use chrono::NaiveDate;
use register::{
    domain::{contract::ContractDraft, occasion::Occasion},
    register::{Key, Register, keys},
};
use std::path::Path;

const TODAY: &str = "2026-11-23";
const OTHER: &str = "sju grå måker over havna i natt";
const TITLE: &str = "Hemmelig renhold av skoler";

/// Whether some bytes lie anywhere in the open in a folder, the web view's own included.
fn lies_open(folder: &Path, bytes: &str) -> bool {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let place = entry.path();
            if place.is_dir() {
                folders.push(place);
            } else if std::fs::read(&place).is_ok_and(|found| found.windows(bytes.len()).any(|part| part == bytes.as_bytes())) {
                eprintln!("in {}", place.display());
                return true;
            }
        }
    }
    false
}

/// Looks at a screen in the widths and colours it must stand.
async fn is_looked_at(app: &App, name: &str) {
    for (width, height, scheme) in [(1280, 800, "light"), (1280, 800, "dark"), (320, 700, "light"), (320, 700, "dark")] {
        app.resize(width, height).await;
        app.colour_scheme(scheme).await;
        app.pause().await;
        app.screenshot(&format!("{name}-{width}-{scheme}")).await;
        assert!(!app.scrolls_sideways().await, "{name}, {width} px wide, scrolls sideways");
        app.axe(&format!("{name}, {width} px, {scheme}")).await;
    }
    app.resize(1280, 800).await;
    app.colour_scheme("light").await;
}

async fn locks(app: &App) {
    app.press("Ctrl+L").await;
    app.sees("Registeret er låst").await;
}

async fn unlocks_with(app: &App, passphrase: &str) {
    app.field("Passord").await.fill(passphrase).await;
    app.press("Enter").await;
}

#[tokio::test]
async fn a_first_start_makes_a_sealed_register_whose_recovery_page_opens_it() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let page = data.path().join("ark.pdf");
    let choose = [("KRAVSPOR_CHOOSE", page.to_str().expect("a path")), ("KRAVSPOR_OPEN_WITH", "/bin/true")];
    let app = App::start(data.path(), TODAY, &choose).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Lag registeret").await;
    app.focus_is_on("Passord").await;
    is_looked_at(&app, "making").await;
    // Nothing is made before somebody has said what opens it; Esc goes back.
    app.press("Escape").await;
    app.button("Start med et tomt register").await.click().await;
    app.button("Lag registeret").await.click().await;
    app.sees("Skriv et passord.").await;
    app.field("Passord").await.fill("kommune").await;
    app.sees("Styrke: 3 tegn til").await;
    app.field("Passord").await.fill("kommunekommune").await;
    app.sees("Styrke: svakt").await;
    app.field("Passordet en gang til").await.fill("kommunekommune").await;
    app.press("Enter").await;
    app.sees("Passordet er for lett å gjette").await;
    is_looked_at(&app, "making-weak").await;
    assert!(!data.path().join("register.kravspor").exists() && !data.path().join("register.keys").exists());
    app.field("Passord").await.fill(PASSPHRASE).await;
    app.sees("Styrke: sterkt").await;
    app.press("Enter").await;
    app.sees("De to passordene er ikke like.").await;
    app.field("Passordet en gang til").await.fill(PASSPHRASE).await;
    app.screenshot("making-strong").await;
    app.press("Enter").await;

    app.heading("Ta vare på gjenopprettingsnøkkelen").await;
    app.settled().await;
    app.button("Fortsett").await.click().await;
    app.sees("Legg nøkkelen på et trygt sted først").await;
    is_looked_at(&app, "recovery-key").await;
    app.button("Lagre arket som PDF").await.click().await;
    app.sees("Arket er lagret: ").await;
    app.screenshot("recovery-key-saved").await;
    let printed = app.puts_the_recovery_key_away().await;
    app.sees("Ingen kontrakter ennå").await;
    assert!(std::fs::read(&page).expect("the page").starts_with(b"%PDF-"));
    std::fs::remove_file(&page).expect("the page is put away");

    app.press("Ctrl+N").await;
    app.heading("Ny kontrakt").await;
    app.field("Tittel").await.fill(TITLE).await;
    app.press("Ctrl+S").await;
    app.sees(TITLE).await;
    locks(&app).await;
    app.button("Bruk gjenopprettingsnøkkelen").await.click().await;
    app.field("Gjenopprettingsnøkkel").await.fill(&printed.to_lowercase().replace('-', " ")).await;
    app.press("Enter").await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.close().await;
    for secret in [TITLE, PASSPHRASE, printed.as_str()] {
        assert!(!lies_open(data.path(), secret), "“{secret}” lies in the open");
    }
}

/// A register with a contract in it; whether it is sealed is the caller's.
fn fill(register: &mut Register, occasion: &Occasion) {
    register.add_contract(&ContractDraft::titled(TITLE), occasion).expect("a contract");
    register.settle().expect("settled");
}

fn occasion() -> Occasion {
    let today: NaiveDate = TODAY.parse().expect("a date");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Ingrid Sæther".into() }
}

#[tokio::test]
async fn the_passphrase_is_changed_in_the_settings_and_the_old_one_refused() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let made = keys::create(&data.path().join("register.kravspor"), Some(PASSPHRASE), false, &occasion()).expect("a sealed register");
    let mut register = made.register;
    fill(&mut register, &occasion());
    drop(register);
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    unlocks_with(&app, PASSPHRASE).await;
    app.link("Kontrakter").await;
    app.go("/settings").await;
    app.heading("Lås og nøkler").await;
    app.sees("Satt 23.11.2026").await;
    app.settled().await;
    app.run("document.querySelector('.set-keys-a').scrollIntoView({ block: 'center' })", vec![]).await;
    is_looked_at(&app, "keys-settings").await;

    app.button("Bytt passord …").await.click().await;
    app.dialog("Bytt passord").await;
    app.focus_is_on("Passordet nå").await;
    app.field("Passordet nå").await.fill("noe helt annet enn det").await;
    app.field("Nytt passord").await.fill(OTHER).await;
    app.field("Passordet en gang til").await.fill(OTHER).await;
    app.press("Enter").await;
    app.sees("Passordet er feil").await;
    is_looked_at(&app, "keys-change").await;
    app.field("Passordet nå").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("Passordet er byttet").await;
    app.no_dialog().await;

    app.button("Lag ny …").await.click().await;
    app.dialog("Lag en ny gjenopprettingsnøkkel").await;
    app.field("Passordet nå").await.fill(OTHER).await;
    app.press("Enter").await;
    app.dialog("Ta vare på gjenopprettingsnøkkelen").await;
    // Shown this once: Esc does not close it.
    app.press("Escape").await;
    is_looked_at(&app, "keys-new-recovery").await;
    let second = app.puts_the_recovery_key_away().await;
    app.heading("Innstillinger").await;
    assert_ne!(second, *made.recovery_key);

    locks(&app).await;
    unlocks_with(&app, PASSPHRASE).await;
    app.sees("Passordet er feil").await;
    app.button("Bruk gjenopprettingsnøkkelen").await.click().await;
    app.field("Gjenopprettingsnøkkel").await.fill(&made.recovery_key).await;
    app.press("Enter").await;
    app.sees("Dette er ikke gjenopprettingsnøkkelen").await;
    app.button("Bruk passordet").await.click().await;
    unlocks_with(&app, OTHER).await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.close().await;
}

#[tokio::test]
async fn a_new_register_is_made_from_the_menu_where_the_user_says_and_giving_it_up_changes_nothing() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("Miljø 2026.kravspor");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    for (language, command, title) in [
        ("Nynorsk", "nytt register", "Lag registeret"),
        ("English", "new register", "Make the register"),
        ("Bokmål", "nytt register", "Lag registeret"),
    ] {
        for typed in [language, command] {
            app.press("Ctrl+K").await;
            app.type_keys(typed).await;
            app.press("Enter").await;
            app.no_dialog().await;
        }
        app.heading(title).await;
        is_looked_at(&app, &format!("making-{language}")).await;
        assert_eq!(app.unspoken().await, Vec::<String>::new());
        app.press("Escape").await;
        app.no_longer_sees(title).await;
    }
    assert!(!chosen.exists());
    app.press("Ctrl+K").await;
    app.type_keys("nytt register").await;
    app.press("Enter").await;
    app.makes_its_register().await;
    app.sees("Ingen kontrakter ennå").await;
    app.sees("Miljø 2026").await;
    app.close().await;
    assert!(keys::is_sealed(&chosen));
}

#[tokio::test]
async fn a_register_that_lies_open_is_locked_where_it_is() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    let mut register = Register::create(&path, &Key::None).expect("a register");
    fill(&mut register, &occasion());
    drop(register);
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
    app.go("/settings").await;
    app.sees("Registeret ligger åpent").await;
    app.button("Lås dette registeret").await.click().await;
    app.dialog("Lås dette registeret").await;
    app.focus_is_on("Passord").await;
    is_looked_at(&app, "seal").await;
    app.field("Passord").await.fill(PASSPHRASE).await;
    app.field("Passordet en gang til").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.puts_the_recovery_key_away().await;
    app.sees("Registeret er låst med nøkkel").await;
    app.button("Bytt passord …").await;
    assert!(keys::is_sealed(&path) && !lies_open(data.path(), TITLE));
    locks(&app).await;
    unlocks_with(&app, PASSPHRASE).await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.close().await;
}

#[tokio::test]
async fn a_locked_package_is_carried_to_another_computer_and_opens_with_its_passphrase_alone() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let made = keys::create(&data.path().join("register.kravspor"), Some(PASSPHRASE), false, &occasion()).expect("a sealed register");
    let mut register = made.register;
    fill(&mut register, &occasion());
    drop(register);
    let chosen = data.path().join("ut.kravspor-pakke");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    unlocks_with(&app, PASSPHRASE).await;
    app.link("Kontrakter").await;
    app.go("/settings").await;
    app.button("Lagre pakke").await.click().await;
    let dialog = app.dialog("Lagre registeret som pakke").await;
    assert!(app.find("switch", "Lås pakken med et passord").await.is_checked().await, "a locked register's package is locked");
    app.field("Passord").await.fill("kommune123").await;
    app.field("Passordet en gang til").await.fill("kommune123").await;
    dialog.within("button", "Lagre pakke").await.click().await;
    app.sees("Passordet er for lett å gjette").await;
    is_looked_at(&app, "package-lock").await;
    app.field("Passord").await.fill(OTHER).await;
    app.field("Passordet en gang til").await.fill(OTHER).await;
    app.press("Enter").await;
    app.sees("Pakken er lagret og lest på nytt for kontroll").await;
    app.close().await;
    assert!(!lies_open(data.path(), TITLE));

    let other = tempfile::tempdir().expect("a folder for another installation");
    let carried = other.path().join("hit.kravspor-pakke");
    std::fs::copy(&chosen, &carried).expect("carried there");
    let app = App::start(other.path(), TODAY, &[("KRAVSPOR_CHOOSE", carried.to_str().expect("a path"))]).await;
    app.button("Les en pakke").await.click().await;
    app.heading("Pakken er låst").await;
    app.focus_is_on("Passordet til pakken").await;
    app.field("Passordet til pakken").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("Passordet til pakken er feil").await;
    is_looked_at(&app, "package-unlock").await;
    app.field("Passordet til pakken").await.fill(OTHER).await;
    app.press("Enter").await;
    app.heading("Lag et register av pakken").await;
    is_looked_at(&app, "package-making").await;
    app.makes_its_register().await;
    app.sees("Registeret er laget og åpnet").await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.close().await;
    assert!(!lies_open(other.path(), TITLE));
}

#[tokio::test]
async fn a_register_without_a_passphrase_is_opened_by_the_computer_that_remembers_it() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let own = tempfile::tempdir().expect("a folder for the keychain");
    let keychain = Keychain::start(own.path());
    let bus = [("DBUS_SESSION_BUS_ADDRESS", keychain.address())];
    let app = App::start(data.path(), TODAY, &bus).await;
    app.button("Start med et tomt register").await.click().await;
    app.find("radio", "Uten passord: denne maskinen husker nøkkelen").await.click().await;
    is_looked_at(&app, "making-keychain").await;
    app.button("Lag registeret").await.click().await;
    app.puts_the_recovery_key_away().await;
    app.sees("Ingen kontrakter ennå").await;
    // Locked, it is a screen that whoever is logged in opens.
    locks(&app).await;
    app.focus_is_on("Lås opp").await;
    is_looked_at(&app, "locked-keychain").await;
    app.button("Lås opp").await.click().await;
    app.go("/settings").await;
    app.sees("Husker nøkkelen").await;
    app.close().await;

    let app = App::start(data.path(), TODAY, &bus).await;
    app.link("Kontrakter").await;
    app.go("/settings").await;
    app.button("Glem nøkkelen").await.click().await;
    app.sees("Denne maskinen har glemt nøkkelen").await;
    app.button("Husk nøkkelen").await.click().await;
    app.sees("Denne maskinen husker nøkkelen").await;
    // There is no passphrase to ask for first.
    app.button("Sett passord …").await.click().await;
    app.dialog("Sett et passord").await;
    app.field("Nytt passord").await.fill(PASSPHRASE).await;
    app.field("Passordet en gang til").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("Passordet er satt").await;
    app.button("Fjern passordet …").await.click().await;
    app.field("Passordet nå").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("Passordet er fjernet").await;
    app.close().await;
    assert!(!lies_open(data.path(), PASSPHRASE));
}

#[tokio::test]
async fn the_example_says_why_it_is_not_locked() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.go("/settings").await;
    app.sees("Eksempelregisteret er til for å vises, og låses ikke").await;
    app.close().await;
}
