//! Suppliers, stored.

use super::{journal::Writing, row, sort_key::sort_key};
use crate::{
    Error, Result,
    domain::{
        id::{ContractId, SupplierId},
        organisation_number::OrganisationNumber,
        registration::Registration,
        supplier::{Supplier, SupplierDraft},
    },
    error::Code,
};
use rusqlite::{Connection, Row, params};

fn read(row: &Row<'_>) -> Result<Supplier> {
    let number: Option<String> = row.get("organisation_number")?;
    Ok(Supplier {
        id: SupplierId(row::key(row, "id")?),
        draft: SupplierDraft {
            name: row.get("name")?,
            organisation_number: number.as_deref().map(OrganisationNumber::parse).transpose()?,
            address: row.get("address")?,
            postal_code: row.get("postal_code")?,
            city: row.get("city")?,
            contact: row.get("contact")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            notes: row.get("notes")?,
        },
        registration: row::json_or_none(row, "registration")?,
    })
}

/// One supplier, removed or not. Errors: [`Code::NotFound`].
pub(crate) fn supplier(connection: &Connection, id: SupplierId) -> Result<Supplier> {
    let mut statement = connection.prepare_cached("SELECT * FROM supplier WHERE id = ?1")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read(row),
        None => Err(Error::new(Code::NotFound).with("noun", "supplier").with("id", id)),
    }
}

/// All suppliers that are not removed, in Norwegian order.
pub(crate) fn suppliers(connection: &Connection) -> Result<Vec<Supplier>> {
    let mut statement = connection.prepare_cached("SELECT * FROM supplier WHERE removed = 0 ORDER BY name_key, id")?;
    let mut rows = statement.query([])?;
    let mut suppliers = vec![];
    while let Some(row) = rows.next()? {
        suppliers.push(read(row)?);
    }
    Ok(suppliers)
}

/// The supplier with an organisation number, if there is one: the earliest made.
pub(crate) fn with_organisation_number(connection: &Connection, number: &OrganisationNumber) -> Result<Option<Supplier>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM supplier WHERE organisation_number = ?1 AND removed = 0 ORDER BY id LIMIT 1")?;
    let mut rows = statement.query([number.as_str()])?;
    rows.next()?.map(read).transpose()
}

/// The supplier with exactly this name and no organisation number, if there is one.
pub(crate) fn with_name(connection: &Connection, name: &str) -> Result<Option<Supplier>> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM supplier WHERE name = ?1 AND organisation_number IS NULL AND removed = 0 ORDER BY id LIMIT 1")?;
    let mut rows = statement.query([name])?;
    rows.next()?.map(read).transpose()
}

/// Stores a supplier, new or edited.
pub(crate) fn save(writing: &Writing<'_>, id: SupplierId, draft: &SupplierDraft) -> Result<()> {
    writing.concerns_supplier(id);
    writing.prepare_cached(include_str!("sql/supplier_save.sql"))?.execute(params![
        id.0.as_bytes(),
        draft.name,
        sort_key(&draft.name),
        draft.organisation_number.as_ref().map(OrganisationNumber::as_str),
        draft.address,
        draft.postal_code,
        draft.city,
        draft.contact,
        draft.email,
        draft.phone,
        draft.notes,
    ])?;
    Ok(())
}

/// Stores what the public register said of a supplier.
pub(crate) fn save_registration(writing: &Writing<'_>, id: SupplierId, registration: &Registration) -> Result<()> {
    writing.concerns_supplier(id);
    writing
        .prepare_cached("UPDATE supplier SET registration = ?2 WHERE id = ?1")?
        .execute(params![id.0.as_bytes(), row::to_json(registration)?])?;
    Ok(())
}

/// Marks a supplier removed, or takes it out of the bin.
pub(crate) fn set_removed(writing: &Writing<'_>, id: SupplierId, removed: bool) -> Result<()> {
    writing.concerns_supplier(id);
    writing.prepare_cached("UPDATE supplier SET removed = ?2 WHERE id = ?1")?.execute(params![id.0.as_bytes(), removed])?;
    Ok(())
}

/// The contracts a supplier is part of, by key.
pub(crate) fn contracts_of(connection: &Connection, id: SupplierId) -> Result<Vec<ContractId>> {
    let mut statement = connection.prepare_cached(
        "SELECT contract_id FROM contract_supplier JOIN contract ON contract.id = contract_id
         WHERE supplier_id = ?1 AND contract_supplier.removed = 0 AND contract.removed = 0",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut contracts = vec![];
    while let Some(row) = rows.next()? {
        contracts.push(ContractId(row::key(row, "contract_id")?));
    }
    Ok(contracts)
}

/// How many live contracts each supplier is part of.
pub(crate) fn contract_counts(connection: &Connection) -> Result<std::collections::HashMap<SupplierId, u32>> {
    let mut statement = connection.prepare_cached(
        "SELECT supplier_id, count(*) AS contracts FROM contract_supplier JOIN contract ON contract.id = contract_id
         WHERE contract_supplier.removed = 0 AND contract.removed = 0 GROUP BY supplier_id",
    )?;
    let mut rows = statement.query([])?;
    let mut counts = std::collections::HashMap::new();
    while let Some(row) = rows.next()? {
        counts.insert(SupplierId(row::key(row, "supplier_id")?), row.get("contracts")?);
    }
    Ok(counts)
}
