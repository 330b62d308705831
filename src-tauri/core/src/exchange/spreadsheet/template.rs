//! A workbook to fill in and read back: a sheet for each list with its columns explained, choices to pick from, and an example
//! that is never read in. Its columns are those that reading a list knows, under the same names.
//!
//! Byte for byte the same for the same language and moment. Owns no sentence: those are in `locales/*/template.ftl`.

use super::book::{MOST_CHARS, excel_day, made, sheet_name};
use crate::{
    Error, Result,
    domain::{language::Language, occasion::Occasion},
    error::Code,
    exchange::{
        intake::{
            field::{Choices, Field, FieldKind},
            noun::Noun,
        },
        table::{Cell, Row},
    },
    text::Text,
};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DataValidation, DocProperties, Format, FormatAlign, Formula, Note, Workbook, Worksheet, XlsxError};
use std::sync::OnceLock;

/// How many rows have drop-downs and number formats.
const ROWS: u32 = 2000;
/// Most characters in what Excel shows beside a chosen cell, and in its title.
const MESSAGE: usize = 255;
const MESSAGE_TITLE: usize = 32;

/// The workbook in a language. Errors: [`Code::Report`] when it cannot be made.
pub fn template(text: &Text, occasion: &Occasion) -> Result<Vec<u8>> {
    written(text, occasion).map_err(|error| Error::new(Code::Report).with("reason", error))
}

/// Whether a row of a list is an example of the template's, in whichever language: its first cell says so.
#[must_use]
pub fn is_example(row: &Row) -> bool {
    static MARKS: OnceLock<Vec<String>> = OnceLock::new();
    let marks = MARKS.get_or_init(|| Language::ALL.iter().map(|language| Text::of(*language).get("template-example")).collect());
    matches!(row.cell(0), Cell::Text(text) if marks.iter().any(|mark| mark == text.trim()))
}

/// The columns of a sheet: what reading knows, but one column for what two others say as well, and no key: whoever fills it in
/// writes what is new.
fn columns(noun: Noun) -> impl Iterator<Item = &'static Field> {
    let is_said_twice = move |field: &Field| matches!(field.kind, FieldKind::Period) && noun.field("start").is_some();
    noun.fields().iter().filter(move |field| !is_said_twice(field) && !matches!(field.kind, FieldKind::Key))
}

fn written(text: &Text, occasion: &Occasion) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let title = text.get("template-title");
    book.set_properties(&DocProperties::new().set_title(&title).set_author(&occasion.who).set_creation_datetime(&made(occasion)?));
    let formats = Formats::default();
    write_explanation(book.add_worksheet(), text, &formats)?;
    let mut lists = Lists { name: sheet_name(&text.get("template-choices-sheet")), columns: vec![] };
    for noun in Noun::ALL {
        write_list(book.add_worksheet(), *noun, text, occasion.today, &formats, &mut lists)?;
    }
    lists.write(book.add_worksheet())?;
    book.save_to_buffer()
}

