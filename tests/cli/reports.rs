//! Reports to files.

use crate::{
    run::{TODAY, Terminal},
    seed::seed,
};
use register::{
    domain::occasion::Occasion,
    register::{Key, Register, settings::Settings},
};

/// A picture of one point.
const LOGO: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn printed(terminal: &Terminal, words: &str, name: &str) -> Vec<u8> {
    let path = terminal.path(name);
    terminal.run_with(&words.split(' ').chain(["--out", path.to_str().expect("a path")]).collect::<Vec<_>>()).done();
    std::fs::read(path).expect("the report")
}

#[test]
fn the_same_data_and_day_give_the_same_bytes_in_place_of_an_older_report() {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let words = format!("report contract {contract}");
    let first = printed(&terminal, &words, "rapport.pdf");
    assert!(first.starts_with(b"%PDF-") && first.trim_ascii_end().ends_with(b"%%EOF"), "{} bytes", first.len());
    std::fs::write(terminal.path("annen.pdf"), "eldre").expect("an older report");
    assert_eq!(printed(&terminal, &words, "annen.pdf"), first);
    assert_ne!(printed(&terminal, &format!("{words} --lang nn"), "nynorsk.pdf"), first);
    assert_ne!(printed(&terminal, &format!("{words} --today 2026-11-23"), "senere.pdf"), first);
    let left: Vec<_> = std::fs::read_dir(terminal.path("")).expect("the folder").flatten().map(|file| file.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().ends_with(".new")), "{left:?}");
}

#[test]
fn a_report_is_not_written_for_a_contract_that_is_not_there() {
    let terminal = Terminal::new();
    seed(&terminal);
    let path = terminal.path("rapport.pdf");
    let answer = terminal.run_with(&["--json", "report", "contract", "2026-18", "--out", path.to_str().expect("a path")]);
    assert_eq!(answer.refused_with(), "not-found");
    assert!(!path.exists());
}

#[test]
fn a_report_needs_its_folder() {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let path = terminal.path("ingen/rapport.pdf");
    let answer = terminal.run_with(&["--json", "report", "contract", &contract, "--out", path.to_str().expect("a path")]);
    assert_eq!(answer.refused_with(), "folder-missing");
    assert!(!terminal.path("ingen").exists());
}

#[test]
fn a_report_is_never_written_over_the_register() {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let register = terminal.register();
    let before = std::fs::read(&register).expect("the register");
    let answer = terminal.run_with(&["report", "contract", &contract, "--out", register.to_str().expect("a path")]);
    assert_eq!(answer.code, 2, "{}", answer.err);
    assert_eq!(std::fs::read(&register).expect("the register"), before);
}

#[test]
fn a_report_of_a_period_with_a_cover_is_another_report() {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let words = format!("report contract {contract}");
    let whole = printed(&terminal, &words, "hele.pdf");
    let period = printed(&terminal, &format!("{words} --from 2026-01-01 --to 2026-12-31"), "periode.pdf");
    let since = printed(&terminal, &format!("{words} --from 2026-01-01"), "siden.pdf");
    let cover = printed(&terminal, &format!("{words} --cover"), "forside.pdf");
    for (index, one) in [&whole, &period, &since, &cover].iter().enumerate() {
        assert!([&whole, &period, &since, &cover].iter().skip(index + 1).all(|other| other != one), "{index}");
    }
    assert_eq!(printed(&terminal, &format!("{words} --cover"), "igjen.pdf"), cover);
}

#[test]
fn a_period_that_cannot_be_leaves_no_file() {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let path = terminal.path("rapport.pdf");
    for (period, code) in [("--from 2026-06-30 --to 2026-01-01", "period-backwards"), ("--to 1990-12-31", "period-outside")] {
        let mut words = vec!["--json", "report", "contract", &contract, "--out", path.to_str().expect("a path")];
        words.extend(period.split(' '));
        assert_eq!(terminal.run_with(&words).refused_with(), code);
        assert!(!path.exists());
    }
    let answer = terminal.run(&format!("report contract {contract} --from 1.1.2026 --out rapport.pdf"));
    assert_eq!(answer.code, 2, "{}", answer.err);
}

#[test]
fn the_logo_is_on_a_report_unless_it_is_left_out() {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let reports = [
        format!("report contract {contract}"),
        "report measurements".into(),
        "report goals --cover".into(),
        "report follow-up --cover".into(),
    ];
    let before: Vec<Vec<u8>> = reports.iter().map(|words| printed(&terminal, words, "for.pdf")).collect();
    {
        let mut register = Register::open(&terminal.register(), &Key::None).expect("the register");
        let today: chrono::NaiveDate = TODAY.parse().expect("a date");
        let occasion = Occasion { today, now: today.and_hms_opt(8, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() };
        let settings = Settings { logo: LOGO.into(), ..register.settings().expect("settings") };
        register.edit_settings(&settings, &occasion).expect("the logo is stored");
    }
    for (words, without) in reports.iter().zip(before) {
        assert!(printed(&terminal, words, "med.pdf") != without, "{words}");
        assert!(printed(&terminal, &format!("{words} --no-logo"), "uten.pdf") == without, "{words}");
    }
}
