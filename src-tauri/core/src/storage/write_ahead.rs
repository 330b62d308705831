//! The write-ahead file, looked at before the database opens it. The database takes what is whole from its beginning and says
//! nothing of the rest: right for a change that was being written when the power went, wrong for changes that were answered and
//! whose bytes have gone bad since. The two can be told apart, since a change is written only when the one before is on the disk.
//! Reads alone; knows the file's form (<https://www.sqlite.org/fileformat2.html#walformat>) and nothing of what is in it.

use super::database::beside;
use std::{
    fs::File,
    io::{BufReader, Read},
    path::Path,
};

const HEAD: usize = 32;
const FRAME_HEAD: usize = 24;
/// The file begins with this, and one more where its sums are of big-endian words.
const MAGIC: u32 = 0x377f_0682;
/// Bytes of a page, where the head does not say it.
const USUAL_PAGE: usize = 4096;

/// Whether bytes of an answered change have gone bad in the file beside the register at `path`. A file that is not there, or that
/// somebody begins anew meanwhile, is not damaged. Errors: it cannot be read.
pub(crate) fn is_damaged(path: &Path) -> std::io::Result<bool> {
    let place = beside(path, "-wal");
    // Somebody who works in it may begin it anew while it is read: then it is another one the second time.
    let Some(first) = look(&place)? else { return Ok(false) };
    if !first.damaged {
        return Ok(false);
    }
    Ok(look(&place)?.is_some_and(|second| second == first))
}

#[derive(PartialEq, Eq)]
struct Look {
    head: [u8; HEAD],
    /// Frames that are whole, from the beginning.
    whole: u64,
    damaged: bool,
}

fn look(place: &Path) -> std::io::Result<Option<Look>> {
    let file = match File::open(place) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    let mut from = BufReader::with_capacity(1 << 17, file);
    let mut head = [0; HEAD];
    if !filled(&mut from, &mut head)? {
        return Ok(None);
    }
    let big = word(&head, 0) & 1 == 1;
    let mut running = sum((0, 0), part(&head, 0, 24), big);
    // A head is written at once: one that is bad has gone bad, and with it all that follows is lost on the database.
    let head_holds = word(&head, 0) | 1 == MAGIC | 1 && running == (word(&head, 24), word(&head, 28));
    let page = usize::try_from(word(&head, 8)).unwrap_or(0);
    let page = if page.is_power_of_two() && (512..=65_536).contains(&page) { page } else { USUAL_PAGE };
    let mut salt = head_holds.then(|| part(&head, 16, 24).to_vec());
    let (mut frame, mut whole, mut broken) = (vec![0; FRAME_HEAD + page], 0, None::<Broken>);
    if !head_holds {
        broken = Some(Broken { frames: 1, ends_a_change: true, changes_after: 0, holds_after: 0 });
    }
    while filled(&mut from, &mut frame)? {
        let (about, content) = frame.split_at(FRAME_HEAD);
        let ours = part(about, 8, 16) == salt.get_or_insert_with(|| part(about, 8, 16).to_vec()).as_slice();
        let stored = (word(about, 16), word(about, 20));
        let holds = ours && sum(sum(running, part(about, 0, 8), big), content, big) == stored;
        let ends_a_change = ours && word(about, 4) != 0;
        match &mut broken {
            None if holds => whole += 1,
            None => broken = Some(Broken { frames: 1, ends_a_change, changes_after: 0, holds_after: 0 }),
            // What follows builds on the sum that stands in the one that went bad, unless it is the sum that did.
            Some(broken) if holds => {
                broken.holds_after += 1;
                broken.changes_after += u32::from(ends_a_change);
            }
            Some(broken) if broken.frames == 1 && broken.holds_after == 0 => {
                broken.frames = 2;
                broken.ends_a_change |= ends_a_change;
            }
            // Left over from what was begun and given up.
            Some(_) => break,
        }
        running = stored;
    }
    Ok(Some(Look { head, whole, damaged: broken.is_some_and(|broken| broken.is_of_an_answered_change()) }))
}

/// Where the file stops being whole.
struct Broken {
    frames: u32,
    /// Whether a change ends there.
    ends_a_change: bool,
    /// Whole frames after it.
    holds_after: u32,
    /// Changes that end in those.
    changes_after: u32,
}

impl Broken {
    /// Of the change that was being written last, any part may be missing. Where another one was written after it, it was answered.
    const fn is_of_an_answered_change(&self) -> bool {
        self.changes_after > 1 || (self.changes_after == 1 && self.ends_a_change)
    }
}

