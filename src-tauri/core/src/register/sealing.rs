//! Making a register that lies open on the disk into a sealed one: everything is sealed beside what is there, then takes its
//! place, then what lay open is removed. Cut off at any moment, what opens is the one or the other, whole; what was not removed
//! any more is swept when the sealed register is opened the next time.

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
        self.discard_earlier();
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

    /// Throws away what an earlier sealing left that was cut off before anything was in its place: nobody has the key it was
    /// sealed with.
    fn discard_earlier(&self) {
        let _ = fs::remove_file(mark_of(&self.path));
        for place in backup::copies(&self.path).into_iter().chain([self.path.clone()]) {
            asides(&place).iter().for_each(|aside| discard(aside));
        }
        let open = Contents::of(&self.path, &Key::None);
        for name in open_contents(&self.path) {
            let place = open.path(&name);
            // A file that somebody attached may be sealed too, but that is what its name says it is.
            if file_content::is_sealed(&place) && !holds(&open, &name) {
                let _ = file_content::remove(&place);
            }
        }
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

    /// Puts what is sealed in the places of what lay open. From the first of it on, the register is the sealed one, and what could
    /// not be done is left to [`sweep`]. Errors: the first of it could not be done.
    pub(super) fn put_in_place(self) -> Result<()> {
        self.put_in_place_while(&mut || true)
    }

    /// The same, as long as `lives` answers yes before each step: afterwards nothing more is done, not even what an error would
    /// have removed.
    fn put_in_place_while(mut self, lives: &mut dyn FnMut() -> bool) -> Result<()> {
        let databases = std::mem::take(&mut self.databases);
        let contents = std::mem::take(&mut self.contents);
        let mut step = |done: &mut dyn FnMut() -> Result<()>| if lives() { done() } else { Err(Error::new(Code::Cancelled)) };
        let mark = mark_of(&self.path);
        let begun = step(&mut || {
            fs::File::create(&mark).and_then(|file| file.sync_all()).map_err(|error| Error::unmade(&mark, &error))?;
            sync_folder_of(&mark);
            Ok(())
        });
        let switched = begun.and_then(|()| match databases.first() {
            Some((aside, place)) => step(&mut || take_place(aside, place)),
            None => Ok(()),
        });
        if let Err(error) = switched {
            if lives() {
                // Nothing was put in place: thrown away when this is dropped.
                (self.databases, self.contents) = (databases, contents);
                let _ = fs::remove_file(&mark);
            }
            return Err(error);
        }
        sync_folder_of(&self.path);
        for (aside, place) in databases.iter().skip(1) {
            step(&mut || take_place(aside, place).or(Ok(())))?;
        }
        for content in &self.open {
            step(&mut || {
                // Swept later if not now.
                let _ = file_content::remove(content);
                Ok(())
            })?;
        }
        step(&mut || {
            sweep(&self.path, &self.secret);
            Ok(())
        })
    }
}

/// Whether a content is there and is what its name says.
fn holds(contents: &Contents, name: &str) -> bool {
    contents.holds(name, &mut || true).unwrap_or(false)
}

/// Says that a sealing was putting things in their places: it lies beside the register until all of it is done.
fn mark_of(register: &Path) -> PathBuf {
    register.with_extension("sealing")
}

fn take_place(aside: &Path, place: &Path) -> Result<()> {
    // Nothing is in them: they were closed. Left beside another file they would be taken for its own.
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(beside(place, ending));
    }
    fs::rename(aside, place).map_err(|error| Error::unmade(place, &error))?;
    backup::forget_fingerprint(place);
    Ok(())
}

fn sync_folder_of(path: &Path) {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        // Whatever the system makes of it, what was renamed is renamed.
        let _ = file_content::sync(folder);
    }
}

