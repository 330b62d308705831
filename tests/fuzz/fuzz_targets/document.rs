//! Any bytes as a PDF: says why it cannot be read, or proposes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    drop(register::exchange::document::read(bytes));
});
