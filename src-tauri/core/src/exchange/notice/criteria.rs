//! Award criteria and their weights: percentages, decimal fractions, points and orders of importance.

use super::{
    code::{Field, Reason, WarningCode},
    findings::Findings,
    model::{ClimateCode, Criterion, Text, Weight},
    value::{line, line_of, raw_text, shortened, text, title},
    xml::{Element, at, attribute, child, children, extension},
};
use crate::domain::{decimal::Decimal, procurement::CriterionKind};

/// Longest name of a criterion; longer descriptions are cut.
const NAME: usize = 200;
/// The prefix of the Norwegian codes that answer § 7-9.
const CLIMATE: &str = "quality-nor-env-";
/// The only one of them that is a criterion; the others say why there is none, or what there is besides.
pub(super) const CLIMATE_CRITERION: &str = "quality-nor-env-criteria";

/// The criteria that count, and the § 7-9 codes.
pub(super) fn read(tendering_terms: Option<Element<'_, '_>>, own: &str, findings: &mut Findings) -> (Vec<Criterion>, Vec<ClimateCode>) {
    let (mut criteria, mut codes) = (vec![], vec![]);
    let Some(terms) = tendering_terms.and_then(|terms| child(terms, "AwardingTerms")) else { return (criteria, codes) };
    for group in children(terms, "AwardingCriterion") {
        for element in children(group, "SubordinateAwardingCriterion") {
            let type_code = line_of(element, "AwardingCriterionTypeCode");
            let weight = weight(element, findings);
            let description = text(element, "Description", own);
            if type_code.starts_with(CLIMATE) {
                codes.push(ClimateCode { code: type_code.clone(), text: description.clone() });
            }
            let weightless =
                weight.as_ref().is_none_or(|weight| weight.percent.is_none_or(|percent| percent == Decimal::ZERO) && weight.rank.is_none());
            if type_code.starts_with(CLIMATE) && type_code != CLIMATE_CRITERION && weightless {
                continue;
            }
            let name = title(element, "Name", own).or_else(|| title(element, "Description", own)).unwrap_or_default();
            if type_code.is_empty() && weight.is_none() {
                findings.leave_out(Field::Criteria, &name.text, Reason::NotACriterion);
                continue;
            }
            let kind = kind(&type_code);
            if kind == CriterionKind::Quality && names_environment(&name.text) {
                findings.warn(WarningCode::MayBeEnvironment, &name.text);
            }
            criteria.push(Criterion { kind, type_code, name: Text { text: shortened(&name.text, NAME).0, ..name }, weight });
        }
        if let Some(description) = text(group, "Description", own) {
            findings.leave_out(Field::Criteria, &description.text, Reason::NotACriterion);
        }
    }
    points_to_percent(&mut criteria, findings);
    check_sum(&criteria, findings);
    (criteria, codes)
}

fn kind(type_code: &str) -> CriterionKind {
    match type_code {
        "price" | "cost" => CriterionKind::Price,
        "quality" => CriterionKind::Quality,
        code if code.starts_with(CLIMATE) => CriterionKind::Environment,
        _ => CriterionKind::Other,
    }
}

fn names_environment(name: &str) -> bool {
    let name = name.to_lowercase();
    ["miljø", "klima", "utslipp", "utslepp", "bærekraft", "berekraft", "environment", "climate", "sustainab"].iter().any(|word| {
        // Arbeidsmiljø and the like are another matter.
        name.match_indices(word)
            .any(|(at, _)| !name.get(..at).is_some_and(|before| before.ends_with("arbeids") || before.ends_with("working ")))
    })
}

fn weight(criterion: Element<'_, '_>, findings: &mut Findings) -> Option<Weight> {
    let mut found = None;
    for parameter in extension(criterion).into_iter().flat_map(|extension| children(extension, "AwardCriterionParameter")) {
        let Some(code) = child(parameter, "ParameterCode") else { continue };
        let number = child(parameter, "ParameterNumeric").map(raw_text).unwrap_or_default();
        let list = attribute(code, "listName");
        let code = line(code).unwrap_or_default();
        let written = format!("{code} {number}");
        if list == "number-fixed" || list == "number-threshold" {
            findings.leave_out(Field::Weight, &written, Reason::FixedOrThreshold);
            continue;
        }
        if found.is_some() {
            findings.leave_out(Field::Weight, &written, Reason::Several);
            continue;
        }
        found = Some(understood(code, number, findings));
    }
    found
}

