//! The whole register as one workbook: a sheet a noun, and one that explains them. The sheets of what can be read in again have
//! the columns that reading knows, under the same headings; every row ends with its key, by which it is found again whatever
//! else is changed in it.

mod goals;
mod rows;

use super::{Book, Column};
use crate::{
    Result,
    domain::{
        contract::ContractDraft,
        contract_list::ContractQuery,
        id::{ContractId, MeetingId},
        occasion::Occasion,
    },
    register::{Register, evidence::EvidenceQuery, intake::Wanted},
    text::Text,
};
use std::{cell::Cell, collections::HashMap, path::Path};

/// The text key of the heading over the rows' keys.
pub const KEY: &str = "import-field-key";

/// A sheet: the text key of its name, its columns by the text keys of their heads, and whether it can be read in again.
struct Part {
    name: &'static str,
    heads: &'static [(&'static str, u32)],
    readable: bool,
}

/// The columns that reading in knows, by their names; the heading is `import-field-<name>`.
macro_rules! fields {
    ($($name:literal: $width:literal),* $(,)?; $($more:literal: $more_width:literal),* $(,)?) => {
        &[$((concat!("import-field-", $name), $width),)* $(($more, $more_width),)* (KEY, 38)]
    };
}

const CONTRACTS: Part = Part {
    name: "nav-contracts",
    heads: fields![
        "contract-number": 16, "case-number": 14, "title": 44, "supplier": 30, "organisation-number": 16, "start": 12, "end": 12,
        "options": 18, "signed": 12, "contracts-value": 18, "kind": 22, "object": 18, "cpv": 24, "buyer": 28, "department": 22, "owner": 22, "manager": 22, "terminated": 12,
        "management-system": 14, "notes": 50;
        "workbook-procurement-started": 14, "workbook-awarded": 14, "workbook-climate-route": 36,
        "workbook-justification": 44, "workbook-notice": 18, "contracts-column-status": 16, "contracts-column-state": 18,
    ],
    readable: true,
};
const SUPPLIERS: Part = Part {
    name: "nav-suppliers",
    heads: fields![
        "name": 40, "organisation-number": 16, "address": 32, "postal-code": 12, "city": 20, "contact": 28, "email": 32, "phone": 18,
        "notes": 50;
    ],
    readable: true,
};
const CONTRACT_SUPPLIERS: Part = Part {
    name: "workbook-contract-suppliers",
    heads: &[
        ("sheet-contract", 44),
        ("sheet-supplier", 40),
        ("workbook-main", 12),
        ("workbook-contract-key", 38),
        ("workbook-supplier-key", 38),
    ],
    readable: false,
};
const OPTIONS: Part = Part {
    name: "workbook-options",
    heads: &[
        ("sheet-contract", 44),
        ("workbook-months", 10),
        ("workbook-notice-days", 14),
        ("workbook-decision", 20),
        ("workbook-decided-on", 14),
        ("workbook-contract-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const CRITERIA: Part = Part {
    name: "workbook-criteria",
    heads: &[
        ("sheet-contract", 44),
        ("workbook-criterion", 44),
        ("workbook-criterion-kind", 20),
        ("workbook-weight", 10),
        ("workbook-rank", 12),
        ("workbook-contract-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const REQUIREMENTS: Part = Part {
    name: "sheet-requirements",
    heads: fields![
        "contract-number": 16, "case-number": 14, "contract": 40, "requirement-number": 10, "title": 44, "requirement-kind": 26, "wording": 60,
        "question": 50, "placement": 20, "basis": 14, "clause": 16, "measure": 16, "comparator": 12, "required": 12, "offered": 12, "unit": 14,
        "sanction": 22, "sanction-amount": 16, "sanction-percent": 12, "sanction-text": 40, "risk": 12, "responsible": 22, "every-months": 14,
        "notes": 40;
        "requirement-state": 20, "requirement-next": 14,
    ],
    readable: true,
};
const PLANS: Part = Part {
    name: "workbook-plans",
    heads: &[
        ("sheet-contract", 44),
        ("followup-column-number", 8),
        ("followup-column-requirement", 44),
        ("library-part-rhythm", 40),
        ("workbook-unannounced", 14),
        ("workbook-planned-from", 14),
        ("workbook-requirement-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const RESULTS: Part = Part {
    name: "sheet-results",
    heads: fields![
        "contract-number": 16, "case-number": 14, "contract": 40, "requirement-number": 10, "requirement": 44, "due": 12, "outcome": 20,
        "actual": 12, "checked-on": 14, "valid-to": 14, "note": 50;
        "followup-column-label": 18, "sheet-recorded-by": 22,
    ],
    readable: true,
};
const EVIDENCE: Part = Part {
    name: "nav-evidence",
    heads: fields![
        "title": 44, "document-number": 24, "evidence-kind": 24, "issuer": 28, "evidence-class": 22, "received": 12, "valid-from": 12,
        "valid-to": 12, "contract-number": 16, "case-number": 14, "contract": 40, "requirement-number": 10, "requirement": 44, "supplier": 30,
        "organisation-number": 16, "notes": 40;
        "sheet-files": 36,
    ],
    readable: true,
};
const SERVES: Part = Part {
    name: "workbook-serves",
    heads: &[
        ("evidence-title", 44),
        ("workbook-served-as", 16),
        ("evidence-serves", 50),
        ("sheet-contract", 44),
        ("workbook-evidence-key", 38),
        ("workbook-served-key", 38),
    ],
    readable: false,
};
const NONCONFORMITIES: Part = Part {
    name: "nav-nonconformities",
    heads: &[
        ("followup-column-number", 12),
        ("nc-column-title", 44),
        ("sheet-contract", 44),
        ("followup-column-requirement", 44),
        ("nc-column-state", 24),
        ("workbook-corrective-action", 50),
        ("workbook-contract-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const STEPS: Part = Part {
    name: "workbook-steps",
    heads: &[
        ("followup-column-number", 12),
        ("sheet-date", 12),
        ("workbook-step", 28),
        ("sheet-who", 22),
        ("sheet-note", 60),
        ("nc-column-deadline", 14),
        ("workbook-amount", 16),
        ("workbook-nonconformity-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const MEETINGS: Part = Part {
    name: "nav-meetings",
    heads: &[
        ("sheet-held-on", 12),
        ("sheet-meeting", 44),
        ("sheet-contract", 44),
        ("sheet-supplier", 30),
        ("sheet-place", 24),
        ("requirement-state", 14),
        ("sheet-notes", 50),
        ("workbook-internal-notes", 50),
        (KEY, 38),
    ],
    readable: false,
};
const PARTICIPANTS: Part = Part {
    name: "sheet-participants",
    heads: &[
        ("sheet-meeting", 44),
        ("sheet-held-on", 12),
        ("workbook-name", 30),
        ("workbook-role", 24),
        ("workbook-side", 18),
        ("workbook-meeting-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const ITEMS: Part = Part {
    name: "workbook-agenda",
    heads: &[
        ("sheet-meeting", 44),
        ("sheet-held-on", 12),
        ("workbook-item-kind", 20),
        ("workbook-item", 44),
        ("sheet-contract", 44),
        ("sheet-treated", 12),
        ("sheet-note", 60),
        ("workbook-internal-notes", 50),
        ("workbook-meeting-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const DECISIONS: Part = Part {
    name: "sheet-decisions",
    heads: &[
        ("sheet-decision", 60),
        ("followup-column-responsible", 22),
        ("followup-column-due", 12),
        ("workbook-done-on", 14),
        ("sheet-meeting", 44),
        ("sheet-held-on", 12),
        ("workbook-meeting-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const INDICATORS: Part = Part {
    name: "workbook-indicators",
    heads: &[
        ("import-field-indicator", 40),
        ("import-field-part", 20),
        ("import-field-unit", 12),
        ("import-field-unit-kind", 16),
        ("import-field-direction", 18),
        ("import-field-scope", 18),
        ("import-field-scope-name", 28),
        ("import-field-target", 12),
        ("import-field-target-year", 10),
        ("sheet-notes", 40),
        (KEY, 38),
    ],
    readable: false,
};
const MEASUREMENTS: Part = Part {
    name: "workbook-measurements",
    heads: fields![
        "indicator": 40, "part": 20, "year": 8, "period-label": 12, "measurements-value": 14, "unit": 12, "unit-kind": 16, "direction": 18,
        "scope": 18, "scope-name": 28, "contract-number": 16, "case-number": 14, "contract": 40, "target": 12, "target-year": 10, "source": 30,
        "note": 40;
    ],
    readable: true,
};
const STRATEGIES: Part = Part {
    name: "workbook-strategies",
    heads: &[
        ("goal-strategy", 44),
        ("goal-owner", 28),
        ("goal-adopted", 12),
        ("goal-first-year", 12),
        ("goal-last-year", 12),
        ("goal-source", 44),
        ("goal-language", 12),
        ("goal-pack", 34),
        ("goal-version", 10),
        ("sheet-notes", 40),
        (KEY, 38),
    ],
    readable: false,
};
const GOALS: Part = Part {
    name: "workbook-goals",
    heads: &[
        ("goal-strategy", 36),
        ("goal-number", 10),
        ("goal-level", 18),
        ("goal-text", 60),
        ("goal-area", 30),
        ("goal-year", 10),
        ("goal-kinds", 44),
        ("goal-origin", 22),
        ("goal-state", 20),
        ("sheet-notes", 40),
        ("workbook-strategy-key", 38),
        ("workbook-parent-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const GOAL_LINKS: Part = Part {
    name: "workbook-goal-links",
    heads: &[
        ("goal-number", 10),
        ("goal-text", 50),
        ("goal-linked-as", 20),
        ("goal-linked-to", 50),
        ("sheet-contract", 44),
        ("workbook-goal-key", 38),
        ("workbook-served-key", 38),
    ],
    readable: false,
};
const ACTION_PLAN: Part = Part {
    name: "workbook-action-plan",
    heads: &[
        ("goal-plan-year", 10),
        ("goal-number", 10),
        ("goal-text", 60),
        ("goal-action-status", 20),
        ("followup-column-responsible", 22),
        ("goal-deadline", 14),
        ("goal-action-note", 50),
        ("goal-revised", 14),
        ("workbook-goal-key", 38),
        (KEY, 38),
    ],
    readable: false,
};
const SETTINGS: Part = Part { name: "nav-settings", heads: &[("workbook-setting", 40), ("workbook-value", 60)], readable: false };

/// Every sheet, in the order of the workbook; the explanation comes before them.
const PARTS: &[&Part] = &[
    &CONTRACTS,
    &SUPPLIERS,
    &CONTRACT_SUPPLIERS,
    &OPTIONS,
    &CRITERIA,
    &REQUIREMENTS,
    &PLANS,
    &RESULTS,
    &EVIDENCE,
    &SERVES,
    &NONCONFORMITIES,
    &STEPS,
    &MEETINGS,
    &PARTICIPANTS,
    &ITEMS,
    &DECISIONS,
    &INDICATORS,
    &MEASUREMENTS,
    &STRATEGIES,
    &GOALS,
    &GOAL_LINKS,
    &ACTION_PLAN,
    &SETTINGS,
];

/// The whole register as one workbook, written where nothing is until it is whole. Read contract by contract: only one is held
/// in memory at a time. `go_on` is told how many contracts and meetings of how many are written, and answers whether to go on.
/// Errors: `cancelled`, `report`, `disk-full` and the others of [`write_by`](crate::exchange::file::write_by), the database's.
pub fn save_register_book(
    register: &mut Register,
    path: &Path,
    text: &Text,
    occasion: &Occasion,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<()> {
    let contracts: Vec<ContractId> = register.contracts(&ContractQuery::default(), occasion)?.rows.into_iter().map(|row| row.id).collect();
    let meetings: Vec<MeetingId> = register.meetings(None, None, occasion)?.meetings.into_iter().map(|row| row.meeting.id).collect();
    let all = (contracts.len() + meetings.len()) as u64;
    let done = Cell::new(0);
    let organisation = register.settings()?.organisation;
    let title = if organisation.is_empty() { text.get("workbook-title") } else { organisation };
    let mut still = |_: u64, _: u64| go_on(done.get(), all);
    let mut book = Book::new(&title, text, occasion, 0, &mut still)?;
    let explanation = book.begin(&text.get("workbook-explanation"), explained(text))?;
    let mut sheets = Sheets::begin(&mut book, text)?;
    let suppliers = register.suppliers()?;
    for supplier in &suppliers {
        sheets.put(&SUPPLIERS, rows::of_supplier(supplier))?;
    }
    let mut named: HashMap<ContractId, Named> = HashMap::with_capacity(contracts.len());
    for id in contracts {
        let sheet = register.contract_sheet(id, occasion)?;
        rows::of_contract(&sheet, text, &mut sheets)?;
        named.insert(id, Named::of(&sheet.contract.draft));
        done.set(done.get() + 1);
        sheets.look()?;
    }
    for row in &register.evidence_list(&EvidenceQuery::default(), occasion)?.rows {
        rows::of_evidence(row, &named, &suppliers, text, &mut sheets)?;
    }
    for id in meetings {
        rows::of_meeting(&register.meeting_sheet(id, occasion)?, text, &mut sheets)?;
        done.set(done.get() + 1);
        sheets.look()?;
    }
    let figures = register.known(Wanted { measurements: true, ..Wanted::default() })?;
    rows::of_figures(&figures, &named, text, &mut sheets)?;
    goals::put(register, occasion, text, &mut sheets)?;
    for (name, value) in settings(register, text)? {
        sheets.put(&SETTINGS, vec![name.into(), value.into()])?;
    }
    let counts = sheets.counts;
    explain(&mut book, explanation, &counts, &title, text, occasion)?;
    book.save(path)
}

/// What a contract is known by in rows about something else.
struct Named {
    number: String,
    case: String,
    title: String,
}

impl Named {
    fn of(contract: &ContractDraft) -> Self {
        Self { number: contract.contract_number.clone(), case: contract.case_number.clone(), title: contract.title.clone() }
    }
}

/// The workbook's sheets, being filled.
struct Sheets<'b, 'a> {
    book: &'b mut Book<'a>,
    /// The book's place of each, in the order of [`PARTS`], and how many rows it has got.
    places: Vec<usize>,
    counts: Vec<u64>,
}

impl<'b, 'a> Sheets<'b, 'a> {
    fn begin(book: &'b mut Book<'a>, text: &Text) -> Result<Self> {
        let mut places = vec![];
        for part in PARTS {
            let columns = part.heads.iter().map(|(key, width)| Column { head: text.get(key), width: *width }).collect();
            places.push(book.begin(&text.get(part.name), columns)?);
        }
        Ok(Self { book, places, counts: vec![0; PARTS.len()] })
    }

    /// Writes a row.
    fn put(&mut self, part: &Part, cells: Vec<super::Cell>) -> Result<()> {
        let at = PARTS.iter().position(|one| one.name == part.name).unwrap_or_default();
        if let Some(count) = self.counts.get_mut(at) {
            *count += 1;
        }
        self.places.get(at).map_or(Ok(()), |place| self.book.row(*place, &cells))
    }

    /// Asks whether to go on.
    fn look(&mut self) -> Result<()> {
        self.book.look()
    }
}

fn settings(register: &Register, text: &Text) -> Result<Vec<(String, String)>> {
    let settings = register.settings()?;
    let rule = settings.working_day_rule.map(|rule| text.get(rule.text_key())).unwrap_or_default();
    let days = settings.quiet_days.map(|days| days.to_string()).unwrap_or_default();
    let named = [
        ("workbook-organisation", settings.organisation),
        ("workbook-user", settings.user),
        ("workbook-working-day-rule", rule),
        ("workbook-quiet-days", days),
    ];
    Ok(named.into_iter().map(|(key, value)| (text.get(key), value)).collect())
}

fn explained(text: &Text) -> Vec<Column> {
    [("workbook-sheet", 34), ("workbook-rows", 12), ("workbook-about", 90)].map(|(key, width)| Column { head: text.get(key), width }).into()
}

fn explain(book: &mut Book<'_>, place: usize, counts: &[u64], title: &str, text: &Text, occasion: &Occasion) -> Result<()> {
    let made = text.get_with("workbook-made", &[("date", text.date(occasion.today).into()), ("who", occasion.who.as_str().into())]);
    let mut line = |name: String, rows: super::Cell, about: String| book.row(place, &[name.into(), rows, about.into()]);
    line(title.to_owned(), super::Cell::Blank, made)?;
    for (part, count) in PARTS.iter().zip(counts) {
        let about = text.get(if part.readable { "workbook-readable" } else { "workbook-for-reading" });
        line(text.get(part.name), super::Cell::Count(i64::try_from(*count).unwrap_or(i64::MAX)), about)?;
    }
    for key in ["workbook-about-key", "workbook-about-blank", "workbook-about-package"] {
        line(String::new(), super::Cell::Blank, text.get(key))?;
    }
    Ok(())
}
