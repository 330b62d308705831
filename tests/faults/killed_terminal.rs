//! The terminal program is killed (SIGKILL) while it records, reads in, takes back, gives out, makes, restores and seals.

use crate::{
    acting::package_is_whole,
    aftermath::{Answered, holds},
    chance::Chance,
    counted::{Counted, times},
    place::{TODAY, built, key, today},
};
use register::{
    domain::{
        contract::ContractDraft,
        follow_up::{Cadence, PlanDraft},
        requirement::RequirementDraft,
    },
    register::{Register, files, keys},
};
use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The terminal program on a register in a folder of its own.
struct Terminal {
    folder: tempfile::TempDir,
}

/// How a program ended: by itself and with success, by itself with a refusal, or by a kill.
#[derive(Debug, PartialEq, Eq)]
enum Ended {
    Done,
    Refused(String),
    Killed,
}

impl Terminal {
    /// With a register of one contract that is followed up every month, with a document.
    fn new() -> Self {
        let terminal = Self { folder: tempfile::tempdir().expect("a folder") };
        let mut register = Register::create(&terminal.register(), &key(false)).expect("a register");
        let occasion = crate::place::on("2024-01-05");
        let draft = ContractDraft { start: Some(occasion.today), ..ContractDraft::titled("Vask av arbeidstøy") };
        let contract = register.add_contract(&draft, &occasion).expect("a contract").value;
        let plan = PlanDraft { id: None, cadence: Cadence::Every { months: 1, anchor: None, season: None }, unannounced: false };
        let requirement = RequirementDraft { plans: vec![plan], ..RequirementDraft::titled("Miljømerkede vaskemidler") };
        let requirement = register.add_requirements(contract, &[requirement], &occasion).expect("a requirement").value[0];
        let source = terminal.path("Lisens.pdf");
        fs::write(&source, vec![7; 200_000]).expect("a file");
        let taken = files::take(&register.contents(), &source, &mut |_| true).expect("a content");
        let document = register::domain::evidence::EvidenceDraft {
            kind: register::domain::evidence::EvidenceKind::Licence,
            title: "Svanemerket".into(),
            number: String::new(),
            issuer: String::new(),
            class: register::domain::evidence::EvidenceClass::ThirdParty,
            received: None,
            valid_from: None,
            valid_to: None,
            requirements: vec![requirement],
            contracts: vec![],
            suppliers: vec![],
            notes: String::new(),
        };
        register.add_evidence_with(&document, &[taken], &occasion).expect("a document");
        terminal
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn register(&self) -> PathBuf {
        self.path("register.kravspor")
    }

    fn command(&self, words: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(built("kravspor-cli"));
        command.arg("--register").arg(self.register()).args(["--today", TODAY]).args(words);
        command.env("HOME", self.folder.path()).env("XDG_DATA_HOME", self.path("data")).env("XDG_RUNTIME_DIR", self.folder.path());
        command.env_remove("DBUS_SESSION_BUS_ADDRESS").env("USER", "kari").env("TZ", "Europe/Oslo").env("LANG", "C.UTF-8");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end, and says how long that took.
    fn whole(&self, words: &[impl AsRef<OsStr> + std::fmt::Debug]) -> Duration {
        let began = Instant::now();
        assert_eq!(self.killed_after(words, Duration::from_secs(60)), Ended::Done, "{words:?}");
        began.elapsed()
    }

    /// Runs it, and kills it after a time unless it has ended.
    fn killed_after(&self, words: &[impl AsRef<OsStr> + std::fmt::Debug], time: Duration) -> Ended {
        let began = Instant::now();
        let mut child = self.command(words).spawn().expect("the terminal program runs");
        loop {
            if let Some(ended) = child.try_wait().expect("it is ours") {
                let mut said = String::new();
                let _ = std::io::Read::read_to_string(&mut child.stderr.take().expect("it is piped"), &mut said);
                assert!(!said.contains("panicked"), "{words:?}: {said}");
                return if ended.success() { Ended::Done } else { Ended::Refused(said) };
            }
            if began.elapsed() >= time {
                let _ = child.kill();
                let _ = child.wait();
                return Ended::Killed;
            }
            thread::sleep(Duration::from_micros(200));
        }
    }

    /// The oldest check that has no result.
    fn open_check(&self) -> String {
        let mut register = Register::open(&self.register(), &key(false)).expect("the register opens");
        register.due(0, None, 1, &today()).expect("checks")[0].check_id.to_string()
    }

    fn kept(&self) -> Answered {
        Answered::of(&self.register(), false, 0)
    }
}

/// A moment within what a run takes, and a little after.
fn moment(chance: &mut Chance, run: Duration) -> Duration {
    Duration::from_micros(chance.next() % (u64::try_from(run.as_micros()).unwrap_or(1) * 11 / 10 + 1))
}

#[test]
fn a_killed_terminal_program_has_done_what_it_was_told_or_nothing() {
    let mut chance = Chance::of_this_run("killed in the terminal");
    let mut counted = Counted::of("kill -9 of kravspor-cli");
    let terminal = Terminal::new();
    let list = terminal.path("liste.csv");
    let package = terminal.path("register.kravspor-pakke");
    let book = terminal.path("alt.xlsx");
    let text = |path: &Path| path.to_str().expect("a plain path").to_owned();
    let write_list = |number: usize| fs::write(&list, format!("Tittel;Avtalenummer\nRenhold {number};K-{number}\n")).expect("a list");
    let words_of = |kind: &str| match kind {
        "record" => ["record", &terminal.open_check(), "--outcome", "fulfilled", "--note", "Sett"].map(str::to_owned).to_vec(),
        "import" => vec!["import".into(), "contracts".into(), text(&list)],
        "package" => vec!["export".into(), "package".into(), "--out".into(), text(&package)],
        "xlsx" => vec!["export".into(), "xlsx".into(), "--out".into(), text(&book)],
        kind => vec![kind.to_owned()],
    };
    let mut longest = std::collections::BTreeMap::new();
    let mut ends = [0; 2];
    for kill in 0..times(14, 140) {
        let kind = ["record", "undo", "redo", "record", "import", "package", "xlsx"][kill % 7];
        write_list(kill + 1);
        let run = *longest.entry(kind).or_insert_with(|| {
            if kind == "undo" {
                terminal.whole(&words_of("record"));
            }
            if kind == "redo" {
                terminal.whole(&words_of("undo"));
            }
            terminal.whole(&words_of(kind))
        });
        let words = words_of(kind);
        let before = terminal.kept();
        let ended = terminal.killed_after(&words, moment(&mut chance, run));
        let after = terminal.kept();
        let mut came_out = holds(&terminal.register(), false, TODAY, &before);
        let steps = after.change - before.change;
        let writes = matches!(kind, "record" | "undo" | "redo");
        match &ended {
            Ended::Done if writes && steps < 1 => came_out = Err("it was answered and is not there".into()),
            _ if steps > 2 => came_out = Err(format!("{steps} changes of one action")),
            Ended::Refused(said) if !said.contains("angre") && !said.contains("gjøre om") => came_out = Err(said.clone()),
            _ => {}
        }
        ends[usize::from(ended == Ended::Killed)] += 1;
        counted.tried(format!("{kind} ({ended:?})"), came_out);
    }
    counted.end(&format!("; {} ended before, {} killed", ends[0], ends[1]));
}

#[test]
fn a_register_that_is_being_made_when_the_program_is_killed_is_there_whole_or_not_at_all() {
    let mut chance = Chance::of_this_run("killed while making");
    let mut counted = Counted::of("kill -9 while a register is made");
    let terminal = Terminal::new();
    let package = terminal.path("pakke.kravspor-pakke");
    let package = package.to_str().expect("a plain path").to_owned();
    terminal.whole(&["export", "package", "--out", &package]);
    package_is_whole(Path::new(&package)).expect("a package");
    let made = |number: usize| terminal.path(&format!("ny-{number}.kravspor"));
    let mut longest = std::collections::BTreeMap::new();
    let (mut whole, mut none) = (0, 0);
    for kill in 0..times(9, 60) {
        let path = made(kill);
        let to = path.to_str().expect("a plain path").to_owned();
        let kind = ["new", "example", "restore-package"][kill % 3];
        let words = |to: &str| match kind {
            "restore-package" => vec![kind.to_owned(), package.clone(), "--to".into(), to.into()],
            _ => vec!["--register".into(), to.to_owned(), kind.to_owned()],
        };
        let run = |words: Vec<String>, time: Duration| {
            let began = Instant::now();
            let mut command = Command::new(built("kravspor-cli"));
            command.args(["--today", TODAY]).args(words).env("HOME", terminal.folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
            let mut child = command.spawn().expect("the terminal program runs");
            while child.try_wait().expect("it is ours").is_none() {
                if began.elapsed() >= time {
                    let _ = child.kill();
                }
                thread::sleep(Duration::from_micros(200));
            }
            began.elapsed()
        };
        let probe = terminal.path(&format!("måling-{kind}.kravspor"));
        let takes = *longest.entry(kind).or_insert_with(|| run(words(probe.to_str().expect("a path")), Duration::from_secs(60)));
        run(words(&to), moment(&mut chance, takes));
        let mut came_out = if path.exists() {
            whole += 1;
            holds(&path, false, TODAY, &Answered::default())
        } else {
            none += 1;
            Ok(Duration::ZERO)
        };
        // Whatever was left behind, the same is done again.
        if !path.exists() {
            run(words(&to), Duration::from_secs(60));
            if !path.exists() {
                came_out = Err("it cannot be made afterwards".into());
            }
        }
        counted.tried(kind, came_out);
    }
    counted.end(&format!("; {whole} were there whole, {none} not at all"));
}

#[test]
fn a_register_that_is_being_sealed_when_the_program_is_killed_opens_open_or_sealed_with_everything_in_it() {
    let mut chance = Chance::of_this_run("killed while sealing");
    let mut counted = Counted::of("kill -9 while a register is sealed");
    let words = ["key", "seal", "--new-passphrase-file", "ord.txt"];
    let mut takes = None;
    let mut sealed = 0;
    for kill in 0..times(3, 40) {
        let terminal = Terminal::new();
        let passphrase = terminal.path("ord.txt");
        fs::write(&passphrase, "fire blå elger på ski i mai\n").expect("a passphrase");
        let passphrase = passphrase.to_str().expect("a plain path").to_owned();
        let words: Vec<&str> = words.iter().map(|word| if *word == "ord.txt" { passphrase.as_str() } else { word }).collect();
        let before = terminal.kept();
        let Some(run) = takes else {
            takes = Some(terminal.whole(&words));
            continue;
        };
        // The key is stretched first; what may be cut off comes in the last part.
        let time = if kill % 4 == 0 { moment(&mut chance, run) } else { run.mul_f64(0.6) + moment(&mut chance, run.mul_f64(0.4)) };
        terminal.killed_after(&words, time);
        let is_sealed = keys::is_sealed(&terminal.register());
        sealed += usize::from(is_sealed);
        let came_out = if is_sealed { sealed_holds(&terminal, &before) } else { holds(&terminal.register(), false, TODAY, &before) };
        counted.tried(if is_sealed { "sealed" } else { "open" }, came_out);
    }
    counted.end(&format!("; {sealed} were sealed"));
}

/// A register that was sealed by the terminal program holds what it held before.
fn sealed_holds(terminal: &Terminal, before: &Answered) -> Result<Duration, String> {
    let began = Instant::now();
    let way = keys::Way::Passphrase("fire blå elger på ski i mai");
    let key = keys::key(&terminal.register(), &way).map_err(|error| format!("no way in: {error:?}"))?;
    let register = Register::open(&terminal.register(), &key).map_err(|error| format!("does not open: {error:?}"))?;
    register.verify_chain().map_err(|error| format!("the chain: {error:?}"))?;
    let mut now = Answered::default();
    now.hear(Answered::line(&register, 0).trim());
    if (now.change, &now.hash) != (before.change, &before.hash) {
        return Err(format!("{before:?} became {now:?}"));
    }
    crate::aftermath::contents_are_there(&register)?;
    Ok(began.elapsed())
}
