//! `report minutes`: the minutes of one supplier meeting.

use super::{looks, options, out, save};
use crate::{arguments::operand, commands::Entry};
use register::{Error, domain::id::MeetingId};

const MEETING: &str = "meeting";

pub const ENTRY: Entry = Entry {
    name: "minutes",
    key: "report-minutes",
    shape: |command, text| {
        let meeting = operand(text, MEETING, "cli-meeting-id", "cli-value-meeting");
        command.arg(meeting).arg(out(text)).args(looks(text))
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let id: MeetingId =
            given.get_one::<String>(MEETING).map(String::as_str).unwrap_or_default().parse().map_err(|error: Error| error)?;
        let sheet = register.meeting_sheet(id, &occasion)?;
        let document = reports::minutes(&sheet, &options(given, &register, &occasion, desk.text)?)?;
        save(given, &document, desk)
    },
};
