//! `contracts`: all contracts, in Norwegian order.

use super::{Entry, bare};
use crate::table::Table;
use register::{
    domain::contract_list::{ContractQuery, ContractRow},
    text::Text,
};

pub const ENTRY: Entry = Entry {
    name: "contracts",
    key: "contracts",
    shape: bare,
    run: |_, desk| {
        let (mut register, occasion) = desk.open()?;
        let rows = register.contracts(&ContractQuery::default(), &occasion)?.rows;
        desk.answer(&rows, || table(&rows, desk.text))
    },
};

fn table(rows: &[ContractRow], text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-column-{name}"));
    let mut table = Table::new()
        .narrow(head("title"), 44)
        .narrow(head("contract-number"), 16)
        .narrow(head("supplier"), 28)
        .narrow(head("manager"), 20)
        .column(head("status"))
        .column(head("state"))
        .numbers(head("on-time"))
        .column(head("end"))
        .column(head("next-check"))
        .column(head("contract-id"));
    for row in rows {
        let number = if row.contract_number.is_empty() { &row.case_number } else { &row.contract_number };
        table.row([
            row.title.clone(),
            number.clone(),
            row.supplier.clone(),
            row.manager.clone(),
            text.get(row.status.text_key()),
            text.get(row.state.text_key()),
            text.of_base(row.figures.checks_on_time, row.figures.checks_due),
            text.date_or_dash(row.current_end),
            text.date_or_dash(row.next_due),
            row.id.to_string(),
        ]);
    }
    table.shown(&text.get("cli-none-contracts"))
}
