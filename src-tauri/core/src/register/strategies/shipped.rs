//! The packs that come with the program: data, in the form that any pack has.

use crate::{Error, Result, domain::strategy::pack::Pack, error::Code};

const SHIPPED: [&str; 3] = [
    include_str!("../../../packs/baerum-klimastrategi-2030.json"),
    include_str!("../../../packs/lillestrom-gronne-innkjop-2020-2024.json"),
    include_str!("../../../packs/ks-sirkulaer-okonomi-stige.json"),
];

/// The packs that come with the program. Errors: [`Code::Storage`] for one that is not a pack, which a test holds against.
pub fn shipped() -> Result<Vec<Pack>> {
    let read = |text: &&str| serde_json::from_str(text).map_err(|error| Error::new(Code::Storage).with("reason", error));
    SHIPPED.iter().map(read).collect()
}

#[cfg(test)]
pub(crate) const TEXTS: [&str; 3] = SHIPPED;