/// Ends what a sealing that was cut off could not: copies that are sealed already take their places, and what lies open is removed
/// once it has been seen sealed. Only what the sealing made or has sealed is touched; a file that it does not know stays.
/// What cannot be done now is tried at the next opening.
pub(super) fn sweep(register: &Path, secret: &Secret) {
    let mark = mark_of(register);
    if !mark.is_file() || database::is_plain(register) {
        return;
    }
    let key = Key::Sealed(secret.clone());
    let mut left = 0;
    for place in backup::copies(register).into_iter().chain([register.to_owned()]) {
        for aside in asides(&place) {
            let whole = place != register && database::is_plain(&place) && database::connect(&aside, &key).is_ok();
            if whole {
                left += usize::from(take_place(&aside, &place).is_err());
            } else {
                discard(&aside);
            }
        }
    }
    let (open, sealed) = (Contents::of(register, &Key::None), Contents::of(register, &key));
    for name in open_contents(register) {
        let place = open.path(&name);
        // One that is sealed is no content that lies open, whatever it is called.
        if file_content::is_sealed(&place) {
            continue;
        }
        let seen = holds(&sealed, &name) && file_content::remove(&place).is_ok();
        left += usize::from(!seen && holds(&open, &name));
    }
    for half in file_content::halves(register).into_iter().filter(|half| !file_content::is_sealed(half)) {
        left += usize::from(file_content::remove(&half).is_err());
    }
    // Brought again, sealed, by the next copy.
    for content in file_content::entries(backup::Folder::beside(register).contents(&Key::None).folder()) {
        if !file_content::is_sealed(&content) {
            left += usize::from(file_content::remove(&content).is_err());
        }
    }
    if left == 0 {
        let _ = fs::remove_file(&mark);
        sync_folder_of(&mark);
    }
}

