//! The records of an .xls stream. One that is too long for a record goes on in the next, even in the middle of a text.

use crate::{Result, exchange::table::limits::damaged};

/// Goes on with the record before.
const CONTINUED: u16 = 0x003c;

/// Most records that one goes on in; each takes eight thousand bytes.
const MOST_PARTS: usize = 50_000;

/// Records, one after the other.
pub(super) struct Records<'a> {
    stream: &'a [u8],
}

impl<'a> Records<'a> {
    pub(super) const fn new(stream: &'a [u8]) -> Self {
        Self { stream }
    }

    fn next_part(&mut self) -> Option<Result<(u16, &'a [u8])>> {
        if self.stream.is_empty() {
            return None;
        }
        let cut = || damaged("xls: record");
        let parted = || {
            let (head, rest) = self.stream.split_at_checked(4)?;
            let (data, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes([head[2], head[3]])))?;
            Some((u16::from_le_bytes([head[0], head[1]]), data, rest))
        };
        let (kind, data, rest) = match parted() {
            Some(parts) => parts,
            // Streams are filled up with nothing.
            None if self.stream.iter().all(|byte| *byte == 0) => return None,
            None => {
                self.stream = &[];
                return Some(Err(cut()));
            }
        };
        self.stream = rest;
        Some(Ok((kind, data)))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, data) = match self.next_part()? {
            Ok(part) => part,
            Err(error) => return Some(Err(error)),
        };
        let mut parts = vec![data];
        while self.stream.get(..2).is_some_and(|kind| kind == CONTINUED.to_le_bytes()) {
            match self.next_part()? {
                Ok(_) if parts.len() >= MOST_PARTS => return Some(Err(damaged("xls: record"))),
                Ok((_, data)) => parts.push(data),
                Err(error) => return Some(Err(error)),
            }
        }
        Some(Ok(Record { kind, parts, part: 0, at: 0 }))
    }
}

/// A record with what it goes on in, read from the front.
pub(super) struct Record<'a> {
    /// What it is.
    pub kind: u16,
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl<'a> Record<'a> {
    /// What is left of the part that is being read.
    fn rest(&mut self) -> &'a [u8] {
        while let Some(part) = self.parts.get(self.part) {
            if self.at < part.len() {
                return &part[self.at..];
            }
            (self.part, self.at) = (self.part + 1, 0);
        }
        &[]
    }

    pub(super) fn is_empty(&mut self) -> bool {
        self.rest().is_empty()
    }

    /// How many bytes are left in the part that is being read.
    pub(super) fn left(&mut self) -> usize {
        self.rest().len()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let byte = self.rest().first().copied()?;
        self.at += 1;
        Some(byte)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        Some(u64::from(self.u32()?) | u64::from(self.u32()?) << 32)
    }

    /// Row from 1, column from 0, and style of a cell.
    pub(super) fn place(&mut self) -> Option<(u32, usize, usize)> {
        Some((u32::from(self.u16()?) + 1, usize::from(self.u16()?), usize::from(self.u16()?)))
    }

    pub(super) fn skip(&mut self, mut count: usize) {
        while count > 0 && !self.is_empty() {
            let step = self.left().min(count);
            self.at += step;
            count -= step;
        }
    }

    pub(super) fn bytes(&mut self, count: usize) -> Option<Vec<u8>> {
        let mut bytes = vec![];
        while bytes.len() < count {
            let rest = self.rest();
            let step = rest.len().min(count - bytes.len());
            if step == 0 {
                return None;
            }
            bytes.extend_from_slice(&rest[..step]);
            self.at += step;
        }
        Some(bytes)
    }

    /// A text that other cells may share, with its length in front; how it looks and sounds is passed over.
    pub(super) fn rich_text(&mut self) -> Option<String> {
        let (length, flags) = (usize::from(self.u16()?), self.byte()?);
        let runs = if flags & 8 != 0 { usize::from(self.u16()?) } else { 0 };
        let sounds = if flags & 4 != 0 { usize::try_from(self.u32()?).ok()? } else { 0 };
        let text = self.flagged_letters(length, flags)?;
        self.skip(runs * 4);
        self.skip(sounds);
        Some(text)
    }

    /// Letters with a byte in front that says whether they take one byte each or two.
    pub(super) fn letters(&mut self, count: usize) -> Option<String> {
        let flags = self.byte()?;
        self.flagged_letters(count, flags)
    }

    fn flagged_letters(&mut self, count: usize, flags: u8) -> Option<String> {
        let mut wide = flags & 1 != 0;
        let mut units = vec![];
        let mut part = self.part;
        while units.len() < count {
            self.rest();
            if self.part != part {
                part = self.part;
                // Where a text goes on, it is said anew how wide its letters are.
                wide = self.byte()? & 1 != 0;
            }
            units.push(if wide { self.u16()? } else { u16::from(self.byte()?) });
        }
        Some(char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_text_goes_on_in_the_next_record_in_other_letters() {
        let stream = [&[0xfc, 0, 6, 0, 5, 0, 0, b'a', b'b', b'c'][..], &[0x3c, 0, 5, 0, 1, b'd', 0, 0xe5, 0]].concat();
        let mut record = Records::new(&stream).next().unwrap().unwrap();
        assert_eq!(record.rich_text().unwrap(), "abcdå");
        assert!(record.is_empty());
    }

    #[test]
    fn a_record_that_is_cut_is_damaged_and_filling_is_none() {
        assert!(Records::new(&[0xfc, 0, 6, 0, 1]).next().unwrap().is_err());
        assert!(Records::new(&[0, 0, 0]).next().is_none());
    }
}
