//! Who may know whom.

use std::collections::BTreeMap;

use crate::source::{Source, files, none};

const CORE: &str = "src-tauri/core/";

/// What every part of the core may name.
const ALWAYS: [&str; 3] = ["error", "Error", "Result"];

/// The parts of the core that are held, with what each may name besides itself and [`ALWAYS`].
const PARTS: [(&str, &[&str]); 5] = [
    ("domain", &[]),
    ("schedule", &["domain"]),
    ("storage", &["domain"]),
    ("text", &["domain"]),
    ("exchange", &["domain", "register", "text"]),
];

/// The part of the core a file belongs to: `src-tauri/core/src/domain/money.rs` and `…/src/domain.rs` are of `domain`.
fn part(source: &Source) -> Option<&str> {
    let inside = source.path.strip_prefix(CORE)?.strip_prefix("src/")?;
    Some(inside.split('/').next()?.trim_end_matches(".rs"))
}

#[test]
fn inside_the_core_arrows_only_point_down() {
    let rules: BTreeMap<_, _> = PARTS.into_iter().collect();
    let mut wrong = Vec::new();
    for source in files(CORE, &[".rs"]) {
        let Some((own, allowed)) = part(&source).and_then(|own| rules.get(own).map(|allowed| (own, allowed))) else { continue };
        for named in source.crate_parts() {
            if named != own && !ALWAYS.contains(&named.as_str()) && !allowed.contains(&named.as_str()) {
                wrong.push(format!("{} names crate::{named}", source.path));
            }
        }
    }
    none(wrong, "exchange → register → storage → domain, and register → schedule → domain");
}

#[test]
fn crates_know_only_what_lies_below_them() {
    const ABOVE: [(&str, &[&str]); 5] = [
        // lopdf reads what others printed, under `exchange/`; it writes nothing there.
        (CORE, &["tauri", "printpdf", "clap", "reports"]),
        ("src-tauri/core/src/domain/", &["lopdf", "rusqlite"]),
        ("src-tauri/core/src/register/", &["lopdf"]),
        ("src-tauri/reports/", &["tauri", "clap", "rusqlite"]),
        ("src-tauri/cli/", &["tauri", "printpdf", "lopdf", "rusqlite"]),
    ];
    let mut wrong = Vec::new();
    for (folder, unknown) in ABOVE {
        for source in files(folder, &[".rs", "Cargo.toml"]) {
            let manifest = source.path.ends_with(".toml");
            let text = if manifest { source.text.clone() } else { source.code() };
            for name in unknown {
                let named = |line: &str| {
                    if manifest {
                        line.starts_with(name)
                    } else {
                        words(line).any(|(word, after)| word == *name && after.starts_with("::"))
                    }
                };
                wrong.extend(text.lines().filter(|line| named(line)).map(|line| format!("{} names {name}: {}", source.path, line.trim())));
            }
        }
    }
    none(wrong, "kravspor, kravspor-cli → reports → register");
}

fn words(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let inside = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.split(move |letter| !inside(letter)).filter(|word| !word.is_empty()).map(move |word| {
        let start = word.as_ptr() as usize - line.as_ptr() as usize;
        (word, &line[start + word.len()..])
    })
}

#[test]
fn only_storage_speaks_sql() {
    const SQL: [&str; 6] = ["rusqlite", "SELECT ", "INSERT INTO ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "];
    let mut wrong = Vec::new();
    for source in files("src-tauri/", &[".rs"]) {
        if part(&source) == Some("storage") || !source.path.contains("/src/") || is_test(&source.path) {
            continue;
        }
        let code = source.code();
        wrong.extend(SQL.iter().filter(|sql| code.contains(**sql)).map(|sql| format!("{} contains {sql}", source.path)));
    }
    wrong.extend(
        files("src-tauri/", &[".sql"])
            .into_iter()
            .filter(|file| !file.path.starts_with("src-tauri/core/src/storage/"))
            .map(|file| format!("{} is SQL", file.path)),
    );
    none(wrong, "the only SQL is in core/src/storage");
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

const UI: &str = "ui/src/";

/// Layers of the user interface, with what each may import besides itself. Files beside the folders belong to `app`.
/// What two features share and knows the domain lies in `parts`.
const LAYERS: [(&str, &[&str]); 6] = [
    ("app", &["features", "parts", "components", "api", "text"]),
    ("features", &["parts", "components", "api", "text"]),
    ("parts", &["components", "api", "text"]),
    ("components", &["text"]),
    ("api", &["text"]),
    ("text", &[]),
];

/// The only files that know Tauri: the way to the program, what is generated from its commands, and the answers that stand in
/// for it in a browser.
const TAURI: [&str; 3] = ["ui/src/api/client.ts", "ui/src/api/bindings.ts", "ui/src/api/sample.ts"];

/// Why something was refused: components show it, whatever it is about.
const FAILURE: &str = "ui/src/api/failure";

/// Layer and, for a feature, its noun: `ui/src/features/contract/list.tsx` is (features, contract).
fn layer(path: &str) -> (&str, &str) {
    let mut steps = path.strip_prefix(UI).unwrap_or(path).split('/');
    let (first, second) = (steps.next().unwrap_or_default(), steps.next());
    match second {
        None => ("app", ""),
        Some(noun) => (first, noun),
    }
}

/// The file an import of another file of the user interface leads to, from the repository's root.
fn target(from: &str, import: &str) -> Option<String> {
    if !import.starts_with('.') {
        return None;
    }
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in import.split('/') {
        match step {
            "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

#[test]
fn in_the_user_interface_arrows_only_point_down() {
    let rules: BTreeMap<_, _> = LAYERS.into_iter().collect();
    let mut wrong = Vec::new();
    for source in files(UI, &[".ts", ".tsx"]) {
        let (own, noun) = layer(&source.path);
        let Some(allowed) = rules.get(own) else {
            wrong.push(format!("{}: “{own}” is no layer", source.path));
            continue;
        };
        // Test set-up lies beside the layers and may be used by the tests of any of them, which stand in for the backend.
        let test = source.path.contains(".test.") || source.path.starts_with("ui/src/test-");
        for import in source.imports() {
            if import.starts_with("@tauri-apps/") && !test && !TAURI.contains(&source.path.as_str()) {
                wrong.push(format!("{} imports {import}; only api/client.ts may", source.path));
            }
            let Some(target) = target(&source.path, &import).filter(|target| target.starts_with(UI)) else { continue };
            let (other, other_noun) = layer(&target);
            let beside = own == other && (own != "features" || noun == other_noun);
            let failure = own == "components" && target == FAILURE;
            if !beside && !allowed.contains(&other) && !failure && !test {
                wrong.push(format!("{} imports {import}", source.path));
            }
        }
    }
    none(wrong, "app → features → parts → components, api, text; features do not import each other");
}