fn understood(code: String, number: String, findings: &mut Findings) -> Weight {
    let value = Decimal::parse(&number).ok().filter(|value| *value >= Decimal::ZERO);
    let hundred = Decimal::whole(100);
    let mut weight = Weight { code, number, percent: None, rank: None };
    let reason = match (weight.code.as_str(), value) {
        ("per-mid" | "dec-mid" | "poi-mid", _) => Some(Reason::MiddleOfRange),
        (_, None) => Some(Reason::InvalidNumber),
        ("per-exa", Some(value)) => {
            weight.percent = (value <= hundred).then_some(value);
            weight.percent.is_none().then_some(Reason::InvalidNumber)
        }
        ("dec-exa", Some(value)) => {
            weight.percent = (value <= Decimal::YES).then(|| Decimal::from_millionths(value.millionths() * 100).ok()).flatten();
            weight.percent.is_none().then_some(Reason::InvalidNumber)
        }
        ("ord-imp", Some(value)) => {
            let whole = value.millionths() / Decimal::YES.millionths();
            weight.rank = u32::try_from(whole).ok().filter(|rank| *rank > 0 && value.millionths() % Decimal::YES.millionths() == 0);
            weight.rank.is_none().then_some(Reason::InvalidNumber)
        }
        // Points are only worth something beside the others: see `points_to_percent`.
        ("poi-exa", Some(_)) => None,
        _ => Some(Reason::UnknownCode),
    };
    if let Some(reason) = reason {
        findings.leave_out(Field::Weight, &format!("{} {}", weight.code, weight.number), reason);
    }
    weight
}

/// Points become percent where all criteria have points and every share is exact.
fn points_to_percent(criteria: &mut [Criterion], findings: &mut Findings) {
    let points = |criterion: &Criterion| {
        let weight = criterion.weight.as_ref().filter(|weight| weight.code == "poi-exa")?;
        Decimal::parse(&weight.number).ok().filter(|value| *value >= Decimal::ZERO).map(|value| i128::from(value.millionths()))
    };
    let all: Vec<Option<i128>> = criteria.iter().map(points).collect();
    if all.iter().all(Option::is_none) {
        return;
    }
    let sum: i128 = all.iter().flatten().sum();
    let one_hundred = 100 * i128::from(Decimal::YES.millionths());
    let exact = sum > 0 && all.iter().all(|points| points.is_some_and(|points| points * one_hundred % sum == 0));
    for (criterion, points) in criteria.iter_mut().zip(all) {
        let (Some(weight), Some(points)) = (criterion.weight.as_mut(), points) else { continue };
        if exact {
            weight.percent = i64::try_from(points * one_hundred / sum).ok().and_then(|value| Decimal::from_millionths(value).ok());
        } else {
            findings.leave_out(Field::Weight, &format!("{} {}", weight.code, weight.number), Reason::PointsNotPercent);
        }
    }
    if exact && sum != one_hundred {
        findings.warn(
            WarningCode::PointsConverted,
            &criteria.iter().filter_map(|one| Some(one.weight.as_ref()?.number.clone())).collect::<Vec<_>>().join(" + "),
        );
    }
}

fn check_sum(criteria: &[Criterion], findings: &mut Findings) {
    let percents: Vec<Decimal> = criteria.iter().filter_map(|criterion| criterion.weight.as_ref()?.percent).collect();
    let sum: i64 = percents.iter().map(|percent| percent.millionths()).sum();
    if !percents.is_empty() && sum != Decimal::whole(100).millionths() {
        let sum = Decimal::from_millionths(sum).map(|sum| sum.to_string()).unwrap_or_default();
        findings.warn(WarningCode::WeightsSum, &sum);
    }
}

/// Whether the qualification requirements demand an environmental management system: the certificate's own code, or a
/// requirement named after it. Measures, or a mention in a text, only give a warning.
pub(super) fn management_system(terms: Option<Element<'_, '_>>, own: &str, findings: &mut Findings) -> Option<bool> {
    let mut stated = None;
    let extension = terms.and_then(extension);
    let old = extension.into_iter().flat_map(|extension| children(extension, "SelectionCriteria"));
    let requests = terms.into_iter().flat_map(|terms| children(terms, "TendererQualificationRequest"));
    let new = requests.flat_map(|request| children(request, "SpecificTendererRequirement"));
    for criterion in old.chain(new) {
        if at(criterion, &["CalculationExpressionCode"]).and_then(line).is_some_and(|usage| usage == "n-used") {
            continue;
        }
        let code = line_of(criterion, "TendererRequirementTypeCode");
        let name = title(criterion, "Name", own).map(|name| name.text).unwrap_or_default();
        let description = text(criterion, "Description", own).map(|text| text.text).unwrap_or_default();
        if code == "slc-sche-env-cert-indep" || names_system(&name) {
            stated = Some(true);
        } else if code == "slc-abil-mgmt-env" || names_system(&description) || name.to_lowercase().contains("miljøledelse") {
            let shown = [name, code].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            findings.warn(WarningCode::MayBeManagementSystem, &shown);
        }
    }
    stated
}

