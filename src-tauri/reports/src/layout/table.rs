//! Tables: hairlines only, heads that repeat as artifacts, numbers aligned on the decimal comma, rows that break
//! only when they must. Works row by row with one row's look-ahead, so 10,000 rows cost what 10,000 rows cost.

use super::{
    draw::Scene,
    lines::Line,
    paper::Paper,
    rich::Rich,
    symbol::{Symbol, text_colour},
};
use crate::{
    style::{BODY_HEIGHT, BOTTOM, Colour, H3, HAIRLINE, HEAD, INK, MM, NOTE, Style, TABLE, TOP},
    tagging::{Attributes, ElementId, Tag},
};

/// How a column's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Numbers with their commas under each other.
    Decimal,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Points, the gutter after it included.
    pub width: f32,
    /// How its text stands.
    pub align: Align,
}

impl Column {
    /// A column of text, `mm` wide.
    pub fn text(head: impl Into<String>, mm: f32) -> Self {
        Self { head: head.into(), width: mm * MM, align: Align::Left }
    }
    /// A column of whole numbers, `mm` wide: what parts their thousands is no decimal comma.
    pub fn count(head: impl Into<String>, mm: f32) -> Self {
        Self { align: Align::Right, ..Self::text(head, mm) }
    }
    /// A column of numbers, `mm` wide.
    pub fn number(head: impl Into<String>, mm: f32) -> Self {
        Self { align: Align::Decimal, ..Self::text(head, mm) }
    }
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it says.
    pub text: Rich,
    /// A second line, small and soft.
    pub note: String,
    /// A symbol before the text.
    pub symbol: Option<Symbol>,
    /// Colour of the text; with a symbol, the symbol's unless given.
    pub colour: Option<Colour>,
    /// A small chart, no taller than a line, instead of text.
    pub figure: Option<CellFigure>,
}

/// A chart in a cell.
#[derive(Debug, Clone)]
pub struct CellFigure {
    /// What is drawn, from its top left corner.
    pub scene: Scene,
    /// Points across.
    pub width: f32,
    /// Points down.
    pub height: f32,
    /// What it says to who cannot see it.
    pub alt: String,
}

impl Cell {
    /// Text behind a symbol, in its colour.
    pub fn status(symbol: Symbol, word: impl Into<Rich>) -> Self {
        Self { symbol: Some(symbol), ..Self::from(word.into()) }
    }
    /// With a second line.
    #[must_use]
    pub fn noted(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }
    /// With the text in ink whatever the symbol.
    #[must_use]
    pub fn in_ink(self) -> Self {
        Self { colour: Some(INK), ..self }
    }
    /// A chart.
    #[must_use]
    pub fn drawn(figure: CellFigure) -> Self {
        Self { figure: Some(figure), ..Self::default() }
    }
    /// With the text in a colour.
    #[must_use]
    pub fn coloured(self, colour: Colour) -> Self {
        Self { colour: Some(colour), ..self }
    }
    fn is_blank(&self) -> bool {
        self.text.is_blank() && self.note.is_empty() && self.symbol.is_none() && self.figure.is_none()
    }
}

impl From<Rich> for Cell {
    fn from(text: Rich) -> Self {
        Self { text, ..Self::default() }
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::from(Rich::from(text))
    }
}
impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(Rich::from(text))
    }
}

/// A row.
#[derive(Debug, Clone)]
pub enum Row {
    /// A cell a column; the first is the row's header.
    Cells(Vec<Cell>),
    /// A heading over the rows that follow.
    Group(String),
    /// Totals.
    Sum(Vec<Cell>),
}

/// A table before its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// Columns.
    pub columns: Vec<Column>,
    /// Above the head.
    pub caption: Option<String>,
    /// Type of the cells.
    pub style: Style,
    /// Room right of the last column, under the same rules.
    pub trailing: f32,
}

/// Between columns.
const GUTTER: f32 = 3.0 * MM;
/// Above and below a row's text.
const PADDING: f32 = 2.75;
/// Above a group's name.
const GROUP_GAP: f32 = 5.0;
/// A row that would leave more of a page than this empty is divided although it fits on the next.
const WASTE: f32 = 0.5 * BODY_HEIGHT;

