//! Any bytes as a public notice: refused with a code, or read.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(notice) = register::exchange::notice::read_notice(bytes) {
        drop(notice);
    }
});
