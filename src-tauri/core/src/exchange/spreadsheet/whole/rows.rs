//! The rows of every sheet of the workbook.

use super::{
    CONTRACT_SUPPLIERS, CONTRACTS, CRITERIA, DECISIONS, EVIDENCE, INDICATORS, ITEMS, MEASUREMENTS, MEETINGS, NONCONFORMITIES, Named,
    OPTIONS, PARTICIPANTS, PLANS, REQUIREMENTS, RESULTS, SERVES, STEPS, Sheets,
};
use crate::{
    Result,
    domain::{
        contract::ContractDraft,
        decimal::Decimal,
        evidence::{Served, ServedNoun},
        follow_up::Cadence,
        id::{ContractId, IndicatorId},
        indicator::IndicatorDraft,
        requirement::{Measure, Target},
    },
    exchange::spreadsheet::Cell,
    register::{
        contract_sheet::{ContractSheet, RequirementSheet},
        evidence::EvidenceRow,
        intake::Known,
        meeting_sheet::MeetingSheet,
        suppliers::SupplierRow,
    },
    text::Text,
};
use std::collections::HashMap;

/// Indicators, and the value of every period that holds.
pub(super) fn of_figures(figures: &Known, contracts: &HashMap<ContractId, Named>, text: &Text, sheets: &mut Sheets<'_, '_>) -> Result<()> {
    let number = |indicator: &IndicatorDraft, value: Option<Decimal>| match value {
        Some(value) if indicator.unit == "%" => Cell::Percent(value),
        value => value.into(),
    };
    let year = |year: i32| Cell::from(year.to_string());
    for one in &figures.indicators {
        let indicator = &one.draft;
        sheets.put(
            &INDICATORS,
            vec![
                (&indicator.name).into(),
                (&indicator.part).into(),
                (&indicator.unit).into(),
                text.get(indicator.unit_kind.text_key()).into(),
                text.get(indicator.direction.text_key()).into(),
                text.get(indicator.scope.text_key()).into(),
                (&indicator.scope_name).into(),
                number(indicator, indicator.target),
                indicator.target_year.map_or(Cell::Blank, year),
                (&indicator.notes).into(),
                key(one.id),
            ],
        )?;
    }
    let indicators: HashMap<IndicatorId, &IndicatorDraft> = figures.indicators.iter().map(|one| (one.id, &one.draft)).collect();
    for one in &figures.measurements {
        let (Some(indicator), measured) = (indicators.get(&one.indicator_id), &one.draft) else { continue };
        let [number_of, case_of, title_of] = name(indicator.contract.and_then(|id| contracts.get(&id)));
        let value = match measured.value {
            Some(_) => number(indicator, measured.value),
            None => text.get(measured.state.text_key()).into(),
        };
        sheets.put(
            &MEASUREMENTS,
            vec![
                (&indicator.name).into(),
                (&indicator.part).into(),
                year(measured.year),
                (&measured.period).into(),
                value,
                (&indicator.unit).into(),
                text.get(indicator.unit_kind.text_key()).into(),
                text.get(indicator.direction.text_key()).into(),
                text.get(indicator.scope.text_key()).into(),
                (&indicator.scope_name).into(),
                number_of,
                case_of,
                title_of,
                number(indicator, indicator.target),
                indicator.target_year.map_or(Cell::Blank, year),
                (&measured.source).into(),
                (&measured.note).into(),
                key(one.id),
            ],
        )?;
    }
    Ok(())
}

pub(super) fn of_supplier(row: &SupplierRow) -> Vec<Cell> {
    let supplier = &row.supplier.draft;
    vec![
        (&supplier.name).into(),
        supplier.organisation_number.as_ref().map_or("", |number| number.as_str()).into(),
        (&supplier.address).into(),
        (&supplier.postal_code).into(),
        (&supplier.city).into(),
        (&supplier.contact).into(),
        (&supplier.email).into(),
        (&supplier.phone).into(),
        (&supplier.notes).into(),
        key(row.supplier.id),
    ]
}

/// What a contract is known by; blank if there is none.
fn name(contract: Option<&Named>) -> [Cell; 3] {
    contract.map_or([Cell::Blank, Cell::Blank, Cell::Blank], |contract| [&contract.number, &contract.case, &contract.title].map(Cell::from))
}

