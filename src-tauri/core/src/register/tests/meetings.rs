//! Meetings: the agenda they get, what treating an item does in one change, and that every change is taken back.

use super::fixture::{at, contract, count, day, document, every, followed, found, new_register, option, requirement, supplier, tracked};
use crate::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        decimal::Decimal,
        evidence::EvidenceDraft,
        follow_up::Outcome,
        id::{AgendaItemId, ContractId, DecisionId, MeetingId, ParticipantId, SupplierId},
        meeting::{DecisionDraft, Finding, ItemKind, MeetingDraft, MeetingState, Participant, Side, Treatment},
        requirement::{Comparator, RequirementDraft, Target},
    },
    error::Code,
    register::{
        Register,
        meeting_sheet::{ItemSheet, MeetingSheet},
        meetings::draft_name,
    },
};
use uuid::Uuid;

fn about(contract: Option<ContractId>, supplier: Option<SupplierId>, held_on: &str) -> MeetingDraft {
    MeetingDraft {
        contract_id: contract,
        supplier_id: supplier,
        title: "Leverandørmøte med Grønn Renhold AS".into(),
        held_on: day(held_on),
        place: "Rådhuset".into(),
        participants: vec![
            Participant { id: ParticipantId(Uuid::nil()), side: Side::Buyer, name: "Kari".into(), role: "referent".into() },
            Participant { id: ParticipantId(Uuid::nil()), side: Side::Supplier, name: "Ida Holm".into(), role: String::new() },
        ],
        notes: String::new(),
        internal_notes: String::new(),
    }
}

fn share() -> RequirementDraft {
    let mut draft = followed("Andel miljømerket", vec![every(3)]);
    draft.target = Target::quantity(Comparator::AtLeast, Some(Decimal::whole(60)), "%");
    draft
}

/// A contract that started at New Year, with a share that is checked every quarter; a supplier; a meeting in October.
fn prepared() -> (tempfile::TempDir, Register, ContractId, SupplierId, MeetingId) {
    let (folder, mut register) = new_register();
    let now = at("2026-10-10");
    let supplier = register.add_supplier(&supplier("Grønn Renhold AS"), &at("2026-01-01")).unwrap().value;
    let draft = ContractDraft {
        suppliers: vec![ContractSupplier { supplier, main: true }],
        options: vec![option(12, 30)],
        ..contract("Renhold", "2026-01-01", Some("2026-12-31"))
    };
    let id = register.add_contract(&draft, &at("2026-01-01")).unwrap().value;
    register.add_requirements(id, &[share(), requirement("Returordning")], &at("2026-01-01")).unwrap();
    let meeting = register.add_meeting(&about(Some(id), None, "2026-10-20"), &now).unwrap().value;
    (folder, register, id, supplier, meeting)
}

fn sheet(register: &mut Register, id: MeetingId) -> MeetingSheet {
    register.meeting_sheet(id, &at("2026-10-20")).unwrap()
}

fn kinds(sheet: &MeetingSheet) -> Vec<(ItemKind, String)> {
    sheet.items.iter().map(|one| (one.item.kind, one.on.map(|on| on.to_string()).unwrap_or_default())).collect()
}

fn said(note: &str) -> Treatment {
    Treatment {
        finding: None,
        note: note.into(),
        internal_note: String::new(),
        decisions: vec![],
        carried_out: None,
        earlier: None,
        nonconformity: String::new(),
    }
}

fn decided(text: &str, deadline: Option<&str>) -> DecisionDraft {
    DecisionDraft { id: DecisionId(Uuid::nil()), text: text.into(), responsible: "Ida Holm".into(), deadline: deadline.map(day) }
}

fn answered(outcome: Outcome, actual: i32) -> Treatment {
    Treatment { finding: Some(Finding { outcome, actual: Some(Decimal::whole(actual)), valid_to: None }), ..said("Såpen er ikke merket.") }
}

fn first(register: &mut Register, id: MeetingId) -> ItemSheet {
    sheet(register, id).items.remove(0)
}