/// What there is to know before filling in, and every column.
fn write_explanation(page: &mut Worksheet, text: &Text, formats: &Formats) -> Result<(), XlsxError> {
    page.set_name(sheet_name(&text.get("template-explanation-sheet")))?;
    for (column, width) in [(0, 26), (1, 32), (2, 14), (3, 90)] {
        page.set_column_width(column, width)?;
    }
    page.write_with_format(0, 0, text.get("template-title"), &formats.title)?;
    let mut row = 2;
    for line in ["fill", "required", "dates", "example", "rows", "order"] {
        page.merge_range(row, 0, row, 3, &text.get(&format!("template-how-{line}")), &formats.text)?;
        page.set_row_height(row, 30)?;
        row += 1;
    }
    row += 1;
    for (head, column) in ["sheet", "column", "must", "meaning"].iter().zip(0u16..) {
        page.write_with_format(row, column, text.get(&format!("template-column-{head}")), &formats.head)?;
    }
    for noun in Noun::ALL {
        for field in columns(*noun) {
            row += 1;
            page.write_with_format(row, 0, text.get(noun.text_key()), &formats.text)?;
            page.write_with_format(row, 1, text.get(&field.text_key()), &formats.text)?;
            page.write_with_format(row, 2, text.get(if field.required { "yes" } else { "no" }), &formats.text)?;
            page.write_with_format(row, 3, meaning(field, text), &formats.text)?;
        }
    }
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn write_list(
    page: &mut Worksheet,
    noun: Noun,
    text: &Text,
    today: NaiveDate,
    formats: &Formats,
    lists: &mut Lists,
) -> Result<(), XlsxError> {
    page.set_name(sheet_name(&text.get(noun.text_key())))?;
    page.set_default_note_author("Kravspor");
    page.write_with_format(0, 0, text.get("template-mark"), &formats.head)?;
    page.insert_note(0, 0, &Note::new(text.get("template-how-example")).add_author_prefix(false).set_width(300))?;
    page.write_with_format(1, 0, text.get("template-example"), &formats.example)?;
    page.set_column_width(0, 12)?;
    for (field, column) in columns(noun).zip(1u16..) {
        let head = text.get(&field.text_key());
        let meaning = meaning(field, text);
        page.write_with_format(0, column, &head, if field.required { &formats.must } else { &formats.head })?;
        page.insert_note(0, column, &Note::new(&meaning).add_author_prefix(false).set_width(300))?;
        page.set_column_width(column, width(field.kind, &head))?;
        page.set_column_format(column, formats.of(field.kind))?;
        let rule = match field.kind {
            FieldKind::Choice(choices) => lists.rule(words(choices, text)),
            FieldKind::YesNo => lists.rule(vec![text.get("yes"), text.get("no")]),
            _ => DataValidation::new().allow_any_value(),
        };
        let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
        let rule = rule.set_input_title(cut(&head, MESSAGE_TITLE))?.set_input_message(cut(&meaning, MESSAGE))?;
        page.add_data_validation(1, column, ROWS, column, &rule)?;
        write_example(page, column, field, text, today, formats)?;
    }
    page.set_freeze_panes(1, 1)?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// What a column wants: what is particular to it, and how such cells are written.
fn meaning(field: &Field, text: &Text) -> String {
    let own = text.find(&format!("template-help-{}", field.name), &[]);
    let kind = text.find(&format!("template-kind-{}", kind(field.kind)), &[]);
    let meaning: Vec<String> = own.into_iter().chain(kind).collect();
    meaning.join(" ").chars().take(MOST_CHARS).collect()
}

const fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::LastDay => "last-day",
        FieldKind::Months => "months",
        FieldKind::Whole(_) => "whole",
        FieldKind::Measured => "measured",
        FieldKind::Cpv => "cpv",
        FieldKind::Options => "options",
        other => other.as_str(),
    }
}

fn words(choices: &Choices, text: &Text) -> Vec<String> {
    (choices.all)().into_iter().map(|(_, key)| text.get(key)).collect()
}

fn write_example(
    page: &mut Worksheet,
    column: u16,
    field: &Field,
    text: &Text,
    today: NaiveDate,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let format = formats.of(field.kind).clone().set_italic().set_font_color("595959");
    let year = today.year();
    match field.kind {
        FieldKind::Text(_) | FieldKind::Lines(_) | FieldKind::Period | FieldKind::Cpv | FieldKind::Options | FieldKind::Key => {
            if let Some(example) = text.find(&format!("template-example-{}", field.name), &[]) {
                page.write_string_with_format(1, column, example, &format)?;
            }
        }
        FieldKind::Date | FieldKind::LastDay => {
            let day = match field.name {
                "start" | "valid-from" => NaiveDate::from_ymd_opt(year, 1, 1),
                "end" | "valid-to" => NaiveDate::from_ymd_opt(year + 3, 12, 31),
                "terminated" => None,
                _ => Some(today),
            };
            if let Some(day) = day {
                page.write_with_format(1, column, &excel_day(day)?, &format)?;
            }
        }
        FieldKind::Organisation => {
            page.write_string_with_format(1, column, "123456785", &format)?;
        }
        FieldKind::Choice(choices) => {
            let words = words(choices, text);
            let first = words.first().map_or("", String::as_str);
            page.write_string_with_format(1, column, first, &format)?;
        }
        FieldKind::YesNo => {
            page.write_string_with_format(1, column, text.get("yes"), &format)?;
        }
        FieldKind::Money | FieldKind::Number | FieldKind::Whole(_) | FieldKind::Measured | FieldKind::Months => {
            let number = match field.name {
                "year" => year,
                "target-year" => year + 4,
                "every-months" => 6,
                "value" if matches!(field.kind, FieldKind::Money) => 1_250_000,
                "sanction-amount" => 5_000,
                "sanction-percent" => 1,
                _ => 80,
            };
            page.write_number_with_format(1, column, f64::from(number), &format)?;
        }
    }
    Ok(())
}

