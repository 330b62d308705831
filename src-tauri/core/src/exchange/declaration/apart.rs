//! Reading declarations in a process of its own.

use super::{MAX_BYTES, damaged, read, too_complex};
use crate::{
    Error, Result,
    domain::declaration::Declaration,
    error::Code,
    exchange::{
        apart::{self, Bounds, Broken, Given, Reader},
        file,
    },
};
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// The reader of declarations, as a process of its own offers it.
pub(in crate::exchange) const APART: Reader =
    Reader { name: "declaration", bounds: Bounds { seconds: 20, memory: 300 * 1024 * 1024, answer: 64 * 1024 * 1024 }, read: answer_about };

/// What the process says: what was read, or why it was not.
#[derive(Serialize, Deserialize)]
enum Answer {
    Read(Vec<Declaration>),
    Refused { code: String, params: Vec<(String, String)> },
}

/// Reads the declarations of a file in a process of its own. Errors: those of [`read`], of the file itself, and
/// [`Code::ReadingTooSlow`].
pub fn read_apart(given: Given<'_>) -> Result<Vec<Declaration>> {
    if let Given::File(path) = given {
        // Whether there is a file to read is told here: the process says nothing of paths.
        file::read(path, 0)?;
    }
    match apart::ask(&APART, given, &|| false) {
        Ok(json) => match serde_json::from_slice(&json).map_err(damaged)? {
            Answer::Read(found) => Ok(found),
            Answer::Refused { code, params } => Err(refusal(&code, params)),
        },
        Err(Broken::Slow) => Err(Error::new(Code::ReadingTooSlow)),
        Err(Broken::Memory) => Err(too_complex("memory", 0)),
        Err(Broken::Stopped) => Err(Error::new(Code::Cancelled)),
        Err(Broken::Died) => Err(damaged("–")),
    }
}

fn refusal(code: &str, params: Vec<(String, String)>) -> Error {
    const NAMES: [&str; 4] = ["reason", "part", "max", "path"];
    let code = Code::ALL.iter().copied().find(|known| known.as_str() == code).unwrap_or(Code::DeclarationDamaged);
    params.into_iter().fold(Error::new(code), |error, (name, value)| match NAMES.iter().find(|known| **known == name) {
        Some(name) => error.with(name, value),
        None => error,
    })
}

fn answer_about(given: Given<'_>, into: &mut dyn Write) -> io::Result<()> {
    let answer = match given.bytes(MAX_BYTES).and_then(|bytes| read(&bytes)) {
        Ok(found) => Answer::Read(found),
        Err(error) => Answer::Refused {
            code: error.code.as_str().to_owned(),
            params: error.params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        },
    };
    into.write_all(&serde_json::to_vec(&answer)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn what_is_refused_apart_is_refused_for_the_same_reason() {
        let file = tempfile::NamedTempFile::new().unwrap();
        for text in ["", "<svg/>", "{\"processInformation\":", "<!DOCTYPE x><processDataSet/>"] {
            std::fs::write(file.path(), text).unwrap();
            assert_eq!(read_apart(Given::File(file.path())), read(text.as_bytes()), "{text}");
        }
        assert_eq!(read_apart(Given::File(Path::new("no such file"))).unwrap_err().code, Code::FileMissing);
        std::fs::write(file.path(), r#"{"processInformation": {"dataSetInformation": {"name": {"baseName": [{"value": "A"}]}}}}"#).unwrap();
        assert_eq!(read_apart(Given::File(file.path())).unwrap().len(), 1);
    }
}
