//! Figures of procurements by the year they were awarded, reckoned from what contracts say of them. Pure.
//!
//! One contract with a day of award is one procurement. A figure is told with what it is a share of, and with how many procurements
//! of the period do not say what it takes: those are in neither. A period that no procurement says it of has no figure (IA).

use super::{
    choice::choice,
    contract::{ContractDraft, ContractObject},
    decimal::Decimal,
    id::ContractId,
    indicator::{Direction, MeasurementState, Movement, Period, UnitKind, movement::movement},
    procurement::{AwardCriterion, CriterionKind, Procurement},
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choice! {
    /// What is reckoned.
    AwardFigureKind, "award-figure" {
        /// Share of goods procurements with environment as an award criterion.
        GoodsWithEnvironment = "goods-with-environment",
        /// Share of all procurements with environment as an award criterion.
        WithEnvironment = "with-environment",
        /// Mean weight of environment where it is an award criterion with a weight.
        MeanWeight = "mean-weight",
        /// Share of procurements with environment weighted 30 % or more.
        WeightedThirty = "weighted-thirty",
        /// Share of procurements that demand an environmental management system.
        ManagementSystem = "management-system",
        /// Share of procurements in which price weighs 100 %.
        PriceOnly = "price-only",
    }
}

const HUNDRED: Decimal = Decimal::whole(100);
const THIRTY: Decimal = Decimal::whole(30);

impl AwardFigureKind {
    /// Which way is good.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::PriceOnly => Direction::Down,
            _ => Direction::Up,
        }
    }

    /// What a procurement says of it: `Some(true)` counts, `Some(false)` is only in the base, nothing if it does not say. `None`
    /// outside if it is not among those the figure is about.
    fn of(self, draft: &ContractDraft) -> Option<Option<bool>> {
        let procurement = &draft.procurement;
        match self {
            Self::GoodsWithEnvironment => match draft.object {
                Some(ContractObject::Goods) => Some(with_environment(procurement)),
                Some(_) => None,
                None => Some(None),
            },
            Self::WithEnvironment => Some(with_environment(procurement)),
            Self::MeanWeight => (with_environment(procurement) == Some(true)).then(|| weight(procurement).map(|_| true)),
            Self::WeightedThirty => Some(match with_environment(procurement) {
                Some(true) => weight(procurement).map(|weight| weight >= THIRTY),
                answer => answer,
            }),
            Self::ManagementSystem => Some(procurement.management_system_required),
            Self::PriceOnly => Some(price(procurement).map(|weight| weight == HUNDRED)),
        }
    }
}

/// Whether environment is a criterion; nothing if no criteria are recorded.
fn with_environment(procurement: &Procurement) -> Option<bool> {
    let criteria = &procurement.criteria;
    (!criteria.is_empty()).then(|| criteria.iter().any(|one| one.kind == CriterionKind::Environment))
}

fn sum<'a>(criteria: impl Iterator<Item = &'a AwardCriterion>) -> Option<Decimal> {
    let mut millionths = 0_i64;
    for criterion in criteria {
        millionths = millionths.checked_add(criterion.weight?.millionths())?;
    }
    Decimal::from_millionths(millionths).ok()
}

/// What environment weighs, in percent; nothing if that is not recorded, as in an order of priority.
fn weight(procurement: &Procurement) -> Option<Decimal> {
    sum(procurement.criteria.iter().filter(|one| one.kind == CriterionKind::Environment))
}

/// What price weighs; all of it where it is the only criterion, and nothing where the criteria are all there and it is none of them.
/// In an order of priority with others it does not weigh all. Nothing if it is not recorded.
fn price(procurement: &Procurement) -> Option<Decimal> {
    let criteria = &procurement.criteria;
    let of_price = || criteria.iter().filter(|one| one.kind == CriterionKind::Price);
    if criteria.is_empty() {
        return None;
    }
    if of_price().count() == criteria.len() {
        return Some(HUNDRED);
    }
    let known = |one: &AwardCriterion| one.weight.is_some() || one.rank.is_some();
    match of_price().next() {
        None => criteria.iter().all(known).then_some(Decimal::ZERO),
        Some(_) if of_price().all(|one| one.rank.is_some()) => Some(Decimal::ZERO),
        Some(_) => sum(of_price()),
    }
}

