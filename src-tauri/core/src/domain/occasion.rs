//! When something is done and by whom. Given by the caller: the core never asks a clock.

use chrono::{DateTime, NaiveDate, Utc};

/// The circumstances of one operation.
#[derive(Debug, Clone)]
pub struct Occasion {
    /// The day it is, where the user is.
    pub today: NaiveDate,
    /// The moment, for the change log.
    pub now: DateTime<Utc>,
    /// Who does it; blank if not known.
    pub who: String,
}
