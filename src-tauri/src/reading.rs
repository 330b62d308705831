//! Reading documents that nobody vouches for, in a process of their own: one that hangs, runs out of stack or eats memory is
//! stopped, and the window and the register feel nothing of it. A thread could not be stopped, and a panic that aborts or a
//! stack that overflows could not be caught in one.
//!
//! The process is this very program, started with [`ARGUMENT`] and a path; it prints what it read as JSON and ends.

use register::exchange::document::{self, Reading, Unread};
use std::{
    ffi::OsStr,
    io::{Read, Write},
    path::Path,
    process::{Child, Command, ExitCode, Stdio},
    time::{Duration, Instant},
};

/// What makes the program a reader instead of a window.
pub const ARGUMENT: &str = "--read-document";

/// How long a document may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Most memory that the reader may hold, in bytes, where the system tells how much it does.
const MEMORY: u64 = 800 * 1024 * 1024;
/// Longest answer that is believed, in bytes.
const ANSWER: u64 = 64 * 1024;

/// The reader's side: reads the document at `path` and prints what it says.
pub fn run(path: &OsStr) -> ExitCode {
    let length = std::fs::metadata(path).map_or(0, |about| about.len());
    let reading = if usize::try_from(length).is_ok_and(|length| length > document::pdf_text::LARGEST) {
        Reading::unread(Unread::TooLarge)
    } else {
        std::fs::read(path).map_or_else(|_| Reading::unread(Unread::Damaged), |bytes| document::read(&bytes))
    };
    let printed = serde_json::to_vec(&reading).is_ok_and(|json| std::io::stdout().write_all(&json).is_ok());
    if printed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads a document in a process of its own. Never fails and never lasts longer than ten seconds.
pub fn read(path: &Path) -> Reading {
    let Ok(program) = std::env::current_exe() else { return Reading::unread(Unread::Damaged) };
    let mut command = Command::new(program);
    command.arg(ARGUMENT).arg(path);
    read_with(command, PATIENCE)
}

fn read_with(mut command: Command, patience: Duration) -> Reading {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    without_window(&mut command);
    let Ok(mut reader) = command.spawn() else { return Reading::unread(Unread::Damaged) };
    let Some(answer) = reader.stdout.take() else { return Reading::unread(Unread::Damaged) };
    // Read while it writes, or a long answer would wait for a reader that waits for it.
    let answer = std::thread::spawn(move || {
        let mut json = vec![];
        answer.take(ANSWER).read_to_end(&mut json).map(|_| json)
    });
    let began = Instant::now();
    let ended = loop {
        match reader.try_wait() {
            Ok(Some(status)) => break Some(status.success()),
            Ok(None) if began.elapsed() < patience && memory_of(&reader) < MEMORY => std::thread::sleep(Duration::from_millis(15)),
            _ => break None,
        }
    };
    if ended.is_none() {
        let _ = reader.kill();
        let _ = reader.wait();
        return Reading::unread(Unread::TooSlow);
    }
    let json = answer.join().ok().and_then(Result::ok).unwrap_or_default();
    // One that broke off has said nothing, or half of it.
    serde_json::from_slice(&json).unwrap_or_else(|_| Reading::unread(Unread::Damaged))
}

#[cfg(target_os = "linux")]
fn memory_of(reader: &Child) -> u64 {
    let told = std::fs::read_to_string(format!("/proc/{}/statm", reader.id())).unwrap_or_default();
    told.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).map_or(0, |pages| pages * 4096)
}

#[cfg(not(target_os = "linux"))]
const fn memory_of(_: &Child) -> u64 {
    0
}

#[cfg(windows)]
fn without_window(command: &mut Command) {
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    std::os::windows::process::CommandExt::creation_flags(command, CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
const fn without_window(_: &mut Command) {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.arg("-c").arg(script);
        command
    }

    #[test]
    fn a_reader_that_hangs_is_stopped() {
        let began = Instant::now();
        assert_eq!(read_with(shell("exec sleep 60"), Duration::from_millis(200)), Reading::unread(Unread::TooSlow));
        assert!(began.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_reader_that_breaks_off_or_talks_nonsense_has_read_nothing() {
        for script in ["kill -SEGV $$", "exit 3", "echo not json", "head -c 10000000 /dev/zero", "printf '{\"proposals\":[],'"] {
            assert_eq!(read_with(shell(script), PATIENCE), Reading::unread(Unread::Damaged), "{script}");
        }
    }

    #[test]
    fn what_a_reader_says_is_believed() {
        let said = r#"echo '{"proposals":[{"field":"number","value":"NEPD-1","words":"nr. NEPD-1"}],"unread":null}'"#;
        assert_eq!(read_with(shell(said), PATIENCE).proposals.len(), 1);
    }
}
