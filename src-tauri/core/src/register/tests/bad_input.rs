//! Whatever comes in through an operation is stored as it is or refused with the rule it breaks; nothing panics, nothing is
//! lost in silence.

use super::fixture::*;
use crate::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        cpv::Cpv,
        decimal::Decimal,
        evidence::EvidenceDraft,
        follow_up::{Cadence, Milepost, Milestone, MilestoneDate, Outcome, ResultDraft},
        id::{CheckId, ContractId, CriterionId, NonconformityId, OptionId, RequirementId, SupplierId},
        money::Money,
        nonconformity::{Step, StepKind},
        procurement::{AwardCriterion, CriterionKind, Procurement},
        requirement::{Comparator, RequirementDraft, Target},
        supplier::SupplierDraft,
    },
    error::Code,
    register::{Register, settings::Settings},
};
use uuid::Uuid;

/// Writes a text into one field of a draft.
type Write<T> = fn(&mut T, String);

const NOW: &str = "2026-03-10";

fn refused<T: std::fmt::Debug>(answer: crate::Result<T>) -> (String, Code) {
    let error = answer.unwrap_err();
    (error.field.unwrap_or_default(), error.code)
}

fn is(field: &str, code: Code) -> (String, Code) {
    (field.to_owned(), code)
}

fn criterion(name: &str) -> AwardCriterion {
    AwardCriterion { id: CriterionId(Uuid::nil()), kind: CriterionKind::Quality, name: name.into(), weight: None, rank: None }
}

fn running() -> ContractDraft {
    contract("Renhold", "2026-01-01", Some("2027-12-31"))
}

#[test]
fn a_text_longer_than_its_field_is_refused_and_one_that_just_fits_is_kept() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let contract_fields: [(&str, usize, Write<ContractDraft>); 9] = [
        ("title", 400, |draft, text| draft.title = text),
        ("case_number", 200, |draft, text| draft.case_number = text),
        ("contract_number", 200, |draft, text| draft.contract_number = text),
        ("department", 200, |draft, text| draft.department = text),
        ("owner", 200, |draft, text| draft.owner = text),
        ("manager", 200, |draft, text| draft.manager = text),
        ("notice", 200, |draft, text| draft.notice = text),
        ("notes", 10_000, |draft, text| draft.notes = text),
        ("procurement.justification", 10_000, |draft, text| draft.procurement.justification = text),
    ];
    for (field, max, set) in contract_fields {
        let mut draft = running();
        set(&mut draft, "å".repeat(max));
        let id = register.add_contract(&draft, &now).unwrap().value;
        assert_eq!(register.contract(id).unwrap().draft, draft, "{field}");
        set(&mut draft, "å".repeat(max + 1));
        assert_eq!(refused(register.add_contract(&draft, &now)), is(field, Code::TooLong));
        assert_eq!(refused(register.edit_contract(id, &draft, &now)), is(field, Code::TooLong));
    }
    let id = register.add_contract(&running(), &now).unwrap().value;
    let requirement_fields: [(&str, usize, Write<RequirementDraft>); 8] = [
        ("title", 300, |draft, text| draft.title = text),
        ("wording", 10_000, |draft, text| draft.wording = text),
        ("question", 10_000, |draft, text| draft.question = text),
        ("clause", 200, |draft, text| draft.clause = text),
        ("target.unit", 200, |draft, text| draft.target.unit = text),
        ("sanction.text", 10_000, |draft, text| draft.sanction.text = text),
        ("responsible", 200, |draft, text| draft.responsible = text),
        ("notes", 10_000, |draft, text| draft.notes = text),
    ];
    for (field, max, set) in requirement_fields {
        let mut draft = requirement("Krav");
        set(&mut draft, "å".repeat(max));
        register.add_requirements(id, std::slice::from_ref(&draft), &now).unwrap();
        set(&mut draft, "å".repeat(max + 1));
        assert_eq!(
            refused(register.add_requirements(id, &[requirement("Krav"), draft], &now)),
            is(&format!("requirements.1.{field}"), Code::TooLong)
        );
    }
    let long = |max: usize| "å".repeat(max + 1);
    let one = register.contract_sheet(id, &now).unwrap().requirements[0].requirement.id;
    let check = register.add_check(one, day(NOW), "", &now).unwrap().value;
    assert_eq!(refused(register.add_check(one, day(NOW), &long(200), &now)), is("label", Code::TooLong));
    assert_eq!(refused(register.move_check(check, day(NOW), &long(1_000), &now)), is("reason", Code::TooLong));
    let result = ResultDraft { note: long(4_000), ..found(Outcome::Partly, NOW) };
    assert_eq!(refused(register.record_result(check, &result, &now)), is("note", Code::TooLong));
    assert_eq!(refused(register.open_nonconformity(id, None, None, &long(400), "", &now)), is("title", Code::TooLong));
    assert_eq!(refused(register.open_nonconformity(id, None, None, "Diesel", &long(10_000), &now)), is("text", Code::TooLong));
    let breach = register.open_nonconformity(id, None, None, "Diesel", "", &now).unwrap().value;
    let said = Step { text: long(10_000), ..step(StepKind::NoticeSent, NOW) };
    assert_eq!(refused(register.add_step(breach, &said, &now)), is("text", Code::TooLong));
    assert_eq!(refused(register.add_supplier(&supplier(&long(300)), &now)), is("name", Code::TooLong));
    assert_eq!(refused(register.add_evidence(&document(&long(400), "2027-01-01", vec![one]), &now)), is("title", Code::TooLong));
    let settings = Settings { user: long(200), ..Settings::default() };
    assert_eq!(refused(register.edit_settings(&settings, &now)), is("user", Code::TooLong));
    let settings = Settings { logo: "A".repeat(2_000_001), ..Settings::default() };
    assert_eq!(refused(register.edit_settings(&settings, &now)), is("logo", Code::InvalidImage));
}

