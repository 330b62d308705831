//! What is being given out or read back in whole: how far it has come, and the user's word to stop it.

use crate::work::{Latest, Work};
use register::exchange::package::{Progress, Stage};
use serde::Serialize;

/// What is going on, if anything is.
pub type Giving = Latest<Come>;
/// One file being made or read.
pub type Job = Work<Come>;

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct Come {
    /// What is going on.
    pub stage: Stage,
    /// How much is done, 0–100.
    pub percent: u8,
}

impl From<Progress> for Come {
    fn from(progress: Progress) -> Self {
        let percent = progress.done.saturating_mul(100).checked_div(progress.all).unwrap_or(0).min(100);
        Self { stage: progress.stage, percent: u8::try_from(percent).unwrap_or(100) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_it_has_come_is_told_in_whole_percent_whatever_is_said() {
        let percent = |done, all| Come::from(Progress { stage: Stage::Writing, done, all }).percent;
        assert_eq!([percent(1, 4), percent(0, 0), percent(9, 3), percent(4, 4)], [25, 0, 100, 100]);
    }
}
