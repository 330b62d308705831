//! `due`: open checks that are overdue or due within some days, earliest first.

use super::Entry;
use crate::{
    arguments::{counts, option},
    table::Table,
};
use register::{register::week::DueCheck, text::Text};

const DAYS: &str = "days";
const RESPONSIBLE: &str = "responsible";
/// More than any register has within reach.
const MOST: u32 = 1_000_000;

pub const ENTRY: Entry = Entry {
    name: "due",
    key: "due",
    shape: |command, text| {
        command.arg(option(text, DAYS, "cli-due-days", "cli-value-count").value_parser(counts()).default_value("30")).arg(option(
            text,
            RESPONSIBLE,
            "cli-due-responsible",
            "cli-value-name",
        ))
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let days = given.get_one::<u32>(DAYS).copied().unwrap_or_default();
        let checks = register.due(days, given.get_one::<String>(RESPONSIBLE).map(String::as_str), MOST, &occasion)?;
        desk.answer(&checks, || table(checks.iter(), desk.text).shown(&desk.text.get_with("cli-none-due", &[("count", days.into())])))
    },
};

/// Open checks as a table.
pub fn table<'a>(checks: impl Iterator<Item = &'a DueCheck>, text: &Text) -> Table {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut table = Table::new()
        .column(head("due"))
        .numbers(head("days"))
        .narrow(head("contract"), 40)
        .narrow(head("requirement"), 44)
        .narrow(head("responsible"), 24)
        .column(head("check-id"));
    for check in checks {
        table.row([
            text.date(check.due),
            text.signed(register::domain::decimal::Decimal::whole(check.days)),
            check.contract_title.clone(),
            format!("{} {}", text.requirement_number(check.requirement_number), check.requirement_title),
            check.responsible.clone(),
            check.check_id.to_string(),
        ]);
    }
    table
}