#[test]
fn a_list_longer_than_any_contract_has_is_refused() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let id = register.add_contract(&running(), &now).unwrap().value;
    let too_many = |draft: ContractDraft, field: &str| {
        assert_eq!(refused(draft.validate()), is(field, Code::SizeRange));
    };
    too_many(ContractDraft { options: vec![option(120, 0); 10_000], ..running() }, "options");
    too_many(ContractDraft { cpv: vec![Cpv::parse("90910000").unwrap(); 10_000], ..running() }, "cpv");
    let criteria = vec![criterion("Kvalitet"); 10_000];
    too_many(ContractDraft { procurement: Procurement { criteria, ..Procurement::default() }, ..running() }, "procurement.criteria");
    let suppliers = (0..10_000).map(|_| ContractSupplier { supplier: SupplierId::new(), main: false }).collect();
    too_many(ContractDraft { suppliers, ..running() }, "suppliers");

    let drafts = vec![requirement("Krav"); 10_000];
    assert_eq!(refused(register.add_requirements(id, &drafts, &now)), is("requirements", Code::SizeRange));
    let many = followed("Krav", vec![every(12); 10_000]);
    assert_eq!(refused(register.add_requirements(id, &[many], &now)), is("requirements.0.plans", Code::SizeRange));
    let milestone = Milestone { label: String::new(), on: MilestoneDate::Offset { from: Milepost::End, days: 0 } };
    let many = followed("Krav", vec![planned(Cadence::Milestones { milestones: vec![milestone; 10_000] })]);
    assert_eq!(refused(register.add_requirements(id, &[many], &now)).1, Code::InvalidCadence);
    assert_eq!(refused(register.read_notice(&vec![(running(), vec![]); 10_000], &now)), is("contracts", Code::SizeRange));
    let winners = vec![supplier("Ren AS"); 10_000];
    assert_eq!(refused(register.read_notice(&[(running(), winners)], &now)), is("contracts.0.suppliers", Code::SizeRange));
    let served = (0..10_000).map(|_| RequirementId::new()).collect();
    assert_eq!(refused(register.add_evidence(&document("Svanemerket", "2027-01-01", served), &now)), is("requirements", Code::SizeRange));
    assert_eq!(register.contract_ids().unwrap().len(), 1);
}

#[test]
fn a_blank_key_from_the_page_becomes_a_key() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let blank = || crate::domain::contract::ContractOption { id: OptionId(Uuid::nil()), ..option(12, 30) };
    let draft = || ContractDraft {
        options: vec![blank(), blank()],
        procurement: Procurement { criteria: vec![criterion("Pris"), criterion("Miljø")], ..Procurement::default() },
        ..running()
    };
    let check = |register: &mut Register, id: ContractId| {
        let stored = register.contract(id).unwrap().draft;
        let mut keys: Vec<Uuid> = stored.options.iter().map(|option| option.id.0).collect();
        keys.extend(stored.procurement.criteria.iter().map(|criterion| criterion.id.0));
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!((all, keys.len(), keys.contains(&Uuid::nil())), (4, 4, false));
        stored
    };
    let id = register.add_contract(&draft(), &now).unwrap().value;
    let other = register.read_notice(&[(draft(), vec![])], &now).unwrap().value[0];
    check(&mut register, other);
    let mut stored = check(&mut register, id);
    let kept = stored.options[0].id;
    stored.options[1] = blank();
    register.edit_contract(id, &stored, &now).unwrap();
    assert_eq!(check(&mut register, id).options[0].id, kept);
}

