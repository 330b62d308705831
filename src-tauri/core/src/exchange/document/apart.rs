//! Reading a document in a process of its own.

use super::{Reading, Unread, pdf_text, read};
use crate::exchange::apart::{self, Bounds, Broken, Given, Reader};
use std::io::{self, Write};

/// The reader of documents, as a process of its own offers it.
pub(in crate::exchange) const APART: Reader =
    Reader { name: "document", bounds: Bounds { seconds: 10, memory: 800 * 1024 * 1024, answer: 64 * 1024 }, read: answer_about };

/// Reads a document in a process of its own. Never fails and never lasts longer than ten seconds.
#[must_use]
pub fn read_apart(given: Given<'_>) -> Reading {
    match apart::ask(&APART, given, &|| false) {
        // One that broke off has said nothing, or half of it.
        Ok(json) => serde_json::from_slice(&json).unwrap_or_else(|_| Reading::unread(Unread::Damaged)),
        Err(Broken::Slow | Broken::Memory) => Reading::unread(Unread::TooSlow),
        Err(Broken::Died | Broken::Stopped) => Reading::unread(Unread::Damaged),
    }
}

fn answer_about(given: Given<'_>, into: &mut dyn Write) -> io::Result<()> {
    let reading = given.bytes(pdf_text::LARGEST).map_or_else(|_| Reading::unread(Unread::Damaged), |bytes| read(&bytes));
    into.write_all(&serde_json::to_vec(&reading)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn what_is_no_document_is_told_as_by_the_reader_itself() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "no document").unwrap();
        assert_eq!(read_apart(Given::File(file.path())), read(b"no document"));
        assert_eq!(read_apart(Given::File(Path::new("no such file"))), Reading::unread(Unread::Damaged));
    }
}
