//! Texts of cells without what programs leave in them, and what people write where there is nothing.

use std::borrow::Cow;

/// One line: line breaks, `_x000D_`, tabs and hard spaces are spaces, several are one, none at the ends.
#[must_use]
pub fn line(text: &str) -> String {
    let text = without_remains(text);
    let mut line = String::with_capacity(text.len());
    for word in
        text.split(|letter: char| letter.is_whitespace() || letter.is_control() || letter == '\u{feff}').filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Several lines, each as [`line`]; blank lines at the ends are left out, several together are one.
#[must_use]
pub fn lines(text: &str) -> String {
    let text = without_remains(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<String> = vec![];
    for one in text.split('\n').map(line) {
        if !one.is_empty() || lines.last().is_some_and(|before| !before.is_empty()) {
            lines.push(one);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Spreadsheet programs write a carriage return as `_x000D_`; some readers leave it so.
fn without_remains(text: &str) -> Cow<'_, str> {
    if text.contains("_x000") {
        Cow::Owned(text.replace("_x000D_", "\n").replace("_x000d_", "\n").replace("_x000A_", "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a text only fills a cell that says nothing: `-`, `N/A`, `ukjent`.
#[must_use]
pub fn is_filler(text: &str) -> bool {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
    if text.chars().all(|letter| matches!(letter, '-' | '–' | '—' | '−' | '.' | '?' | '_' | '…' | '*' | '/')) {
        return true;
    }
    // The longest is `not available`.
    text.len() <= 20 && FILLERS.contains(&text.to_lowercase().as_str())
}

const FILLERS: [&str; 29] = [
    "n/a",
    "#n/a",
    "na",
    "n.a.",
    "i/t",
    "ia",
    "i/a",
    "ukjent",
    "ukjend",
    "okänt",
    "okänd",
    "ukendt",
    "unknown",
    "ingen",
    "inga",
    "none",
    "null",
    "nil",
    "nan",
    "(tom)",
    "(blank)",
    "tom",
    "blank",
    "mangler",
    "manglar",
    "saknas",
    "ikke oppgitt",
    "ikkje oppgitt",
    "not available",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_leave_in_a_text_is_taken_out() {
        assert_eq!(line("  Renhold_x000D_\n av\u{a0}skoler\t2024 "), "Renhold av skoler 2024");
        assert_eq!(lines("Første\r\n\r\n\r\n andre _x000D_ tredje\n\n"), "Første\n\nandre\ntredje");
    }

    #[test]
    fn fillers_say_nothing_and_words_do() {
        for filler in ["", "-", " – ", "--", "N/A", "Ukjent", "null", "...", "?"] {
            assert!(is_filler(filler), "{filler}");
        }
        for word in ["0", "Nei", "Ingen AS", "a-b"] {
            assert!(!is_filler(word), "{word}");
        }
    }
}
