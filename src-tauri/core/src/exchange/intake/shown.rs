//! A list on its way in as it is shown: labels, values and sentences in the user's language. Decides nothing.

use super::{
    field::{FieldKind, Value},
    finding::{Finding, FindingCode, Grade},
    mapping::{ColumnUse, DateOrder, letter},
    noun::Noun,
    preview::{Made, Preview, PreviewRow, RowState},
    propose::{self, Because},
    rows::shown,
    session::Intake,
};
use crate::{
    Error,
    domain::money::Money,
    exchange::table::Cell,
    text::{Arg, Text},
};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many rows are shown to choose the headings from, and how many of them at least stand under the proposed ones.
const FIRST_ROWS: usize = 12;
const ROWS_BELOW: usize = 4;
/// How many values show what a column holds.
const EXAMPLES: usize = 3;
/// Longest text of a cell that is shown whole.
const CELL: usize = 120;

/// A list that was opened: what can be chosen about how it is read, and what is proposed or chosen now.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct IntakeView {
    /// What the list is about.
    pub noun: Noun,
    /// The file's name.
    pub file: String,
    /// Its sheets, in their order.
    pub sheets: Vec<SheetView>,
    /// The place of the sheet that is read, from 0.
    pub sheet: u32,
    /// The number of the row with the headings, as spreadsheet programs show it; 0 = there is none.
    pub header: u32,
    /// The number of the row that is proposed as headings; 0 = none.
    pub proposed: u32,
    /// The first rows of the sheet, to choose the headings from.
    pub first_rows: Vec<FirstRow>,
    /// Its columns, from the first.
    pub columns: Vec<ColumnView>,
    /// What a column can be, in the order it is shown.
    pub fields: Vec<FieldView>,
    /// Names of required fields that no column is read as yet: the preview cannot be made before.
    pub missing: Vec<String>,
    /// Whether the columns are read as they were last time, since the file has the same shape.
    pub remembered: bool,
    /// How many rows stand under the headings.
    pub rows: u32,
    /// How much was decided that another sheet or other headings would lose.
    pub decided: u32,
}

/// A sheet of the file.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SheetView {
    /// Its name.
    pub name: String,
    /// Not shown by the program that wrote it.
    pub hidden: bool,
    /// How many rows have something in them.
    pub rows: u32,
    /// How many columns it has.
    pub columns: u32,
}

/// One of the first rows.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct FirstRow {
    /// Its number, as spreadsheet programs show it.
    pub number: u32,
    /// Its cells as text, from the first column; long ones are cut.
    pub cells: Vec<String>,
}

/// A column of the sheet.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ColumnView {
    /// `A`, `B`, … `AA`.
    pub letter: String,
    /// Its heading; blank if it has none.
    pub heading: String,
    /// The first values it holds, that are not blank.
    pub examples: Vec<String>,
    /// What it is read as and how its days are, to be sent back changed.
    pub used: ColumnUse,
    /// Why it is read so; nothing if it is not read.
    pub because: Option<Because>,
    /// How its days are read; nothing if it holds none.
    pub days: Option<DaysView>,
}

/// How the days of a column are read.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct DaysView {
    /// Somebody must say which comes first: `example` can be read both ways and no cell of the column shows how.
    pub ask: bool,
    /// Which comes first; nothing if it makes no difference or is not known yet.
    pub order: Option<DateOrder>,
    /// A cell that can be read both ways.
    pub example: Option<DayExample>,
    /// The cell that shows which comes first, such as 25/12/2025; nothing if somebody said so.
    pub shown_by: Option<ShownBy>,
}

/// A cell whose day can be read both ways.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct DayExample {
    /// The cell: `D7`.
    pub cell: String,
    /// What stands in it: `03/04/2025`.
    pub written: String,
    /// Read with the day first, in words.
    pub day_first: String,
    /// Read with the month first, in words.
    pub month_first: String,
}

/// A cell that shows which comes first.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ShownBy {
    /// The cell: `D9`.
    pub cell: String,
    /// What stands in it.
    pub written: String,
}

