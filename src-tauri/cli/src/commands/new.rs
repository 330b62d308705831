//! `new`: makes an empty register, sealed if asked.

use super::{
    Entry,
    key::{REMEMBER, SEAL, new_option, new_passphrase, recovery_page, recovery_page_option, told_recovery_key},
};
use crate::arguments::switch;
use register::register::{Key, Register, keys};

pub const ENTRY: Entry = Entry {
    name: "new",
    key: "new",
    shape: |command, text| {
        command
            .arg(switch(text, SEAL, "cli-new-seal"))
            .arg(new_option(text).requires(SEAL))
            .arg(switch(text, REMEMBER, "cli-new-remember").requires(SEAL))
            .arg(recovery_page_option(text).requires(SEAL))
    },
    run: |given, desk| {
        if !given.get_flag(SEAL) {
            return desk.make(|path, _| Register::create(path, &Key::None));
        }
        let (path, occasion) = desk.place_for(None)?;
        let passphrase = new_passphrase(given, desk)?;
        let sealed = keys::create(&path, Some(&passphrase), given.get_flag(REMEMBER), &occasion)?;
        told_recovery_key(&sealed.recovery_key, recovery_page(given, &sealed.register, &occasion), desk)
    },
};
