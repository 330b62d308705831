//! `meetings`: all supplier meetings, the latest first.

use super::{Entry, bare};
use crate::table::Table;
use register::{register::meeting_sheet::MeetingRow, text::Text};

pub const ENTRY: Entry = Entry {
    name: "meetings",
    key: "meetings",
    shape: bare,
    run: |_, desk| {
        let (mut register, occasion) = desk.open()?;
        let rows = register.meetings(None, None, &occasion)?.meetings;
        desk.answer(&rows, || table(&rows, desk.text))
    },
};

fn table(rows: &[MeetingRow], text: &Text) -> String {
    let mut table = Table::new()
        .column(text.get("error-field-held-on"))
        .narrow(text.get("cli-column-title"), 44)
        .narrow(text.get("agenda-one-contract"), 36)
        .narrow(text.get("cli-column-supplier"), 28)
        .column(text.get("cli-column-status"))
        .numbers(text.get("cli-column-treated"))
        .numbers(text.get("cli-column-open-decisions"))
        .column(text.get("cli-column-meeting-id"));
    for row in rows {
        table.row([
            text.date(row.meeting.draft.held_on),
            row.meeting.draft.title.clone(),
            row.contract_title.clone().unwrap_or_default(),
            row.supplier.clone(),
            text.get(row.state.text_key()),
            text.of_base(row.treated, row.items),
            row.open_decisions.to_string(),
            row.meeting.id.to_string(),
        ]);
    }
    table.shown(&text.get("meeting-none"))
}
