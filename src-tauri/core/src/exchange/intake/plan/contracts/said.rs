//! What a contract says in each field that a list can have, and writing it.

use crate::{
    domain::{
        contract::{ContractDraft, ContractOption, OptionDecision},
        cpv::Cpv,
        id::OptionId,
    },
    exchange::intake::field::Value,
};
use chrono::NaiveDate;

/// How long before its end a contract's option is proposed to be used, in days, as in the form for a contract.
const NOTICE_DAYS: u32 = 90;

/// Whether a contract says a value already.
pub(super) fn says(draft: &ContractDraft, field: &str, value: &Value) -> bool {
    let own = get(draft, field);
    // More options than the list has are none that it takes away.
    if field == "options" {
        return own.options().starts_with(value.options());
    }
    own == *value || (own.is_blank() && *value == Value::NoEnd && field == "end" && !draft.title.is_empty())
}

/// What a contract says in a field.
pub(super) fn get(draft: &ContractDraft, field: &str) -> Value {
    let day = |day: Option<NaiveDate>| day.map_or(Value::Blank, Value::Date);
    match field {
        "contract-number" => Value::of_text(&draft.contract_number),
        "case-number" => Value::of_text(&draft.case_number),
        "title" => Value::of_text(&draft.title),
        "start" => day(draft.start),
        "end" => day(draft.end),
        "signed" => day(draft.signed),
        "terminated" => day(draft.terminated),
        "value" => draft.estimated_value.map_or(Value::Blank, Value::Money),
        "kind" => draft.kind.map_or(Value::Blank, |kind| Value::Choice(kind.as_str(), kind.text_key())),
        "object" => draft.object.map_or(Value::Blank, |object| Value::Choice(object.as_str(), object.text_key())),
        "cpv" => Value::of_text(&draft.cpv.iter().map(Cpv::as_str).collect::<Vec<_>>().join(", ")),
        "options" if draft.options.is_empty() => Value::Blank,
        "options" => Value::Options(draft.options.iter().map(|option| option.months).collect()),
        "buyer" => Value::of_text(&draft.buyer),
        "department" => Value::of_text(&draft.department),
        "owner" => Value::of_text(&draft.owner),
        "manager" => Value::of_text(&draft.manager),
        "management-system" => draft.procurement.management_system_required.map_or(Value::Blank, Value::Yes),
        "notes" => Value::of_text(&draft.notes),
        _ => Value::Blank,
    }
}

/// Writes a value into a contract.
pub(super) fn set(draft: &mut ContractDraft, field: &str, value: &Value) {
    let text = || value.text().to_owned();
    match field {
        "contract-number" => draft.contract_number = text(),
        "case-number" => draft.case_number = text(),
        "title" => draft.title = text(),
        "start" => draft.start = value.date(),
        "end" => draft.end = value.date(),
        "signed" => draft.signed = value.date(),
        "terminated" => draft.terminated = value.date(),
        "value" => draft.estimated_value = value.money(),
        "kind" => draft.kind = value.choice().and_then(|name| name.parse().ok()),
        "object" => draft.object = value.choice().and_then(|name| name.parse().ok()),
        "cpv" => draft.cpv = value.text().split(", ").filter_map(|code| Cpv::parse(code).ok()).collect(),
        "options" => prolong(&mut draft.options, value.options()),
        "buyer" => draft.buyer = text(),
        "department" => draft.department = text(),
        "owner" => draft.owner = text(),
        "manager" => draft.manager = text(),
        "management-system" => draft.procurement.management_system_required = if let Value::Yes(yes) = value { Some(*yes) } else { None },
        "notes" => draft.notes = text(),
        _ => {}
    }
}

/// Gives a contract the options that a list says it has: those that it has already stay, with what was decided about them.
fn prolong(options: &mut Vec<ContractOption>, months: &[u32]) {
    for (at, months) in months.iter().enumerate() {
        match options.get_mut(at) {
            Some(option) => option.months = *months,
            None => options.push(ContractOption {
                id: OptionId::new(),
                months: *months,
                notice_days: NOTICE_DAYS,
                decision: OptionDecision::Undecided,
                decided_on: None,
            }),
        }
    }
}

/// Shortens the notice of options that are new, where it would have to be given before the contract begins.
pub(super) fn fit_notices(draft: &mut ContractDraft, before: &ContractDraft) {
    let Some(start) = draft.start else { return };
    let terms = draft.option_terms();
    let early: Vec<(OptionId, i64)> = terms
        .iter()
        .filter(|term| term.notice < start && before.options.iter().all(|option| option.id != term.option.id))
        .map(|term| (term.option.id, (start - term.notice).num_days()))
        .collect();
    for (id, days) in early {
        if let Some(option) = draft.options.iter_mut().find(|option| option.id == id) {
            option.notice_days = option.notice_days.saturating_sub(u32::try_from(days).unwrap_or(u32::MAX));
        }
    }
}