/// Fills `into`; whether there was enough.
fn filled(from: &mut impl Read, into: &mut [u8]) -> std::io::Result<bool> {
    match from.read_exact(into) {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(false),
        read => read.map(|()| true),
    }
}

fn part(bytes: &[u8], from: usize, to: usize) -> &[u8] {
    bytes.get(from..to).unwrap_or_default()
}

/// Four bytes at a place, the most significant first.
fn word(bytes: &[u8], at: usize) -> u32 {
    part(bytes, at, at + 4).try_into().map_or(0, u32::from_be_bytes)
}

/// The file's sum of words, two at a time, going on from another.
fn sum((mut one, mut other): (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    let word = |bytes: &[u8]| bytes.try_into().map_or(0, if big { u32::from_be_bytes } else { u32::from_le_bytes });
    for pair in bytes.chunks_exact(8) {
        let (first, second) = pair.split_at(4);
        one = one.wrapping_add(word(first)).wrapping_add(other);
        other = other.wrapping_add(word(second)).wrapping_add(one);
    }
    (one, other)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use rusqlite::Connection;
    use std::path::PathBuf;

    /// A database with `changes` changes in its write-ahead file, as it lies on the disk.
    fn written(folder: &Path, changes: u32) -> (PathBuf, Vec<u8>) {
        let path = folder.join("r.kravspor");
        let one = Connection::open(folder.join("kilde")).unwrap();
        one.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (a BLOB); PRAGMA wal_checkpoint(TRUNCATE)")
            .unwrap();
        for _ in 0..changes {
            one.execute("INSERT INTO t VALUES (randomblob(9000))", []).unwrap();
        }
        let bytes = std::fs::read(beside(&folder.join("kilde"), "-wal")).unwrap_or_default();
        std::fs::write(beside(&path, "-wal"), &bytes).unwrap();
        (path, bytes)
    }

    fn damaged(path: &Path, bytes: &[u8]) -> bool {
        std::fs::write(beside(path, "-wal"), bytes).unwrap();
        is_damaged(path).unwrap()
    }

    #[test]
    fn a_bit_gone_bad_in_any_change_but_the_last_is_damage() {
        let folder = tempfile::tempdir().unwrap();
        let (path, bytes) = written(folder.path(), 4);
        assert!(!damaged(&path, &bytes) && !is_damaged(&folder.path().join("ingen")).unwrap());
        let frame = FRAME_HEAD + 4096;
        let last = HEAD + (bytes.len() - HEAD) / frame / 4 * 3 * frame;
        for place in (0..120).chain((120..last).step_by(4_120 / 8 - 1)) {
            let mut bad = bytes.clone();
            bad[place] ^= 0x10;
            assert!(damaged(&path, &bad), "{place} of {}", bytes.len());
        }
    }

    #[test]
    fn a_change_that_was_being_written_is_no_damage_however_much_of_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let (path, bytes) = written(folder.path(), 4);
        let last = HEAD + (bytes.len() - HEAD) / 4 * 3;
        for place in (HEAD..bytes.len()).step_by(97) {
            assert!(!damaged(&path, &bytes[..place]), "cut off at {place}");
        }
        for place in (last..bytes.len()).step_by(97) {
            let mut torn = bytes.clone();
            let end = torn.len().min(place + 512);
            torn[place..end].fill(0);
            assert!(!damaged(&path, &torn), "not there at {place}");
        }
        assert!(!damaged(&path, b"") && !damaged(&path, &vec![0; 50_000]));
    }

    #[test]
    fn what_is_left_over_from_before_the_file_was_begun_anew_is_no_damage() {
        let folder = tempfile::tempdir().unwrap();
        let (path, bytes) = written(folder.path(), 6);
        let kilde = folder.path().join("kilde");
        let one = Connection::open(&kilde).unwrap();
        one.execute_batch("PRAGMA wal_checkpoint(RESTART); INSERT INTO t VALUES (1)").unwrap();
        let anew = std::fs::read(beside(&kilde, "-wal")).unwrap();
        // The connection of `written` is closed, so this one has begun the file by itself.
        assert_ne!(anew.get(..HEAD), bytes.get(..HEAD));
        let mut over = bytes;
        let end = anew.len().min(over.len());
        over[..end].copy_from_slice(&anew[..end]);
        assert!(!damaged(&path, &over));
    }
}
