//! Contracts and requirements of the script as drafts, with their days reckoned from the calendar. Enters nothing.

use super::{
    calendar::Calendar,
    script::{ContractScript, OptionScript, RequirementScript, kroner, number},
    telling::missing,
};
use crate::{
    Result,
    domain::{
        contract::{ContractDraft, ContractOption, ContractSupplier, OptionDecision, months_after_last_day},
        decimal::Decimal,
        follow_up::{Cadence, PlanDraft, WorkingDayRule},
        id::{CriterionId, OptionId},
        kinds::Kind,
        language::Language,
        procurement::{AwardCriterion, Procurement, rule_set::rule_set},
        requirement::{Level, RequirementDraft, Sanction},
    },
    register::library,
    schedule::holidays::move_to_working_day,
    text::Text,
};
use chrono::{Days, NaiveDate};

pub(super) fn contract_draft(
    script: &ContractScript,
    suppliers: Vec<ContractSupplier>,
    signed: NaiveDate,
    calendar: Calendar,
) -> Result<ContractDraft> {
    let start = calendar.month(script.start);
    let before = start.pred_opt().ok_or_else(|| missing("start"))?;
    let earlier = |days: u64| signed.checked_sub_days(Days::new(days)).map(|day| move_to_working_day(day, WorkingDayRule::Previous));
    let procurement = &script.procurement;
    let started = earlier(procurement.started);
    let known = |route| started.and_then(rule_set).is_none_or(|rules| rules.rule(route).is_some());
    Ok(ContractDraft {
        case_number: script.case_number.replace("{year}", &started.unwrap_or(signed).format("%y").to_string()),
        buyer: String::new(),
        contract_number: script.contract_number.replace("{year}", &signed.format("%Y").to_string()),
        kind: Some(script.kind),
        object: Some(script.object),
        cpv: script.cpv.clone(),
        estimated_value: kroner(Some(script.value)),
        department: script.department.clone(),
        owner: script.owner.clone(),
        manager: script.manager.clone(),
        suppliers,
        signed: Some(signed),
        start: Some(start),
        end: script.months.and_then(|months| months_after_last_day(before, months)),
        options: script.options.iter().map(option).collect(),
        procurement: Procurement {
            started,
            awarded: earlier(procurement.awarded),
            criteria: procurement
                .criteria
                .iter()
                .map(|(kind, name, number)| AwardCriterion {
                    id: CriterionId::new(),
                    kind: *kind,
                    name: name.clone(),
                    weight: (!procurement.ranked).then(|| Decimal::whole(*number)),
                    rank: if procurement.ranked { u32::try_from(*number).ok() } else { None },
                })
                .collect(),
            management_system_required: Some(procurement.management_system),
            climate_route: match procurement.otherwise {
                Some(otherwise) if !known(procurement.route) => Some(otherwise),
                _ => Some(procurement.route),
            },
            justification: procurement.justification.clone(),
        },
        notes: script.notes.clone(),
        ..ContractDraft::titled(script.title.clone())
    })
}

fn option(script: &OptionScript) -> ContractOption {
    ContractOption {
        id: OptionId::new(),
        months: script.months,
        notice_days: script.notice_days,
        decision: OptionDecision::Undecided,
        decided_on: None,
    }
}

pub(super) fn requirement_draft(script: &RequirementScript, start: NaiveDate, calendar: Calendar) -> Result<RequirementDraft> {
    let texts = Text::of(Language::Bokmal);
    let mut draft = match script.level {
        Some(level) => library::draft(script.kind, level, &script.blanks, texts)?,
        None => RequirementDraft { library: None, kind: script.kind, ..library::draft(Kind::Other, Level::Basis, &script.blanks, texts)? },
    };
    let given = |field: &mut String, value: &Option<String>| {
        if let Some(value) = value {
            field.clone_from(value);
        }
    };
    given(&mut draft.title, &script.title);
    given(&mut draft.wording, &script.wording);
    given(&mut draft.question, &script.question);
    given(&mut draft.target.unit, &script.unit);
    draft.clause.clone_from(&script.clause);
    draft.responsible.clone_from(&script.responsible);
    draft.placement = script.placement.unwrap_or(draft.placement);
    draft.basis = script.basis.unwrap_or(draft.basis);
    draft.risk = script.risk.unwrap_or(draft.risk);
    draft.target.measure = script.measure.unwrap_or(draft.target.measure);
    draft.target.comparator = script.comparator.unwrap_or(draft.target.comparator);
    draft.target.required = number(script.required.as_ref())?.or(draft.target.required);
    draft.target.offered = number(script.offered.as_ref())?;
    if let Some(sanction) = &script.sanction {
        draft.sanction = Sanction {
            kind: sanction.kind,
            amount: kroner(sanction.amount),
            percent: sanction.percent.map(Decimal::whole),
            text: sanction.text.clone(),
        };
    }
    if let Some(every) = script.every {
        let anchor = (start <= calendar.today).then(|| calendar.anchor(every.months, every.day, start));
        let cadence = Cadence::Every { months: every.months, anchor, season: None };
        match draft.plans.iter_mut().find(|plan| matches!(plan.cadence, Cadence::Every { .. })) {
            Some(plan) => plan.cadence = cadence,
            None => draft.plans.insert(0, PlanDraft { id: None, cadence, unannounced: false }),
        }
    }
    Ok(draft)
}
