//! Indicators and their values as the tables people know: by heading, with periods, changes, notes and sources.

use crate::{
    Result,
    domain::{
        decimal::Decimal,
        id::ContractId,
        indicator::{Heading, Indicator, MeasurementDraft, Movement, Period, Scope},
    },
    register::Register,
    storage::{contract, indicator},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};

/// Everything that is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasurementTables {
    /// Every period that any value is of, oldest first.
    pub periods: Vec<Period>,
    /// The tables: product areas, services, contracts, then the organisation.
    pub groups: Vec<MeasurementGroup>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasurementGroup {
    /// What its figures are about.
    pub scope: Scope,
    /// Its title; blank for a scope's own.
    pub title: String,
    /// The labels of its own periods, oldest first.
    pub periods: Vec<String>,
    /// The two last whole years of its own, between which `movement` of its rows is told; none without two.
    pub compared: Vec<String>,
    /// Its indicators, in their order.
    pub rows: Vec<MeasurementRow>,
}

/// One indicator with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasurementRow {
    /// The indicator.
    pub indicator: Indicator,
    /// What its row is called.
    pub name: String,
    /// The title of its contract, if it has one.
    pub contract_title: String,
    /// Decimals that its values are shown with: as many as the value that has most, 0–6.
    pub places: u32,
    /// A value for each period of [`MeasurementTables::periods`]; nothing where there is none.
    pub cells: Vec<Option<MeasurementCell>>,
    /// Between the two last whole years of its table; nothing if either is missing.
    pub movement: Option<Movement>,
}

/// The value of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasurementCell {
    /// The value, its source and its note.
    #[serde(flatten)]
    pub draft: MeasurementDraft,
    /// From the latest period of its table before.
    pub movement: Option<Movement>,
}

impl MeasurementTables {
    /// What is about one sort of thing, of the years that have a day in a period; blank = everything. The rows' movements are between the
    /// last two whole years of those.
    #[must_use]
    pub fn within(mut self, scope: Option<Scope>, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        self.groups.retain(|group| scope.is_none_or(|scope| scope == group.scope));
        let shown = |period: &Period| period.is_within(from, to) && self.groups.iter().any(|group| group.periods.contains(&period.label));
        let kept: Vec<bool> = self.periods.iter().map(shown).collect();
        let periods: Vec<Period> = self.periods.into_iter().zip(&kept).filter_map(|(period, kept)| kept.then_some(period)).collect();
        for group in &mut self.groups {
            group.periods.retain(|label| periods.iter().any(|period| period.label == *label));
            group.compared = Period::last_whole(periods.iter().filter(|period| group.periods.contains(&period.label)));
            for row in &mut group.rows {
                let cells = std::mem::take(&mut row.cells).into_iter().zip(&kept);
                row.cells = cells.filter_map(|(cell, kept)| kept.then_some(cell)).collect();
                let said = |label: &String| row.cells.iter().flatten().map(|cell| &cell.draft).find(|draft| draft.period == *label);
                row.movement = match group.compared.as_slice() {
                    [from, to] => row.indicator.draft.movement(said(from), said(to)),
                    _ => None,
                };
            }
        }
        Self { periods, groups: self.groups }
    }
}

/// The order of the tables.
const SCOPES: [Scope; 4] = [Scope::ProductArea, Scope::Service, Scope::Contract, Scope::Register];

impl Register {
    /// Every indicator with its values, as tables.
    pub fn measurement_tables(&self) -> Result<MeasurementTables> {
        let connection = &self.connection;
        let titles: HashMap<ContractId, String> = contract::all(connection)?.into_iter().map(|one| (one.id, one.draft.title)).collect();
        let mut values: HashMap<_, HashMap<String, MeasurementDraft>> = HashMap::new();
        let indicators = indicator::all(connection)?;
        let known: BTreeSet<_> = indicators.iter().map(|one| one.id).collect();
        for one in indicator::measurements(connection)?.into_iter().filter(|one| known.contains(&one.indicator_id)) {
            values.entry(one.indicator_id).or_default().insert(one.draft.period.clone(), one.draft);
        }
        let periods: Vec<Period> = periods_of(values.values().flat_map(HashMap::values));
        let mut order: Vec<Heading> = vec![];
        let mut of_heading: HashMap<Heading, Vec<Indicator>> = HashMap::new();
        for one in indicators {
            let heading = one.draft.heading();
            if !of_heading.contains_key(&heading) {
                order.push(heading.clone());
            }
            of_heading.entry(heading).or_default().push(one);
        }
        let mut groups = vec![];
        for scope in SCOPES {
            for heading in order.iter().filter(|heading| heading.scope == scope) {
                let rows = of_heading.remove(heading).unwrap_or_default();
                groups.push(group(heading, rows, &mut values, &periods, &titles));
            }
        }
        Ok(MeasurementTables { periods, groups })
    }
}

fn periods_of<'a>(values: impl Iterator<Item = &'a MeasurementDraft>) -> Vec<Period> {
    values.map(|value| Period::of(value.year, &value.period)).collect::<BTreeSet<_>>().into_iter().collect()
}

fn group(
    heading: &Heading,
    indicators: Vec<Indicator>,
    values: &mut HashMap<crate::domain::id::IndicatorId, HashMap<String, MeasurementDraft>>,
    periods: &[Period],
    titles: &HashMap<ContractId, String>,
) -> MeasurementGroup {
    let nothing = HashMap::new();
    let own = periods_of(indicators.iter().flat_map(|one| values.get(&one.id).unwrap_or(&nothing).values()));
    let compared = Period::last_whole(own.iter());
    let rows = indicators
        .into_iter()
        .map(|indicator| {
            let values = values.remove(&indicator.id).unwrap_or_default();
            row(indicator, values, (periods, &own, &compared), titles)
        })
        .collect();
    MeasurementGroup {
        scope: heading.scope,
        title: heading.title.clone(),
        periods: own.iter().map(|period| period.label.clone()).collect(),
        compared,
        rows,
    }
}

fn row(
    indicator: Indicator,
    mut values: HashMap<String, MeasurementDraft>,
    (periods, own, compared): (&[Period], &[Period], &[String]),
    titles: &HashMap<ContractId, String>,
) -> MeasurementRow {
    let draft = &indicator.draft;
    let movement = match compared {
        [from, to] => draft.movement(values.get(from), values.get(to)),
        _ => None,
    };
    let movements: HashMap<&str, Option<Movement>> = own
        .windows(2)
        .filter_map(|pair| match pair {
            [from, to] => Some((to.label.as_str(), draft.movement(values.get(&from.label), values.get(&to.label)))),
            _ => None,
        })
        .collect();
    let places = values.values().filter_map(|value| value.value).map(places_of).max().unwrap_or(0);
    let cells = periods
        .iter()
        .map(|period| {
            let draft = values.remove(&period.label)?;
            Some(MeasurementCell { movement: movements.get(period.label.as_str()).copied().flatten(), draft })
        })
        .collect();
    let contract_title = draft.contract.and_then(|id| titles.get(&id).cloned()).unwrap_or_default();
    MeasurementRow { name: draft.row_name(), contract_title, places, cells, movement, indicator }
}

/// How many decimals a value has.
fn places_of(value: Decimal) -> u32 {
    let fraction = value.millionths().unsigned_abs() % 1_000_000;
    (0..=6).find(|places| fraction.is_multiple_of(10_u64.pow(6 - places))).unwrap_or(6)
}
