//! The report that is being made: how far it has come, and the user's word to stop it. One at a time.

use reports::Progress;
use std::{
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

/// What is being printed, if anything is.
#[derive(Debug, Default)]
pub struct Printing(Mutex<Option<Arc<Job>>>);

/// One report being made.
#[derive(Debug, Default)]
pub struct Job {
    pages: AtomicUsize,
    stopped: AtomicBool,
}

impl Job {
    /// Who the report tells of its pages.
    pub fn progress(self: &Arc<Self>) -> Progress {
        let job = self.clone();
        Progress::new(move |pages| {
            job.pages.store(pages, Ordering::Relaxed);
            if job.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
    }
    /// Whether the user has stopped it.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

impl Printing {
    /// Begins a report; one that was still being made is stopped.
    pub fn begin(&self) -> Arc<Job> {
        let job = Arc::new(Job::default());
        let before = self.now().replace(job.clone());
        if let Some(before) = before {
            before.stopped.store(true, Ordering::Relaxed);
        }
        job
    }
    /// Ends a report.
    pub fn end(&self, job: &Arc<Job>) {
        self.now().take_if(|now| Arc::ptr_eq(now, job));
    }
    /// Stops the report that is being made, if one is.
    pub fn stop(&self) {
        if let Some(job) = self.now().as_ref() {
            job.stopped.store(true, Ordering::Relaxed);
        }
    }
    /// Pages set so far; nothing if no report is being made.
    pub fn pages(&self) -> Option<usize> {
        self.now().as_ref().map(|job| job.pages.load(Ordering::Relaxed))
    }
    fn now(&self) -> std::sync::MutexGuard<'_, Option<Arc<Job>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_reaches_the_report_that_is_being_made_and_no_other() {
        let printing = Printing::default();
        let first = printing.begin();
        printing.end(&first);
        let second = printing.begin();
        printing.stop();
        assert!(second.is_stopped() && !first.is_stopped());
    }
    #[test]
    fn a_new_report_takes_the_place_of_the_one_before() {
        let printing = Printing::default();
        let first = printing.begin();
        let second = printing.begin();
        assert!(first.is_stopped() && !second.is_stopped());
        printing.end(&first);
        assert_eq!(printing.pages(), Some(0));
        printing.end(&second);
        assert_eq!(printing.pages(), None);
    }
}
