//! The § 7-9 codes of a notice and the route they tell. Which codes mean what depends on the day the procurement
//! started, since the rules changed on 2026-07-01 (DFØ's code list for award criteria, version 2.0.0).

use super::{
    code::{Field, Reason, WarningCode},
    criteria::CLIMATE_CRITERION,
    findings::Findings,
    model::{ClimateCode, Criterion},
};
use crate::domain::{
    decimal::Decimal,
    procurement::{ClimateRoute, CriterionKind},
};
use chrono::NaiveDate;

/// The rules that were in force when a procurement started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// Before there was a duty of this form.
    None,
    /// 2024-01-01 – 2026-06-30.
    First,
    /// From 2026-07-01.
    Second,
    /// The notice does not tell.
    Unknown,
}

impl Rules {
    /// From the day the procurement started; failing that from the day of a later notice, which cannot lie before it.
    pub(super) fn of(started: Option<NaiveDate>, published: Option<NaiveDate>) -> Self {
        let (first, second) = (NaiveDate::from_ymd_opt(2024, 1, 1), NaiveDate::from_ymd_opt(2026, 7, 1));
        match (started, published) {
            (Some(day), _) if Some(day) >= second => Self::Second,
            (Some(day), _) if Some(day) >= first => Self::First,
            (Some(_), _) => Self::None,
            (None, Some(day)) if Some(day) < first => Self::None,
            // The codes themselves did not exist before the first rules.
            (None, Some(day)) if Some(day) < second => Self::First,
            (None, _) => Self::Unknown,
        }
    }
}

/// The route, blank if the codes tell none or contradict each other; that is then noted.
pub(super) fn route(codes: &[ClimateCode], criteria: &[Criterion], rules: Rules, findings: &mut Findings) -> Option<ClimateRoute> {
    if codes.is_empty() {
        return None;
    }
    let written = codes.iter().map(|code| code.code.as_str()).collect::<Vec<_>>().join(", ");
    let has = |name: &str| codes.iter().any(|code| code.code == name);
    let mut exemptions: Vec<&str> = codes
        .iter()
        .map(|code| code.code.as_str())
        .filter(|code| *code == "quality-nor-env-none" || code.starts_with("quality-nor-env-exempt-"))
        .collect();
    exemptions.sort_unstable();
    exemptions.dedup();
    let (criterion, specification) = (has(CLIMATE_CRITERION), has("quality-nor-env-spec"));
    if rules == Rules::None {
        findings.warn(WarningCode::ClimateCodeOutOfTime, &written);
        findings.leave_out(Field::ClimateRoute, &written, Reason::OutOfTime);
        return None;
    }
    let route = match exemptions.as_slice() {
        [] => demanded(criterion, specification, Share::of(criteria), rules),
        [one] if !criterion && !specification => {
            let in_force = if *one == "quality-nor-env-none" { Rules::First } else { Rules::Second };
            let out_of_time = rules != Rules::Unknown && rules != in_force;
            if out_of_time {
                findings.warn(WarningCode::ClimateCodeOutOfTime, one);
            }
            match *one {
                // The two codes mean the same; only the name changed with the rules.
                "quality-nor-env-none" | "quality-nor-env-exempt-insignificant" => Ok(ClimateRoute::Insignificant),
                _ if out_of_time => Err(Reason::OutOfTime),
                "quality-nor-env-exempt-critical-interest" => Ok(ClimateRoute::CriticalInterest),
                "quality-nor-env-exempt-national-minimum" => Ok(ClimateRoute::NationalMinimum),
                _ => Err(Reason::UnknownCode),
            }
        }
        _ => Err(Reason::Ambiguous),
    };
    match route {
        Ok(route) => Some(route),
        Err(reason) => {
            findings.leave_out(Field::ClimateRoute, &written, reason);
            if reason != Reason::OutOfTime {
                findings.warn(WarningCode::ClimateUnclear, &written);
            }
            None
        }
    }
}

/// How much the environment weighs among the criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Share {
    Thirty,
    TopThree,
    Less,
    NotStated,
}

impl Share {
    fn of(criteria: &[Criterion]) -> Self {
        let weights = || {
            criteria
                .iter()
                .filter(|criterion| criterion.kind == CriterionKind::Environment)
                .filter_map(|criterion| criterion.weight.as_ref())
        };
        let percents: Vec<i64> = weights().filter_map(|weight| weight.percent).map(Decimal::millionths).collect();
        let sum: i64 = percents.iter().sum();
        let rank = weights().filter_map(|weight| weight.rank).min();
        match rank {
            _ if sum >= Decimal::whole(30).millionths() => Self::Thirty,
            Some(rank) if rank <= 3 => Self::TopThree,
            Some(_) => Self::Less,
            None if !percents.is_empty() => Self::Less,
            None => Self::NotStated,
        }
    }
}

