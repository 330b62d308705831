//! Reading a package into a new register.

use super::{
    Carried, GoOn, Manifest, Progress, Stage,
    archive::{Archive, Kind, kind, lines},
    damaged,
    reading::{bytes, carried},
    row::Lines,
};
use crate::{
    Error, Result,
    domain::occasion::Occasion,
    error::Code,
    register::{
        Key, Register, locked_file,
        whole::{Field, Filling},
    },
};
use std::{
    cell::Cell,
    collections::BTreeSet,
    fs,
    io::{BufReader, Read, Seek},
    path::Path,
};

/// Bytes between two looks at whether to go on.
const PIECE: u64 = 1 << 18;

/// Makes the register that is in a package at `to`, where there is none, to be opened with `key`; its files lie beside it. A package
/// that is locked is opened with its `passphrase`. What is derived is made as of the day of `occasion`. Nothing is written to the
/// history: it is the packed register's.
/// Errors: [`Code::NotAPackage`], [`Code::PackageDamaged`], [`Code::PackageNewer`], [`Code::PackageLocked`],
/// [`Code::WrongPackagePassphrase`], [`Code::FileMissing`] and the other reasons why a file cannot be read; [`Code::FileExists`],
/// [`Code::FolderMissing`], [`Code::DiskFull`]; [`Code::Cancelled`]. Whatever goes wrong, nothing is left behind.
pub fn restore_locked(
    package: &Path,
    passphrase: Option<&str>,
    to: &Path,
    key: &Key,
    occasion: &Occasion,
    go_on: GoOn<'_>,
) -> Result<(Register, Carried)> {
    let (from, size) = opened(package)?;
    let from = BufReader::with_capacity(1 << 17, from);
    match (locked_file::is_locked(package), passphrase) {
        (false, _) => make(Archive::open(from)?, size, to, key, occasion, go_on),
        (true, None) => Err(Error::new(Code::PackageLocked)),
        (true, Some(passphrase)) => {
            let inside = BufReader::with_capacity(1 << 17, locked_file::open(from, passphrase)?);
            make(Archive::open(inside)?, size, to, key, occasion, go_on)
        }
    }
}

/// As [`restore_locked`], of a package that is not locked.
pub fn restore(package: &Path, to: &Path, key: &Key, occasion: &Occasion, go_on: GoOn<'_>) -> Result<(Register, Carried)> {
    restore_locked(package, None, to, key, occasion, go_on)
}

/// Whether a package is locked. Errors: the reasons why a file cannot be read.
pub fn is_locked(package: &Path) -> Result<bool> {
    opened(package).map(|_| locked_file::is_locked(package))
}

/// What a package that is not locked says it holds; its members are not read. Errors: those of [`restore`] that can be seen so early.
pub fn look(package: &Path) -> Result<Manifest> {
    Archive::open(BufReader::with_capacity(1 << 17, opened(package)?.0)).map(|archive| archive.manifest)
}

/// Holds a passphrase against a locked package, without reading further. Errors: [`Code::WrongPackagePassphrase`],
/// [`Code::PackageDamaged`], the reasons why a file cannot be read.
pub fn check_passphrase(package: &Path, passphrase: &str) -> Result<()> {
    locked_file::open(BufReader::new(opened(package)?.0), passphrase).map(|_| ())
}

fn opened(package: &Path) -> Result<(fs::File, u64)> {
    let about = fs::metadata(package).map_err(|error| Error::unread(package, &error))?;
    if !about.is_file() {
        return Err(Error::new(Code::NotAFile).with("path", package.display()));
    }
    Ok((fs::File::open(package).map_err(|error| Error::unread(package, &error))?, about.len()))
}

fn make<R: Read + Seek>(
    mut archive: Archive<R>,
    size: u64,
    to: &Path,
    key: &Key,
    occasion: &Occasion,
    go_on: GoOn<'_>,
) -> Result<(Register, Carried)> {
    let manifest = archive.manifest.clone();
    let filling = Filling::begin(to, key, manifest.schema_version)?;
    let (all, done) = (bytes(&manifest), Cell::new(0));
    let mut told = 0;
    let mut tell = |read: u64| {
        done.set(done.get() + read);
        if done.get() - told < PIECE {
            return Ok(());
        }
        told = done.get();
        if go_on(Progress { stage: Stage::Reading, done: done.get(), all }) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
    };
    let mut missing: BTreeSet<String> = filling.shapes().iter().map(|shape| shape.name.clone()).collect();
    for at in 0..manifest.parts.len() {
        let (part, mut member) = archive.part(at)?;
        let refused = || damaged(&part.name);
        match kind(&part.name).ok_or_else(refused)? {
            Kind::Table(name) => {
                let place = filling.shapes().iter().position(|shape| shape.name == name).ok_or_else(refused)?;
                let shape = filling.shapes().get(place).ok_or_else(refused)?;
                missing.remove(name);
                let table = Lines::of(shape);
                lines(&part, member, &mut |line| {
                    let row = table.read(line).ok_or_else(refused)?;
                    let fields: Vec<Field<'_>> = row.iter().map(super::row::Owned::field).collect();
                    filling.insert(place, &fields).map_err(|error| of_part(error, &part.name))?;
                    tell(line.len() as u64 + 1)
                })?;
            }
            Kind::File(sha256) => {
                // One byte more than was said is one too many, and is not what its name says.
                let whole = filling.content(sha256, &mut (&mut member).take(part.bytes + 1), &mut tell)?;
                if !whole {
                    return Err(refused());
                }
            }
        }
    }
    if let Some(table) = missing.first() {
        return Err(damaged(&format!("tables/{table}.jsonl")));
    }
    finish(filling, &manifest, occasion, go_on).map(|register| (register, carried(&manifest, size)))
}

fn finish(mut filling: Filling, manifest: &Manifest, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Register> {
    let last = manifest.last_change.as_ref().map(|change| (change.id, change.hash.clone()));
    filling.end_rows(manifest.register, last).map_err(|error| of_part(error, "tables"))?;
    let register = filling.finish(occasion, &mut |done, all| go_on(Progress { stage: Stage::Deriving, done, all }));
    register.map_err(|error| of_part(error, "tables"))
}

/// What the database or the domain does not take is the package's fault; what the disk does not take is not.
fn of_part(error: Error, part: &str) -> Error {
    match error.code {
        Code::Storage | Code::RegisterDamaged | Code::UnknownChoice | Code::NotFound | Code::InvalidNumber => damaged(part),
        _ => error,
    }
}
