//! `epd`: reads files of environmental product declarations and says what is in them. Changes nothing and needs no register.

use super::Entry;
use crate::{
    answer::{Answered, Failure, plain},
    arguments::operand,
    desk::Desk,
};
use chrono::NaiveDate;
use clap::{ArgAction, ArgMatches};
use register::{
    Error,
    domain::{
        declaration::{
            Declaration,
            footprint::{Amount, Indicator, Module},
        },
        figure::Figure,
    },
    exchange::{apart::Given, declaration},
    text::Text,
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

const FILES: &str = "files";

pub const ENTRY: Entry = Entry {
    name: "epd",
    key: "epd",
    shape: |command, text| {
        command.arg(
            operand(text, FILES, "cli-epd-files", "cli-value-file")
                .value_parser(clap::value_parser!(PathBuf))
                .num_args(1..)
                .action(ArgAction::Append),
        )
    },
    run,
};

/// A file that is refused.
#[derive(Serialize)]
struct Refused {
    file: String,
    read: bool,
    code: &'static str,
    message: String,
}

fn run(given: &ArgMatches, desk: &Desk) -> Answered {
    let text = desk.text;
    let today = desk.today();
    let paths = given.get_many::<PathBuf>(FILES).unwrap_or_default();
    let files: Vec<(&PathBuf, Result<Vec<Declaration>, Error>)> = paths.map(|path| (path, read(path))).collect();
    let refused = files.iter().filter(|(_, read)| read.is_err()).count();
    let lines: Vec<Value> = files
        .iter()
        .flat_map(|(path, read)| match read {
            Ok(all) => all.iter().map(|one| in_json(path, one, today, text)).collect(),
            Err(error) => {
                vec![json!(Refused { file: shown_path(path), read: false, code: error.code.as_str(), message: text.error(error) })]
            }
        })
        .collect();
    let mut answer = desk.answer(&lines, || {
        let one = |(path, read): &(&PathBuf, Result<Vec<Declaration>, Error>)| match read {
            Ok(all) => all.iter().map(|one| in_words(path, one, today, text)).collect::<Vec<_>>().join("\n"),
            Err(error) => {
                let args = [("file", shown_path(path).into()), ("reason", text.error(error).into())];
                format!("{}\n", plain(&text.get_with("declaration-line-refused", &args)))
            }
        };
        files.iter().map(one).collect::<Vec<_>>().join("\n")
    })?;
    if refused > 0 {
        let counted = |count: usize| text.count(i64::try_from(count).unwrap_or(i64::MAX));
        let args = [("read", counted(files.len() - refused).into()), ("refused", counted(refused).into())];
        answer.refused = Some(Failure::Own { code: "declarations-refused", message: text.get_with("declaration-line-summary", &args) });
    }
    Ok(answer)
}

fn read(path: &Path) -> Result<Vec<Declaration>, Error> {
    declaration::read_apart(Given::File(path))
}

fn shown_path(path: &Path) -> String {
    path.display().to_string()
}

/// A declaration for programs. The keys are documented in README.md.
fn in_json(path: &Path, one: &Declaration, today: NaiveDate, text: &Text) -> Value {
    let or_null = |text: &str| if text.is_empty() { Value::Null } else { Value::from(text) };
    let main = one.main();
    let number = |module: Module| main.and_then(|main| main.number(module, &one.scenarios));
    let doubts = one.doubts_on(today);
    json!({
        "file": shown_path(path),
        "read": true,
        "format": one.format,
        "key": or_null(&one.key),
        "name": or_null(one.name(text.language())),
        "names": one.names.iter().map(|name| (name.language.clone(), Value::from(name.text.clone()))).collect::<Map<_, _>>(),
        "number": or_null(&one.number),
        "owner": or_null(&one.owner),
        "manufacturer": or_null(&one.manufacturer),
        "operator": or_null(&one.operator),
        "published": one.published,
        "valid_from": one.valid_from,
        "valid_to": one.valid_to,
        "valid_to_year_only": one.valid_to_year_only,
        "standard": or_null(one.standard()),
        "standards": one.standards,
        "subtype": or_null(&one.subtype),
        "declared_amount": one.declared.as_ref().map(|declared| in_number(declared.amount)),
        "declared_unit": one.declared.as_ref().and_then(|declared| declared.unit.map(|unit| unit.as_str()).or(Some(declared.word.as_str()).filter(|word| !word.is_empty()))),
        "declared_unit_word": one.declared.as_ref().map(|declared| declared.word.as_str()),
        "indicator": main.map(|main| main.kind),
        "gwp": Module::ALL.iter().map(|module| (module.to_string(), json!(number(*module).map(in_number)))).collect::<Map<_, _>>(),
        "a1_a3": one.a1_a3.as_ref().map(|joint| in_number(joint.value)),
        "a1_a3_origin": one.a1_a3.as_ref().map(|joint| joint.origin),
        "a1_a3_sum": one.a1_a3.as_ref().and_then(|joint| joint.differing_sum).map(in_number),
        "scenarios": one.scenarios,
        "indicators": one.indicators.iter().map(indicator_in_json).collect::<Vec<_>>(),
        "properties": one.properties.iter().map(|property| (property.kind.to_string(), in_number(property.value))).collect::<Map<_, _>>(),
        "service_life_years": one.service_life.map(in_number),
        "doubts": doubts.iter().map(|doubt| json!({"code": doubt.code, "message": text.doubt(doubt)})).collect::<Vec<_>>(),
    })
}

fn indicator_in_json(indicator: &Indicator) -> Value {
    let values = indicator.values.iter().map(|value| {
        let (number, word) = match &value.amount {
            Amount::Number(figure) => (Some(in_number(*figure)), None),
            Amount::NotDeclared(word) | Amount::Unreadable(word) => (None, Some(word)),
        };
        json!({"module": value.module, "scenario": value.scenario, "value": number, "word": word})
    });
    json!({"kind": indicator.kind, "name": indicator.name, "method": indicator.method, "unit": indicator.unit, "values": values.collect::<Vec<_>>()})
}

/// JSON's own number, with as many digits as other programs read.
fn in_number(figure: Figure) -> Value {
    let plain = figure.to_string();
    plain.parse::<i64>().map_or_else(|_| json!(figure.as_f64()), Value::from)
}

fn in_words(path: &Path, one: &Declaration, today: NaiveDate, text: &Text) -> String {
    let none = || text.get("none");
    let or_none = |value: &str| if value.is_empty() { none() } else { value.to_owned() };
    let valid = one.valid_to.map_or_else(none, |to| match one.valid_to_year_only {
        true => text.get_with("declaration-line-yearonly", &[("date", text.date(to).into())]),
        false => text.date(to),
    });
    let mut lines = vec![
        shown_path(path),
        fact(text, "name", &or_none(one.name(text.language()))),
        fact(text, "number", &or_none(&one.number)),
        fact(text, "owner", &or_none(&one.owner)),
        fact(text, "operator", &or_none(&one.operator)),
        fact(text, "valid", &valid),
        fact(text, "standard", &or_none(one.standard())),
        fact(text, "declared", &text.declared(one)),
    ];
    if let Some(main) = one.main() {
        lines.push(fact(text, "gwp", &text.get(main.kind.text_key())));
        if let Some(joint) = one.a1_a3.as_ref().filter(|_| !main.values.iter().any(|value| value.module == Module::A1A3)) {
            lines.push(format!("    A1-A3  {} ({})", text.figure(joint.value), text.get(joint.origin.text_key())));
        }
        for value in &main.values {
            let scenario = match one.scenarios.iter().find(|scenario| scenario.name == value.scenario) {
                Some(known) if known.default => text.get_with("declaration-line-default", &[("name", known.name.as_str().into())]),
                _ => value.scenario.clone(),
            };
            let scenario = if scenario.is_empty() { scenario } else { format!("  {scenario}") };
            lines.push(format!("    {:<5}  {}{scenario}", value.module.as_str(), amount_in_words(&value.amount, text)));
        }
    }
    let doubts = one.doubts_on(today);
    if !doubts.is_empty() {
        lines.push(fact(text, "look", ""));
        lines.extend(doubts.iter().map(|doubt| format!("    ! {}", text.doubt(doubt))));
    }
    lines.iter().map(|line| format!("{}\n", plain(line.trim_end()))).collect()
}

fn fact(text: &Text, key: &str, value: &str) -> String {
    format!("  {}: {value}", text.get(&format!("declaration-line-{key}")))
}

fn amount_in_words(amount: &Amount, text: &Text) -> String {
    match amount {
        Amount::Number(figure) => text.figure(*figure),
        Amount::NotDeclared(_) => text.get("declaration-line-nd"),
        Amount::Unreadable(word) => text.get_with("declaration-line-unread", &[("word", word.as_str().into())]),
    }
}
