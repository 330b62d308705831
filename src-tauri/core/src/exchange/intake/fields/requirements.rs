//! Requirements of contracts that are in the register.

use super::choices;
use crate::{
    domain::limits,
    exchange::intake::field::{Field, FieldKind as Kind},
};

pub(crate) const FIELDS: &[Field] = &[
    Field::new("contract-number", Kind::Text(limits::SHORT), super::CONTRACT_NUMBER, &["avtale-id", "kontrakt-id", "referanse"]),
    Field::new("case-number", Kind::Text(limits::SHORT), super::CASE_NUMBER, &[]),
    Field::new("contract", Kind::Text(limits::TITLE), super::CONTRACT, &[]),
    Field::new("requirement-number", Kind::Text(20), super::REQUIREMENT_NUMBER, &["nr", "id", "nummer"]),
    Field::new(
        "title",
        Kind::Text(limits::NAME),
        &[
            "tittel",
            "krav",
            "miljøkrav",
            "kravtittel",
            "navn på krav",
            "kravnavn",
            "titel",
            "requirement",
            "title",
            "requirement title",
            "miljökrav",
        ],
        &["navn", "namn", "beskrivelse", "beskrivning", "description"],
    )
    .must(),
    Field::new(
        "requirement-kind",
        Kind::Choice(choices::KIND),
        &["kravtype", "type krav", "kravkategori", "requirement type", "requirement kind"],
        &["type", "kategori", "category"],
    ),
    Field::new(
        "wording",
        Kind::Lines(limits::LONG),
        &["kravtekst", "ordlyd", "formulering", "kravformulering", "krav tekst", "kravlydelse", "wording", "requirement text"],
        &["tekst", "text"],
    ),
    Field::new(
        "question",
        Kind::Lines(limits::LONG),
        &["kontrollspørsmål", "spørsmål", "spørsmål ved kontroll", "kontrollfråga", "question", "check question"],
        &[],
    ),
    Field::new(
        "placement",
        Kind::Choice(choices::PLACEMENT),
        &["plassering", "hvor kravet står", "kravets plassering", "står i", "placement"],
        &[],
    ),
    Field::new("basis", Kind::Choice(choices::BASIS), &["grunnlag", "hjemmel", "rettslig grunnlag", "heimel", "basis"], &[]),
    Field::new(
        "clause",
        Kind::Text(limits::SHORT),
        &["punkt", "kontraktspunkt", "klausul", "paragraf", "henvisning", "clause", "section"],
        &[],
    ),
    Field::new("measure", Kind::Choice(choices::MEASURE), &["måles som", "måltype", "hva sammenlignes", "measure", "measured as"], &[]),
    Field::new(
        "comparator",
        Kind::Choice(choices::COMPARATOR),
        &["sammenligning", "operator", "minst/høyst", "comparator", "samanlikning"],
        &[],
    ),
    Field::new(
        "required",
        Kind::Number,
        &["kravverdi", "grense", "grenseverdi", "krevd", "krevd verdi", "terskel", "limit", "required", "gränsvärde"],
        &["verdi", "value"],
    ),
    Field::new("offered", Kind::Number, &["tilbudt", "tilbode", "tilbudt verdi", "tilbud", "offered", "erbjudet"], &[]),
    Field::new("unit", Kind::Text(limits::SHORT), &["enhet", "eining", "måleenhet", "måleeining", "unit", "enhed"], &[]),
    Field::new("sanction", Kind::Choice(choices::SANCTION), &["sanksjon", "sanksjonstype", "sanktion", "sanction", "konsekvens"], &[]),
    Field::new("sanction-amount", Kind::Money, &["sanksjonsbeløp", "beløp", "bot", "dagmulkt", "amount", "sanction amount"], &[]),
    Field::new("sanction-percent", Kind::Number, &["sanksjonsprosent", "prosent", "percent", "sanction percent"], &[]),
    Field::new("sanction-text", Kind::Lines(limits::LONG), &["sanksjonstekst", "om sanksjonen", "sanction text"], &[]),
    Field::new("risk", Kind::Choice(choices::RISK), &["risiko", "risikonivå", "risk", "risknivå"], &[]),
    Field::new("responsible", Kind::Text(limits::SHORT), super::RESPONSIBLE, &[]),
    Field::new(
        "every-months",
        Kind::Months,
        &[
            "hyppighet",
            "frekvens",
            "oppfølging hver (måneder)",
            "kontroll hver",
            "rytme",
            "intervall",
            "intervall (måneder)",
            "frequency",
            "every months",
            "frekvens (månader)",
        ],
        &[],
    ),
    Field::new("notes", Kind::Lines(limits::LONG), super::NOTES, &[]),
    Field::key(),
];
