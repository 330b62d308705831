//! Requirements, of one contract or of all, and what the checks found, as spreadsheets.

use super::{Cell, Sheet, columns};
use crate::{
    domain::{
        decimal::Decimal,
        id::CheckId,
        requirement::{Measure, Target},
    },
    register::contract_sheet::{CheckLine, ContractSheet, RequirementSheet},
    text::Text,
};
use std::collections::HashMap;

/// A value compared with a requirement: a percentage as one, yes and no in words, else a number.
pub(super) fn value(target: &Target, value: Option<Decimal>, text: &Text) -> Cell {
    match (target.measure, value) {
        (_, None) => Cell::Blank,
        (Measure::YesNo | Measure::Document, Some(_)) => text.target_value(target, value).into(),
        (Measure::Quantity, Some(number)) if target.unit == "%" => Cell::Percent(number),
        (Measure::Quantity, Some(number)) => Cell::Number(number),
    }
}

/// Adds the rows of a contract's requirements.
pub(super) fn requirement_rows(sheet: &ContractSheet, text: &Text, rows: &mut Vec<Vec<Cell>>) {
    rows.extend(sheet.requirements.iter().map(|row| cells(sheet, row, text)));
}

/// The requirements of contracts, in the order of the contracts.
pub(super) fn requirement_sheet(rows: Vec<Vec<Cell>>, text: &Text) -> Sheet {
    let heads = [
        ("sheet-contract", 40),
        ("followup-column-contract-number", 14),
        ("followup-column-case-number", 14),
        ("followup-column-number", 8),
        ("requirement-state", 20),
        ("followup-column-requirement", 44),
        ("followup-column-kind", 26),
        ("sheet-comparator", 12),
        ("value-required", 12),
        ("value-offered", 12),
        ("value-actual", 12),
        ("sheet-unit", 14),
        ("sheet-checked-on", 14),
        ("requirement-next", 14),
        ("followup-column-responsible", 22),
        ("sheet-sanction", 36),
        ("sheet-risk", 12),
        ("sheet-placement", 20),
        ("sheet-clause", 16),
        ("sheet-wording", 60),
        ("sheet-notes", 40),
    ];
    Sheet { name: text.get("sheet-requirements"), columns: columns(text, &heads), rows }
}

fn cells(sheet: &ContractSheet, row: &RequirementSheet, text: &Text) -> Vec<Cell> {
    let (contract, requirement) = (&sheet.contract.draft, &row.requirement.draft);
    let target = &requirement.target;
    let latest = row.latest.as_ref();
    let comparator = if target.required.is_some() && target.measure == Measure::Quantity {
        text.get(target.comparator.text_key()).into()
    } else {
        Cell::Blank
    };
    vec![
        contract.title.as_str().into(),
        contract.contract_number.as_str().into(),
        contract.case_number.as_str().into(),
        text.requirement_number(row.requirement.number).into(),
        text.get(row.state.text_key()).into(),
        requirement.title.as_str().into(),
        text.get(requirement.kind.text_key()).into(),
        comparator,
        value(target, target.required, text),
        value(target, target.offered, text),
        value(target, latest.and_then(|latest| latest.actual), text),
        if target.measure == Measure::Quantity { text.unit(&target.unit).into() } else { Cell::Blank },
        latest.map(|latest| latest.checked_on).into(),
        row.next_due.into(),
        row.responsible.as_str().into(),
        text.sanction(&requirement.sanction).into(),
        text.get(requirement.risk.text_key()).into(),
        text.get(requirement.placement.text_key()).into(),
        requirement.clause.as_str().into(),
        requirement.wording.as_str().into(),
        requirement.notes.as_str().into(),
    ]
}

/// Rows of checks with what was found, oldest first within each requirement; or those of some checks alone, in their order.
pub(super) struct ResultRows {
    /// Where each of the checks that are asked for comes.
    places: Option<HashMap<CheckId, usize>>,
    rows: Vec<(usize, Vec<Cell>)>,
}

impl ResultRows {
    /// None yet.
    pub(super) fn of(only: Option<&[CheckId]>) -> Self {
        Self { places: only.map(|only| only.iter().enumerate().map(|(at, id)| (*id, at)).collect()), rows: vec![] }
    }

    /// Adds a contract's checks.
    pub(super) fn add(&mut self, sheet: &ContractSheet, answered_only: bool, text: &Text) {
        for row in &sheet.requirements {
            for line in row.checks.iter().filter(|line| !answered_only || line.result.is_some()) {
                let at = match &self.places {
                    None => self.rows.len(),
                    Some(places) => match places.get(&line.check.id) {
                        Some(at) => *at,
                        None => continue,
                    },
                };
                self.rows.push((at, result_cells(sheet, row, line, text)));
            }
        }
    }
}

fn result_cells(sheet: &ContractSheet, row: &RequirementSheet, line: &CheckLine, text: &Text) -> Vec<Cell> {
    let target = &row.requirement.draft.target;
    let result = line.result.as_ref();
    vec![
        sheet.contract.draft.title.as_str().into(),
        sheet.contract.draft.contract_number.as_str().into(),
        text.requirement_number(row.requirement.number).into(),
        row.requirement.draft.title.as_str().into(),
        Cell::Date(line.check.due),
        line.check.label.as_str().into(),
        result.map_or(Cell::Blank, |result| text.get(result.outcome.text_key()).into()),
        value(target, target.required, text),
        value(target, result.and_then(|result| result.actual), text),
        if target.measure == Measure::Quantity { text.unit(&target.unit).into() } else { Cell::Blank },
        result.map(|result| result.checked_on).into(),
        result.and_then(|result| result.valid_to).into(),
        result.map_or("", |result| result.recorded_by.as_str()).into(),
        result.map_or("", |result| result.note.as_str()).into(),
    ]
}

/// The checks of contracts with what was found.
pub(super) fn result_sheet(rows: ResultRows, text: &Text) -> Sheet {
    let heads = [
        ("sheet-contract", 40),
        ("followup-column-contract-number", 14),
        ("followup-column-number", 8),
        ("followup-column-requirement", 44),
        ("followup-column-due", 12),
        ("followup-column-label", 18),
        ("followup-column-outcome", 20),
        ("value-required", 12),
        ("value-actual", 12),
        ("sheet-unit", 14),
        ("followup-column-checked-on", 14),
        ("sheet-valid-to", 14),
        ("sheet-recorded-by", 22),
        ("sheet-note", 50),
    ];
    let mut rows = rows.rows;
    rows.sort_by_key(|(at, _)| *at);
    Sheet { name: text.get("sheet-results"), columns: columns(text, &heads), rows: rows.into_iter().map(|(_, row)| row).collect() }
}
