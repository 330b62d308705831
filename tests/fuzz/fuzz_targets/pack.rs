//! Any bytes as a strategy pack: refused with places that are in the file and sentences, or read and written the same again.
#![no_main]

use register::{domain::language::Language, exchange::pack, text::Text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match pack::read(text) {
        Ok(read) => assert_eq!(pack::read(&pack::write(&read)).as_ref(), Ok(&read)),
        Err(findings) => {
            let lines = text.split('\n').count();
            assert!(!findings.is_empty());
            for finding in findings {
                assert!((1..=lines).contains(&(finding.line as usize)), "{finding:?}");
                assert!(!finding.told(Text::of(Language::Bokmal)).is_empty());
            }
        }
    }
});