impl Table {
    /// A table in the usual type, without caption.
    #[must_use]
    pub const fn new(columns: Vec<Column>) -> Self {
        Self { columns, caption: None, style: TABLE, trailing: 0.0 }
    }

    /// Leaves out columns in which no row says anything; their room goes to the last column, if that is text.
    #[must_use]
    pub fn without_blank_columns(mut self, mut rows: Vec<Row>) -> (Self, Vec<Row>) {
        let blank: Vec<bool> = (0..self.columns.len())
            .map(|index| {
                index > 0
                    && rows.iter().all(|row| match row {
                        Row::Cells(cells) | Row::Sum(cells) => cells.get(index).is_none_or(Cell::is_blank),
                        Row::Group(_) => true,
                    })
            })
            .collect();
        let is_blank = |index: usize| blank.get(index).copied().unwrap_or(false);
        let freed: f32 = self.columns.iter().enumerate().filter(|(index, _)| is_blank(*index)).map(|(_, column)| column.width).sum();
        let mut index = 0;
        self.columns.retain(|_| {
            index += 1;
            !is_blank(index - 1)
        });
        for row in &mut rows {
            if let Row::Cells(cells) | Row::Sum(cells) = row {
                let mut index = 0;
                cells.retain(|_| {
                    index += 1;
                    !is_blank(index - 1)
                });
            }
        }
        // A number must not end far from the words it belongs to.
        match self.columns.last_mut() {
            Some(last) if last.align == Align::Left => last.width += freed,
            Some(last) => {
                last.width += GUTTER;
                self.trailing += freed - GUTTER;
            }
            None => {}
        }
        (self, rows)
    }

    fn width(&self) -> f32 {
        self.columns.iter().map(|column| column.width).sum::<f32>() + self.trailing
    }
    fn has_head(&self) -> bool {
        self.columns.iter().any(|column| !column.head.is_empty())
    }
    /// Room for text in a column.
    fn inner(&self, index: usize) -> f32 {
        let width = self.columns.get(index).map_or(0.0, |column| column.width);
        if index + 1 == self.columns.len() { width } else { width - GUTTER }
    }
}

/// A cell in lines.
struct Set {
    lines: Vec<(f32, Line, Style)>,
    symbol: Option<Symbol>,
    /// A chart and its left edge.
    figure: Option<(f32, CellFigure)>,
}

/// A row in lines.
struct SetRow {
    cells: Vec<Set>,
    height: f32,
    group: bool,
    sum: bool,
}

/// A table being set.
struct Setting<'a> {
    table: &'a Table,
    x: f32,
    /// Width right of the comma, by column.
    fractions: Vec<f32>,
    head: Vec<Vec<Line>>,
    head_height: f32,
    /// Rules below rows of this page, written together.
    rules: Vec<f32>,
}

impl Paper {
    /// A table at the cursor.
    pub fn table(&mut self, parent: ElementId, x: f32, table: &Table, rows: &[Row]) {
        let element = self.add(parent, Tag::Table);
        let mut setting = self.prepare(x, table, rows);
        let mut ready = rows.first().map(|row| self.set_row(&setting, row));
        let mut body = None;
        for index in 0..rows.len() {
            let Some(row) = ready.take().filter(|_| !self.is_stopped()) else { break };
            let next = rows.get(index + 1).map(|row| self.set_row(&setting, row));
            let mut wanted = row.height;
            // The first two rows, the last two, and a group's name with its first row stay together.
            if row.group || index == 0 || index + 2 == rows.len() {
                wanted += next.as_ref().map_or(0.0, |next| next.height);
            }
            // A group of the last two rows takes both along.
            if row.group
                && index + 3 == rows.len()
                && let Some(last) = rows.last()
            {
                wanted += self.set_row(&setting, last).height;
            }
            let tbody = match body {
                Some(tbody) => {
                    self.turn_if_needed(&mut setting, &row, wanted);
                    tbody
                }
                None => {
                    self.begin_table(element, &setting, &row, wanted);
                    *body.insert(self.add(element, Tag::TBody))
                }
            };
            self.put_row(tbody, &mut setting, &row);
            ready = next;
        }
        if rows.is_empty() {
            let row = SetRow { cells: vec![], height: 0.0, group: false, sum: false };
            self.begin_table(element, &setting, &row, 0.0);
        }
        self.draw_rules(&mut setting);
    }