#[test]
fn a_key_of_another_contract_takes_nothing_from_it() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let mut draft = ContractDraft { options: vec![option(12, 30)], ..running() };
    draft.procurement.criteria = vec![AwardCriterion { id: CriterionId::new(), ..criterion("Miljø") }];
    let one = register.add_contract(&draft, &now).unwrap().value;
    let mut copy = register.contract(one).unwrap().draft;
    copy.title = "Kopi".into();
    copy.options[0].months = 24;
    copy.procurement.criteria[0].name = "Pris".into();
    let other = register.add_contract(&copy, &now).unwrap().value;
    assert_eq!(register.contract(one).unwrap().draft, draft, "the first is as it was");
    let stored = register.contract(other).unwrap().draft;
    assert_eq!((stored.options[0].months, stored.procurement.criteria[0].name.as_str()), (24, "Pris"), "and the copy has its own");
    register.edit_contract(other, &copy, &now).unwrap();
    assert_eq!(register.contract(one).unwrap().draft, draft);
    assert_eq!(register.contract(other).unwrap().draft.options[0].months, 24);
}

#[test]
fn a_rhythm_that_is_given_twice_or_is_another_requirements_becomes_a_new_one() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let id = register.add_contract(&running(), &now).unwrap().value;
    let ids = register.add_requirements(id, &[followed("A", vec![every(6)]), followed("B", vec![every(12)])], &now).unwrap().value;
    let sheet = register.contract_sheet(id, &now).unwrap();
    let (own, foreign) = (sheet.requirements[0].plans[0].id, sheet.requirements[1].plans[0].id);
    let with = |id, months| crate::domain::follow_up::PlanDraft { id: Some(id), ..every(months) };
    register.edit_requirement(ids[0], &followed("A", vec![with(own, 6), with(own, 4), with(foreign, 3)]), &now).unwrap();
    let sheet = register.contract_sheet(id, &now).unwrap();
    let plans = &sheet.requirements[0].plans;
    assert_eq!(plans.len(), 3);
    assert_eq!(plans[0].id, own);
    assert!(plans[1].id != own && plans[2].id != foreign);
    assert_eq!(sheet.requirements[1].plans[0].cadence, every(12).cadence);
}

#[test]
fn what_is_not_in_the_register_is_not_found() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let id = register.add_contract(&running(), &now).unwrap().value;
    let other = register.add_contract(&running(), &now).unwrap().value;
    let foreign = register.add_requirements(other, &[requirement("Krav")], &now).unwrap().value[0];
    let foreign_check = register.add_check(foreign, day(NOW), "", &now).unwrap().value;
    for unknown in [Uuid::nil(), Uuid::max(), Uuid::now_v7(), id.0] {
        let not_found = |code: Code| assert_eq!(code, Code::NotFound, "{unknown}");
        if unknown != id.0 {
            not_found(register.contract(ContractId(unknown)).unwrap_err().code);
            not_found(register.edit_contract(ContractId(unknown), &running(), &now).unwrap_err().code);
            not_found(register.remove_contract(ContractId(unknown), &now).unwrap_err().code);
            not_found(register.contract_sheet(ContractId(unknown), &now).unwrap_err().code);
            not_found(register.add_requirements(ContractId(unknown), &[requirement("K")], &now).unwrap_err().code);
            not_found(register.open_nonconformity(ContractId(unknown), None, None, "T", "", &now).unwrap_err().code);
        }
        not_found(register.edit_requirement(RequirementId(unknown), &requirement("K"), &now).unwrap_err().code);
        not_found(register.remove_requirement(RequirementId(unknown), &now).unwrap_err().code);
        not_found(register.add_check(RequirementId(unknown), day(NOW), "", &now).unwrap_err().code);
        not_found(register.record_result(CheckId(unknown), &found(Outcome::Partly, NOW), &now).unwrap_err().code);
        not_found(register.move_check(CheckId(unknown), day(NOW), "Ferie", &now).unwrap_err().code);
        not_found(register.add_step(NonconformityId(unknown), &step(StepKind::Closed, NOW), &now).unwrap_err().code);
        not_found(register.edit_supplier(SupplierId(unknown), &supplier("A"), &now).unwrap_err().code);
        not_found(register.remove_supplier(SupplierId(unknown), &now).unwrap_err().code);
        not_found(register.supplier_sheet(SupplierId(unknown), &now).unwrap_err().code);
        not_found(register.add_evidence(&document("T", "2027-01-01", vec![RequirementId(unknown)]), &now).unwrap_err().code);
        not_found(register.open_nonconformity(id, Some(RequirementId(unknown)), None, "T", "", &now).unwrap_err().code);
        not_found(register.open_nonconformity(id, None, Some(CheckId(unknown)), "T", "", &now).unwrap_err().code);
        let suppliers = vec![ContractSupplier { supplier: SupplierId(unknown), main: true }];
        not_found(register.add_contract(&ContractDraft { suppliers, ..running() }, &now).unwrap_err().code);
        assert_eq!(register.contract_history(ContractId(Uuid::nil()), None, 10).unwrap(), []);
    }
    let of_other = register.open_nonconformity(id, Some(foreign), Some(foreign_check), "T", "", &now);
    assert_eq!(of_other.unwrap_err().code, Code::NotFound, "a breach in one contract is not of another's requirement");
    register.open_nonconformity(other, Some(foreign), Some(foreign_check), "T", "", &now).unwrap();
}

