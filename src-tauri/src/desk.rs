//! What the window is working on: the open register, the preferences of this laptop, and the clock.
//! One register at a time; commands take turns.

use crate::{clock::Clock, failure::Failure, preferences::Preferences};
use chrono::NaiveDate;
use register::{
    Error,
    domain::{language::Language, occasion::Occasion, passphrase},
    error::Code,
    register::{Key, Place, Register},
    text::Text,
};
use std::{
    path::PathBuf,
    sync::{
        Mutex, MutexGuard,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

/// The state behind every command.
pub struct Desk {
    /// Where registers and preferences are kept.
    pub folder: PathBuf,
    clock: Clock,
    open: Mutex<Option<Register>>,
    preferences: Mutex<Preferences>,
    meeting: AtomicBool,
    /// Whether the register is off the desk to be sealed.
    sealing: AtomicBool,
    door: Mutex<Door>,
    damaged: Mutex<Option<(Place, Failure)>>,
}

/// The way back onto the desk for a register that is sealed, also when sealing it breaks off.
struct Back<'a> {
    desk: &'a Desk,
    path: PathBuf,
}

impl Drop for Back<'_> {
    fn drop(&mut self) {
        if !self.desk.is_open() {
            match Register::open(&self.path, &Key::None) {
                Ok(register) => self.desk.put(register),
                // Sealed, and what was to open it is lost with what broke off: somebody must unlock it. Whatever else is wrong with
                // it is said when it is opened again.
                Err(_) => self.desk.leave_locked(self.path.clone()),
            }
        }
        self.desk.sealing.store(false, Ordering::SeqCst);
    }
}

/// What is locked, and how often somebody tried in vain.
#[derive(Debug, Default)]
struct Door {
    register: Option<PathBuf>,
    wrong: u32,
    last: Option<Instant>,
}

impl Desk {
    /// Reads the preferences and opens the register that was open last, if it still can be.
    pub fn set_up(folder: PathBuf, clock: Clock) -> Self {
        let preferences = Preferences::read(&folder);
        Self {
            folder,
            clock,
            open: Mutex::new(None),
            preferences: Mutex::new(preferences),
            meeting: AtomicBool::new(false),
            sealing: AtomicBool::new(false),
            door: Mutex::default(),
            damaged: Mutex::default(),
        }
    }

    /// Where the register is that is open, or that should be and cannot be opened. Errors: `no-register`, `being-sealed`.
    pub fn place(&self) -> Result<(Place, Occasion), Failure> {
        if let Some((place, _)) = self.damaged() {
            return Ok((place, self.occasion(String::new())));
        }
        self.with(|register, occasion| Ok((register.place(), occasion.clone())))
    }

    /// Runs `action` on the place where the open register lies on the desk: for what puts another in it. Short, since everyone waits.
    pub fn exchange<T>(&self, action: impl FnOnce(&mut Option<Register>) -> Result<T, Error>) -> Result<T, Failure> {
        self.must_be_free()?;
        let mut open = self.lock(&self.open);
        let done = action(&mut open).map_err(|error| self.failure(&error))?;
        *self.lock(&self.damaged) = None;
        Ok(done)
    }

    /// Remembers that the register at `place` cannot be opened, and why.
    pub fn leave_damaged(&self, place: Place, failure: Failure) {
        self.lock(&self.door).register = None;
        *self.lock(&self.damaged) = Some((place, failure));
    }

    /// Forgets the register that cannot be opened. Answers why it could not.
    pub fn forget_damaged(&self) -> Option<Failure> {
        self.lock(&self.damaged).take().map(|(_, failure)| failure)
    }

    /// The register that cannot be opened, and why, if there is one and no other is open.
    pub fn damaged(&self) -> Option<(Place, Failure)> {
        if self.is_open() { None } else { self.lock(&self.damaged).clone() }
    }

    /// Runs `action` on the open register. Errors: the action's, in the user's language; `no-register` if none is open,
    /// `being-sealed` while it is sealed.
    pub fn with<T>(&self, action: impl FnOnce(&mut Register, &Occasion) -> Result<T, Error>) -> Result<T, Failure> {
        let mut open = self.lock(&self.open);
        let Some(register) = open.as_mut() else {
            return Err(self.failure(&self.none()));
        };
        let path = register.path().to_owned();
        let failure = |error: Error| self.failure(&error.of_register(&path));
        let who = register.user().map_err(failure)?;
        let occasion = self.occasion(who);
        action(register, &occasion).map_err(failure)
    }

