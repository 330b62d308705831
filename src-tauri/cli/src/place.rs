//! Where the user's own register is, and what the system calls the user.

use std::path::PathBuf;

/// The folder that the window keeps its register in too, under the system's folder for programs' data.
const FOLDER: &str = "no.kravspor.app";
const FILE: &str = "register.kravspor";

/// The user's own register; blank if the system names no such folder.
pub fn own_register() -> Option<PathBuf> {
    Some(dirs::data_local_dir()?.join(FOLDER).join(FILE))
}

/// The name the user is logged in by; blank if not known.
pub fn user() -> String {
    ["USER", "LOGNAME", "USERNAME"].iter().filter_map(|name| std::env::var(name).ok()).find(|name| !name.is_empty()).unwrap_or_default()
}
