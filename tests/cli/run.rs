//! Runs the built program in a folder of its own, and reads what it answers.

use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// The day of every test, a Saturday.
pub const TODAY: &str = "2026-11-21";

/// A folder with a register that may be in it, and the program.
pub struct Terminal {
    folder: TempDir,
}

/// What the program answered.
pub struct Answer {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Terminal {
    /// In an empty folder.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the register") }
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where the register is.
    pub fn register(&self) -> PathBuf {
        self.path("register.kravspor")
    }

    /// The program on the folder's register and [`TODAY`], with words split at spaces.
    pub fn run(&self, words: &str) -> Answer {
        self.run_with(&words.split_whitespace().collect::<Vec<_>>())
    }

    /// The same, with words that may hold spaces.
    pub fn run_with(&self, words: &[&str]) -> Answer {
        let register = self.register();
        let mut all = vec!["--register", register.to_str().expect("a plain path"), "--today", TODAY];
        all.extend(words);
        self.run_bare(&all)
    }

    /// The program with these words alone.
    pub fn run_bare(&self, words: &[&str]) -> Answer {
        Answer::of(&self.command(words).stdin(Stdio::null()).output().expect("the terminal program runs"))
    }

    /// The program, ready to start, with this folder for the user's data and `kari` logged in.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.args(words).env("HOME", self.folder.path()).env("XDG_DATA_HOME", self.path("data"));
        // No desktop: its keychain is the user's own and is left alone.
        command.env_remove("DBUS_SESSION_BUS_ADDRESS").env("XDG_RUNTIME_DIR", self.folder.path());
        command.env("USER", "kari").env("TZ", "Europe/Oslo").env("LANG", "C.UTF-8");
        command
    }

    /// Makes an empty register.
    pub fn with_new_register(self) -> Self {
        self.run("new").done();
        self
    }
}

impl Answer {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("answers are UTF-8");
        let answer = Self { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) };
        assert!(!answer.err.contains("panicked"), "{}", answer.err);
        answer
    }

    /// What was answered; fails if it was not done.
    pub fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// What was answered with `--json`; fails if it was not done.
    pub fn json(self) -> Value {
        let out = self.done();
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"))
    }

    /// The reason it was refused with; fails unless it was, with nothing on standard output.
    pub fn refused(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (1, ""), "{}", self.err);
        self.err
    }

    /// The code it was refused with under `--json`; fails unless standard error is one object of a code and a sentence.
    pub fn refused_with(self) -> String {
        code_of(&self.refused())
    }
}

/// The code of `{"code": …, "message": …}`, which has a sentence and nothing else.
pub fn code_of(error: &str) -> String {
    let error: Value = serde_json::from_str(error).unwrap_or_else(|reason| panic!("{reason}: {error}"));
    let told = error.as_object().expect("an object");
    assert_eq!(told.keys().map(String::as_str).collect::<Vec<_>>(), ["code", "message"]);
    let sentence = told["message"].as_str().expect("a sentence");
    assert!(sentence.len() > 10 && !sentence.contains('⟦') && !sentence.contains('{'), "{sentence}");
    told["code"].as_str().expect("a code").to_owned()
}

/// The built program beside the tests; `KRAVSPOR_CLI_BIN` names another.
pub fn program() -> PathBuf {
    let beside = || {
        let own = std::env::current_exe().expect("a test program knows its path");
        own.ancestors().nth(2).expect("test programs lie in target/PROFILE/deps").join("kravspor-cli")
    };
    let program = std::env::var_os("KRAVSPOR_CLI_BIN").map_or_else(beside, PathBuf::from);
    assert!(program.exists(), "{} is not built: cargo build --package kravspor-cli", program.display());
    program
}

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
