//! What sealing costs: the same things done with a register that lies open and with one that is sealed, in turn.
//! `cargo bench --package benchmarks --bench sealed`

// What the other benchmarks need of it is not needed here.
#[allow(dead_code)]
mod sample;

use register::{
    domain::follow_up::{Outcome, ResultDraft},
    exchange::package,
    register::{
        Key, Register, Secret,
        keys::{self, Way},
        sample as lifelike,
    },
};
use sample::occasion;
use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

const CONTRACTS: u32 = 1_000;
const PASSPHRASE: &str = "fire blå elger på ski i mai";

/// How one of the two is opened, and where it lies.
struct Kind {
    name: &'static str,
    path: PathBuf,
    key: Key,
}

fn main() {
    let folder = sample::folder().join("sealed");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let made = folder.join("made.kravspor");
    let register = lifelike::make(&made, CONTRACTS, 1, &occasion()).expect("the sample is made");
    register.settle().expect("settled");
    let packed = folder.join("made.kravspor-pakke");
    package::write(&register, &packed, &occasion(), &mut |_| true).expect("a package");
    drop(register);
    sample::discard(&made);
    let kinds = [
        Kind { name: "open", path: folder.join("open.kravspor"), key: Key::None },
        Kind { name: "sealed", path: folder.join("sealed.kravspor"), key: Key::Sealed(Secret::random().expect("chance")) },
    ];
    row("made anew of a package: every row written, everything derived", &kinds, 5, |kind| {
        sample::discard(&kind.path);
        let _ = fs::remove_dir_all(kind.path.with_extension("files"));
        let begun = Instant::now();
        let (register, _) = package::restore(&packed, &kind.path, &kind.key, &occasion(), &mut |_| true).expect("a register");
        register.settle().expect("settled");
        begun.elapsed()
    });
    row("opened, its key at hand", &kinds, 100, |kind| {
        let begun = Instant::now();
        let register = open(kind);
        let taken = begun.elapsed();
        drop(register);
        taken
    });
    row("every row of every table read", &kinds, 7, |kind| {
        let register = open(kind);
        let begun = Instant::now();
        let whole = register.whole().expect("the whole");
        let mut rows = 0_u64;
        for shape in whole.shapes() {
            whole
                .rows(shape, &mut |_| {
                    rows += 1;
                    Ok(())
                })
                .expect("rows");
        }
        assert!(rows > 100_000);
        begun.elapsed()
    });
    let mut registers = kinds.each_ref().map(|kind| {
        let mut register = open(kind);
        register.turn_to(&occasion()).expect("brought up to the day");
        register
    });
    let ids = registers[0].contract_ids().expect("contracts");
    let mut at = 0;
    each("one contract with all its checks", &mut registers, 600, |register| {
        at += 1;
        register.contract_sheet(ids[at * 7 / 2 % ids.len()], &occasion()).expect("a sheet");
    });
    let mut checks = registers.each_mut().map(|register| register.due(60, None, 10_000, &occasion()).expect("checks").into_iter());
    let draft = ResultDraft {
        outcome: Outcome::Fulfilled,
        actual: None,
        note: "Dokumentasjon mottatt og kontrollert.".into(),
        checked_on: occasion().today,
        valid_to: None,
    };
    let mut turn = 0;
    each("one result recorded, safe on disk", &mut registers, 300, |register| {
        let check = checks[turn % 2].next().expect("a check").check_id;
        turn += 1;
        register.record_result(check, &draft, &occasion()).expect("recorded");
    });
    drop(registers);
    unlocked(&folder);
    let _ = fs::remove_dir_all(&folder);
}

fn open(kind: &Kind) -> Register {
    Register::open(&kind.path, &kind.key).expect("it opens")
}

/// With the passphrase, which is meant to take its time.
fn unlocked(folder: &Path) {
    let path = folder.join("passphrase.kravspor");
    drop(keys::create(&path, Some(PASSPHRASE), false, &occasion()).expect("a sealed register"));
    let mut taken = vec![];
    for _ in 0..7 {
        let begun = Instant::now();
        let key = keys::key(&path, &Way::Passphrase(PASSPHRASE)).expect("its key");
        drop(Register::open(&path, &key).expect("it opens"));
        taken.push(begun.elapsed());
    }
    taken.sort();
    println!("| unlocked with its passphrase | | {} | |", shown(taken[taken.len() / 2]));
}

/// Times `call` with each in turn, so that what else the machine does falls on both.
fn row(name: &str, kinds: &[Kind; 2], times: usize, call: impl Fn(&Kind) -> Duration) {
    let mut taken = [vec![], vec![]];
    for _ in 0..times {
        for (kind, taken) in kinds.iter().zip(&mut taken) {
            taken.push(call(kind));
        }
    }
    told(name, taken);
    assert_eq!(kinds.each_ref().map(|kind| kind.name), ["open", "sealed"]);
}

fn each(name: &str, registers: &mut [Register; 2], times: usize, mut call: impl FnMut(&mut Register)) {
    let mut taken = [vec![], vec![]];
    for _ in 0..times {
        for (register, taken) in registers.iter_mut().zip(&mut taken) {
            let begun = Instant::now();
            call(register);
            taken.push(begun.elapsed());
        }
    }
    told(name, taken);
}

/// Medians, and how much more the second is: `| what | open | sealed | more |`.
fn told(name: &str, taken: [Vec<Duration>; 2]) {
    let [open, sealed] = taken.map(|mut taken| {
        taken.sort();
        taken[taken.len() / 2]
    });
    let more = (sealed.as_secs_f64() / open.as_secs_f64() - 1.0) * 100.0;
    println!("| {name} | {} | {} | {more:+.0} % |", shown(open), shown(sealed));
}

fn shown(taken: Duration) -> String {
    let milliseconds = taken.as_secs_f64() * 1000.0;
    match milliseconds {
        1000.0.. => format!("{:.2} s", milliseconds / 1000.0),
        10.0.. => format!("{milliseconds:.0} ms"),
        _ => format!("{milliseconds:.2} ms"),
    }
}
