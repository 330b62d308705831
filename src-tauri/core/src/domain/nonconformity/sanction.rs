//! What an agreed sanction amounts to, and how. Whole øre, pure. Knows no calendar: whoever asks says which days count.

use super::Nonconformity;
use crate::{
    Error, Result,
    domain::{
        decimal::Decimal,
        limits::{self, Findings},
        money::Money,
        requirement::{Sanction, SanctionKind},
    },
    error::Code,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Most breaches that are counted at once.
const MAX_BREACHES: u32 = 1_000_000;

/// What an amount is calculated from, beside what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct SanctionBasis {
    /// Per breach: how many.
    pub breaches: Option<u32>,
    /// Per day: the first day that counts, the one after the deadline.
    pub from: Option<NaiveDate>,
    /// Per day: the last day that counts, inclusive: the day it was corrected, or today while it is not.
    pub to: Option<NaiveDate>,
    /// Per day: only Monday to Friday that are no holidays. Every day counts unless the contract says otherwise.
    pub working_days_only: bool,
    /// Percentage: of which amount.
    pub base: Option<Money>,
    /// Why the person set another amount than the calculated one.
    pub changed_because: String,
}

/// How an amount came about: the parts of `10 000 kr × 14 dager = 140 000 kr`. Stored with the step, so that it can be
/// shown later whatever has become of the requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SanctionCalculation {
    /// What was agreed.
    pub kind: SanctionKind,
    /// Per breach or per day: the agreed amount.
    pub rate: Option<Money>,
    /// Percentage: the agreed share.
    pub percent: Option<Decimal>,
    /// What it was calculated from.
    #[serde(flatten)]
    pub basis: SanctionBasis,
    /// Per day: how many days count.
    pub days: Option<u32>,
    /// What it comes to. Blank when something is missing, or the sanction has no amount (a withheld milestone, the
    /// right to terminate).
    pub amount: Option<Money>,
}

impl SanctionCalculation {
    /// Calculates. `is_working_day` is asked only where working days alone count.
    /// Errors: [`Code::DateOutOfRange`], [`Code::SizeRange`] for more than a million breaches, [`Code::NegativeAmount`],
    /// [`Code::TooLong`], [`Code::InvalidNumber`] for an amount larger than is kept.
    pub fn of(agreed: &Sanction, basis: &SanctionBasis, is_working_day: &dyn Fn(NaiveDate) -> bool) -> Result<Self> {
        let mut found = Findings::default();
        found.range("breaches", basis.breaches.unwrap_or(0), &(0..=MAX_BREACHES), Code::SizeRange);
        found.date("from", basis.from);
        found.date("to", basis.to);
        found.amount("base", basis.base);
        found.text("changed_because", &basis.changed_because, limits::LONG);
        limits::first(found.all())?;
        let days = match (agreed.kind, basis.from, basis.to) {
            (SanctionKind::PerDay, Some(from), Some(to)) => {
                Some(days_between(from, to, |day| !basis.working_days_only || is_working_day(day)))
            }
            _ => None,
        };
        let times = |rate: Option<Money>, count: Option<u32>| match (rate, count) {
            (Some(rate), Some(count)) => money(i128::from(rate.ore()) * i128::from(count)).map(Some),
            _ => Ok(None),
        };
        let amount = match agreed.kind {
            SanctionKind::PerBreach => times(agreed.amount, basis.breaches)?,
            SanctionKind::PerDay => times(agreed.amount, days)?,
            SanctionKind::Percentage => match (agreed.percent, basis.base) {
                (Some(percent), Some(base)) => Some(share(percent, base)?),
                _ => None,
            },
            SanctionKind::NoneAgreed | SanctionKind::WithheldMilestone | SanctionKind::Termination => None,
        };
        let has_rate = matches!(agreed.kind, SanctionKind::PerBreach | SanctionKind::PerDay);
        let is_share = agreed.kind == SanctionKind::Percentage;
        Ok(Self {
            kind: agreed.kind,
            rate: agreed.amount.filter(|_| has_rate),
            percent: agreed.percent.filter(|_| is_share),
            basis: SanctionBasis {
                breaches: basis.breaches.filter(|_| agreed.kind == SanctionKind::PerBreach),
                from: basis.from.filter(|_| agreed.kind == SanctionKind::PerDay),
                to: basis.to.filter(|_| agreed.kind == SanctionKind::PerDay),
                working_days_only: basis.working_days_only && agreed.kind == SanctionKind::PerDay,
                base: basis.base.filter(|_| is_share),
                changed_because: basis.changed_because.trim().to_owned(),
            },
            days,
            amount,
        })
    }

