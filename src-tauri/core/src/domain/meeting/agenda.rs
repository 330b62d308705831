//! Which items a meeting's agenda gets by itself, and in which order. Pure: what there is comes as arguments.

use super::{AgendaItem, ItemKind};
use crate::domain::id::ContractId;
use chrono::{Days, NaiveDate};
use std::collections::HashSet;
use uuid::Uuid;

/// Checks that are due this many days after the meeting are gone through in it.
const CHECK_DAYS: u64 = 30;
/// Documents that lapse this many days after the meeting are asked for in it.
const DOCUMENT_DAYS: u64 = 60;
/// Option notices that are due this many days after the meeting are talked about in it.
const OPTION_DAYS: u64 = 90;

/// Something that may come on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// What it is.
    pub kind: ItemKind,
    /// Its key.
    pub subject: Uuid,
    /// Its contract, if one.
    pub contract: Option<ContractId>,
    /// What people know it by.
    pub title: String,
    /// Due, deadline or last day; blank = none set.
    pub on: Option<NaiveDate>,
}

/// What is to be added to the agenda of a meeting on `held_on` that has `known` already (also what was taken off it):
/// checks due within 30 days of the meeting, open nonconformities, documents that lapse within 60 days, open decisions,
/// option notices within 90 days; in that order, the earliest first, nothing twice.
#[must_use]
pub fn agenda(matters: &[Matter], known: &[AgendaItem], held_on: NaiveDate) -> Vec<Matter> {
    let within = |on: Option<NaiveDate>, days: u64| {
        let last = held_on.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        on.is_some_and(|on| on <= last)
    };
    let mut named: HashSet<(ItemKind, Uuid)> = known.iter().filter_map(|item| Some((item.kind, item.subject?))).collect();
    let mut wanted: Vec<Matter> = matters
        .iter()
        .filter(|matter| match matter.kind {
            ItemKind::Check => within(matter.on, CHECK_DAYS),
            ItemKind::Evidence => within(matter.on, DOCUMENT_DAYS),
            ItemKind::OptionNotice => within(matter.on, OPTION_DAYS),
            ItemKind::Nonconformity | ItemKind::Decision => true,
            ItemKind::Own => false,
        })
        .cloned()
        .collect();
    // What has no date comes after what has one.
    wanted.sort_by(|a, b| {
        let place = |matter: &Matter| (matter.kind, matter.on.unwrap_or(NaiveDate::MAX));
        place(a).cmp(&place(b)).then_with(|| a.title.cmp(&b.title)).then_with(|| a.subject.cmp(&b.subject))
    });
    wanted.retain(|matter| named.insert((matter.kind, matter.subject)));
    wanted
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::id::AgendaItemId;

    fn matter(kind: ItemKind, key: u128, title: &str, on: Option<&str>) -> Matter {
        let on = on.map(|on| on.parse().unwrap());
        Matter { kind, subject: Uuid::from_u128(key), contract: None, title: title.into(), on }
    }
    fn titles(matters: &[Matter], known: &[AgendaItem]) -> Vec<String> {
        agenda(matters, known, "2026-11-23".parse().unwrap()).into_iter().map(|matter| matter.title).collect()
    }
    fn item(kind: ItemKind, key: u128) -> AgendaItem {
        AgendaItem {
            id: AgendaItemId::new(),
            kind,
            subject: Some(Uuid::from_u128(key)),
            contract_id: None,
            title: String::new(),
            note: String::new(),
            internal_note: String::new(),
            treated: false,
        }
    }

    #[test]
    fn checks_come_first_then_breaches_documents_decisions_and_options() {
        let matters = [
            matter(ItemKind::OptionNotice, 1, "Opsjon", Some("2026-11-30")),
            matter(ItemKind::Decision, 2, "Plan", Some("2026-11-15")),
            matter(ItemKind::Evidence, 3, "ISO 14001", Some("2027-01-20")),
            matter(ItemKind::Nonconformity, 4, "Diesel", None),
            matter(ItemKind::Check, 5, "Emballasje", Some("2026-12-01")),
            matter(ItemKind::Check, 6, "Miljømerket", Some("2026-09-30")),
        ];
        assert_eq!(titles(&matters, &[]), ["Miljømerket", "Emballasje", "Diesel", "ISO 14001", "Plan", "Opsjon"]);
    }

    #[test]
    fn only_what_is_near_the_meeting_is_gone_through() {
        for (kind, last, after) in [
            (ItemKind::Check, "2026-12-23", "2026-12-24"),
            (ItemKind::Evidence, "2027-01-22", "2027-01-23"),
            (ItemKind::OptionNotice, "2027-02-21", "2027-02-22"),
        ] {
            assert_eq!(titles(&[matter(kind, 1, "i", Some(last))], &[]), ["i"], "{kind}");
            assert!(titles(&[matter(kind, 1, "i", Some(after))], &[]).is_empty(), "{kind}");
        }
        assert_eq!(titles(&[matter(ItemKind::Decision, 1, "uten frist", None)], &[]), ["uten frist"]);
    }

    #[test]
    fn nothing_comes_twice_not_even_what_was_taken_off() {
        let twice = [matter(ItemKind::Check, 1, "Papir", Some("2026-11-01")), matter(ItemKind::Check, 1, "Papir", Some("2026-11-01"))];
        assert_eq!(titles(&twice, &[]), ["Papir"]);
        assert!(titles(&twice, &[item(ItemKind::Check, 1)]).is_empty());
        assert_eq!(titles(&twice, &[item(ItemKind::Nonconformity, 1)]), ["Papir"], "another noun with the same key is another thing");
    }
}
