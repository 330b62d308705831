//! Registers, drafts and occasions to test with, and a register that grows at random.

use crate::{
    domain::{
        contract::{ContractDraft, ContractOption, ContractSupplier, OptionDecision},
        decimal::Decimal,
        evidence::{EvidenceClass, EvidenceDraft, EvidenceKind},
        follow_up::{Cadence, Milepost, Milestone, MilestoneDate, Outcome, PlanDraft, ResultDraft, WorkingDayRule},
        id::{CheckId, ContractId, DecisionId, NonconformityId, OptionId, RequirementId, StepId, SupplierId},
        meeting::{DecisionDraft, Finding, MeetingDraft, Treatment},
        nonconformity::{Step, StepKind},
        occasion::Occasion,
        requirement::{Comparator, RequirementDraft, Target},
        supplier::SupplierDraft,
    },
    error::Code,
    register::{Key, Register, contract_sheet::ContractSheet, settings::Settings},
    storage::changeset::TRACKED,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::path::PathBuf;
use tempfile::TempDir;

pub(super) use crate::domain::requirement::validate::tests::requirement;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Kari at nine in the morning of a day.
pub(super) fn at(text: &str) -> Occasion {
    on(day(text))
}

pub(super) fn on(today: NaiveDate) -> Occasion {
    Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() }
}

/// A folder with the path of a register that is not there yet.
pub(super) fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Miljøkrav.kravspor");
    (folder, path)
}

/// A new register. Its file is not flushed at every change, since no power is cut here.
pub(super) fn new_register() -> (TempDir, Register) {
    let (folder, path) = place();
    let register = Register::create(&path, &Key::None).unwrap();
    register.connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
    (folder, register)
}

pub(super) fn contract(title: &str, start: &str, end: Option<&str>) -> ContractDraft {
    ContractDraft { start: Some(day(start)), end: end.map(day), manager: "Kari".into(), ..ContractDraft::titled(title) }
}

pub(super) fn option(months: u32, notice_days: u32) -> ContractOption {
    ContractOption { id: OptionId::new(), months, notice_days, decision: OptionDecision::Undecided, decided_on: None }
}

pub(super) fn every(months: u32) -> PlanDraft {
    PlanDraft { id: None, cadence: Cadence::Every { months, anchor: None, season: None }, unannounced: false }
}

pub(super) fn planned(cadence: Cadence) -> PlanDraft {
    PlanDraft { id: None, cadence, unannounced: false }
}

pub(super) fn followed(title: &str, plans: Vec<PlanDraft>) -> RequirementDraft {
    RequirementDraft { plans, ..requirement(title) }
}

pub(super) fn found(outcome: Outcome, checked_on: &str) -> ResultDraft {
    ResultDraft { outcome, actual: None, note: String::new(), checked_on: day(checked_on), valid_to: None }
}

pub(super) fn supplier(name: &str) -> SupplierDraft {
    SupplierDraft { name: name.into(), ..SupplierDraft::default() }
}

pub(super) fn document(title: &str, valid_to: &str, requirements: Vec<RequirementId>) -> EvidenceDraft {
    EvidenceDraft {
        kind: EvidenceKind::Licence,
        title: title.into(),
        number: "2033 0042".into(),
        issuer: "Miljømerking Norge".into(),
        class: EvidenceClass::ThirdParty,
        received: None,
        valid_from: None,
        valid_to: Some(day(valid_to)),
        requirements,
        contracts: vec![],
        suppliers: vec![],
        notes: String::new(),
    }
}

pub(super) fn step(kind: StepKind, on: &str) -> Step {
    Step { id: StepId::new(), kind, on: day(on), by: String::new(), text: "Grunn".into(), deadline: None, amount: None, calculation: None }
}

/// Every tracked row, as text, in one order.
pub(super) fn tracked(register: &Register) -> Vec<String> {
    let mut all = vec![];
    for table in TRACKED {
        let mut statement = register.connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<String> = (0..columns).map(|column| format!("{:?}", row.get_ref(column).unwrap())).collect();
            all.push(format!("{table}: {}", values.join(", ")));
        }
    }
    all.sort();
    all
}

