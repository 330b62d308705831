//! Answers of the public register of organisations, let go of on the suppliers: what they would change is looked at first, and who
//! is deleted or bankrupt is shown.

use crate::support::{App, RegisterFile};
use std::path::PathBuf;

const TODAY: &str = "2026-11-21";

fn shared(name: &str) -> Option<PathBuf> {
    let own = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"));
    let folders = ["../../shared/data/orgnr", "../../../shared/data/orgnr"];
    folders.iter().map(|folder| own.join(folder).join(name)).find(|path| path.is_file())
}

/// What the register answers of a unit, in its own form.
fn answer(number: &str, name: &str, more: &str) -> String {
    format!(
        r#"{{"organisasjonsnummer": "{number}", "navn": "{name}", "organisasjonsform": {{"kode": "AS", "beskrivelse": "Aksjeselskap"}},
            "forretningsadresse": {{"land": "Norge", "landkode": "NO", "postnummer": "5003", "poststed": "BERGEN",
            "adresse": ["Nygårdsgaten 112"], "kommune": "BERGEN", "kommunenummer": "4601"}}{more}}}"#
    )
}

#[tokio::test]
async fn an_answer_that_is_dropped_fills_in_a_supplier_and_says_who_is_bankrupt() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let register = RegisterFile::open(&data.path().join("eksempel.kravspor"));
    let with_number = "SELECT organisation_number FROM supplier JOIN contract_supplier ON supplier_id = supplier.id
        WHERE organisation_number IS NOT NULL ORDER BY name, organisation_number";
    let number: String = register.value(&format!("{with_number} LIMIT 1"));
    let supplier = register.key(&format!("SELECT id FROM supplier WHERE organisation_number = '{number}'"));
    let before: String = register.value(&format!("SELECT name FROM supplier WHERE organisation_number = '{number}'"));

    let bankrupt = data.path().join("konkurs.json");
    std::fs::write(&bankrupt, answer(&number, "NYTT NAVN PÅ ØYA AS", r#", "konkurs": true, "konkursdato": "2026-10-01""#)).expect("a file");
    let new = data.path().join("ny.json");
    std::fs::write(&new, answer("974760673", "REGISTERENHETEN I BRØNNØYSUND", "")).expect("a file");

    app.go("/suppliers").await;
    app.drop_files(data.path(), &[&bankrupt, &new], ".main").await;
    app.dialog("Opplysninger fra konkurs.json, ny.json").await;
    app.sees("Konkurs").await;
    app.sees("Nygårdsgaten 112").await;
    for (width, scheme) in [(1280, "light"), (1280, "dark"), (320, "light")] {
        app.resize(width, 800).await;
        app.colour_scheme(scheme).await;
        app.pause().await;
        app.screenshot(&format!("organisation-{width}-{scheme}")).await;
        assert!(!app.scrolls_sideways().await, "{width} px wide scrolls sideways");
        app.axe(&format!("an answer of the register, {width} px, {scheme}")).await;
    }
    app.resize(1280, 800).await;
    app.colour_scheme("light").await;
    // Nothing is made new unless it is ticked.
    assert!(!app.find("checkbox", "REGISTERENHETEN I BRØNNØYSUND").await.is_checked().await);
    app.button("Fyll inn").await.click().await;
    app.sees("1 endret, 0 nye").await;
    app.row("NYTT NAVN PÅ ØYA AS").await;
    app.sees("Konkurs").await;
    app.screenshot("suppliers-bankrupt").await;
    app.axe("a bankrupt supplier in the list").await;
    app.go(&format!("/suppliers/{supplier}")).await;
    app.heading("NYTT NAVN PÅ ØYA AS").await;
    app.sees("Konkurs fra 01.10.2026").await;
    app.screenshot("supplier-bankrupt").await;
    app.axe("a bankrupt supplier").await;

    // On the supplier's own page too; what is no such answer is said to be none.
    let other = data.path().join("liste.csv");
    std::fs::write(&other, "Navn\nX").expect("a file");
    app.drop_files(data.path(), &[&other], ".main").await;
    app.sees("Her kan du slippe svar fra Enhetsregisteret").await;
    std::fs::write(&bankrupt, answer(&number, "NYTT NAVN PÅ ØYA AS", r#", "slettedato": "2026-11-01""#)).expect("a file");
    app.drop_files(data.path(), &[&bankrupt], ".main").await;
    app.dialog("Opplysninger fra konkurs.json").await;
    app.button("Fyll inn").await.click().await;
    app.sees("Slettet fra 01.11.2026").await;

    app.press("Ctrl+Z").await;
    app.sees("Konkurs fra 01.10.2026").await;
    app.press("Ctrl+Z").await;
    app.heading(&before).await;
    app.close().await;
}

#[tokio::test]
async fn real_answers_are_read_and_a_list_of_suppliers_is_still_a_list() {
    let (Some(one), Some(page)) = (shared("mulighetsrommet/enhet_slettet.json"), shared("python-brreg/enheter-search-page1-response.json"))
    else {
        return eprintln!("skipped: the shared answers are not here");
    };
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    app.makes_its_register().await;
    app.sees("Ingen kontrakter ennå").await;
    app.go("/suppliers").await;
    app.sees("Ingen leverandører").await;
    app.drop_files(data.path(), &[&page], ".main").await;
    app.dialog("Opplysninger fra enheter-search-page1-response.json").await;
    let boxes = app.find_all("checkbox", "").await;
    assert!(!boxes.is_empty());
    for unit in boxes {
        unit.click().await;
    }
    app.screenshot("organisation-page").await;
    app.button("Fyll inn").await.click().await;
    app.sees("0 endret").await;
    app.no_dialog().await;
    app.drop_files(data.path(), &[&one], ".main").await;
    app.dialog("Opplysninger fra enhet_slettet.json").await;
    app.screenshot("organisation-deleted").await;
    app.button("Avbryt").await.click().await;
    app.no_dialog().await;
    for (language, title, cancel) in
        [("Nynorsk", "Opplysningar frå", "Avbryt"), ("English", "Facts from", "Cancel"), ("Bokmål", "Opplysninger fra", "Avbryt")]
    {
        app.go("/settings").await;
        app.find("radio", language).await.click().await;
        app.go("/suppliers").await;
        app.drop_files(data.path(), &[&one], ".main").await;
        app.dialog(title).await;
        assert_eq!(app.unspoken().await, Vec::<String>::new(), "{language}");
        app.screenshot(&format!("organisation-{language}")).await;
        app.button(cancel).await.click().await;
        app.no_dialog().await;
    }
    let list = data.path().join("leverandører.csv");
    std::fs::write(&list, "Navn;Org.nr\nKrabat Uterom AS;974760673\n").expect("a list");
    app.drop_files(data.path(), &[&list], ".main").await;
    app.heading("Les inn leverandører").await;
    app.close().await;
}
