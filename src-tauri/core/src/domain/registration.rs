//! What the public register of organisations says of a unit: name, address, and whether it still exists.

use super::{choice::choice, organisation_number::OrganisationNumber, supplier::SupplierDraft};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// Whether a unit exists, the gravest last.
    #[serde(rename = "RegistrationStatus")]
    Status, "registration-status" {
        /// Registered, and nothing speaks against it.
        Active = "active",
        /// Being wound up by its own decision.
        Liquidation = "liquidation",
        /// Being wound up by decision of a court.
        ForcedDissolution = "forced-dissolution",
        /// Bankrupt.
        Bankrupt = "bankrupt",
        /// Deleted.
        Deleted = "deleted",
        /// Removed for legal reasons; the register gives no name.
        Withheld = "withheld",
    }
}

impl Status {
    /// Whether whoever has a contract with it should know.
    #[must_use]
    pub const fn is_warning(self) -> bool {
        !matches!(self, Self::Active)
    }
}

/// What the register said, and as of when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Registration {
    /// Organisation number.
    pub number: OrganisationNumber,
    /// Name, in capitals as the register writes it; blank if it gives none.
    pub name: String,
    /// Street and number of the business address.
    pub address: String,
    /// Postal code.
    pub postal_code: String,
    /// Place.
    pub city: String,
    /// Code of its form: `AS`, `BEDR`.
    pub form: String,
    /// Its form in words.
    pub form_name: String,
    /// Whether it exists.
    pub status: Status,
    /// The day from which that is so; blank if the register does not say, and for those that exist.
    pub since: Option<NaiveDate>,
    /// The day on which it was registered.
    pub registered: Option<NaiveDate>,
    /// The unit that it is part of.
    pub parent: Option<OrganisationNumber>,
    /// The day the answer was read in; blank until then.
    pub as_of: Option<NaiveDate>,
}

impl Registration {
    /// The supplier with the register's name and address in place of its own; what the register leaves blank is kept.
    #[must_use]
    pub fn applied_to(&self, draft: &SupplierDraft) -> SupplierDraft {
        let or = |new: &str, own: &str| if new.is_empty() { own.to_owned() } else { new.to_owned() };
        // The same name in other letters is not another name: the register writes in capitals.
        let same_name = self.name.to_lowercase() == draft.name.trim().to_lowercase();
        SupplierDraft {
            name: if same_name { draft.name.clone() } else { or(&self.name, &draft.name) },
            organisation_number: Some(self.number.clone()),
            address: or(&self.address, &draft.address),
            postal_code: or(&self.postal_code, &draft.postal_code),
            city: if self.city.to_lowercase() == draft.city.trim().to_lowercase() {
                draft.city.clone()
            } else {
                or(&self.city, &draft.city)
            },
            ..draft.clone()
        }
    }
}
