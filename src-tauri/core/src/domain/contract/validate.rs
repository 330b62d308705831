//! What a contract draft must satisfy before it is stored. What is odd but real is a warning, not an error.

use super::{ContractDraft, OptionDecision};
use crate::{
    Error, Result,
    domain::limits::{self, Findings},
    error::Code,
};
use std::collections::BTreeSet;

impl ContractDraft {
    /// The first thing that is wrong. The field is a path: `end`, `options.1.months`, `procurement.criteria.2.weight`.
    pub fn validate(&self) -> Result<()> {
        limits::first(self.validate_all())
    }

    /// Everything that is wrong, in the order of the fields, so that a form can show all at once.
    #[must_use]
    pub fn validate_all(&self) -> Vec<Error> {
        let mut found = Findings::default();
        found.required("title", &self.title, limits::TITLE);
        for (field, text) in [
            ("case_number", &self.case_number),
            ("contract_number", &self.contract_number),
            ("department", &self.department),
            ("owner", &self.owner),
            ("manager", &self.manager),
            ("notice", &self.notice),
        ] {
            found.text(field, text, limits::SHORT);
        }
        found.text("buyer", &self.buyer, limits::LONG);
        found.text("notes", &self.notes, limits::LONG);
        found.count("cpv", self.cpv.len(), limits::CPV);
        found.amount("estimated_value", self.estimated_value);
        self.check_suppliers(&mut found);
        self.check_dates(&mut found);
        self.check_options(&mut found);
        found.within("procurement", self.procurement.validate_all());
        found.all()
    }

    fn check_suppliers(&self, found: &mut Findings) {
        found.count("suppliers", self.suppliers.len(), limits::SUPPLIERS);
        let (mut named, mut main) = (BTreeSet::new(), false);
        for (index, part) in self.suppliers.iter().enumerate() {
            if !named.insert(part.supplier) {
                found.add(Error::field(format!("suppliers.{index}.supplier"), Code::SupplierTwice));
            }
            if part.main && main {
                found.add(Error::field(format!("suppliers.{index}.main"), Code::MainSupplierTwice));
            }
            main |= part.main;
        }
    }

    fn check_dates(&self, found: &mut Findings) {
        for (field, date) in [("signed", self.signed), ("start", self.start), ("end", self.end), ("terminated", self.terminated)] {
            found.date(field, date);
        }
        for (field, date) in [("end", self.end), ("terminated", self.terminated)] {
            if self.start.zip(date).is_some_and(|(start, date)| date < start) {
                found.add(Error::field(field, Code::EndBeforeStart));
            }
        }
    }

