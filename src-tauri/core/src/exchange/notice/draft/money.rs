//! Which of the amounts of a notice becomes the value of a contract; the others are listed with the reason.

use super::{
    super::{
        code::{Field, Reason, WarningCode},
        model::Amount,
        value::{money, written_amount},
    },
    Drafting,
};
use crate::domain::money::Money;

impl Drafting<'_> {
    /// The estimate; the awarded value only where no estimate is stated.
    pub(super) fn value(&mut self) -> Option<Money> {
        let notice = self.notice;
        let of_lot = match self.lots {
            [lot] => lot.subject.estimated_value.as_ref(),
            _ => None,
        };
        let of_whole = notice.subject.estimated_value.as_ref().filter(|_| self.undivided || self.lots.len() != 1);
        let lot_money = of_lot.and_then(|amount| money(amount, Field::EstimatedValue, self.findings));
        let whole_money = of_whole.and_then(|amount| money(amount, Field::EstimatedValue, self.findings));
        let estimate = lot_money.or(whole_money);
        if let Some(of_whole) = of_whole.filter(|_| whole_money.is_some() && whole_money != estimate) {
            self.findings.leave_out(Field::EstimatedValue, &written_amount(of_whole), Reason::OtherUsed);
        }
        if of_lot.is_none() && self.lots.len() > 1 {
            for amount in self.lots.iter().filter_map(|lot| lot.subject.estimated_value.as_ref()) {
                self.findings.leave_out(Field::EstimatedValue, &written_amount(amount), Reason::LotsDiffer);
            }
        }
        let Some(awarded) = self.awarded_amount() else { return estimate };
        let money = money(&awarded, Field::AwardedValue, self.findings);
        match (estimate, money) {
            (Some(estimate), Some(awarded_money)) => {
                if estimate != awarded_money {
                    self.findings.leave_out(Field::AwardedValue, &written_amount(&awarded), Reason::OtherUsed);
                }
                Some(estimate)
            }
            (None, Some(money)) => {
                self.findings.warn(WarningCode::ValueIsAwarded, &written_amount(&awarded));
                Some(money)
            }
            (estimate, None) => estimate,
        }
    }

    /// The awarded value, if the notice states one: its total, or the only winning tender's. Tenders are not added
    /// up: under a framework agreement each of them may name the whole.
    fn awarded_amount(&mut self) -> Option<Amount> {
        let whole = self.undivided || self.lots.len() != 1;
        if let Some(total) = self.notice.total_value.as_ref().filter(|_| whole) {
            return Some(total.clone());
        }
        let values: Vec<Amount> = self.contracts().flat_map(|contract| &contract.values).take(50).cloned().collect();
        match values.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            several => {
                for value in several {
                    self.findings.leave_out(Field::AwardedValue, &written_amount(value), Reason::Several);
                }
                None
            }
        }
    }
}
