//! Help, and what is said of wrong usage.

use crate::run::{Terminal, code_of};

const COMMANDS: [&str; 13] =
    ["new", "example", "sample", "notice", "contracts", "contract", "due", "library", "record", "report", "undo", "redo", "history"];

#[test]
fn help_names_every_command_in_the_chosen_language() {
    let terminal = Terminal::new();
    for (language, word) in [("nb", "Felles valg"), ("nn", "Felles val,"), ("en", "Common options")] {
        let help = terminal.run_bare(&["--lang", language, "--help"]).done();
        assert!(help.contains(word), "{help}");
        for command in COMMANDS {
            assert!(help.contains(&format!("\n  {command} ")), "{command} in {help}");
            let own = terminal.run_bare(&[command, "-h", "--lang", language]).done();
            assert!(own.contains(&format!("kravspor-cli {command}")) && own.contains(word), "{own}");
        }
    }
}

#[test]
fn the_version_is_told() {
    assert_eq!(Terminal::new().run_bare(&["--version"]).done(), format!("kravspor-cli {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_is_two_with_a_sentence_on_standard_error() {
    let terminal = Terminal::new();
    for wrong in [
        "",
        "bidrag",
        "due --days many",
        "due --days -1",
        "due extra",
        "--today 2026-02-30 due",
        "--today 21.11.2026 due",
        "--lang se due",
        "--unknown due",
        "contract",
        "notice",
        "report",
        "report contract 1",
        "report contract 1 --out report.txt",
        "report nothing",
        "record",
        "sample --seed x",
        "sample --seed -1",
        "sample --seed 18446744073709551616",
        "sample --contracts 1.5",
        "history --limit x",
        "record 1 --outcome fulfilled --actual much",
        "record 1 --outcome fulfilled --actual 1.000",
        "record 1 --outcome fulfilled --outcome partly",
        "record 1 --outcome",
        "record 1 --outcome=",
        "record 1 --outcome fulfilled --valid-to 1.1.2027",
        "--register= due",
        "--register",
        "--json=yes due",
        "notice --",
        "undo nothing",
        "contracts --help=x",
    ] {
        let words: Vec<&str> = wrong.split_whitespace().collect();
        let answer = terminal.run_bare(&words);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{wrong}");
        assert!(answer.err.len() > 20 && !answer.err.contains("error:"), "{wrong}: {}", answer.err);
        for language in ["nb", "nn", "en"] {
            let said = terminal.run_bare(&["--lang", language].into_iter().chain(words.clone()).collect::<Vec<_>>()).err;
            assert!(!said.contains(['⟦', '⟧']), "{language} {wrong}: {said}");
        }
        let json = terminal.run_bare(&["--json"].into_iter().chain(words).collect::<Vec<_>>());
        assert_eq!((json.code, code_of(&json.err)), (2, "usage".to_owned()), "{wrong}");
    }
}

#[test]
fn wrong_usage_is_told_in_the_chosen_language() {
    let terminal = Terminal::new();
    let said = |language: &str| terminal.run_bare(&["due", "--today", "2026-02-30", "--lang", language]).err;
    assert!(said("nb").starts_with("«2026-02-30» passer ikke for --today"), "{}", said("nb"));
    assert!(said("en").starts_with("“2026-02-30” does not fit --today"), "{}", said("en"));
}

#[test]
fn options_stand_before_or_after_the_command() {
    let terminal = Terminal::new().with_new_register();
    let register = terminal.register();
    let path = register.to_str().expect("a path");
    assert_eq!(terminal.run_bare(&["--json", "--register", path, "contracts"]).done(), "[]\n");
    assert_eq!(terminal.run_bare(&["contracts", "--register", path, "--json"]).done(), "[]\n");
}
