//! The report that is being made: its pages so far, and the user's word to stop it; and the one that was made last.

use crate::{
    asked_report::Printed,
    work::{Latest, Work},
};
use reports::Progress;
use std::{
    ops::ControlFlow,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// What is being printed, if anything is; pages set so far.
pub type Printing = Latest<usize>;

/// Who a report tells of its pages.
pub fn progress(work: &Arc<Work<usize>>) -> Progress {
    let work = work.clone();
    Progress::new(move |pages| if work.hear(pages) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
}

/// The report that was printed last, to be saved as it was looked at, with its number.
#[derive(Debug, Default)]
pub struct LatestPrinted(Mutex<(u32, Option<Arc<Printed>>)>);

impl LatestPrinted {
    /// Keeps it in place of the one before. Answers its number.
    pub fn keep(&self, printed: Printed) -> u32 {
        let mut latest = self.lock();
        *latest = (latest.0.wrapping_add(1), Some(Arc::new(printed)));
        latest.0
    }
    /// The one with this number, if no other was printed since.
    pub fn numbered(&self, number: u32) -> Option<Arc<Printed>> {
        let latest = self.lock();
        latest.1.clone().filter(|_| latest.0 == number)
    }
    /// Lets go of it: a register was locked.
    pub fn forget(&self) {
        self.lock().1 = None;
    }
    fn lock(&self) -> MutexGuard<'_, (u32, Option<Arc<Printed>>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
