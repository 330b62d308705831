//! The duty to weigh climate and environment (forskrift om offentlige anskaffelser § 7-9), as dated data: which
//! answers there are to it, from when, and what each demands. A new version of the regulation is a new entry in
//! [`RULE_SETS`], never a branch in the code.

use super::{ClimateRoute, CriterionKind, Procurement};
use crate::domain::{decimal::Decimal, warning::WarningKind};
use chrono::NaiveDate;

/// The weight that the regulation names, in percent.
pub const ENVIRONMENT_WEIGHT: Decimal = Decimal::whole(30);
/// The lowest place in a priority order that still is among the top three.
pub const TOP_PLACES: u32 = 3;

/// The regulation as it was in a period.
#[derive(Debug, PartialEq, Eq)]
pub struct RuleSet {
    /// For procurements started on this day or later…
    pub from: NaiveDate,
    /// …and on this day or earlier; blank while it is in force.
    pub until: Option<NaiveDate>,
    /// The answers it knows, in the order they are shown.
    pub routes: &'static [RouteRule],
    /// Where it was read.
    pub source: &'static str,
    /// When it was last reviewed: year and month.
    pub reviewed: &'static str,
}

/// What one answer demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RouteRule {
    /// Which answer.
    pub route: ClimateRoute,
    /// Whether it needs a written text: a justification, or for requirements what they are.
    pub needs_justification: bool,
    /// Whether the authorities disagree on it.
    pub contested: bool,
}

const fn plain(route: ClimateRoute) -> RouteRule {
    RouteRule { route, needs_justification: false, contested: false }
}
const fn justified(route: ClimateRoute) -> RouteRule {
    RouteRule { route, needs_justification: true, contested: false }
}
const fn contested(route: ClimateRoute) -> RouteRule {
    RouteRule { route, needs_justification: true, contested: true }
}
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// Every version, oldest first. Before the first there was another duty, which is not judged here.
pub static RULE_SETS: &[RuleSet] = &[
    RuleSet {
        from: day(2024, 1, 1),
        until: Some(day(2026, 6, 30)),
        routes: &[
            plain(ClimateRoute::Weighted30),
            plain(ClimateRoute::TopThree),
            justified(ClimateRoute::RequirementsInstead),
            // Accepted by the complaints board (KOFA 2024/639, 2024/1387), not by the directorate.
            contested(ClimateRoute::BelowThirtyWithRequirements),
            justified(ClimateRoute::Insignificant),
            plain(ClimateRoute::NotCovered),
        ],
        source: "FOA § 7-9 (2)–(5); DFØ, guide to § 7-9 (2024)",
        reviewed: "2026-11",
    },
    RuleSet {
        from: day(2026, 7, 1),
        until: None,
        routes: &[
            plain(ClimateRoute::Weighted30),
            plain(ClimateRoute::TopThree),
            justified(ClimateRoute::RequirementsInstead),
            justified(ClimateRoute::CriterionAndRequirements),
            justified(ClimateRoute::Insignificant),
            justified(ClimateRoute::CriticalInterest),
            justified(ClimateRoute::NationalMinimum),
            plain(ClimateRoute::NotCovered),
        ],
        source: "FOA § 7-9 (2)–(4) as from 2026-07-01; DFØ, eForms national tailoring 2.0.0 (codes and rules, June–August 2026)",
        reviewed: "2026-11",
    },
];

/// The rules for a procurement that started on a day. `None` before 2024.
#[must_use]
pub fn rule_set(started: NaiveDate) -> Option<&'static RuleSet> {
    RULE_SETS.iter().find(|rules| rules.from <= started && rules.until.is_none_or(|until| started <= until))
}

impl RuleSet {
    /// What an answer demands. `None` if these rules do not know it.
    #[must_use]
    pub fn rule(&self, route: ClimateRoute) -> Option<&RouteRule> {
        self.routes.iter().find(|rule| rule.route == route)
    }
}

impl Procurement {
    /// The weights of the criteria that are about the environment, in percent. Only these count: a criterion of another
    /// kind that also serves the environment does not. `None` if no criterion has a weight.
    #[must_use]
    pub fn environment_weight(&self) -> Option<Decimal> {
        let weights = || self.criteria.iter().filter_map(|criterion| Some((criterion.kind, criterion.weight?)));
        weights().next()?;
        let environment = weights().filter(|(kind, _)| *kind == CriterionKind::Environment);
        Decimal::from_millionths(environment.map(|(_, weight)| weight.millionths()).sum()).ok()
    }