#[test]
fn nothing_can_be_done_in_a_contract_that_is_in_the_bin() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    let id = register.add_contract(&running(), &now).unwrap().value;
    let one = register.add_requirements(id, &[followed("Krav", vec![every(3)])], &now).unwrap().value[0];
    let check = register.contract_sheet(id, &now).unwrap().requirements[0].checks[0].check.id;
    register.remove_contract(id, &now).unwrap();
    let before = tracked(&register);
    let answers = [
        register.edit_contract(id, &running(), &now).map(|_| ()),
        register.add_requirements(id, &[requirement("K")], &now).map(|_| ()),
        register.edit_requirement(one, &requirement("K"), &now).map(|_| ()),
        register.record_result(check, &found(Outcome::Fulfilled, NOW), &now).map(|_| ()),
        register.move_check(check, day("2026-12-01"), "Ferie", &now).map(|_| ()),
        register.add_check(one, day(NOW), "", &now).map(|_| ()),
        register.add_evidence(&document("Svanemerket", "2027-01-01", vec![one]), &now).map(|_| ()),
        register.open_nonconformity(id, None, None, "T", "", &now).map(|_| ()),
    ];
    assert!(answers.iter().all(|answer| answer.as_ref().is_err_and(|error| error.code == Code::NotFound)), "{answers:?}");
    assert_eq!(tracked(&register), before);
}

#[test]
fn dates_and_numbers_at_their_limits_are_kept_and_beyond_them_refused() {
    let (_folder, mut register) = new_register();
    let widest = contract("Evig", "1900-01-01", Some("2200-12-31"));
    let id = register.add_contract(&widest, &at(NOW)).unwrap().value;
    for date in ["1899-12-31", "2201-01-01", "-0044-03-15", "9999-12-31", "+12026-01-01"] {
        let date = day(date);
        let code = |answer: crate::Result<()>| answer.unwrap_err().code;
        assert_eq!(
            code(register.add_contract(&ContractDraft { signed: Some(date), ..running() }, &at(NOW)).map(|_| ())),
            Code::DateOutOfRange
        );
        let mut draft = running();
        draft.procurement.started = Some(date);
        assert_eq!(code(register.add_contract(&draft, &at(NOW)).map(|_| ())), Code::DateOutOfRange);
        let one = register.add_requirements(id, &[requirement("K")], &at(NOW)).unwrap().value[0];
        let check = register.add_check(one, day("2200-12-31"), "", &at(NOW)).unwrap().value;
        assert_eq!(code(register.add_check(one, date, "", &at(NOW)).map(|_| ())), Code::DateOutOfRange);
        assert_eq!(code(register.move_check(check, date, "Ferie", &at(NOW)).map(|_| ())), Code::DateOutOfRange);
        let result = ResultDraft { valid_to: Some(date), ..found(Outcome::Fulfilled, NOW) };
        assert_eq!(code(register.record_result(check, &result, &at(NOW)).map(|_| ())), Code::DateOutOfRange);
        for evidence in [
            EvidenceDraft { received: Some(date), ..document("T", "2027-01-01", vec![one]) },
            EvidenceDraft { valid_from: Some(date), valid_to: None, ..document("T", "2027-01-01", vec![one]) },
            EvidenceDraft { valid_to: Some(date), ..document("T", "2027-01-01", vec![one]) },
        ] {
            assert_eq!(code(register.add_evidence(&evidence, &at(NOW)).map(|_| ())), Code::DateOutOfRange);
        }
        let breach = register.open_nonconformity(id, None, None, "T", "", &at("1900-01-01")).unwrap().value;
        let late = Step { on: date, ..step(StepKind::NoticeSent, NOW) };
        assert_eq!(code(register.add_step(breach, &late, &at(NOW)).map(|_| ())), Code::DateOutOfRange);
    }
    let edge = Decimal::from_millionths(1_000_000_000_000_000).unwrap();
    let least = Decimal::from_millionths(-1_000_000_000_000_000).unwrap();
    let mut draft = followed("Tall", vec![every(1), every(120)]);
    draft.target = Target { offered: Some(least), ..Target::quantity(Comparator::AtMost, Some(edge), "kg") };
    draft.sanction.amount = Some(Money::from_ore(1_000_000_000_000_000).unwrap());
    let money = ContractDraft { estimated_value: draft.sanction.amount, ..contract("Evig", "1900-01-01", Some("2200-12-31")) };
    let id = register.add_contract(&money, &at("1900-01-01")).unwrap().value;
    let one = register.add_requirements(id, std::slice::from_ref(&draft), &at("1900-01-01")).unwrap().value[0];
    let sheet = register.contract_sheet(id, &at("1900-01-01")).unwrap();
    assert_eq!(sheet.requirements[0].checks.len(), 3_611, "300 years of months");
    assert_eq!(sheet.requirements[0].requirement.draft.target, draft.target);
    let check = register.add_check(one, day("1900-01-01"), "", &at("1900-01-01")).unwrap().value;
    let result = ResultDraft { actual: Some(least), ..found(Outcome::NotFulfilled, "1900-01-01") };
    register.record_result(check, &result, &at("1900-01-01")).unwrap();
    for today in ["1900-01-01", "2026-02-28", "2200-12-31", "9000-01-01"] {
        register.week(None, &at(today)).unwrap();
        assert!(register.derived_rows_are_true(day(today)).unwrap(), "{today}");
    }
}