fn demanded(criterion: bool, specification: bool, share: Share, rules: Rules) -> Result<ClimateRoute, Reason> {
    match (criterion, specification, share, rules) {
        (false, true, _, _) => Ok(ClimateRoute::RequirementsInstead),
        (true, true, _, Rules::Second) => Ok(ClimateRoute::CriterionAndRequirements),
        (true, true, _, Rules::Unknown) => Err(Reason::Ambiguous),
        (true, true, Share::Less, _) => Ok(ClimateRoute::BelowThirtyWithRequirements),
        (true, _, Share::Thirty, _) => Ok(ClimateRoute::Weighted30),
        (true, _, Share::TopThree, _) => Ok(ClimateRoute::TopThree),
        (false, false, _, _) => Err(Reason::UnknownCode),
        (true, _, Share::Less | Share::NotStated, _) => Err(Reason::Ambiguous),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::model::{Text, Weight};
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    fn told(codes: &[&str], percent: Option<i32>, rank: Option<u32>, rules: Rules) -> (Option<ClimateRoute>, Findings) {
        let codes: Vec<ClimateCode> =
            codes.iter().map(|code| ClimateCode { code: format!("quality-nor-env-{code}"), text: None }).collect();
        let weight = Some(Weight { code: String::new(), number: String::new(), percent: percent.map(Decimal::whole), rank });
        let criteria =
            [Criterion { type_code: CLIMATE_CRITERION.to_owned(), kind: CriterionKind::Environment, name: Text::default(), weight }];
        let mut findings = Findings::default();
        (route(&codes, &criteria, rules, &mut findings), findings)
    }

    #[test]
    fn the_rules_follow_the_day_the_procurement_started() {
        for (started, published, rules) in [
            (day("2023-12-31"), None, Rules::None),
            (day("2024-01-01"), None, Rules::First),
            (day("2026-06-30"), day("2027-01-01"), Rules::First),
            (day("2026-07-01"), None, Rules::Second),
            (None, day("2026-06-30"), Rules::First),
            (None, day("2026-08-01"), Rules::Unknown),
            (None, None, Rules::Unknown),
        ] {
            assert_eq!(Rules::of(started, published), rules, "{started:?} {published:?}");
        }
    }

    #[test]
    fn each_route_is_told_by_its_codes() {
        use ClimateRoute::*;
        for (codes, percent, rank, rules, expected) in [
            (&["criteria"][..], Some(30), None, Rules::First, Some(Weighted30)),
            (&["criteria"], Some(30), None, Rules::Second, Some(Weighted30)),
            (&["criteria"], Some(30), None, Rules::Unknown, Some(Weighted30)),
            (&["criteria"], None, Some(3), Rules::First, Some(TopThree)),
            (&["criteria"], None, Some(4), Rules::First, None),
            (&["criteria"], Some(29), None, Rules::First, None),
            (&["criteria"], None, None, Rules::First, None),
            (&["spec"], None, None, Rules::First, Some(RequirementsInstead)),
            (&["spec"], None, None, Rules::Second, Some(RequirementsInstead)),
            (&["criteria", "spec"], Some(20), None, Rules::First, Some(BelowThirtyWithRequirements)),
            (&["criteria", "spec"], Some(30), None, Rules::First, Some(Weighted30)),
            (&["criteria", "spec"], Some(20), None, Rules::Second, Some(CriterionAndRequirements)),
            (&["criteria", "spec"], Some(20), None, Rules::Unknown, None),
            (&["none"], None, None, Rules::First, Some(Insignificant)),
            (&["exempt-insignificant"], None, None, Rules::Second, Some(Insignificant)),
            (&["exempt-critical-interest"], None, None, Rules::Second, Some(CriticalInterest)),
            (&["exempt-national-minimum"], None, None, Rules::Second, Some(NationalMinimum)),
            (&["exempt-national-minimum"], None, None, Rules::First, None),
            (&["exempt-national-minimum", "exempt-insignificant"], None, None, Rules::Second, None),
            (&["exempt-insignificant", "criteria"], Some(30), None, Rules::Second, None),
            (&["exempt-whim"], None, None, Rules::Second, None),
            (&["criteria"], Some(30), None, Rules::None, None),
        ] {
            let (route, findings) = told(codes, percent, rank, rules);
            assert_eq!(route, expected, "{codes:?} {percent:?} {rank:?} {rules:?}");
            assert_eq!(route.is_none(), !findings.left_out.is_empty(), "what gives no route is noted: {codes:?}");
        }
    }

    #[test]
    fn a_code_outside_its_time_gives_a_warning() {
        let (route, findings) = told(&["none"], None, None, Rules::Second);
        assert_eq!(route, Some(ClimateRoute::Insignificant));
        assert_eq!(findings.warnings.first().unwrap().code, WarningCode::ClimateCodeOutOfTime);
    }
}
