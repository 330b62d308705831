//! What is counted of a fault: how often it was tried, how often everything was there afterwards, what was lost.

use std::{fmt::Display, time::Duration};

/// Whether the faults are tried at length.
pub fn at_length() -> bool {
    std::env::var("KRAVSPOR_FAULTS").is_ok_and(|how| how == "long")
}

/// How often to try: briefly, or at length.
pub fn times(brief: usize, long: usize) -> usize {
    if at_length() { long } else { brief }
}

/// The count of one fault.
#[derive(Debug)]
pub struct Counted {
    fault: String,
    runs: usize,
    lost: Vec<String>,
    slowest: Duration,
}

impl Counted {
    /// Nothing yet.
    pub fn of(fault: impl Into<String>) -> Self {
        Self { fault: fault.into(), runs: 0, lost: vec![], slowest: Duration::ZERO }
    }

    /// One try, with how long it took to open what was left, or what was wrong.
    pub fn tried(&mut self, what: impl Display, came_out: Result<Duration, String>) {
        self.runs += 1;
        match came_out {
            Ok(opened_in) => self.slowest = self.slowest.max(opened_in),
            Err(wrong) => {
                println!("  {} {what}: {wrong}", self.fault);
                self.lost.push(format!("{what}: {wrong}"));
            }
        }
    }

    /// How often it was tried.
    pub const fn runs(&self) -> usize {
        self.runs
    }

    /// Whether something was lost.
    pub fn lost(&self) -> &[String] {
        &self.lost
    }

    /// Says the count, and fails if anything was lost. `beside` says what else was counted.
    pub fn end(self, beside: &str) {
        let Self { fault, runs, lost, slowest } = self;
        let survived = runs - lost.len();
        let opened = if slowest.is_zero() { String::new() } else { format!(", slowest opening {} ms", slowest.as_millis()) };
        println!("FAULT {fault}: runs {runs}, survived {survived}, lost {}{opened}{beside}", lost.len());
        assert!(runs > 0, "{fault} was never tried");
        assert!(lost.is_empty(), "{fault}:\n  {}", lost.join("\n  "));
    }
}
