//! Contracts: make, read in, edit, remove, list.

use super::{Register, Written, contract_sheet::ContractSheet};
use crate::{
    Result,
    domain::{
        change::Change,
        contract::{Contract, ContractDraft},
        contract_list::{ContractFilters, ContractList, ContractQuery},
        id::{ContractId, CriterionId, OptionId, SupplierId},
        limits::{self, Findings},
        occasion::Occasion,
        supplier::SupplierDraft,
    },
    storage::{contract, contract_list, journal::Writing, sort_key::sort_key, supplier},
};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Register {
    /// Makes a contract. Errors: the rules of [`ContractDraft::validate`].
    pub fn add_contract(&mut self, draft: &ContractDraft, occasion: &Occasion) -> Result<Written<ContractId>> {
        draft.validate()?;
        self.write(Change::AddContract, occasion, |writing| add(writing, draft))
    }

    /// Makes the contracts of a public notice in one change, with the suppliers that are not in the register yet.
    /// `suppliers` of each contract are its winners; they replace the draft's own.
    pub fn read_notice(
        &mut self,
        contracts: &[(ContractDraft, Vec<SupplierDraft>)],
        occasion: &Occasion,
    ) -> Result<Written<Vec<ContractId>>> {
        let mut found = Findings::default();
        found.count("contracts", contracts.len(), limits::CONTRACTS);
        for (place, (_, suppliers)) in contracts.iter().enumerate() {
            found.count(&format!("contracts.{place}.suppliers"), suppliers.len(), limits::SUPPLIERS);
        }
        limits::first(found.all())?;
        for (place, (draft, suppliers)) in contracts.iter().enumerate() {
            draft.validate().map_err(|error| error.within(&format!("contracts.{place}")))?;
            for supplier in suppliers {
                supplier.validate().map_err(|error| error.within(&format!("contracts.{place}.suppliers")))?;
            }
        }
        self.write(Change::ReadNotice, occasion, |writing| {
            contracts
                .iter()
                .map(|(draft, suppliers)| {
                    let mut draft = draft.clone();
                    draft.suppliers.clear();
                    for winner in suppliers {
                        let supplier = find_or_add_supplier(writing, winner)?;
                        if !draft.suppliers.iter().any(|part| part.supplier == supplier) {
                            draft.suppliers.push(crate::domain::contract::ContractSupplier { supplier, main: draft.suppliers.is_empty() });
                        }
                    }
                    add(writing, &draft)
                })
                .collect()
        })
    }

    /// Edits a contract; its follow-up plans follow its dates. Errors: the rules of [`ContractDraft::validate`], not found.
    pub fn edit_contract(&mut self, id: ContractId, draft: &ContractDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditContract, occasion, |writing| {
            contract::contract(writing, id)?;
            check_suppliers(writing, draft)?;
            writing.subject(&draft.title);
            contract::save(writing, id, &with_own_keys(writing, id, draft)?)?;
            super::plans::replan_contract(writing, id)
        })
    }

    /// Puts a contract in the bin, with all that hangs on it.
    pub fn remove_contract(&mut self, id: ContractId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveContract, occasion, |writing| {
            let Contract { draft, .. } = contract::contract(writing, id)?;
            writing.subject(&draft.title);
            contract::set_removed(writing, id, true)
        })
    }

    /// One contract. Errors: not found.
    pub fn contract(&self, id: ContractId) -> Result<Contract> {
        contract::contract(&self.connection, id)
    }

    /// Everything about one contract today. Errors: not found.
    pub fn contract_sheet(&mut self, id: ContractId, occasion: &Occasion) -> Result<ContractSheet> {
        self.turn_to(occasion)?;
        super::contract_sheet::sheet(&self.connection, id, occasion.today)
    }

    /// The contracts that a query asks for, as of today.
    pub fn contracts(&mut self, query: &ContractQuery, occasion: &Occasion) -> Result<ContractList> {
        self.turn_to(occasion)?;
        contract_list::contract_list(&self.connection, query)
    }

    /// What the list can be filtered by, in Norwegian order.
    pub fn contract_filters(&self) -> Result<ContractFilters> {
        let sorted = |mut names: Vec<String>| {
            names.sort_by_cached_key(|name| sort_key(name));
            names
        };
        Ok(ContractFilters {
            managers: sorted(contract::managers(&self.connection)?),
            departments: sorted(contract::departments(&self.connection)?),
            people: sorted(contract::people(&self.connection)?),
        })
    }

    /// The contract that a notice was read into before, if any: by its number and title.
    pub fn contract_from_notice(&self, notice: &str, title: &str) -> Result<Option<ContractId>> {
        if notice.is_empty() { Ok(None) } else { contract::from_notice(&self.connection, notice, title) }
    }
}

fn add(writing: &Writing<'_>, draft: &ContractDraft) -> Result<ContractId> {
    let id = ContractId::new();
    check_suppliers(writing, draft)?;
    writing.subject(&draft.title);
    contract::save(writing, id, &with_own_keys(writing, id, draft)?)?;
    Ok(id)
}

/// The draft with a key of its own for every option and criterion: a new one where the page gave none (all zeros), gave
/// one twice, or gave one of another contract, as when a contract is copied.
fn with_own_keys(writing: &Writing<'_>, id: ContractId, draft: &ContractDraft) -> Result<ContractDraft> {
    let mut draft = draft.clone();
    let mut taken = BTreeSet::from([Uuid::nil()]);
    for option in &mut draft.options {
        if !taken.insert(option.id.0) || contract::of_option(writing, option.id)?.is_some_and(|other| other != id) {
            option.id = OptionId::new();
        }
    }
    for criterion in &mut draft.procurement.criteria {
        if !taken.insert(criterion.id.0) || contract::of_criterion(writing, criterion.id)?.is_some_and(|other| other != id) {
            criterion.id = CriterionId::new();
        }
    }
    Ok(draft)
}

/// Every supplier of a draft must be in the register.
fn check_suppliers(writing: &Writing<'_>, draft: &ContractDraft) -> Result<()> {
    draft
        .suppliers
        .iter()
        .try_for_each(|part| supplier::supplier(writing, part.supplier).map(|_| ()).map_err(|error| error.within("suppliers")))
}

/// The supplier with the same organisation number, or without one the same name; a new one if there is none.
fn find_or_add_supplier(writing: &Writing<'_>, draft: &SupplierDraft) -> Result<SupplierId> {
    let known = match &draft.organisation_number {
        Some(number) => supplier::with_organisation_number(writing, number)?,
        None => supplier::with_name(writing, &draft.name)?,
    };
    if let Some(known) = known {
        return Ok(known.id);
    }
    let id = SupplierId::new();
    supplier::save(writing, id, draft)?;
    Ok(id)
}
