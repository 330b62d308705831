//! Lists the locale files, so that every `locales/<language>/*.ftl` is embedded without being named in code.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo watches a folder's files too: a new or changed one runs this again.
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=build.rs");
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let mut list = String::from("&[\n");
    for language in names(&locales)? {
        for file in names(&locales.join(&language))?.iter().filter(|name| name.ends_with(".ftl")) {
            writeln!(
                list,
                r#"    ("{language}", "{file}", include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/{language}/{file}"))),"#
            )?;
        }
    }
    list.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), list)?;
    Ok(())
}

/// Names in a folder, sorted so that the build is the same everywhere.
fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = vec![];
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().into_string().map_err(|name| format!("not a plain name: {}", name.display()))?);
    }
    names.sort();
    Ok(names)
}
