//! Documents: what they serve, how they stand, what is missing, and the checks that follow from their last day.

use super::fixture::*;
use crate::{
    domain::{
        contract::ContractSupplier,
        evidence::{EvidenceDraft, EvidenceKind, Validity},
        file::{FileOwner, OwnerRef},
        follow_up::Outcome,
        id::{ContractId, RequirementId, SupplierId},
        kinds::Kind,
        requirement::{RequirementDraft, Target},
    },
    error::Code,
    register::{
        Register,
        checks::{Along, Attached},
        evidence::{EvidenceList, EvidenceOrder, EvidenceQuery, number_is_unusual},
        files,
    },
};

fn of_kind(kind: Kind, title: &str) -> RequirementDraft {
    RequirementDraft { kind, target: Target::document(), ..followed(title, vec![every(6)]) }
}

struct Town {
    register: Register,
    contract: ContractId,
    supplier: SupplierId,
    requirements: Vec<RequirementId>,
    _folder: tempfile::TempDir,
}

/// A running contract with a licence and a certificate to show, on 10.04.2026.
fn town() -> Town {
    let (folder, mut register) = new_register();
    let now = at("2026-04-10");
    let supplier = register.add_supplier(&supplier("Blåfjell Renhold AS"), &now).unwrap().value;
    let draft = crate::domain::contract::ContractDraft {
        suppliers: vec![ContractSupplier { supplier, main: true }],
        ..contract("Renhold", "2026-01-01", Some("2027-12-31"))
    };
    let contract = register.add_contract(&draft, &now).unwrap().value;
    let drafts = [of_kind(Kind::EcoLabelledService, "Miljømerket renhold"), of_kind(Kind::ManagementSystem, "Miljøledelse")];
    let requirements = register.add_requirements(contract, &drafts, &now).unwrap().value;
    Town { register, contract, supplier, requirements, _folder: folder }
}

impl Town {
    fn list(&mut self, query: &EvidenceQuery, on: &str) -> EvidenceList {
        self.register.evidence_list(query, &at(on)).unwrap()
    }
    fn titles(&mut self, query: &EvidenceQuery, on: &str) -> Vec<String> {
        self.list(query, on).rows.into_iter().map(|row| row.evidence.draft.title).collect()
    }
    fn add(&mut self, draft: &EvidenceDraft) -> crate::domain::id::EvidenceId {
        self.register.add_evidence(draft, &at("2026-04-10")).unwrap().value
    }
}

#[test]
fn one_document_serves_requirements_contracts_and_suppliers() {
    let mut town = town();
    let (first, second) = (town.requirements[0], town.requirements[1]);
    let draft = EvidenceDraft {
        contracts: vec![town.contract],
        suppliers: vec![town.supplier, town.supplier],
        ..document("Lisens", "2027-01-31", vec![second, first, first])
    };
    let id = town.add(&draft);
    let row = town.register.evidence(id, day("2026-04-10")).unwrap();
    let names: Vec<_> = row.serves.iter().map(|served| (served.noun.as_str(), served.name.as_str())).collect();
    assert_eq!(
        names,
        [
            ("requirement", "Miljømerket renhold"),
            ("requirement", "Miljøledelse"),
            ("contract", "Renhold"),
            ("supplier", "Blåfjell Renhold AS"),
        ]
    );
    let sheet = town.register.contract_sheet(town.contract, &at("2026-04-10")).unwrap();
    assert_eq!(sheet.evidence.len(), 1, "once, though it serves two requirements and the contract");
    assert_eq!(sheet.evidence[0].draft.requirements, [first, second]);
}

#[test]
fn a_document_serves_another_requirement_after_it_is_edited_and_the_checks_follow() {
    let mut town = town();
    let (first, second) = (town.requirements[0], town.requirements[1]);
    let id = town.add(&document("Lisens", "2026-12-31", vec![first]));
    let lapse = |town: &mut Town, place: usize| {
        let sheet = town.register.contract_sheet(town.contract, &at("2026-04-10")).unwrap();
        sheet.requirements[place].checks.iter().filter(|line| line.check.label == "Lisens").map(|line| line.check.due.to_string()).collect()
    };
    let none: Vec<String> = vec![];
    assert_eq!((lapse(&mut town, 0), lapse(&mut town, 1)), (vec!["2026-11-02".to_owned()], none.clone()));
    town.register.edit_evidence(id, &document("Lisens", "2026-12-31", vec![second]), &at("2026-04-10")).unwrap();
    assert_eq!((lapse(&mut town, 0), lapse(&mut town, 1)), (none.clone(), vec!["2026-11-02".to_owned()]));
    town.register.remove_evidence(id, &at("2026-04-10")).unwrap();
    assert_eq!((lapse(&mut town, 0), lapse(&mut town, 1)), (none.clone(), none));
    town.register.undo(&at("2026-04-10")).unwrap();
    assert_eq!(lapse(&mut town, 1), ["2026-11-02"]);
    assert!(town.register.derived_rows_are_true(day("2026-04-10")).unwrap());
}

