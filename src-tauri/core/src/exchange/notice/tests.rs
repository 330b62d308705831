//! Whole notices: the reviewed ones in `testdata/notices`, hostile and damaged ones, and any folder of real ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod hostile;
mod written;

use super::*;
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/notices")
}

fn notices(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "xml"));
    files.sort();
    files
}

/// What the reader makes of a notice, for reading by eye.
fn told(bytes: &[u8]) -> String {
    let notice = match read_notice(bytes) {
        Ok(notice) => notice,
        Err(error) => return format!("refused: {error} {:?}\n", error.params),
    };
    let mut told = String::new();
    let out = &mut told;
    let buyers: Vec<String> = notice.buyers.iter().map(|buyer| format!("{} [{}]", buyer.name, buyer.registration)).collect();
    writeln!(out, "notice: {} {} ({}) subtype {}", notice.form, notice.type_code, notice.notice_type, notice.subtype).unwrap();
    writeln!(out, "number: {} (published {:?}, changed {})", notice.number(), notice.published, notice.changed).unwrap();
    writeln!(out, "buyers: {}", buyers.join("; ")).unwrap();
    writeln!(out, "lots: {}", notice.lots.iter().map(|lot| lot.id.as_str()).collect::<Vec<_>>().join(", ")).unwrap();
    let mut drafts = vec![notice.contract_draft(None).unwrap()];
    if notice.lots.len() > 1 {
        drafts.extend(notice.into_drafts());
    }
    for draft in drafts {
        describe(&draft, out);
    }
    told
}

fn describe(draft: &NoticeDraft, out: &mut String) {
    let contract = &draft.contract;
    let show = |date: Option<chrono::NaiveDate>| date.map_or_else(|| "–".to_owned(), |date| date.to_string());
    writeln!(out, "\n== {}", draft.lot.as_deref().unwrap_or("whole")).unwrap();
    writeln!(out, "title: {}", contract.title).unwrap();
    writeln!(out, "case number: {} contract number: {}", contract.case_number, contract.contract_number).unwrap();
    writeln!(out, "kind: {:?} object: {:?}", contract.kind, contract.object).unwrap();
    writeln!(out, "cpv: {}", contract.cpv.iter().map(|cpv| cpv.as_str()).collect::<Vec<_>>().join(" ")).unwrap();
    writeln!(out, "value: {:?}", contract.estimated_value.map(|value| value.ore())).unwrap();
    writeln!(out, "signed: {} start: {} end: {}", show(contract.signed), show(contract.start), show(contract.end)).unwrap();
    writeln!(out, "notes: {}", contract.notes.replace('\n', " / ")).unwrap();
    let procurement = &contract.procurement;
    writeln!(out, "started: {} awarded: {}", show(procurement.started), show(procurement.awarded)).unwrap();
    for criterion in &procurement.criteria {
        let weight = criterion.weight.map_or_else(|| "–".to_owned(), |weight| format!("{weight} %"));
        writeln!(out, "criterion: {} {weight} {:?} {}", criterion.kind, criterion.rank, criterion.name).unwrap();
    }
    writeln!(out, "route: {:?} justification: {}", procurement.climate_route, procurement.justification).unwrap();
    writeln!(out, "management system: {:?}", procurement.management_system_required).unwrap();
    for (index, supplier) in draft.suppliers.iter().enumerate() {
        let main = if draft.main_supplier == u32::try_from(index).ok() { " (main)" } else { "" };
        let number = supplier.organisation_number.as_ref().map_or("–", |number| number.as_str());
        writeln!(out, "supplier: {} {number}, {}, {} {}{main}", supplier.name, supplier.address, supplier.postal_code, supplier.city)
            .unwrap();
    }
    writeln!(out, "missing: {}", draft.missing.iter().map(|field| field.as_str()).collect::<Vec<_>>().join(", ")).unwrap();
    for entry in &draft.left_out {
        writeln!(
            out,
            "left out: {} = {} ({}) {}",
            entry.field,
            entry.value.replace('\n', " / "),
            entry.reason,
            entry.lot.as_deref().unwrap_or("")
        )
        .unwrap();
    }
    for warning in &draft.warnings {
        writeln!(out, "warning: {} {} {}", warning.code, warning.value, warning.lot.as_deref().unwrap_or("")).unwrap();
    }
}

