//! Suppliers: make, edit, remove, list.

use super::{Register, Written};
use crate::{
    Result,
    domain::{
        change::Change,
        contract_list::{ContractQuery, ContractRow},
        id::SupplierId,
        occasion::Occasion,
        organisation_number::OrganisationNumber,
        supplier::{Supplier, SupplierDraft},
    },
    storage::{contract_list, supplier},
};
use serde::{Deserialize, Serialize};

/// A supplier with its contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierSheet {
    /// The supplier.
    pub supplier: Supplier,
    /// Whether its organisation number has a wrong check digit.
    pub wrong_check_digit: bool,
    /// The contracts it is part of, in Norwegian order.
    pub contracts: Vec<ContractRow>,
}

/// One line of the list of suppliers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierRow {
    /// The supplier.
    pub supplier: Supplier,
    /// Whether its organisation number has a wrong check digit.
    pub wrong_check_digit: bool,
    /// How many contracts it is part of.
    pub contracts: u32,
}

fn wrong_check_digit(supplier: &Supplier) -> bool {
    supplier.draft.organisation_number.as_ref().is_some_and(|number| !number.check_digit_is_right())
}

impl Register {
    /// Makes a supplier. Errors: the rules of [`SupplierDraft::validate`].
    pub fn add_supplier(&mut self, draft: &SupplierDraft, occasion: &Occasion) -> Result<Written<SupplierId>> {
        draft.validate()?;
        self.write(Change::AddSupplier, occasion, |writing| {
            let id = SupplierId::new();
            writing.subject(&draft.name);
            supplier::save(writing, id, draft)?;
            Ok(id)
        })
    }

    /// Edits a supplier. Errors: the rules of [`SupplierDraft::validate`], not found.
    pub fn edit_supplier(&mut self, id: SupplierId, draft: &SupplierDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditSupplier, occasion, |writing| {
            supplier::supplier(writing, id)?;
            writing.subject(&draft.name);
            supplier::save(writing, id, draft)
        })
    }

    /// Puts a supplier in the bin. Its contracts keep it.
    pub fn remove_supplier(&mut self, id: SupplierId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveSupplier, occasion, |writing| {
            writing.subject(&supplier::supplier(writing, id)?.draft.name);
            supplier::set_removed(writing, id, true)
        })
    }

    /// All suppliers, in Norwegian order.
    pub fn suppliers(&self) -> Result<Vec<SupplierRow>> {
        let counts = supplier::contract_counts(&self.connection)?;
        let suppliers = supplier::suppliers(&self.connection)?;
        Ok(suppliers
            .into_iter()
            .map(|supplier| SupplierRow {
                wrong_check_digit: wrong_check_digit(&supplier),
                contracts: counts.get(&supplier.id).copied().unwrap_or(0),
                supplier,
            })
            .collect())
    }

    /// One supplier with its contracts, as of today. Errors: not found.
    pub fn supplier_sheet(&mut self, id: SupplierId, occasion: &Occasion) -> Result<SupplierSheet> {
        self.turn_to(occasion)?;
        let supplier = supplier::supplier(&self.connection, id)?;
        let keys = supplier::contracts_of(&self.connection, id)?;
        let all = contract_list::contract_list(&self.connection, &ContractQuery::default())?;
        let contracts = all.rows.into_iter().filter(|row| keys.contains(&row.id)).collect();
        Ok(SupplierSheet { wrong_check_digit: wrong_check_digit(&supplier), supplier, contracts })
    }

    /// The supplier with an organisation number, if there is one.
    pub fn supplier_with_number(&self, number: &OrganisationNumber) -> Result<Option<Supplier>> {
        supplier::with_organisation_number(&self.connection, number)
    }
}
