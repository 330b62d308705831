//! Norwegian order (æ ø å last, aa as å, numbers by value) as bytes that compare like the names.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions, preferences::CollationNumericOrdering};
use std::sync::OnceLock;

/// Longest part of a text that orders it; keeps rows small whatever is typed.
const MAX_CHARS: usize = 120;

fn collator() -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    COLLATOR
        .get_or_init(|| {
            let mut preferences = icu_collator::CollatorPreferences::from(icu_locale::locale!("nb"));
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            Collator::try_new(preferences, CollatorOptions::default()).ok()
        })
        .as_ref()
}

/// The sort key of a text.
pub(crate) fn sort_key(text: &str) -> Vec<u8> {
    let text: String = text.trim().chars().take(MAX_CHARS).collect();
    let mut key = Vec::with_capacity(text.len() * 2);
    let written = collator().is_some_and(|collator| collator.write_sort_key_to(&text, &mut key).is_ok());
    if !written {
        key = text.to_lowercase().into_bytes();
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_come_last_and_numbers_by_value() {
        let mut names = ["Ås", "Zoo", "Aas", "Ærlig", "Øst", "avtale 10", "avtale 9", "Bø", "Avtale 2"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Avtale 2", "avtale 9", "avtale 10", "Bø", "Zoo", "Ærlig", "Øst", "Ås", "Aas"]);
    }
}
