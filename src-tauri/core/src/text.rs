//! Every text in three languages: one Fluent catalogue for the screen and the reports alike, and
//! Norwegian and English forms of dates, numbers and money.
//!
//! Owns looking up a text and showing a value. Must not know where a text is shown, and holds no sentence:
//! those are in `locales/{nb,nn,en}/*.ftl`, where every file of the folder is embedded at build time.
//!
//! # Numbers in sentences
//!
//! The window reads the same files with `@fluent/bundle`, and must show the same. Hence:
//!
//! - A **whole count** is passed as a number ([`Arg::Count`]) and may both choose the form and be shown:
//!   `{ $count -> [one] 1 kontroll *[other] { $count } kontroller }`. It is grouped in the language's way by both
//!   (`1 234` with U+00A0, English `1,234`), with no function named.
//! - **Every other number** (decimals, percent, money, dates) is passed as text that has been shown already by
//!   [`Text::decimal`], [`Text::percent`], [`Text::money`], [`Text::date`] and their likes. If it must also choose a form, a count
//!   goes along beside it.
//! - No functions in the files: neither `NUMBER()` nor `DATETIME()`.
//! - What is put in is not wrapped in direction marks (`useIsolating: false` in the window).

mod date;
mod declaration;
mod error;
mod goal;
mod measurement;
mod number;
mod phrase;
mod target;

#[cfg(test)]
mod catalogue_tests;

use crate::domain::language::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::OnceLock};
use unic_langid::LanguageIdentifier;

/// Language, file name and content of each locale file.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The texts of one language. Made once, borrowed everywhere.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A value a sentence names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Shown as it is: names, and numbers or dates that are already in the language's form.
    Text(Cow<'a, str>),
    /// A whole count: chooses the form, and may be shown.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
impl From<i32> for Arg<'_> {
    fn from(count: i32) -> Self {
        Self::Count(i64::from(count))
    }
}
impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}
impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}
impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Text {
    /// The texts of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static BOKMAL: OnceLock<Text> = OnceLock::new();
        static NYNORSK: OnceLock<Text> = OnceLock::new();
        static ENGLISH: OnceLock<Text> = OnceLock::new();
        let text = match language {
            Language::Bokmal => &BOKMAL,
            Language::Nynorsk => &NYNORSK,
            Language::English => &ENGLISH,
        };
        text.get_or_init(|| Self::read(language))
    }

    /// Which language this is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text of a key, or of an attribute (`key.attribute`). A key that does not exist is returned in ⟦⟧.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.get_with(key, &[])
    }

    /// The text of a key with values put in.
    #[must_use]
    pub fn get_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The text of a key with values put in; `None` if there is no such key.
    #[must_use]
    pub fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                (*name).to_owned(),
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_ref()),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        // A value that is not given is shown by its name; nothing is refused because of it.
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut vec![]).into_owned())
    }

    /// Whether there is a text for the key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.find(key, &[]).is_some()
    }

    fn read(language: Language) -> Self {
        let locale = LanguageIdentifier::from_bytes(language.as_str().as_bytes()).unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Bokmal | Language::Nynorsk => |value, _| number::shown_count(value, Language::Bokmal),
            Language::English => |value, _| number::shown_count(value, Language::English),
        }));
        for (_, _, source) in FILES.iter().filter(|(code, _, _)| *code == language.as_str()) {
            // What cannot be read is left out here and fails a test.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Text").field(&self.language).finish()
    }
}
