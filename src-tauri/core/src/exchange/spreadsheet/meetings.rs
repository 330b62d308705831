//! Meetings and open decisions as spreadsheets.

use super::{Cell, Sheet, columns};
use crate::{
    register::meeting_sheet::{MeetingRow, OpenDecision},
    text::Text,
};

/// The meetings, the latest first.
pub(super) fn meeting_sheet(rows: &[MeetingRow], text: &Text) -> Sheet {
    let heads = [
        ("sheet-held-on", 12),
        ("sheet-meeting", 40),
        ("sheet-contract", 40),
        ("sheet-supplier", 28),
        ("sheet-place", 24),
        ("requirement-state", 14),
        ("sheet-participants", 40),
        ("sheet-items", 10),
        ("sheet-treated", 12),
        ("sheet-decisions", 12),
        ("sheet-open-decisions", 12),
    ];
    let cells = |row: &MeetingRow| {
        let meeting = &row.meeting.draft;
        let people: Vec<&str> = meeting.participants.iter().map(|one| one.name.as_str()).collect();
        vec![
            Cell::Date(meeting.held_on),
            meeting.title.as_str().into(),
            row.contract_title.clone().unwrap_or_default().into(),
            row.supplier.as_str().into(),
            meeting.place.as_str().into(),
            text.get(row.state.text_key()).into(),
            people.join(", ").into(),
            row.items.into(),
            row.treated.into(),
            row.decisions.into(),
            row.open_decisions.into(),
        ]
    };
    Sheet { name: text.get("nav-meetings"), columns: columns(text, &heads), rows: rows.iter().map(cells).collect() }
}

/// What was decided and is not carried out, the earliest deadline first.
pub(super) fn decision_sheet(rows: &[OpenDecision], text: &Text) -> Sheet {
    let heads = [
        ("sheet-decision", 60),
        ("followup-column-responsible", 22),
        ("followup-column-due", 12),
        ("followup-column-days", 10),
        ("meeting-decided-in", 40),
        ("sheet-held-on", 12),
        ("sheet-contract", 40),
        ("sheet-supplier", 28),
    ];
    let cells = |row: &OpenDecision| {
        vec![
            row.decision.draft.text.as_str().into(),
            row.decision.draft.responsible.as_str().into(),
            row.decision.draft.deadline.into(),
            row.days.map_or(Cell::Blank, |days| Cell::Count(i64::from(days))),
            row.meeting_title.as_str().into(),
            Cell::Date(row.held_on),
            row.contract_title.clone().unwrap_or_default().into(),
            row.supplier.as_str().into(),
        ]
    };
    Sheet { name: text.get("meeting-open-decisions"), columns: columns(text, &heads), rows: rows.iter().map(cells).collect() }
}
