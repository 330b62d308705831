//! `restore-package`: makes a new register of a package, sealed if asked.

use super::{
    Entry,
    export::package::{Packed, told},
    key::{REMEMBER, SEAL, ToldKey, new_option, new_passphrase, recovery_key_told, recovery_page, recovery_page_option},
};
use crate::{
    answer::{Answer, Answered, Failure},
    arguments::{operand, option, switch},
    desk::Desk,
    passphrase,
};
use clap::ArgMatches;
use register::{
    exchange::package::{is_locked, restore_locked},
    register::{Key, keys},
};
use serde::Serialize;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const PACKAGE: &str = "package";
const TO: &str = "to";

pub const ENTRY: Entry = Entry {
    name: "restore-package",
    key: "restore-package",
    shape: |command, text| {
        command
            .arg(operand(text, PACKAGE, "cli-restore-package", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
            .arg(option(text, TO, "cli-restore-to", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
            .arg(switch(text, SEAL, "cli-new-seal"))
            .arg(new_option(text).requires(SEAL))
            .arg(switch(text, REMEMBER, "cli-new-remember").requires(SEAL))
            .arg(recovery_page_option(text).requires(SEAL))
    },
    run: restored,
};

/// A sealed register that was made of a package.
#[derive(Serialize)]
struct Sealed {
    #[serde(flatten)]
    packed: Packed,
    #[serde(flatten)]
    key: ToldKey,
}

fn restored(given: &ArgMatches, desk: &Desk) -> Answered {
    let package = given.get_one::<PathBuf>(PACKAGE).cloned().unwrap_or_default();
    let (path, occasion) = desk.place_for(given.get_one::<PathBuf>(TO))?;
    let opens = passphrase_of(&package, desk)?;
    let opens = opens.as_ref().map(|opens| opens.as_str());
    if !given.get_flag(SEAL) {
        let (_, carried) = restore_locked(&package, opens, &path, &Key::None, &occasion, &mut |_| true)?;
        let packed = Packed { path: path.display().to_string(), carried };
        return desk.answer(&packed, || told("package-restored", &packed, desk.text));
    }
    let passphrase = new_passphrase(given, desk)?;
    let make = |key: &Key| restore_locked(&package, opens, &path, key, &occasion, &mut |_| true);
    let (sealed, carried) = keys::create_by(&path, Some(&passphrase), given.get_flag(REMEMBER), &occasion, make)?;
    let page = recovery_page(given, &sealed.register, &occasion);
    let (key, said, refused) = recovery_key_told(&sealed.recovery_key, page, desk.text);
    let made = Sealed { packed: Packed { path: path.display().to_string(), carried }, key };
    let answer = desk.answer(&made, || told("package-restored", &made.packed, desk.text) + "\n" + &said)?;
    Ok(Answer { refused, ..answer })
}

/// What opens a locked package: the file with a passphrase, or what somebody types. Without either the package says that it is locked.
fn passphrase_of(package: &Path, desk: &Desk) -> Result<Option<Zeroizing<String>>, Failure> {
    if !is_locked(package)? {
        return Ok(None);
    }
    match desk.passphrase_file() {
        Some(file) => passphrase::from_file(file).map(Some),
        None if passphrase::can_be_typed() => passphrase::typed("cli-key-ask", desk.text).map(Some),
        None => Ok(None),
    }
}
