//! The repository's files as the checks see them: path, text, and Rust text with comments and tests set aside.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The repository's root. Asked when run, since several work trees may share one build folder.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    Path::new(&package).join("..")
}

/// A file under version control, or new and not ignored.
pub struct Source {
    /// Path from the root, with forward slashes.
    pub path: String,
    /// Its text; files that are not text are left out.
    pub text: String,
}

/// Every text file of the repository under a folder (`""` for all) with one of the endings (none for all).
pub fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git lists the files");
    assert!(listed.status.success(), "git ls-files: {}", String::from_utf8_lossy(&listed.stderr));
    let paths: BTreeSet<String> = String::from_utf8_lossy(&listed.stdout).split('\0').map(str::to_owned).collect();
    paths
        .into_iter()
        .filter(|path| path.starts_with(folder) && (endings.is_empty() || endings.iter().any(|ending| path.ends_with(ending))))
        .filter_map(|path| std::fs::read_to_string(root().join(&path)).ok().map(|text| Source { path, text }))
        .collect()
}

/// Fails with the rule and everything that breaks it.
pub fn none(wrong: Vec<String>, rule: &str) {
    assert!(wrong.is_empty(), "{rule}:\n  {}", wrong.join("\n  "));
}

impl Source {
    /// The Rust code without comments and doc comments, and up to its test module. Strings stay.
    pub fn code(&self) -> String {
        let shipped = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        shipped.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect::<Vec<_>>().join("\n")
    }

    /// The parts of its own crate that the code names: `crate::a::x` and `crate::{b, c::y}` give a, b, c.
    pub fn crate_parts(&self) -> BTreeSet<String> {
        let code = self.code();
        code.match_indices("crate::").flat_map(|(at, found)| first_names(&code[at + found.len()..])).collect()
    }

    /// What a TypeScript file imports, as written.
    pub fn imports(&self) -> Vec<String> {
        let quoted = |rest: &str| -> Option<String> {
            let quote = rest.chars().next().filter(|first| *first == '\'' || *first == '"')?;
            rest[1..].split(quote).next().map(str::to_owned)
        };
        ["from ", "import ", "import("].iter().flat_map(|word| self.text.split(word).skip(1).filter_map(quoted)).collect()
    }
}

fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn names_are_read_from_paths_and_groups() {
    let source = |text: &str| Source { path: String::new(), text: text.into() };
    let parts = |text: &str| source(text).crate_parts().into_iter().collect::<Vec<_>>();
    assert_eq!(parts("use crate::storage::Database;"), ["storage"]);
    assert_eq!(parts("use crate::{Error, domain::{id::Id, money}, schedule};"), ["Error", "domain", "schedule"]);
    assert_eq!(parts("// crate::storage\nfn f() -> crate::Result<()> {}\n#[cfg(test)] mod t { use crate::storage; }"), ["Result"]);
    assert_eq!(
        source("import a from './x';\nexport * from \"../y\";\nimport '../z.css';\nawait import('./w')").imports(),
        ["./x", "../y", "../z.css", "./w"]
    );
}