fn width(kind: FieldKind, head: &str) -> u32 {
    let least = match kind {
        FieldKind::Lines(_) => 44,
        FieldKind::Text(most) if most > 100 => 34,
        FieldKind::Choice(_) => 24,
        FieldKind::Money => 18,
        _ => 14,
    };
    least.max(u32::try_from(head.chars().count() + 2).unwrap_or(40).min(40))
}

/// The choices of all drop-downs, on a sheet that is hidden: Excel takes no long list in the rule itself.
struct Lists {
    name: String,
    columns: Vec<Vec<String>>,
}

impl Lists {
    /// A drop-down with these words.
    fn rule(&mut self, words: Vec<String>) -> DataValidation {
        let place = self.columns.iter().position(|column| *column == words).unwrap_or_else(|| {
            self.columns.push(words);
            self.columns.len() - 1
        });
        let column = u16::try_from(place).map_or_else(|_| String::new(), rust_xlsxwriter::utility::column_number_to_name);
        let last = self.columns[place].len();
        DataValidation::new().allow_list_formula(Formula::new(format!("='{}'!${column}$1:${column}${last}", self.name)))
    }

    fn write(&self, page: &mut Worksheet) -> Result<(), XlsxError> {
        page.set_name(&self.name)?;
        for (words, column) in self.columns.iter().zip(0u16..) {
            for (word, row) in words.iter().zip(0u32..) {
                page.write_string(row, column, word)?;
            }
        }
        page.set_hidden(true);
        Ok(())
    }
}

struct Formats {
    title: Format,
    head: Format,
    must: Format,
    example: Format,
    text: Format,
    plain: Format,
    date: Format,
    money: Format,
    number: Format,
}

impl Default for Formats {
    fn default() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let head = || top().set_bold().set_text_wrap();
        Self {
            title: Format::new().set_bold().set_font_size(16),
            head: head().set_background_color("F3F4F6"),
            must: head().set_background_color("D5E4F7"),
            example: top().set_italic().set_font_color("595959"),
            text: top().set_text_wrap(),
            plain: top().set_num_format("@"),
            date: top().set_num_format("dd.mm.yyyy"),
            money: top().set_num_format("#,##0.00"),
            number: top().set_num_format("General"),
        }
    }
}

impl Formats {
    const fn of(&self, kind: FieldKind) -> &Format {
        match kind {
            FieldKind::Text(_) | FieldKind::Organisation | FieldKind::Cpv | FieldKind::Options | FieldKind::Key => &self.plain,
            FieldKind::Lines(_) | FieldKind::Choice(_) | FieldKind::YesNo | FieldKind::Period => &self.text,
            FieldKind::Date | FieldKind::LastDay => &self.date,
            FieldKind::Money => &self.money,
            FieldKind::Number | FieldKind::Whole(_) | FieldKind::Measured | FieldKind::Months => &self.number,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::exchange::table;

    fn occasion() -> Occasion {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() }
    }

    #[test]
    fn every_list_has_a_sheet_with_its_columns_and_an_example_that_is_known_as_one() {
        for language in Language::ALL {
            let text = Text::of(*language);
            let book = table::read(&template(text, &occasion()).unwrap(), "").unwrap();
            assert_eq!(book.sheets.len(), Noun::ALL.len() + 2);
            for (noun, sheet) in Noun::ALL.iter().zip(&book.sheets[1..]) {
                assert!(!sheet.hidden);
                let heads: Vec<_> = columns(*noun).map(|field| Cell::Text(text.get(&field.text_key()))).collect();
                assert_eq!(sheet.rows[0].cells[1..], heads, "{noun:?}");
                assert_eq!(sheet.rows.iter().filter(|row| is_example(row)).count(), 1, "{noun:?}");
                for (field, cell) in columns(*noun).zip(&sheet.rows[1].cells[1..]) {
                    assert!(!field.required || *cell != Cell::Blank, "{noun:?} {}", field.name);
                }
            }
        }
    }

    #[test]
    fn every_column_is_explained_in_every_language() {
        for language in Language::ALL {
            let text = Text::of(*language);
            for field in Noun::ALL.iter().flat_map(|noun| columns(*noun)) {
                assert!(meaning(field, text).len() > 10, "{language:?} {}", field.name);
            }
        }
    }

    #[test]
    fn the_same_moment_makes_the_same_workbook() {
        let text = Text::of(Language::Bokmal);
        assert_eq!(template(text, &occasion()).unwrap(), template(text, &occasion()).unwrap());
    }
}
