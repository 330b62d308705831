//! What the public register of organisations says of the suppliers: what it would change, and the change itself.

use super::{Register, Written};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        choice::choice,
        id::SupplierId,
        limits,
        occasion::Occasion,
        registration::{Registration, Status},
        supplier::{Supplier, SupplierDraft},
    },
    error::Code,
    storage::supplier,
};
use serde::{Deserialize, Serialize};

choice! {
    /// What an answer is to the list of suppliers.
    OrganisationChange, "organisation-change" {
        /// A supplier's facts or status change.
        Changed = "changed",
        /// No supplier has the number.
        New = "new",
        /// Everything is as it is already.
        Same = "same",
    }
}

choice! {
    /// A fact of a supplier that the register knows.
    OrganisationField, "organisation-field" {
        /// Name.
        Name = "name",
        /// Organisation number.
        Number = "number",
        /// Street and number.
        Address = "address",
        /// Postal code.
        PostalCode = "postal-code",
        /// Place.
        City = "city",
        /// Whether it exists. The values are names of [`Status`]; blank before the first time.
        Status = "status",
    }
}

/// One fact that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FieldChange {
    /// Which.
    pub field: OrganisationField,
    /// As it is.
    pub from: String,
    /// As it would be.
    pub to: String,
}

/// One answer of the register beside the supplier it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OrganisationRow {
    /// What it is to the list.
    pub change: OrganisationChange,
    /// The supplier; blank for a new one.
    pub supplier_id: Option<SupplierId>,
    /// The supplier's name as it is, or the unit's.
    pub name: String,
    /// What changes.
    pub fields: Vec<FieldChange>,
    /// What the register said.
    pub registration: Registration,
    /// How many contracts the supplier is part of.
    pub contracts: u32,
}

/// How many suppliers were changed and made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct OrganisationsRead {
    /// Changed.
    pub changed: u32,
    /// Made.
    pub added: u32,
    /// As they were.
    pub same: u32,
}

impl Register {
    /// What answers of the public register would change, row by row, in their order. Changes nothing.
    pub fn preview_organisations(&self, answers: &[Registration]) -> Result<Vec<OrganisationRow>> {
        let suppliers = supplier::suppliers(&self.connection)?;
        let counts = supplier::contract_counts(&self.connection)?;
        let mut rows = vec![];
        for answer in answers {
            let about = matching(&suppliers, answer);
            for one in &about {
                let contracts = counts.get(&one.id).copied().unwrap_or(0);
                rows.push(row_of(one, answer, contracts));
            }
            if about.is_empty() {
                let name = if answer.name.is_empty() { answer.number.as_str().to_owned() } else { answer.name.clone() };
                let change = OrganisationChange::New;
                rows.push(OrganisationRow { change, supplier_id: None, name, fields: vec![], registration: answer.clone(), contracts: 0 });
            }
        }
        Ok(rows)
    }

    /// Fills suppliers' facts in from answers of the public register, as one change; units that no supplier stands for are made
    /// suppliers if asked. Nothing is written where nothing differs. Errors: the rules of [`SupplierDraft`], [`Code::TooMany`].
    pub fn read_organisations(
        &mut self,
        answers: &[Registration],
        add_new: bool,
        occasion: &Occasion,
    ) -> Result<Written<OrganisationsRead>> {
        if answers.len() > limits::CONTRACTS {
            return Err(Error::new(Code::TooMany).with("max", limits::CONTRACTS));
        }
        let rows = self.preview_organisations(answers)?;
        let wanted = |row: &&OrganisationRow| match row.change {
            OrganisationChange::Changed => true,
            OrganisationChange::New => add_new && !row.registration.name.is_empty(),
            OrganisationChange::Same => false,
        };
        let todo: Vec<&OrganisationRow> = rows.iter().filter(wanted).collect();
        let count = |change| u32::try_from(todo.iter().filter(|row| row.change == change).count()).unwrap_or(u32::MAX);
        let value = OrganisationsRead {
            changed: count(OrganisationChange::Changed),
            added: count(OrganisationChange::New),
            same: u32::try_from(rows.iter().filter(|row| row.change == OrganisationChange::Same).count()).unwrap_or(u32::MAX),
        };
        if todo.is_empty() {
            return Ok(Written { value, touched: vec![] });
        }
        self.write(Change::ReadOrganisations, occasion, |writing| {
            for row in &todo {
                let id = row.supplier_id.unwrap_or_else(SupplierId::new);
                let before = match row.supplier_id {
                    Some(id) => supplier::supplier(writing, id)?.draft,
                    None => SupplierDraft::default(),
                };
                let draft = filled(&before, &row.registration);
                draft.validate()?;
                writing.subject(&draft.name);
                supplier::save(writing, id, &draft)?;
                supplier::save_registration(writing, id, &Registration { as_of: Some(occasion.today), ..row.registration.clone() })?;
            }
            Ok(value)
        })
    }
}

/// The suppliers with the number; or else the one that has the name and no number.
fn matching<'a>(suppliers: &'a [Supplier], answer: &Registration) -> Vec<&'a Supplier> {
    let with_number: Vec<&Supplier> =
        suppliers.iter().filter(|one| one.draft.organisation_number.as_ref() == Some(&answer.number)).collect();
    if !with_number.is_empty() || answer.name.is_empty() {
        return with_number;
    }
    let name = answer.name.to_lowercase();
    let with_name: Vec<&Supplier> =
        suppliers.iter().filter(|one| one.draft.organisation_number.is_none() && one.draft.name.trim().to_lowercase() == name).collect();
    if with_name.len() == 1 { with_name } else { vec![] }
}

/// The facts as they would be. What does not exist any more keeps its own: the register writes remarks in such names.
fn filled(draft: &SupplierDraft, answer: &Registration) -> SupplierDraft {
    match answer.status {
        Status::Deleted | Status::Withheld if !draft.name.is_empty() => {
            SupplierDraft { organisation_number: Some(answer.number.clone()), ..draft.clone() }
        }
        _ => answer.applied_to(draft),
    }
}

fn row_of(one: &Supplier, answer: &Registration, contracts: u32) -> OrganisationRow {
    let (before, after) = (&one.draft, filled(&one.draft, answer));
    let number = |draft: &SupplierDraft| draft.organisation_number.as_ref().map_or(String::new(), |number| number.as_str().to_owned());
    let status = one.registration.as_ref().map_or(String::new(), |known| known.status.to_string());
    let all = [
        (OrganisationField::Name, before.name.clone(), after.name.clone()),
        (OrganisationField::Number, number(before), number(&after)),
        (OrganisationField::Address, before.address.clone(), after.address.clone()),
        (OrganisationField::PostalCode, before.postal_code.clone(), after.postal_code.clone()),
        (OrganisationField::City, before.city.clone(), after.city.clone()),
        (OrganisationField::Status, status, answer.status.to_string()),
    ];
    let fields: Vec<FieldChange> =
        all.into_iter().filter(|(_, from, to)| from != to).map(|(field, from, to)| FieldChange { field, from, to }).collect();
    // What was said with another day or form is a change too, though no field of its own shows it.
    let known = one.registration.as_ref().map(|known| Registration { as_of: None, ..known.clone() });
    let same = fields.is_empty() && known.as_ref() == Some(&Registration { as_of: None, ..answer.clone() });
    OrganisationRow {
        change: if same { OrganisationChange::Same } else { OrganisationChange::Changed },
        supplier_id: Some(one.id),
        name: one.draft.name.clone(),
        fields,
        registration: answer.clone(),
        contracts,
    }
}
