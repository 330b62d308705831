//! What holds for every file.

use crate::source::{files, none};

#[test]
fn every_rust_module_opens_by_saying_what_it_owns() {
    let silent = |text: &str| !text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| line.starts_with("//!"));
    let rust = files("src-tauri/", &[".rs"]).into_iter().chain(files("tests/", &[".rs"]));
    none(rust.filter(|source| silent(&source.text)).map(|source| source.path).collect(), "a module opens with //!");
}

#[test]
fn files_are_named_by_the_glossary_and_not_by_their_shape() {
    const SHAPES: [&str; 12] =
        ["utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "service", "services", "shared", "lib_utils"];
    const ENDINGS: [&str; 8] = ["_utils", "_util", "_helpers", "_helper", "Utils", "Util", "Helper", "Helpers"];
    let shapeless = |path: &str| {
        path.split('/').any(|step| {
            let stem = step.split('.').next().unwrap_or_default();
            SHAPES.contains(&stem.to_lowercase().as_str()) || ENDINGS.iter().any(|ending| stem.ends_with(ending))
        })
    };
    let code = ["src-tauri/", "ui/src/", "tests/"].into_iter().flat_map(|folder| files(folder, &[".rs", ".ts", ".tsx", ".css", ".sql"]));
    none(code.map(|source| source.path).filter(|path| shapeless(path)).collect(), "names are the glossary's nouns");
}

#[test]
fn only_the_two_clocks_read_the_time() {
    const CLOCKS: [&str; 2] = ["src-tauri/src/clock.rs", "src-tauri/cli/src/clock.rs"];
    const NOW: [&str; 3] = ["Utc::now", "Local::now", "SystemTime::now"];
    let mut wrong = Vec::new();
    for source in files("src-tauri/", &[".rs"]).into_iter().filter(|source| !CLOCKS.contains(&source.path.as_str())) {
        let code = source.code();
        wrong.extend(NOW.iter().filter(|now| code.contains(**now)).map(|now| format!("{} calls {now}", source.path)));
    }
    none(wrong, "today and now are arguments");
}

#[test]
fn nothing_committed_names_a_machine_or_a_mirror() {
    // Put together here, so that this file does not name them.
    let hosts = [["registry.npm", "js.org"], ["static.crates", ".io"], ["index.crates", ".io"], ["files.python", "hosted.org"]]
        .map(|parts| parts.concat());
    let folders = [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["/Us", "ers/"]].map(|parts| parts.concat());
    let mut wrong = Vec::new();
    for source in files("", &[]) {
        for (number, line) in source.text.lines().enumerate() {
            let starts_path = |folder: &String| {
                line.match_indices(folder.as_str())
                    .any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || "._-~}$)".contains(before)))
            };
            if hosts.iter().any(|host| line.contains(host.as_str())) || folders.iter().any(starts_path) {
                let shown: String = line.trim().chars().take(120).collect();
                wrong.push(format!("{}:{}: {shown}", source.path, number + 1));
            }
        }
        if source.path.ends_with("package-lock.json") && source.text.contains("\"resolved\": \"http") {
            wrong.push(format!("{} says where packages were fetched from", source.path));
        }
    }
    none(wrong, "no machine's folders, no registry's host names");
}
