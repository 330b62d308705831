//! Every single call that was measured, and a table of their percentiles for the README.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// What is measured, and how long a call may take at the 95th percentile.
#[derive(Clone, Copy)]
pub struct Measured {
    /// As the table shows it.
    pub name: &'static str,
    /// Milliseconds.
    pub aim: u64,
}

static CALLS: Mutex<Vec<(Measured, Vec<Duration>)>> = Mutex::new(vec![]);

/// Runs a call under divan, and keeps how long each took by itself. What it answers is dropped outside the time.
pub fn measure<T>(bencher: divan::Bencher, what: Measured, mut call: impl FnMut() -> T) {
    let mut calls = vec![];
    // Not measured: what is read from the disk the first time.
    call();
    bencher.bench_local(|| {
        let began = Instant::now();
        let answer = divan::black_box(call());
        calls.push(began.elapsed());
        answer
    });
    calls.sort();
    CALLS.lock().unwrap_or_else(PoisonError::into_inner).push((what, calls));
}

/// Prints the table.
pub fn print() {
    println!("\n| measured | p50 | p95 | longest | aim (p95) | calls |\n| --- | ---: | ---: | ---: | ---: | ---: |");
    for (Measured { name, aim }, calls) in CALLS.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        let at = |percent: usize| calls.get((calls.len() * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default();
        let over = if at(95) > Duration::from_millis(*aim) { " **over**" } else { "" };
        let milliseconds = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1000.0);
        println!(
            "| {name} | {} | {}{over} | {} | {aim} ms | {} |",
            milliseconds(at(50)),
            milliseconds(at(95)),
            milliseconds(at(100)),
            calls.len()
        );
    }
}
