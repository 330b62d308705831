//! The bytes of a PDF 1.7 file: objects in compressed object streams, cross-references in a stream. lopdf could write
//! it too, but holds every object of the file twice while it does, and a long table has a tag for every cell.

use super::finish::deflate;
use lopdf::{Dictionary, Object, Stream, StringFormat, dictionary};
use std::io::Write;

/// Where an object is.
#[derive(Debug, Clone, Copy)]
enum Place {
    Nowhere,
    /// Bytes from the start.
    At(usize),
    /// In an object stream, by place.
    Within(u32, u32),
}

/// A file being written.
pub struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
    next_number: u32,
    /// Objects that wait for their stream: numbers with offsets, and the objects.
    waiting: Vec<(u32, usize)>,
    body: Vec<u8>,
}

/// Objects in one object stream.
const IN_A_STREAM: usize = 1000;

impl File {
    /// A file whose first unused object number is `next_number`.
    pub fn new(next_number: u32) -> Self {
        let mut bytes = b"%PDF-1.7\n%".to_vec();
        bytes.extend([0xE2, 0xE3, 0xCF, 0xD3, b'\n']);
        Self { bytes, places: vec![], next_number, waiting: vec![], body: vec![] }
    }

    /// Writes an object.
    pub fn put(&mut self, number: u32, object: &Object) {
        if let Object::Stream(stream) = object {
            self.put_stream(number, stream);
        } else {
            self.put_written(number, |body| write_object(body, object));
        }
    }

    /// Writes an object that is no stream by its bytes.
    pub fn put_written(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        self.waiting.push((number, self.body.len()));
        write(&mut self.body);
        self.body.push(b' ');
        if self.waiting.len() >= IN_A_STREAM {
            self.put_waiting();
        }
    }

    fn put_stream(&mut self, number: u32, stream: &Stream) {
        self.remember(number, Place::At(self.bytes.len()));
        put(&mut self.bytes, format_args!("{number} 0 obj\n"));
        let mut entries = stream.dict.clone();
        entries.set("Length", i64::try_from(stream.content.len()).unwrap_or(i64::MAX));
        write_dictionary(&mut self.bytes, &entries);
        self.bytes.extend_from_slice(b"\nstream\n");
        self.bytes.extend_from_slice(&stream.content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    fn put_waiting(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let number = self.fresh();
        let mut content = vec![];
        for (index, (object, offset)) in std::mem::take(&mut self.waiting).into_iter().enumerate() {
            put(&mut content, format_args!("{object} {offset} "));
            self.remember(object, Place::Within(number, u32::try_from(index).unwrap_or(u32::MAX)));
        }
        let count = content.iter().filter(|byte| **byte == b' ').count() / 2;
        let first = content.len();
        content.append(&mut self.body);
        let entries = dictionary! {
            "Type" => "ObjStm",
            "N" => i64::try_from(count).unwrap_or(i64::MAX),
            "First" => i64::try_from(first).unwrap_or(i64::MAX),
            "Filter" => "FlateDecode",
        };
        self.put_stream(number, &Stream::new(entries, deflate(&content)));
    }

    fn fresh(&mut self) -> u32 {
        self.next_number += 1;
        self.next_number - 1
    }

    fn remember(&mut self, number: u32, place: Place) {
        let index = number as usize;
        if self.places.len() <= index {
            self.places.resize(index + 1, Place::Nowhere);
        }
        if let Some(known) = self.places.get_mut(index) {
            *known = place;
        }
    }

    /// Writes the cross-references, with `trailer`'s entries, and gives the file.
    pub fn finish(mut self, trailer: &Dictionary) -> Vec<u8> {
        self.put_waiting();
        let number = self.fresh();
        let start = self.bytes.len();
        self.remember(number, Place::At(start));
        let mut table = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, second, third) = match *place {
                Place::Nowhere => (0_u8, 0, u16::MAX),
                Place::At(offset) => (1, u32::try_from(offset).unwrap_or(u32::MAX), 0),
                Place::Within(stream, index) => (2, stream, u16::try_from(index).unwrap_or(u16::MAX)),
            };
            table.push(kind);
            table.extend(second.to_be_bytes());
            table.extend(third.to_be_bytes());
        }
        let mut entries = trailer.clone();
        entries.set("Type", "XRef");
        entries.set("Size", i64::try_from(self.places.len()).unwrap_or(i64::MAX));
        entries.set("W", vec![1.into(), 4.into(), 2.into()]);
        entries.set("Filter", "FlateDecode");
        self.put_stream(number, &Stream::new(entries, deflate(&table)));
        put(&mut self.bytes, format_args!("startxref\n{start}\n%%EOF\n"));
        self.bytes
    }
}

/// Writing to memory cannot fail.
pub fn put(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}

fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => put(out, format_args!("{value}")),
        Object::Integer(value) => put(out, format_args!("{value}")),
        Object::Real(value) => put(out, format_args!("{value}")),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, StringFormat::Literal) if bytes.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ') => {
            out.push(b'(');
            for byte in bytes {
                if matches!(byte, b'(' | b')' | b'\\') {
                    out.push(b'\\');
                }
                out.push(*byte);
            }
            out.push(b')');
        }
        Object::String(bytes, _) => write_hexadecimal(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                write_object(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => write_dictionary(out, entries),
        // A stream stands by itself; nothing here puts one inside another object.
        Object::Stream(stream) => write_dictionary(out, &stream.dict),
        Object::Reference((number, generation)) => put(out, format_args!("{number} {generation} R")),
    }
}

fn write_dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        write_name(out, key);
        out.push(b' ');
        write_object(out, value);
    }
    out.extend_from_slice(b">>");
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            put(out, format_args!("#{byte:02X}"));
        }
    }
}

/// `<FEFF…>`
pub fn write_hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    for byte in bytes {
        put(out, format_args!("{byte:02X}"));
    }
    out.push(b'>');
}
