//! Figures followed over the years: one row a value of a period.

use super::choices;
use crate::{
    domain::limits,
    exchange::intake::field::{Field, FieldKind as Kind},
};

pub(crate) const FIELDS: &[Field] = &[
    Field::new(
        "indicator",
        Kind::Text(limits::NAME),
        &["indikator", "indikatornavn", "måltall", "nøkkeltall", "navn på indikator", "nyckeltal", "indicator", "kpi", "indikatorer"],
        &["navn", "namn", "name", "tittel"],
    )
    .must(),
    Field::new("part", Kind::Text(limits::SHORT), &["del", "deltall", "undergruppe", "delindikator", "part", "gruppe"], &[]),
    Field::new("year", Kind::Whole(2_200), &["år", "årstall", "year", "periode år"], &[]).must(),
    Field::new("period-label", Kind::Text(limits::SHORT), &["periode", "delperiode", "tidsrom", "period", "periodenavn"], &[]),
    Field::new(
        "value",
        Kind::Measured,
        &["verdi", "måling", "målt", "resultat", "tall", "værdi", "värde", "value", "figure", "measurement", "måltal"],
        &[],
    )
    .must(),
    Field::new("unit", Kind::Text(limits::SHORT), &["enhet", "eining", "måleenhet", "unit", "enhed"], &[]),
    Field::new("unit-kind", Kind::Choice(choices::UNIT_KIND), &["enhetstype", "type tall", "måltype", "unit kind", "einingstype"], &[]),
    Field::new("direction", Kind::Choice(choices::DIRECTION), &["retning", "ønsket retning", "direction", "ynskt retning"], &[]),
    Field::new("scope", Kind::Choice(choices::SCOPE), &["omfang", "gjelder for", "scope", "gjeld for"], &[]),
    Field::new("scope-name", Kind::Text(limits::SHORT), &["produktområde", "tjeneste", "område", "teneste", "scope name", "area"], &[]),
    Field::new("contract-number", Kind::Text(limits::SHORT), super::CONTRACT_NUMBER, &[]),
    Field::new("case-number", Kind::Text(limits::SHORT), super::CASE_NUMBER, &[]),
    Field::new("contract", Kind::Text(limits::TITLE), super::CONTRACT, &[]),
    Field::new("target", Kind::Number, &["mål", "målverdi", "måltall for år", "target"], &[]),
    Field::new("target-year", Kind::Whole(2_200), &["målår", "mål innen", "target year"], &[]),
    Field::new("source", Kind::Text(limits::LONG), &["kilde", "kjelde", "källa", "source", "datakilde"], &[]),
    Field::new("note", Kind::Lines(limits::LONG), super::NOTES, &[]),
    Field::key(),
];