/// What a contract is known by, then the requirement's number in it.
fn place_of(contract: &ContractDraft, row: &RequirementSheet, text: &Text) -> [Cell; 4] {
    let number = text.requirement_number(row.requirement.number).into();
    [(&contract.contract_number).into(), (&contract.case_number).into(), (&contract.title).into(), number]
}

fn key(id: impl std::fmt::Display) -> Cell {
    id.to_string().into()
}

/// The words of a choice that may be blank.
fn words(key: Option<&str>, text: &Text) -> Cell {
    key.map(|key| text.get(key)).unwrap_or_default().into()
}

pub(super) fn of_contract(sheet: &ContractSheet, text: &Text, sheets: &mut Sheets<'_, '_>) -> Result<()> {
    let (id, contract) = (sheet.contract.id, &sheet.contract.draft);
    let procurement = &contract.procurement;
    let main = contract.suppliers.iter().position(|part| part.main).unwrap_or_default();
    let supplier = sheet.suppliers.get(main);
    let number = supplier.and_then(|one| one.draft.organisation_number.as_ref());
    sheets.put(
        &CONTRACTS,
        vec![
            (&contract.contract_number).into(),
            (&contract.case_number).into(),
            (&contract.title).into(),
            supplier.map_or("", |one| one.draft.name.as_str()).into(),
            number.map_or("", |number| number.as_str()).into(),
            contract.start.into(),
            contract.end.into(),
            text.option_months(&contract.options.iter().map(|option| option.months).collect::<Vec<_>>()).into(),
            contract.signed.into(),
            contract.estimated_value.into(),
            words(contract.kind.map(|kind| kind.text_key()), text),
            words(contract.object.map(|object| object.text_key()), text),
            contract.cpv.iter().map(crate::domain::cpv::Cpv::as_str).collect::<Vec<_>>().join(", ").into(),
            (&contract.buyer).into(),
            (&contract.department).into(),
            (&contract.owner).into(),
            (&contract.manager).into(),
            contract.terminated.into(),
            procurement.management_system_required.map(|yes| text.yes_no(yes)).unwrap_or_default().into(),
            (&contract.notes).into(),
            procurement.started.into(),
            procurement.awarded.into(),
            words(procurement.climate_route.map(|route| route.text_key()), text),
            (&procurement.justification).into(),
            (&contract.notice).into(),
            text.get(sheet.status.text_key()).into(),
            text.get(sheet.state.text_key()).into(),
            key(id),
        ],
    )?;
    for (part, supplier) in contract.suppliers.iter().zip(&sheet.suppliers) {
        sheets.put(
            &CONTRACT_SUPPLIERS,
            vec![(&contract.title).into(), (&supplier.draft.name).into(), text.yes_no(part.main).into(), key(id), key(supplier.id)],
        )?;
    }
    for option in &contract.options {
        sheets.put(
            &OPTIONS,
            vec![
                (&contract.title).into(),
                option.months.into(),
                option.notice_days.into(),
                text.get(option.decision.text_key()).into(),
                option.decided_on.into(),
                key(id),
                key(option.id),
            ],
        )?;
    }
    for criterion in &procurement.criteria {
        sheets.put(
            &CRITERIA,
            vec![
                (&contract.title).into(),
                (&criterion.name).into(),
                text.get(criterion.kind.text_key()).into(),
                criterion.weight.map_or(Cell::Blank, Cell::Percent),
                criterion.rank.map_or(Cell::Blank, Cell::from),
                key(id),
                key(criterion.id),
            ],
        )?;
    }
    sheet.requirements.iter().try_for_each(|row| of_requirement(contract, row, text, sheets))?;
    of_nonconformities(sheet, text, sheets)
}

/// A limit or a value found: a percentage as one, nothing where the answer is yes or no.
fn value(target: &Target, value: Option<Decimal>) -> Cell {
    match (target.measure, value) {
        (Measure::Quantity, Some(number)) if target.unit == "%" => Cell::Percent(number),
        (Measure::Quantity, Some(number)) => Cell::Number(number),
        _ => Cell::Blank,
    }
}

