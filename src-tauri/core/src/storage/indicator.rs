//! Indicators and the values of their periods, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        id::{ContractId, IndicatorId, MeasurementId},
        indicator::{Indicator, IndicatorDraft, Measurement, MeasurementDraft},
    },
    error::Code,
};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

fn read(row: &Row<'_>) -> Result<Indicator> {
    Ok(Indicator {
        id: IndicatorId(row::key(row, "id")?),
        draft: IndicatorDraft {
            name: row.get("name")?,
            part: row.get("part")?,
            unit_kind: row::choice(row, "unit_kind")?,
            unit: row.get("unit")?,
            direction: row::choice(row, "direction")?,
            scope: row::choice(row, "scope")?,
            contract: row::key_or_none(row, "contract_id")?.map(ContractId),
            scope_name: row.get("scope_name")?,
            target: row::decimal_or_none(row, "target")?,
            target_year: row.get("target_year")?,
            notes: row.get("notes")?,
        },
    })
}

fn read_measurement(row: &Row<'_>) -> Result<Measurement> {
    Ok(Measurement {
        id: MeasurementId(row::key(row, "id")?),
        indicator_id: IndicatorId(row::key(row, "indicator_id")?),
        draft: MeasurementDraft {
            year: row.get("year")?,
            period: row.get("period")?,
            state: row::choice(row, "state")?,
            value: row::decimal_or_none(row, "value")?,
            source: row.get("source")?,
            note: row.get("note")?,
        },
    })
}

/// Every indicator that is not removed, in its order.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Indicator>> {
    let mut statement = connection.prepare_cached("SELECT * FROM indicator WHERE removed = 0 ORDER BY position, id")?;
    let mut rows = statement.query([])?;
    let mut indicators = vec![];
    while let Some(row) = rows.next()? {
        indicators.push(read(row)?);
    }
    Ok(indicators)
}

/// One indicator that is not removed. Errors: [`Code::NotFound`].
pub(crate) fn indicator(connection: &Connection, id: IndicatorId) -> Result<Indicator> {
    let mut statement = connection.prepare_cached("SELECT * FROM indicator WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    rows.next()?.map_or_else(|| Err(Error::new(Code::NotFound).with("noun", "indicator").with("id", id)), read)
}

/// The value of every period that holds, by indicator, year and period. A register from before a value took the earlier one's place
/// may have several: the one made last holds.
pub(crate) fn measurements(connection: &Connection) -> Result<Vec<Measurement>> {
    let mut statement = connection.prepare_cached("SELECT * FROM measurement WHERE removed = 0 ORDER BY indicator_id, year, period, id")?;
    let mut rows = statement.query([])?;
    let mut holding: HashMap<(IndicatorId, String), usize> = HashMap::new();
    let mut measurements: Vec<Measurement> = vec![];
    while let Some(row) = rows.next()? {
        let measurement = read_measurement(row)?;
        // Keys are later the later they are made.
        match holding.get(&(measurement.indicator_id, measurement.draft.period.clone())).and_then(|place| measurements.get_mut(*place)) {
            Some(earlier) => *earlier = measurement,
            None => {
                holding.insert((measurement.indicator_id, measurement.draft.period.clone()), measurements.len());
                measurements.push(measurement);
            }
        }
    }
    Ok(measurements)
}

/// Stores an indicator, new or edited. A new one comes last.
pub(crate) fn save(writing: &Writing<'_>, id: IndicatorId, draft: &IndicatorDraft) -> Result<()> {
    concerns(writing, draft);
    writing.prepare_cached(include_str!("sql/indicator_save.sql"))?.execute(params![
        id.0.as_bytes(),
        draft.name,
        draft.part,
        draft.unit_kind.as_str(),
        draft.unit,
        draft.direction.as_str(),
        draft.scope.as_str(),
        draft.contract.as_ref().map(|contract| contract.0.as_bytes()),
        draft.scope_name,
        row::millionths(draft.target),
        draft.target_year,
        draft.notes,
    ])?;
    Ok(())
}

/// Adds the value of a period. An earlier one of the same period is put away in the same change: which of two holds is not for the
/// clock to say.
pub(crate) fn add_measurement(writing: &Writing<'_>, measurement: &Measurement) -> Result<()> {
    let draft = &measurement.draft;
    clear_measurement(writing, measurement.indicator_id, &draft.period)?;
    writing.prepare_cached(include_str!("sql/measurement_insert.sql"))?.execute(params![
        measurement.id.0.as_bytes(),
        measurement.indicator_id.0.as_bytes(),
        draft.year,
        draft.period,
        draft.state.as_str(),
        row::millionths(draft.value),
        draft.source,
        draft.note,
    ])?;
    Ok(())
}

/// Takes the value of a period away, and what it was before with it.
pub(crate) fn clear_measurement(writing: &Writing<'_>, indicator: IndicatorId, period: &str) -> Result<()> {
    writing
        .prepare_cached("UPDATE measurement SET removed = 1 WHERE indicator_id = ?1 AND period = ?2 AND removed = 0")?
        .execute(params![indicator.0.as_bytes(), period])?;
    Ok(())
}

/// Puts an indicator in the bin. Its values stay with it.
pub(crate) fn remove(writing: &Writing<'_>, indicator: &Indicator) -> Result<()> {
    concerns(writing, &indicator.draft);
    writing.prepare_cached("UPDATE indicator SET removed = 1 WHERE id = ?1")?.execute([indicator.id.0.as_bytes()])?;
    Ok(())
}

/// Puts indicators in an order. Those that keep their place are not written.
pub(crate) fn set_order(writing: &Writing<'_>, order: &[IndicatorId]) -> Result<()> {
    let mut statement = writing.prepare_cached("UPDATE indicator SET position = ?2 WHERE id = ?1 AND position <> ?2")?;
    for (place, id) in order.iter().enumerate() {
        statement.execute(params![id.0.as_bytes(), i64::try_from(place).unwrap_or(i64::MAX)])?;
    }
    Ok(())
}

/// Says that a change is about the contract of an indicator, if it has one.
pub(crate) fn concerns(writing: &Writing<'_>, draft: &IndicatorDraft) {
    if let Some(contract) = draft.contract {
        writing.concerns(contract);
    }
}