#[test]
fn the_reviewed_notices_are_read_as_reviewed() {
    let files = notices(&testdata());
    assert!(files.len() >= 8, "the reviewed notices are there");
    for path in files {
        let told = told(&fs::read(&path).unwrap());
        let reviewed = path.with_extension("txt");
        if std::env::var_os("KRAVSPOR_REVIEW").is_some() {
            fs::write(&reviewed, &told).unwrap();
        }
        assert_eq!(fs::read_to_string(&reviewed).unwrap(), told, "{}", path.display());
    }
}

#[test]
fn a_notice_survives_json() {
    for path in notices(&testdata()) {
        let Ok(notice) = read_notice(&fs::read(&path).unwrap()) else { continue };
        let json = serde_json::to_string(&notice).unwrap();
        assert_eq!(serde_json::from_str::<Notice>(&json).unwrap(), notice, "{}", path.display());
    }
}

/// Reads every file below the folder named by `KRAVSPOR_NOTICES`, and prints what became of them.
#[test]
fn a_folder_of_real_notices_is_read_or_refused_with_a_reason() {
    let Some(folder) = std::env::var_os("KRAVSPOR_NOTICES") else {
        println!("skipped: KRAVSPOR_NOTICES names no folder");
        return;
    };
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    for folder in folders {
        let (mut read, mut refused) = (0, BTreeMap::<String, u32>::new());
        let (mut warnings, mut reasons, mut missing) =
            (BTreeMap::<String, u32>::new(), BTreeMap::<String, u32>::new(), BTreeMap::<String, u32>::new());
        for path in notices(&folder) {
            let bytes = fs::read(&path).unwrap();
            match read_notice(&bytes) {
                Ok(notice) => {
                    read += 1;
                    let draft = notice.contract_draft(None).unwrap();
                    for warning in &draft.warnings {
                        *warnings.entry(warning.code.to_string()).or_default() += 1;
                    }
                    for entry in &draft.left_out {
                        *reasons.entry(format!("{}: {}", entry.field, entry.reason)).or_default() += 1;
                    }
                    for field in &draft.missing {
                        *missing.entry(field.to_string()).or_default() += 1;
                    }
                    if std::env::var_os("KRAVSPOR_TELL").is_some() {
                        println!("#### {}\n{}", path.display(), told(&bytes));
                    }
                }
                Err(error) => *refused.entry(format!("{error} {:?}", error.params)).or_default() += 1,
            }
        }
        println!(
            "{}: {read} read, refused {refused:?}\n  warnings {warnings:?}\n  left out {reasons:?}\n  missing {missing:?}",
            folder.display()
        );
    }
}

#[test]
fn every_list_has_its_words_in_three_languages() {
    let keys: Vec<&str> = [
        NoticeForm::ALL.iter().map(|one| one.text_key()).collect::<Vec<_>>(),
        NoticeType::ALL.iter().map(|one| one.text_key()).collect(),
        Field::ALL.iter().map(|one| one.text_key()).collect(),
        Reason::ALL.iter().map(|one| one.text_key()).collect(),
        WarningCode::ALL.iter().map(|one| one.text_key()).collect(),
        TermUnit::ALL.iter().map(|one| one.text_key()).collect(),
    ]
    .concat();
    let mut all_keys = vec![];
    for language in ["nb", "nn", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join("notice.ftl");
        let source = fs::read_to_string(path).unwrap();
        let resource = fluent_bundle::FluentResource::try_new(source).expect("well-formed Fluent");
        let mut bundle = fluent_bundle::FluentBundle::<fluent_bundle::FluentResource>::default();
        let found: Vec<String> = resource
            .source()
            .lines()
            .filter(|line| line.starts_with("notice-"))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .collect();
        bundle.add_resource(resource).expect("no key twice");
        for key in &keys {
            assert!(bundle.has_message(key), "{key} in {language}");
        }
        all_keys.push(found);
    }
    assert!(all_keys.windows(2).all(|pair| pair[0] == pair[1]), "the same keys in all languages");
}
