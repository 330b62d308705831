//! Finding again what a list is about: contracts, suppliers and requirements by what they are known by. Looked up in tables made
//! once, never row by row in the register.

use super::reading::text;
use crate::{
    domain::{
        contract::Contract,
        id::{ContractId, RequirementId, SupplierId},
        organisation_number::OrganisationNumber,
        requirement::Requirement,
        supplier::{Supplier, SupplierDraft},
    },
    register::intake::Known,
};
use std::collections::{BTreeMap, HashMap};

/// A number or a name as it is compared: without case, and spaces are one.
pub(super) fn alike(text: &str) -> String {
    text::line(text).to_lowercase()
}

/// A number as it is compared: without case and without spaces.
pub(super) fn number_alike(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Suppliers of the register and of the list so far.
pub(super) struct Suppliers<'a> {
    known: HashMap<SupplierId, &'a Supplier>,
    by_number: HashMap<String, SupplierId>,
    by_name: HashMap<String, Vec<SupplierId>>,
    /// What is new or changed, in the order in which it came.
    pub(super) drafts: BTreeMap<SupplierId, SupplierDraft>,
}

/// Who a row's supplier is.
pub(super) struct FoundSupplier {
    pub(super) id: SupplierId,
    /// Made by this row.
    pub(super) new: bool,
    /// Its organisation number was not known before this row.
    pub(super) numbered: bool,
    /// The name it goes by, if the row says another.
    pub(super) other_name: Option<String>,
    /// More than one go by the name: the earliest is meant.
    pub(super) several: usize,
}

impl<'a> Suppliers<'a> {
    pub(super) fn of(known: &'a Known) -> Self {
        let mut suppliers = Self { known: HashMap::new(), by_number: HashMap::new(), by_name: HashMap::new(), drafts: BTreeMap::new() };
        let mut in_order: Vec<&Supplier> = known.suppliers.iter().collect();
        in_order.sort_by_key(|supplier| supplier.id);
        for supplier in in_order {
            suppliers.known.insert(supplier.id, supplier);
            suppliers.index(supplier.id, &supplier.draft);
        }
        suppliers
    }

    fn index(&mut self, id: SupplierId, draft: &SupplierDraft) {
        if let Some(number) = &draft.organisation_number {
            self.by_number.entry(number.as_str().to_owned()).or_insert(id);
        }
        let ids = self.by_name.entry(alike(&draft.name)).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    /// Whether it is in the register.
    pub(super) fn is_known(&self, id: SupplierId) -> bool {
        self.known.contains_key(&id)
    }

    /// What is or will be written about a supplier.
    pub(super) fn draft(&self, id: SupplierId) -> Option<&SupplierDraft> {
        self.drafts.get(&id).or_else(|| self.known.get(&id).map(|supplier| &supplier.draft))
    }

    /// What the register says about a supplier.
    pub(super) fn stored(&self, id: SupplierId) -> Option<&'a SupplierDraft> {
        self.known.get(&id).map(|supplier| &supplier.draft)
    }

    /// The supplier in the register or the list with the number, or else the name; none if there is none.
    pub(super) fn find(&self, name: &str, number: Option<&OrganisationNumber>) -> Option<(SupplierId, usize)> {
        if let Some(id) = number.and_then(|number| self.by_number.get(number.as_str())) {
            return Some((*id, 1));
        }
        let named = self.by_name.get(&alike(name)).map_or(&[][..], Vec::as_slice);
        // With a number, only those whose number is not known can be the same.
        let fitting: Vec<SupplierId> = named
            .iter()
            .copied()
            .filter(|id| number.is_none() || self.draft(*id).is_some_and(|draft| draft.organisation_number.is_none()))
            .collect();
        fitting.first().map(|id| (*id, fitting.len()))
    }

    /// The supplier that a row names by key, number or name; a new one if there is none.
    pub(super) fn find_or_make(&mut self, key: Option<SupplierId>, name: &str, number: Option<&OrganisationNumber>) -> FoundSupplier {
        if let Some((id, several)) = key.map(|id| (id, 1)).or_else(|| self.find(name, number)) {
            let draft = self.draft(id).cloned().unwrap_or_default();
            let other_name = (!name.is_empty() && alike(name) != alike(&draft.name)).then(|| draft.name.clone());
            let numbered = number.is_some() && draft.organisation_number.is_none();
            if numbered {
                self.write(id, SupplierDraft { organisation_number: number.cloned(), ..draft });
            }
            return FoundSupplier { id, new: false, numbered, other_name, several };
        }
        let id = SupplierId::new();
        self.write(id, SupplierDraft { name: name.to_owned(), organisation_number: number.cloned(), ..SupplierDraft::default() });
        FoundSupplier { id, new: true, numbered: false, other_name: None, several: 1 }
    }

    /// Says what will be written about a supplier.
    pub(super) fn write(&mut self, id: SupplierId, draft: SupplierDraft) {
        self.index(id, &draft);
        self.drafts.insert(id, draft);
    }
}