#[test]
fn a_prepared_meeting_has_what_is_due_and_overdue_on_its_agenda() {
    let (_folder, mut register, _, _, meeting) = prepared();
    let of = |kind: ItemKind, on: &str| (kind, on.to_owned());
    let wanted = [
        of(ItemKind::Check, "2026-04-01"),
        of(ItemKind::Check, "2026-07-01"),
        of(ItemKind::Check, "2026-10-01"),
        of(ItemKind::OptionNotice, "2026-12-01"),
    ];
    assert_eq!(kinds(&sheet(&mut register, meeting)), wanted);
    assert_eq!(sheet(&mut register, meeting).state, MeetingState::Coming);
}

#[test]
fn what_has_come_since_is_added_after_its_like_and_what_was_taken_off_stays_off() {
    let (_folder, mut register, id, _, meeting) = prepared();
    let now = at("2026-10-20");
    let gone = first(&mut register, meeting).item.id;
    register.remove_item(gone, &now).unwrap();
    let own = register.add_item(meeting, " Nytt kontaktpunkt ", None, &now).unwrap().value;
    let requirement = register.contract_sheet(id, &now).unwrap().requirements[1].requirement.id;
    register.add_check(requirement, day("2026-10-25"), "Stikkprøve", &now).unwrap();
    register.open_nonconformity(id, None, None, "Diesel på plassen", "", &now).unwrap();
    register.add_evidence(&document("Svanemerket", "2026-11-30", vec![requirement]), &now).unwrap();
    // The document comes with the check that it makes by lapsing while the contract runs.
    assert_eq!(register.refresh_agenda(meeting, &now).unwrap().value, 4);
    let titles: Vec<String> = sheet(&mut register, meeting).items.into_iter().map(|one| one.item.title).collect();
    let wanted = [
        "Andel miljømerket",
        "Andel miljømerket",
        "Returordning",
        "Returordning",
        "Diesel på plassen",
        "Svanemerket",
        "Renhold",
        "Nytt kontaktpunkt",
    ];
    assert_eq!(titles, wanted);
    assert_eq!(register.refresh_agenda(meeting, &now).unwrap().value, 0, "nothing twice");
    let mut order: Vec<AgendaItemId> = sheet(&mut register, meeting).items.iter().map(|one| one.item.id).collect();
    order.rotate_right(1);
    register.order_agenda(meeting, &order, &now).unwrap();
    assert_eq!(first(&mut register, meeting).item.id, own);
    order.pop();
    assert_eq!(register.order_agenda(meeting, &order, &now).unwrap_err().code, Code::NotFound, "none may be left out");
}

#[test]
fn a_certificate_of_the_whole_supplier_is_on_the_agendas_of_its_contracts_once() {
    let (_folder, mut register, id, _, _) = prepared();
    let now = at("2026-10-20");
    let supplier = register.contract_sheet(id, &now).unwrap().suppliers[0].id;
    let certificate = EvidenceDraft { suppliers: vec![supplier], ..document("ISO 14001", "2026-11-30", vec![]) };
    register.add_evidence(&certificate, &now).unwrap();
    let far = EvidenceDraft { contracts: vec![id], ..document("Miljøplan", "2027-06-30", vec![]) };
    register.add_evidence(&far, &now).unwrap();
    for about in [about(Some(id), None, "2026-10-20"), about(None, Some(supplier), "2026-10-20")] {
        let meeting = register.add_meeting(&about, &now).unwrap().value;
        let shown: Vec<_> = sheet(&mut register, meeting).items.into_iter().filter(|one| one.item.kind == ItemKind::Evidence).collect();
        assert_eq!(shown.iter().map(|one| one.item.title.as_str()).collect::<Vec<_>>(), ["ISO 14001"]);
        assert_eq!(
            (shown[0].on, shown[0].evidence.as_ref().map(|one| one.draft.title.as_str())),
            (Some(day("2026-11-30")), Some("ISO 14001"))
        );
    }
}