#[test]
fn the_list_says_what_is_valid_lapsing_lapsed_and_missing() {
    let mut town = town();
    let (first, second) = (town.requirements[0], town.requirements[1]);
    let all = EvidenceQuery::default();
    let missing = |list: EvidenceList| list.missing.into_iter().map(|one| (one.title, one.proof)).collect::<Vec<_>>();
    assert_eq!(
        missing(town.list(&all, "2026-04-10")),
        [("Miljømerket renhold".to_owned(), Some(EvidenceKind::Licence)), ("Miljøledelse".to_owned(), Some(EvidenceKind::Certificate))]
    );
    town.add(&document("Lisens", "2026-06-30", vec![first]));
    town.add(&document("Sertifikat", "2027-06-30", vec![second]));
    let states = |list: EvidenceList| list.rows.iter().map(|row| (row.evidence.draft.title.clone(), row.state)).collect::<Vec<_>>();
    assert_eq!(states(town.list(&all, "2026-04-10")), [("Lisens".to_owned(), Validity::Valid), ("Sertifikat".to_owned(), Validity::Valid)]);
    assert_eq!(town.list(&all, "2026-05-01").rows[0].state, Validity::Lapsing, "60 days before");
    let later = town.list(&all, "2026-07-01");
    assert_eq!(later.by_state, [1, 0, 0, 1, 0]);
    assert_eq!(missing(later).len(), 1);
    assert_eq!(town.titles(&EvidenceQuery { states: vec![Validity::Lapsed], ..all.clone() }, "2026-07-01"), ["Lisens"]);
    // A newer one: the old has lapsed, but nobody needs to do anything about it.
    town.add(&document("Lisens, ny", "2028-06-30", vec![first]));
    let renewed = town.list(&all, "2026-07-01");
    assert_eq!((renewed.by_state, renewed.replaced, renewed.missing.len()), ([0, 0, 0, 2, 0], 1, 0));
    assert!(town.titles(&EvidenceQuery { states: vec![Validity::Lapsed], ..all.clone() }, "2026-07-01").is_empty());
    assert_eq!(town.titles(&all, "2026-07-01"), ["Sertifikat", "Lisens, ny", "Lisens"], "what was replaced comes last");
    assert!(town.list(&all, "2028-01-01").missing.is_empty(), "the contract has ended");
}

#[test]
fn what_was_shown_at_a_check_is_not_missing_while_it_lasts() {
    let mut town = town();
    let sheet = town.register.contract_sheet(town.contract, &at("2026-07-01")).unwrap();
    let check = sheet.requirements[0].checks[0].check.id;
    let shown = crate::domain::follow_up::ResultDraft { valid_to: Some(day("2026-12-31")), ..found(Outcome::Fulfilled, "2026-07-01") };
    town.register.record_result(check, &shown, &at("2026-07-01")).unwrap();
    assert_eq!(town.list(&EvidenceQuery::default(), "2026-07-01").missing.len(), 1);
    assert_eq!(town.list(&EvidenceQuery::default(), "2027-01-01").missing.len(), 2);
}

#[test]
fn a_document_that_is_shown_at_a_check_serves_its_requirement_and_is_named_with_the_result() {
    let mut town = town();
    let now = at("2026-07-01");
    let id = town.add(&EvidenceDraft { suppliers: vec![town.supplier], ..document("Lisens", "2027-06-30", vec![]) });
    let sheet = town.register.contract_sheet(town.contract, &now).unwrap();
    let check = sheet.requirements[0].checks[0].check.id;
    let result = town
        .register
        .record_result_with(check, &found(Outcome::Fulfilled, "2026-07-01"), &Along { shown: vec![id, id], ..Along::default() }, &now)
        .unwrap()
        .value;
    let after = town.register.contract_sheet(town.contract, &now).unwrap();
    let shown: Vec<_> = after.shown.iter().map(|one| (one.result_id, one.evidence_id, one.title.as_str())).collect();
    assert_eq!(shown, [(result, id, "Lisens")]);
    assert_eq!(after.evidence[0].draft.requirements, [town.requirements[0]]);
    assert!(after.requirements[0].checks.iter().any(|line| line.check.label == "Lisens"), "and is followed up before it lapses");
    assert_eq!(town.register.undo(&now).unwrap().value.0, "record-result");
    let undone = town.register.contract_sheet(town.contract, &now).unwrap();
    assert!(undone.shown.is_empty() && undone.evidence.is_empty());
}

