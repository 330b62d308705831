//! Indicators and the values of their periods, stored.

use super::{journal::Writing, row};
use crate::{
    Result,
    domain::{
        id::{ContractId, IndicatorId, MeasurementId},
        indicator::{Indicator, IndicatorDraft, Measurement, MeasurementDraft},
    },
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

/// The value of every period that holds, the one made last, by indicator, year and period.
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
    if let Some(contract) = draft.contract {
        writing.concerns(contract);
    }
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

/// Adds the value of a period. An earlier one of the same period stays, and holds no more.
pub(crate) fn add_measurement(writing: &Writing<'_>, measurement: &Measurement) -> Result<()> {
    let draft = &measurement.draft;
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
