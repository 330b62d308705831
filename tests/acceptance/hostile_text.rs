//! Texts that are not meant well are shown as texts: on lists, sheets, forms and in search no script runs, nothing is fetched and no element
//! is made of them.

use crate::support::App;
use register::{
    domain::{contract::ContractDraft, evidence::*, occasion::Occasion, requirement::RequirementDraft, supplier::SupplierDraft},
    register::{Key, Register},
};
use std::path::PathBuf;

const TODAY: &str = "2026-11-21";

/// Always tried; the collection beside the project is tried too where it is.
const OWN: [&str; 12] = [
    "<script>document.title='kapret'</script>",
    "\"><img src=x onerror=\"document.title='kapret'\">",
    "<svg/onload=document.title='kapret'>",
    "<iframe src=\"javascript:document.title='kapret'\"></iframe>",
    "<a href=\"javascript:document.title='kapret'\">klikk</a>",
    "</textarea><b>fet</b>",
    "&lt;b&gt; &amp; &#60;",
    "<style>body{display:none}</style>",
    "<link rel=stylesheet href=https://eksempel.no/x.css>",
    "{{constructor.constructor('document.title=1')()}}",
    "høyre\u{202e}ertsnev",
    "klokke\u{7}esc\u{1b}[31mrød",
];

fn texts() -> Vec<String> {
    let beside = || crate::support::repository("../shared/data");
    let folder = std::env::var_os("KRAVSPOR_SHARED_DATA").map_or_else(beside, PathBuf::from).join("strings");
    let mut all: Vec<String> = OWN.iter().map(|text| (*text).to_owned()).collect();
    let read = std::fs::read_to_string(folder.join("blns.json")).ok();
    match read.and_then(|text| serde_json::from_str::<Vec<String>>(&text).ok()) {
        Some(naughty) => all.extend(naughty),
        None => println!("skipped: the collection of texts is not at {}; the own sample alone is tried", folder.display()),
    }
    all.retain(|text| !text.trim().is_empty() && text.chars().count() <= 300);
    all
}

/// What the page has made of texts: elements that no page of ours has, and what a script would have done.
const MADE: &str = "return [
    document.title,
    ...[...document.querySelectorAll('iframe, object, embed, marquee, base, form[action], meta[http-equiv=refresh], main style, main link, main script')].map((one) => one.outerHTML.slice(0, 200)),
    ...[...document.querySelectorAll('main img, main a[href], main svg')].filter((one) => /javascript:|eksempel|onerror|onload|^x$/i.test((one.getAttribute('src') ?? '') + (one.getAttribute('href') ?? '') + (one.getAttribute('onload') ?? '') + (one.getAttribute('onerror') ?? ''))).map((one) => one.outerHTML.slice(0, 200)),
]";

async fn nothing_was_made(app: &App, on: &str) {
    let made = app.run(MADE, vec![]).await;
    let [title] = made.as_array().map_or(&[][..], Vec::as_slice) else { panic!("on {on}: {made}") };
    assert!(title.as_str().is_some_and(|title| title.ends_with("Kravspor")), "on {on}: {title}");
}

/// What can be seen of a text, as the page gives it back.
fn seen(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric() && letter.is_ascii()).collect()
}

#[tokio::test]
async fn texts_that_are_markup_or_script_are_shown_as_texts_everywhere() {
    let data = tempfile::tempdir().expect("a folder");
    let path = data.path().join("register.kravspor");
    let occasion =
        Occasion { today: TODAY.parse().expect("a day"), now: format!("{TODAY}T09:00:00Z").parse().expect("a moment"), who: "Kari".into() };
    let mut register = Register::create(&path, &Key::None).expect("a register");
    let texts = texts();
    let mut sheets = vec![];
    for text in &texts {
        let contract =
            ContractDraft { notes: text.clone(), buyer: text.clone(), start: Some(occasion.today), ..ContractDraft::titled(text.clone()) };
        let Ok(contract) = register.add_contract(&contract, &occasion) else { continue };
        let requirement = RequirementDraft { wording: text.clone(), notes: text.clone(), ..RequirementDraft::titled(text.clone()) };
        let _ = register.add_requirements(contract.value, &[requirement], &occasion);
        let _ = register.add_supplier(&SupplierDraft { name: text.clone(), notes: text.clone(), ..SupplierDraft::default() }, &occasion);
        let _ = register.open_nonconformity(contract.value, None, None, text, text, &occasion);
        let document = EvidenceDraft {
            kind: EvidenceKind::Report,
            title: text.clone(),
            number: text.clone(),
            issuer: text.clone(),
            class: EvidenceClass::SelfDeclaration,
            received: None,
            valid_from: None,
            valid_to: None,
            requirements: vec![],
            contracts: vec![contract.value],
            suppliers: vec![],
            notes: text.clone(),
        };
        let _ = register.add_evidence(&document, &occasion);
        sheets.push((contract.value, text.clone()));
    }
    register.settle().expect("settled");
    drop(register);
    let app = App::start(data.path(), TODAY, &[]).await;
    if let Some(own) = app.find_all("button", "Start med et tomt register").await.first() {
        own.click().await;
    }
    app.sees("Min uke").await;
    for page in ["/", "/contracts", "/suppliers", "/evidence", "/nonconformities", "/follow-up", "/meetings", "/reports", "/settings"] {
        app.go(page).await;
        nothing_was_made(&app, page).await;
    }
    // Those of markup and script, each on its sheet: what is written there is what can be read there.
    let sheets: Vec<_> = sheets.into_iter().filter(|(_, text)| text.contains(['<', '{', '"', '\u{202e}', '\u{1b}'])).collect();
    let step = (sheets.len() / 14).max(1);
    let mut read = 0;
    for (contract, text) in sheets.iter().take(OWN.len()).chain(sheets.iter().skip(OWN.len()).step_by(step)) {
        app.go(&format!("/contract/{contract}")).await;
        nothing_was_made(&app, text).await;
        let shown = app.run("return document.querySelector('main').innerText", vec![]).await;
        let shown = seen(shown.as_str().unwrap_or_default());
        assert!(shown.contains(&seen(text)), "{text:?} is read on its sheet");
        read += 1;
    }
    assert!(read >= OWN.len(), "{read} sheets were read");
    app.go("/contracts").await;
    app.screenshot("hostile-texts").await;
    assert_eq!(app.panics(), Vec::<String>::new());
    app.close().await;
}
