//! Text with stretches of semibold. No markup characters: what people write is printed as they wrote it.

/// Text in stretches of one weight. `\n` ends a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rich(Vec<(bool, String)>);

impl Rich {
    /// Semibold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self(vec![(true, text.into())])
    }
    /// Adds plain text.
    #[must_use]
    pub fn then(mut self, text: impl Into<String>) -> Self {
        self.0.push((false, text.into()));
        self
    }
    /// Adds semibold text.
    #[must_use]
    pub fn then_bold(mut self, text: impl Into<String>) -> Self {
        self.0.push((true, text.into()));
        self
    }
    /// Whether there is nothing to see.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
    /// The stretches: whether each is set heavier than its surroundings, and its text.
    pub fn stretches(&self) -> impl Iterator<Item = (bool, &str)> {
        self.0.iter().map(|(bold, text)| (*bold, text.as_str()))
    }
    /// The text without weights.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|(_, text)| text.as_str()).collect()
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self(vec![(false, text.to_owned())])
    }
}
impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self(vec![(false, text)])
    }
}
impl From<&String> for Rich {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}
