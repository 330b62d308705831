//! `pack import`: takes a strategy in from a pack, or brings it up to a newer version.

use super::{Entry, faults, file};
use crate::{
    answer::{Failure, plain},
    arguments::{choices, option},
};
use register::{
    domain::strategy::pack::Pack,
    exchange::pack::{read_file, refused},
    register::strategies::{PackImported, shipped},
    text::Text,
};
use std::path::Path;

const SHIPPED: &str = "shipped";
/// The packs that come with the program; a test holds them against it.
const NAMES: [&str; 3] = ["baerum-klimastrategi-2030", "lillestrom-gronne-innkjop-2020-2024", "ks-sirkulaer-okonomi-stige"];

pub const ENTRY: Entry = Entry {
    name: "import",
    key: "pack-import",
    shape: |command, text| {
        command
            .arg(super::file_operand(text, "cli-pack-import-file").required(false).required_unless_present(SHIPPED).conflicts_with(SHIPPED))
            .arg(option(text, SHIPPED, "cli-pack-shipped", "cli-value-name").value_parser(choices(NAMES.into_iter())))
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let pack = match given.get_one::<String>(SHIPPED) {
            Some(name) => named(name)?,
            None => from_file(&file(given), desk.text)?,
        };
        let taken = register.import_pack(&pack, &occasion)?.value;
        desk.answer(&taken, || told(&taken, desk.text))
    },
};

fn named(name: &str) -> Result<Pack, Failure> {
    let found = shipped()?.into_iter().find(|pack| pack.id == name);
    Ok(found.ok_or_else(|| register::Error::new(register::error::Code::NotFound).with("noun", "strategy").with("id", name))?)
}

fn from_file(path: &Path, text: &Text) -> Result<Pack, Failure> {
    read_file(path)?.map_err(|found| {
        let error = refused(&found, text);
        let rest = faults(&path.display().to_string(), found.get(1..).unwrap_or_default(), text);
        Failure::Own { code: error.code.as_str(), message: format!("{}\n{rest}", text.error(&error)).trim_end().to_owned() }
    })
}

/// What came of it.
fn told(taken: &PackImported, text: &Text) -> String {
    let count = |count: u32| text.count(i64::from(count)).into();
    let args = [
        ("title", taken.title.as_str().into()),
        ("added", count(taken.added)),
        ("changed", count(taken.changed)),
        ("past", count(taken.past)),
        ("removed", count(taken.removed)),
    ];
    plain(&text.get_with(if taken.before.is_some() { "pack-taken-again" } else { "pack-taken" }, &args)) + "\n"
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_pack_can_be_taken_in_by_its_name() {
        assert_eq!(shipped().unwrap().iter().map(|pack| pack.id.as_str()).collect::<Vec<_>>(), NAMES);
    }
}
