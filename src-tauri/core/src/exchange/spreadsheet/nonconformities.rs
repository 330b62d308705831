//! Avvik as a spreadsheet.

use super::{Cell, Sheet, columns};
use crate::{register::nonconformity_list::NonconformityLine, text::Text};

/// The nonconformities as they are seen.
pub(super) fn nonconformity_sheet(lines: &[NonconformityLine], text: &Text) -> Sheet {
    let heads = [
        ("followup-column-number", 12),
        ("nc-column-title", 44),
        ("followup-column-requirement", 36),
        ("sheet-contract", 40),
        ("followup-column-case-number", 14),
        ("sheet-supplier", 28),
        ("nc-column-state", 24),
        ("sheet-opened-on", 12),
        ("nc-column-deadline", 14),
        ("followup-column-days", 10),
        ("sheet-corrected-on", 12),
        ("nc-column-sanction", 36),
        ("sheet-imposed", 16),
        ("nc-column-last-long", 12),
        ("followup-column-responsible", 22),
        ("sheet-breach-of-law", 12),
    ];
    let cells = |line: &NonconformityLine| {
        let requirement = match (line.requirement_number, &line.requirement_title) {
            (Some(number), Some(title)) => format!("{} {title}", text.requirement_number(number)),
            _ => String::new(),
        };
        vec![
            line.number.as_str().into(),
            line.title.as_str().into(),
            requirement.into(),
            line.contract_title.as_str().into(),
            line.case_number.as_str().into(),
            line.supplier.as_str().into(),
            text.get(line.state.text_key()).into(),
            line.opened_on.into(),
            line.deadline.into(),
            line.days_to_deadline.map_or(Cell::Blank, |days| Cell::Count(i64::from(days))),
            line.corrected_on.into(),
            line.sanction.as_ref().map(|sanction| text.sanction(sanction)).unwrap_or_default().into(),
            line.imposed.into(),
            Cell::Count(i64::from(line.days_since_last_step)),
            line.responsible.as_str().into(),
            text.yes_no(line.breach_of_law).into(),
        ]
    };
    Sheet { name: text.get("nav-nonconformities"), columns: columns(text, &heads), rows: lines.iter().map(cells).collect() }
}
