//! `report follow-up`: the follow-up plan of a period.

use super::{looks, options, out, save};
use crate::commands::{
    Entry,
    follow_up::{query, with_filters},
};
use register::domain::check_list::CheckQuery;
use reports::{Period, PlanOf};

pub const ENTRY: Entry = Entry {
    name: "follow-up",
    key: "report-follow-up",
    shape: |command, text| with_filters(command.alias("plan"), text).arg(out(text)).args(looks(text)),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let query: CheckQuery = query(given, &mut register, &occasion, desk)?;
        let rows = register.check_rows(&query, &[], &occasion)?;
        let of = PlanOf {
            responsible: query.responsible.clone().unwrap_or_default(),
            kind: query.kind.map(|kind| desk.text.get(kind.text_key())).unwrap_or_default(),
            supplier: given.get_one::<String>("supplier").cloned().unwrap_or_default(),
        };
        let period = Period::new(query.from, query.to)?;
        let options = reports::Options { period, ..options(given, &register, &occasion, desk.text)? };
        let document = reports::follow_up_report(&rows, &of, &options)?;
        save(given, &document, desk)
    },
};