/// One figure of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwardValue {
    /// Whether there is a figure.
    pub state: MeasurementState,
    /// In whole percent, half up.
    pub value: Option<Decimal>,
    /// How many count; for the mean weight, how many it is the mean of.
    pub part: u32,
    /// Of how many.
    pub base: u32,
    /// How many of the period do not say.
    pub unknown: u32,
    /// From the period before, as the figures are shown.
    pub movement: Option<Movement>,
}

/// One figure over the periods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwardFigure {
    /// Which.
    pub kind: AwardFigureKind,
    /// Which way is good.
    pub direction: Direction,
    /// A value for each period.
    pub values: Vec<AwardValue>,
    /// Between the last two whole years.
    pub movement: Option<Movement>,
}

/// All figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwardFigures {
    /// Years of award, oldest first. The year that is running is a part of one, up to this month: `2021_10`.
    pub periods: Vec<Period>,
    /// A figure each.
    pub figures: Vec<AwardFigure>,
    /// The labels of the two periods that the figures' own movements are between, the earlier first; empty without two whole years.
    pub compared: Vec<String>,
    /// Contracts without a day of award: in no period.
    pub undated: u32,
    /// How many procurements there are in each period.
    pub awarded: Vec<u32>,
}

/// A contract behind a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwardContract {
    /// Key.
    pub contract: ContractId,
    /// Its title.
    pub title: String,
    /// Its case number.
    pub case_number: String,
    /// When it was awarded.
    pub awarded: NaiveDate,
    /// Whether it counts; nothing if it does not say.
    pub counts: Option<bool>,
    /// What environment, or for the figure of price what price weighs, in percent, if that is recorded.
    pub weight: Option<Decimal>,
}

/// A contract as the figures see it.
type Seen<'a> = (ContractId, &'a ContractDraft);

/// The period that a day of award lies in: its year, or for the year of `today` the part of it up to this month. Nothing later.
#[must_use]
pub fn period_of(awarded: NaiveDate, today: NaiveDate) -> Option<Period> {
    if awarded > today {
        None
    } else if awarded.year() == today.year() {
        Some(Period::until_month(today.year(), today.month()))
    } else {
        Some(Period::year(awarded.year()))
    }
}