#[test]
fn a_document_that_is_attached_in_an_answer_is_registered_and_taken_back_with_it() {
    let mut town = town();
    let now = at("2026-07-01");
    let source = town._folder.path().join("Lisens.pdf");
    std::fs::write(&source, b"%PDF-1.7 lisens").unwrap();
    let files = vec![files::take(&town.register.contents(), &source, &mut |_| true).unwrap()];
    let check = town.register.contract_sheet(town.contract, &now).unwrap().requirements[0].checks[0].check.id;
    let before = tracked(&town.register);
    let attached = Attached { draft: document("Lisens", "2027-06-30", vec![town.requirements[0]]), files };
    let along = |one: &Attached| Along { attached: Some(one.clone()), ..Along::default() };
    let answer = found(Outcome::Fulfilled, "2026-07-01");
    let nameless = Attached { draft: EvidenceDraft { title: " ".into(), ..attached.draft.clone() }, ..attached.clone() };
    let refused = town.register.record_result_with(check, &answer, &along(&nameless), &now).unwrap_err();
    assert_eq!((refused.code, tracked(&town.register) == before), (Code::Required, true), "neither is stored");

    let result = town.register.record_result_with(check, &answer, &along(&attached), &now).unwrap().value;
    let after = town.register.contract_sheet(town.contract, &now).unwrap();
    let shown: Vec<_> = after.shown.iter().map(|one| (one.result_id, one.title.as_str())).collect();
    assert_eq!(shown, [(result, "Lisens")]);
    assert_eq!(after.evidence[0].files[0].name, "Lisens.pdf");
    assert!(town.register.derived_rows_are_true(now.today).unwrap());
    let last = town.register.contract_history(town.contract, None, 1).unwrap().remove(0);
    assert_eq!((last.name.as_str(), last.subject.as_str()), ("record-result", "Miljømerket renhold"));
    town.register.undo(&now).unwrap();
    assert!(tracked(&town.register) == before, "one change");
    town.register.redo(&now).unwrap();
    assert_eq!(town.register.contract_sheet(town.contract, &now).unwrap().shown.len(), 1);
}

#[test]
fn documents_are_found_by_supplier_contract_kind_and_text() {
    let mut town = town();
    let first = town.requirements[0];
    let now = at("2026-04-10");
    let other = town.register.add_contract(&contract("Frakt", "2026-01-01", None), &now).unwrap().value;
    let (supplier, contract) = (town.supplier, town.contract);
    town.add(&document("Lisens", "2027-06-30", vec![first]));
    town.add(&EvidenceDraft {
        suppliers: vec![supplier], kind: EvidenceKind::Certificate, ..document("Årsrapport", "2027-06-30", vec![])
    });
    town.add(&EvidenceDraft {
        contracts: vec![other],
        kind: EvidenceKind::Report,
        number: String::new(),
        ..document("Zink", "2027-06-30", vec![])
    });
    let all = EvidenceQuery { order: EvidenceOrder::Title, ..EvidenceQuery::default() };
    let on = "2026-04-10";
    assert_eq!(town.titles(&all, on), ["Lisens", "Zink", "Årsrapport"], "å comes last");
    assert_eq!(town.titles(&EvidenceQuery { descending: true, ..all.clone() }, on), ["Årsrapport", "Zink", "Lisens"]);
    assert_eq!(town.titles(&EvidenceQuery { contract: Some(contract), ..all.clone() }, on), ["Lisens", "Årsrapport"], "and its supplier's");
    assert_eq!(town.titles(&EvidenceQuery { supplier: Some(supplier), ..all.clone() }, on), ["Lisens", "Årsrapport"]);
    assert_eq!(town.titles(&EvidenceQuery { kinds: vec![EvidenceKind::Report], ..all.clone() }, on), ["Zink"]);
    assert_eq!(town.titles(&EvidenceQuery { text: "FRAKT".into(), ..all.clone() }, on), ["Zink"]);
    assert_eq!(town.titles(&EvidenceQuery { text: "2033 renhold".into(), ..all.clone() }, on), ["Lisens", "Årsrapport"]);
}

