//! Somebody at work in a process of their own, which can be stopped at any moment. What was answered to them is said on standard
//! output, a line a change, so that it outlives the process.

use crate::{
    acting::Acting,
    aftermath::Answered,
    chance::Chance,
    place::{key, on},
};
use register::register::Register;
use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
    time::Duration,
};

/// What the process is to do: `sealed day kept seed path`.
const TOLD: &str = "KRAVSPOR_TEST_ACTOR";

/// A process that works in a register until it is stopped.
pub struct Actor {
    child: Child,
    heard: Arc<Mutex<Answered>>,
    listening: Option<JoinHandle<()>>,
}

impl Actor {
    /// Starts one on the register at `path`, which was answered this far, and waits until it has opened it.
    pub fn start(path: &Path, sealed: bool, day: &str, answered: &Answered, chance: &mut Chance) -> Self {
        Self::start_by(Command::new(std::env::current_exe().expect("a test program knows its path")), path, sealed, day, answered, chance)
    }

    /// The same, by a program that runs another one with the arguments that follow.
    pub fn start_by(mut command: Command, path: &Path, sealed: bool, day: &str, answered: &Answered, chance: &mut Chance) -> Self {
        let told = format!("{sealed} {day} {} {} {}", answered.kept, chance.next(), path.display());
        command.args(["actor::at_work", "--exact", "--nocapture", "--test-threads=1"]).env(TOLD, told);
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().expect("the test starts itself");
        let heard = Arc::new(Mutex::new(answered.clone()));
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let begun = lines.by_ref().map_while(Result::ok).find(|line| line.ends_with("at work"));
        assert!(begun.is_some(), "somebody at work opens the register");
        let hears = heard.clone();
        let listening = thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                hears.lock().expect("a whole word").hear(&line);
            }
        });
        Self { child, heard, listening: Some(listening) }
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it was answered until now.
    pub fn answered(&self) -> Answered {
        self.heard.lock().expect("a whole word").clone()
    }

    /// Kills it when so much time has passed (SIGKILL). Answers what it was answered before.
    pub fn killed_after(mut self, time: Duration) -> Answered {
        thread::sleep(time);
        self.kill()
    }

    /// Kills it at once.
    pub fn kill(&mut self) -> Answered {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
        self.answered()
    }
}

impl Drop for Actor {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The process itself; without being told anything, it does nothing.
#[test]
fn at_work() {
    let Ok(told) = std::env::var(TOLD) else { return };
    let words: Vec<&str> = told.splitn(5, ' ').collect();
    let [sealed, day, kept, seed, path] = words[..] else { panic!("{told}") };
    let (occasion, key) = (on(day), key(sealed == "true"));
    let mut register = Register::open(Path::new(path), &key).expect("the register opens");
    let mut acting = Acting::by(Chance::of(seed.parse().expect("a seed")), kept.parse().expect("a number"));
    println!("at work");
    loop {
        let done = acting.act(&mut register, &occasion);
        let said = Answered::line(&register, acting.kept);
        // One write a line: a line is said whole or not at all.
        let _ = std::io::stdout().write_all(said.as_bytes());
        match done {
            Ok(_) => {}
            Err(error) => {
                let _ = std::io::stdout().write_all(format!("refused {} {error:?}\n", error.code).as_bytes());
            }
        }
    }
}
