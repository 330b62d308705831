//! One list on its way in: the file's cells, how they are read, what was decided, and the preview that follows. Held by whoever
//! shows it; nothing is done to the register until [`Intake::take_in`].

use super::{
    heading,
    mapping::{ColumnUse, DateOrder, Mapping, MappingFile, letter, shape},
    noun::Noun,
    plan,
    preview::{Decisions, Preview, PreviewRow, RowState},
    propose::{self, Because},
    rows::{self, Days, Typed},
};
use crate::{
    Error, Result,
    domain::occasion::Occasion,
    error::Code,
    exchange::table::{Row, Sheet, Table},
    register::{
        Register, Written,
        intake::{Known, Steps},
    },
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A list that is being looked at.
pub struct Intake {
    noun: Noun,
    file: String,
    table: Table,
    mapping: Mapping,
    because: Vec<Option<Because>>,
    decisions: Decisions,
    known: Option<Known>,
    preview: Option<Preview>,
    /// How the columns are read, as long as the preview holds.
    columns: Option<rows::Columns>,
}

/// What is remembered of how a shape was read.
#[derive(Serialize, Deserialize)]
struct Remembered {
    columns: Vec<ColumnUse>,
}

impl Intake {
    /// Begins with a file's cells: proposes sheet, row of headings and columns, the latter as they were read last time if a
    /// file of the same shape was. Errors: [`Code::SpreadsheetEmpty`].
    pub fn begin(noun: Noun, file: &str, table: Table, register: &Register) -> Result<Self> {
        if table.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(Error::new(Code::SpreadsheetEmpty));
        }
        let sheet = propose::sheet(noun, &table);
        let mut intake = Self {
            noun,
            file: file.to_owned(),
            table,
            mapping: Mapping { sheet, ..Mapping::default() },
            because: vec![],
            decisions: Decisions::default(),
            known: None,
            preview: None,
            columns: None,
        };
        intake.choose_sheet(sheet, None, register)?;
        Ok(intake)
    }

    /// What the list is about.
    #[must_use]
    pub const fn noun(&self) -> Noun {
        self.noun
    }
    /// The file's name.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }
    /// All its cells.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }
    /// How it is read.
    #[must_use]
    pub const fn mapping(&self) -> &Mapping {
        &self.mapping
    }
    /// Why each column is read so.
    #[must_use]
    pub fn because(&self) -> &[Option<Because>] {
        &self.because
    }
    /// What was decided about rows and cells.
    #[must_use]
    pub const fn decisions(&self) -> &Decisions {
        &self.decisions
    }
    /// How much was decided that another sheet or other headings would lose: cells typed over, rows left out, doubts accepted,
    /// columns and orders of days chosen. What was proposed, or remembered from last time, is not counted.
    #[must_use]
    pub fn decided(&self) -> usize {
        let rows = self.decisions.typed.len() + self.decisions.left_out.len() + self.decisions.accepted.len();
        let chosen = |(used, because): (&ColumnUse, &Option<Because>)| {
            let order = used.dates.is_some() && *because != Some(Because::Remembered);
            usize::from(*because == Some(Because::Chosen)) + usize::from(order)
        };
        rows + self.mapping.columns.iter().zip(&self.because).map(chosen).sum::<usize>()
    }
    /// The sheet that is read.
    #[must_use]
    pub fn sheet(&self) -> &Sheet {
        // The mapping's sheet is one of the table's: `choose_sheet` is the only way to it.
        static NONE: Sheet = Sheet { name: String::new(), hidden: false, rows: vec![] };
        self.table.sheets.get(self.mapping.sheet).unwrap_or(&NONE)
    }
    /// The headings, one a column.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        propose::headings(self.sheet(), self.mapping.header)
    }

    /// Reads another sheet, or with other headings; columns are proposed anew, and decisions about rows forgotten. `header` is
    /// the row's number, 0 = no headings, nothing = as proposed. Errors: [`Code::NotFound`] for a sheet that is not there.
    pub fn choose_sheet(&mut self, sheet: usize, header: Option<u32>, register: &Register) -> Result<()> {
        let chosen = self.table.sheets.get(sheet).ok_or_else(|| Error::new(Code::NotFound).with("noun", "sheet").with("id", sheet))?;
        let header = header.unwrap_or_else(|| propose::header(self.noun, chosen));
        let (mut mapping, mut because) = propose::columns(self.noun, chosen, header);
        let headings = propose::headings(chosen, header);
        mapping.sheet = sheet;
        let remembered = register.column_mapping(&shape(&headings), self.noun.as_str())?;
        let remembered = remembered.and_then(|content| serde_json::from_str::<Remembered>(&content).ok());
        if let Some(remembered) = remembered
            && remembered.columns.len() == mapping.columns.len()
            && (Mapping { columns: remembered.columns.clone(), ..mapping.clone() }).validate(self.noun).is_ok()
        {
            because = remembered.columns.iter().map(|used| used.field.is_some().then_some(Because::Remembered)).collect();
            mapping.columns = remembered.columns;
        }
        (self.mapping, self.because, self.preview) = (mapping, because, None);
        self.decisions = Decisions::default();
        Ok(())
    }

    /// Says what the columns are. Decisions about cells are kept. Errors: [`Code::UnknownChoice`], [`Code::ColumnTwice`].
    pub fn set_columns(&mut self, columns: Vec<ColumnUse>) -> Result<()> {
        let mapping = Mapping { columns, ..self.mapping.clone() };
        match mapping.validate(self.noun) {
            // What is missing yet is asked for before the preview.
            Err(error) if error.code != Code::ColumnMissing => return Err(error),
            _ => {}
        }
        for (place, used) in mapping.columns.iter().enumerate() {
            if self.mapping.columns.get(place).is_none_or(|before| before.field != used.field)
                && let Some(because) = self.because.get_mut(place)
            {
                *because = used.field.is_some().then_some(Because::Chosen);
            }
        }
        (self.mapping, self.preview) = (mapping, None);
        Ok(())
    }

    /// Reads as a mapping from a file says. Errors: [`Code::NotFound`] for a sheet or column that is not there, and those of
    /// [`Self::set_columns`].
    pub fn follow(&mut self, file: &MappingFile, register: &Register) -> Result<()> {
        let missing = |noun: &str, id: &str| Error::new(Code::NotFound).with("noun", noun).with("id", id);
        let sheet = match &file.sheet {
            Some(name) => self.table.sheets.iter().position(|sheet| sheet.name == *name).ok_or_else(|| missing("sheet", name))?,
            None => self.mapping.sheet,
        };
        if file.sheet.is_some() || file.header.is_some() {
            self.choose_sheet(sheet, file.header, register)?;
        }
        let headings = self.headings();
        let place = |name: &str| {
            let by_heading = headings.iter().position(|heading| heading::fold(heading) == heading::fold(name) && !heading.is_empty());
            by_heading.or_else(|| (0..headings.len()).find(|column| letter(*column) == name)).ok_or_else(|| missing("column", name))
        };
        let mut columns = self.mapping.columns.clone();
        let mut said = vec![];
        for (name, field) in &file.columns {
            let column = place(name)?;
            said.push(column);
            columns[column].field.clone_from(field);
        }
        // What was only proposed gives way to what is said.
        for column in 0..columns.len() {
            let field = columns[column].field.clone();
            if field.is_some() && !said.contains(&column) && said.iter().any(|other| columns[*other].field == field) {
                columns[column].field = None;
            }
        }
        for (name, order) in &file.dates {
            columns[place(name)?].dates = Some(*order);
        }
        self.set_columns(columns)
    }

    /// Says, for every column whose days can be read in two ways, which comes first.
    pub fn set_date_order(&mut self, order: DateOrder) {
        for (column, days) in self.days() {
            if days.must_be_asked()
                && let Some(used) = self.mapping.columns.get_mut(column)
            {
                used.dates = Some(order);
            }
        }
        self.preview = None;
    }

    /// How the days of each column of days are read.
    pub(super) fn days(&self) -> Vec<(usize, Days)> {
        let rows: Vec<&Row> = self.sheet().rows.iter().filter(|row| row.number > self.mapping.header).collect();
        let kinds = self.mapping.columns.iter().enumerate().filter_map(|(place, used)| {
            let kind = self.noun.field(used.field.as_deref()?)?.kind;
            kind.has_days().then_some((place, kind, used.dates))
        });
        kinds.map(|(place, kind, chosen)| (place, rows::days_of(&rows, place, kind, chosen, &self.decisions.typed))).collect()
    }

    /// Decides about rows and cells; the preview has to be made anew.
    pub fn decide(&mut self, decide: impl FnOnce(&mut Decisions)) {
        decide(&mut self.decisions);
        self.preview = None;
    }

    /// Accepts doubts of the preview: all, or those of some rows, or with one code, or both. Answers how many.
    pub fn accept(&mut self, only: &[u32], code: Option<super::finding::FindingCode>) -> usize {
        let rows = self.preview.as_ref().map_or(&[][..], |preview| &preview.rows);
        let wanted = rows.iter().filter(|row| only.is_empty() || only.contains(&row.number));
        let doubts = wanted.flat_map(|row| {
            let doubts = row.findings.iter().filter(|finding| finding.grade == super::finding::Grade::Doubt && !finding.accepted);
            doubts.filter(|finding| code.is_none_or(|code| finding.code == code)).map(|finding| (row.number, finding.code, finding.column))
        });
        let doubts: Vec<_> = doubts.collect();
        let count = doubts.len();
        self.decide(|decisions| decisions.accepted.extend(doubts));
        count
    }

    /// Leaves out all rows that are refused now. Answers how many.
    pub fn leave_out_refused(&mut self) -> usize {
        let rows = self.preview.as_ref().map_or(&[][..], |preview| &preview.rows);
        let refused: Vec<u32> = rows.iter().filter(|row| row.state == RowState::Refused).map(|row| row.number).collect();
        let count = refused.len();
        self.decide(|decisions| decisions.left_out.extend(refused));
        count
    }

    /// Empties every cell that is refused for one reason, where that is enough. Answers how many.
    pub fn empty_refused(&mut self, code: super::finding::FindingCode) -> usize {
        let rows = self.preview.as_ref().map_or(&[][..], |preview| &preview.rows);
        let refused = rows.iter().filter(|row| row.state == RowState::Refused).flat_map(|row| {
            let meant = row.findings.iter().filter(|finding| finding.grade == super::finding::Grade::Refused && finding.code == code);
            meant.filter(|finding| finding.code.goes_with_its_cell()).filter_map(|finding| Some((row.number, finding.column?)))
        });
        let cells: Vec<_> = refused.map(|cell| (cell, String::new())).collect();
        let count = cells.len();
        self.decide(|decisions| decisions.typed.extend(cells));
        count
    }

    /// The preview as things stand: made if something has been decided, or the register changed, since the last one.
    /// Errors: those of [`Mapping::validate`].
    pub fn look(&mut self, register: &mut Register, occasion: &Occasion) -> Result<&Preview> {
        self.mapping.validate(self.noun)?;
        register.turn_to(occasion)?;
        let place = register.log_place()?;
        let known = match self.known.take() {
            Some(known) if known.place == place => known,
            _ => {
                self.preview = None;
                register.known(plan::wanted(self.noun))?
            }
        };
        let preview = match self.preview.take() {
            Some(preview) => preview,
            None => {
                let typed: &Typed = &self.decisions.typed;
                let columns = rows::columns(self.noun, self.sheet(), &self.mapping, typed);
                let read = rows::read(self.noun, self.sheet(), &self.mapping, &columns, typed, occasion.today);
                self.columns = Some(columns);
                plan::plan(self.noun, &read, &known, &self.decisions, occasion)
            }
        };
        self.known = Some(known);
        Ok(self.preview.insert(preview))
    }

    /// The latest preview, if nothing was decided since.
    #[must_use]
    pub const fn preview(&self) -> Option<&Preview> {
        self.preview.as_ref()
    }

    /// One row, read as the preview reads it.
    pub(super) fn read_row(&self, row: &Row, today: NaiveDate) -> Option<rows::ReadRow> {
        self.preview.as_ref()?;
        Some(rows::read_row(self.columns.as_ref()?, row, &self.decisions.typed, today))
    }

    /// Some rows of the preview, those in a state or all, from a place among them; and how many there are.
    #[must_use]
    pub fn rows(&self, state: Option<RowState>, from: usize, count: usize) -> (usize, Vec<&PreviewRow>) {
        let rows = self.preview.as_ref().map_or(&[][..], |preview| &preview.rows);
        let mut wanted = rows.iter().filter(|row| state.is_none_or(|state| row.state == state));
        let total = wanted.clone().count();
        (total, wanted.by_ref().skip(from).take(count).collect())
    }

    /// Does what the preview says, as one change with a copy of the register before it, and remembers how the columns were
    /// read. `progress` is told steps done and in all, and answers whether to go on.
    ///
    /// Errors: [`Code::PreviewOutdated`] without a preview of what was decided or if the register changed since,
    /// [`Code::DateOrderMissing`], [`Code::RowsUndecided`] while rows are refused or doubtful, those of [`Register::take_in`].
    pub fn take_in(
        &mut self,
        register: &mut Register,
        occasion: &Occasion,
        progress: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Written<()>> {
        let (Some(preview), Some(known)) = (&self.preview, &self.known) else { return Err(Error::new(Code::PreviewOutdated)) };
        if let Some(column) = preview.undecided.first() {
            let name = self.headings().get(*column as usize).filter(|heading| !heading.is_empty()).cloned();
            return Err(Error::new(Code::DateOrderMissing).with("name", name.unwrap_or_else(|| letter(*column as usize))));
        }
        if !preview.is_ready() {
            let count = preview.count(RowState::Refused) + preview.count(RowState::Doubtful);
            return Err(Error::new(Code::RowsUndecided).with("value", count));
        }
        let steps = Steps { change: self.noun.change(), subject: self.file.clone(), place: known.place, steps: preview.steps.clone() };
        let written = register.take_in(&steps, occasion, progress)?;
        let remembered = Remembered { columns: self.mapping.columns.clone() };
        if let Ok(content) = serde_json::to_string(&remembered) {
            register.keep_column_mapping(&shape(&self.headings()), self.noun.as_str(), &content, occasion)?;
        }
        (self.preview, self.known) = (None, None);
        Ok(written)
    }
}