#[test]
fn an_unannounced_check_is_not_on_an_agenda_that_the_supplier_sees() {
    let (_folder, mut register, id, _, _) = prepared();
    let now = at("2026-10-20");
    let mut plan = every(1);
    plan.unannounced = true;
    register.add_requirements(id, &[followed("Befaring", vec![plan])], &at("2026-09-01")).unwrap();
    let meeting = register.add_meeting(&about(Some(id), None, "2026-10-20"), &now).unwrap().value;
    assert!(sheet(&mut register, meeting).items.iter().all(|one| one.item.title != "Befaring"));
}

#[test]
fn a_supplier_meeting_goes_through_all_its_contracts() {
    let (_folder, mut register, first, supplier, _) = prepared();
    let now = at("2026-10-20");
    let draft = ContractDraft {
        suppliers: vec![ContractSupplier { supplier, main: true }],
        ..contract("Vinduspuss", "2026-01-01", Some("2026-12-31"))
    };
    let second = register.add_contract(&draft, &at("2026-01-01")).unwrap().value;
    register.add_requirements(second, &[followed("Kjemikalier", vec![every(6)])], &at("2026-01-01")).unwrap();
    let meeting = register.add_meeting(&about(None, Some(supplier), "2026-10-20"), &now).unwrap().value;
    let contracts: Vec<_> = sheet(&mut register, meeting).items.iter().filter_map(|one| one.item.contract_id).collect();
    assert!(contracts.contains(&first) && contracts.contains(&second));
    assert_eq!(register.meetings(None, Some(supplier), &now).unwrap().meetings.len(), 2, "its contracts' meetings too");
    assert_eq!(register.meetings(Some(second), None, &now).unwrap().meetings.len(), 0);
    let names = register.supplier_history(supplier, None, 10).unwrap();
    assert_eq!(names[0].name, "add-meeting");
}

