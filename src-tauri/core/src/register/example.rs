//! The example register: its own file, marked as example on every screen and page, with the agreements that
//! Bærum's presentation names and a history with some breaches. Contents are invented; some figures are the published ones.
//!
//! The contents are data (`example/*.json`, in bokmål: it is the register of a Norwegian municipality); here is how
//! they become a register that has been used for some years, through the register's own operations on their days.

mod calendar;
mod drafts;
mod goals;
mod meetings;
mod script;
mod telling;

use super::{Register, making};
use crate::{Result, domain::occasion::Occasion};
use std::path::Path;

/// Makes the example register at `path`, as it would be on the day of `occasion`.
/// Errors: [`crate::error::Code::FileExists`], [`crate::error::Code::FileUnreadable`], [`crate::error::Code::DiskFull`].
pub fn make(path: &Path, occasion: &Occasion) -> Result<Register> {
    let mut register = making::make(path, true, |register| telling::tell(register, &script::read()?, occasion))?;
    register.turn_to(occasion)?;
    Ok(register)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