/// What a column can be read as.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct FieldView {
    /// Stable name, for [`ColumnUse`].
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Whether a column must be read as it.
    pub required: bool,
    /// `text`, `date`, `period`, `money`, `number`, `organisation`, `choice`, `yes-no`.
    pub kind: String,
    /// For choices: what they are called.
    pub choices: Vec<String>,
}

/// The preview in figures.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PreviewView {
    /// Rows in each state: refused, doubtful, new, changed, same, left out.
    pub counts: [u32; RowState::ALL.len()],
    /// All rows.
    pub rows: u32,
    /// Nothing stands in the way of reading the list in.
    pub ready: bool,
    /// The places, from 0, of columns whose days can be read in two ways, and nobody has said which.
    pub undecided: Vec<u32>,
    /// What would be made and changed.
    pub made: Vec<MadeView>,
    /// What is the matter, by kind, those that stand in the way first.
    pub findings: Vec<FindingKind>,
}

/// How many things of a noun would be made and changed.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct MadeView {
    /// `contract`, `supplier`, `requirement`, `check`, `result`, `indicator`, `measurement`, `evidence`.
    pub noun: String,
    /// How many.
    #[serde(flatten)]
    pub made: Made,
}

/// A kind of finding.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct FindingKind {
    /// What is the matter.
    pub code: FindingCode,
    /// How grave.
    pub grade: Grade,
    /// Its name in a few words.
    pub name: String,
    /// How many cells or rows.
    pub count: u32,
    /// How many of them have been accepted.
    pub accepted: u32,
    /// For what is refused: whether the rows can be read in with those cells emptied.
    pub emptied: bool,
}

/// Some rows of the preview.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PreviewPage {
    /// How many rows there are in the state that was asked for.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<RowView>,
}

/// One row of the preview.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RowView {
    /// Its number in the file.
    pub number: u32,
    /// Where it stands.
    pub state: RowState,
    /// What it would be once its doubts are accepted: new, changed or the same.
    pub becomes: RowState,
    /// What it is about.
    pub title: String,
    /// The number of an earlier row about the same thing, which it adds to.
    pub joins: Option<u32>,
    /// What is the matter, the gravest first.
    pub findings: Vec<FindingView>,
    /// What would change; of something new, everything that is known about it.
    pub changes: Vec<ChangeView>,
}

/// What is the matter with a cell or a row.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct FindingView {
    /// The cell: `D7`; blank if the row as a whole is meant.
    pub cell: String,
    /// The column's place, from 0; nothing if the row as a whole is meant.
    pub column: Option<u32>,
    /// The field's label; blank if none is meant.
    pub label: String,
    /// How grave.
    pub grade: Grade,
    /// What.
    pub code: FindingCode,
    /// What stands in the cell.
    pub written: String,
    /// What was found, what it means, and what to do.
    pub sentence: String,
    /// For a doubt: somebody has said that it is right as shown.
    pub accepted: bool,
}

/// One value that would become another.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ChangeView {
    /// The field's label.
    pub label: String,
    /// The cell it is read from; blank if it follows from others.
    pub cell: String,
    /// What the register says; blank if nothing.
    pub from: String,
    /// What it would say.
    pub to: String,
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(CELL) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

pub(super) fn cell_name(column: Option<u32>, row: u32) -> String {
    column.map_or(String::new(), |column| format!("{}{row}", letter(column as usize)))
}

/// The label of a field; its name if it has none.
pub(super) fn label(noun: Noun, field: &str, text: &Text) -> String {
    let own = text.find(&format!("import-field-{noun}-{field}"), &[]);
    own.or_else(|| text.find(&format!("import-field-{field}"), &[])).unwrap_or_else(|| field.to_owned())
}

/// An error about columns with the field's label in place of its name.
#[must_use]
pub fn named(noun: Noun, error: Error, text: &Text) -> Error {
    match &error.field {
        Some(field) if noun.field(field).is_some() => {
            let label = label(noun, field, text);
            Error { field: None, ..error }.with("name", label)
        }
        _ => error,
    }
}

