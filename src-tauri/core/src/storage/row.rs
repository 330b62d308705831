//! Between rows and the domain's values: keys, dates, choices, decimals, JSON.

use crate::{
    Error, Result,
    domain::{decimal::Decimal, money::Money},
    error::Code,
};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::Row;
use std::str::FromStr;
use uuid::Uuid;

/// A stored value that the domain does not know: the file is damaged or from elsewhere.
fn unknown(column: &str, value: impl ToString) -> Error {
    Error::new(Code::Storage).with("reason", format!("{column}: {}", value.to_string()))
}

/// Reads a key.
pub(crate) fn key(row: &Row<'_>, column: &str) -> Result<Uuid> {
    let bytes: [u8; 16] = row.get(column)?;
    Ok(Uuid::from_bytes(bytes))
}
/// Reads a key that may be blank.
pub(crate) fn key_or_none(row: &Row<'_>, column: &str) -> Result<Option<Uuid>> {
    let bytes: Option<[u8; 16]> = row.get(column)?;
    Ok(bytes.map(Uuid::from_bytes))
}
/// Reads a choice by its stable name.
pub(crate) fn choice<T: FromStr<Err = Error>>(row: &Row<'_>, column: &str) -> Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unknown(column, text))
}
/// Reads a choice that may be blank.
pub(crate) fn choice_or_none<T: FromStr<Err = Error>>(row: &Row<'_>, column: &str) -> Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unknown(column, text))).transpose()
}
/// Reads a date.
pub(crate) fn date(row: &Row<'_>, column: &str) -> Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unknown(column, text))
}
/// Reads a date that may be blank.
pub(crate) fn date_or_none(row: &Row<'_>, column: &str) -> Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unknown(column, text))).transpose()
}
/// Reads a moment.
pub(crate) fn moment(row: &Row<'_>, column: &str) -> Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unknown(column, text))
}
/// Reads a decimal that may be blank.
pub(crate) fn decimal_or_none(row: &Row<'_>, column: &str) -> Result<Option<Decimal>> {
    let value: Option<i64> = row.get(column)?;
    value.map(Decimal::from_millionths).transpose()
}
/// Reads an amount that may be blank.
pub(crate) fn money_or_none(row: &Row<'_>, column: &str) -> Result<Option<Money>> {
    let value: Option<i64> = row.get(column)?;
    value.map(Money::from_ore).transpose()
}
/// Reads JSON.
pub(crate) fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| unknown(column, error))
}
/// Reads JSON that may be blank.
pub(crate) fn json_or_none<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_str(&text).map_err(|error| unknown(column, error))).transpose()
}
/// Writes JSON.
pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::new(Code::Storage).with("reason", error))
}
/// Writes a date.
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}
/// Writes a date that may be blank.
pub(crate) fn day_or_none(date: Option<NaiveDate>) -> Option<String> {
    date.map(day)
}
/// Writes a moment, to the millisecond.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
/// Writes a decimal that may be blank.
pub(crate) fn millionths(value: Option<Decimal>) -> Option<i64> {
    value.map(Decimal::millionths)
}
/// Writes an amount that may be blank.
pub(crate) fn ore(value: Option<Money>) -> Option<i64> {
    value.map(Money::ore)
}
