//! Tables: hairlines only, heads that repeat as artifacts, numbers aligned on the decimal comma, rows that break
//! only when they must. Works row by row with one row's look-ahead, so 10,000 rows cost what 10,000 rows cost.

mod lined;
mod shape;

pub use shape::{Align, Cell, CellFigure, Column, Row, Table};

use super::{draw::Scene, lines::Line, paper::Paper, rich::Rich, symbol::Symbol};
use crate::{
    style::{BODY_HEIGHT, BOTTOM, H3, HAIRLINE, HEAD, INK, Style, TOP},
    tagging::{Attributes, ElementId, Tag},
};

/// Above and below a row's text.
const PADDING: f32 = 2.75;
/// Above a group's name.
const GROUP_GAP: f32 = 5.0;
/// A row that would leave more of a page than this empty is divided although it fits on the next.
const WASTE: f32 = 0.5 * BODY_HEIGHT;

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
