//! `bin`: what was put in the bin, and taking it out.

use super::{Entry, history};
use crate::{
    answer::plain,
    arguments::{counts, option},
};

const BRING_BACK: &str = "bring-back";

pub const ENTRY: Entry = Entry {
    name: "bin",
    key: "bin",
    shape: |command, text| command.arg(option(text, BRING_BACK, "cli-bin-bring-back", "cli-value-count").value_parser(counts())),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let entries = register.bin()?;
        let Some(removal) = given.get_one::<u32>(BRING_BACK).copied() else {
            return desk.answer(&entries, || history::table(&entries, "cli-none-bin", desk.text));
        };
        register.bring_back(removal, &occasion)?;
        let subject = entries.into_iter().find(|entry| entry.id == removal).map(|entry| entry.subject).unwrap_or_default();
        desk.answer(&serde_json::json!({ "brought_back": subject }), || {
            plain(&desk.text.get_with("cli-bin-brought-back", &[("subject", subject.as_str().into())])) + "\n"
        })
    },
};
