//! Public procurement notices (eForms UBL XML as published by Doffin and TED) read into a [`Notice`], and from
//! there into contract and supplier drafts. What the notice lacks stays blank and is listed; what was read but
//! has no place is listed with the reason; nothing is guessed.
//!
//! Must not open files, look at a clock or know the register: bytes in, values out. The bytes may be hostile.

mod climate;
mod code;
mod criteria;
mod draft;
pub(in crate::exchange) mod encoding;
mod findings;
pub(in crate::exchange) mod limits;
mod lots;
mod model;
mod parties;
mod reading;
mod results;
mod value;
mod xml;

#[cfg(test)]
mod tests;

pub use code::{Field, NoticeForm, NoticeType, Reason, TermUnit, WarningCode};
pub use draft::NoticeDraft;
pub use limits::{MAX_BYTES, MAX_ELEMENTS};
pub use model::{
    Amount, ClimateCode, Criterion, Extension, LeftOut, Lot, Notice, NoticeWarning, Party, Period, SettledContract, Subject, Term, Text,
    Translation, Weight, Winner,
};

use crate::{Error, Result, error::Code};

/// Reads one notice.
///
/// Errors: [`Code::FileTooLarge`] above 20 MB, [`Code::NoticeUnsafe`] with a document type declaration,
/// [`Code::NoticeTooComplex`] (with `part` and `max`) beyond the limits no notice comes near, [`Code::NoticeEncoding`]
/// (with `encoding`) in another encoding than UTF-8 or UTF-16, [`Code::NoticeDamaged`] (with `line` and `column`) if it is
/// not well-formed XML, [`Code::NoticeNotEforms`] (with `root`) otherwise.
pub fn read_notice(bytes: &[u8]) -> Result<Notice> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::new(Code::FileTooLarge).with("max", "20 MB"));
    }
    let text = encoding::decode(bytes)?;
    limits::check(&text)?;
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: limits::MAX_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(&text, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => Error::new(Code::NoticeUnsafe),
        roxmltree::Error::NodesLimitReached => limits::too_complex("elements", MAX_ELEMENTS),
        roxmltree::Error::AttributesLimitReached => limits::too_complex("attributes", limits::MAX_ATTRIBUTES),
        roxmltree::Error::NamespacesLimitReached => limits::too_complex("namespaces", limits::MAX_NAMESPACES),
        // The parser gives no place for a file that is cut short: it is the end.
        roxmltree::Error::UnclosedRootNode | roxmltree::Error::UnexpectedEndOfStream | roxmltree::Error::NoRootNode => {
            let (line, column) = encoding::place(text.as_bytes());
            encoding::damaged(line, column)
        }
        other => encoding::damaged(other.pos().row, other.pos().col),
    })?;
    reading::read(document.root_element())
}
