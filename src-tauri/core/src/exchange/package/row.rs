//! A row as one line of JSON, and back.

use crate::{
    Error, Result,
    error::Code,
    register::whole::{Column, Field, Holds, Shape},
};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use serde::de::{self, Deserializer, MapAccess, Visitor};
use std::{borrow::Cow, fmt, io::Write};

/// How a column's values stand in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Number,
    Text,
    Key,
    Hex,
    Base64,
}

fn form(column: &Column) -> Form {
    match column.holds {
        Holds::Number => Form::Number,
        Holds::Text => Form::Text,
        Holds::Bytes if column.name.ends_with("_key") || column.name == "changeset" => Form::Base64,
        Holds::Bytes if matches!(column.name.as_str(), "sha256" | "hash") => Form::Hex,
        Holds::Bytes => Form::Key,
    }
}

/// The lines of one table.
pub(super) struct Lines {
    /// What stands before each value: `{"id":` or `,"title":`.
    leads: Vec<String>,
    forms: Vec<Form>,
    names: Vec<String>,
}

impl Lines {
    pub(super) fn of(shape: &Shape) -> Self {
        let lead = |(at, column): (usize, &Column)| format!("{}\"{}\":", if at == 0 { '{' } else { ',' }, column.name);
        Self {
            leads: shape.columns.iter().enumerate().map(lead).collect(),
            forms: shape.columns.iter().map(form).collect(),
            names: shape.columns.iter().map(|column| column.name.clone()).collect(),
        }
    }

    /// The line of a row, in place of what is in `line`. Errors: [`Code::RegisterDamaged`] for what no such column holds.
    pub(super) fn write(&self, fields: &[Field<'_>], line: &mut Vec<u8>) -> Result<()> {
        let broken = || Error::new(Code::RegisterDamaged);
        line.clear();
        for ((lead, form), field) in self.leads.iter().zip(&self.forms).zip(fields) {
            line.extend_from_slice(lead.as_bytes());
            let written = match (form, field) {
                (_, Field::Blank) => line.write_all(b"null"),
                (Form::Number, Field::Number(number)) => write!(line, "{number}"),
                (Form::Text, Field::Text(text)) => serde_json::to_writer(&mut *line, text).map_err(Into::into),
                (Form::Key, Field::Bytes(bytes)) => {
                    write!(line, "\"{}\"", uuid::Uuid::from_slice(bytes).map_err(|_| broken())?.hyphenated())
                }
                (Form::Hex, Field::Bytes(bytes)) => write!(line, "\"{}\"", super::hex(bytes)),
                (Form::Base64, Field::Bytes(bytes)) => {
                    line.push(b'"');
                    let start = line.len();
                    line.resize(start + bytes.len().div_ceil(3) * 4, 0);
                    let room = line.get_mut(start..).unwrap_or_default();
                    BASE64.encode_slice(bytes, room).map_err(|_| broken())?;
                    line.write_all(b"\"")
                }
                _ => return Err(broken()),
            };
            written.map_err(|_| broken())?;
        }
        line.extend_from_slice(b"}\n");
        Ok(())
    }

    /// The values of a line, in the columns' order; none if it is not a row of this table.
    pub(super) fn read(&self, line: &[u8]) -> Option<Vec<Owned>> {
        let mut reader = serde_json::Deserializer::from_slice(line);
        let values = reader.deserialize_map(Row { names: &self.names }).ok()?;
        reader.end().ok()?;
        self.forms.iter().zip(values).map(|(form, value)| owned(*form, value?)).collect()
    }
}

/// A value that was read.
pub(super) enum Owned {
    Blank,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Owned {
    pub(super) fn field(&self) -> Field<'_> {
        match self {
            Self::Blank => Field::Blank,
            Self::Number(number) => Field::Number(*number),
            Self::Text(text) => Field::Text(text),
            Self::Bytes(bytes) => Field::Bytes(bytes),
        }
    }
}

fn owned(form: Form, value: Plain<'_>) -> Option<Owned> {
    Some(match (form, value) {
        (_, Plain::Blank) => Owned::Blank,
        (Form::Number, Plain::Number(number)) => Owned::Number(number),
        (Form::Text, Plain::Text(text)) => Owned::Text(text.into_owned()),
        (Form::Key, Plain::Text(text)) if text.len() == 36 => Owned::Bytes(uuid::Uuid::parse_str(&text).ok()?.as_bytes().to_vec()),
        (Form::Hex, Plain::Text(text)) => Owned::Bytes(bytes(&text)?),
        (Form::Base64, Plain::Text(text)) => Owned::Bytes(BASE64.decode(text.as_bytes()).ok()?),
        _ => return None,
    })
}

/// The bytes of hexadecimal digits.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.as_bytes();
    if !digits.len().is_multiple_of(2) || !digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// A value as JSON has it.
enum Plain<'de> {
    Blank,
    Number(i64),
    Text(Cow<'de, str>),
}

impl<'de> de::Deserialize<'de> for Plain<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;
        impl<'de> Visitor<'de> for Value {
            type Value = Plain<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number, a text or null")
            }
            fn visit_unit<E>(self) -> Result<Plain<'de>, E> {
                Ok(Plain::Blank)
            }
            fn visit_i64<E>(self, number: i64) -> Result<Plain<'de>, E> {
                Ok(Plain::Number(number))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Plain<'de>, E> {
                i64::try_from(number).map(Plain::Number).map_err(E::custom)
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Plain<'de>, E> {
                Ok(Plain::Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Plain<'de>, E> {
                Ok(Plain::Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_any(Value)
    }
}

/// Reads an object whose names are those of the columns, each once.
struct Row<'a> {
    names: &'a [String],
}

impl<'de> Visitor<'de> for Row<'_> {
    type Value = Vec<Option<Plain<'de>>>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut values: Self::Value = self.names.iter().map(|_| None).collect();
        let mut next = 0;
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            // They stand in the columns' order where the program wrote them.
            let at = if self.names.get(next).is_some_and(|own| *own == name) {
                Some(next)
            } else {
                self.names.iter().position(|own| *own == name)
            };
            let at = at.ok_or_else(|| de::Error::custom("unknown column"))?;
            let place = values.get_mut(at).ok_or_else(|| de::Error::custom("unknown column"))?;
            if place.replace(map.next_value()?).is_some() {
                return Err(de::Error::custom("a column twice"));
            }
            next = at + 1;
        }
        Ok(values)
    }
}

/// Whether a line is a row of some table: an object of whole numbers, texts and blanks.
pub(super) fn is_row(line: &[u8]) -> bool {
    serde_json::from_slice::<std::collections::BTreeMap<Cow<'_, str>, Plain<'_>>>(line).is_ok()
}
