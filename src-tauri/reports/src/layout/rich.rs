//! Text with stretches of semibold and references to other places in the report. No markup characters: what
//! people write is printed as they wrote it.

/// A place in the report that can be referred to: a number the report chooses, one for each place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Destination(pub u32);

/// How a stretch of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Manner {
    /// Heavier than its surroundings.
    pub bold: bool,
    /// Where it leads.
    pub link: Option<Destination>,
}

/// Text in stretches of one manner. `\n` ends a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rich(Vec<(Manner, String)>);

const PLAIN: Manner = Manner { bold: false, link: None };
const BOLD: Manner = Manner { bold: true, link: None };

impl Rich {
    /// Semibold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self(vec![(BOLD, text.into())])
    }
    /// Adds plain text.
    #[must_use]
    pub fn then(mut self, text: impl Into<String>) -> Self {
        self.0.push((PLAIN, text.into()));
        self
    }
    /// Adds semibold text.
    #[must_use]
    pub fn then_bold(mut self, text: impl Into<String>) -> Self {
        self.0.push((BOLD, text.into()));
        self
    }
    /// Makes the first `words` after the last reference lead to a place. Text that does not say them stays as it is.
    #[must_use]
    pub fn leading(mut self, words: &str, to: Destination) -> Self {
        let after = self.0.iter().rposition(|(manner, _)| manner.link.is_some()).map_or(0, |last| last + 1);
        let found = self.0.iter().enumerate().skip(after).find_map(|(index, (_, text))| Some((index, text.find(words)?)));
        let Some((index, at)) = found.filter(|_| !words.is_empty()) else { return self };
        let (manner, text) = self.0.remove(index);
        let (before, rest) = text.split_at(at);
        let (linked, rest) = rest.split_at(words.len());
        let parts = [(manner, before), (Manner { link: Some(to), ..manner }, linked), (manner, rest)];
        let parts: Vec<_> =
            parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(manner, text)| (manner, text.to_owned())).collect();
        self.0.splice(index..index, parts);
        self
    }
    /// Makes each of several words, in the order they stand, lead to its place.
    #[must_use]
    pub fn leading_each<'w>(self, words: impl IntoIterator<Item = (&'w str, Destination)>) -> Self {
        words.into_iter().fold(self, |text, (words, to)| text.leading(words, to))
    }
    /// Whether there is nothing to see.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
    /// The stretches: how each stands, and its text.
    pub fn stretches(&self) -> impl Iterator<Item = (Manner, &str)> {
        self.0.iter().map(|(manner, text)| (*manner, text.as_str()))
    }
    /// The text without weights.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|(_, text)| text.as_str()).collect()
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self(vec![(PLAIN, text.to_owned())])
    }
}
impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self(vec![(PLAIN, text)])
    }
}
impl From<&String> for Rich {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_list_lead_each_to_its_own_place() {
        let list = Rich::bold("2 krav").then(" (K1, K11)").leading_each([("K1", Destination(1)), ("K11", Destination(11))]);
        let linked: Vec<_> = list.stretches().filter_map(|(manner, text)| Some((text, manner.link?.0))).collect();
        assert_eq!(linked, [("K1", 1), ("K11", 11)]);
        assert_eq!(list.plain(), "2 krav (K1, K11)");
    }
    #[test]
    fn words_that_are_not_there_lead_nowhere() {
        let text = Rich::from("Krav").leading("K9", Destination(9)).leading("", Destination(1));
        assert_eq!(text, Rich::from("Krav"));
    }
}
