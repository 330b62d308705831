//! Pure: (plan, dates, today) → checks. Owns which days a rhythm falls on, what a working day is and what
//! re-planning leaves alone. Must not know storage, a clock or a text.

pub mod holidays;
pub mod occurrences;
pub mod replan;

pub use crate::domain::contract::term;
