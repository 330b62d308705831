//! Every command of the window is given bad input: wrong types, what is huge, unknown keys and those of another register, tricks
//! with paths, numbers out of range, deep nests. It is refused with a code and changes nothing, and the window lives on.
//!
//! Twelve inputs a command by itself; `KRAVSPOR_FAULTS=long` gives each a thousand.

mod commands;
mod values;

use crate::support::{App, RegisterFile};
use commands::Command;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::Path};
use values::Making;

const TODAY: &str = "2026-11-21";

/// Gives a command inputs, one after the other. Answers of each whether it was done or why not, and whether the log grew by it.
const GIVE: &str = "
const [name, inputs, done] = arguments;
const call = window.__TAURI_INTERNALS__.invoke;
const latest = async () => { try { return JSON.stringify((await call('history', { before: null, limit: 1, filter: {} }))[0]?.id ?? 0) } catch { return 'none' } };
const within = (promise) => Promise.race([promise, new Promise((_, no) => setTimeout(() => no('no answer in 20 s'), 20000))]);
(async () => {
    const answers = [];
    let before = await latest();
    for (const input of inputs) {
        let said;
        try { await within(call(name, input)); said = { done: true }; }
        catch (error) { said = typeof error === 'object' && error !== null && 'code' in error ? { code: error.code, message: error.sentence ?? error.message } : { plain: String(error).slice(0, 300) }; }
        const after = await latest();
        said.changed = before !== after;
        before = after;
        answers.push(said);
    }
    done(answers);
})();";

/// How many inputs are given before the example is opened anew.
const AT_ONCE: usize = 20;

/// Commands that take nothing from the page: what they do hangs on the register and on what is chosen in a dialog.
fn times(command: &Command) -> usize {
    let long = std::env::var("KRAVSPOR_FAULTS").is_ok_and(|how| how == "long");
    match (command.takes.is_empty(), long) {
        (true, false) => 1,
        (true, true) => 20,
        (false, false) => 12,
        (false, true) => 1_000,
    }
}

/// Some inputs, at most so many, that the driver of the window can carry at once.
fn batch(making: &mut Making<'_>, command: &Command, most: usize) -> Vec<Value> {
    const BYTES: usize = 4 * 1024 * 1024;
    let (mut inputs, mut size) = (vec![], 0);
    while inputs.len() < most && size < BYTES {
        let input = making.given(command);
        let bytes = input.to_string().len();
        // Lists of long texts grow past what the driver takes in.
        if bytes < BYTES {
            size += bytes;
            inputs.push(input);
        }
    }
    inputs
}

/// Keys of what is in a register, by the name of their type.
fn keys(path: &Path) -> BTreeMap<&'static str, Vec<String>> {
    let file = RegisterFile::open(path);
    let tables = [
        ("ContractId", "contract"),
        ("RequirementId", "requirement"),
        ("CheckId", "planned_check"),
        ("SupplierId", "supplier"),
        ("EvidenceId", "evidence"),
        ("NonconformityId", "nonconformity"),
        ("StepId", "nonconformity_step"),
        ("MeetingId", "meeting"),
        ("AgendaItemId", "agenda_item"),
        ("DecisionId", "decision"),
        ("IndicatorId", "indicator"),
        ("FileId", "file"),
        ("PlanId", "plan"),
        ("StrategyId", "strategy"),
        ("GoalId", "goal"),
    ];
    tables.into_iter().map(|(name, table)| (name, file.keys(&format!("SELECT id FROM {table} LIMIT 12")))).collect()
}

