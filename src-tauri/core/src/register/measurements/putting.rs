//! Putting values: one cell or a block of them as one change. Every cell is checked before anything is stored.

use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::{IndicatorId, MeasurementId},
        indicator::{
            Indicator, Measurement, MeasurementDraft, MeasurementState, Period, Typed,
            block::{self, CELLS, Laid},
        },
        language::Language,
        limits::{self, Findings},
        occasion::Occasion,
    },
    error::Code,
    register::{Register, Written},
    storage::indicator,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};

/// What a cell is given. What is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PutCell")]
pub struct Cell {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// Which period, by its label.
    pub period: String,
    /// The value as it is typed; blank takes it away.
    pub text: Option<String>,
    /// Where it is from.
    pub source: Option<String>,
    /// Note.
    pub note: Option<String>,
}

/// A cell that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Which of those that were given, from nought.
    pub place: usize,
    /// What its row is called; blank if there is no such indicator.
    pub row: String,
    /// Its period's label.
    pub column: String,
    /// Why.
    pub error: Error,
}

/// What is to be stored of a cell.
enum Put {
    Clear(IndicatorId, String),
    Value(Measurement),
}

/// The values that hold, by indicator and label.
type Held = HashMap<(IndicatorId, String), MeasurementDraft>;

impl Register {
    /// Every cell that cannot be stored, and why. Numbers are read in the form of `language`. Changes nothing.
    pub fn refused_cells(&self, cells: &[Cell], language: Language) -> Result<Vec<Refusal>> {
        Ok(self.planned(cells, language)?.err().unwrap_or_default())
    }

    /// Puts values, all of them as one change or none; numbers are read in the form of `language`. An earlier value of a period is kept in the history. Answers how many values
    /// were changed. Errors: that of the first cell refused, with the field `cells.N.…` and the names of its row and column
    /// (`name`, `part`); [`Code::TooMany`], [`Code::CellTwice`].
    pub fn put_measurements(&mut self, cells: &[Cell], language: Language, occasion: &Occasion) -> Result<Written<u32>> {
        let puts = self.planned(cells, language)?.map_err(first_of)?;
        if puts.is_empty() {
            return Ok(Written { value: 0, touched: vec![] });
        }
        let known = self.indicators()?;
        self.write(Change::PutMeasurements, occasion, |writing| {
            writing.subject(&named(&puts, &known));
            for put in &puts {
                let id = put.indicator();
                if let Some(one) = known.iter().find(|one| one.id == id) {
                    indicator::concerns(writing, &one.draft);
                }
                match put {
                    Put::Clear(id, period) => indicator::clear_measurement(writing, *id, period)?,
                    Put::Value(measurement) => indicator::add_measurement(writing, measurement)?,
                }
            }
            Ok(u32::try_from(puts.len()).unwrap_or(u32::MAX))
        })
    }

    /// Lays a block pasted from a spreadsheet over rows and periods as they are shown, with its corner at `(row, column)`. Answers the
    /// cells, to be put with [`Self::put_measurements`]. Errors: those of [`block::lay`], all of them.
    pub fn lay_block(
        &self,
        text: &str,
        rows: &[IndicatorId],
        periods: &[String],
        at: (usize, usize),
    ) -> Result<std::result::Result<Vec<Cell>, Vec<Error>>> {
        let known: HashMap<IndicatorId, Indicator> = self.indicators()?.into_iter().map(|one| (one.id, one)).collect();
        let rows: Vec<block::Row> = rows
            .iter()
            .filter_map(|id| known.get(id))
            .map(|one| block::Row { id: one.id, name: one.draft.row_name(), heading: one.draft.heading().title })
            .collect();
        let periods: Vec<Period> = periods.iter().map(|label| Period::parse(label)).collect::<Result<_>>()?;
        let cell =
            |laid: Laid| Cell { indicator: laid.indicator, period: laid.period.label, text: Some(laid.text), source: None, note: None };
        Ok(block::lay(&block::cells(text), &rows, &periods, at).map(|laid| laid.into_iter().map(cell).collect()))
    }

