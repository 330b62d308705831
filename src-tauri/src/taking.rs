//! Files on their way in: what was dropped on the window and not yet taken, and which takings are to stop.
//!
//! The page is told where something was dropped and how many files it was, never which: their paths stay here until the
//! page says that they are wanted.

use register::register::files::TakenFile;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use tauri::{DragDropEvent, Emitter, Manager, PhysicalPosition, Window, WindowEvent};

use crate::failure::Failure;

/// Files are held over the window, at a place.
const OVER: &str = "files-over";
/// They were taken away again.
const LEFT: &str = "files-left";
/// They were let go, at a place.
const DROPPED: &str = "files-dropped";

/// Where on the window, as parts of its width and height, and what was dropped there.
#[derive(Debug, Clone, Copy, Serialize)]
struct Place {
    x: f64,
    y: f64,
    /// The drop by which the page asks for the files; 0 while they are only held over.
    drop: u32,
    /// How many were dropped.
    count: usize,
}

/// What became of the files that were chosen or dropped.
#[derive(Debug, Clone, Default, Serialize, specta::Type)]
pub struct Taken {
    /// Those whose content is kept now.
    pub files: Vec<TakenFile>,
    /// Those that could not be taken, and why.
    pub refused: Vec<RefusedFile>,
    /// Whether the person stopped it; then none of them is answered.
    pub cancelled: bool,
}

/// A file that could not be taken.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RefusedFile {
    /// What it is called.
    pub name: String,
    /// Why.
    pub failure: Failure,
}

/// How far a taking has come.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct FileProgress {
    /// The file that is being copied.
    pub name: String,
    /// Its place, from 1.
    pub place: u32,
    /// Of how many.
    pub count: u32,
    /// Bytes of it that are copied.
    pub done: u32,
    /// Bytes of it.
    pub size: u32,
}

/// What the window holds of files on their way in.
#[derive(Default)]
pub struct Taking {
    dropped: Mutex<(u32, Vec<PathBuf>)>,
    running: Mutex<BTreeMap<u32, Arc<AtomicBool>>>,
}

/// A command that broke off leaves nothing here that is half-changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Taking {
    /// Keeps what was dropped last; what was dropped before and not asked for is forgotten. Answers the drop's number.
    fn keep(&self, paths: Vec<PathBuf>) -> u32 {
        let mut dropped = lock(&self.dropped);
        let number = dropped.0.wrapping_add(1).max(1);
        *dropped = (number, paths);
        number
    }

    /// Gives a drop's files out, once.
    pub fn dropped(&self, number: u32) -> Vec<PathBuf> {
        let mut dropped = lock(&self.dropped);
        if dropped.0 == number { std::mem::take(&mut dropped.1) } else { vec![] }
    }

    /// Gives a drop's files out, once, if all of them are wanted here; else they wait for whoever asks for them next.
    pub fn dropped_if(&self, number: u32, wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
        let meant = {
            let dropped = lock(&self.dropped);
            dropped.0 == number && dropped.1.iter().all(|path| wanted(path))
        };
        if meant { self.dropped(number) } else { vec![] }
    }

    /// Begins a taking. Answers the sign by which it is stopped.
    pub fn begin(&self, job: u32) -> Arc<AtomicBool> {
        lock(&self.running).entry(job).or_default().clone()
    }

    /// Stops a taking, if it runs.
    pub fn stop(&self, job: u32) {
        if let Some(stopped) = lock(&self.running).get(&job) {
            stopped.store(true, Ordering::Relaxed);
        }
    }

    /// A taking has ended.
    pub fn end(&self, job: u32) {
        lock(&self.running).remove(&job);
    }
}

/// Hears of files that are held over the window or dropped on it.
pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let told = match event {
        DragDropEvent::Enter { position, .. } | DragDropEvent::Over { position } => window.emit(OVER, place(window, *position, 0, 0)),
        DragDropEvent::Drop { paths, position } => {
            let drop = window.state::<Taking>().keep(paths.clone());
            window.emit(DROPPED, place(window, *position, drop, paths.len()))
        }
        _ => window.emit(LEFT, ()),
    };
    if let Err(error) = told {
        eprintln!("kravspor: the page was not told of dropped files: {error}");
    }
}

fn place(window: &Window, position: PhysicalPosition<f64>, drop: u32, count: usize) -> Place {
    // The page is sized in its own pixels, whatever the screen's scale and the window's zoom are: parts of the whole fit both.
    let (width, height) = window.inner_size().map_or((0.0, 0.0), |size| (f64::from(size.width), f64::from(size.height)));
    Place { x: position.x / width.max(1.0), y: position.y / height.max(1.0), drop, count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drop_is_given_out_once_and_only_the_last_one() {
        let taking = Taking::default();
        let first = taking.keep(vec![PathBuf::from("a.pdf")]);
        let second = taking.keep(vec![PathBuf::from("b.pdf")]);
        assert!(taking.dropped(first).is_empty());
        assert_eq!(taking.dropped(second), [PathBuf::from("b.pdf")]);
        assert!(taking.dropped(second).is_empty());
        assert!(Taking::default().dropped(0).is_empty());
    }

    #[test]
    fn a_drop_that_is_for_somebody_else_waits_for_them() {
        let taking = Taking::default();
        let drop = taking.keep(vec![PathBuf::from("a.json"), PathBuf::from("b.csv")]);
        let json = |path: &Path| path.extension().is_some_and(|ending| ending == "json");
        assert!(taking.dropped_if(drop, json).is_empty());
        assert_eq!(taking.dropped(drop).len(), 2);
        let drop = taking.keep(vec![PathBuf::from("a.json")]);
        assert_eq!(taking.dropped_if(drop, json), [PathBuf::from("a.json")]);
        assert!(taking.dropped_if(drop, json).is_empty());
    }

    #[test]
    fn a_taking_is_stopped_by_its_number() {
        let taking = Taking::default();
        let (one, other) = (taking.begin(1), taking.begin(2));
        taking.stop(1);
        assert!(one.load(Ordering::Relaxed) && !other.load(Ordering::Relaxed));
        taking.end(1);
        assert!(!taking.begin(1).load(Ordering::Relaxed), "the next of the same number begins afresh");
    }
}
