//! Rapporter: a report is looked at page by page as it is chosen, and saved as it was looked at.

use crate::support::{App, LIMIT, until};
use serde_json::json;

const TODAY: &str = "2026-11-21";

/// How much of the page is drawn: the share of the canvas that is not white, in thousandths.
async fn drawn(app: &App) -> u64 {
    let script = "const canvas = document.querySelector('.pv-page'); if (!canvas || canvas.width < 50) return 0;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let dark = 0; for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] < 160) dark += 1;
        return Math.round(dark * 4000 / data.length);";
    app.run(script, vec![]).await.as_u64().unwrap_or(0)
}

pub async fn is_drawn(app: &App) {
    let seen = until(LIMIT, || async { if drawn(app).await > 3 { Ok(()) } else { Err(()) } });
    assert_eq!(seen.await, Ok(()), "the page is drawn");
}

#[tokio::test]
async fn a_report_is_looked_at_page_by_page_and_saved_as_it_was_looked_at() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("rapport.pdf");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.go("/reports").await;
    app.sees("Dette står i rapporten").await;
    app.axe("a report that is not chosen").await;
    app.field("Kontrakt").await.fill("Mykpapir").await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    app.sees("Side 1 av").await;
    is_drawn(&app).await;
    app.screenshot("report-preview").await;
    app.axe("a report that is looked at").await;
    app.button("Neste side").await.click().await;
    app.sees("Side 2 av").await;
    is_drawn(&app).await;
    let text = "return document.querySelector('.pv-room .ds-sr-only').innerText.length > 200";
    let read = until(LIMIT, || async { if app.run(text, vec![]).await == json!(true) { Ok(()) } else { Err(()) } });
    assert_eq!(read.await, Ok(()), "its text can be read out");
    app.run("document.querySelector('.pv-room').focus()", vec![]).await;
    app.press("PageUp").await;
    app.sees("Side 1 av").await;
    app.press("End").await;
    app.no_longer_sees("Side 1 av").await;
    app.button("Større").await.click().await;
    app.sees("125").await;
    app.screenshot("report-preview-larger").await;
    for (width, height, scheme) in [(1920, 1080, "dark"), (800, 600, "light"), (320, 700, "dark")] {
        app.resize(width, height).await;
        app.colour_scheme(scheme).await;
        app.pause().await;
        app.screenshot(&format!("report-preview-{width}-{scheme}")).await;
        assert!(!app.scrolls_sideways().await, "{width} px wide");
        app.axe(&format!("a report that is looked at, {width} px, {scheme}")).await;
    }
    app.resize(1280, 800).await;
    app.press("Ctrl+S").await;
    app.sees("Rapporten er lagret").await;
    let saved = std::fs::read(&chosen).expect("a report");
    assert!(saved.starts_with(b"%PDF"), "it is a PDF");
    // Chosen otherwise, what was saved is no longer said, and what is saved next is of that choice.
    app.find("switch", "Forside").await.click().await;
    app.no_longer_sees("Rapporten er lagret").await;
    app.press("Ctrl+S").await;
    app.sees("Rapporten er lagret").await;
    assert!(std::fs::read(&chosen).expect("a report") != saved, "it has a cover now");
    app.close().await;
}