    /// Takes the register off the desk to be sealed by `seal`, and puts it back, sealed or as it was, whatever happens.
    /// Errors: those of `seal`; `no-register` if none is open, `being-sealed` while another is sealed.
    pub fn seal<T>(&self, seal: impl FnOnce(Register, &Occasion) -> Result<(Register, T), Error>) -> Result<T, Failure> {
        let (register, occasion, back) = {
            let mut open = self.lock(&self.open);
            let Some(register) = open.take() else { return Err(self.failure(&self.none())) };
            let back = Back { desk: self, path: register.path().to_owned() };
            self.sealing.store(true, Ordering::SeqCst);
            let who = register.user().unwrap_or_default();
            (register, self.occasion(who), back)
        };
        let (register, value) = seal(register, &occasion).map_err(|error| self.failure(&error.of_register(&back.path)))?;
        self.put(register);
        Ok(value)
    }

    /// Whether the register is off the desk to be sealed.
    pub fn is_sealing(&self) -> bool {
        self.sealing.load(Ordering::SeqCst)
    }

    /// Errors: `being-sealed` while the register is off the desk to be sealed.
    pub fn must_be_free(&self) -> Result<(), Failure> {
        if self.is_sealing() { Err(self.failure(&Error::new(Code::BeingSealed))) } else { Ok(()) }
    }

    /// Why there is no register on the desk.
    fn none(&self) -> Error {
        Error::new(if self.is_sealing() { Code::BeingSealed } else { Code::NoRegister })
    }

    /// Puts a register on the desk in place of the one that is there.
    pub fn put(&self, register: Register) {
        let mut open = self.lock(&self.open);
        if let Some(before) = open.take() {
            // What is in the write-ahead file is safe there too; this only makes the one file whole.
            let _ = before.settle();
        }
        *open = Some(register);
        self.lock(&self.door).register = None;
        *self.lock(&self.damaged) = None;
    }

    /// Takes the register off the desk, its key with it, and remembers that it is locked.
    pub fn lock_up(&self) {
        let mut open = self.lock(&self.open);
        if let Some(register) = open.take() {
            let _ = register.settle();
            self.lock(&self.door).register = Some(register.path().to_owned());
        }
    }

    /// Remembers that the register at `path` must be unlocked before it is on the desk.
    pub fn leave_locked(&self, path: PathBuf) {
        *self.lock(&self.damaged) = None;
        self.lock(&self.door).register = Some(path);
    }

    /// The register that must be unlocked, if one must.
    pub fn locked(&self) -> Option<PathBuf> {
        self.lock(&self.door).register.clone()
    }

    /// Runs `attempt`, unless it is too soon after others that were wrong. Errors: those of `attempt`, `too-soon`.
    pub fn attempt<T>(&self, attempt: impl FnOnce() -> Result<T, Error>) -> Result<T, Failure> {
        // Held throughout: two tries at once are one after the other.
        let mut door = self.lock(&self.door);
        let pause = passphrase::pause(door.wrong);
        let left = door.last.map_or(Duration::ZERO, |last| pause.saturating_sub(last.elapsed()));
        if !left.is_zero() {
            return Err(self.failure(&Error::new(Code::TooSoon).with("seconds", (left.as_secs() + 1).max(2))));
        }
        let tried = attempt();
        match &tried {
            Ok(_) => *door = Door { register: door.register.take(), ..Door::default() },
            Err(error) if matches!(error.code, Code::WrongPassphrase | Code::WrongRecoveryKey | Code::WrongPackagePassphrase) => {
                door.wrong = door.wrong.saturating_add(1);
                door.last = Some(Instant::now());
            }
            Err(_) => {}
        }
        tried.map_err(|error| self.failure(&error))
    }

    /// Whether a register is on the desk.
    pub fn is_open(&self) -> bool {
        self.lock(&self.open).is_some()
    }

    /// Makes the one file whole before the program ends.
    pub fn settle(&self) {
        if let Some(register) = self.lock(&self.open).as_ref() {
            let _ = register.settle();
        }
    }

    /// The circumstances of something done now.
    pub fn occasion(&self, who: String) -> Occasion {
        Occasion { today: self.clock.today(), now: self.clock.now(), who }
    }