pub(super) fn count(register: &Register, sql: &str) -> i64 {
    register.connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Due dates of a requirement's open checks.
pub(super) fn open_checks(sheet: &ContractSheet) -> Vec<String> {
    let checks = sheet.requirements.iter().flat_map(|one| &one.checks).filter(|line| line.result.is_none());
    checks.map(|line| line.check.due.to_string()).collect()
}

/// One thing somebody may do. Numbers choose among what there is.
#[derive(Debug, Clone)]
pub(super) enum Act {
    Contract { start: u16, length: Option<u16>, option: Option<(u8, u8)> },
    EditContract { contract: u8, length: Option<u16>, decision: u8 },
    RemoveContract { contract: u8 },
    Requirements { contract: u8, cadences: Vec<(u8, u8)> },
    EditRequirement { pick: u8, cadence: (u8, u8), offered: bool },
    RemoveRequirement { pick: u8 },
    Result { pick: u8, outcome: u8, actual: u8, valid_to: Option<u16> },
    Move { pick: u8, days: u8 },
    AddCheck { pick: u8, days: u8 },
    Evidence { pick: u8, days: u16 },
    Nonconformity { contract: u8 },
    Step { pick: u8, kind: u8 },
    Supplier { contract: u8 },
    EditSupplier { pick: u8, name: u8 },
    Settings { previous: bool },
    Meeting { contract: u8 },
    Treat { pick: u8, outcome: u8, breach: bool },
    EndMeeting { pick: u8 },
}

pub(super) fn act() -> impl Strategy<Value = Act> {
    let length = || proptest::option::weighted(0.7, 100u16..900);
    prop_oneof![
        3 => (0u16..700, length(), proptest::option::of((1u8..25, 0u8..120)))
            .prop_map(|(start, length, option)| Act::Contract { start, length, option }),
        2 => (any::<u8>(), length(), 0u8..3).prop_map(|(contract, length, decision)| Act::EditContract { contract, length, decision }),
        1 => any::<u8>().prop_map(|contract| Act::RemoveContract { contract }),
        5 => (any::<u8>(), proptest::collection::vec((0u8..5, 1u8..25), 0..3))
            .prop_map(|(contract, cadences)| Act::Requirements { contract, cadences }),
        2 => (any::<u8>(), (0u8..5, 1u8..25), any::<bool>())
            .prop_map(|(pick, cadence, offered)| Act::EditRequirement { pick, cadence, offered }),
        1 => any::<u8>().prop_map(|pick| Act::RemoveRequirement { pick }),
        6 => (any::<u8>(), 0u8..5, 0u8..120, proptest::option::of(1u16..600))
            .prop_map(|(pick, outcome, actual, valid_to)| Act::Result { pick, outcome, actual, valid_to }),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(pick, days)| Act::Move { pick, days }),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(pick, days)| Act::AddCheck { pick, days }),
        2 => (any::<u8>(), 0u16..700).prop_map(|(pick, days)| Act::Evidence { pick, days }),
        2 => any::<u8>().prop_map(|contract| Act::Nonconformity { contract }),
        2 => (any::<u8>(), 0u8..8).prop_map(|(pick, kind)| Act::Step { pick, kind }),
        2 => any::<u8>().prop_map(|contract| Act::Supplier { contract }),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(pick, name)| Act::EditSupplier { pick, name }),
        1 => any::<bool>().prop_map(|previous| Act::Settings { previous }),
        2 => any::<u8>().prop_map(|contract| Act::Meeting { contract }),
        3 => (any::<u8>(), 0u8..5, any::<bool>()).prop_map(|(pick, outcome, breach)| Act::Treat { pick, outcome, breach }),
        1 => any::<u8>().prop_map(|pick| Act::EndMeeting { pick }),
    ]
}

fn pick<T: Clone>(items: &[T], number: u8) -> Option<T> {
    items.get(usize::from(number).checked_rem(items.len())?).cloned()
}

fn cadence((kind, months): (u8, u8), today: NaiveDate) -> PlanDraft {
    let months = u32::from(months);
    planned(match kind {
        0 | 1 => Cadence::Every { months, anchor: None, season: None },
        2 => Cadence::AfterLast { months },
        3 => Cadence::BeforeExpiry { days: months * 10 },
        _ => Cadence::Milestones {
            milestones: vec![
                Milestone { label: "Sluttrapport".into(), on: MilestoneDate::Offset { from: Milepost::End, days: -14 } },
                Milestone { label: "Befaring".into(), on: MilestoneDate::Date { date: today + Days::new(u64::from(months)) } },
            ],
        },
    })
}