    fn prepare<'a>(&mut self, x: f32, table: &'a Table, rows: &[Row]) -> Setting<'a> {
        let mut fractions = vec![0.0_f32; table.columns.len()];
        for (index, _) in table.columns.iter().enumerate().filter(|(_, column)| column.align == Align::Decimal) {
            for row in rows {
                let (Row::Cells(cells) | Row::Sum(cells)) = row else { continue };
                let bold = table.style.bold || matches!(row, Row::Sum(_));
                if let Some(fraction) = cells.get(index).and_then(|cell| self.after_comma(&cell.text.plain(), bold))
                    && let Some(widest) = fractions.get_mut(index)
                {
                    *widest = widest.max(fraction * table.style.size);
                }
            }
        }
        let head: Vec<Vec<Line>> = table
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| self.lines(&column.head.as_str().into(), HEAD, table.inner(index)))
            .collect();
        let tallest = head.iter().map(Vec::len).max().unwrap_or(0);
        let head_height = if table.has_head() { tallest as f32 * HEAD.leading + 5.5 } else { 0.0 };
        Setting { table, x, fractions, head, head_height, rules: vec![] }
    }

    /// Width in em of what stands right of a number's whole part; nothing if the text is no number.
    fn after_comma(&mut self, text: &str, bold: bool) -> Option<f32> {
        let whole = whole_part(text)?;
        let all = self.fonts.width(bold, text);
        Some(all - self.fonts.width(bold, whole))
    }

    fn set_row(&mut self, setting: &Setting<'_>, row: &Row) -> SetRow {
        let style = setting.table.style;
        let (cells, sum) = match row {
            Row::Group(name) => {
                let lines = self.lines(&name.as_str().into(), style.bold(), setting.table.width());
                let lines: Vec<_> = lines.into_iter().map(|line| (setting.x, line, style.bold())).collect();
                let height = lines.len() as f32 * style.leading + 2.0 * PADDING + GROUP_GAP;
                return SetRow { cells: vec![Set { lines, symbol: None, figure: None }], height, group: true, sum: false };
            }
            Row::Cells(cells) => (cells, false),
            Row::Sum(cells) => (cells, true),
        };
        let mut left = setting.x;
        let mut set = Vec::with_capacity(cells.len());
        let mut tallest = 0.0_f32;
        for (index, (cell, column)) in cells.iter().zip(&setting.table.columns).enumerate() {
            let cell = self.set_cell(setting, index, cell, left, sum);
            tallest = tallest.max(cell.lines.iter().map(|(_, _, style)| style.leading).sum::<f32>().max(style.leading));
            set.push(cell);
            left += column.width;
        }
        SetRow { cells: set, height: tallest + 2.0 * PADDING, group: false, sum }
    }

    fn set_cell(&mut self, setting: &Setting<'_>, index: usize, cell: &Cell, left: f32, sum: bool) -> Set {
        let mut style = setting.table.style;
        style.bold |= sum;
        style.colour = cell.colour.unwrap_or_else(|| text_colour(cell.symbol));
        let indent = if cell.symbol.is_some() { Symbol::indent(style) } else { 0.0 };
        let room = setting.table.inner(index) - indent;
        let align = setting.table.columns.get(index).map_or(Align::Left, |column| column.align);
        let right = left + indent + room;
        let fraction = setting.fractions.get(index).copied().unwrap_or(0.0);
        let hanging = match align {
            Align::Decimal => self.after_comma(&cell.text.plain(), style.bold).map(|after| after * style.size),
            _ => None,
        };
        let mut lines = vec![];
        for line in self.lines(&cell.text, style, room) {
            let x = match (align, hanging) {
                (Align::Left, _) => left + indent,
                (Align::Decimal, Some(after)) => right - fraction - (line.width - after),
                _ => right - line.width,
            };
            lines.push((x, line, style));
        }
        if !cell.note.is_empty() {
            for line in self.lines(&cell.note.as_str().into(), NOTE, room) {
                let x = if align == Align::Left { left + indent } else { right - line.width };
                lines.push((x, line, NOTE));
            }
        }
        Set { lines, symbol: cell.symbol, figure: cell.figure.clone().map(|figure| (left, figure)) }
    }

    fn begin_table(&mut self, element: ElementId, setting: &Setting<'_>, first: &SetRow, wanted: f32) {
        let caption: Option<Rich> = setting.table.caption.as_deref().map(Into::into);
        let caption_height = caption.as_ref().map_or(0.0, |caption| self.height(caption, H3, setting.table.width()) + 2.0);
        let all = caption_height + setting.head_height + wanted;
        // Rows that are too tall to stay together ask only for their beginning.
        let beginning = caption_height + setting.head_height + first.height.min(6.0 * setting.table.style.leading);
        self.need(if all > WASTE { beginning } else { all });
        if let Some(caption) = &caption {
            let id = self.add(element, Tag::Caption);
            self.flow(id, setting.x, setting.table.width(), H3, caption);
            self.y += 2.0;
        }
        if setting.table.has_head() {
            let thead = self.add(element, Tag::THead);
            self.put_head(setting, Some(thead));
        } else {
            self.rule(setting.x, self.y, setting.table.width(), 0.4, HAIRLINE);
        }
    }

    fn turn_if_needed(&mut self, setting: &mut Setting<'_>, row: &SetRow, wanted: f32) {
        let fresh = BODY_HEIGHT - setting.head_height;
        if self.room() + 0.01 >= wanted || self.y <= TOP + setting.head_height + 0.5 {
            return;
        }
        let divisible = row.height > fresh || (self.room() > WASTE && row.height > self.room());
        // A divided row begins here if a few of its lines fit.
        if divisible && self.room() > 2.0 * PADDING + 4.0 * setting.table.style.leading {
            return;
        }
        self.turn(setting);
    }

    fn turn(&mut self, setting: &mut Setting<'_>) {
        self.draw_rules(setting);
        self.new_page();
        if setting.table.has_head() {
            self.put_head(setting, None);
        } else {
            self.rule(setting.x, self.y, setting.table.width(), 0.4, HAIRLINE);
        }
    }

    /// The head: tagged where the table begins, an artifact where it is repeated.
    fn put_head(&mut self, setting: &Setting<'_>, thead: Option<ElementId>) {
        let row = thead.map(|thead| self.add(thead, Tag::TR));
        let mut left = setting.x;
        for (index, (column, lines)) in setting.table.columns.iter().zip(&setting.head).enumerate() {
            let cell = row.map(|row| self.add(row, Tag::TH));
            if let Some(cell) = cell {
                self.describe(cell, Attributes { scope: Some("Column"), ..Attributes::default() });
            }
            if !lines.is_empty() {
                let top = self.y + setting.head_height - 3.5 - lines.len() as f32 * HEAD.leading;
                let right = left + setting.table.inner(index);
                match cell {
                    Some(cell) => self.begin(cell),
                    None => self.artifact(),
                }
                self.set_lines(
                    top,
                    lines.iter().map(|line| (if column.align == Align::Left { left } else { right - line.width }, line, HEAD)),
                );
                self.end();
            }
            left += column.width;
        }
        self.y += setting.head_height;
        self.rule(setting.x, self.y, setting.table.width(), 0.9, INK);
    }

    fn put_row(&mut self, tbody: ElementId, setting: &mut Setting<'_>, row: &SetRow) {
        let tr = self.add(tbody, Tag::TR);
        if row.sum {
            self.rule(setting.x, self.y, setting.table.width(), 0.9, INK);
        }
        if row.group {
            self.y += GROUP_GAP;
        }
        let cells: Vec<ElementId> = (0..row.cells.len())
            .map(|index| {
                let cell = self.add(tr, if index == 0 { Tag::TH } else { Tag::TD });
                if index == 0 {
                    let columns = if row.group { u32::try_from(setting.table.columns.len()).unwrap_or(1) } else { 1 };
                    self.describe(cell, Attributes { scope: Some("Row"), columns, ..Attributes::default() });
                }
                cell
            })
            .collect();
        let mut done = vec![0_usize; row.cells.len()];
        loop {
            let mut used = 0.0_f32;
            let mut left_over = false;
            // Lines are taken while they fit; on a page of its own at least one is, so this ends.
            let room = (BOTTOM - self.y - 2.0 * PADDING).max(0.0);
            let fresh = self.y <= TOP + setting.head_height + 0.5;
            for ((cell, id), done) in row.cells.iter().zip(&cells).zip(&mut done) {
                let rest = cell.lines.get(*done..).unwrap_or_default();
                let mut height = 0.0;
                let mut count = 0;
                for (_, _, style) in rest {
                    if height + style.leading > room + 0.01 && !(fresh && count == 0) {
                        break;
                    }
                    height += style.leading;
                    count += 1;
                }
                if *done == 0
                    && let Some(symbol) = cell.symbol
                {
                    let x = rest.first().map_or(setting.x, |(x, _, style)| x - Symbol::indent(*style));
                    self.symbol(x, self.y + PADDING, setting.table.style, symbol);
                }
                if *done == 0
                    && let Some((x, figure)) = &cell.figure
                {
                    let y = self.y + PADDING + (setting.table.style.leading - figure.height) / 2.0;
                    self.figure(*id, *x, y, figure.width, figure.height, figure.alt.clone(), &figure.scene);
                }
                let now = rest.get(..count).unwrap_or_default();
                if !now.is_empty() {
                    let top = self.y + PADDING;
                    self.set_tagged(*id, top, now.iter().map(|(x, line, style)| (*x, line, *style)));
                }
                *done += count;
                left_over |= *done < cell.lines.len();
                used = used.max(height);
            }
            self.y += used.max(if left_over { 0.0 } else { setting.table.style.leading.min(row.height - 2.0 * PADDING) }) + 2.0 * PADDING;
            if !left_over || self.is_stopped() {
                setting.rules.push(self.y);
                return;
            }
            self.turn(setting);
        }
    }

    fn draw_rules(&mut self, setting: &mut Setting<'_>) {
        if setting.rules.is_empty() {
            return;
        }
        let (x, width) = (setting.x, setting.table.width());
        let mut scene = Scene::default();
        for y in setting.rules.drain(..) {
            scene.rectangle(x, y - 0.2, width, 0.4, HAIRLINE);
        }
        self.artifact();
        self.scene(&scene, 0.0, 0.0);
        self.end();
    }
}

