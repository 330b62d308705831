//! XML as spreadsheets keep it, bit by bit: no entities of the file's own, no document type, nothing deeper or longer than a
//! spreadsheet has. Knows no element.

use super::limits::{MOST_CHARS, damaged, too_large};
use crate::{Error, Result, exchange::archive};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesEnd, BytesRef, BytesStart, Event},
};
use std::{
    borrow::Cow,
    io::{self, BufReader, Read},
};

/// Longest stretch without a tag, in bytes; the longest text of a cell is far shorter, however it is written.
const LONGEST: usize = 1024 * 1024;
/// Deepest nesting.
const DEEPEST: usize = 200;

/// What comes next.
pub(super) enum Part<'a> {
    /// An element begins; one without content ends at once.
    Start(BytesStart<'a>),
    /// An element ends.
    End(BytesEnd<'a>),
    /// Some text, entities resolved; the text of an element may come in several parts.
    Text(Cow<'a, str>),
    /// A comment and the like.
    Other,
}

/// XML that is being read.
pub(super) struct Pull<R: Read> {
    reader: Reader<BufReader<Guard<R>>>,
    spare: Vec<u8>,
    depth: usize,
}

impl<R: Read> Pull<R> {
    pub(super) fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(BufReader::with_capacity(64 * 1024, Guard { source, run: 0 }));
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.expand_empty_elements = true;
        Self { reader, spare: Vec::with_capacity(1024), depth: 0 }
    }

    /// The next part, kept in `buffer`; none at the end. Errors: damaged, or too large.
    pub(super) fn next<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Option<Part<'b>>> {
        buffer.clear();
        Ok(Some(match self.reader.read_event_into(buffer).map_err(|error| fault(&error))? {
            Event::Start(start) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(damaged("xml: nesting"));
                }
                Part::Start(start)
            }
            Event::End(end) => {
                self.depth = self.depth.saturating_sub(1);
                Part::End(end)
            }
            Event::Text(text) => Part::Text(text.xml10_content()),
            Event::CData(text) => Part::Text(text.xml10_content()),
            Event::GeneralRef(entity) => Part::Text(Cow::Owned(resolved(&entity)?.to_string())),
            Event::DocType(_) => return Err(damaged("xml: document type")),
            Event::Eof => return Ok(None),
            _ => Part::Other,
        }))
    }

    /// The text of the element that has just begun, to its end; the text of elements in it is left out, and the whole may be
    /// hardly longer than a cell's. Errors: as [`Pull::next`].
    pub(super) fn text(&mut self, into: &mut String) -> Result<()> {
        into.clear();
        let mut buffer = std::mem::take(&mut self.spare);
        let own = self.depth;
        while self.depth >= own {
            if let Part::Text(text) = self.next(&mut buffer)?.ok_or_else(cut_short)?
                && self.depth == own
            {
                into.push_str(&text);
                if into.len() > LONGEST {
                    return Err(too_large("text", MOST_CHARS));
                }
            }
        }
        self.spare = buffer;
        Ok(())
    }

    /// To the end of the element that has just begun.
    pub(super) fn skip(&mut self) -> Result<()> {
        let mut buffer = std::mem::take(&mut self.spare);
        let own = self.depth;
        while self.depth >= own {
            self.next(&mut buffer)?.ok_or_else(cut_short)?;
        }
        self.spare = buffer;
        Ok(())
    }

    /// How many elements are open.
    pub(super) const fn depth(&self) -> usize {
        self.depth
    }
}

/// The file ends before its content does.
pub(super) fn cut_short() -> Error {
    damaged("xml: end")
}

/// The name of an element, without a prefix.
pub(super) fn name<'a>(start: &'a BytesStart<'_>) -> &'a str {
    local(start.name().into_inner())
}

/// The name of an element that ends, without a prefix.
pub(super) fn end_name<'a>(end: &'a BytesEnd<'_>) -> &'a str {
    local(end.name().into_inner())
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// An attribute by its name without a prefix.
pub(super) fn attribute(start: &BytesStart<'_>, wanted: &str) -> Option<String> {
    start
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| local(attribute.key.into_inner()) == wanted)
        .and_then(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned))
}

fn resolved(entity: &BytesRef<'_>) -> Result<char> {
    Ok(match &**entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return entity.resolve_char_ref().ok().flatten().ok_or_else(|| damaged("xml: entity")),
    })
}

fn fault(error: &quick_xml::Error) -> Error {
    match error {
        quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => too_large("text", MOST_CHARS),
        quick_xml::Error::Io(error) => archive::fault_of(error).into(),
        _ => damaged("xml"),
    }
}

/// Stops reading where no tag begins or ends for long: whoever parses would keep all of it.
struct Guard<R> {
    source: R,
    run: usize,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        let bytes = &into[..read];
        match bytes.iter().rposition(|byte| matches!(byte, b'<' | b'>')) {
            Some(last) => self.run = read - last,
            None => self.run += read,
        }
        if self.run > LONGEST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(read) }
    }
}