#[test]
fn treating_a_check_records_result_decision_and_breach_in_one_change() {
    let (_folder, mut register, id, _, meeting) = prepared();
    let now = at("2026-10-20");
    let item = first(&mut register, meeting).item.id;
    register.keep_draft(&draft_name(meeting, item), r#"{"note":"Såp"}"#, &now).unwrap();
    assert_eq!(sheet(&mut register, meeting).state, MeetingState::Open, "begun as soon as something is typed");
    let before = tracked(&register);
    let changes = count(&register, "SELECT count(*) FROM change");
    let treatment = Treatment {
        internal_note: "Sjekk fakturaen".into(),
        decisions: vec![decided("Bytte såpe", Some("2026-11-15"))],
        nonconformity: "Miljømerket under krav".into(),
        ..answered(Outcome::NotFulfilled, 53)
    };
    register.treat_item(item, &treatment, &now).unwrap();
    assert_eq!(count(&register, "SELECT count(*) FROM change"), changes + 1);
    let treated = first(&mut register, meeting);
    assert!(treated.item.treated && treated.draft.is_none(), "what was typed is said, and no draft any more");
    let result = treated.line.unwrap().result.unwrap();
    assert_eq!(
        (result.outcome, result.actual, result.note.as_str()),
        (Outcome::NotFulfilled, Some(Decimal::whole(53)), "Såpen er ikke merket.")
    );
    assert_eq!(result.checked_on, day("2026-10-20"));
    assert_eq!(treated.decisions[0].draft.deadline, Some(day("2026-11-15")));
    assert_eq!((treated.opened.len(), treated.opened[0].check_id), (1, Some(result.check_id)));
    assert_eq!(treated.opened[0].steps[0].text, "Såpen er ikke merket.");
    assert_eq!(register.contract_history(id, None, 1).unwrap()[0].name, "treat-item");
    assert!(register.derived_rows_are_true(now.today).unwrap());
    register.undo(&now).unwrap();
    assert_eq!(tracked(&register), before);
    register.redo(&now).unwrap();
    assert_eq!(sheet(&mut register, meeting).items[0].opened.len(), 1);
    assert!(register.derived_rows_are_true(now.today).unwrap());
}

#[test]
fn treating_again_corrects_and_says_nothing_twice() {
    let (_folder, mut register, _, _, meeting) = prepared();
    let now = at("2026-10-20");
    let item = first(&mut register, meeting).item.id;
    let mut treatment = Treatment {
        decisions: vec![decided("Bytte såpe", None), decided("Måle på nytt", None)],
        nonconformity: "Miljømerket under krav".into(),
        ..answered(Outcome::NotFulfilled, 53)
    };
    register.treat_item(item, &treatment, &now).unwrap();
    let kept = first(&mut register, meeting).decisions[0].draft.clone();
    treatment.decisions = vec![DecisionDraft { text: "Bytte såpe nå".into(), ..kept.clone() }];
    assert_eq!(register.treat_item(item, &treatment, &now).unwrap().value, None, "the breach stands already");
    let again = first(&mut register, meeting);
    assert_eq!(again.decisions.iter().map(|one| one.draft.text.as_str()).collect::<Vec<_>>(), ["Bytte såpe nå"]);
    assert_eq!((again.decisions[0].draft.id, again.opened.len()), (kept.id, 1));
    assert_eq!(count(&register, "SELECT count(*) FROM result"), 1, "the same finding is not found twice");
    treatment.finding = Some(Finding { outcome: Outcome::Fulfilled, actual: Some(Decimal::whole(63)), valid_to: None });
    register.treat_item(item, &treatment, &now).unwrap();
    assert_eq!(count(&register, "SELECT count(*) FROM result WHERE meeting_id IS NOT NULL"), 2);
    assert_eq!(first(&mut register, meeting).line.unwrap().result.unwrap().outcome, Outcome::Fulfilled);
}

#[test]
fn a_meeting_gone_through_before_its_day_finds_nothing_in_the_future() {
    let (_folder, mut register, _, _, meeting) = prepared();
    let item = first(&mut register, meeting).item.id;
    register.treat_item(item, &answered(Outcome::Fulfilled, 60), &at("2026-10-19")).unwrap();
    assert_eq!(first(&mut register, meeting).line.unwrap().result.unwrap().checked_on, day("2026-10-19"));
}

#[test]
fn an_open_decision_comes_to_min_uke_and_to_the_next_meeting_until_it_is_carried_out() {
    let (_folder, mut register, id, supplier, meeting) = prepared();
    let now = at("2026-10-20");
    let item = first(&mut register, meeting).item.id;
    register.treat_item(item, &Treatment { decisions: vec![decided("Bytte såpe", Some("2026-11-15"))], ..said("") }, &now).unwrap();
    register.end_meeting(meeting, &now).unwrap();
    let week = |register: &mut Register, today: &str| -> Vec<Option<i32>> {
        register.week(Some("Kari"), &at(today)).unwrap().decisions.iter().map(|one| one.days).collect()
    };
    assert_eq!(week(&mut register, "2026-10-20"), [Some(26)]);
    assert_eq!(week(&mut register, "2026-11-20"), [Some(-5)]);
    assert!(register.week(Some("Ola"), &now).unwrap().decisions.is_empty(), "somebody else's contract");
    assert_eq!(register.week(Some("Ida Holm"), &now).unwrap().decisions.len(), 1);
    let next = register.add_meeting(&about(None, Some(supplier), "2026-11-20"), &at("2026-11-20")).unwrap().value;
    let carried: Vec<ItemSheet> = register
        .meeting_sheet(next, &at("2026-11-20"))
        .unwrap()
        .items
        .into_iter()
        .filter(|one| one.item.kind == ItemKind::Decision)
        .collect();
    assert_eq!((carried.len(), carried[0].earlier.as_ref().unwrap().meeting_title.as_str()), (1, "Leverandørmøte med Grønn Renhold AS"));
    let known = carried[0].earlier.as_ref().unwrap().decision.draft.clone();
    let later = DecisionDraft { deadline: Some(day("2026-12-01")), responsible: "Per Dal".into(), ..known.clone() };
    let wordless = DecisionDraft { text: " ".into(), ..known.clone() };
    let put_off = |draft: &DecisionDraft| Treatment { carried_out: Some(false), earlier: Some(draft.clone()), ..said("Utsatt") };
    let refused = register.treat_item(carried[0].item.id, &put_off(&wordless), &at("2026-11-20")).unwrap_err();
    assert_eq!((refused.field.as_deref(), refused.code), (Some("earlier.text"), Code::Required));
    register.treat_item(carried[0].item.id, &put_off(&later), &at("2026-11-20")).unwrap();
    let open = register.meetings(None, None, &now).unwrap().decisions.remove(0).decision;
    assert_eq!((open.draft, open.done_on), (later, None), "put off and given to another inside the meeting");
    register.undo(&at("2026-11-20")).unwrap();
    assert_eq!(register.meetings(None, None, &now).unwrap().decisions[0].decision.draft, known);
    register.treat_item(carried[0].item.id, &Treatment { carried_out: Some(true), ..said("Byttet") }, &at("2026-11-20")).unwrap();
    assert!(week(&mut register, "2026-11-20").is_empty());
    assert!(register.meetings(Some(id), None, &now).unwrap().decisions.is_empty());
    register.undo(&at("2026-11-20")).unwrap();
    assert_eq!(week(&mut register, "2026-11-20"), [Some(-5)]);
    let decision = register.meetings(None, None, &now).unwrap().decisions[0].decision.draft.clone();
    assert_eq!(register.complete_decision(decision.id, Some(day("2026-12-24")), &now).unwrap_err().code, Code::ResultInFuture);
    register.edit_decision(&DecisionDraft { deadline: Some(day("2026-12-31")), ..decision.clone() }, &now).unwrap();
    assert!(week(&mut register, "2026-11-20").is_empty(), "not within 30 days");
    register.complete_decision(decision.id, Some(day("2026-10-20")), &now).unwrap();
    assert!(register.meetings(None, None, &now).unwrap().decisions.is_empty());
}

#[test]
fn an_ended_meeting_is_left_as_it_is_until_it_is_opened_again() {
    let (_folder, mut register, _, _, meeting) = prepared();
    let now = at("2026-10-20");
    let item = first(&mut register, meeting).item.id;
    register.end_meeting(meeting, &now).unwrap();
    assert_eq!(sheet(&mut register, meeting).state, MeetingState::Held);
    assert_eq!(register.treat_item(item, &said("for sent"), &now).unwrap_err().code, Code::MeetingEnded);
    assert_eq!(register.refresh_agenda(meeting, &now).unwrap_err().code, Code::MeetingEnded);
    assert_eq!(register.add_item(meeting, "Mer", None, &now).unwrap_err().code, Code::MeetingEnded);
    register.reopen_meeting(meeting, &now).unwrap();
    register.treat_item(item, &said("i tide"), &now).unwrap();
    assert_eq!(register.remove_item(item, &now).unwrap_err().code, Code::ItemTreated);
}

#[test]
fn each_thing_done_to_a_meeting_is_taken_back() {
    let (_folder, mut register, id, _, meeting) = prepared();
    let now = at("2026-10-20");
    let item = first(&mut register, meeting).item.id;
    let mut draft = sheet(&mut register, meeting).meeting.draft;
    draft.participants.remove(0);
    draft.place = "Teams".into();
    type Act = Box<dyn Fn(&mut Register)>;
    let acts: Vec<Act> = vec![
        Box::new(move |register| drop(register.edit_meeting(meeting, &draft, &now).unwrap())),
        Box::new(move |register| drop(register.add_item(meeting, "Annet", None, &at("2026-10-20")).unwrap())),
        Box::new(move |register| drop(register.remove_item(item, &at("2026-10-20")).unwrap())),
        Box::new(move |register| drop(register.treat_item(item, &answered(Outcome::Partly, 55), &at("2026-10-20")).unwrap())),
        Box::new(move |register| drop(register.end_meeting(meeting, &at("2026-10-20")).unwrap())),
        Box::new(move |register| drop(register.remove_meeting(meeting, &at("2026-10-20")).unwrap())),
        Box::new(move |register| drop(register.add_meeting(&about(Some(id), None, "2027-01-10"), &at("2026-10-20")).unwrap())),
    ];
    for act in acts {
        let before = tracked(&register);
        act(&mut register);
        assert_ne!(tracked(&register), before);
        let after = tracked(&register);
        register.undo(&at("2026-10-20")).unwrap();
        assert_eq!(tracked(&register), before);
        register.redo(&at("2026-10-20")).unwrap();
        assert_eq!(tracked(&register), after);
        register.undo(&at("2026-10-20")).unwrap();
    }
}

#[test]
fn what_was_being_typed_is_there_after_the_program_was_killed() {
    let (_folder, mut register, _, _, meeting) = prepared();
    let now = at("2026-10-20");
    let item = first(&mut register, meeting).item.id;
    let typed = r#"{"actual":"53","note":"Såpe i storkanne"}"#;
    register.keep_draft(&draft_name(meeting, item), typed, &now).unwrap();
    // Nobody says good-bye: the file is opened as it lies.
    let path = register.path().to_owned();
    std::mem::forget(register);
    let mut again = Register::open(&path, &crate::register::Key::None).unwrap();
    assert_eq!(first(&mut again, meeting).draft.as_deref(), Some(typed));
    assert_eq!(again.meetings(None, None, &now).unwrap().meetings[0].state, MeetingState::Open);
}

#[test]
fn a_meeting_is_about_one_contract_or_one_supplier() {
    let (_folder, mut register, id, supplier, meeting) = prepared();
    let now = at("2026-10-20");
    for draft in [about(None, None, "2026-10-20"), about(Some(id), Some(supplier), "2026-10-20")] {
        let error = register.add_meeting(&draft, &now).unwrap_err();
        assert_eq!((error.field.as_deref(), error.code), (Some("contract_id"), Code::Required));
    }
    let mut nameless = about(Some(id), None, "2026-10-20");
    nameless.participants[1].name = " ".into();
    assert_eq!(register.add_meeting(&nameless, &now).unwrap_err().field.as_deref(), Some("participants.1.name"));
    register.edit_meeting(meeting, &about(None, Some(supplier), "2026-10-21"), &now).unwrap();
    assert_eq!(sheet(&mut register, meeting).meeting.draft.contract_id, Some(id), "what it is about stays");
    let names: Vec<String> = register.meeting_people(None, Some(supplier)).unwrap().into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["Kari", "Ida Holm"]);
}

#[test]
fn an_own_item_without_a_contract_opens_no_breach() {
    let (_folder, mut register, _, supplier, _) = prepared();
    let now = at("2026-10-20");
    let meeting = register.add_meeting(&about(None, Some(supplier), "2026-10-20"), &now).unwrap().value;
    let own = register.add_item(meeting, "Samarbeidet", None, &now).unwrap().value;
    let breach = Treatment { nonconformity: "Dårlig samarbeid".into(), ..said("") };
    let error = register.treat_item(own, &breach, &now).unwrap_err();
    assert_eq!((error.field.as_deref(), error.code), (Some("nonconformity"), Code::Required));
}

#[test]
fn a_check_that_was_answered_elsewhere_shows_what_was_found() {
    let (_folder, mut register, _, _, meeting) = prepared();
    let now = at("2026-10-20");
    let check = first(&mut register, meeting).line.unwrap().check.id;
    register.record_result(check, &found(Outcome::Fulfilled, "2026-10-15"), &now).unwrap();
    let item = first(&mut register, meeting);
    assert!(!item.item.treated);
    assert_eq!(item.line.unwrap().result.unwrap().outcome, Outcome::Fulfilled);
}
