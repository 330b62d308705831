//! Which rows are about the same contract, and which contract of the register that is.

use super::About;
use crate::{
    domain::{
        contract::Contract,
        id::{ContractId, SupplierId},
    },
    exchange::intake::{
        compare::{Contracts, Suppliers, alike, number_alike},
        field::Value,
    },
};
use std::collections::{BTreeSet, HashMap};

/// The rows about one contract, in their order.
pub(super) struct Group<'r, 'a> {
    pub(super) rows: Vec<&'r About<'a>>,
    /// The contract in the register that a row's key is of.
    key: Option<ContractId>,
    /// The case has contracts of several titles in this list.
    shared_case: bool,
}

/// Rows with the same key are one contract, and those that name it as they do; else those with the same contract number; without one, the same case number, unless its rows have several
/// titles; without that, the same title and start.
pub(super) fn groups<'r, 'a>(rows: &'r [About<'a>]) -> Vec<Group<'r, 'a>> {
    let mut titles: HashMap<String, BTreeSet<String>> = HashMap::new();
    for row in rows.iter().filter(|row| !row.case_number().is_empty() && !row.title_made) {
        titles.entry(number_alike(row.case_number())).or_default().insert(alike(&row.title));
    }
    let shared = |row: &About<'_>| titles.get(&number_alike(row.case_number())).is_some_and(|titles| titles.len() > 1);
    let mut places: HashMap<(u8, String, String), usize> = HashMap::new();
    let mut keyed: HashMap<ContractId, usize> = HashMap::new();
    let mut groups: Vec<Group<'r, 'a>> = vec![];
    for row in rows {
        let shared_case = !row.case_number().is_empty() && shared(row);
        let key = if !row.contract_number().is_empty() {
            (0, number_alike(row.contract_number()), String::new())
        } else if !row.case_number().is_empty() {
            (1, number_alike(row.case_number()), if shared_case { alike(&row.title) } else { String::new() })
        } else {
            (2, alike(&row.title), row.start().map(|day| day.to_string()).unwrap_or_default())
        };
        let same = |group: &Group<'_, '_>| row.key.is_none() || group.key.is_none_or(|key| row.key == Some(key));
        let by_key = row.key.and_then(|key| keyed.get(&key)).copied();
        let place = by_key.or_else(|| places.get(&key).copied().filter(|place| same(&groups[*place]))).unwrap_or_else(|| {
            groups.push(Group { rows: vec![], key: None, shared_case });
            groups.len() - 1
        });
        places.entry(key).or_insert(place);
        if let Some(key) = row.key {
            groups[place].key = Some(key);
            keyed.insert(key, place);
        }
        groups[place].rows.push(row);
    }
    groups
}

/// The contract in the register that a group is about. The error is how many fit.
pub(super) fn existing<'k>(
    contracts: &Contracts<'k>,
    suppliers: &Suppliers<'_>,
    group: &Group<'_, '_>,
) -> Result<Option<&'k Contract>, usize> {
    if let Some(contract) = group.key.and_then(|key| contracts.by_key(key)) {
        return Ok(Some(contract));
    }
    let first =
        |text: &dyn Fn(&About<'_>) -> String| group.rows.iter().map(|row| text(row)).find(|text| !text.is_empty()).unwrap_or_default();
    let number = first(&|row| row.contract_number().to_owned());
    let case = first(&|row| row.case_number().to_owned());
    let title = first(&|row| row.title.clone());
    let start = group.rows.iter().find_map(|row| row.start());
    let named: BTreeSet<SupplierId> = group
        .rows
        .iter()
        .filter_map(|row| suppliers.find(row.supplier, if let Value::Organisation(number) = row.number { Some(number) } else { None }))
        .map(|(id, _)| id)
        .collect();
    let has_supplier = |contract: &Contract| contract.draft.suppliers.iter().any(|part| named.contains(&part.supplier));
    let same_title = |contract: &Contract| alike(&contract.draft.title) == alike(&title);
    let same_start = |contract: &Contract| start.is_some() && contract.draft.start == start;
    let choose = |mut fitting: Vec<&'k Contract>| {
        for fits in [&same_title as &dyn Fn(&Contract) -> bool, &same_start, &has_supplier] {
            if fitting.len() > 1 && fitting.iter().any(|contract| fits(contract)) {
                fitting.retain(|contract| fits(contract));
            }
        }
        match fitting[..] {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            _ => Err(fitting.len()),
        }
    };
    if !number.is_empty() {
        let fitting = contracts.with_number(&number).to_vec();
        if !fitting.is_empty() {
            return choose(fitting);
        }
    }
    // One that has another number is another contract.
    let free = |contract: &&'k Contract| number.is_empty() || contract.draft.contract_number.is_empty();
    if !case.is_empty() {
        let mut fitting: Vec<&'k Contract> = contracts.with_case(&case).iter().copied().filter(free).collect();
        if group.shared_case {
            fitting.retain(|contract| same_title(contract));
        }
        // A case holds several contracts: something besides must be the same.
        fitting.retain(|contract| same_title(contract) || same_start(contract) || has_supplier(contract));
        if !fitting.is_empty() {
            return choose(fitting);
        }
    }
    let free = |contract: &&'k Contract| free(contract) && (case.is_empty() || contract.draft.case_number.is_empty());
    let fitting: Vec<&'k Contract> = contracts
        .with_title(&title)
        .iter()
        .copied()
        .filter(free)
        .filter(|contract| start.is_none() || contract.draft.start == start)
        .filter(|contract| named_fits(contract, &named, group))
        .collect();
    choose(fitting)
}

/// Whether a contract's suppliers are those of the rows, as far as either says.
fn named_fits(contract: &Contract, named: &BTreeSet<SupplierId>, group: &Group<'_, '_>) -> bool {
    let says = group.rows.iter().any(|row| !row.supplier.is_empty() || !row.number.is_blank());
    !says || contract.draft.suppliers.is_empty() || contract.draft.suppliers.iter().any(|part| named.contains(&part.supplier))
}
