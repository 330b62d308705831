//! Under which heading an indicator stands and what its row is called, as in the tables that people know.

use super::{IndicatorDraft, Scope};

/// Where an indicator stands. Indicators with the same heading are one table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Heading {
    /// What its figures are about.
    pub scope: Scope,
    /// The table's title; blank for those of a scope that need none.
    pub title: String,
}

impl IndicatorDraft {
    /// A figure followed for several product areas, or in several places of a contract, is one table with a row for each; the figures
    /// of a service are one table; and so are those of the organisation that have a heading in common.
    #[must_use]
    pub fn heading(&self) -> Heading {
        let title = match self.scope {
            Scope::ProductArea => self.full_name(),
            Scope::Contract if !self.scope_name.trim().is_empty() => self.full_name(),
            Scope::Service | Scope::Register => self.scope_name.trim().to_owned(),
            Scope::Contract => String::new(),
        };
        Heading { scope: self.scope, title }
    }

    /// What its row is called under that heading.
    #[must_use]
    pub fn row_name(&self) -> String {
        match self.scope {
            Scope::ProductArea => self.scope_name.trim().to_owned(),
            Scope::Contract if !self.scope_name.trim().is_empty() => self.scope_name.trim().to_owned(),
            Scope::Contract if !self.part.trim().is_empty() => format!("{} – {}", self.name.trim(), self.part.trim()),
            _ => self.full_name(),
        }
    }

    /// By what people know it, among others of the same name: its heading and its row.
    #[must_use]
    pub fn known_as(&self) -> String {
        let (heading, row) = (self.heading().title, self.row_name());
        if heading.is_empty() { row } else { format!("{heading}: {row}") }
    }

    /// Its name with its part: `Andel miljømerkede produkter (kjøp)`.
    #[must_use]
    pub fn full_name(&self) -> String {
        if self.part.trim().is_empty() { self.name.trim().to_owned() } else { format!("{} ({})", self.name.trim(), self.part.trim()) }
    }
}