    /// The amount that is imposed: what the person wrote, or what was calculated.
    /// Errors: [`Code::Required`] when the person changed a calculated amount and gives no reason.
    pub fn imposed(&self, written: Option<Money>) -> Result<Option<Money>> {
        match (written, self.amount) {
            (Some(written), Some(calculated)) if written != calculated && self.basis.changed_because.is_empty() => {
                Err(Error::field("changed_because", Code::Required))
            }
            (Some(written), _) => Ok(Some(written)),
            (None, calculated) => Ok(calculated),
        }
    }
}

/// How many days from one to the other count, both ends inclusive; none if the first is the later.
fn days_between(from: NaiveDate, to: NaiveDate, counts: impl Fn(NaiveDate) -> bool) -> u32 {
    u32::try_from(from.iter_days().take_while(|day| *day <= to).filter(|day| counts(*day)).count()).unwrap_or(u32::MAX)
}

/// A share of an amount, half an øre upwards.
fn share(percent: Decimal, base: Money) -> Result<Money> {
    // Millionths of a percent.
    const WHOLE: i128 = 100 * 1_000_000;
    money((i128::from(base.ore()) * i128::from(percent.millionths()) + WHOLE / 2).div_euclid(WHOLE))
}

fn money(ore: i128) -> Result<Money> {
    let too_large = || Error::field("amount", Code::InvalidNumber);
    Money::from_ore(i64::try_from(ore).map_err(|_| too_large())?).map_err(|_| too_large())
}

