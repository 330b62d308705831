//! What is being given out or read back in whole: how far it has come, and the user's word to stop it. One at a time.

use register::exchange::package::{Progress, Stage};
use serde::Serialize;
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// What is going on, if anything is.
#[derive(Debug, Default)]
pub struct Giving(Mutex<Option<Arc<Job>>>);

/// One file being made or read.
#[derive(Debug, Default)]
pub struct Job {
    come: Mutex<Option<Come>>,
    stopped: AtomicBool,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct Come {
    /// What is going on.
    pub stage: Stage,
    /// How much is done, 0–100.
    pub percent: u8,
}

impl Job {
    /// Hears how far it has come; answers whether to go on.
    pub fn hear(&self, progress: Progress) -> bool {
        let percent = progress.done.saturating_mul(100).checked_div(progress.all).unwrap_or(0).min(100);
        let come = Come { stage: progress.stage, percent: u8::try_from(percent).unwrap_or(100) };
        *self.come.lock().unwrap_or_else(PoisonError::into_inner) = Some(come);
        self.goes_on()
    }
    /// Whether the user has not stopped it.
    pub fn goes_on(&self) -> bool {
        !self.stopped.load(Ordering::Relaxed)
    }
}

impl Giving {
    /// Begins; what was still going on is stopped.
    pub fn begin(&self) -> Arc<Job> {
        let job = Arc::new(Job::default());
        if let Some(before) = self.now().replace(job.clone()) {
            before.stopped.store(true, Ordering::Relaxed);
        }
        job
    }
    /// Ends.
    pub fn end(&self, job: &Arc<Job>) {
        self.now().take_if(|now| Arc::ptr_eq(now, job));
    }
    /// Stops what is going on, if anything is.
    pub fn stop(&self) {
        if let Some(job) = self.now().as_ref() {
            job.stopped.store(true, Ordering::Relaxed);
        }
    }
    /// How far it has come; nothing if nothing is going on or has been told of.
    pub fn come(&self) -> Option<Come> {
        self.now().as_ref().and_then(|job| *job.come.lock().unwrap_or_else(PoisonError::into_inner))
    }
    fn now(&self) -> MutexGuard<'_, Option<Arc<Job>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_reaches_what_is_going_on_and_nothing_before_it() {
        let giving = Giving::default();
        let first = giving.begin();
        giving.end(&first);
        let second = giving.begin();
        giving.stop();
        assert!(first.goes_on() && !second.goes_on());
        assert!(!second.hear(Progress { stage: Stage::Writing, done: 1, all: 4 }));
        assert_eq!(giving.come(), Some(Come { stage: Stage::Writing, percent: 25 }));
        giving.end(&second);
        assert_eq!(giving.come(), None);
    }
}