/// Does it, on a day. What the rules refuse is left undone; any other refusal is a fault.
pub(super) fn perform(register: &mut Register, act: &Act, today: NaiveDate) {
    if let Err(error) = attempt(register, act, today) {
        let ruled = [Code::NotFound, Code::OptionNoticeTooEarly, Code::OptionsOverlap, Code::EndBeforeStart, Code::NonconformityClosed]
            .into_iter()
            .chain([Code::MeetingEnded, Code::StepOutOfOrder, Code::StepNotYet, Code::Required, Code::CheckAnswered]);
        assert!(ruled.into_iter().any(|code| code == error.code), "{act:?}: {error:?}");
    }
}

fn sheets(register: &mut Register, today: NaiveDate) -> Vec<ContractSheet> {
    let mut ids = register.contract_ids().unwrap();
    ids.sort();
    ids.into_iter().map(|id| register.contract_sheet(id, &on(today)).unwrap()).collect()
}

fn attempt(register: &mut Register, act: &Act, today: NaiveDate) -> crate::Result<()> {
    let occasion = on(today);
    let origin = day("2025-01-01");
    let sheets = sheets(register, today);
    let contracts: Vec<ContractId> = sheets.iter().map(|sheet| sheet.contract.id).collect();
    let requirements: Vec<_> = sheets.iter().flat_map(|sheet| &sheet.requirements).map(|one| one.requirement.clone()).collect();
    let checks: Vec<CheckId> =
        sheets.iter().flat_map(|sheet| &sheet.requirements).flat_map(|one| &one.checks).map(|one| one.check.id).collect();
    let nonconformities: Vec<NonconformityId> = sheets.iter().flat_map(|sheet| &sheet.nonconformities).map(|one| one.id).collect();
    match act {
        Act::Contract { start, length, option: terms } => {
            let start = origin + Days::new(u64::from(*start));
            let end = length.map(|length| start + Days::new(u64::from(length)));
            let options = terms.filter(|_| end.is_some()).map(|(months, notice)| option(months.into(), notice.into()));
            let mut draft = contract(&format!("Avtale {}", contracts.len()), "2025-01-01", None);
            draft = ContractDraft { start: Some(start), end, options: options.into_iter().collect(), ..draft };
            register.add_contract(&draft, &occasion).map(|_| ())
        }
        Act::EditContract { contract, length, decision } => {
            let Some(id) = pick(&contracts, *contract) else { return Ok(()) };
            let mut draft = register.contract(id)?.draft;
            draft.end = length.and_then(|length| Some(draft.start? + Days::new(u64::from(length))));
            for option in &mut draft.options {
                option.decision = OptionDecision::ALL[usize::from(*decision)];
            }
            register.edit_contract(id, &draft, &occasion).map(|_| ())
        }
        Act::RemoveContract { contract } => match pick(&contracts, *contract) {
            Some(id) => register.remove_contract(id, &occasion).map(|_| ()),
            None => Ok(()),
        },
        Act::Requirements { contract, cadences } => {
            let Some(id) = pick(&contracts, *contract) else { return Ok(()) };
            let mut draft = followed("Andel miljømerket", cadences.iter().map(|one| cadence(*one, today)).collect());
            draft.target = Target::quantity(Comparator::AtLeast, Some(Decimal::whole(50)), "%");
            register.add_requirements(id, &[draft, followed("Fossilfri levering", vec![every(3)])], &occasion).map(|_| ())
        }
        Act::EditRequirement { pick: number, cadence: wanted, offered } => {
            let Some(one) = pick(&requirements, *number) else { return Ok(()) };
            let mut draft = one.draft;
            draft.target.offered = offered.then(|| Decimal::whole(80));
            match draft.plans.first_mut() {
                Some(plan) if *offered => plan.cadence = cadence(*wanted, today).cadence,
                _ => draft.plans = vec![cadence(*wanted, today)],
            }
            register.edit_requirement(one.id, &draft, &occasion).map(|_| ())
        }
        Act::RemoveRequirement { pick: number } => match pick(&requirements, *number) {
            Some(one) => register.remove_requirement(one.id, &occasion).map(|_| ()),
            None => Ok(()),
        },
        Act::Result { pick: number, outcome, actual, valid_to } => {
            let Some(id) = pick(&checks, *number) else { return Ok(()) };
            let draft = ResultDraft {
                outcome: Outcome::ALL[usize::from(*outcome)],
                actual: Some(Decimal::whole(i32::from(*actual))),
                note: String::new(),
                checked_on: today - Days::new(u64::from(*actual)),
                valid_to: valid_to.map(|days| today + Days::new(u64::from(days))),
            };
            register.record_result(id, &draft, &occasion).map(|_| ())
        }
        Act::Move { pick: number, days } => match pick(&checks, *number) {
            Some(id) => register.move_check(id, today + Days::new(u64::from(*days)), "Ferie", &occasion).map(|_| ()),
            None => Ok(()),
        },
        Act::AddCheck { pick: number, days } => match pick(&requirements, *number) {
            Some(one) => register.add_check(one.id, today + Days::new(u64::from(*days)), "Stikkprøve", &occasion).map(|_| ()),
            None => Ok(()),
        },
        Act::Evidence { pick: number, days } => {
            let Some(one) = pick(&requirements, *number) else { return Ok(()) };
            let valid_to = (today + Days::new(u64::from(*days))).to_string();
            register.add_evidence(&document("Svanemerket", &valid_to, vec![one.id]), &occasion).map(|_| ())
        }
        Act::Nonconformity { contract } => match pick(&contracts, *contract) {
            Some(id) => register.open_nonconformity(id, None, None, "Diesel på plassen", "", &occasion).map(|_| ()),
            None => Ok(()),
        },
        Act::Step { pick: number, kind } => match pick(&nonconformities, *number) {
            Some(id) => register.add_step(id, &step(StepKind::ALL[usize::from(*kind)], &today.to_string()), &occasion).map(|_| ()),
            None => Ok(()),
        },
        Act::Supplier { contract } => {
            let id = register.add_supplier(&supplier("Grønn Renhold AS"), &occasion)?.value;
            let Some(contract) = pick(&contracts, *contract) else { return Ok(()) };
            let mut draft = register.contract(contract)?.draft;
            draft.suppliers.push(ContractSupplier { supplier: id, main: draft.suppliers.is_empty() });
            register.edit_contract(contract, &draft, &occasion).map(|_| ())
        }
        Act::EditSupplier { pick: number, name } => {
            let suppliers: Vec<SupplierId> = register.suppliers()?.into_iter().map(|row| row.supplier.id).collect();
            match pick(&suppliers, *number) {
                Some(id) if name % 5 == 0 => register.remove_supplier(id, &occasion).map(|_| ()),
                Some(id) => register.edit_supplier(id, &supplier(&format!("Renhold {name} AS")), &occasion).map(|_| ()),
                None => Ok(()),
            }
        }
        Act::Meeting { contract } => match pick(&contracts, *contract) {
            Some(id) => {
                let draft = MeetingDraft {
                    contract_id: Some(id),
                    supplier_id: None,
                    title: "Leverandørmøte".into(),
                    held_on: today,
                    place: String::new(),
                    participants: vec![],
                    notes: String::new(),
                    internal_notes: String::new(),
                };
                register.add_meeting(&draft, &occasion).map(|_| ())
            }
            None => Ok(()),
        },
        Act::Treat { pick: number, outcome, breach } => {
            let mut items = vec![];
            for row in register.meetings(None, None, &occasion)?.meetings {
                items.extend(register.meeting_sheet(row.meeting.id, &occasion)?.items.into_iter().map(|one| one.item.id));
            }
            let Some(id) = pick(&items, *number) else { return Ok(()) };
            let finding = Finding { outcome: Outcome::ALL[usize::from(*outcome)], actual: Some(Decimal::whole(50)), valid_to: None };
            let decided =
                DecisionDraft { id: DecisionId(uuid::Uuid::nil()), text: "Rette".into(), responsible: "Ida".into(), deadline: Some(today) };
            let treatment = Treatment {
                finding: Some(finding),
                note: "Sagt".into(),
                internal_note: String::new(),
                decisions: vec![decided],
                carried_out: Some(*breach),
                earlier: None,
                nonconformity: if *breach { "Under kravet".into() } else { String::new() },
            };
            register.treat_item(id, &treatment, &occasion).map(|_| ())
        }
        Act::EndMeeting { pick: number } => {
            let meetings = register.meetings(None, None, &occasion)?.meetings;
            let ids: Vec<_> = meetings.into_iter().map(|row| row.meeting.id).collect();
            match pick(&ids, *number) {
                Some(id) if number % 3 == 0 => register.remove_meeting(id, &occasion).map(|_| ()),
                Some(id) => register.end_meeting(id, &occasion).map(|_| ()),
                None => Ok(()),
            }
        }
        Act::Settings { previous } => {
            let rule = if *previous { WorkingDayRule::Previous } else { WorkingDayRule::Next };
            let settings = Settings { organisation: "Bærum kommune".into(), working_day_rule: Some(rule), ..Settings::default() };
            register.edit_settings(&settings, &occasion).map(|_| ())
        }
    }
}
