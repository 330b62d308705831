//! Comparing a licence number with a written pattern. Must not decide anything: numbers are warned about, never refused.

/// Whether `number` has the form of `pattern`, where `9` stands for a digit and `A` for a letter; the rest stands for itself.
/// Spaces and the size of letters do not count.
pub(super) fn matches(number: &str, pattern: &str) -> bool {
    let plain = normal(number);
    plain.chars().count() == pattern.chars().count()
        && plain.chars().zip(pattern.chars()).all(|(given, wanted)| match wanted {
            '9' => given.is_ascii_digit(),
            'A' => given.is_ascii_uppercase(),
            other => given == other,
        })
}

/// Without spaces, in capitals.
pub(super) fn normal(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether a part is made of digits only, and how many there may be.
pub(super) fn digits(part: &str, count: std::ops::RangeInclusive<usize>) -> bool {
    count.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a part is made of Latin letters only, and how many there may be.
pub(super) fn letters(part: &str, count: std::ops::RangeInclusive<usize>) -> bool {
    count.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_small_letters_do_not_count() {
        assert!(matches("fsc-c 123456", "FSC-C999999"));
        assert!(!matches("FSC-C12345", "FSC-C999999"));
    }
}