/// The months of a requirement's only rhythm, if that is what it is.
fn every_months(row: &RequirementSheet) -> Cell {
    match row.plans.as_slice() {
        [plan] => match plan.cadence {
            Cadence::Every { months, anchor: None, season: None } => months.into(),
            _ => Cell::Blank,
        },
        _ => Cell::Blank,
    }
}

fn of_requirement(contract: &ContractDraft, row: &RequirementSheet, text: &Text, sheets: &mut Sheets<'_, '_>) -> Result<()> {
    let (id, draft) = (row.requirement.id, &row.requirement.draft);
    let (target, sanction) = (&draft.target, &draft.sanction);
    let quantity = target.measure == Measure::Quantity;
    let [number_of, case_of, title_of, number] = place_of(contract, row, text);
    sheets.put(
        &REQUIREMENTS,
        vec![
            number_of.clone(),
            case_of.clone(),
            title_of.clone(),
            number.clone(),
            (&draft.title).into(),
            text.get(draft.kind.text_key()).into(),
            (&draft.wording).into(),
            (&draft.question).into(),
            text.get(draft.placement.text_key()).into(),
            text.get(draft.basis.text_key()).into(),
            (&draft.clause).into(),
            text.get(target.measure.text_key()).into(),
            if quantity { text.get(target.comparator.text_key()).into() } else { Cell::Blank },
            value(target, target.required),
            value(target, target.offered),
            (&target.unit).into(),
            text.get(sanction.kind.text_key()).into(),
            sanction.amount.into(),
            sanction.percent.map_or(Cell::Blank, Cell::Percent),
            (&sanction.text).into(),
            text.get(draft.risk.text_key()).into(),
            (&draft.responsible).into(),
            every_months(row),
            (&draft.notes).into(),
            text.get(row.state.text_key()).into(),
            row.next_due.into(),
            key(id),
        ],
    )?;
    for plan in &row.plans {
        sheets.put(
            &PLANS,
            vec![
                title_of.clone(),
                number.clone(),
                (&draft.title).into(),
                text.cadence(&plan.cadence).into(),
                text.yes_no(plan.unannounced).into(),
                Cell::Date(plan.planned_from),
                key(id),
                key(plan.id),
            ],
        )?;
    }
    for line in &row.checks {
        let result = line.result.as_ref();
        sheets.put(
            &RESULTS,
            vec![
                number_of.clone(),
                case_of.clone(),
                title_of.clone(),
                number.clone(),
                (&draft.title).into(),
                Cell::Date(line.check.due),
                words(result.map(|result| result.outcome.text_key()), text),
                value(target, result.and_then(|result| result.actual)),
                result.map(|result| result.checked_on).into(),
                result.and_then(|result| result.valid_to).into(),
                result.map_or("", |result| result.note.as_str()).into(),
                (&line.check.label).into(),
                result.map_or("", |result| result.recorded_by.as_str()).into(),
                key(line.check.id),
            ],
        )?;
    }
    Ok(())
}

fn of_nonconformities(sheet: &ContractSheet, text: &Text, sheets: &mut Sheets<'_, '_>) -> Result<()> {
    for one in &sheet.nonconformities {
        let broken = one.requirement_id.and_then(|id| sheet.requirements.iter().find(|row| row.requirement.id == id));
        let requirement = broken
            .map(|row| format!("{} {}", text.requirement_number(row.requirement.number), row.requirement.draft.title))
            .unwrap_or_default();
        sheets.put(
            &NONCONFORMITIES,
            vec![
                (&one.number).into(),
                (&one.title).into(),
                (&sheet.contract.draft.title).into(),
                requirement.into(),
                text.get(one.state(sheet.today).text_key()).into(),
                (&one.corrective_action).into(),
                key(sheet.contract.id),
                key(one.id),
            ],
        )?;
        for step in &one.steps {
            sheets.put(
                &STEPS,
                vec![
                    (&one.number).into(),
                    Cell::Date(step.on),
                    text.get(step.kind.text_key()).into(),
                    (&step.by).into(),
                    (&step.text).into(),
                    step.deadline.into(),
                    step.amount.into(),
                    key(one.id),
                    key(step.id),
                ],
            )?;
        }
    }
    Ok(())
}

