//! How a portfolio stood earlier, as it was known then: some months ago, and at the ends of quarters.

use super::super::{
    compliance::{Figures, standing::tally},
    nonconformity::{Nonconformity, StepKind},
};
use super::{BACK_MONTHS, Before, ContractFacts, PortfolioAsk, TrendPoint, group::Group};
use chrono::{Datelike, Months, NaiveDate};

/// How many ends of quarters the development is shown over, besides today.
const QUARTERS: u32 = 8;

/// The figures of a contract as they were known on an earlier day; nothing if it was not counted then.
fn as_of(one: &ContractFacts, day: NaiveDate) -> Option<Figures> {
    let draft = &one.contract.draft;
    let opened = |one: &&Nonconformity| {
        let mut until = one.steps.iter().filter(|step| step.on <= day).peekable();
        until.peek().is_some() && !until.any(|step| matches!(step.kind, StepKind::Closed | StepKind::Withdrawn))
    };
    let open = u32::try_from(one.nonconformities.iter().filter(opened).count()).unwrap_or(u32::MAX);
    let began = draft.start.is_none_or(|start| start <= day);
    let ended = draft.current_end().is_some_and(|end| end < day);
    if !began || (ended && open == 0) || (one.requirements.is_empty() && open == 0) {
        return None;
    }
    let mut figures = Figures { open_nonconformities: open, ..Figures::default() };
    for requirement in &one.requirements {
        tally(&requirement.target, requirement.checks.iter().map(|check| check.as_of(day)), day).count_in(&mut figures);
    }
    Some(figures)
}

/// How those that were counted some months ago stood then.
pub(super) fn before(facts: &[ContractFacts], ask: &PortfolioAsk, today: NaiveDate) -> Option<Before> {
    if ask.is_bounded() {
        return None;
    }
    let on = today.checked_sub_months(Months::new(BACK_MONTHS))?;
    let mut group = Group::default();
    facts.iter().filter_map(|one| as_of(one, on)).for_each(|figures| group.count_state(figures.state()));
    (group.contracts > 0).then_some(Before { on, by_state: group.by_state })
}

/// The figures at the ends of the last quarters and on the last day of the period, or today. None for contracts that are
/// chosen by how they stand: that would say nothing.
pub(super) fn trend(facts: &[ContractFacts], ask: &PortfolioAsk, today: NaiveDate) -> Vec<TrendPoint> {
    if ask.selection.state.is_some() {
        return vec![];
    }
    let last = ask.to.map_or(today, |to| to.min(today));
    let mut days: Vec<NaiveDate> = (0..QUARTERS).rev().filter_map(|back| quarter_end_before(last, back)).collect();
    days.push(last);
    days.into_iter()
        .filter(|on| ask.from.is_none_or(|from| from <= *on))
        .map(|on| {
            let mut point = TrendPoint { on, contracts: 0, figures: Figures::default() };
            for figures in facts.iter().filter_map(|one| as_of(one, on)) {
                point.contracts += 1;
                point.figures.add(&figures);
            }
            point
        })
        .filter(|point| point.contracts > 0)
        .collect()
}

/// The last day of the quarter that ended `back` quarters before the latest one that had ended before `day`.
fn quarter_end_before(day: NaiveDate, back: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1)?;
    first.checked_sub_months(Months::new(3 * back))?.pred_opt()
}
