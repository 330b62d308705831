//! A text made ready to be searched: white space as one space, small letters beside the letters as written, each at the same
//! place.

/// Longest text that is searched, in characters: the first pages of any document.
const MOST: usize = 200_000;
/// How much is shown on each side of what was found, in characters.
const AROUND: usize = 32;

/// A text to search.
pub(super) struct Passage {
    /// As written, but for white space.
    pub(super) written: Vec<char>,
    /// The same in small letters.
    small: Vec<char>,
}

impl Passage {
    pub(super) fn of(text: &str) -> Self {
        let mut written: Vec<char> = vec![];
        for letter in text.chars().take(MOST) {
            // Signs that look alike are one: no-break spaces, and the many hyphens of typeset numbers.
            let plain = match letter {
                letter if letter.is_whitespace() || letter == '\u{feff}' => ' ',
                '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
                '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\0' => continue,
                letter => letter,
            };
            if plain != ' ' || written.last().is_some_and(|last| *last != ' ') {
                written.push(plain);
            }
        }
        let small = written.iter().map(|letter| letter.to_lowercase().next().unwrap_or(*letter)).collect();
        Self { written, small }
    }

    /// Every place where `words`, in small letters, stand at the beginning of a word.
    pub(super) fn places(&self, words: &str) -> Vec<usize> {
        let sought: Vec<char> = words.chars().collect();
        let Some(first) = sought.first() else { return vec![] };
        let starts = self.small.iter().enumerate().filter(|(_, letter)| *letter == first).map(|(at, _)| at);
        starts
            .filter(|at| self.small.get(*at..at + sought.len()) == Some(&sought[..]))
            .filter(|at| at.checked_sub(1).and_then(|before| self.small.get(before)).is_none_or(|letter| !letter.is_alphanumeric()))
            .collect()
    }

    /// The first place of any of several words.
    pub(super) fn first(&self, words: &[&str]) -> Option<(usize, usize)> {
        let found = words.iter().filter_map(|word| Some((*self.places(word).first()?, word.chars().count())));
        found.min().map(|(at, length)| (at, at + length))
    }

    /// The unbroken word from a place on, of letters, digits and the signs in `signs`, without signs at its end.
    pub(super) fn token(&self, at: usize, signs: &str) -> String {
        let rest = self.written.get(at..).unwrap_or_default();
        let token: String = rest.iter().take_while(|letter| letter.is_alphanumeric() || signs.contains(**letter)).take(60).collect();
        token.trim_end_matches(|letter: char| !letter.is_alphanumeric()).to_owned()
    }

    /// The words around a place.
    pub(super) fn around(&self, start: usize, end: usize) -> String {
        let from = start.saturating_sub(AROUND);
        let to = (end + AROUND).min(self.written.len());
        let shown: String = self.written.get(from..to).unwrap_or_default().iter().take(160).collect();
        let shown = shown.trim();
        let (before, after) = (if from > 0 { "…" } else { "" }, if to < self.written.len() { "…" } else { "" });
        format!("{before}{shown}{after}")
    }
}
