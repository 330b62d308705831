//! What is bought: read alike for the procurement and for every lot, and what only lots have.

use super::{
    climate::{self, Rules},
    code::{Field, Reason, TermUnit, WarningCode},
    criteria,
    findings::Findings,
    limits::{MAX_CPV, too_complex},
    model::{Extension, Lot, Period, SettledContract, Subject, Term},
    value::{amount, count, date, line, line_of, raw_text, text, title},
    xml::{Element, at, attribute, child, children},
};
use crate::{
    Result,
    domain::{contract::ContractObject, cpv::Cpv},
};

/// The `ProcurementProject` of the notice or of a lot.
pub(super) fn subject(project: Option<Element<'_, '_>>, own: &str, findings: &mut Findings) -> Result<Subject> {
    let Some(project) = project else { return Ok(Subject::default()) };
    Ok(Subject {
        title: title(project, "Name", own),
        internal_id: line_of(project, "ID"),
        object: object(project, findings),
        cpv: cpv(project, findings)?,
        estimated_value: child(project, "RequestedTenderTotal").and_then(|total| amount(total, "EstimatedOverallContractAmount")),
        framework_maximum: None,
        period: period(project, findings),
        extension: child(project, "ContractExtension").map(|extension| Extension {
            renewals: count(extension, "MaximumNumberNumeric", Field::Options, findings),
            options: text(extension, "OptionsDescription", own),
            renewal: at(extension, &["Renewal", "Period"]).and_then(|period| text(period, "Description", own)),
        }),
        strategic: strategic(project),
    })
}

fn object(project: Element<'_, '_>, findings: &mut Findings) -> Option<ContractObject> {
    match line(child(project, "ProcurementTypeCode")?)?.as_str() {
        "supplies" => Some(ContractObject::Goods),
        "services" => Some(ContractObject::Services),
        "works" => Some(ContractObject::Works),
        other => {
            findings.leave_out(Field::Object, other, Reason::UnknownCode);
            None
        }
    }
}

fn cpv(project: Element<'_, '_>, findings: &mut Findings) -> Result<Vec<Cpv>> {
    let mut codes: Vec<Cpv> = vec![];
    let classifications = children(project, "MainCommodityClassification").chain(children(project, "AdditionalCommodityClassification"));
    for code in classifications.flat_map(|one| children(one, "ItemClassificationCode")) {
        if !matches!(attribute(code, "listName"), "cpv" | "") {
            continue;
        }
        let Some(written) = line(code) else { continue };
        match Cpv::parse(&written) {
            Ok(cpv) if codes.contains(&cpv) => {}
            Ok(_) if codes.len() == MAX_CPV => return Err(too_complex("cpv", MAX_CPV)),
            Ok(cpv) => codes.push(cpv),
            Err(_) => {
                findings.warn(WarningCode::InvalidCpv, &written);
                findings.leave_out(Field::Cpv, &written, Reason::InvalidCpv);
            }
        }
    }
    Ok(codes)
}

fn period(project: Element<'_, '_>, findings: &mut Findings) -> Period {
    let Some(planned) = child(project, "PlannedPeriod") else { return Period::default() };
    let start = date(planned, "StartDate", Field::Start, findings);
    let end = date(planned, "EndDate", Field::End, findings);
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        findings.warn(WarningCode::EndBeforeStart, &format!("{start} – {end}"));
    }
    Period {
        start,
        end,
        term: child(planned, "DurationMeasure").and_then(|measure| term(measure, findings)),
        unlimited: children(planned, "DescriptionCode").any(|code| line(code).is_some_and(|code| code == "UNLIMITED")),
    }
}

fn term(measure: Element<'_, '_>, findings: &mut Findings) -> Option<Term> {
    let (number, unit) = (raw_text(measure), attribute(measure, "unitCode"));
    let unit_read = match unit {
        "DAY" => Some(TermUnit::Day),
        "WEEK" => Some(TermUnit::Week),
        "MONTH" => Some(TermUnit::Month),
        "YEAR" => Some(TermUnit::Year),
        _ => None,
    };
    match (number.parse(), unit_read) {
        (Ok(count @ 1..=36_500), Some(unit)) => Some(Term { count, unit }),
        _ => {
            findings.leave_out(Field::Duration, &format!("{number} {unit}"), Reason::InvalidNumber);
            None
        }
    }
}

fn strategic(project: Element<'_, '_>) -> Vec<String> {
    let codes = children(project, "ProcurementAdditionalType").flat_map(|one| children(one, "ProcurementTypeCode"));
    let mut found: Vec<String> = codes
        .filter(|code| !matches!(attribute(*code, "listName"), "contract-nature" | "accessibility"))
        .filter_map(|code| Some((attribute(code, "listName"), line(code)?)))
        .filter(|(_, code)| code != "none")
        .map(|(list, code)| format!("{}: {code}", list.chars().take(60).collect::<String>()))
        .take(100)
        .collect();
    found.dedup();
    found
}

/// A lot or part.
pub(super) fn lot(
    element: Element<'_, '_>,
    id: String,
    contracts: Vec<SettledContract>,
    own: &str,
    rules: Rules,
    findings: &mut Findings,
) -> Result<Lot> {
    let (terms, process) = (child(element, "TenderingTerms"), child(element, "TenderingProcess"));
    let mut subject = subject(child(element, "ProcurementProject"), own, findings)?;
    subject.framework_maximum = process
        .and_then(|process| child(process, "FrameworkAgreement"))
        .and_then(|framework| amount(framework, "EstimatedMaximumValueAmount"));
    let (criteria, climate_codes) = criteria::read(terms, own, findings);
    let agreed_framework = contracts.iter().any(|contract| contract.framework == Some(true)).then_some(true);
    Ok(Lot {
        subject,
        framework: technique(process, "framework-agreement").or(agreed_framework),
        dynamic_purchasing: technique(process, "dps-usage"),
        climate_route: climate::route(&climate_codes, &criteria, rules, findings),
        criteria,
        climate_codes,
        management_system_required: criteria::management_system(terms, own, findings),
        contracts,
        id,
    })
}

/// Whether a purchasing technique is used; blank if nothing is said.
fn technique(process: Option<Element<'_, '_>>, list: &str) -> Option<bool> {
    let systems = children(process?, "ContractingSystem").flat_map(|system| children(system, "ContractingSystemTypeCode"));
    systems.filter(|code| attribute(*code, "listName") == list).find_map(line).map(|code| code != "none")
}