/// Every figure of every period up to `today`.
#[must_use]
pub fn award_figures(contracts: &[Seen<'_>], today: NaiveDate) -> AwardFigures {
    let dated = |(_, draft): &Seen<'_>| draft.procurement.awarded.and_then(|awarded| period_of(awarded, today));
    let periods: Vec<Period> = contracts.iter().filter_map(dated).collect::<BTreeSet<_>>().into_iter().collect();
    let mut of_period: Vec<Vec<&ContractDraft>> = vec![vec![]; periods.len()];
    for one in contracts {
        if let Some(place) = dated(one).and_then(|period| periods.binary_search(&period).ok())
            && let Some(those) = of_period.get_mut(place)
        {
            those.push(one.1);
        }
    }
    let figures = AwardFigureKind::ALL.iter().map(|kind| figure(*kind, &periods, &of_period)).collect();
    let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    AwardFigures {
        figures,
        compared: Period::last_whole(periods.iter()),
        undated: counted(contracts.iter().filter(|(_, draft)| draft.procurement.awarded.is_none()).count()),
        awarded: of_period.iter().map(|those| counted(those.len())).collect(),
        periods,
    }
}

impl AwardFigures {
    /// Of the years that have a day in a period; blank = no bound. The figures' movements are between the last two whole years of those,
    /// and the first of them has none.
    #[must_use]
    pub fn within(mut self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        let kept: Vec<bool> = self.periods.iter().map(|period| period.is_within(from, to)).collect();
        only(&mut self.periods, &kept);
        only(&mut self.awarded, &kept);
        self.compared = Period::last_whole(self.periods.iter());
        for figure in &mut self.figures {
            only(&mut figure.values, &kept);
            figure.movement = latest(figure.kind, &self.periods, &figure.values);
            if let Some(first) = figure.values.first_mut() {
                first.movement = None;
            }
        }
        self
    }
}

fn only<T>(all: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    all.retain(|_| kept.next().copied().unwrap_or(true));
}

fn between(kind: AwardFigureKind, from: Option<&AwardValue>, to: Option<&AwardValue>) -> Option<Movement> {
    movement(UnitKind::Share, kind.direction(), from.and_then(|one| one.value), to.and_then(|one| one.value))
}

/// Between the last two whole years.
fn latest(kind: AwardFigureKind, periods: &[Period], values: &[AwardValue]) -> Option<Movement> {
    let mut whole = periods.iter().zip(values).filter(|(period, _)| period.whole).map(|(_, value)| value).rev();
    let (last, before) = (whole.next(), whole.next());
    between(kind, before, last)
}

fn figure(kind: AwardFigureKind, periods: &[Period], of_period: &[Vec<&ContractDraft>]) -> AwardFigure {
    let mut values: Vec<AwardValue> = of_period.iter().map(|those| value(kind, those)).collect();
    let before = |place: usize| place.checked_sub(1).and_then(|before| values.get(before));
    let moved: Vec<Option<Movement>> = (0..values.len()).map(|place| between(kind, before(place), values.get(place))).collect();
    for (value, movement) in values.iter_mut().zip(moved) {
        value.movement = movement;
    }
    AwardFigure { kind, direction: kind.direction(), movement: latest(kind, periods, &values), values }
}

fn value(kind: AwardFigureKind, those: &[&ContractDraft]) -> AwardValue {
    let (mut part, mut base, mut unknown, mut weights) = (0_u32, 0_u32, 0_u32, 0_i64);
    for draft in those {
        match kind.of(draft) {
            None => {}
            Some(None) => unknown += 1,
            Some(Some(counts)) => {
                base += 1;
                part += u32::from(counts);
                weights = weights.saturating_add(weight(&draft.procurement).map_or(0, Decimal::millionths));
            }
        }
    }
    let percent = match (kind, base) {
        (_, 0) => None,
        (AwardFigureKind::MeanWeight, _) => Some(rounded(i128::from(weights), i128::from(base) * 1_000_000)),
        _ => Some(rounded(i128::from(part) * 100, i128::from(base))),
    };
    AwardValue {
        state: if percent.is_some() { MeasurementState::Measured } else { MeasurementState::NotApplicable },
        value: percent.map(Decimal::whole),
        part,
        base,
        unknown,
        movement: None,
    }
}

/// Half up, of numbers from nought.
fn rounded(top: i128, bottom: i128) -> i32 {
    i32::try_from((top * 2 + bottom) / (bottom * 2)).unwrap_or(i32::MAX)
}

/// The contracts behind one figure of one period: those that count first, then by day of award.
#[must_use]
pub fn contracts_behind(contracts: &[Seen<'_>], kind: AwardFigureKind, period: &str, today: NaiveDate) -> Vec<AwardContract> {
    let mut behind: Vec<AwardContract> = contracts
        .iter()
        .filter_map(|(id, draft)| {
            let awarded = draft.procurement.awarded?;
            let counts = (period_of(awarded, today)?.label == period).then(|| kind.of(draft))??;
            let weight = if kind == AwardFigureKind::PriceOnly { price(&draft.procurement) } else { weight(&draft.procurement) };
            let weight = weight.filter(|_| kind != AwardFigureKind::ManagementSystem);
            let weight = weight.filter(|_| kind == AwardFigureKind::PriceOnly || with_environment(&draft.procurement) == Some(true));
            Some(AwardContract {
                contract: *id,
                title: draft.title.clone(),
                case_number: draft.case_number.clone(),
                awarded,
                counts,
                weight,
            })
        })
        .collect();
    behind.sort_by_key(|one| (one.counts.map(|counts| !counts), one.awarded, one.contract));
    // What does not say comes last.
    behind.sort_by_key(|one| one.counts.is_none());
    behind
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) mod tests;