/// Contracts of the register by what they are known by.
pub(super) struct Contracts<'a> {
    by_key: HashMap<ContractId, &'a Contract>,
    by_number: HashMap<String, Vec<&'a Contract>>,
    by_case: HashMap<String, Vec<&'a Contract>>,
    by_title: HashMap<String, Vec<&'a Contract>>,
}

impl<'a> Contracts<'a> {
    pub(super) fn of(known: &'a Known) -> Self {
        let mut contracts = Self { by_key: HashMap::new(), by_number: HashMap::new(), by_case: HashMap::new(), by_title: HashMap::new() };
        for contract in &known.contracts {
            let draft = &contract.draft;
            contracts.by_key.insert(contract.id, contract);
            let put = |table: &mut HashMap<String, Vec<&'a Contract>>, key: String| {
                if !key.is_empty() {
                    table.entry(key).or_default().push(contract);
                }
            };
            put(&mut contracts.by_number, number_alike(&draft.contract_number));
            put(&mut contracts.by_case, number_alike(&draft.case_number));
            put(&mut contracts.by_title, alike(&draft.title));
        }
        contracts
    }

    pub(super) fn by_key(&self, id: ContractId) -> Option<&'a Contract> {
        self.by_key.get(&id).copied()
    }
    pub(super) fn with_number(&self, number: &str) -> &[&'a Contract] {
        self.by_number.get(&number_alike(number)).map_or(&[], Vec::as_slice)
    }
    pub(super) fn with_case(&self, case: &str) -> &[&'a Contract] {
        self.by_case.get(&number_alike(case)).map_or(&[], Vec::as_slice)
    }
    pub(super) fn with_title(&self, title: &str) -> &[&'a Contract] {
        self.by_title.get(&alike(title)).map_or(&[], Vec::as_slice)
    }

    /// The contract that a row about something else names: by number, case number and title, as far as they are given. The
    /// error is how many fit.
    pub(super) fn named(&self, number: &str, case: &str, title: &str) -> Result<&'a Contract, usize> {
        let mut fitting: Vec<&'a Contract> = match (number.is_empty(), case.is_empty()) {
            (false, _) => self.with_number(number).to_vec(),
            (true, false) => self.with_case(case).to_vec(),
            (true, true) => self.with_title(title).to_vec(),
        };
        if fitting.len() > 1 && !case.is_empty() {
            narrow(&mut fitting, |contract| number_alike(&contract.draft.case_number) == number_alike(case));
        }
        if fitting.len() > 1 && !title.is_empty() {
            narrow(&mut fitting, |contract| alike(&contract.draft.title) == alike(title));
        }
        if let [one] = fitting[..] { Ok(one) } else { Err(fitting.len()) }
    }
}

fn narrow(fitting: &mut Vec<&Contract>, fits: impl Fn(&Contract) -> bool) {
    if fitting.iter().any(|contract| fits(contract)) {
        fitting.retain(|contract| fits(contract));
    }
}

/// Requirements of the register by contract.
pub(super) struct Requirements<'a> {
    by_contract: HashMap<ContractId, Vec<&'a Requirement>>,
    by_key: HashMap<RequirementId, &'a Requirement>,
}

impl<'a> Requirements<'a> {
    pub(super) fn of(known: &'a Known) -> Self {
        let mut requirements = Self { by_contract: HashMap::new(), by_key: HashMap::new() };
        for requirement in &known.requirements {
            requirements.by_contract.entry(requirement.contract_id).or_default().push(requirement);
            requirements.by_key.insert(requirement.id, requirement);
        }
        requirements
    }

    /// A contract's requirements.
    pub(super) fn of_contract(&self, contract: ContractId) -> &[&'a Requirement] {
        self.by_contract.get(&contract).map_or(&[], Vec::as_slice)
    }

    pub(super) fn by_key(&self, id: RequirementId) -> Option<&'a Requirement> {
        self.by_key.get(&id).copied()
    }

    /// The requirement with a number (`K3`, `3`), or else a title. The error is how many fit.
    pub(super) fn named(&self, contract: ContractId, number: &str, title: &str) -> Result<&'a Requirement, usize> {
        let all = self.of_contract(contract);
        let digits = number_alike(number);
        let digits = digits.trim_start_matches('k');
        let mut fitting: Vec<&'a Requirement> = match digits.parse::<u32>() {
            Ok(number) => all.iter().copied().filter(|requirement| requirement.number == number).collect(),
            Err(_) if title.is_empty() => all.to_vec(),
            Err(_) => all.iter().copied().filter(|requirement| alike(&requirement.draft.title) == alike(title)).collect(),
        };
        fitting.dedup_by_key(|requirement| requirement.id);
        if let [one] = fitting[..] { Ok(one) } else { Err(fitting.len()) }
    }
}
