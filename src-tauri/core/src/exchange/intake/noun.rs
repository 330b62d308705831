//! What a list can be a list of.

use super::{field::Field, fields};
use crate::domain::{change::Change, choice::choice};

choice! {
    /// What each row of a list is about.
    Noun, "import-noun" {
        /// Contracts, with their suppliers: one row a contract, or one row a supplier of it.
        Contracts = "contracts",
        /// Suppliers, with their contact person.
        Suppliers = "suppliers",
        /// Requirements of contracts that are in the register.
        Requirements = "requirements",
        /// Checks and what they found.
        Results = "results",
        /// Figures followed over the years.
        Measurements = "measurements",
        /// Documents.
        Evidence = "evidence",
    }
}

impl Noun {
    /// What a row can say, in the order it is shown. A field's label is the text `import-field-<name>`.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Contracts => fields::contracts::FIELDS,
            Self::Suppliers => fields::suppliers::FIELDS,
            Self::Requirements => fields::requirements::FIELDS,
            Self::Results => fields::results::FIELDS,
            Self::Measurements => fields::measurements::FIELDS,
            Self::Evidence => fields::evidence::FIELDS,
        }
    }

    /// A field by its name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// What reading such a list in is called in the log.
    #[must_use]
    pub const fn change(self) -> Change {
        match self {
            Self::Contracts => Change::ImportContracts,
            Self::Suppliers => Change::ImportSuppliers,
            Self::Requirements => Change::ImportRequirements,
            Self::Results => Change::ImportResults,
            Self::Measurements => Change::ImportMeasurements,
            Self::Evidence => Change::ImportEvidence,
        }
    }
}
