//! JSON of others, read without trust: numbers keep their digits, depth and count are bounded, and what other programs write
//! although the format does not know it (`NaN`, `Infinity`, a byte order mark) is taken as it stands.
//!
//! Must not know what the values are about.

use std::borrow::Cow;

/// Deepest nesting that is read; data seen is at most some twenty deep.
const MAX_DEPTH: usize = 100;
/// Most values in a file: each costs some tens of bytes, whatever it holds.
const MAX_VALUES: usize = 1_000_000;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number, with its digits as they are written; also `NaN` and `Infinity`.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Named values in their order.
    Object(Vec<(String, Json)>),
}

/// Why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Not well-formed, from this line (from 1) on.
    Damaged {
        /// The line.
        line: usize,
    },
    /// More values, or more nesting, than is read.
    TooComplex,
}

static NOTHING: Json = Json::Null;

impl Json {
    /// Reads a whole text.
    pub fn read(text: &str) -> Result<Self, Unread> {
        let mut reader = Reader { text, at: 0, values: 0 };
        let text = text.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
        reader.at = text;
        let value = reader.value(0)?;
        reader.blank();
        if reader.at == reader.text.len() { Ok(value) } else { Err(reader.damaged()) }
    }

    /// The value of a name, nothing if there is none. Of two with the same name, the last.
    #[must_use]
    pub fn get(&self, name: &str) -> &Self {
        match self {
            Self::Object(values) => values.iter().rev().find(|(key, _)| key == name).map_or(&NOTHING, |(_, value)| value),
            _ => &NOTHING,
        }
    }

    /// The value at the end of a path of names.
    #[must_use]
    pub fn at(&self, path: &[&str]) -> &Self {
        path.iter().fold(self, |value, name| value.get(name))
    }

