//! Reading files that nobody vouches for, in a process of their own: one that hangs, runs out of stack or eats memory is
//! stopped, and the window and the register feel nothing of it. A thread could not be stopped, and a panic that aborts or a
//! stack that overflows could not be caught in one.
//!
//! The process is the program itself, started with [`ARGUMENT`], the reader's name and a path, or with no path and the bytes on
//! its standard input, for what is sealed on the disk; it prints what it read and ends.
//! A program that offers this calls [`serve`] before anything else. One that does not (a test of the core alone) reads in its
//! own process. Knows no file format: readers are listed in [`READERS`].

use std::{
    borrow::Cow,
    ffi::OsString,
    io::{self, Read, Write},
    path::Path,
    process::{Child, Command, ExitCode, Stdio},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

/// What makes the program a reader.
pub const ARGUMENT: &str = "--read-apart";

/// All that can be read apart.
const READERS: [&Reader; 3] = [&super::declaration::APART, &super::document::APART, &super::table::APART];

/// How often the reader's memory is looked at, and whether to stop asked.
const GLANCE: Duration = Duration::from_millis(10);
/// What is kept of what a reader says as it dies, in bytes.
const LAST_WORDS: u64 = 4096;

/// The program has said that it can be started as a reader.
static SERVES: AtomicBool = AtomicBool::new(false);

/// What a process of its own reads, and what it may take for it.
#[derive(Debug)]
pub struct Reader {
    /// By which it is started.
    pub name: &'static str,
    /// What it may take.
    pub bounds: Bounds,
    /// Reads what is given and writes an answer, refusals included.
    pub read: fn(Given<'_>, &mut dyn Write) -> io::Result<()>,
}

/// What is to be read.
#[derive(Clone, Copy)]
pub enum Given<'a> {
    /// A file.
    File(&'a Path),
    /// What is in one that nobody else may read.
    Bytes(&'a [u8]),
}

impl<'a> Given<'a> {
    /// Its bytes, no further than one past `max`: who receives them refuses what is larger.
    /// Errors: the reasons why a file cannot be read.
    pub fn bytes(self, max: usize) -> crate::Result<Cow<'a, [u8]>> {
        match self {
            Self::File(path) => super::file::read(path, max).map(Cow::Owned),
            Self::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
        }
    }
}

/// What reading may take.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Time.
    pub seconds: u64,
    /// Memory in bytes, where the system tells and limits it (Linux).
    pub memory: u64,
    /// Longest answer that is believed, in bytes.
    pub answer: u64,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It took too long.
    Slow,
    /// It took too much memory.
    Memory,
    /// It ended without an answer, or could not be started.
    Died,
    /// Whoever asked did not want to wait any longer.
    Stopped,
}

/// Makes the program a reader when it was started as one; then its exit code. To be called before anything else in `main`.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    SERVES.store(true, Ordering::Relaxed);
    let arguments: Vec<OsString> = std::env::args_os().skip(1).take(4).collect();
    let (mark, name, path) = match arguments.as_slice() {
        [mark, name] => (mark, name, None),
        [mark, name, path] => (mark, name, Some(path)),
        _ => return None,
    };
    if mark != ARGUMENT {
        return None;
    }
    let reader = READERS.into_iter().find(|reader| name == reader.name);
    let read = reader.is_some_and(|reader| {
        limit_memory(reader.bounds.memory);
        let out = &mut io::stdout().lock();
        match path {
            Some(path) => (reader.read)(Given::File(Path::new(path)), out).is_ok(),
            None => {
                let mut bytes = vec![];
                io::stdin().lock().read_to_end(&mut bytes).is_ok() && (reader.read)(Given::Bytes(&bytes), out).is_ok()
            }
        }
    });
    Some(if read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the reader says about what is given, from a process of this very program. `stop` is asked about a hundred times a second.
pub fn ask(reader: &Reader, given: Given<'_>, stop: &dyn Fn() -> bool) -> Result<Vec<u8>, Broken> {
    if !SERVES.load(Ordering::Relaxed) {
        let mut answer = vec![];
        return (reader.read)(given, &mut answer).map(|()| answer).map_err(|_| Broken::Died);
    }
    ask_program(&std::env::current_exe().map_err(|_| Broken::Died)?, reader, given, stop)
}

/// The same from another program that calls [`serve`].
pub fn ask_program(program: &Path, reader: &Reader, given: Given<'_>, stop: &dyn Fn() -> bool) -> Result<Vec<u8>, Broken> {
    let mut command = Command::new(program);
    command.arg(ARGUMENT).arg(reader.name);
    let bytes = match given {
        Given::File(path) => {
            command.arg(path);
            None
        }
        Given::Bytes(bytes) => Some(bytes.to_vec()),
    };
    listen(command, bytes, reader.bounds, stop)
}

fn listen(mut command: Command, bytes: Option<Vec<u8>>, bounds: Bounds, stop: &dyn Fn() -> bool) -> Result<Vec<u8>, Broken> {
    command.stdin(if bytes.is_some() { Stdio::piped() } else { Stdio::null() }).stdout(Stdio::piped()).stderr(Stdio::piped());
    without_window(&mut command);
    let mut child = command.spawn().map_err(|_| Broken::Died)?;
    let (Some(answer), Some(last_words)) = (child.stdout.take(), child.stderr.take()) else { return Err(end(&mut child, Broken::Died)) };
    if let (Some(mut to), Some(bytes)) = (child.stdin.take(), bytes) {
        // Told by a thread of its own: a reader that stops listening must not stop whoever asks.
        std::thread::spawn(move || to.write_all(&bytes));
    }
    // Read while it writes, or a long answer would wait for a reader that waits for it.
    let answer = heard(answer, bounds.answer);
    let last_words = heard(last_words, LAST_WORDS);
    let began = Instant::now();
    let answer = loop {
        let broken = match answer.recv_timeout(GLANCE) {
            Ok(answer) => break answer,
            Err(RecvTimeoutError::Disconnected) => Broken::Died,
            Err(RecvTimeoutError::Timeout) if stop() => Broken::Stopped,
            Err(RecvTimeoutError::Timeout) if memory_of(&child) > bounds.memory => Broken::Memory,
            Err(RecvTimeoutError::Timeout) if began.elapsed().as_secs() >= bounds.seconds => Broken::Slow,
            Err(RecvTimeoutError::Timeout) => continue,
        };
        return Err(end(&mut child, broken));
    };
    // It has closed its output, so it ends by itself; where it hangs at that, or has more to say than is believed, it is ended.
    let patience = Duration::from_secs(2);
    let closed = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if closed.elapsed() < patience => std::thread::sleep(Duration::from_millis(1)),
            _ => return Err(end(&mut child, Broken::Died)),
        }
    };
    if status.success() {
        return Ok(answer);
    }
    let last_words = last_words.recv_timeout(patience).unwrap_or_default();
    let starved = String::from_utf8_lossy(&last_words).contains("memory allocation of");
    Err(if starved { Broken::Memory } else { Broken::Died })
}

