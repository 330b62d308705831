//! Making a register that lies open on the disk into a sealed one: everything is sealed beside what is there, then takes its
//! place, then what lay open is removed. Cut off at any moment, what opens is the one or the other, whole.

use super::{Contents, Key, Register, Secret, backup, making::discard};
use crate::{
    Error, Result,
    error::Code,
    storage::{
        database::{self, beside},
        file_content,
    },
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// A sealing under way.
pub(super) struct Sealing {
    path: PathBuf,
    secret: Secret,
    /// Databases that are sealed, and the places they are to take: the register's own first.
    databases: Vec<(PathBuf, PathBuf)>,
    /// Sealed contents, which lie beside the open ones already.
    contents: Vec<PathBuf>,
    /// Contents that lie open, to be removed in the end.
    open: Vec<PathBuf>,
}

impl Sealing {
    /// Nothing is written yet.
    pub(super) fn begin(path: &Path, secret: Secret) -> Self {
        Self { path: path.to_owned(), secret, databases: vec![], contents: vec![], open: vec![] }
    }

    /// Seals everything beside what is there, and closes the register. Errors: see [`super::keys::seal`].
    pub(super) fn seal(&mut self, register: Register, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<()> {
        let (contents, copies) = (open_contents(&self.path), backup::copies(&self.path));
        let (mut done, all) = (0, contents.len() + copies.len() + 1);
        let mut step = || {
            done += 1;
            if go_on(done, all) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
        };
        self.database(&register, &self.path.clone())?;
        step()?;
        for name in contents {
            self.content(&name)?;
            step()?;
        }
        for copy in copies.into_iter().filter(|copy| database::is_plain(copy)) {
            // A copy of an older shape is sealed in that shape: it is opened as it is, and not brought up to date.
            let connection = database::connect(&copy, &Key::None)?;
            self.export(&connection, &copy)?;
            step()?;
        }
        // Closed here: what was written to it since it was sealed would be lost.
        drop(register);
        if database::size_beside(&self.path, "-wal") > 0 { Err(Error::new(Code::RegisterBusy)) } else { Ok(()) }
    }

    fn database(&mut self, register: &Register, place: &Path) -> Result<()> {
        register.settle()?;
        let before = database::written_by_others(&register.connection)?;
        self.export(&register.connection, place)?;
        if database::written_by_others(&register.connection)? != before {
            return Err(Error::new(Code::RegisterBusy));
        }
        let Some((aside, _)) = self.databases.last() else { return Ok(()) };
        let sealed = Register::open(aside, &Key::Sealed(self.secret.clone()))?;
        sealed.verify_chain()?;
        sealed.settle()
    }

    fn export(&mut self, connection: &crate::storage::Connection, place: &Path) -> Result<()> {
        let aside = beside(place, &format!(".sealing-{}", Uuid::now_v7().simple()));
        self.databases.push((aside.clone(), place.to_owned()));
        database::export(connection, &aside, &self.secret)
    }

    fn content(&mut self, sha256: &str) -> Result<()> {
        let (open, sealed) = (Contents::of(&self.path, &Key::None), Contents::of(&self.path, &Key::Sealed(self.secret.clone())));
        let from = open.path(sha256);
        let content = sealed.take(&from, &mut |_| true)?;
        self.contents.push(sealed.path(&content.sha256));
        if content.sha256 != sha256 {
            return Err(Error::new(Code::FileContentLost).with("name", from.display()));
        }
        self.open.push(from);
        Ok(())
    }

    /// Puts what is sealed in the places of what lay open. From the first of it on, the register is the sealed one.
    pub(super) fn put_in_place(mut self) -> Result<()> {
        for (aside, place) in std::mem::take(&mut self.databases) {
            // Nothing is in them: they were closed. Left beside another file they would be taken for its own.
            for ending in ["-wal", "-shm"] {
                let _ = fs::remove_file(beside(&place, ending));
            }
            fs::rename(&aside, &place).map_err(|error| Error::unmade(&place, &error))?;
            backup::forget_fingerprint(&place);
        }
        // They are brought again, sealed, by the next copy.
        file_content::discard_folder(backup::Folder::beside(&self.path).contents(&Key::None).folder());
        self.contents.clear();
        for content in &self.open {
            file_content::remove(content).map_err(|error| Error::unmade(content, &error))?;
        }
        if let Some(folder) = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            // Whatever the system makes of it, the register is sealed.
            let _ = file_content::sync(folder);
        }
        Ok(())
    }
}

impl Drop for Sealing {
    fn drop(&mut self) {
        for (aside, _) in &self.databases {
            discard(aside);
        }
        for content in &self.contents {
            let _ = file_content::remove(content);
        }
    }
}

/// The names of the contents that lie open beside the register at `path`.
fn open_contents(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(file_content::folder(path)).into_iter().flatten().flatten();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().ok();
    entries.filter_map(name).filter(|name| name.len() == 64 && name.bytes().all(|digit| digit.is_ascii_hexdigit())).collect()
}
