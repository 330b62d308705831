//! A first and a last day in one cell: `2024-01-01 - 2026-12-31`, `01.01.2024–31.12.2026`, `f.o.m. 2024-01-01 t.o.m. 2026-12-31`.

use super::{date, date::Reading};

/// What a text says about a period: how its first and its last day are written; none if there are not two.
#[must_use]
pub fn read(text: &str) -> Option<(Reading, Reading)> {
    let text = super::text::line(text).to_lowercase();
    if text.len() > 120 {
        return None;
    }
    let text = text
        .trim_start_matches("fr.o.m.")
        .trim_start_matches("f.o.m.")
        .trim_start_matches("fom")
        .trim_start_matches("fra")
        .trim_start_matches("frå")
        .trim_start_matches("från")
        .trim();
    // Where both halves are days, whatever parts them: a hyphen is also within days.
    let parts = text.char_indices().filter(|(_, letter)| matches!(letter, '-' | '–' | '—' | '−' | '/' | 't' | 'u' | ';' | ','));
    for (at, letter) in parts {
        let (first, rest) = text.split_at(at);
        let last = match letter {
            't' | 'u' => WORDS.iter().find_map(|word| rest.strip_prefix(word)),
            letter => rest.get(letter.len_utf8()..),
        };
        let Some(last) = last else { continue };
        let (first, last) = (first.trim(), last.trim());
        let start = date::read(first);
        let is_day = |reading: Reading| matches!(reading, Reading::Certain(_) | Reading::Only(..) | Reading::Either(..));
        if !is_day(start) {
            continue;
        }
        let end = if super::text::is_filler(last) { Reading::NoEnd } else { date::read(last) };
        if is_day(end) || end == Reading::NoEnd {
            return Some((start, end));
        }
    }
    None
}

const WORDS: [&str; 9] = ["t.o.m.", "t o m", "tom", "til og med", "till och med", "till", "til", "to", "until"];

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    #[test]
    fn a_period_is_read_however_its_days_are_parted() {
        let (start, end) = (NaiveDate::from_ymd_opt(2024, 1, 1).unwrap(), NaiveDate::from_ymd_opt(2026, 12, 31).unwrap());
        for text in [
            "2024-01-01 - 2026-12-31",
            "2024-01-01-2026-12-31",
            "01.01.2024–31.12.2026",
            "01.01.2024 - 31.12.2026",
            "1.1.2024-31.12.2026",
            "20240101-20261231",
            "2024-01-01 – 2026-12-31",
            "01.01.2024 til 31.12.2026",
            "fr.o.m. 2024-01-01 t.o.m. 2026-12-31",
            "2024-01-01 00:00 - 2026-12-31 00:00",
            "2024-01-01/2026-12-31",
            "fra 1. januar 2024 til og med 31. desember 2026",
        ] {
            assert_eq!(read(text), Some((Reading::Certain(start), Reading::Certain(end))), "{text}");
        }
        assert_eq!(read("2024-01-01 -"), Some((Reading::Certain(start), Reading::NoEnd)));
        assert_eq!(read("2024-01-01 - tills vidare"), Some((Reading::Certain(start), Reading::NoEnd)));
        for text in ["", "2024-01-01", "2 år", "2024", "2024-2026", "-"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_written_period_is_read_back(from in 0i64..40_000, length in 0i64..9_000) {
            let start = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + chrono::TimeDelta::days(from);
            let end = start + chrono::TimeDelta::days(length);
            for (form, between) in [("%Y-%m-%d", " - "), ("%d.%m.%Y", "–"), ("%d.%m.%Y", " - "), ("%Y%m%d", "-"), ("%Y-%m-%d", "/")] {
                let text = format!("{}{between}{}", start.format(form), end.format(form));
                prop_assert_eq!(read(&text), Some((Reading::Certain(start), Reading::Certain(end))));
            }
        }
        #[test]
        fn nothing_that_is_written_is_too_much(text in ".{0,140}") {
            let _ = read(&text);
        }
    }
}