#[test]
fn an_unusual_number_is_marked_and_kept() {
    let mut town = town();
    let first = town.requirements[0];
    let id = town.add(&EvidenceDraft { number: "hvasomhelst".into(), ..document("Lisens", "2027-06-30", vec![first]) });
    assert!(town.register.evidence(id, day("2026-04-10")).unwrap().unusual_number);
    assert!(!number_is_unusual("2033 0042", &[Kind::EcoLabelledService]));
    assert!(!number_is_unusual("", &[Kind::EcoLabelledService]));
    assert!(!number_is_unusual("hvasomhelst", &[Kind::Other]));
    // Asked about with every letter typed: what is pasted there, and how often a kind is named, costs nothing.
    assert!(number_is_unusual(&"2033 0042 ".repeat(30_000), &vec![Kind::EcoLabelledService; 5_000]));
}

#[test]
fn a_document_comes_with_its_files_as_one_change() {
    let mut town = town();
    let home = tempfile::tempdir().unwrap();
    let source = home.path().join("Lisens æøå 🌱.pdf");
    std::fs::write(&source, b"%PDF-1.7").unwrap();
    let taken = files::take(&town.register.contents(), &source, &mut |_| true).unwrap();
    let draft = document("Lisens", "2027-06-30", vec![town.requirements[0]]);
    let now = at("2026-04-10");
    let id = town.register.add_evidence_with(&draft, &[taken.clone(), taken.clone()], &now).unwrap().value;
    let owner = OwnerRef { noun: FileOwner::Evidence, id: id.0 };
    let kept = town.register.files(owner).unwrap();
    assert_eq!((kept.len(), kept[0].name.as_str()), (1, "Lisens æøå 🌱.pdf"));
    assert_eq!(town.register.evidence(id, now.today).unwrap().evidence.files, kept);
    assert_eq!(town.register.file_content(kept[0].id).unwrap().1, b"%PDF-1.7");
    assert_eq!(town.register.undo(&now).unwrap().value, ("add-evidence".to_owned(), "Lisens".to_owned()));
    assert!(town.register.files(owner).unwrap().is_empty());
    let lost = files::TakenFile { sha256: "0".repeat(64), ..taken };
    assert_eq!(town.register.add_evidence_with(&draft, &[lost], &now).unwrap_err().code, Code::FileContentLost);
    assert!(town.list(&EvidenceQuery::default(), "2026-04-10").rows.is_empty(), "nothing is half made");
}

#[test]
fn the_same_file_is_attached_once_however_it_is_called_and_its_content_is_kept_once() {
    let mut town = town();
    let now = at("2026-04-10");
    let folder = town._folder.path().to_owned();
    // 250 characters, as long as a file may be called.
    let long = format!("{}.pdf", "å".repeat(120) + &"x".repeat(10));
    let names = ["Lisens æøå 🌱.pdf", long.as_str(), "kopi.pdf"];
    let taken = names.map(|name| {
        std::fs::write(folder.join(name), b"%PDF-1.7 lisens").unwrap();
        files::take(&town.register.contents(), &folder.join(name), &mut |_| true).unwrap()
    });
    assert_eq!(taken.each_ref().map(|one| one.name.as_str()), names);
    let draft = document("Lisens", "2027-06-30", vec![town.requirements[0]]);
    let first = town.register.add_evidence_with(&draft, &taken, &now).unwrap().value;
    let own = |noun, id| OwnerRef { noun, id };
    town.register.add_files(own(FileOwner::Evidence, first.0), &taken, &now).unwrap();
    let second = town.register.add_evidence_with(&draft, &taken[1..2], &now).unwrap().value;
    let kept = |id: crate::domain::id::EvidenceId| {
        let kept = town.register.files(own(FileOwner::Evidence, id.0)).unwrap();
        kept.into_iter().map(|file| file.name).collect::<Vec<_>>()
    };
    assert_eq!((kept(first), kept(second)), (vec![names[0].to_owned()], vec![long.clone()]));
    let contents = std::fs::read_dir(town.register.path().with_extension("files")).unwrap().count();
    assert_eq!(contents, 1);
}
