//! What a command answers, why it was refused, and how both are written out.

use register::{Error, text::Text};
use serde::Serialize;
use std::io::{self, Write};

/// What goes to standard output, and whether something was refused all the same.
pub struct Answer {
    /// Text or JSON, with its last line ended.
    pub out: String,
    /// A part that was refused: told on standard error, and the exit code is 1.
    pub refused: Option<Failure>,
}

/// What every command answers.
pub type Answered = Result<Answer, Failure>;

/// Why a command was refused.
pub enum Failure {
    /// By a rule of the register.
    Register(Error),
    /// By this program.
    Own {
        /// Stable name.
        code: &'static str,
        /// The sentence, in the user's language.
        message: String,
    },
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Register(error)
    }
}

#[derive(Serialize)]
struct Told<'a> {
    code: &'a str,
    message: String,
}

impl Failure {
    /// Standard output could not be written to.
    pub fn of_output(error: &io::Error, text: &Text) -> Self {
        Self::Own { code: "output", message: text.get_with("cli-refused-output", &[("reason", error.to_string().into())]) }
    }

    /// As standard error shows it: a sentence, or `{"code": …, "message": …}`.
    pub fn shown(&self, text: &Text, json: bool) -> String {
        let (code, message) = match self {
            Self::Register(error) => (error.code.as_str(), text.error(error)),
            Self::Own { code, message } => (*code, message.clone()),
        };
        if json { line_of(&Told { code, message }) } else { format!("{}\n", plain(&message)) }
    }
}

/// A value as JSON: spread over lines, since people read it too.
pub fn json_of<T: Serialize>(value: &T) -> String {
    // Everything that is answered is plain data with text keys: it can always be written.
    serde_json::to_string_pretty(value).map(|json| escaped(&json) + "\n").unwrap_or_default()
}

fn line_of<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).map(|json| escaped(&json) + "\n").unwrap_or_default()
}

/// JSON in which what steers a terminal is written as `\u009b`: only texts can hold such, and there it means the same.
fn escaped(json: &str) -> String {
    let shown = |c: char| if c != '\n' && steers(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(shown).collect()
}

/// Whether a character steers a terminal, or turns the order of those around it.
fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text on one line, in which characters that steer a terminal are shown and not sent (`\u{1b}`): registers, notices
/// and names of files hold what others wrote.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => plain.push(' '),
            c if steers(c) => plain.extend(c.escape_unicode()),
            c => plain.push(c),
        }
    }
    plain
}

/// [`plain`], line by line: the last thing that is done to all that is shown, whatever it was made of.
pub fn plain_lines(text: &str) -> String {
    text.split('\n').map(plain).collect::<Vec<_>>().join("\n")
}

/// Writes everything. A reader that has closed the pipe has read enough: no error.
pub fn print(to: &mut impl Write, text: &str) -> io::Result<()> {
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use register::{domain::language::Language, error::Code};

    #[test]
    fn a_refusal_in_json_is_a_code_and_a_sentence() {
        let failure = Failure::Register(Error::new(Code::NothingToUndo));
        let told: serde_json::Value = serde_json::from_str(&failure.shown(Text::of(Language::English), true)).unwrap();
        assert_eq!(told, serde_json::json!({"code": "nothing-to-undo", "message": "There is nothing to undo."}));
    }

    #[test]
    fn a_text_from_others_cannot_steer_the_terminal() {
        assert_eq!(plain("a\u{1b}[2Jb\nc\u{202e}d\u{9b}e\u{7}"), "a\\u{1b}[2Jb c\\u{202e}d\\u{9b}e\\u{7}");
        assert_eq!(plain_lines("Æ\u{1b}\nø\n"), "Æ\\u{1b}\nø\n");
    }

    #[test]
    fn json_holds_nothing_that_steers_a_terminal_and_means_the_same() {
        let title = "a\u{1b}b\u{9b}c\u{202e}d\u{7f}\n";
        for json in [json_of(&[title]), line_of(&[title])] {
            assert!(!json.trim_end().contains(|c| c != '\n' && steers(c)), "{json:?}");
            assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [title]);
        }
    }

    #[test]
    fn a_closed_pipe_is_no_error() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        assert!(print(&mut Closed, "x").is_ok());
    }
}
