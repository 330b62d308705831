//! Threshold amounts of the procurement rules, excl. VAT, as dated data. Amounts for 2026 and later are not in here
//! where they could not be read in a source: `None` is then the right answer, not the last known amount.

use crate::domain::{choice::choice, money::Money};
use chrono::NaiveDate;

choice! {
    /// Which threshold.
    ThresholdKind, "threshold" {
        /// From where the procurement act applies.
        Scope = "scope",
        /// National threshold (announcement on Doffin).
        National = "national",
        /// EEA: goods and services, municipalities.
        EeaMunicipal = "eea-municipal",
        /// EEA: works.
        EeaWorks = "eea-works",
        /// EEA: goods and services, the state.
        EeaState = "eea-state",
        /// EEA: goods and services, utilities.
        EeaUtilities = "eea-utilities",
    }
}

/// One amount in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// Which.
    pub kind: ThresholdKind,
    /// First day.
    pub from: NaiveDate,
    /// Last day that is vouched for; blank while it is in force.
    pub until: Option<NaiveDate>,
    /// The amount excl. VAT.
    pub amount: Money,
    /// Where it was read.
    pub source: &'static str,
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}
const fn amount(kind: ThresholdKind, from: NaiveDate, until: Option<NaiveDate>, kroner: i32, source: &'static str) -> Threshold {
    Threshold { kind, from, until, amount: Money::kroner(kroner), source }
}

const KS: &str = "KS and regjeringen.no, EEA thresholds";
const FIRST_2020: NaiveDate = day(2020, 2, 1);
const LAST_2020: Option<NaiveDate> = Some(day(2022, 3, 22));
const FIRST_2022: NaiveDate = day(2022, 3, 23);
const LAST_2022: Option<NaiveDate> = Some(day(2023, 12, 31));
const FIRST_2024: NaiveDate = day(2024, 1, 1);
const LAST_2024: Option<NaiveDate> = Some(day(2025, 12, 31));

/// Every amount, by kind and then by date. Sources give the month for 2020 and the year for 2024; the first day of
/// them is used. EEA amounts are set anew every second year, so those of 2024 are vouched for to the end of 2025.
pub static THRESHOLDS: &[Threshold] = &[
    // Raising it to 300,000 was proposed; that it was adopted is not verified, so it ends with the old rules.
    amount(ThresholdKind::Scope, day(2024, 1, 1), Some(day(2026, 6, 30)), 100_000, "DFØ, guide to § 7-9 (2024)"),
    amount(ThresholdKind::National, day(2018, 4, 6), LAST_2024, 1_300_000, KS),
    amount(ThresholdKind::EeaMunicipal, FIRST_2020, LAST_2020, 2_050_000, KS),
    amount(ThresholdKind::EeaMunicipal, FIRST_2022, LAST_2022, 2_200_000, KS),
    amount(ThresholdKind::EeaMunicipal, FIRST_2024, LAST_2024, 2_300_000, KS),
    amount(ThresholdKind::EeaWorks, FIRST_2020, LAST_2020, 51_500_000, KS),
    amount(ThresholdKind::EeaWorks, FIRST_2022, LAST_2022, 56_000_000, KS),
    amount(ThresholdKind::EeaWorks, FIRST_2024, LAST_2024, 57_800_000, KS),
    amount(ThresholdKind::EeaState, FIRST_2024, LAST_2024, 1_490_000, KS),
    amount(ThresholdKind::EeaUtilities, FIRST_2024, LAST_2024, 4_600_000, KS),
];

/// The amount that applied on a day. `None` if it is not known.
#[must_use]
pub fn threshold(kind: ThresholdKind, on: NaiveDate) -> Option<&'static Threshold> {
    let mut of_kind = THRESHOLDS.iter().filter(|threshold| threshold.kind == kind);
    of_kind.find(|threshold| threshold.from <= on && threshold.until.is_none_or(|until| on <= until))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_follows_the_day_and_what_is_not_known_is_left_out() {
        let on = |kind, date: &str| threshold(kind, date.parse().unwrap()).map(|threshold| threshold.amount);
        assert_eq!(on(ThresholdKind::EeaMunicipal, "2022-03-22"), Some(Money::kroner(2_050_000)));
        assert_eq!(on(ThresholdKind::EeaMunicipal, "2022-03-23"), Some(Money::kroner(2_200_000)));
        assert_eq!(on(ThresholdKind::EeaWorks, "2025-12-31"), Some(Money::kroner(57_800_000)));
        for kind in ThresholdKind::ALL {
            assert!(on(*kind, "2025-06-01").is_some(), "{kind}");
            assert_eq!(on(*kind, "2026-11-21"), None, "{kind}: not found in a source");
        }
    }

    #[test]
    fn periods_of_a_kind_do_not_overlap() {
        for pair in THRESHOLDS.windows(2).filter(|pair| pair[0].kind == pair[1].kind) {
            assert!(pair[0].until.unwrap() < pair[1].from);
        }
    }
}
