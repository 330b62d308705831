//! Reading a document in a process of its own.

use super::{Reading, Unread, pdf_text, read};
use crate::exchange::apart::{self, Bounds, Broken, Reader};
use std::{
    io::{self, Write},
    path::Path,
};

/// The reader of documents, as a process of its own offers it.
pub(in crate::exchange) const APART: Reader =
    Reader { name: "document", bounds: Bounds { seconds: 10, memory: 800 * 1024 * 1024, answer: 64 * 1024 }, read: answer_about };

/// Reads a document in a process of its own. Never fails and never lasts longer than ten seconds.
#[must_use]
pub fn read_apart(path: &Path) -> Reading {
    match apart::ask(&APART, path, &|| false) {
        // One that broke off has said nothing, or half of it.
        Ok(json) => serde_json::from_slice(&json).unwrap_or_else(|_| Reading::unread(Unread::Damaged)),
        Err(Broken::Slow | Broken::Memory) => Reading::unread(Unread::TooSlow),
        Err(Broken::Died | Broken::Stopped) => Reading::unread(Unread::Damaged),
    }
}

fn answer_about(path: &Path, into: &mut dyn Write) -> io::Result<()> {
    let length = std::fs::metadata(path).map_or(0, |about| about.len());
    let reading = if usize::try_from(length).is_ok_and(|length| length > pdf_text::LARGEST) {
        Reading::unread(Unread::TooLarge)
    } else {
        std::fs::read(path).map_or_else(|_| Reading::unread(Unread::Damaged), |bytes| read(&bytes))
    };
    into.write_all(&serde_json::to_vec(&reading)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_document_is_told_as_by_the_reader_itself() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "no document").unwrap();
        assert_eq!(read_apart(file.path()), read(b"no document"));
        assert_eq!(read_apart(Path::new("no such file")), Reading::unread(Unread::Damaged));
    }
}