    /// The best place of a criterion that is about the environment.
    #[must_use]
    pub fn environment_rank(&self) -> Option<u32> {
        let environment = self.criteria.iter().filter(|criterion| criterion.kind == CriterionKind::Environment);
        environment.filter_map(|criterion| criterion.rank).min()
    }
}

/// What does not fit between the answer to § 7-9 that was chosen, its text and the award criteria.
///
/// If it is not known when the procurement started, every version is looked at that was in force before the
/// contract did, and only what none of them allows is warned of. Without criteria nothing is said about them.
#[must_use]
pub fn check(procurement: &Procurement, contract_start: Option<NaiveDate>) -> Vec<WarningKind> {
    let possible: Vec<&RuleSet> = match procurement.started {
        Some(started) => rule_set(started).into_iter().collect(),
        None => RULE_SETS.iter().filter(|rules| contract_start.is_none_or(|start| rules.from <= start)).collect(),
    };
    if possible.is_empty() {
        return vec![];
    }
    let Some(route) = procurement.climate_route else {
        return if procurement.started.is_some() { vec![WarningKind::RouteMissing] } else { vec![] };
    };
    let rules: Vec<&RouteRule> = possible.iter().filter_map(|rules| rules.rule(route)).collect();
    let mut warnings = vec![];
    if rules.is_empty() {
        warnings.push(WarningKind::RouteUnavailable);
    }
    if rules.iter().any(|rule| rule.needs_justification) && procurement.justification.trim().is_empty() {
        warnings.push(WarningKind::JustificationMissing);
    }
    if rules.iter().any(|rule| rule.contested) {
        warnings.push(WarningKind::ContestedRoute);
    }
    let ranked = procurement.criteria.iter().any(|criterion| criterion.rank.is_some());
    let weight = procurement.environment_weight();
    if route == ClimateRoute::Weighted30 && (weight.is_some_and(|weight| weight < ENVIRONMENT_WEIGHT) || (weight.is_none() && ranked)) {
        warnings.push(WarningKind::WeightTooLow);
    }
    let among_top = procurement.environment_rank().is_some_and(|rank| rank <= TOP_PLACES);
    let nowhere = weight.is_some_and(|weight| weight == Decimal::ZERO);
    if route == ClimateRoute::TopThree && ((ranked && !among_top) || (!ranked && nowhere)) {
        warnings.push(WarningKind::NotTopThree);
    }
    warnings
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{id::CriterionId, procurement::AwardCriterion};
    use proptest::prelude::*;

    fn on(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }
    fn criterion(kind: CriterionKind, weight: Option<i32>, rank: Option<u32>) -> AwardCriterion {
        AwardCriterion { id: CriterionId::new(), kind, name: String::new(), weight: weight.map(Decimal::whole), rank }
    }
    fn procurement(started: &str, route: ClimateRoute) -> Procurement {
        Procurement { started: on(started), climate_route: Some(route), ..Procurement::default() }
    }
    fn weighted(environment: i32) -> Vec<AwardCriterion> {
        let criterion = |kind, weight| criterion(kind, Some(weight), None);
        vec![
            criterion(CriterionKind::Price, 70),
            criterion(CriterionKind::Quality, 30 - environment),
            criterion(CriterionKind::Environment, environment),
        ]
    }
    fn ranked(kinds: &[CriterionKind]) -> Vec<AwardCriterion> {
        (1..).zip(kinds).map(|(rank, kind)| criterion(*kind, None, Some(rank))).collect()
    }

    #[test]
    fn the_day_the_procurement_started_chooses_the_rules() {
        assert_eq!(rule_set("2023-12-31".parse().unwrap()), None);
        let from = |date: &str| rule_set(date.parse().unwrap()).unwrap().from.to_string();
        assert_eq!([from("2024-01-01"), from("2026-06-30"), from("2026-07-01")], ["2024-01-01", "2024-01-01", "2026-07-01"]);
    }

    #[test]
    fn the_versions_follow_each_other_without_a_gap() {
        for pair in RULE_SETS.windows(2) {
            assert_eq!(pair[0].until.unwrap().succ_opt(), Some(pair[1].from));
        }
        assert!(RULE_SETS.last().unwrap().until.is_none());
        assert!(ClimateRoute::ALL.iter().all(|route| RULE_SETS.iter().any(|rules| rules.rule(*route).is_some())));
    }

    #[test]
    fn exemptions_of_2026_were_not_there_before() {
        for route in [ClimateRoute::CriticalInterest, ClimateRoute::NationalMinimum, ClimateRoute::CriterionAndRequirements] {
            assert_eq!(check(&procurement("2026-06-30", route), None), [WarningKind::RouteUnavailable]);
            assert_eq!(check(&procurement("2026-07-01", route), None), [WarningKind::JustificationMissing]);
        }
        let below = procurement("2026-07-01", ClimateRoute::BelowThirtyWithRequirements);
        assert_eq!(check(&below, None), [WarningKind::RouteUnavailable]);
    }

    #[test]
    fn a_route_that_needs_a_text_and_has_none_is_warned_of() {
        let mut instead = procurement("2025-03-01", ClimateRoute::RequirementsInstead);
        assert_eq!(check(&instead, None), [WarningKind::JustificationMissing]);
        instead.justification = "  \n".into();
        assert_eq!(check(&instead, None), [WarningKind::JustificationMissing]);
        instead.justification = "Kravene gir klart bedre effekt.".into();
        assert_eq!(check(&instead, None), []);
    }

    #[test]
    fn the_contested_route_stays_contested_with_a_text() {
        let mut below = procurement("2025-03-01", ClimateRoute::BelowThirtyWithRequirements);
        below.justification = "15 % og strenge krav.".into();
        assert_eq!(check(&below, None), [WarningKind::ContestedRoute]);
    }

    #[test]
    fn thirty_percent_is_enough_and_only_environment_counts() {
        let mut weighted_30 = procurement("2025-03-01", ClimateRoute::Weighted30);
        assert_eq!(check(&weighted_30, None), [], "criteria are not known");
        weighted_30.criteria = weighted(30);
        assert_eq!(check(&weighted_30, None), []);
        weighted_30.criteria = weighted(29);
        assert_eq!(check(&weighted_30, None), [WarningKind::WeightTooLow]);
        assert_eq!(weighted_30.environment_weight(), Some(Decimal::whole(29)));
        weighted_30.criteria = ranked(&[CriterionKind::Environment]);
        assert_eq!(check(&weighted_30, None), [WarningKind::WeightTooLow], "a priority order has no weights");
    }

    #[test]
    fn the_environment_is_among_the_top_three() {
        use CriterionKind::{Environment, Other, Price, Quality};
        let mut top = procurement("2025-03-01", ClimateRoute::TopThree);
        top.criteria = ranked(&[Price, Quality, Environment]);
        assert_eq!(check(&top, None), []);
        top.criteria = ranked(&[Price, Quality, Other, Environment]);
        assert_eq!(check(&top, None), [WarningKind::NotTopThree]);
        top.criteria = weighted(0);
        assert_eq!(check(&top, None), [WarningKind::NotTopThree]);
    }

    #[test]
    fn without_the_day_it_started_only_what_no_version_allows_is_warned_of() {
        let unknown = |route| Procurement { started: None, ..procurement("2025-03-01", route) };
        let national = unknown(ClimateRoute::NationalMinimum);
        assert_eq!(check(&national, on("2026-01-01")), [WarningKind::RouteUnavailable]);
        assert_eq!(check(&national, on("2026-09-01")), [WarningKind::JustificationMissing]);
        assert_eq!(check(&national, on("2023-01-01")), []);
        assert_eq!(check(&Procurement::default(), on("2026-09-01")), []);
    }

    #[test]
    fn a_procurement_under_the_rules_without_an_answer_is_warned_of() {
        let procurement = Procurement { started: on("2025-03-01"), ..Procurement::default() };
        assert_eq!(check(&procurement, None), [WarningKind::RouteMissing]);
        let before = Procurement { started: on("2023-03-01"), ..Procurement::default() };
        assert_eq!(check(&before, None), []);
    }

    proptest! {
        #[test]
        fn a_weight_is_too_low_exactly_below_thirty(environment in 0i32..=30) {
            let procurement = Procurement { criteria: weighted(environment), ..procurement("2025-03-01", ClimateRoute::Weighted30) };
            prop_assert_eq!(check(&procurement, None) == [WarningKind::WeightTooLow], environment < 30);
        }
    }
}
