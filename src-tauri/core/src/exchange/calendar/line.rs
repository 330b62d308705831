//! Content lines of iCalendar: escaped, folded, ended. Knows no event.

use std::fmt::Display;

/// Octets of a line without its ending (RFC 5545, 3.1).
const MOST: usize = 75;

/// The lines of a file.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a property. The value is written as it is: texts go through [`text_value`].
    pub(super) fn line(&mut self, name: &str, value: impl Display) {
        let whole = format!("{name}:{value}");
        let mut room = MOST;
        for letter in whole.chars() {
            // Never within a letter, however many octets it has.
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = MOST - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A text as a value (RFC 5545, 3.3.11). Control characters cannot be written and are left out.
pub(super) fn text_value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let plain = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    for letter in plain.chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            '\t' => value.push(letter),
            letter if letter.is_control() => {}
            letter => value.push(letter),
        }
    }
    value
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(name: &str, value: &str) -> String {
        let mut lines = Lines::default();
        lines.line(name, value);
        String::from_utf8(lines.bytes()).unwrap()
    }

    #[test]
    fn a_line_of_75_octets_is_whole_and_one_of_76_is_folded() {
        assert_eq!(lines("SUMMARY", &"a".repeat(67)), format!("SUMMARY:{}\r\n", "a".repeat(67)));
        assert_eq!(lines("SUMMARY", &"a".repeat(68)), format!("SUMMARY:{}\r\n a\r\n", "a".repeat(67)));
        assert_eq!(lines("SUMMARY", &format!("{}å", "a".repeat(66))), format!("SUMMARY:{}\r\n å\r\n", "a".repeat(66)));
    }

    #[test]
    fn commas_semicolons_backslashes_and_line_breaks_are_escaped() {
        assert_eq!(text_value("a,b;c\\d\ne\r\nf\rg\u{7}h\u{0}: \"i\""), "a\\,b\\;c\\\\d\\ne\\nf\\ngh: \"i\"");
    }

    proptest! {
        #[test]
        fn unfolded_it_is_what_was_written_and_no_line_is_too_long(text in "[\\PC ]{0,400}") {
            let folded = lines("DESCRIPTION", &text_value(&text));
            prop_assert!(folded.ends_with("\r\n") && folded.trim_end_matches("\r\n").split("\r\n").all(|line| line.len() <= MOST));
            let whole = folded.replace("\r\n ", "");
            prop_assert_eq!(whole, format!("DESCRIPTION:{}\r\n", text_value(&text)));
        }
    }
}