pub(super) fn of_evidence(
    row: &EvidenceRow,
    contracts: &HashMap<ContractId, Named>,
    suppliers: &[SupplierRow],
    text: &Text,
    sheets: &mut Sheets<'_, '_>,
) -> Result<()> {
    let evidence = &row.evidence.draft;
    let first = |noun: ServedNoun| row.serves.iter().find(|served| served.noun == noun);
    let requirement = first(ServedNoun::Requirement);
    let contract_id = requirement.or_else(|| first(ServedNoun::Contract)).and_then(|served| served.contract_id);
    let [number_of, case_of, title_of] = name(contract_id.and_then(|id| contracts.get(&id)));
    let supplier = first(ServedNoun::Supplier).and_then(|served| suppliers.iter().find(|row| row.supplier.id.0 == served.id));
    let number = supplier.and_then(|row| row.supplier.draft.organisation_number.as_ref());
    let files: Vec<&str> = row.evidence.files.iter().map(|file| file.name.as_str()).collect();
    sheets.put(
        &EVIDENCE,
        vec![
            (&evidence.title).into(),
            (&evidence.number).into(),
            text.get(evidence.kind.text_key()).into(),
            (&evidence.issuer).into(),
            text.get(evidence.class.text_key()).into(),
            evidence.received.into(),
            evidence.valid_from.into(),
            evidence.valid_to.into(),
            number_of,
            case_of,
            title_of,
            requirement.and_then(|served| served.number).map(|number| text.requirement_number(number)).unwrap_or_default().into(),
            requirement.map_or("", |served| served.name.as_str()).into(),
            supplier.map_or("", |row| row.supplier.draft.name.as_str()).into(),
            number.map_or("", |number| number.as_str()).into(),
            (&evidence.notes).into(),
            files.join("\n").into(),
            key(row.evidence.id),
        ],
    )?;
    row.serves.iter().try_for_each(|served| sheets.put(&SERVES, of_served(row, served, text)))
}

fn of_served(row: &EvidenceRow, served: &Served, text: &Text) -> Vec<Cell> {
    let name = match served.number {
        Some(number) => format!("{} {}", text.requirement_number(number), served.name),
        None => served.name.clone(),
    };
    vec![
        (&row.evidence.draft.title).into(),
        text.get(served.noun.text_key()).into(),
        name.into(),
        (&served.contract).into(),
        key(row.evidence.id),
        key(served.id),
    ]
}

pub(super) fn of_meeting(sheet: &MeetingSheet, text: &Text, sheets: &mut Sheets<'_, '_>) -> Result<()> {
    let (id, meeting) = (sheet.meeting.id, &sheet.meeting.draft);
    let (title, held_on) = (|| Cell::from(&meeting.title), || Cell::Date(meeting.held_on));
    sheets.put(
        &MEETINGS,
        vec![
            held_on(),
            title(),
            sheet.contract.as_ref().map_or("", |contract| contract.title.as_str()).into(),
            (&sheet.supplier).into(),
            (&meeting.place).into(),
            text.get(sheet.state.text_key()).into(),
            (&meeting.notes).into(),
            (&meeting.internal_notes).into(),
            key(id),
        ],
    )?;
    for person in &meeting.participants {
        let side = text.get(person.side.text_key());
        sheets.put(
            &PARTICIPANTS,
            vec![title(), held_on(), (&person.name).into(), (&person.role).into(), side.into(), key(id), key(person.id)],
        )?;
    }
    for one in &sheet.items {
        let item = &one.item;
        sheets.put(
            &ITEMS,
            vec![
                title(),
                held_on(),
                text.get(item.kind.text_key()).into(),
                (&item.title).into(),
                one.contract_title.clone().unwrap_or_default().into(),
                text.yes_no(item.treated).into(),
                (&item.note).into(),
                (&item.internal_note).into(),
                key(id),
                key(item.id),
            ],
        )?;
        for decision in &one.decisions {
            sheets.put(
                &DECISIONS,
                vec![
                    (&decision.draft.text).into(),
                    (&decision.draft.responsible).into(),
                    decision.draft.deadline.into(),
                    decision.done_on.into(),
                    title(),
                    held_on(),
                    key(id),
                    key(decision.draft.id),
                ],
            )?;
        }
    }
    Ok(())
}
