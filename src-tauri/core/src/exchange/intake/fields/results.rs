//! Checks and what they found.

use super::choices;
use crate::{
    domain::limits,
    exchange::intake::field::{Field, FieldKind as Kind},
};

pub(crate) const FIELDS: &[Field] = &[
    Field::new("contract-number", Kind::Text(limits::SHORT), super::CONTRACT_NUMBER, &["avtale-id", "kontrakt-id", "referanse"]),
    Field::new("case-number", Kind::Text(limits::SHORT), super::CASE_NUMBER, &[]),
    Field::new("contract", Kind::Text(limits::TITLE), super::CONTRACT, &[]),
    Field::new("requirement-number", Kind::Text(20), super::REQUIREMENT_NUMBER, &["nr", "nummer"]),
    Field::new("requirement", Kind::Text(limits::NAME), super::REQUIREMENT, &["tittel", "titel", "title"]),
    Field::new(
        "due",
        Kind::Date,
        &[
            "frist",
            "kontrollfrist",
            "forfall",
            "forfallsdato",
            "planlagt",
            "planlagt dato",
            "due",
            "due date",
            "deadline",
            "planerad",
            "förfallodag",
        ],
        &["dato", "datum", "date"],
    )
    .must(),
    Field::new(
        "outcome",
        Kind::Choice(choices::OUTCOME),
        &["resultat", "utfall", "status", "vurdering", "oppfylt", "outcome", "result", "resultat av kontroll"],
        &[],
    ),
    Field::new(
        "actual",
        Kind::Number,
        &["faktisk", "faktisk verdi", "målt", "målt verdi", "funnet verdi", "utfallsverdi", "actual", "actual value", "measured"],
        &["verdi", "value"],
    ),
    Field::new(
        "checked-on",
        Kind::Date,
        &[
            "kontrollert",
            "kontrollert dato",
            "kontrolldato",
            "utført",
            "utført dato",
            "utførtdato",
            "checked",
            "checked on",
            "date checked",
            "kontrollerad",
        ],
        &["dato", "datum", "date"],
    ),
    Field::new("valid-to", Kind::Date, &["gyldig til", "dokument gyldig til", "valid to", "giltig till", "utløper"], &[]),
    Field::new("note", Kind::Lines(limits::RESULT_NOTE), super::NOTES, &[]),
    Field::key(),
];