/// Databases that a sealing made beside `place`, by their names.
fn asides(place: &Path) -> Vec<PathBuf> {
    let Some(name) = place.file_name().and_then(|name| name.to_str()) else { return vec![] };
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_aside = |path: &PathBuf| {
        let rest = path.file_name().and_then(|found| found.to_str()?.strip_prefix(name)?.strip_prefix(".sealing-"));
        rest.is_some_and(|rest| rest.len() == 32 && rest.bytes().all(|digit| digit.is_ascii_hexdigit()))
    };
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).filter(is_aside).collect()
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::super::{keys::tests::occasion, settings::Settings};
    use super::*;
    use crate::domain::backup::BackupReason;

    const SAID: &str = "Hemmelighetskommunen";

    /// A plain register with a change, two files and two copies of itself, and half a file that a kill left.
    fn plain(home: &Path) -> (PathBuf, Vec<String>) {
        let path = home.join("Vår kommune.kravspor");
        let mut register = Register::create(&path, &Key::None).unwrap();
        let settings = Settings { organisation: SAID.into(), ..register.settings().unwrap() };
        register.edit_settings(&settings, &occasion()).unwrap();
        let mut names = vec![];
        for number in 0..2 {
            let source = home.join("bevis.txt");
            fs::write(&source, format!("{SAID} har bevis {number}")).unwrap();
            names.push(super::super::files::take(&register.contents(), &source, &mut |_| true).unwrap().sha256);
            fs::remove_file(&source).unwrap();
            register.back_up(BackupReason::BeforeImport, occasion().now, &mut |_| true).unwrap();
        }
        fs::write(file_content::folder(&path).join(format!(".{}.half", Uuid::now_v7())), SAID).unwrap();
        register.settle().unwrap();
        (path, names)
    }

    /// Every file under a folder.
    fn all(home: &Path) -> Vec<PathBuf> {
        let mut folders = vec![home.to_owned()];
        let mut files = vec![];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() { folders.push(entry.path()) } else { files.push(entry.path()) }
            }
        }
        files
    }

    fn lies_open(home: &Path) -> Vec<PathBuf> {
        let open = |path: &PathBuf| fs::read(path).unwrap().windows(SAID.len()).any(|part| part == SAID.as_bytes());
        all(home).into_iter().filter(open).collect()
    }

    fn is_whole(register: &Register, names: &[String]) {
        assert_eq!(register.settings().unwrap().organisation, SAID);
        for (number, name) in names.iter().enumerate() {
            assert_eq!(register.contents().read(name).unwrap(), format!("{SAID} har bevis {number}").into_bytes());
        }
    }

    #[test]
    fn a_sealing_that_is_killed_at_any_step_leaves_one_whole_register_and_the_next_opening_sweeps_the_rest() {
        let (mut swept, mut cut, mut steps) = (0, 0, 0);
        for live in 0.. {
            let home = tempfile::tempdir().unwrap();
            let (path, names) = plain(home.path());
            let secret = Secret::random().unwrap();
            let mut sealing = Sealing::begin(&path, secret.clone());
            sealing.seal(Register::open(&path, &Key::None).unwrap(), &mut |_, _| true).unwrap();
            let mut left = live;
            let ended = sealing.put_in_place_while(&mut || {
                left -= i32::from(left > -1);
                left >= 0
            });
            let sealed = Key::Sealed(secret);
            if database::is_plain(&path) {
                cut += 1;
                is_whole(&Register::open(&path, &Key::None).unwrap(), &names);
                // Sealed once more, it is sealed to the end.
                let mut again = Sealing::begin(&path, Secret::take(vec![9; 32]).unwrap());
                again.seal(Register::open(&path, &Key::None).unwrap(), &mut |_, _| true).unwrap();
                again.put_in_place().unwrap();
                is_whole(&Register::open(&path, &Key::Sealed(Secret::take(vec![9; 32]).unwrap())).unwrap(), &names);
            } else {
                swept += usize::from(!lies_open(home.path()).is_empty());
                is_whole(&Register::open(&path, &sealed).unwrap(), &names);
            }
            assert_eq!(lies_open(home.path()), Vec::<PathBuf>::new(), "cut off after {live} steps");
            let rest = all(home.path()).into_iter().filter(|path| path.to_string_lossy().contains("sealing")).collect::<Vec<_>>();
            assert!(rest.is_empty(), "{rest:?} after {live} steps");
            assert_eq!(backup::copies(&path).len(), 2);
            steps = live;
            if ended.is_ok() {
                break;
            }
        }
        assert!(cut >= 2 && swept >= 4 && steps >= 7, "{cut} before the switch, {swept} after it, {steps} steps");
    }

    #[test]
    fn a_sealing_that_is_killed_while_it_seals_leaves_nothing_in_the_way_of_the_next() {
        for live in 1..6 {
            let home = tempfile::tempdir().unwrap();
            let (path, names) = plain(home.path());
            let mut sealing = Sealing::begin(&path, Secret::random().unwrap());
            let stopped = sealing.seal(Register::open(&path, &Key::None).unwrap(), &mut |done, _| done < live);
            assert_eq!(stopped.unwrap_err().code, Code::Cancelled);
            // Killed: what it had made lies there.
            std::mem::forget(sealing);
            is_whole(&Register::open(&path, &Key::None).unwrap(), &names);
            let secret = Secret::random().unwrap();
            let mut again = Sealing::begin(&path, secret.clone());
            again.seal(Register::open(&path, &Key::None).unwrap(), &mut |_, _| true).unwrap();
            again.put_in_place().unwrap();
            is_whole(&Register::open(&path, &Key::Sealed(secret)).unwrap(), &names);
            assert_eq!(lies_open(home.path()), Vec::<PathBuf>::new());
            // Register, two copies, two files: and nothing of what was killed.
            assert_eq!(all(home.path()).len(), 5, "{:?}", all(home.path()));
        }
    }

    #[test]
    fn what_the_sealing_did_not_seal_is_never_swept() {
        let home = tempfile::tempdir().unwrap();
        let (path, _) = plain(home.path());
        let secret = Secret::random().unwrap();
        let mut sealing = Sealing::begin(&path, secret.clone());
        sealing.seal(Register::open(&path, &Key::None).unwrap(), &mut |_, _| true).unwrap();
        // What came after: a content and a copy that nobody has sealed.
        let content = b"kom etterpaa";
        let name: String = <sha2::Sha256 as sha2::Digest>::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        let late = file_content::folder(&path).join(&name);
        fs::write(&late, content).unwrap();
        let copy = path.with_extension("backups").join("min egen.kravspor");
        drop(Register::create(&copy, &Key::None).unwrap());
        sealing.put_in_place().unwrap();
        drop(Register::open(&path, &Key::Sealed(secret)).unwrap());
        assert!(late.exists() && database::is_plain(&copy));
        assert!(mark_of(&path).exists(), "it is looked for again at the next opening");
    }
}
