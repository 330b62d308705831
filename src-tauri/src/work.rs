//! What takes time and is done one at a time: how far it has come, and the user's word to stop it. Knows no file and no noun.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// What is going on, if anything is. `C` says how far it has come.
#[derive(Debug)]
pub struct Latest<C>(Mutex<Option<Arc<Work<C>>>>);

/// One piece of work.
#[derive(Debug)]
pub struct Work<C> {
    come: Mutex<Option<C>>,
    stopped: AtomicBool,
}

impl<C> Work<C> {
    /// Hears how far it has come; answers whether to go on.
    pub fn hear(&self, come: C) -> bool {
        *lock(&self.come) = Some(come);
        self.goes_on()
    }
    /// Whether the user has not stopped it.
    pub fn goes_on(&self) -> bool {
        !self.stopped.load(Ordering::Relaxed)
    }
    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}

impl<C: Copy> Latest<C> {
    /// Begins; what was still going on is stopped.
    pub fn begin(&self) -> Arc<Work<C>> {
        let work = Arc::new(Work { come: Mutex::new(None), stopped: AtomicBool::new(false) });
        if let Some(before) = lock(&self.0).replace(work.clone()) {
            before.stop();
        }
        work
    }
    /// Ends.
    pub fn end(&self, work: &Arc<Work<C>>) {
        lock(&self.0).take_if(|now| Arc::ptr_eq(now, work));
    }
    /// Stops what is going on, if anything is.
    pub fn stop(&self) {
        if let Some(work) = lock(&self.0).as_ref() {
            work.stop();
        }
    }
    /// How far it has come; nothing if nothing is going on or has been told of.
    pub fn come(&self) -> Option<C> {
        lock(&self.0).as_ref().and_then(|work| *lock(&work.come))
    }
}

impl<C> Default for Latest<C> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_reaches_what_is_going_on_and_nothing_before_it() {
        let latest = Latest::default();
        let first = latest.begin();
        latest.end(&first);
        let second = latest.begin();
        latest.stop();
        assert!(first.goes_on() && !second.goes_on());
        assert!(!second.hear(25));
        assert_eq!(latest.come(), Some(25));
        latest.end(&second);
        assert_eq!(latest.come(), None);
    }

    #[test]
    fn what_begins_takes_the_place_of_what_was_going_on() {
        let latest = Latest::default();
        let first = latest.begin();
        let second = latest.begin();
        assert!(!first.goes_on() && second.hear(1));
        latest.end(&first);
        assert_eq!(latest.come(), Some(1));
    }
}