#[test]
fn strange_letters_are_kept_as_they_were_written() {
    let (_folder, mut register) = new_register();
    let now = at(NOW);
    for title in
        ["a\0b", "🍃 løv", "'; DROP TABLE contract; --", "\u{202e}bakvendt", "e\u{301}", "linje\nskift\ttab", "\u{feff}bom", "<b>&amp;"]
    {
        let id = register.add_contract(&ContractDraft { notes: title.into(), ..contract(title, "2026-01-01", None) }, &now).unwrap().value;
        let one = SupplierDraft { name: title.into(), ..SupplierDraft::default() };
        register.add_supplier(&one, &now).unwrap();
        let draft = register.contract(id).unwrap().draft;
        assert_eq!((draft.title.as_str(), draft.notes.as_str()), (title, title));
    }
    assert_eq!(register.contracts(&Default::default(), &now).unwrap().total, 8);
    assert!(register.derived_rows_are_true(now.today).unwrap());
    for _ in 0..16 {
        register.undo(&now).unwrap();
    }
    assert_eq!(tracked(&register), Vec::<String>::new());
}

#[test]
fn a_document_serves_a_requirement_once_though_it_is_named_twice() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&running(), &at(NOW)).unwrap().value;
    let one = register.add_requirements(id, &[requirement("K")], &at(NOW)).unwrap().value[0];
    register.add_evidence(&document("Svanemerket", "2027-01-01", vec![one, one]), &at(NOW)).unwrap();
    assert_eq!(register.contract_sheet(id, &at(NOW)).unwrap().evidence[0].draft.requirements, [one]);
}

#[test]
fn steps_of_one_day_stay_in_the_order_they_were_taken() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&running(), &at(NOW)).unwrap().value;
    let breach = register.open_nonconformity(id, None, None, "Diesel", "", &at(NOW)).unwrap().value;
    let kinds = [StepKind::NoticeSent, StepKind::Corrected, StepKind::Verified, StepKind::Closed];
    for (kind, key) in kinds.into_iter().zip([Uuid::max(), Uuid::nil(), Uuid::nil(), Uuid::max()]) {
        let one = Step { id: crate::domain::id::StepId(key), ..step(kind, NOW) };
        register.add_step(breach, &one, &at(NOW)).unwrap();
    }
    let steps = register.contract_sheet(id, &at(NOW)).unwrap().nonconformities[0].steps.clone();
    assert_eq!(steps.iter().map(|step| step.kind).collect::<Vec<_>>()[1..], kinds);
    assert!(steps.iter().all(|step| step.by == "Kari"), "by whoever does it");
}
