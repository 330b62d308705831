//! What comes in with the program: licences, sources and versions of what it is built of, held against `deny.toml`; and where code
//! may do what the compiler does not check. Looks at what is locked, and asks nobody.

use crate::source::{files, none, root};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

/// The texts of a list in `deny.toml`.
fn listed(part: &str, name: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    let part = text.split(&format!("[{part}]")).nth(1).unwrap_or_else(|| panic!("[{part}]"));
    let list = part.split(&format!("{name} = [")).nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_else(|| panic!("{name}"));
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every crate of the tree, as cargo sees it.
fn crates() -> Vec<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let asked = Command::new(cargo).args(["metadata", "--format-version", "1", "--locked", "--offline"]).current_dir(root()).output();
    let asked = asked.expect("cargo runs");
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    let told: Value = serde_json::from_slice(&asked.stdout).expect("JSON");
    told["packages"].as_array().expect("packages").clone()
}

fn text<'a>(package: &'a Value, name: &str) -> &'a str {
    package[name].as_str().unwrap_or_default()
}

/// Whether a licence expression (SPDX, and the older `A/B`) can be met with the licences that are allowed.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    if words.is_empty() {
        return false;
    }
    let mut at = 0;
    let met = either(&words, &mut at, allowed);
    assert_eq!(at, words.len(), "{expression}");
    met
}

fn either(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at, allowed);
    }
    met
}

fn both(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allowed);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let word = words.get(*at).copied().unwrap_or_default();
    *at += 1;
    if word == "(" {
        let met = either(words, at, allowed);
        assert_eq!(words.get(*at), Some(&")"), "{words:?}");
        *at += 1;
        return met;
    }
    let mut name = word.to_owned();
    if words.get(*at) == Some(&"WITH") {
        name = format!("{name} WITH {}", words.get(*at + 1).copied().unwrap_or_default());
        *at += 2;
    }
    allowed.contains(&name)
}

#[test]
fn every_crate_has_a_licence_that_is_allowed() {
    let allowed = listed("licenses", "allow");
    let crates = crates();
    assert!(crates.len() > 300, "the whole tree is looked at: {}", crates.len());
    let wrong = crates.iter().filter(|one| !is_met(text(one, "license"), &allowed));
    none(wrong.map(|one| format!("{} {}: “{}”", text(one, "name"), text(one, "version"), text(one, "license"))).collect(), "licences");
    // What is allowed is needed: the list does not grow by itself.
    let names: String = crates.iter().map(|one| format!(" {} ", text(one, "license"))).collect();
    none(allowed.into_iter().filter(|licence| !names.contains(licence.as_str())).collect(), "no licence is allowed that nothing has");
}

