//! When a copy of a register is due, which copies are kept, and when the newest is too old. Knows no file.

use super::choice::choice;
use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};
use std::collections::HashSet;

choice! {
    /// Why a copy was made.
    BackupReason, "backup-reason" {
        /// By the program, since it was time.
        Automatic = "automatic",
        /// By somebody's word.
        ByHand = "by-hand",
        /// Before a list was taken in.
        BeforeImport = "before-import",
        /// Before a newer program brought the register up to its own shape.
        BeforeUpdate = "before-update",
        /// Before another copy took the register's place.
        BeforeRestore = "before-restore",
    }
}

choice! {
    /// How a register stands with its copies.
    BackupState, "backup-state" {
        /// The newest copy is new enough.
        Good = "good",
        /// Nothing worth copying has been entered yet.
        Empty = "empty",
        /// There is no copy.
        None = "none",
        /// The newest copy is too old.
        Old = "old",
    }
}

/// Between two copies while somebody works, at least.
pub const PAUSE: TimeDelta = TimeDelta::hours(1);
/// The age from which a copy is due even if nothing has changed since: it proves that the register can be read.
pub const DAILY: TimeDelta = TimeDelta::days(1);
/// The age from which the newest copy is said to be too old, if something was changed since.
pub const TOO_OLD: TimeDelta = TimeDelta::days(2);
/// The age from which the newest copy at the second place is said to be too old: a memory stick is not always there.
pub const SECOND_TOO_OLD: TimeDelta = TimeDelta::days(7);
/// How long every copy of an hour, of a day, and of a month is kept.
const HOURLY_FOR: TimeDelta = TimeDelta::days(1);
const DAILY_FOR: TimeDelta = TimeDelta::days(31);
const MONTHLY_FOR: TimeDelta = TimeDelta::days(731);
/// So many of the newest are kept whatever their age: a clock that was set wrong must not empty the shelf.
const ALWAYS: usize = 12;

/// Whether a copy is due: an hour after the last if something changed since, a day after it in any case. A copy from the future, made under a
/// clock that was wrong, counts as none.
#[must_use]
pub fn is_due(newest: Option<DateTime<Utc>>, changed: bool, now: DateTime<Utc>) -> bool {
    let Some(age) = newest.map(|at| now - at).filter(|age| *age >= TimeDelta::zero()) else { return true };
    age >= DAILY || (changed && age >= PAUSE)
}

/// How a register stands: `changed` is when it was changed last, none if it holds nothing yet; `limit` is [`TOO_OLD`] or [`SECOND_TOO_OLD`].
#[must_use]
pub fn state(newest: Option<DateTime<Utc>>, changed: Option<DateTime<Utc>>, limit: TimeDelta, now: DateTime<Utc>) -> BackupState {
    match (newest, changed) {
        (_, None) => BackupState::Empty,
        (None, Some(_)) => BackupState::None,
        (Some(at), Some(changed)) if now - at >= limit && changed > at => BackupState::Old,
        _ => BackupState::Good,
    }
}