impl Nonconformity {
    /// What an amount is calculated from unless the person says otherwise: one breach; the days after the latest
    /// deadline up to the day it was corrected, or today.
    #[must_use]
    pub fn sanction_basis(&self, today: NaiveDate) -> SanctionBasis {
        let from = self.last_deadline().and_then(|deadline| deadline.succ_opt());
        SanctionBasis { breaches: Some(1), from, to: from.and(Some(self.corrected_on().unwrap_or(today))), ..SanctionBasis::default() }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn is_working_day(day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }
    fn agreed(kind: SanctionKind) -> Sanction {
        Sanction { kind, amount: Some(Money::kroner(10_000)), percent: Some(Decimal::parse("2,5").unwrap()), text: String::new() }
    }
    fn days(from: &str, to: &str) -> SanctionBasis {
        SanctionBasis { from: Some(day(from)), to: Some(day(to)), ..SanctionBasis::default() }
    }
    fn reckon(kind: SanctionKind, basis: &SanctionBasis) -> SanctionCalculation {
        SanctionCalculation::of(&agreed(kind), basis, &is_working_day).unwrap()
    }

    #[test]
    fn a_fine_per_day_counts_both_ends_and_every_day_of_the_week() {
        let fourteen = reckon(SanctionKind::PerDay, &days("2026-06-02", "2026-06-15"));
        assert_eq!((fourteen.days, fourteen.amount), (Some(14), Some(Money::kroner(140_000))));
        let one = reckon(SanctionKind::PerDay, &days("2026-06-02", "2026-06-02"));
        assert_eq!((one.days, one.amount), (Some(1), Some(Money::kroner(10_000))));
        let early = reckon(SanctionKind::PerDay, &days("2026-06-02", "2026-06-01"));
        assert_eq!((early.days, early.amount), (Some(0), Some(Money::kroner(0))), "corrected by the deadline");
    }

    #[test]
    fn only_working_days_count_where_the_contract_says_so() {
        let basis = SanctionBasis { working_days_only: true, ..days("2026-05-11", "2026-05-18") };
        assert_eq!(reckon(SanctionKind::PerDay, &basis).days, Some(6), "a weekend left out");
    }

    #[test]
    fn a_fixed_amount_is_taken_once_a_breach_and_a_share_of_its_base() {
        let breaches = SanctionBasis { breaches: Some(37), ..days("2026-05-11", "2026-05-18") };
        let fixed = reckon(SanctionKind::PerBreach, &breaches);
        assert_eq!((fixed.amount, fixed.days, fixed.basis.from), (Some(Money::kroner(370_000)), None, None));
        let base = SanctionBasis { base: Some(Money::from_ore(333).unwrap()), ..SanctionBasis::default() };
        let share = reckon(SanctionKind::Percentage, &base);
        assert_eq!((share.amount.unwrap().ore(), share.rate), (8, None), "8,325 øre");
    }

    #[test]
    fn a_withheld_milestone_and_the_right_to_terminate_have_no_amount() {
        for kind in [SanctionKind::WithheldMilestone, SanctionKind::Termination, SanctionKind::NoneAgreed] {
            let basis = SanctionBasis { breaches: Some(3), base: Some(Money::kroner(5)), ..days("2026-05-11", "2026-05-18") };
            assert_eq!((reckon(kind, &basis).amount, reckon(kind, &basis).days), (None, None), "{kind}");
        }
    }

    #[test]
    fn what_is_missing_is_never_guessed() {
        let nothing = SanctionBasis::default();
        for kind in [SanctionKind::PerBreach, SanctionKind::PerDay, SanctionKind::Percentage] {
            assert_eq!(reckon(kind, &nothing).amount, None, "{kind}");
        }
        let without_rate = Sanction { amount: None, ..agreed(SanctionKind::PerDay) };
        assert_eq!(SanctionCalculation::of(&without_rate, &days("2026-05-11", "2026-05-18"), &is_working_day).unwrap().amount, None);
    }

    #[test]
    fn another_amount_needs_a_reason() {
        let mut calculation = reckon(SanctionKind::PerBreach, &SanctionBasis { breaches: Some(1), ..SanctionBasis::default() });
        assert_eq!(calculation.imposed(None), Ok(Some(Money::kroner(10_000))));
        assert_eq!(calculation.imposed(Some(Money::kroner(10_000))), Ok(Some(Money::kroner(10_000))));
        let error = calculation.imposed(Some(Money::kroner(5_000))).unwrap_err();
        assert_eq!((error.field.as_deref(), error.code), (Some("changed_because"), Code::Required));
        calculation.basis.changed_because = "Halvert etter avtale".into();
        assert_eq!(calculation.imposed(Some(Money::kroner(5_000))), Ok(Some(Money::kroner(5_000))));
    }

    #[test]
    fn an_amount_beyond_what_is_kept_is_refused() {
        let most = Sanction { amount: Some(Money::from_ore(1_000_000_000_000_000).unwrap()), ..agreed(SanctionKind::PerBreach) };
        let twice = SanctionBasis { breaches: Some(2), ..SanctionBasis::default() };
        assert_eq!(SanctionCalculation::of(&most, &twice, &is_working_day).unwrap_err().code, Code::InvalidNumber);
    }

    proptest! {
        /// More days, more breaches and a larger base never cost less; nothing overflows; nothing costs nothing.
        #[test]
        fn a_sanction_grows_with_what_it_is_calculated_from(
            rate in 0_i64..=1_000_000_000_000_000, percent in 0_i64..=100_000_000, base in 0_i64..=1_000_000_000_000_000,
            count in 0_u32..=1_000_000, more in 0_u32..=1_000, length in 0_u64..=100_000,
        ) {
            let agreed = |kind| Sanction {
                kind, amount: Money::from_ore(rate).ok(), percent: Decimal::from_millionths(percent).ok(), text: String::new(),
            };
            let from = day("1950-01-01");
            let to = |days: u64| from.checked_add_days(chrono::Days::new(days));
            let basis = |more: u32| SanctionBasis {
                breaches: Some((count + more).min(MAX_BREACHES)), from: Some(from), to: to((length + u64::from(more)).min(91_000)),
                base: Money::from_ore(base).ok(), ..SanctionBasis::default()
            };
            for kind in SanctionKind::ALL {
                let of = |more| SanctionCalculation::of(&agreed(*kind), &basis(more), &is_working_day);
                let (Ok(less), Ok(larger)) = (of(0), of(more)) else { continue };
                prop_assert!(less.amount <= larger.amount);
                prop_assert!(less.amount.is_none_or(|amount| amount.ore() >= 0));
                if *kind == SanctionKind::Percentage {
                    prop_assert!(less.amount.unwrap().ore() <= base, "never more than the whole");
                }
            }
        }
    }
}
