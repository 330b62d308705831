//! The reports on many contracts, chosen and made in the window: the portfolio as PDF and spreadsheet, and one supplier's from
//! its own page.

use crate::{
    reports::is_drawn,
    support::{App, RegisterFile},
};
use std::path::Path;

const TODAY: &str = "2026-11-21";

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-") && bytes.len() > 5_000)
}

#[tokio::test]
async fn management_gets_its_report_of_what_was_selected() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let place = data.path().join("til-ledelsen");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", place.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.go("/reports?report=portfolio").await;
    app.field("Avdeling").await.choose("Eiendom").await;
    is_drawn(&app).await;
    app.axe("reports-portfolio").await;
    app.screenshot("reports-portfolio-chosen").await;
    app.button("Lagre PDF").await.click().await;
    app.sees("Rapporten er lagret").await;
    assert!(is_pdf(&place.with_extension("pdf")));
    app.button("Lagre regneark").await.click().await;
    app.sees("til-ledelsen.xlsx").await;
    let sheet = std::fs::read(place.with_extension("xlsx")).expect("the spreadsheet");
    assert!(sheet.starts_with(b"PK"));
    app.close().await;
}

#[tokio::test]
async fn before_a_meeting_the_supplier_s_own_page_leads_to_its_report() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let place = data.path().join("leverandor.pdf");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", place.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let file = RegisterFile::open(&data.path().join("eksempel.kravspor"));
    let supplier = file.key("SELECT supplier_id FROM contract_supplier ORDER BY supplier_id LIMIT 1");
    let name: String = file.value(&format!("SELECT name FROM supplier WHERE lower(hex(id)) = '{}'", supplier.replace('-', "")));
    app.go(&format!("/suppliers/{supplier}")).await;
    app.button("Leverandørrapport").await.click().await;
    app.find("option", &format!("{name} (1)")).await;
    assert_eq!(app.field("Leverandør").await.value().await.to_lowercase(), supplier.to_lowercase());
    app.press("Ctrl+S").await;
    app.sees("Rapporten er lagret").await;
    assert!(is_pdf(&place));
    app.close().await;
}
