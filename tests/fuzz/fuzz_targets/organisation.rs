//! Any bytes as an answer of the public register of organisations: refused with a code, or read.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(units) = register::exchange::organisation::read(bytes) {
        drop(units);
    }
});