    /// Its items; a single value that should have been a list is a list of one.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            Self::Null => &[],
            one => std::slice::from_ref(one),
        }
    }

    /// Its names and values, none if it has none.
    #[must_use]
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Object(values) => values,
            _ => &[],
        }
    }

    /// A text or number as it is written, without blanks around it; blank for everything else.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text.trim(),
            _ => "",
        }
    }

    /// Whether there is nothing.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it says yes: `true`, or the word.
    #[must_use]
    pub fn is_true(&self) -> bool {
        matches!(self, Self::Flag(true)) || matches!(self, Self::Text(word) if word.eq_ignore_ascii_case("true"))
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    values: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn damaged(&self) -> Unread {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        Unread::Damaged { line: before.iter().filter(|byte| **byte == b'\n').count() + 1 }
    }

    fn blank(&mut self) {
        while self.byte().is_some_and(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, Unread> {
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return Err(Unread::TooComplex);
        }
        self.blank();
        match self.byte() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Ok(Json::Text(self.string()?.into_owned())),
            Some(_) => self.word(),
            None => Err(self.damaged()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, Unread> {
        let mut values = vec![];
        self.at += 1;
        self.blank();
        if self.eat(b'}') {
            return Ok(Json::Object(values));
        }
        loop {
            self.blank();
            if self.byte() != Some(b'"') {
                return Err(self.damaged());
            }
            let name = self.string()?.into_owned();
            self.blank();
            if !self.eat(b':') {
                return Err(self.damaged());
            }
            values.push((name, self.value(depth + 1)?));
            self.blank();
            if self.eat(b'}') {
                return Ok(Json::Object(values));
            }
            if !self.eat(b',') {
                return Err(self.damaged());
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, Unread> {
        let mut items = vec![];
        self.at += 1;
        self.blank();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.blank();
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            if !self.eat(b',') {
                return Err(self.damaged());
            }
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.byte() == Some(byte);
        self.at += usize::from(there);
        there
    }

    /// A number, or one of the words that stand for a value.
    fn word(&mut self) -> Result<Json, Unread> {
        let rest = self.rest();
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let word = rest.split(|c: char| !inside(c)).next().unwrap_or_default();
        let value = match word {
            "null" => Json::Null,
            "true" => Json::Flag(true),
            "false" => Json::Flag(false),
            "NaN" | "Infinity" | "-Infinity" => Json::Number(word.to_owned()),
            number if is_number(number) => Json::Number(number.to_owned()),
            _ => return Err(self.damaged()),
        };
        self.at += word.len();
        Ok(value)
    }

    fn string(&mut self) -> Result<Cow<'_, str>, Unread> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut end = start;
        let mut plain = true;
        loop {
            match bytes.get(end) {
                Some(b'"') => break,
                Some(b'\\') => {
                    plain = false;
                    end += 2;
                }
                Some(_) => end += 1,
                None => return Err(self.damaged()),
            }
        }
        let inside = self.text.get(start..end).unwrap_or_default();
        if plain {
            self.at = end + 1;
            return Ok(Cow::Borrowed(inside));
        }
        let whole = unescaped(inside).ok_or_else(|| self.damaged())?;
        self.at = end + 1;
        Ok(Cow::Owned(whole))
    }
}

/// A number by JSON's rules, leading zeros and a lone sign included: what is made of it is for whoever reads it.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    digits > 0 && digits <= 1000 && word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E'))
}

fn unescaped(text: &str) -> Option<String> {
    let mut whole = String::with_capacity(text.len());
    let mut parts = text.split('\\');
    whole.push_str(parts.next()?);
    let mut high: Option<u32> = None;
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let Some(first) = part.chars().next() else {
            // An escaped backslash leaves nothing between the two.
            whole.push('\\');
            whole.push_str(parts.next().unwrap_or_default());
            continue;
        };
        let rest = part.get(first.len_utf8()..)?;
        let single = match first {
            '"' | '/' => first,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = u32::from_str_radix(rest.get(..4)?, 16).ok()?;
                let after = rest.get(4..)?;
                match (high.take(), unit) {
                    (None, 0xD800..=0xDBFF) if after.is_empty() => high = Some(unit),
                    (Some(high), 0xDC00..=0xDFFF) => {
                        whole.push(char::from_u32(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00))?);
                    }
                    (None, unit) => whole.push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)),
                    (Some(_), _) => return None,
                }
                whole.push_str(after);
                continue;
            }
            _ => return None,
        };
        whole.push(single);
        whole.push_str(rest);
    }
    high.is_none().then_some(whole)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_keep_their_digits() {
        let json = Json::read(r#"{"a": 40.299999999999997, "b": [1e400, -0.0, NaN], "c": "5"}"#).unwrap();
        assert_eq!(json.get("a").text(), "40.299999999999997");
        assert_eq!(json.get("b").items().iter().map(Json::text).collect::<Vec<_>>(), ["1e400", "-0.0", "NaN"]);
        assert_eq!(json.get("c").text(), "5");
        assert!(json.at(&["a", "b", "c"]).is_null());
    }

    #[test]
    fn escapes_are_undone() {
        let json = Json::read("\u{feff}[\"\\u00f8\\n\\\\\\\"\\ud83c\\udf32/\\/\", \"\\\\\\\\\", \"\\\\u0041\"]").unwrap();
        assert_eq!(json.items().iter().map(Json::text).collect::<Vec<_>>(), ["ø\n\\\"🌲//", "\\\\", "\\u0041"]);
    }

    #[test]
    fn what_is_cut_short_or_bent_is_damaged_and_never_more_than_it_says() {
        for text in
            ["", "{", "[1,", "{\"a\"", "{\"a\":}", "\"abc", "\"\\", "\"\\u12", "[1 2]", "tru", "[01x]", "{} {}", "\"\\ud83c\"", "'a'"]
        {
            assert!(matches!(Json::read(text), Err(Unread::Damaged { .. })), "{text}");
        }
        assert_eq!(Json::read("{\n\n\"a\": ]").unwrap_err(), Unread::Damaged { line: 3 });
    }

    #[test]
    fn depth_and_count_are_bounded() {
        assert_eq!(Json::read(&"[".repeat(1_000_000)).unwrap_err(), Unread::TooComplex);
        assert_eq!(Json::read(&format!("[{}1]", "1,".repeat(2_000_000))).unwrap_err(), Unread::TooComplex);
    }

    proptest! {
        #[test]
        fn reads_what_another_writer_writes(texts in proptest::collection::vec(any::<String>(), 0..8), numbers in proptest::collection::vec(any::<f64>(), 0..8)) {
            let numbers: Vec<f64> = numbers.into_iter().filter(|number| number.is_finite()).collect();
            let written = serde_json::json!({"texts": texts, "numbers": numbers}).to_string();
            let read = Json::read(&written).unwrap();
            prop_assert_eq!(read.get("texts").items(), texts.into_iter().map(Json::Text).collect::<Vec<_>>());
            prop_assert_eq!(read.get("numbers").items().len(), numbers.len());
        }

        #[test]
        fn never_panics(text in ".{0,200}") {
            let _ = Json::read(&text);
        }
    }
}
