//! Builds the user interface when it has changed, then lets Tauri embed it.
//! `KRAVSPOR_SKIP_UI=1` embeds `ui/dist` as it stands.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// What the built interface is made from, seen from this package; its texts are the core's.
const SOURCES: [&str; 9] = [
    "../ui/src",
    "../ui/public",
    "../ui/index.html",
    "../ui/package.json",
    "../ui/package-lock.json",
    "../ui/vite.config.ts",
    "../ui/tsconfig.json",
    "core/locales",
    "../icons/mark.svg",
];

fn main() -> Result<(), String> {
    println!("cargo:rerun-if-env-changed=KRAVSPOR_SKIP_UI");
    let ui = Path::new("../ui");
    if std::env::var_os("KRAVSPOR_SKIP_UI").is_some_and(|value| !value.is_empty()) {
        if !ui.join("dist/index.html").exists() {
            return Err("KRAVSPOR_SKIP_UI is set, but there is no ui/dist to embed".into());
        }
        println!("cargo:rerun-if-changed=../ui/dist");
    } else {
        for source in SOURCES.iter().filter(|source| Path::new(source).exists()) {
            println!("cargo:rerun-if-changed={source}");
        }
        if needs_install(ui) {
            npm(ui, &["ci", "--no-audit", "--no-fund"])?;
        }
        npm(ui, &["run", "build"])?;
    }
    tauri_build::try_build(tauri_build::Attributes::new()).map_err(|error| format!("{error:#}"))
}

/// npm writes `node_modules/.package-lock.json` last, so its age is that of a finished installation.
fn needs_install(ui: &Path) -> bool {
    let age = |path: &str| -> Option<SystemTime> { ui.join(path).metadata().and_then(|file| file.modified()).ok() };
    age("node_modules/.package-lock.json") < age("package-lock.json")
}

fn npm(ui: &Path, arguments: &[&str]) -> Result<(), String> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(program)
        .args(arguments)
        .current_dir(ui)
        .output()
        .map_err(|error| format!("npm could not be started ({error}): Node.js 20.19 or newer is needed"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Err(format!("npm {} failed\n{}\n{}", arguments.join(" "), said(&output.stdout), said(&output.stderr)))
}