    /// The preferences.
    pub fn preferences(&self) -> Preferences {
        self.lock(&self.preferences).clone()
    }

    /// Keeps the preferences, here and on disk.
    pub fn keep(&self, preferences: Preferences) -> Result<(), Failure> {
        preferences.write(&self.folder).map_err(|error| self.failure(&error))?;
        *self.lock(&self.preferences) = preferences;
        Ok(())
    }

    /// Keeps the day on which the desktop was reminded.
    pub fn keep_reminded_on(&self, day: NaiveDate) -> Result<(), Failure> {
        self.keep(Preferences { reminded_on: Some(day), ..self.preferences() })
    }

    /// Whether a meeting is on.
    pub fn in_meeting(&self) -> bool {
        self.meeting.load(Ordering::Relaxed)
    }

    /// Says whether a meeting is on.
    pub fn set_meeting(&self, on: bool) {
        self.meeting.store(on, Ordering::Relaxed);
    }

    /// Whether the day is held still, for tests and demonstrations.
    pub const fn day_is_held(&self) -> bool {
        self.clock.is_held()
    }

    /// The language of the screen.
    pub fn language(&self) -> Language {
        self.lock(&self.preferences).language
    }

    /// The texts in the language of the screen.
    pub fn text(&self) -> &'static Text {
        Text::of(self.language())
    }

    /// An error in the user's language.
    pub fn failure(&self, error: &Error) -> Failure {
        Failure::of(error, self.text())
    }

    /// A command that broke off cannot have left the state half-changed: every change is one transaction.
    fn lock<'a, T>(&self, mutex: &'a Mutex<T>) -> MutexGuard<'a, T> {
        mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use register::register::keys;
    use std::{panic::AssertUnwindSafe, path::Path};

    const PASSPHRASE: &str = "fire blå elger på ski i mai";

    /// A desk with a register that lies open on it.
    fn desk(folder: &Path) -> Desk {
        let desk = Desk::set_up(folder.to_owned(), Clock::from_environment().unwrap());
        desk.put(Register::create(&folder.join("register.kravspor"), &Key::None).unwrap());
        desk
    }

    fn is_sealed(desk: &Desk) -> bool {
        desk.with(|register, _| Ok(register.is_sealed())).unwrap()
    }

    #[test]
    fn while_a_register_is_sealed_every_other_command_is_told_so_and_then_it_lies_there_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        desk.seal(|register, occasion| {
            assert_eq!(desk.with(|_, _| Ok(())).unwrap_err().code, "being-sealed");
            assert_eq!(desk.seal(|register, _| Ok((register, ()))).unwrap_err().code, "being-sealed");
            assert_eq!(desk.must_be_free().unwrap_err().code, "being-sealed");
            let sealed = keys::seal(register, Some(PASSPHRASE), false, occasion, &mut |_, _| true)?;
            Ok((sealed.register, ()))
        })
        .unwrap();
        assert!(is_sealed(&desk) && desk.must_be_free().is_ok());
    }

    #[test]
    fn a_sealing_that_is_stopped_or_breaks_off_puts_the_register_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let stopped = desk.seal(|register, occasion| {
            keys::seal(register, Some(PASSPHRASE), false, occasion, &mut |_, _| false).map(|sealed| (sealed.register, ()))
        });
        assert_eq!(stopped.unwrap_err().code, "cancelled");
        assert!(!is_sealed(&desk));
        let broke = std::panic::catch_unwind(AssertUnwindSafe(|| {
            let _ = desk.seal::<()>(|_, _| panic!("a fault in the sealing"));
        }));
        assert!(broke.is_err() && !is_sealed(&desk) && desk.must_be_free().is_ok());
    }

    #[test]
    fn a_sealing_that_breaks_off_after_the_switch_leaves_the_register_locked() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let lost = desk.seal::<()>(|register, occasion| {
            drop(keys::seal(register, Some(PASSPHRASE), false, occasion, &mut |_, _| true)?);
            Err(Error::new(Code::DiskFull))
        });
        assert_eq!(lost.unwrap_err().code, "disk-full");
        assert_eq!(desk.with(|_, _| Ok(())).unwrap_err().code, "no-register");
        assert_eq!(desk.locked().unwrap(), folder.path().join("register.kravspor"));
    }
}
