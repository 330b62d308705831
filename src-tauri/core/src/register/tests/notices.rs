//! Notices as they were published, read in.

use super::fixture::*;
use crate::{
    domain::{contract::ContractDraft, supplier::SupplierDraft},
    exchange::notice::read_notice,
};

const AWARDS: [&[u8]; 3] = [
    include_bytes!("../../../testdata/notices/ContractAwardNotice_can-standard_2023-336496.xml"),
    include_bytes!("../../../testdata/notices/ContractAwardNotice_can-standard_2024-100829.xml"),
    include_bytes!("../../../testdata/notices/00152724_2025.xml"),
];

fn drafts(bytes: &[u8]) -> Vec<(ContractDraft, Vec<SupplierDraft>)> {
    read_notice(bytes).unwrap().into_drafts().into_iter().map(|one| (one.contract, one.suppliers)).collect()
}

#[test]
fn every_notice_becomes_contracts_and_is_known_when_it_comes_again() {
    let (_folder, mut register) = new_register();
    let now = at("2026-03-10");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/notices");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().extension().is_none_or(|extension| extension != "xml") {
            continue;
        }
        let Ok(notice) = read_notice(&std::fs::read(entry.path()).unwrap()) else { continue };
        let drafts: Vec<_> = notice.into_drafts().into_iter().map(|one| (one.contract, one.suppliers)).collect();
        for (draft, _) in &drafts {
            assert_eq!(register.contract_from_notice(&draft.notice, &draft.title).unwrap(), None, "{:?}", entry.file_name());
        }
        let before = count(&register, "SELECT count(*) FROM change");
        let ids = register.read_notice(&drafts, &now).unwrap_or_else(|error| panic!("{:?}: {error:?}", entry.file_name())).value;
        assert_eq!((ids.len(), count(&register, "SELECT count(*) FROM change")), (drafts.len(), before + 1), "one change");
        for ((draft, suppliers), id) in drafts.iter().zip(ids) {
            let stored = register.contract(id).unwrap().draft;
            assert_eq!((&stored.title, stored.procurement.criteria.len()), (&draft.title, draft.procurement.criteria.len()));
            assert!(stored.suppliers.len() <= suppliers.len());
            if !draft.notice.is_empty() {
                assert!(register.contract_from_notice(&draft.notice, &draft.title).unwrap().is_some());
            }
        }
        assert!(register.derived_rows_are_true(now.today).unwrap());
        read += 1;
    }
    assert!(read > 5, "{read}");
    for _ in 0..read {
        register.undo(&now).unwrap();
    }
    assert_eq!(tracked(&register), Vec::<String>::new(), "undo takes contracts and suppliers along");
    assert!(register.search("a", 200).unwrap().is_empty());
}

#[test]
fn a_supplier_that_is_known_is_not_made_twice() {
    let (_folder, mut register) = new_register();
    let now = at("2026-03-10");
    let mut named = 0;
    for bytes in AWARDS {
        let drafts = drafts(bytes);
        named += drafts.iter().map(|(_, suppliers)| suppliers.len()).sum::<usize>();
        register.read_notice(&drafts, &now).unwrap();
        let once = register.suppliers().unwrap().len();
        register.read_notice(&drafts, &now).unwrap();
        assert_eq!(register.suppliers().unwrap().len(), once);
    }
    assert!(named > 0, "the notices name winners");
    let known = register.suppliers().unwrap();
    assert!(known.iter().all(|row| row.contracts >= 2));
    let again = SupplierDraft { name: "Et annet navn".into(), ..known[0].supplier.draft.clone() };
    register.read_notice(&[(contract("Frakt", "2026-01-01", None), vec![again.clone(), again])], &now).unwrap();
    if known[0].supplier.draft.organisation_number.is_some() {
        assert_eq!(register.suppliers().unwrap().len(), known.len(), "the number tells who it is");
    }
}

#[test]
fn a_notice_with_one_wrong_contract_is_not_read_in_by_halves() {
    let (_folder, mut register) = new_register();
    let contracts = [(contract("Frakt", "2026-01-01", None), vec![supplier("Bil AS")]), (contract(" ", "2026-01-01", None), vec![])];
    let error = register.read_notice(&contracts, &at("2026-03-10")).unwrap_err();
    assert_eq!(error.field.as_deref(), Some("contracts.1.title"));
    assert_eq!(tracked(&register), Vec::<String>::new());
}
