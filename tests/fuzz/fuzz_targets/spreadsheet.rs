//! Any bytes as a spreadsheet, with an ending that says text and with none: they are read, or refused.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    drop(register::exchange::table::read(bytes, "list.csv"));
    drop(register::exchange::table::read(bytes, "list"));
});