/// Everything that can be chosen about how a list is read.
#[must_use]
pub fn intake(intake: &Intake, text: &Text) -> IntakeView {
    let (noun, sheet, mapping) = (intake.noun(), intake.sheet(), intake.mapping());
    let below = || sheet.rows.iter().filter(|row| row.number > mapping.header);
    let days: BTreeMap<usize, _> = intake.days().into_iter().collect();
    let columns = intake.headings().into_iter().enumerate().map(|(place, heading)| {
        let values = below().map(|row| row.cell(place)).filter(|cell| !matches!(cell, Cell::Blank)).map(|cell| cell_shown(cell, text));
        let in_words = |day: NaiveDate| text.long_date(day);
        let named = |row: u32| cell_name(Some(count(place)), row);
        ColumnView {
            letter: letter(place),
            heading,
            examples: values.filter(|value| !value.trim().is_empty()).take(EXAMPLES).map(|value| cut(&value)).collect(),
            used: mapping.columns.get(place).cloned().unwrap_or_default(),
            because: intake.because().get(place).copied().flatten(),
            days: days.get(&place).map(|days| DaysView {
                ask: days.must_be_asked(),
                order: days.order,
                example: days.example.as_ref().map(|(row, written, first, second)| DayExample {
                    cell: named(*row),
                    written: written.clone(),
                    day_first: in_words(*first),
                    month_first: in_words(*second),
                }),
                shown_by: days.shown_by.as_ref().map(|(row, written)| ShownBy { cell: named(*row), written: written.clone() }),
            }),
        }
    });
    let sheets = intake.table().sheets.iter().map(|sheet| SheetView {
        name: sheet.name.clone(),
        hidden: sheet.hidden,
        rows: count(sheet.rows.len()),
        columns: count(sheet.width()),
    });
    let proposed = propose::header(noun, sheet);
    let above = sheet.rows.iter().take_while(|row| row.number <= proposed.max(mapping.header)).count();
    let first_rows = sheet.rows.iter().take(FIRST_ROWS.max(above + ROWS_BELOW));
    IntakeView {
        noun,
        file: intake.file().to_owned(),
        sheets: sheets.collect(),
        sheet: count(mapping.sheet),
        header: mapping.header,
        proposed,
        first_rows: first_rows
            .map(|row| FirstRow { number: row.number, cells: row.cells.iter().map(|cell| cut(&cell_shown(cell, text))).collect() })
            .collect(),
        columns: columns.collect(),
        fields: fields(noun, text),
        missing: mapping.missing(noun).into_iter().map(str::to_owned).collect(),
        remembered: intake.because().contains(&Some(Because::Remembered)),
        rows: count(below().count()),
        decided: count(intake.decided()),
    }
}

/// What a column of a noun's list can be read as.
#[must_use]
pub fn fields(noun: Noun, text: &Text) -> Vec<FieldView> {
    let fields = noun.fields().iter().map(|field| FieldView {
        name: field.name.to_owned(),
        label: label(noun, field.name, text),
        required: field.required,
        kind: field.kind.as_str().to_owned(),
        choices: match field.kind {
            FieldKind::Choice(choices) => (choices.all)().iter().map(|(_, key)| text.get(key)).collect(),
            FieldKind::YesNo => vec![text.get("yes"), text.get("no")],
            _ => vec![],
        },
    });
    fields.collect()
}

/// A cell as a spreadsheet program would show it.
pub(super) fn cell_shown(cell: &Cell, text: &Text) -> String {
    match cell {
        Cell::Number(number) => text.decimal(*number),
        Cell::Percent(number) => text.percent(*number),
        Cell::Date(day) => text.date(*day),
        Cell::Flag(flag) => text.get(if *flag { "yes" } else { "no" }),
        other => shown(other),
    }
}

