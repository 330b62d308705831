//! Number formats: whether a number is shown as a percentage, a day or a time. Reads no files.

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shown {
    /// As a number; money is one as well.
    #[default]
    Number,
    /// As a percentage of itself.
    Percent,
    /// As a day, with or without a time.
    Date,
    /// As a time of day.
    Time,
    /// As hours that go beyond a day.
    Duration,
}

/// A format that every spreadsheet program has, by its number (ECMA-376 part 1, 18.8.30).
pub(super) const fn built_in(number: u16) -> Shown {
    match number {
        9 | 10 => Shown::Percent,
        14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 => Shown::Date,
        18..=21 | 32 | 33 | 45 | 47 => Shown::Time,
        46 => Shown::Duration,
        _ => Shown::Number,
    }
}

/// A format that is written out, such as `dd.mm.yyyy` or `0 %`. What holds for positive numbers decides.
pub(super) fn written(code: &str) -> Shown {
    // No program takes a longer one.
    let code: String = code.chars().take(255).collect();
    let mut signs = code.char_indices().peekable();
    let (mut day, mut time, mut month) = (false, false, false);
    while let Some((at, sign)) = signs.next() {
        let begins = |word: &str| code.get(at..at + word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
        match sign {
            ';' => break,
            '"' => while signs.next().is_some_and(|(_, inside)| inside != '"') {},
            '\\' | '_' | '*' => {
                signs.next();
            }
            '[' => {
                let inside: String = signs.by_ref().map(|(_, inside)| inside).take_while(|inside| *inside != ']').collect();
                if !inside.is_empty() && inside.chars().all(|letter| "hHmMsS".contains(letter)) {
                    return Shown::Duration;
                }
            }
            '%' => return Shown::Percent,
            _ if begins("general") || begins("standard") || begins("e+") || begins("e-") => return Shown::Number,
            // An `e` is the year of an emperor.
            'd' | 'D' | 'y' | 'Y' | 'å' | 'Å' | 'e' => day = true,
            'h' | 'H' | 's' | 'S' => time = true,
            'm' | 'M' => month = true,
            _ => {}
        }
    }
    match (day, time, month) {
        (true, ..) | (false, false, true) => Shown::Date,
        (false, true, _) => Shown::Time,
        (false, false, false) => Shown::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_says_what_a_number_is() {
        for (code, shown) in [
            ("General", Shown::Number),
            ("Standard", Shown::Number),
            ("#,##0.00 \"kr\"", Shown::Number),
            ("[$kr-414] #,##0.00", Shown::Number),
            ("\"dager: \"0", Shown::Number),
            ("0.00E+00", Shown::Number),
            ("[Red]0;[Blue]-0", Shown::Number),
            ("0\\ \\d", Shown::Number),
            ("_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", Shown::Number),
            ("0 %", Shown::Percent),
            ("0.0%;[Red]-0.0%", Shown::Percent),
            ("dd.mm.yyyy", Shown::Date),
            ("[$-414]d. mmmm yyyy;@", Shown::Date),
            ("mmm yy", Shown::Date),
            ("[$-411]ggge\"年\"m\"月\"d\"日\";@", Shown::Date),
            ("mmmm", Shown::Date),
            ("dd.mm.yyyy hh:mm", Shown::Date),
            ("hh:mm", Shown::Time),
            ("h:mm AM/PM", Shown::Time),
            ("[h]:mm:ss", Shown::Duration),
        ] {
            assert_eq!(written(code), shown, "{code}");
        }
    }
}