#[tokio::test]
async fn every_command_refuses_bad_input_with_a_code_and_changes_nothing() {
    let bindings = std::fs::read_to_string(crate::support::repository("ui/src/api/bindings.ts")).expect("the bindings");
    let (commands, types) = commands::read(&bindings);
    assert!(commands.len() > 100 && types.len() > 200, "{} commands, {} types are read", commands.len(), types.len());
    let home = tempfile::tempdir().expect("a folder");
    let (data, other) = (home.path().join("data"), home.path().join("annet.kravspor"));
    std::fs::create_dir_all(&data).expect("a folder");
    let chosen = home.path().join("liste.csv");
    let list = "Tittel;Avtalenummer;Startdato\nRenhold;K-1;2026-01-05\n;K-2;2026-13-45\n";
    std::fs::write(&chosen, list).expect("a list");
    let occasion = register::domain::occasion::Occasion {
        today: TODAY.parse().expect("a day"),
        now: format!("{TODAY}T09:00:00Z").parse().expect("a moment"),
        who: "Kari".into(),
    };
    drop(register::register::example::make(&other, &occasion).expect("another register"));
    let nobody =
        std::env::var_os("PATH").and_then(|paths| std::env::split_paths(&paths).map(|path| path.join("true")).find(|path| path.exists()));
    let nobody = nobody.expect("a program that does nothing");
    let environment = [("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path")), ("KRAVSPOR_OPEN_WITH", nobody.to_str().expect("a path"))];
    let app = App::start(&data, TODAY, &environment).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let path = data.join("eksempel.kravspor");
    let mut known = keys(&path);
    for (name, others) in keys(&other) {
        known.entry(name).or_default().extend(others.into_iter().take(3));
    }
    // What is read from texts of a kind of its own.
    let read = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    known.insert("Cpv", read(&["90910000-9", "90910000", "00000000"]));
    known.insert("OrganisationNumber", read(&["923609016", "000000000"]));
    let seed = std::env::var("KRAVSPOR_FAULTS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    let mut making = Making::new(seed, &types, known);
    let (mut wrong, mut done, mut refused, mut unread) = (vec![], 0, 0, 0);
    // One command alone, or `name..` for it and all after it.
    let only = std::env::var("KRAVSPOR_FAULTS_COMMAND").ok();
    let from = only.as_deref().and_then(|only| only.strip_suffix(".."));
    let begin = from.map_or(0, |name| commands.iter().position(|command| command.name == name).expect("there is such a command"));
    let chosen_one = |command: &&Command| from.is_some() || only.as_ref().is_none_or(|only| *only == command.name);
    for command in commands.iter().skip(begin).filter(chosen_one) {
        let mut left = times(command);
        let (begun, known) = (std::time::Instant::now(), wrong.len());
        while left > 0 {
            let inputs = batch(&mut making, command, left.min(AT_ONCE));
            left -= inputs.len();
            // Whatever took another register's place, or was begun: the example is open and a list is chosen.
            std::fs::write(&chosen, list).expect("a list");
            app.run_async("window.__TAURI_INTERNALS__.invoke('open_example').finally(arguments[0])", vec![]).await;
            let answers = app.run_async(GIVE, vec![json!(command.name), json!(inputs)]).await;
            let answers = answers.as_array().cloned().unwrap_or_default();
            assert_eq!(answers.len(), inputs.len(), "{} answered", command.name);
            for (input, answer) in inputs.iter().zip(&answers) {
                let given: String = input.to_string().chars().take(300).collect();
                let changed = answer["changed"] == json!(true);
                if answer["done"] == json!(true) {
                    done += 1;
                } else if answer["code"].is_string() {
                    refused += 1;
                    let sentence = answer["message"].as_str().unwrap_or_default();
                    if sentence.is_empty() || sentence.contains('⟦') || answer["code"] == json!("storage") {
                        wrong.push(format!("{} {given}: {answer}", command.name));
                    }
                } else if answer["plain"].as_str().is_some_and(|said| said.starts_with("invalid") || said.contains("missing required key"))
                {
                    unread += 1;
                } else {
                    wrong.push(format!("{} {given}: {answer}", command.name));
                }
                if changed && answer["done"] != json!(true) {
                    wrong.push(format!("{} {given} was refused and changed something: {answer}", command.name));
                }
            }
        }
        let seconds = begun.elapsed().as_secs_f32();
        println!("{}: {} inputs in {seconds:.1} s, wrong {}", command.name, times(command), wrong.len() - known);
        wrong.iter().skip(known).for_each(|one| println!("  {one}"));
    }
    println!(
        "FAULT bad input to every command: commands {}, inputs {}, refused with a code {refused}, refused unread {unread}, valid by chance {done}, wrong {}",
        commands.len(),
        done + refused + unread + wrong.len(),
        wrong.len()
    );
    assert!(wrong.is_empty(), "{} wrong answers:\n  {}", wrong.len(), wrong.join("\n  "));
    assert!(only.is_some() || (refused > unread / 6 && unread > 0), "both kinds of bad input are given: {refused} and {unread}");
    // The window lives on, and what it shows was not written by what it was given. Some inputs are valid by chance, and one of them
    // may have chosen another language.
    app.run_async("window.__TAURI_INTERNALS__.invoke('open_example').finally(arguments[0])", vec![]).await;
    let usual = "window.__TAURI_INTERNALS__.invoke('keep_preferences', { preferences: { language: 'nb' } }).finally(arguments[0])";
    app.run_async(usual, vec![]).await;
    app.run("location.hash = '/contracts'; location.reload()", vec![]).await;
    app.heading("Kontrakter").await;
    assert_ne!(app.run("return document.title", vec![]).await, json!("kapret"), "no script ran");
    assert_eq!(app.panics(), Vec::<String>::new(), "nothing panicked");
    let mut register = register::register::Register::open(&path, &register::register::Key::None).expect("the register opens");
    assert_eq!(register.verify_chain(), Ok(()));
    register.turn_to(&occasion).expect("the day");
    assert_eq!(register.derived_rows_are_true(occasion.today), Ok(true));
    assert_eq!(RegisterFile::open(&path).value::<i64>("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}
