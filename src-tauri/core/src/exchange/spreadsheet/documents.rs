//! Dokumentasjon as a spreadsheet: the documents, and the requirements that lack one.

use super::{Cell, Sheet, columns};
use crate::{
    domain::evidence::{Served, ServedNoun},
    register::evidence::{EvidenceList, EvidenceRow, MissingEvidence},
    text::Text,
};

/// The documents as they are seen.
pub(super) fn evidence_sheet(list: &EvidenceList, text: &Text) -> Sheet {
    let heads = [
        ("evidence-title", 44),
        ("evidence-kind", 24),
        ("evidence-number", 24),
        ("evidence-issuer", 28),
        ("evidence-validity", 16),
        ("sheet-valid-from", 12),
        ("sheet-valid-to", 12),
        ("followup-column-days", 10),
        ("evidence-received", 12),
        ("evidence-class", 20),
        ("evidence-serves", 60),
        ("sheet-files", 36),
        ("sheet-notes", 40),
    ];
    Sheet {
        name: text.get("nav-evidence"),
        columns: columns(text, &heads),
        rows: list.rows.iter().map(|row| document(row, text)).collect(),
    }
}

fn document(row: &EvidenceRow, text: &Text) -> Vec<Cell> {
    let evidence = &row.evidence.draft;
    let files: Vec<&str> = row.evidence.files.iter().map(|file| file.name.as_str()).collect();
    let serves: Vec<String> = row.serves.iter().map(|served| named(served, text)).collect();
    vec![
        evidence.title.as_str().into(),
        text.get(evidence.kind.text_key()).into(),
        evidence.number.as_str().into(),
        evidence.issuer.as_str().into(),
        text.get(row.state.text_key()).into(),
        evidence.valid_from.into(),
        evidence.valid_to.into(),
        row.days.map_or(Cell::Blank, |days| Cell::Count(i64::from(days))),
        evidence.received.into(),
        text.get(evidence.class.text_key()).into(),
        serves.join("\n").into(),
        files.join("\n").into(),
        evidence.notes.as_str().into(),
    ]
}

/// What a document serves, by name: `K3 Miljømerket papir (Papir 2026)`.
fn named(served: &Served, text: &Text) -> String {
    match (served.noun, served.number) {
        (ServedNoun::Requirement, Some(number)) => format!("{} {} ({})", text.requirement_number(number), served.name, served.contract),
        _ => served.name.clone(),
    }
}

/// The requirements that lack a valid document.
pub(super) fn missing_sheet(rows: &[MissingEvidence], text: &Text) -> Sheet {
    let heads = [
        ("followup-column-number", 8),
        ("served-requirement", 44),
        ("evidence-missing-proof", 26),
        ("served-contract", 44),
        ("sheet-supplier", 28),
        ("evidence-missing-last", 14),
    ];
    let cells = |row: &MissingEvidence| {
        vec![
            text.requirement_number(row.number).into(),
            row.title.as_str().into(),
            text.get(row.proof.map_or("evidence-missing-any", |proof| proof.text_key())).into(),
            row.contract_title.as_str().into(),
            row.supplier.as_str().into(),
            row.last_valid_to.into(),
        ]
    };
    Sheet { name: text.get("sheet-missing-evidence"), columns: columns(text, &heads), rows: rows.iter().map(cells).collect() }
}
