//! Passphrases and recovery keys from whoever runs the program: out of a file, or typed where they are not shown.
//! They are never arguments: other programs on the computer can read those.

use crate::answer::Failure;
use register::{Error, error::Code, text::Text};
use std::{
    fs::File,
    io::{self, BufRead, IsTerminal},
    path::Path,
};
use zeroize::Zeroizing;

/// Longest line that is read, in bytes.
const LONGEST: u64 = 4096;

/// The first line of a file, without its end. Errors: the file cannot be read, or holds no text.
pub fn from_file(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let unread = |error: &io::Error| Failure::from(Error::unread(path, error));
    let file = File::open(path).map_err(|error| unread(&error))?;
    let mut line = Zeroizing::new(String::new());
    io::BufReader::new(io::Read::take(file, LONGEST)).read_line(&mut line).map_err(|error| unread(&error))?;
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(line)
}

/// Whether somebody is there to type it.
pub fn can_be_typed() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for one; what is typed is not shown. `question` is the key of a text.
pub fn typed(question: &str, text: &Text) -> Result<Zeroizing<String>, Failure> {
    let asked = rpassword::prompt_password(format!("{}: ", text.get(question)));
    asked.map(Zeroizing::new).map_err(|error| Error::new(Code::FileUnreadable).with("path", "stdin").with("reason", error).into())
}
