//! What a supplier draft must satisfy before it is stored.

use super::SupplierDraft;
use crate::{
    Error, Result,
    domain::limits::{self, Findings},
};

impl SupplierDraft {
    /// The first thing that is wrong.
    pub fn validate(&self) -> Result<()> {
        limits::first(self.validate_all())
    }

    /// Everything that is wrong, in the order of the fields.
    #[must_use]
    pub fn validate_all(&self) -> Vec<Error> {
        let mut found = Findings::default();
        found.required("name", &self.name, limits::NAME);
        for (field, text) in [
            ("address", &self.address),
            ("postal_code", &self.postal_code),
            ("city", &self.city),
            ("contact", &self.contact),
            ("email", &self.email),
            ("phone", &self.phone),
        ] {
            found.text(field, text, limits::SHORT);
        }
        found.text("notes", &self.notes, limits::LONG);
        found.all()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::error::Code;

    #[test]
    fn a_supplier_has_a_name_and_a_wrong_check_digit_is_no_error() {
        assert_eq!(SupplierDraft::default().validate().unwrap_err(), Error::field("name", Code::Required));
        let mut supplier = SupplierDraft { name: "Ren AS".into(), ..SupplierDraft::default() };
        supplier.organisation_number = Some(crate::domain::organisation_number::OrganisationNumber::parse("123456789").unwrap());
        assert_eq!(supplier.validate(), Ok(()));
        supplier.email = "a".repeat(201);
        assert_eq!(supplier.validate().unwrap_err().field.as_deref(), Some("email"));
    }
}
