//! What is remembered: the bin, the history, and its proof for an auditor.

use super::{fixture::*, office::*};
use crate::{domain::occasion::Occasion, error::Code, register::Key};
use std::fs;

#[test]
fn what_was_put_in_the_bin_is_listed_there_and_comes_back_with_all_that_went_with_it() {
    let mut office = Office::open(&Key::None);
    let (now, id) = (office.now.clone(), office.contract);
    let before = tracked(office.register());
    office.register().remove_contract(id, &now).unwrap();
    let document = office.document;
    office.register().remove_evidence(document, &now).unwrap();
    let bin = office.register().bin().unwrap();
    assert_eq!(
        bin.iter().map(|one| (one.name.as_str(), one.subject.as_str())).collect::<Vec<_>>(),
        [("remove-evidence", "Lisens"), ("remove-contract", "Renhold")]
    );
    office.register().bring_back(bin[1].id, &now).unwrap();
    assert_eq!(office.titles(), ["Renhold"]);
    assert_eq!(office.register().bin().unwrap().len(), 1);
    office.register().bring_back(bin[0].id, &now).unwrap();
    assert_eq!(tracked(office.register()), before);
    assert!(office.register().bin().unwrap().is_empty());
    assert!(office.register().derived_rows_are_true(now.today).unwrap());
    // Itself undone like anything else, and then it is in the bin again.
    assert_eq!(office.register().undo(&now).unwrap().value.0, "bring-back");
    assert_eq!(office.register().bin().unwrap().len(), 1);
    assert_eq!(office.register().bring_back(9_999, &now).unwrap_err().code, Code::NotFound);
}

#[test]
fn the_history_is_found_by_person_thing_and_time() {
    use crate::{domain::change::Change, register::history::HistoryFilter};
    let mut office = Office::open(&Key::None);
    let ola = Occasion { who: "Ola".into(), ..at("2026-05-01") };
    office.register().add_contract(&contract("Møbler 50 %", "2026-01-01", None), &ola).unwrap();
    let id = office.contract;
    let names = |office: &mut Office, filter: HistoryFilter| -> Vec<String> {
        office.register().history_of(&filter, None, 50).unwrap().into_iter().map(|one| one.name).collect()
    };
    let all = HistoryFilter::default();
    assert_eq!(names(&mut office, all.clone()).len(), 5);
    assert_eq!(names(&mut office, HistoryFilter { who: Some("Ola".into()), ..all.clone() }), ["add-contract"]);
    assert_eq!(names(&mut office, HistoryFilter { text: "50 %".into(), ..all.clone() }), ["add-contract"]);
    assert_eq!(names(&mut office, HistoryFilter { text: "_".into(), ..all.clone() }), Vec::<String>::new());
    assert_eq!(names(&mut office, HistoryFilter { from: Some(ola.now), ..all.clone() }), ["add-contract"]);
    assert_eq!(names(&mut office, HistoryFilter { to: Some(ola.now), ..all.clone() }).len(), 4);
    assert_eq!(
        names(&mut office, HistoryFilter { contract: Some(id), ..all.clone() }),
        ["add-files", "add-evidence", "add-requirements", "add-contract"]
    );
    assert_eq!(names(&mut office, HistoryFilter { names: vec![Change::AddContract, Change::AddFiles], ..all }).len(), 3);
    assert_eq!(office.register().history_people().unwrap(), ["Kari", "Ola"]);
}

#[test]
fn an_exported_history_is_proven_without_the_register_and_every_change_to_it_shows() {
    use crate::exchange::proof;
    let mut office = Office::open(&Key::None);
    let path = office.home.path().join("Historikk.kravspor-historikk");
    let now = office.now.clone();
    let proven = proof::write(office.register(), &path, &now, &mut |_| true).unwrap();
    assert_eq!((proven.changes, proven.people.as_slice()), (4, &["Kari".to_owned()][..]));
    assert_eq!(proof::verify(&path, &mut |_| true).unwrap(), proven);
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    for forged in [
        whole.replace("Kari", "Kåre"),
        whole.replace("\"Renhold\"", "\"Renhald\""),
        [&lines[..3], &lines[4..]].concat().join("\n") + "\n",
        [&lines[..2], &[lines[3], lines[2], lines[4]]].concat().join("\n") + "\n",
        lines[..4].join("\n") + "\n",
        whole.trim_end().to_owned(),
        whole.replacen("\"id\":3", "\"id\":4", 1),
        whole.clone() + "\n",
    ] {
        assert_ne!(forged, whole);
        fs::write(&path, &forged).unwrap();
        assert_eq!(proof::verify(&path, &mut |_| true).unwrap_err().code, Code::ProofBroken, "{}", &forged[..400.min(forged.len())]);
    }
    for not in ["", "{}\n", "noe annet", "{\"format\":\"annet\",\"format_version\":1}\n"] {
        fs::write(&path, not).unwrap();
        assert_eq!(proof::verify(&path, &mut |_| true).unwrap_err().code, Code::NotAProof, "{not}");
    }
    fs::write(&path, "{\"format\":\"kravspor-history\",\"format_version\":9}\n").unwrap();
    assert_eq!(proof::verify(&path, &mut |_| true).unwrap_err().code, Code::ProofNewer);
    // What the register itself cannot vouch for is not written.
    office.register().connection.execute_batch("UPDATE change SET subject = 'x' WHERE id = 2").unwrap();
    assert_eq!(proof::write(office.register(), &path, &now, &mut |_| true).unwrap_err().code, Code::RegisterDamaged);
}
