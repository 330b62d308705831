//! A supplier: an organisation with an organisation number.

mod validate;

use super::{id::SupplierId, organisation_number::OrganisationNumber, registration::Registration};
use serde::{Deserialize, Serialize};

/// Everything a person may write about a supplier.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct SupplierDraft {
    /// Name, 1–300 characters.
    pub name: String,
    /// Organisation number, if it has one; a wrong check digit is a warning, since real notices hold them.
    pub organisation_number: Option<OrganisationNumber>,
    /// Street and number.
    pub address: String,
    /// Postal code.
    pub postal_code: String,
    /// Place.
    pub city: String,
    /// Contact person.
    pub contact: String,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Notes.
    pub notes: String,
}

/// A stored supplier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Supplier {
    /// Key.
    pub id: SupplierId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: SupplierDraft,
    /// What the public register of organisations said of it; blank if it was never asked.
    pub registration: Option<Registration>,
}
