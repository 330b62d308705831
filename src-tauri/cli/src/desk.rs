//! What a command works with: the register, the language, the day, and the form of the answer.

use crate::{
    answer::{Answer, Answered, Failure, json_of, plain},
    arguments::{JSON, PASSPHRASE, RECOVERY_KEY, REGISTER, TODAY},
    clock::Clock,
    passphrase, place,
};
use chrono::NaiveDate;
use clap::ArgMatches;
use register::{
    Error, Result,
    domain::occasion::Occasion,
    error::Code,
    register::{
        Key, Place, Register,
        keys::{self, Way},
        restoring::place_of,
    },
    text::Text,
};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// The circumstances of one command.
pub struct Desk {
    /// The texts in the user's language.
    pub text: &'static Text,
    json: bool,
    register: Option<PathBuf>,
    passphrase: Option<PathBuf>,
    recovery_key: Option<PathBuf>,
    clock: Clock,
}

/// A register that was made.
#[derive(Serialize)]
struct Made {
    register: String,
    example: bool,
}

impl Desk {
    /// From the options of the command that was given.
    pub fn set_up(given: &ArgMatches, text: &'static Text) -> Self {
        Self {
            text,
            json: given.get_flag(JSON),
            register: given.get_one::<PathBuf>(REGISTER).cloned(),
            passphrase: given.get_one::<PathBuf>(PASSPHRASE).cloned(),
            recovery_key: given.get_one::<PathBuf>(RECOVERY_KEY).cloned(),
            clock: Clock { held: given.get_one::<NaiveDate>(TODAY).copied() },
        }
    }

    /// The day it is.
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The file with a passphrase that was named, if one was.
    pub fn passphrase_file(&self) -> Option<&Path> {
        self.passphrase.as_deref()
    }

    /// Opens the register. What is done in it is done by the user it names, or else by whoever is logged in.
    pub fn open(&self) -> Result<(Register, Occasion), Failure> {
        let path = self.path()?;
        let register = Register::open(&path, &self.key(&path)?).map_err(|error| match error.code {
            Code::FileMissing if self.register.is_none() => self.nothing_yet(&path),
            _ => error.into(),
        })?;
        let user = register.settings()?.user;
        let who = if user.is_empty() { place::user() } else { user };
        Ok((register, self.occasion(who)))
    }

    /// Where the register is and what opens it, without opening it: for what works on one that cannot be opened.
    pub fn place(&self) -> Result<(Place, Occasion), Failure> {
        let path = self.path()?;
        let place = place_of(&path, &self.key(&path)?);
        let user = place.open().and_then(|register| register.settings()).map(|settings| settings.user).unwrap_or_default();
        Ok((place, self.occasion(if user.is_empty() { place::user() } else { user })))
    }

    /// What opens the register: what the files say, or this computer remembers, or somebody types.
    fn key(&self, path: &Path) -> Result<Key, Failure> {
        if !keys::is_sealed(path) {
            return Ok(Key::None);
        }
        if let Some(file) = &self.passphrase {
            return Ok(keys::key(path, &Way::Passphrase(&passphrase::from_file(file)?))?);
        }
        if let Some(file) = &self.recovery_key {
            return Ok(keys::key(path, &Way::RecoveryKey(&passphrase::from_file(file)?))?);
        }
        if let Ok(key) = keys::key(path, &Way::Keychain) {
            return Ok(key);
        }
        if passphrase::can_be_typed() {
            return Ok(keys::key(path, &Way::Passphrase(&passphrase::typed("cli-key-ask", self.text)?))?);
        }
        Err(Error::new(Code::RegisterLocked).into())
    }

    /// The user's own register has not been made: no file that is gone, but a first start.
    fn nothing_yet(&self, path: &Path) -> Failure {
        let message = self.text.get_with("cli-refused-no-register", &[("path", path.display().to_string().into())]);
        Failure::Own { code: Code::FileMissing.as_str(), message }
    }

    /// A refusal with the register's file in it, where it arose after the register was opened.
    pub fn named(&self, failure: Failure) -> Failure {
        match (failure, self.path()) {
            (Failure::Register(error), Ok(path)) => Failure::Register(error.of_register(&path)),
            (failure, _) => failure,
        }
    }

    /// What is done without a register, by whoever is logged in.
    pub fn without_register(&self) -> Occasion {
        self.occasion(place::user())
    }

    /// Where a register is to be made, and who makes it: where the user says, or else where the register that is used is.
    pub fn place_for(&self, to: Option<&PathBuf>) -> Result<(PathBuf, Occasion), Failure> {
        let path = to.cloned().map_or_else(|| self.path(), Ok)?;
        if path.exists() {
            return Err(Error::new(Code::FileExists).with("path", path.display()).into());
        }
        // The program's own folder may be made; a folder that the user names and that is not there is a slip.
        if to.is_none()
            && self.register.is_none()
            && let Some(folder) = path.parent()
        {
            std::fs::create_dir_all(folder).map_err(|error| Error::unmade(folder, &error))?;
        }
        Ok((path, self.occasion(place::user())))
    }

    /// Makes a register where there is none, and says where.
    pub fn make(&self, make: impl FnOnce(&Path, &Occasion) -> Result<Register>) -> Answered {
        let (path, occasion) = self.place_for(None)?;
        let register = make(&path, &occasion)?;
        let made = Made { register: path.display().to_string(), example: register.is_example() };
        self.answer(&made, || format!("{}\n", plain(&self.text.get_with("cli-made", &[("path", made.register.as_str().into())]))))
    }

    /// An answer in the form that was asked for.
    pub fn answer<T: Serialize>(&self, value: &T, shown: impl FnOnce() -> String) -> Answered {
        Ok(Answer { out: if self.json { json_of(value) } else { shown() }, refused: None })
    }

    fn occasion(&self, who: String) -> Occasion {
        Occasion { today: self.clock.today(), now: self.clock.now(), who }
    }

    fn path(&self) -> Result<PathBuf, Failure> {
        let nowhere = || Failure::Own { code: "no-register", message: self.text.error(&Error::new(Code::NoRegister)) };
        self.register.clone().or_else(place::own_register).ok_or_else(nowhere)
    }
}