    /// What is to be stored, or what is refused.
    fn planned(&self, cells: &[Cell], language: Language) -> Result<std::result::Result<Vec<Put>, Vec<Refusal>>> {
        let mut found = Findings::default();
        found.count("cells", cells.len(), CELLS);
        limits::first(found.all())?;
        let known: HashMap<IndicatorId, Indicator> = self.indicators()?.into_iter().map(|one| (one.id, one)).collect();
        let mut held: Held = HashMap::new();
        for one in indicator::measurements(&self.connection)? {
            held.insert((one.indicator_id, one.draft.period.clone()), one.draft);
        }
        let (mut puts, mut refused, mut seen) = (vec![], vec![], BTreeSet::new());
        for (place, cell) in cells.iter().enumerate() {
            let one = known.get(&cell.indicator);
            let row = one.map(|one| one.draft.row_name()).unwrap_or_default();
            let planned = match one {
                None => Err(Error::new(Code::NotFound).with("noun", "indicator").with("id", cell.indicator)),
                Some(_) if !seen.insert((cell.indicator, cell.period.trim().to_owned())) => {
                    Err(Error::new(Code::CellTwice).with("name", &row).with("value", cell.period.trim()))
                }
                Some(one) => put(one, cell, language, &held),
            };
            match planned {
                Ok(put) => puts.extend(put),
                Err(error) => refused.push(Refusal { place, row, column: cell.period.clone(), error }),
            }
        }
        Ok(if refused.is_empty() { Ok(puts) } else { Err(refused) })
    }
}

impl Put {
    const fn indicator(&self) -> IndicatorId {
        match self {
            Self::Clear(id, _) => *id,
            Self::Value(measurement) => measurement.indicator_id,
        }
    }
    fn period(&self) -> &str {
        match self {
            Self::Clear(_, period) => period,
            Self::Value(measurement) => &measurement.draft.period,
        }
    }
}

/// What is stored of a cell; nothing if it changes nothing.
fn put(indicator: &Indicator, cell: &Cell, language: Language, held: &Held) -> Result<Option<Put>> {
    let period = Period::parse(&cell.period)?;
    let before = held.get(&(indicator.id, period.label.clone()));
    let typed = match &cell.text {
        Some(text) => Some(indicator.draft.read(text, language)?),
        None => None,
    };
    let (state, value) = match (typed, before) {
        (Some(Typed::Blank), None) => return Ok(None),
        (Some(Typed::Blank), Some(_)) => return Ok(Some(Put::Clear(indicator.id, period.label))),
        (Some(Typed::Said(state, value)), _) => (state, value),
        (None, Some(before)) => (before.state, before.value),
        // A source or a note of what is not there yet: that it is not available is for a person to say.
        (None, None) => return Err(Error::field("value", Code::Required)),
    };
    let kept = |given: &Option<String>, before: Option<&String>| match given {
        Some(given) => given.trim().to_owned(),
        None => before.cloned().unwrap_or_default(),
    };
    let draft = MeasurementDraft {
        year: period.year,
        period: period.label,
        state,
        value: value.filter(|_| state == MeasurementState::Measured),
        source: kept(&cell.source, before.map(|before| &before.source)),
        note: kept(&cell.note, before.map(|before| &before.note)),
    };
    draft.validate()?;
    if before == Some(&draft) {
        return Ok(None);
    }
    Ok(Some(Put::Value(Measurement { id: MeasurementId::new(), indicator_id: indicator.id, draft })))
}

/// The error of the first cell, with its row and column by name.
fn first_of(refused: Vec<Refusal>) -> Error {
    refused.into_iter().next().map_or_else(
        || Error::new(Code::InvalidNumber),
        |one| {
            let error = one.error.within(&format!("cells.{}", one.place));
            if one.row.is_empty() || error.params.contains_key("name") {
                error
            } else {
                error.with("name", one.row).with("part", one.column)
            }
        },
    )
}

/// By what people know the change: the indicator if it is one, else the tables they stand in; and the periods.
fn named(puts: &[Put], known: &[Indicator]) -> String {
    let rows: BTreeSet<IndicatorId> = puts.iter().map(Put::indicator).collect();
    let periods: BTreeSet<&str> = puts.iter().map(Put::period).collect();
    let mut names: Vec<String> = vec![];
    for one in known.iter().filter(|one| rows.contains(&one.id)) {
        let heading = one.draft.heading().title;
        let name = if rows.len() == 1 {
            one.draft.known_as()
        } else if heading.is_empty() {
            one.draft.row_name()
        } else {
            heading
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    format!("{}, {}", names.join(", "), periods.into_iter().collect::<Vec<_>>().join(", "))
}
