//! Labels and their values, in one column or two side by side. Each column is a table with row headers.

use super::{paper::Paper, rich::Rich, symbol::Symbol};
use crate::{
    style::{SOFT, Style},
    tagging::{Attributes, ElementId, Tag},
};

/// A label and its value.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: Rich,
    /// A symbol before the value.
    pub symbol: Option<Symbol>,
}

impl Fact {
    /// A fact.
    pub fn new(label: impl Into<String>, value: impl Into<Rich>) -> Self {
        Self { label: label.into(), value: value.into(), symbol: None }
    }
    /// With a symbol before the value.
    #[must_use]
    pub fn with(self, symbol: Symbol) -> Self {
        Self { symbol: Some(symbol), ..self }
    }
}

/// Where facts stand, in points.
#[derive(Debug, Clone, Copy)]
pub struct FactColumn {
    /// Left edge.
    pub x: f32,
    /// Width of the labels.
    pub label: f32,
    /// Width of labels and values.
    pub width: f32,
    /// Type of labels and values.
    pub style: Style,
}

impl Paper {
    /// Facts at the cursor.
    pub fn facts(&mut self, parent: ElementId, at: FactColumn, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        let table = self.add(parent, Tag::Table);
        let style = at.style;
        for fact in facts {
            let label: Rich = fact.label.as_str().into();
            let indent = if fact.symbol.is_some() { Symbol::indent(style) } else { 0.0 };
            let value_width = at.width - at.label - indent;
            let label_height = self.height(&label, style, at.label - 6.0);
            let value_height = self.height(&fact.value, style, value_width);
            self.need(label_height.max(value_height.min(4.0 * style.leading)) + 3.0);
            let row = self.add(table, Tag::TR);
            let head = self.add(row, Tag::TH);
            self.describe(head, Attributes { scope: Some("Row"), ..Attributes::default() });
            let (top, page) = (self.y + 1.5, self.page());
            self.place(head, at.x, top, at.label - 6.0, style.colour(SOFT), &label);
            let cell = self.add(row, Tag::TD);
            if let Some(symbol) = fact.symbol {
                self.symbol(at.x + at.label, top, style, symbol);
            }
            self.y = top;
            self.flow(cell, at.x + at.label + indent, value_width, style, &fact.value);
            if self.page() == page {
                self.y = self.y.max(top + label_height);
            }
            self.y += 1.5;
        }
    }

    /// Two columns of facts side by side; below each other if they do not fit on a page that way.
    pub fn facts_beside(
        &mut self,
        parent: ElementId,
        (left, left_facts): (FactColumn, &[Fact]),
        (right, right_facts): (FactColumn, &[Fact]),
    ) {
        let checkpoint = self.checkpoint(parent);
        let (top, page) = (self.y, self.page());
        self.facts(parent, left, left_facts);
        let bottom = self.y;
        if self.page() == page {
            self.y = top;
            self.facts(parent, right, right_facts);
        }
        if self.page() == page {
            self.y = self.y.max(bottom);
            return;
        }
        self.back_to(&checkpoint);
        let wide = FactColumn { width: right.x + right.width - left.x, ..left };
        self.facts(parent, wide, left_facts);
        self.facts(parent, FactColumn { x: wide.x, ..wide }, right_facts);
    }
}
