//! The list of suppliers as a spreadsheet.

use super::{Sheet, columns};
use crate::{register::suppliers::SupplierRow, text::Text};

/// The list as it is seen.
pub(super) fn supplier_sheet(rows: &[SupplierRow], text: &Text) -> Sheet {
    let heads = [
        ("supplier-name", 40),
        ("supplier-number", 18),
        ("supplier-address", 32),
        ("supplier-postal-code", 12),
        ("supplier-city", 20),
        ("supplier-contact", 28),
        ("supplier-email", 32),
        ("supplier-phone", 18),
        ("supplier-contracts", 12),
        ("sheet-notes", 50),
    ];
    let cells = |row: &SupplierRow| {
        let supplier = &row.supplier.draft;
        let number = supplier.organisation_number.as_ref().map(|number| number.as_str().to_owned());
        vec![
            supplier.name.as_str().into(),
            number.unwrap_or_default().into(),
            supplier.address.as_str().into(),
            supplier.postal_code.as_str().into(),
            supplier.city.as_str().into(),
            supplier.contact.as_str().into(),
            supplier.email.as_str().into(),
            supplier.phone.as_str().into(),
            row.contracts.into(),
            supplier.notes.as_str().into(),
        ]
    };
    Sheet { name: text.get("nav-suppliers"), columns: columns(text, &heads), rows: rows.iter().map(cells).collect() }
}