/// A value in the user's language; blank if it says nothing.
#[must_use]
pub fn value(value: &Value, text: &Text) -> String {
    match value {
        Value::Blank => String::new(),
        Value::Text(own) => own.clone(),
        Value::Date(day) => text.date(*day),
        Value::NoEnd => text.get("import-no-end"),
        Value::Period(start, Some(end)) => text.period(Some(*start), Some(*end)),
        Value::Period(start, None) => text.period(Some(*start), None),
        Value::Money(amount) => text.money(*amount),
        Value::Number(number) => text.decimal(*number),
        Value::Organisation(number) => text.organisation_number(number),
        Value::Choice(_, key) => text.get(key),
        Value::Yes(yes) => text.get(if *yes { "yes" } else { "no" }),
        Value::Options(months) => text.option_months(months),
    }
}

/// The preview in figures.
#[must_use]
pub fn preview(preview: &Preview, text: &Text) -> PreviewView {
    let mut kinds: BTreeMap<(Grade, FindingCode), (u32, u32)> = BTreeMap::new();
    for finding in preview.rows.iter().filter(|row| row.state != RowState::LeftOut).flat_map(|row| &row.findings) {
        let counts = kinds.entry((finding.grade, finding.code)).or_default();
        counts.0 += 1;
        counts.1 += u32::from(finding.accepted);
    }
    PreviewView {
        counts: preview.counts,
        rows: count(preview.rows.len()),
        ready: preview.is_ready(),
        undecided: preview.undecided.clone(),
        made: preview.made.iter().map(|(noun, made)| MadeView { noun: (*noun).to_owned(), made: *made }).collect(),
        findings: kinds
            .into_iter()
            .map(|((grade, code), (count, accepted))| FindingKind {
                code,
                grade,
                name: text.get(&format!("import-finding-name-{code}")),
                count,
                accepted,
                emptied: grade == Grade::Refused && code.goes_with_its_cell(),
            })
            .collect(),
    }
}

/// Some rows of the preview.
#[must_use]
pub fn page(noun: Noun, (total, rows): (usize, Vec<&PreviewRow>), text: &Text) -> PreviewPage {
    PreviewPage { total: count(total), rows: rows.into_iter().map(|one| row(noun, one, text)).collect() }
}

/// One row of the preview.
#[must_use]
pub fn row(noun: Noun, row: &PreviewRow, text: &Text) -> RowView {
    RowView {
        number: row.number,
        state: row.state,
        becomes: row.becomes,
        title: row.title.clone(),
        joins: row.joins,
        findings: row
            .findings
            .iter()
            .map(|finding| FindingView {
                cell: cell_name(finding.column, row.number),
                column: finding.column,
                label: finding.field.map_or(String::new(), |field| label(noun, field, text)),
                grade: finding.grade,
                code: finding.code,
                written: cut(&finding.written),
                sentence: sentence(finding, text),
                accepted: finding.accepted,
            })
            .collect(),
        changes: row
            .changes
            .iter()
            .map(|change| ChangeView {
                label: label(noun, change.field, text),
                cell: cell_name(change.column, row.number),
                from: value(&change.from, text),
                to: value(&change.to, text),
            })
            .collect(),
    }
}

/// What a finding says, in the user's language.
#[must_use]
pub fn sentence(finding: &Finding, text: &Text) -> String {
    if let (FindingCode::Rule, Some(code)) = (finding.code, finding.params.get("error")) {
        return text.get(&format!("error-{code}"));
    }
    let day = |plain: &String| plain.parse::<NaiveDate>().map_or_else(|_| plain.clone(), |day| text.date(day));
    let mut args: Vec<(&str, Arg<'_>)> = vec![("written", cut(&finding.written).into())];
    for (name, plain) in &finding.params {
        let arg: Arg<'_> = match *name {
            "count" => plain.parse::<i64>().map_or_else(|_| Arg::from(plain.as_str()), Arg::Count),
            "read" | "first" | "second" | "start" => day(plain).into(),
            "amount" => {
                plain.parse().ok().and_then(|ore| Money::from_ore(ore).ok()).map_or_else(String::new, |amount| text.money(amount)).into()
            }
            _ => plain.as_str().into(),
        };
        args.push((name, arg));
    }
    text.get_with(&format!("import-finding-{}", finding.code), &args)
}
