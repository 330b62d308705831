//! The report that is being made: its pages so far, and the user's word to stop it.

use crate::work::{Latest, Work};
use reports::Progress;
use std::{ops::ControlFlow, sync::Arc};

/// What is being printed, if anything is; pages set so far.
pub type Printing = Latest<usize>;

/// Who a report tells of its pages.
pub fn progress(work: &Arc<Work<usize>>) -> Progress {
    let work = work.clone();
    Progress::new(move |pages| if work.hear(pages) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
}