/// The places of the copies that need not be kept, among `copies`: when each was made, in any order. Kept are the newest of each hour for a day, of
/// each day for a month, and of each month for two years; what somebody asked for, for as long as a monthly one.
#[must_use]
pub fn surplus(copies: &[(DateTime<Utc>, BackupReason)], now: DateTime<Utc>) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..copies.len()).collect();
    newest_first.sort_by_key(|place| std::cmp::Reverse(copies.get(*place).map(|(at, _)| *at)));
    let mut taken: HashSet<(u8, i32, u32, u32)> = HashSet::new();
    let mut surplus = vec![];
    for (order, place) in newest_first.into_iter().enumerate() {
        let Some((at, reason)) = copies.get(place) else { continue };
        let age = now - *at;
        let day = (at.year(), at.ordinal());
        let kept = if age < HOURLY_FOR {
            // What was made before something large is the way back from it, whatever else was made within the hour.
            let new = taken.insert((0, day.0, day.1, at.hour()));
            new || *reason != BackupReason::Automatic
        } else if age < DAILY_FOR {
            taken.insert((1, day.0, day.1, 0))
        } else if age < MONTHLY_FOR {
            taken.insert((2, at.year(), at.month(), 0))
        } else {
            false
        };
        let asked_for = *reason == BackupReason::ByHand && age < MONTHLY_FOR;
        if !kept && !asked_for && order >= ALWAYS {
            surplus.push(place);
        }
    }
    surplus
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_copy_is_due_an_hour_after_a_change_and_a_day_after_none() {
        let now = at("2026-11-22T12:00:00Z");
        assert!(is_due(None, false, now));
        assert!(!is_due(Some(at("2026-11-22T11:00:01Z")), true, now));
        assert!(is_due(Some(at("2026-11-22T11:00:00Z")), true, now));
        assert!(!is_due(Some(at("2026-11-22T11:00:00Z")), false, now));
        assert!(is_due(Some(at("2026-11-21T12:00:00Z")), false, now));
        assert!(is_due(Some(at("2031-01-01T00:00:00Z")), false, now), "made under a clock that was ahead");
    }

    #[test]
    fn an_old_copy_is_too_old_only_if_something_changed_since() {
        let now = at("2026-11-22T12:00:00Z");
        let old = at("2026-11-01T12:00:00Z");
        assert_eq!(state(Some(old), Some(at("2026-10-30T12:00:00Z")), TOO_OLD, now), BackupState::Good);
        assert_eq!(state(Some(old), Some(at("2026-11-02T12:00:00Z")), TOO_OLD, now), BackupState::Old);
        assert_eq!(state(Some(at("2026-11-21T12:00:00Z")), Some(at("2026-11-22T11:00:00Z")), TOO_OLD, now), BackupState::Good);
        assert_eq!(state(None, Some(old), TOO_OLD, now), BackupState::None);
        assert_eq!(state(None, None, TOO_OLD, now), BackupState::Empty);
    }

    /// A working year, a copy every hour of eight: what is left is hours of a day, days of a month, months of two years.
    #[test]
    fn hours_become_days_and_days_become_months() {
        let mut shelf: Vec<(DateTime<Utc>, BackupReason)> = vec![];
        let begin = at("2023-01-01T07:30:00Z");
        let mut now = begin;
        for day in 0..1100 {
            for hour in 0..8 {
                now = begin + TimeDelta::days(day) + TimeDelta::hours(hour);
                shelf.push((now, BackupReason::Automatic));
                let mut gone = surplus(&shelf, now);
                gone.sort_unstable();
                for place in gone.into_iter().rev() {
                    shelf.remove(place);
                }
            }
        }
        let within = |from: TimeDelta, to: TimeDelta| shelf.iter().filter(|(at, _)| now - *at >= from && now - *at < to).count();
        assert_eq!(within(TimeDelta::zero(), HOURLY_FOR), 8);
        // A few more hours of yesterday, since the newest are always kept.
        assert_eq!(within(HOURLY_FOR, DAILY_FOR), 30 + ALWAYS - 8 - 1);
        assert_eq!(within(DAILY_FOR, MONTHLY_FOR), 24);
        assert_eq!(within(MONTHLY_FOR, TimeDelta::days(9_999)), 0);
    }

    #[test]
    fn what_was_asked_for_or_made_before_something_large_outlives_its_neighbours() {
        let now = at("2026-11-22T12:00:00Z");
        let mut shelf: Vec<_> = (0..20).map(|minutes| (now - TimeDelta::minutes(minutes), BackupReason::Automatic)).collect();
        shelf.push((now - TimeDelta::minutes(30), BackupReason::BeforeImport));
        shelf.push((now - TimeDelta::days(400), BackupReason::Automatic));
        shelf.push((now - TimeDelta::days(401), BackupReason::ByHand));
        let gone = surplus(&shelf, now);
        assert!(!gone.contains(&20) && !gone.contains(&22), "{gone:?}");
        assert!(gone.contains(&19));
    }

    proptest! {
        #[test]
        fn whatever_the_clock_says_the_newest_are_never_thrown_away(
            ages in prop::collection::vec(-2_000_000_i64..200_000_000, 0..80), shift in -400_000_000_i64..400_000_000
        ) {
            let now = at("2026-11-22T12:00:00Z");
            let shelf: Vec<_> = ages.iter().map(|age| (now - TimeDelta::seconds(*age), BackupReason::Automatic)).collect();
            let gone = surplus(&shelf, now + TimeDelta::seconds(shift));
            prop_assert!(shelf.len() - gone.len() >= shelf.len().min(ALWAYS));
            let newest = (0..shelf.len()).max_by_key(|place| shelf[*place].0);
            prop_assert!(newest.is_none_or(|newest| !gone.contains(&newest)));
        }
    }
}
