//! Any bytes as an environmental product declaration: refused with a code, or read and held against a limit.
#![no_main]

use register::domain::{
    decimal::Decimal,
    requirement::{Comparator, Target},
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(found) = register::exchange::declaration::read(bytes) {
        let limit = Target::quantity(Comparator::AtMost, Some(Decimal::whole(1)), "kg CO2e/m3");
        for one in found {
            drop(one.compare(&limit));
            drop(shown(&one));
        }
    }
});

/// What was read is shown too, in every language.
fn shown(one: &register::domain::declaration::Declaration) -> Vec<String> {
    let all = register::domain::language::Language::ALL.iter();
    all.flat_map(|language| {
        let text = register::text::Text::of(*language);
        one.doubts.iter().map(|doubt| text.doubt(doubt)).chain([text.declared(one)]).collect::<Vec<_>>()
    })
    .collect()
}