    fn check_options(&self, found: &mut Findings) {
        if self.options.len() > limits::OPTIONS {
            return found.count("options", self.options.len(), limits::OPTIONS);
        }
        for (index, option) in self.options.iter().enumerate() {
            found.range(&format!("options.{index}.months"), option.months, &limits::MONTHS, Code::InvalidNumber);
            found.range(&format!("options.{index}.notice_days"), option.notice_days, &limits::NOTICE_DAYS, Code::InvalidNumber);
            found.date(&format!("options.{index}.decided_on"), option.decided_on);
        }
        if self.options.is_empty() {
            return;
        }
        if self.end.is_none() {
            found.add(Error::field("options", Code::OptionsOverlap));
        }
        let first_undecided = self.options.iter().position(|option| option.decision == OptionDecision::Undecided);
        let skipped = first_undecided.and_then(|first| {
            let later = self.options.iter().enumerate().skip(first);
            later.filter(|(_, option)| option.decision == OptionDecision::Exercised).map(|(index, _)| index).next()
        });
        if let Some(index) = skipped {
            found.add(Error::field(format!("options.{index}.decision"), Code::OptionsOverlap));
        }
        let terms = self.option_terms();
        for (index, term) in terms.iter().enumerate() {
            if self.start.is_some_and(|start| term.notice < start) {
                found.add(Error::field(format!("options.{index}.notice_days"), Code::OptionNoticeTooEarly));
            }
            // Months out of range have been told already.
            if limits::MONTHS.contains(&term.option.months) {
                found.date(&format!("options.{index}.months"), Some(term.last_day));
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{
        contract::{ContractOption, ContractSupplier},
        id::{OptionId, SupplierId},
        money::Money,
    };
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }
    fn option(months: u32, notice_days: u32, decision: OptionDecision) -> ContractOption {
        ContractOption { id: OptionId::new(), months, notice_days, decision, decided_on: None }
    }
    fn running() -> ContractDraft {
        ContractDraft { start: day("2024-01-01"), end: day("2025-12-31"), ..ContractDraft::titled("Renhold") }
    }
    fn errors(draft: &ContractDraft) -> Vec<(String, Code)> {
        draft.validate_all().into_iter().map(|error| (error.field.unwrap(), error.code)).collect()
    }
    fn one(field: &str, code: Code) -> Vec<(String, Code)> {
        vec![(field.to_owned(), code)]
    }

    #[test]
    fn a_title_is_enough() {
        assert_eq!(ContractDraft::titled("Renhold").validate(), Ok(()));
        assert_eq!(errors(&ContractDraft::titled(" \u{a0}")), one("title", Code::Required));
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        assert_eq!(ContractDraft::titled("å".repeat(400)).validate(), Ok(()));
        assert_eq!(errors(&ContractDraft::titled("å".repeat(401))), one("title", Code::TooLong));
        let draft = ContractDraft { notes: "n".repeat(10_001), case_number: "1".repeat(201), ..running() };
        assert_eq!(errors(&draft), [one("case_number", Code::TooLong), one("notes", Code::TooLong)].concat());
    }

    #[test]
    fn an_end_before_the_start_is_refused_but_signing_late_is_not() {
        let draft = ContractDraft { end: day("2023-12-31"), terminated: day("2023-12-30"), signed: day("2024-02-01"), ..running() };
        assert_eq!(errors(&draft), [one("end", Code::EndBeforeStart), one("terminated", Code::EndBeforeStart)].concat());
        let one_day = ContractDraft { end: day("2024-01-01"), ..running() };
        assert_eq!(one_day.validate(), Ok(()));
    }

    #[test]
    fn dates_outside_1900_to_2200_are_refused() {
        let draft = ContractDraft { signed: day("1899-12-31"), end: day("2201-01-01"), ..running() };
        assert_eq!(errors(&draft), [one("signed", Code::DateOutOfRange), one("end", Code::DateOutOfRange)].concat());
    }

    #[test]
    fn options_need_an_end_and_are_used_in_their_order() {
        let options = vec![option(12, 90, OptionDecision::Undecided), option(12, 90, OptionDecision::Exercised)];
        assert_eq!(errors(&ContractDraft { options, ..running() }), one("options.1.decision", Code::OptionsOverlap));
        let options = vec![option(12, 90, OptionDecision::Undecided)];
        assert_eq!(errors(&ContractDraft { end: None, options, ..running() }), one("options", Code::OptionsOverlap));
    }

    #[test]
    fn options_stay_within_their_ranges_and_the_contract() {
        let options = vec![option(0, 90, OptionDecision::Undecided), option(121, 1_001, OptionDecision::Undecided)];
        let draft = ContractDraft { options, ..running() };
        let [a, b, c] = ["options.0.months", "options.1.months", "options.1.notice_days"].map(|field| one(field, Code::InvalidNumber));
        assert_eq!(errors(&draft)[..3], [a, b, c].concat());
        let options = vec![option(12, 731, OptionDecision::Undecided)];
        assert_eq!(errors(&ContractDraft { options, ..running() }), one("options.0.notice_days", Code::OptionNoticeTooEarly));
        let options = vec![option(12, 730, OptionDecision::Undecided)];
        assert_eq!(ContractDraft { options, ..running() }.validate(), Ok(()), "notice on the first day");
        let draft = ContractDraft { end: day("2195-12-31"), options: vec![option(120, 0, OptionDecision::Undecided)], ..running() };
        assert_eq!(errors(&draft), one("options.0.months", Code::DateOutOfRange));
    }

    #[test]
    fn a_supplier_is_named_once_and_one_at_most_is_the_main_one() {
        let (a, b) = (SupplierId::new(), SupplierId::new());
        let part = |supplier, main| ContractSupplier { supplier, main };
        let draft = ContractDraft { suppliers: vec![part(a, true), part(b, true), part(a, false)], ..running() };
        let expected = [one("suppliers.1.main", Code::MainSupplierTwice), one("suppliers.2.supplier", Code::SupplierTwice)];
        assert_eq!(errors(&draft), expected.concat());
        let draft = ContractDraft { suppliers: vec![part(a, true), part(b, false)], ..running() };
        assert_eq!(draft.validate(), Ok(()));
    }

    #[test]
    fn a_negative_value_is_refused() {
        let draft = ContractDraft { estimated_value: Some(Money::kroner(-1)), ..running() };
        assert_eq!(errors(&draft), one("estimated_value", Code::NegativeAmount));
    }

    proptest! {
        #[test]
        fn any_draft_is_judged_without_a_panic(
            title in ".{0,10}", dates in proptest::collection::vec(proptest::option::of(any::<i32>()), 4),
            options in proptest::collection::vec((any::<u32>(), any::<u32>(), 0usize..3), 0..4),
        ) {
            let date = |index: usize| dates[index].and_then(NaiveDate::from_num_days_from_ce_opt);
            let options = options.into_iter().map(|(months, days, decision)| option(months, days, OptionDecision::ALL[decision])).collect();
            let draft = ContractDraft { signed: date(0), start: date(1), end: date(2), terminated: date(3), options, ..ContractDraft::titled(title) };
            prop_assert_eq!(draft.validate().is_ok(), draft.validate_all().is_empty());
        }
    }
}
