//! Reading a package only to see that it is whole.

use super::{
    Carried, GoOn, Manifest, Part, Progress, Stage,
    archive::{Archive, lines},
    damaged, hex,
    row::is_row,
};
use crate::{Error, Result, error::Code};
use sha2::{Digest, Sha256};
use std::io::{Read, Seek};

/// Reads a whole package and holds every member against the manifest. Answers the manifest.
/// Errors: [`Code::NotAPackage`], [`Code::PackageNewer`], [`Code::PackageDamaged`], [`Code::Cancelled`].
pub fn verify(from: impl Read + Seek, go_on: GoOn<'_>) -> Result<Manifest> {
    let mut archive = Archive::open(from)?;
    let all = bytes(&archive.manifest);
    let mut done = 0;
    for at in 0..archive.manifest.parts.len() {
        let (part, mut member) = archive.part(at)?;
        let mut tell = |read: u64| {
            done += read;
            if go_on(Progress { stage: Stage::Verifying, done, all }) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
        };
        if part.rows.is_some() {
            lines(&part, member, &mut |line| {
                tell(line.len() as u64 + 1)?;
                if is_row(line) { Ok(()) } else { Err(damaged(&part.name)) }
            })?;
        } else {
            let (mut hash, mut piece, mut length) = (Sha256::new(), vec![0; 1 << 18], 0);
            loop {
                let read = member.read(&mut piece).map_err(|_| damaged(&part.name))?;
                if read == 0 {
                    break;
                }
                length += read as u64;
                if length > part.bytes {
                    return Err(damaged(&part.name));
                }
                hash.update(piece.get(..read).unwrap_or_default());
                tell(read as u64)?;
            }
            if length != part.bytes || hex(&hash.finalize()) != part.sha256 {
                return Err(damaged(&part.name));
            }
        }
    }
    Ok(archive.manifest)
}

/// Bytes of all members, unpacked.
pub(super) fn bytes(manifest: &Manifest) -> u64 {
    manifest.parts.iter().map(|part| part.bytes).fold(0, u64::saturating_add)
}

/// What a manifest says is carried; what is in the bin is counted too, since nothing but rows is known here.
pub(super) fn carried(manifest: &Manifest, package_bytes: u64) -> Carried {
    let short = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let rows = |table: &str| {
        let name = format!("tables/{table}.jsonl");
        short(manifest.parts.iter().find(|part| part.name == name).and_then(|part| part.rows).unwrap_or(0))
    };
    let is_file = |part: &&Part| part.rows.is_none();
    Carried {
        contracts: rows("contract"),
        suppliers: rows("supplier"),
        requirements: rows("requirement"),
        results: rows("result"),
        changes: rows("change"),
        files: short(manifest.parts.iter().filter(is_file).count() as u64),
        lost_files: short(manifest.lost_files.len() as u64),
        kilobytes: short(package_bytes.div_ceil(1_000)),
    }
}
