//! Options to prolong as people write them: `1+1 år`, `2 x 12 mnd`, `12 mnd`, `1 + 1`.

/// What a text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// The months of each; none of them: there are no options.
    Months(Vec<u32>),
    /// Small numbers without a unit: hardly anything else than years.
    Years(Vec<u32>),
    /// Not that.
    None,
}

/// Most options in one text.
const MOST: usize = 12;

/// Reads a text.
#[must_use]
pub fn read(text: &str) -> Reading {
    let text = text.to_lowercase();
    if matches!(text.trim(), "nei" | "nej" | "no" | "ingen" | "inga" | "none" | "0") {
        return Reading::Months(vec![]);
    }
    // Signs, numbers and words, in their order.
    let mut tokens: Vec<String> = vec![];
    for letter in text.chars() {
        let alike = |last: &String| {
            let last = last.chars().next_back().unwrap_or(' ');
            (last.is_ascii_digit() && letter.is_ascii_digit()) || (last.is_alphabetic() && letter.is_alphabetic())
        };
        match tokens.last_mut() {
            Some(last) if alike(last) => last.push(letter),
            _ => tokens.push(letter.to_string()),
        }
    }
    tokens.retain(|token| {
        !matches!(token.trim(), "" | "." | "," | "(" | ")" | ":" | "opsjon" | "opsjoner" | "opsjonar" | "option" | "options" | "optioner")
    });
    let mut parts: Vec<Part> = vec![Part::default()];
    for token in &tokens {
        let Some(part) = parts.last_mut() else { return Reading::None };
        match token.as_str() {
            "+" | "og" | "och" | "and" | "&" | "/" => parts.push(Part::default()),
            "x" | "×" | "*" | "à" | "a" | "ganger" | "stk" if part.number.is_some() && part.times.is_none() => {
                part.times = part.number.take();
            }
            "år" | "års" | "åra" | "year" | "years" | "yr" | "yrs" if part.number.is_some() => part.unit = Some(12),
            "mnd" | "mnder" | "måned" | "måneder" | "månad" | "månader" | "månadar" | "mån" | "mdr" | "month" | "months" | "m"
                if part.number.is_some() =>
            {
                part.unit = Some(1);
            }
            number => match number.parse::<u32>() {
                Ok(number) if part.number.is_none() => part.number = Some(number),
                _ => return Reading::None,
            },
        }
    }
    // The unit stands once, behind the last: «1+1 år».
    let unit = parts.last().and_then(|part| part.unit);
    let mut lengths = vec![];
    for part in &parts {
        let Some(number) = part.number.filter(|number| (1..=120).contains(number)) else { return Reading::None };
        let times = part.times.unwrap_or(1) as usize;
        if times == 0 || lengths.len() + times > MOST {
            return Reading::None;
        }
        let months = match part.unit.or(unit) {
            Some(unit) => number * unit,
            None => number,
        };
        lengths.extend(std::iter::repeat_n(months, times));
    }
    match unit {
        Some(_) if lengths.iter().all(|months| *months <= 120) => Reading::Months(lengths),
        None if lengths.iter().all(|years| *years <= 5) => Reading::Years(lengths),
        None if lengths.iter().all(|months| months % 12 == 0) => Reading::Months(lengths),
        _ => Reading::None,
    }
}

/// What stands between two plus signs.
#[derive(Debug, Default)]
struct Part {
    times: Option<u32>,
    number: Option<u32>,
    unit: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_as_they_are_written() {
        for (text, months) in [
            ("1+1 år", vec![12, 12]),
            ("2 x 12 mnd", vec![12, 12]),
            ("12 mnd", vec![12]),
            ("1 år + 6 mnd.", vec![12, 6]),
            ("Opsjon 1 + 1 + 1 år", vec![12, 12, 12]),
            ("12+12", vec![12, 12]),
            ("2 opsjoner à 1 år", vec![12, 12]),
            ("24 + 12 mnd", vec![24, 12]),
            ("Nei", vec![]),
        ] {
            assert_eq!(read(text), Reading::Months(months), "{text}");
        }
        assert_eq!(read("1+1"), Reading::Years(vec![1, 1]));
        for text in ["", "Ja", "etter avtale", "1+", "+1 år", "7", "999 år", "31.12.2027", "1 1 år"] {
            assert_eq!(read(text), Reading::None, "{text}");
        }
    }
}