fn names_system(text: &str) -> bool {
    let text = text.to_lowercase();
    [
        "miljøledelsessystem",
        "miljøleiingssystem",
        "miljøledelsesstandard",
        "miljøstyringssystem",
        "miljøfyrtårn",
        "iso 14001",
        "iso14001",
        "emas",
        "environmental management system",
        "environmental management standard",
    ]
    .iter()
    .any(|name| text.match_indices(name).any(|(at, _)| !text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric))))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn criterion(code: &str, number: &str) -> (Criterion, Findings) {
        let mut findings = Findings::default();
        let weight = Some(understood(code.to_owned(), number.to_owned(), &mut findings));
        (Criterion { type_code: "quality".to_owned(), kind: CriterionKind::Quality, name: Text::default(), weight }, findings)
    }

    fn percents(code: &str, numbers: &[&str]) -> (Vec<Option<String>>, Findings) {
        let mut criteria: Vec<Criterion> = numbers.iter().map(|number| criterion(code, number).0).collect();
        let mut findings = Findings::default();
        points_to_percent(&mut criteria, &mut findings);
        (criteria.iter().map(|one| one.weight.as_ref().unwrap().percent.map(|percent| percent.to_string())).collect(), findings)
    }

    #[test]
    fn percentages_and_decimal_fractions_are_weights() {
        for (code, number, percent) in
            [("per-exa", "30", "30"), ("per-exa", "33.3", "33.3"), ("dec-exa", "0.3", "30"), ("dec-exa", "0.125", "12.5")]
        {
            let (criterion, findings) = criterion(code, number);
            assert_eq!(criterion.weight.unwrap().percent.unwrap().to_string(), percent, "{code} {number}");
            assert!(findings.left_out.is_empty());
        }
    }

    #[test]
    fn an_order_of_importance_is_a_rank() {
        assert_eq!(criterion("ord-imp", "2").0.weight.unwrap().rank, Some(2));
        for number in ["0", "1.5", "-1", ""] {
            let (criterion, findings) = criterion("ord-imp", number);
            assert_eq!(criterion.weight.unwrap().rank, None);
            assert_eq!(findings.left_out.first().unwrap().reason, Reason::InvalidNumber);
        }
    }

    #[test]
    fn middles_of_ranges_unknown_codes_and_impossible_numbers_are_left_out_with_the_reason() {
        for (code, number, reason) in [
            ("per-mid", "30", Reason::MiddleOfRange),
            ("dec-mid", "0.3", Reason::MiddleOfRange),
            ("stars", "5", Reason::UnknownCode),
            ("per-exa", "130", Reason::InvalidNumber),
            ("per-exa", "-5", Reason::InvalidNumber),
            ("per-exa", "about 30", Reason::InvalidNumber),
        ] {
            let (criterion, findings) = criterion(code, number);
            assert_eq!(criterion.weight.unwrap().percent, None, "{code} {number}");
            assert_eq!(findings.left_out.first().unwrap().reason, reason, "{code} {number}");
        }
    }

    #[test]
    fn points_become_percent_only_when_that_is_exact() {
        let shown = |text: &str| Some(text.to_owned());
        assert_eq!(percents("poi-exa", &["55", "45"]).0, [shown("55"), shown("45")]);
        let (of_forty, findings) = percents("poi-exa", &["30", "10"]);
        assert_eq!(of_forty, [shown("75"), shown("25")]);
        assert_eq!(findings.warnings.first().unwrap().code, WarningCode::PointsConverted);
        let (thirds, findings) = percents("poi-exa", &["1", "1", "1"]);
        assert_eq!(thirds, [None, None, None]);
        assert_eq!(findings.left_out.first().unwrap().reason, Reason::PointsNotPercent);
        assert_eq!(percents("poi-exa", &["0", "0"]).0, [None, None]);
    }

    #[test]
    fn the_working_environment_is_not_the_environment() {
        assert!(names_environment("Miljø - transport"));
        assert!(names_environment("Klima og miljø"));
        assert!(!names_environment("Arbeidsmiljø"));
        assert!(!names_environment("Kvalitet"));
    }
}
