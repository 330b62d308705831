//! Documents: certificates, licences, EPDs, reports.

use super::choices;
use crate::{
    domain::limits,
    exchange::intake::field::{Field, FieldKind as Kind},
};

pub(crate) const FIELDS: &[Field] = &[
    Field::new(
        "title",
        Kind::Text(limits::TITLE),
        &["tittel", "dokument", "dokumenttittel", "dokumentasjon", "produkt", "titel", "title", "document", "navn på dokument", "product"],
        &["navn", "namn", "name", "beskrivelse", "description"],
    )
    .must(),
    Field::new(
        "document-number",
        Kind::Text(limits::TITLE),
        &[
            "dokumentnummer",
            "lisensnummer",
            "lisensnr",
            "sertifikatnummer",
            "sertifikatnr",
            "epd-nummer",
            "epd nummer",
            "epd-nr",
            "licensnummer",
            "certifikatnummer",
            "document number",
            "licence number",
            "license number",
            "certificate number",
            "epd number",
        ],
        &["nummer", "nr", "number", "id"],
    ),
    Field::new(
        "evidence-kind",
        Kind::Choice(choices::EVIDENCE_KIND),
        &["dokumenttype", "dokumentasjonstype", "type dokument", "type dokumentasjon", "document type", "document kind"],
        &["type", "typ", "kategori"],
    ),
    Field::new(
        "issuer",
        Kind::Text(limits::TITLE),
        &["utsteder", "utstedt av", "utferda av", "utskriven av", "sertifiseringsorgan", "utfärdare", "udsteder", "issuer", "issued by"],
        &[],
    ),
    Field::new("evidence-class", Kind::Choice(choices::EVIDENCE_CLASS), &["beviskraft", "bevisklasse", "klasse", "evidence class"], &[]),
    Field::new("received", Kind::Date, &["mottatt", "mottatt dato", "motteke", "mottagen", "modtaget", "received", "received on"], &[]),
    Field::new(
        "valid-from",
        Kind::Date,
        &["gyldig fra", "gyldig frå", "utstedt", "utstedt dato", "giltig från", "gyldig fra dato", "valid from", "issued", "issue date"],
        &[],
    ),
    Field::new(
        "valid-to",
        Kind::LastDay,
        &["gyldig til", "utløper", "utløpsdato", "giltig till", "gyldig til dato", "valid to", "valid until", "expires", "expiry date"],
        &[],
    ),
    Field::new("contract-number", Kind::Text(limits::SHORT), super::CONTRACT_NUMBER, &[]),
    Field::new("case-number", Kind::Text(limits::SHORT), super::CASE_NUMBER, &[]),
    Field::new("contract", Kind::Text(limits::TITLE), super::CONTRACT, &[]),
    Field::new("requirement-number", Kind::Text(20), super::REQUIREMENT_NUMBER, &[]),
    Field::new("requirement", Kind::Text(limits::NAME), super::REQUIREMENT, &[]),
    Field::new(
        "supplier",
        Kind::Text(limits::NAME),
        &[
            "leverandør",
            "leverandørnavn",
            "leverandørens navn",
            "leverandørnamn",
            "leverantör",
            "leverantörsnamn",
            "supplier",
            "supplier name",
            "vendor",
        ],
        &["firma", "foretak", "produsent"],
    ),
    Field::new("organisation-number", Kind::Organisation, super::ORGANISATION_NUMBER, &[]),
    Field::new("notes", Kind::Lines(limits::LONG), super::NOTES, &[]),
    Field::key(),
];
