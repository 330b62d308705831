//! `restore-package`: makes a new register of a package.

use super::{
    Entry,
    export::package::{Packed, told},
};
use crate::arguments::{operand, option};
use register::{exchange::package::restore, register::Key};
use std::path::PathBuf;

const PACKAGE: &str = "package";
const TO: &str = "to";

pub const ENTRY: Entry = Entry {
    name: "restore-package",
    key: "restore-package",
    shape: |command, text| {
        command
            .arg(operand(text, PACKAGE, "cli-restore-package", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
            .arg(option(text, TO, "cli-restore-to", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
    },
    run: |given, desk| {
        let package = given.get_one::<PathBuf>(PACKAGE).cloned().unwrap_or_default();
        let (path, occasion) = desk.place_for(given.get_one::<PathBuf>(TO))?;
        let (_, carried) = restore(&package, &path, &Key::None, &occasion, &mut |_| true)?;
        let packed = Packed { path: path.display().to_string(), carried };
        desk.answer(&packed, || told("package-restored", &packed, desk.text))
    },
};