#[test]
fn an_expression_of_licences_is_met_by_what_it_asks_for() {
    let allowed: BTreeSet<String> = ["MIT", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
    for (expression, met) in [
        ("MIT", true),
        ("GPL-3.0-only", false),
        ("GPL-3.0-only OR MIT", true),
        ("MIT AND GPL-3.0-only", false),
        ("(GPL-3.0-only OR MIT) AND MIT", true),
        ("Apache-2.0/MIT", true),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("Apache-2.0", false),
        ("", false),
    ] {
        assert_eq!(is_met(expression, &allowed), met, "{expression}");
    }
}

#[test]
fn every_crate_comes_from_the_registry_or_lies_here() {
    let registry = "registry+https://github.com/rust-lang/crates.io-index";
    let ours: BTreeSet<String> = files("", &["Cargo.toml"]).into_iter().map(|manifest| manifest.path).collect();
    let home = root().canonicalize().expect("the root");
    let mut wrong = vec![];
    for one in crates() {
        let lies_here = || {
            let manifest = std::path::Path::new(text(&one, "manifest_path")).canonicalize().ok();
            manifest.and_then(|path| Some(ours.contains(path.strip_prefix(&home).ok()?.to_str()?))).unwrap_or(false)
        };
        let known = if one["source"].is_null() { lies_here() } else { text(&one, "source") == registry };
        if !known {
            wrong.push(format!("{} from {}", text(&one, "name"), one["source"]));
        }
    }
    none(wrong, "sources");
}

#[test]
fn no_crate_comes_in_two_versions_unless_it_is_known_to() {
    let known = listed("bans", "skip");
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for one in crates() {
        versions.entry(text(&one, "name").to_owned()).or_default().insert(text(&one, "version").to_owned());
    }
    let several: BTreeMap<_, _> = versions.into_iter().filter(|(_, versions)| versions.len() > 1).collect();
    let new = several.iter().filter(|(name, _)| !known.contains(*name));
    none(new.map(|(name, versions)| format!("{name}: {versions:?}")).collect(), "crates in more than one version");
    none(known.into_iter().filter(|name| !several.contains_key(name)).collect(), "crates that are in one version only now: take them out");
}

#[test]
fn every_package_of_the_page_has_a_licence_that_is_allowed_and_is_locked_by_its_content() {
    // Beside those of the crates: what only data, fonts and build tools of the page have.
    let more = ["BlueOak-1.0.0", "CC-BY-4.0", "OFL-1.1", "Python-2.0", "MIT-0"];
    let mut allowed = listed("licenses", "allow");
    allowed.extend(more.map(str::to_owned));
    let lock = std::fs::read_to_string(root().join("ui/package-lock.json")).expect("the lock");
    let lock: Value = serde_json::from_str(&lock).expect("JSON");
    let packages = lock["packages"].as_object().expect("packages");
    assert!(packages.len() > 100, "the whole tree is looked at: {}", packages.len());
    let mut wrong = vec![];
    for (name, one) in packages.iter().filter(|(name, one)| !name.is_empty() && one["link"] != Value::Bool(true)) {
        if !is_met(text(one, "license"), &allowed) {
            wrong.push(format!("{name}: “{}”", text(one, "license")));
        }
        if !text(one, "integrity").starts_with("sha512-") {
            wrong.push(format!("{name} is not locked by its content"));
        }
    }
    none(wrong, "packages of the page");
}

/// Where code calls what the compiler cannot check, each with its reason beside it.
const AUDITED: [&str; 1] = ["src-tauri/core/src/storage/changeset.rs"];

#[test]
fn code_that_the_compiler_does_not_check_is_in_the_audited_places_alone() {
    let word = |line: &str| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == "unsafe");
    let mut wrong = vec![];
    let mut used = BTreeSet::new();
    for source in files("", &[".rs"]).into_iter().filter(|source| source.path != "tests/architecture/supplies.rs") {
        let lines: Vec<&str> = source.text.lines().collect();
        for (number, line) in lines.iter().enumerate() {
            // What stands between quotation marks is a name.
            let code: String = line.split("//").next().unwrap_or_default().split('"').step_by(2).collect();
            let code = code.as_str();
            let allows = code.contains("allow(unsafe_code)");
            if !word(code) && !allows {
                continue;
            }
            if !AUDITED.contains(&source.path.as_str()) {
                wrong.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
                continue;
            }
            used.insert(source.path.clone());
            // The reason stands above it, or above what it is a part of; a function says what its caller promises.
            let above = lines.get(number.saturating_sub(14)..=number).unwrap_or_default();
            let reasoned = above.iter().any(|line| line.contains("SAFETY:") || line.contains("# Safety"));
            if !allows && !line.contains("extern \"C\"") && !reasoned {
                wrong.push(format!("{}:{} gives no reason: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    wrong.extend(AUDITED.iter().filter(|path| !used.contains(**path)).map(|path| format!("{path} needs no audit any more")));
    for manifest in files("src-tauri/", &["Cargo.toml"]) {
        if !manifest.text.contains("[lints]\nworkspace = true") {
            wrong.push(format!("{} does not follow the lints of all", manifest.path));
        }
    }
    let all = std::fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    if !all.contains("unsafe_code = \"deny\"") {
        wrong.push("Cargo.toml does not deny it".into());
    }
    none(wrong, "unsafe code");
}
