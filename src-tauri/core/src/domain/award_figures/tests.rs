//! Procurements made so that the first table of the presentation «Miljøkrav i anskaffelser» comes out exactly, and the edges.

use super::*;
use crate::domain::{
    id::CriterionId,
    indicator::movement::{MovementUnit, Verdict},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn criterion(kind: CriterionKind, weight: Option<i32>) -> AwardCriterion {
    AwardCriterion { id: CriterionId::new(), kind, name: String::new(), weight: weight.map(Decimal::whole), rank: None }
}

fn awarded(on: &str, criteria: Vec<AwardCriterion>) -> ContractDraft {
    let mut draft = ContractDraft::titled("Anskaffelse");
    draft.procurement.awarded = Some(day(on));
    draft.procurement.criteria = criteria;
    draft
}

/// What a year's procurements are like.
struct Year<'a> {
    on: &'a str,
    /// All of them.
    all: usize,
    /// Those of goods.
    goods: usize,
    /// How many of the goods have environment as a criterion.
    goods_with: usize,
    /// What environment weighs in each that has it as a criterion.
    weights: &'a [i32],
    /// How many demand a management system.
    systems: usize,
    /// How many have price alone; nothing if what price weighs is not recorded that year.
    price_only: Option<usize>,
}

/// The year's procurements. Those with environment come first, price alone last, goods among both.
fn made(year: &Year<'_>) -> Vec<ContractDraft> {
    let mut drafts = vec![];
    for place in 0..year.all {
        let criteria = match (year.weights.get(place), year.price_only) {
            (Some(weight), Some(_)) => vec![
                criterion(CriterionKind::Price, Some(40)),
                criterion(CriterionKind::Environment, Some(*weight)),
                criterion(CriterionKind::Quality, Some(60 - weight)),
            ],
            (Some(weight), None) => {
                vec![criterion(CriterionKind::Price, None), criterion(CriterionKind::Environment, Some(*weight))]
            }
            (None, Some(alone)) if place >= year.all - alone => vec![criterion(CriterionKind::Price, Some(100))],
            (None, Some(_)) => vec![criterion(CriterionKind::Price, Some(70)), criterion(CriterionKind::Quality, Some(30))],
            (None, None) => vec![criterion(CriterionKind::Price, None), criterion(CriterionKind::Quality, None)],
        };
        let mut draft = awarded(year.on, criteria);
        let goods = place < year.goods_with || (place >= year.weights.len() && place < year.weights.len() + year.goods - year.goods_with);
        draft.object = Some(if goods { ContractObject::Goods } else { ContractObject::Services });
        draft.procurement.management_system_required = Some(place % 2 == 0);
        drafts.push(draft);
    }
    for (place, draft) in drafts.iter_mut().enumerate() {
        draft.procurement.management_system_required = Some(place < year.systems);
    }
    drafts
}

fn figures(drafts: &[ContractDraft], today: &str) -> AwardFigures {
    let seen: Vec<Seen<'_>> = drafts.iter().map(|draft| (ContractId::new(), draft)).collect();
    award_figures(&seen, day(today))
}

pub(crate) fn presentation() -> Vec<ContractDraft> {
    let weights_2020: Vec<i32> = [vec![30; 9], vec![20; 6]].concat();
    let weights_2021: Vec<i32> = [vec![30; 12], vec![23, 22, 22, 22, 22, 22, 20]].concat();
    [
        Year { on: "2018-06-15", all: 36, goods: 13, goods_with: 4, weights: &[30, 30, 20, 15, 10], systems: 8, price_only: None },
        Year { on: "2019-12-31", all: 60, goods: 12, goods_with: 3, weights: &[30, 25, 25, 20, 20, 18], systems: 12, price_only: Some(9) },
        Year { on: "2020-01-01", all: 50, goods: 7, goods_with: 5, weights: &weights_2020, systems: 21, price_only: Some(5) },
        Year { on: "2021-10-31", all: 53, goods: 19, goods_with: 13, weights: &weights_2021, systems: 31, price_only: Some(3) },
        // Awarded later than the table goes.
        Year { on: "2021-11-01", all: 40, goods: 40, goods_with: 0, weights: &[], systems: 0, price_only: Some(40) },
    ]
    .iter()
    .flat_map(made)
    .collect()
}

