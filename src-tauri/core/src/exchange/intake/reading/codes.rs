//! CPV codes in a text, with what people write beside them: names, commas, lines.

use crate::domain::cpv::Cpv;

/// Most codes that are taken from one cell.
const MOST: usize = 50;

/// The codes, each once, in their order.
#[must_use]
pub fn read(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = vec![];
    for word in text.split(|letter: char| !(letter.is_ascii_digit() || letter == '-')).map(|word| word.trim_matches('-')) {
        // A program that took the code for a number has dropped its first zero.
        let padded = if word.len() == 7 { format!("0{word}") } else { word.to_owned() };
        if let Ok(code) = Cpv::parse(&padded)
            && !codes.iter().any(|own| own == code.as_str())
            && codes.len() < MOST
        {
            codes.push(code.as_str().to_owned());
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_among_their_names() {
        assert_eq!(read("30192700-8 Kontorrekvisita; 90910000"), ["30192700-8", "90910000"]);
        assert_eq!(read("90910000\n90910000, 3113000"), ["90910000", "03113000"]);
        for none in ["", "Renhold", "2026-01-01", "123456789", "22 33 44 55"] {
            assert!(read(none).is_empty(), "{none}");
        }
    }
}