/// The part of a number before its comma (or before its unit, if it has none); nothing if the text is no number.
fn whole_part(text: &str) -> Option<&str> {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '\u{a0}' | '−' | '+' | '±');
    text.chars().next().filter(|c| number(*c))?;
    let end = text.find(',').or_else(|| text.find(|c: char| !number(c))).unwrap_or(text.len());
    Some(text.get(..end)?.trim_end_matches('\u{a0}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_line_up_on_the_comma_or_before_the_unit() {
        assert_eq!(whole_part("62,4\u{a0}%"), Some("62"));
        assert_eq!(whole_part("1\u{a0}268"), Some("1\u{a0}268"));
        assert_eq!(whole_part("100\u{a0}%"), Some("100"));
        assert_eq!(whole_part("−3,5"), Some("−3"));
        assert_eq!(whole_part("–"), None);
    }
    #[test]
    fn a_column_nobody_filled_in_is_left_out() {
        let table = Table::new(vec![Column::text("A", 20.0), Column::text("B", 30.0), Column::text("C", 40.0)]);
        let rows = vec![Row::Cells(vec!["1".into(), "".into(), "x".into()]), Row::Group("g".into())];
        let (table, rows) = table.without_blank_columns(rows);
        assert_eq!(table.columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>(), ["A", "C"]);
        assert!((table.width() - 90.0 * MM).abs() < 0.01);
        assert!(matches!(&rows[0], Row::Cells(cells) if cells.len() == 2));
    }
}