fn heard(source: impl Read + Send + 'static, most: u64) -> mpsc::Receiver<Vec<u8>> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut heard = vec![];
        if source.take(most).read_to_end(&mut heard).is_ok() {
            // Whoever does not listen any longer has ended the process.
            let _ = tell.send(heard);
        }
    });
    told
}

fn end(child: &mut Child, why: Broken) -> Broken {
    let _ = child.kill();
    let _ = child.wait();
    why
}

/// Beyond this, memory is refused to the process, which then ends. The system counts what is written to, not the program.
#[cfg(target_os = "linux")]
fn limit_memory(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Without it the memory is still looked at from outside.
    let _ = setrlimit(Resource::Data, Rlimit { current: Some(bytes), maximum: Some(bytes) });
}

#[cfg(not(target_os = "linux"))]
const fn limit_memory(_: u64) {}

#[cfg(target_os = "linux")]
fn memory_of(child: &Child) -> u64 {
    let told = std::fs::read_to_string(format!("/proc/{}/statm", child.id())).unwrap_or_default();
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

    const BOUNDS: Bounds = Bounds { seconds: 10, memory: 100 * 1024 * 1024, answer: 1000 };

    fn shell(script: &str, bounds: Bounds) -> Result<Vec<u8>, Broken> {
        let mut command = Command::new("sh");
        command.arg("-c").arg(script);
        listen(command, None, bounds, &|| false)
    }

    #[test]
    fn a_reader_that_hangs_is_stopped() {
        let began = Instant::now();
        assert_eq!(shell("exec sleep 60", Bounds { seconds: 0, ..BOUNDS }), Err(Broken::Slow));
        let mut command = Command::new("sleep");
        command.arg("60");
        assert_eq!(listen(command, None, BOUNDS, &|| began.elapsed() > Duration::from_millis(50)), Err(Broken::Stopped));
        assert!(began.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_reader_that_breaks_off_or_talks_on_has_read_nothing() {
        for script in ["kill -SEGV $$", "exit 3", "echo half; exit 1", "head -c 10000000 /dev/zero; exit 1"] {
            assert_eq!(shell(script, BOUNDS), Err(Broken::Died), "{script}");
        }
        assert_eq!(shell("echo 'memory allocation of 9 bytes failed' >&2; kill -ABRT $$", BOUNDS), Err(Broken::Memory));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_reader_that_eats_memory_is_stopped() {
        let greedy = "x=a; while :; do x=$x$x; done";
        assert_eq!(shell(greedy, BOUNDS), Err(Broken::Memory));
    }

    #[test]
    fn what_a_reader_says_is_heard() {
        assert_eq!(shell("echo read", BOUNDS), Ok(b"read\n".to_vec()));
    }
}
