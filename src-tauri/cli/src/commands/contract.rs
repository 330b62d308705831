//! `contract`: one contract with its requirements, their state and their next checks; and how a contract is named.

use super::Entry;
use crate::{
    answer::{Failure, plain},
    arguments::operand,
    desk::Desk,
    table::{Table, facts},
};
use clap::{Arg, ArgMatches};
use register::{
    domain::{contract_list::ContractQuery, id::ContractId, occasion::Occasion},
    register::{
        Register,
        contract_sheet::{CheckLine, ContractSheet, RequirementSheet},
    },
    text::Text,
};

const CONTRACT: &str = "contract";

pub const ENTRY: Entry = Entry {
    name: "contract",
    key: "contract",
    shape: |command, text| command.arg(contract_operand(text)),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = named_contract(given, &mut register, &occasion, desk)?;
        desk.answer(&sheet, || shown(&sheet, desk.text))
    },
};

/// The contract that a command is about.
pub fn contract_operand(text: &Text) -> Arg {
    operand(text, CONTRACT, "cli-contract-id", "cli-value-contract")
}

/// Reads the contract that was named, by its key, or by its contract number or case number if only one has it.
pub fn named_contract(given: &ArgMatches, register: &mut Register, occasion: &Occasion, desk: &Desk) -> Result<ContractSheet, Failure> {
    let name = given.get_one::<String>(CONTRACT).map(String::as_str).unwrap_or_default();
    let id = contract_named(name, register, occasion, desk)?;
    Ok(register.contract_sheet(id, occasion)?)
}

/// The key of the contract that was named so.
pub fn contract_named(name: &str, register: &mut Register, occasion: &Occasion, desk: &Desk) -> Result<ContractId, Failure> {
    match name.parse::<ContractId>() {
        Ok(id) => Ok(id),
        Err(unknown) => {
            let rows = register.contracts(&ContractQuery::default(), occasion)?.rows;
            let ids: Vec<ContractId> =
                rows.into_iter().filter(|row| row.contract_number == name || row.case_number == name).map(|row| row.id).collect();
            match ids.as_slice() {
                [id] => Ok(*id),
                [] => Err(unknown.into()),
                several => Err(not_one(name, several, desk.text)),
            }
        }
    }
}

fn not_one(name: &str, ids: &[ContractId], text: &Text) -> Failure {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let message = text.get_with("cli-refused-several", &[("number", name.into()), ("ids", ids.join(", ").into())]);
    Failure::Own { code: "several-contracts", message }
}

fn shown(sheet: &ContractSheet, text: &Text) -> String {
    let draft = &sheet.contract.draft;
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let suppliers: Vec<&str> = sheet.suppliers.iter().map(|supplier| supplier.draft.name.as_str()).collect();
    let figures = &sheet.figures;
    let base = text.get_with(
        "cli-contract-figures",
        &[("fulfilled", text.of_base(figures.fulfilled, figures.controlled).into()), ("all", figures.requirements.into())],
    );
    let mut out = format!("{}\n\n", plain(&draft.title));
    out += &facts([
        (head("contract-number"), draft.contract_number.clone()),
        (head("buyer"), draft.buyer.clone()),
        (head("case-number"), draft.case_number.clone()),
        (head("supplier"), suppliers.join(", ")),
        (head("manager"), draft.manager.clone()),
        (head("department"), draft.department.clone()),
        (head("value"), draft.estimated_value.map(|value| text.money(value)).unwrap_or_default()),
        (head("term"), text.period(draft.start, sheet.current_end)),
        (head("status"), text.get(sheet.status.text_key())),
        (head("state"), text.get(sheet.state.text_key())),
        (head("fulfilled"), base),
        (head("on-time"), text.of_base(figures.checks_on_time, figures.checks_due)),
        (head("nonconformities"), text.count(i64::from(figures.open_nonconformities))),
        (head("contract-id"), sheet.contract.id.to_string()),
    ]);
    out += &section(text, "requirements", &requirements(sheet, text));
    out += &section(text, "next-checks", &next_checks(sheet, text));
    out
}

fn section(text: &Text, name: &str, body: &str) -> String {
    format!("\n{}\n\n{body}", text.get(&format!("cli-contract-{name}")))
}

fn requirements(sheet: &ContractSheet, text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut table = Table::new()
        .column(head("number"))
        .narrow(head("requirement"), 44)
        .column(head("required"))
        .column(head("offered"))
        .column(head("actual"))
        .column(head("checked"))
        .column(head("state"))
        .narrow(head("responsible"), 24);
    for one in &sheet.requirements {
        let RequirementSheet { requirement, latest, .. } = one;
        let target = &requirement.draft.target;
        let offered = target.offered.map(|value| text.target_value(target, Some(value)));
        table.row([
            text.requirement_number(requirement.number),
            requirement.draft.title.clone(),
            text.required_value(target),
            offered.unwrap_or_else(|| text.get("none")),
            text.target_value(target, latest.as_ref().and_then(|result| result.actual)),
            text.date_or_dash(latest.as_ref().map(|result| result.checked_on)),
            text.get(one.state.text_key()),
            one.responsible.clone(),
        ]);
    }
    table.shown(&text.get("cli-none-requirements"))
}

/// What is overdue, and the next open check of each requirement: those that can be answered now.
fn next_checks(sheet: &ContractSheet, text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut open: Vec<(&RequirementSheet, &CheckLine)> = vec![];
    for one in &sheet.requirements {
        let mut lines = one.checks.iter().filter(|line| line.result.is_none()).peekable();
        while let Some(line) = lines.next_if(|line| line.check.due < sheet.today) {
            open.push((one, line));
        }
        open.extend(lines.next().map(|line| (one, line)));
    }
    open.sort_by_key(|(one, line)| (line.check.due, one.requirement.number));
    let mut table = Table::new()
        .column(head("due"))
        .numbers(head("days"))
        .narrow(head("requirement"), 44)
        .narrow(head("question"), 60)
        .column(head("check-id"));
    for (one, line) in open {
        let days = i32::try_from((line.check.due - sheet.today).num_days()).unwrap_or(i32::MAX);
        table.row([
            text.date(line.check.due),
            text.signed(register::domain::decimal::Decimal::whole(days)),
            format!("{} {}", text.requirement_number(one.requirement.number), one.requirement.draft.title),
            one.requirement.draft.question.clone(),
            line.check.id.to_string(),
        ]);
    }
    table.shown(&text.get("cli-none-checks"))
}
