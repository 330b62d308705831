//! Indicators and the values of their periods: add, edit, remove, reorder; put a block of values as one change; read them as tables.
//! The rules of a cell are the domain's.

mod awards;
mod putting;
mod tables;

pub use putting::{Cell, Refusal};
pub use tables::{MeasurementCell, MeasurementGroup, MeasurementRow, MeasurementTables};

use super::{Register, Written};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::IndicatorId,
        indicator::{Indicator, IndicatorDraft},
        occasion::Occasion,
    },
    error::Code,
    storage::{contract, indicator},
};

/// Most indicators of a register.
const INDICATORS: usize = 5_000;

impl Register {
    /// Every indicator, in its order.
    pub fn indicators(&self) -> Result<Vec<Indicator>> {
        indicator::all(&self.connection)
    }

    /// Adds an indicator, last. Errors: the rules of [`IndicatorDraft::validate`], [`Code::TooMany`], [`Code::NotFound`] for its contract.
    pub fn add_indicator(&mut self, draft: &IndicatorDraft, occasion: &Occasion) -> Result<Written<IndicatorId>> {
        draft.validate()?;
        self.write(Change::AddIndicator, occasion, |writing| {
            if indicator::all(writing)?.len() >= INDICATORS {
                return Err(Error::new(Code::TooMany).with("max", INDICATORS));
            }
            draft.contract.map(|id| contract::contract(writing, id)).transpose()?;
            let id = IndicatorId::new();
            indicator::save(writing, id, draft)?;
            writing.subject(&draft.known_as());
            Ok(id)
        })
    }

    /// Edits an indicator; its values stay. Errors: the rules of [`IndicatorDraft::validate`], [`Code::NotFound`], and those of
    /// [`IndicatorDraft::check`] if a value it has cannot be one of the edited indicator's.
    pub fn edit_indicator(&mut self, id: IndicatorId, draft: &IndicatorDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditIndicator, occasion, |writing| {
            let before = indicator::indicator(writing, id)?;
            if draft.contract != before.draft.contract {
                draft.contract.map(|id| contract::contract(writing, id)).transpose()?;
            }
            if draft.unit_kind != before.draft.unit_kind {
                for one in indicator::measurements(writing)?.iter().filter(|one| one.indicator_id == id) {
                    let checked = one.draft.value.map_or(Ok(()), |value| draft.check(value));
                    checked.map_err(|error| Error { field: Some("unit_kind".into()), ..error })?;
                }
            }
            indicator::concerns(writing, &before.draft);
            indicator::save(writing, id, draft)?;
            writing.subject(&draft.known_as());
            Ok(())
        })
    }

    /// Puts an indicator in the bin, with its values. Errors: [`Code::NotFound`].
    pub fn remove_indicator(&mut self, id: IndicatorId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveIndicator, occasion, |writing| {
            let before = indicator::indicator(writing, id)?;
            writing.subject(&before.draft.known_as());
            indicator::remove(writing, &before)
        })
    }

    /// Moves an indicator to before another, or last. Errors: [`Code::NotFound`] for either.
    pub fn move_indicator(&mut self, id: IndicatorId, before: Option<IndicatorId>, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::MoveIndicator, occasion, |writing| {
            let moved = indicator::indicator(writing, id)?;
            let mut order: Vec<IndicatorId> = indicator::all(writing)?.into_iter().map(|one| one.id).filter(|one| *one != id).collect();
            let place = match before {
                Some(before) if before != id => {
                    indicator::indicator(writing, before)?;
                    order.iter().position(|one| *one == before).unwrap_or(order.len())
                }
                _ => order.len(),
            };
            order.insert(place, id);
            writing.subject(&moved.draft.known_as());
            indicator::set_order(writing, &order)
        })
    }
}
