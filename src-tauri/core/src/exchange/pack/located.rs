//! JSON in which every value and every key knows where it stands, read strictly: what a person wrote is to be told of to the letter.
//! Must not know what the values are about.

/// Deepest nesting that is read.
const MAX_DEPTH: usize = 60;
/// Most values that are read.
const MAX_VALUES: usize = 100_000;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing, yes or no: no key of a pack takes them.
    Other,
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in their order.
    Object(Vec<Entry>),
}

/// A value and where it begins, in bytes from the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) at: usize,
    pub(super) value: Value,
}

/// A key, where it stands, and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) at: usize,
    pub(super) node: Node,
}

/// Why a text was not read, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// Not JSON from here on.
    Damaged(usize),
    /// Too deep or too much.
    TooComplex(usize),
}

/// The line and column of a place, both from 1, the column in characters.
pub(super) fn place(text: &str, at: usize) -> (u32, u32) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = text.get(..at).unwrap_or_default();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().trim_start_matches('\u{feff}').chars().count() + 1;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (number(line), number(column))
}

/// Reads a whole text.
pub(super) fn read(text: &str) -> Result<Node, Unread> {
    let mut reader = Reader { text, at: text.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8()), values: 0 };
    let node = reader.value(0)?;
    reader.blank();
    if reader.at == text.len() { Ok(node) } else { Err(Unread::Damaged(reader.at)) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    values: usize,
}

impl Reader<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while self.byte().is_some_and(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.byte() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn value(&mut self, depth: usize) -> Result<Node, Unread> {
        self.blank();
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return Err(Unread::TooComplex(self.at));
        }
        let at = self.at;
        let value = match self.byte() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            _ => self.word()?,
        };
        Ok(Node { at, value })
    }

    fn object(&mut self, depth: usize) -> Result<Value, Unread> {
        self.at += 1;
        let mut entries = vec![];
        self.blank();
        if self.eat(b'}') {
            return Ok(Value::Object(entries));
        }
        loop {
            self.blank();
            let at = self.at;
            if self.byte() != Some(b'"') {
                return Err(Unread::Damaged(at));
            }
            let key = self.string()?;
            self.blank();
            if !self.eat(b':') {
                return Err(Unread::Damaged(self.at));
            }
            entries.push(Entry { key, at, node: self.value(depth + 1)? });
            self.blank();
            if self.eat(b'}') {
                return Ok(Value::Object(entries));
            }
            if !self.eat(b',') {
                return Err(Unread::Damaged(self.at));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value, Unread> {
        self.at += 1;
        let mut items = vec![];
        self.blank();
        if self.eat(b']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.blank();
            if self.eat(b']') {
                return Ok(Value::List(items));
            }
            if !self.eat(b',') {
                return Err(Unread::Damaged(self.at));
            }
        }
    }

    /// A number, or one of the three words. Its form is held by the one JSON reader that everybody trusts.
    fn word(&mut self) -> Result<Value, Unread> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let word = rest.split(|c: char| !inside(c)).next().unwrap_or_default();
        let value = match word {
            "null" | "true" | "false" => Value::Other,
            number if serde_json::from_str::<serde_json::Number>(number).is_ok() => Value::Number(number.to_owned()),
            _ => return Err(Unread::Damaged(self.at)),
        };
        self.at += word.len();
        Ok(value)
    }

    fn string(&mut self) -> Result<String, Unread> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut end = start + 1;
        loop {
            match bytes.get(end) {
                Some(b'"') => break,
                Some(b'\\') => end += 2,
                // A line break inside a text is a quotation mark that was forgotten: said where it is.
                Some(byte) if *byte < 0x20 => return Err(Unread::Damaged(end)),
                Some(_) => end += 1,
                None => return Err(Unread::Damaged(start)),
            }
        }
        let quoted = self.text.get(start..=end).ok_or(Unread::Damaged(start))?;
        let read = serde_json::from_str(quoted).map_err(|_| Unread::Damaged(start))?;
        self.at = end + 1;
        Ok(read)
    }
}
