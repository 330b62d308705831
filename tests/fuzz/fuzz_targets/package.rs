//! Any bytes as a package of a register: refused with a code, or read to its end and held against its manifest.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let read = register::exchange::package::verify(std::io::Cursor::new(bytes), &mut |_| true);
    drop(read);
});