#[test]
fn the_first_table_of_the_presentation_comes_out_exactly() {
    let figures = figures(&presentation(), "2021-10-31");
    assert_eq!(figures.periods.iter().map(|period| period.label.as_str()).collect::<Vec<_>>(), ["2018", "2019", "2020", "2021_10"]);
    let shown: Vec<Vec<String>> = figures
        .figures
        .iter()
        .map(|figure| figure.values.iter().map(|value| value.value.map_or("IA".to_owned(), |value| format!("{value} %"))).collect())
        .collect();
    assert_eq!(
        shown,
        [
            ["31 %", "25 %", "71 %", "68 %"],
            ["14 %", "10 %", "30 %", "36 %"],
            ["21 %", "23 %", "26 %", "27 %"],
            ["6 %", "2 %", "18 %", "23 %"],
            ["22 %", "20 %", "42 %", "58 %"],
            ["IA", "15 %", "10 %", "6 %"],
        ]
    );
}

#[test]
fn each_figure_says_of_how_many() {
    let figures = figures(&presentation(), "2021-10-31");
    let bases = |place: usize| -> Vec<(u32, u32, u32)> {
        figures.figures[place].values.iter().map(|value| (value.part, value.base, value.unknown)).collect()
    };
    assert_eq!(bases(0), [(4, 13, 0), (3, 12, 0), (5, 7, 0), (13, 19, 0)]);
    assert_eq!(bases(2), [(5, 5, 0), (6, 6, 0), (15, 15, 0), (19, 19, 0)], "the mean is of those that have it");
    assert_eq!(bases(5), [(0, 0, 36), (9, 60, 0), (5, 50, 0), (3, 53, 0)], "2018 does not say what price weighs");
    assert_eq!(figures.awarded, [36, 60, 50, 53]);
}

#[test]
fn a_figure_moves_in_points_between_whole_years() {
    let figures = figures(&presentation(), "2021-10-31");
    let goods = figures.figures[0].movement.unwrap();
    assert_eq!((goods.unit, goods.by, goods.verdict), (MovementUnit::Points, Decimal::whole(46), Verdict::Better));
    assert_eq!(figures.figures[0].values[3].movement.unwrap().by, Decimal::whole(-3));
    assert_eq!(figures.figures[5].movement.unwrap().verdict, Verdict::Better, "less of price alone is better");
    assert_eq!(figures.figures[5].values[1].movement, None, "nothing to come from");
}

#[test]
fn what_a_procurement_does_not_say_is_in_no_base() {
    let mut ranked = awarded("2020-02-01", vec![criterion(CriterionKind::Environment, None), criterion(CriterionKind::Price, None)]);
    for (place, one) in ranked.procurement.criteria.iter_mut().enumerate() {
        one.rank = u32::try_from(place + 1).ok();
    }
    let silent = awarded("2020-03-01", vec![]);
    let cheapest = awarded("2020-04-01", vec![criterion(CriterionKind::Price, None)]);
    let undated = ContractDraft::titled("Uten dato");
    let figures = figures(&[ranked, silent, cheapest, undated], "2026-01-01");
    let value = |kind: AwardFigureKind| figures.figures.iter().find(|one| one.kind == kind).unwrap().values[0].clone();
    let said = |kind| (value(kind).part, value(kind).base, value(kind).unknown);
    assert_eq!(said(AwardFigureKind::WithEnvironment), (1, 2, 1));
    assert_eq!(said(AwardFigureKind::GoodsWithEnvironment), (0, 0, 3), "what was bought is not known");
    assert_eq!(said(AwardFigureKind::MeanWeight), (0, 0, 1), "an order of priority has no weights");
    assert_eq!(said(AwardFigureKind::WeightedThirty), (0, 1, 2), "neither the silent one nor the ranked one says");
    assert_eq!(said(AwardFigureKind::PriceOnly), (1, 2, 1), "ranked with others, price does not weigh all");
    assert_eq!(said(AwardFigureKind::ManagementSystem), (0, 0, 3));
    assert_eq!(value(AwardFigureKind::MeanWeight).state, MeasurementState::NotApplicable);
    assert_eq!(figures.undated, 1);
}

#[test]
fn the_contracts_behind_a_figure_are_those_of_its_base_and_those_that_do_not_say() {
    let drafts = presentation();
    let seen: Vec<Seen<'_>> = drafts.iter().map(|draft| (ContractId::new(), draft)).collect();
    let today = day("2021-10-31");
    for figure in award_figures(&seen, today).figures {
        for (period, value) in ["2018", "2019", "2020", "2021_10"].into_iter().zip(figure.values) {
            let behind = contracts_behind(&seen, figure.kind, period, today);
            let count = |counts: Option<bool>| behind.iter().filter(|one| one.counts == counts).count() as u32;
            assert_eq!((count(Some(true)), count(None)), (value.part, value.unknown), "{} {period}", figure.kind);
            assert_eq!(count(Some(true)) + count(Some(false)), value.base, "{} {period}", figure.kind);
            assert!(behind.is_sorted_by_key(|one| match one.counts {
                Some(true) => 0,
                Some(false) => 1,
                None => 2,
            }));
        }
    }
}
