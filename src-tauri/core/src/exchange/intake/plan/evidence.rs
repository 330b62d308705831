//! Not compared yet.

use super::Plan;
use crate::register::intake::Known;

pub(super) const fn plan(_: &mut Plan<'_>, _: &Known) {}
