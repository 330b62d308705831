//! Documents: register, edit, remove, list with how each stands, and what is missing.

use super::{
    Register, Written,
    files::{self, TakenFile},
    plans::replan_requirement,
};
use crate::{
    Result,
    domain::{
        change::Change,
        choice::choice,
        evidence::{Evidence, EvidenceDraft, EvidenceKind, Served, ServedNoun, Validity, outlasted},
        file::{FileOwner, OwnerRef},
        id::{ContractId, EvidenceId, RequirementId, SupplierId},
        kinds::{Kind, LEAD_DAYS},
        limits,
        occasion::Occasion,
    },
    storage::{contract, evidence, journal::Writing, requirement, sort_key::sort_key, supplier},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

choice! {
    /// What a list of documents is sorted by; within, by title in Norwegian order.
    EvidenceOrder, "evidence-order" {
        /// What must be acted on first: lapsed, lapsing by last day, then the rest.
        Validity = "validity",
        /// Title.
        Title = "title",
        /// Issuer.
        Issuer = "issuer",
        /// Kind.
        Kind = "kind",
        /// Last day; those without come last both ways.
        ValidTo = "valid-to",
    }
}

/// Which documents to list. Blank fields ask for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct EvidenceQuery {
    /// Words that must all stand in title, number, issuer, notes, files' names or what it serves.
    pub text: String,
    /// How they stand. What a longer-lasting document has replaced is left out unless this is blank.
    pub states: Vec<Validity>,
    /// Kinds of document.
    pub kinds: Vec<EvidenceKind>,
    /// Those that serve this contract, its requirements or its suppliers.
    pub contract: Option<ContractId>,
    /// Those that serve this supplier, or its contracts.
    pub supplier: Option<SupplierId>,
    /// What they are sorted by.
    pub order: EvidenceOrder,
    /// Whether the other way round.
    pub descending: bool,
}

impl Default for EvidenceQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            states: vec![],
            kinds: vec![],
            contract: None,
            supplier: None,
            order: EvidenceOrder::Validity,
            descending: false,
        }
    }
}

/// Documents with how they stand, and what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct EvidenceList {
    /// How many of each [`Validity`], in its order, whatever states are asked for. Replaced ones are not counted.
    pub by_state: [u32; 5],
    /// How many have been replaced by a document that lasts longer.
    pub replaced: u32,
    /// The documents.
    pub rows: Vec<EvidenceRow>,
    /// Requirements that a document is to show to be met, and that have no valid one; only those of the query's contract,
    /// supplier, text and kinds.
    pub missing: Vec<MissingEvidence>,
}

/// One document in a list, or on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct EvidenceRow {
    /// The document, with all that it serves.
    pub evidence: Evidence,
    /// How it stands.
    pub state: Validity,
    /// Days until its last day; negative = lapsed; blank = no last day.
    pub days: Option<i32>,
    /// Whether every requirement it serves has a document that lasts longer.
    pub replaced: bool,
    /// Whether its number looks like those of none of the kinds it serves: worth a look, never refused.
    pub unusual_number: bool,
    /// What it serves, by name.
    pub serves: Vec<Served>,
}

/// A requirement without a valid document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MissingEvidence {
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// Its main supplier's name.
    pub supplier: String,
    /// The requirement.
    pub requirement_id: RequirementId,
    /// Its number (K1…).
    pub number: u32,
    /// Its title.
    pub title: String,
    /// The kind of document such a requirement is shown to be met by; blank if any will do.
    pub proof: Option<EvidenceKind>,
    /// The last day of the last document, which has lapsed; blank if there never was one.
    pub last_valid_to: Option<NaiveDate>,
}

/// Whether a number looks like those of none of the kinds. Kinds whose form is not known doubt nothing.
#[must_use]
pub fn number_is_unusual(number: &str, kinds: &[Kind]) -> bool {
    let number = number.trim();
    let each_once: BTreeSet<Kind> = kinds.iter().copied().collect();
    let known: Vec<_> = each_once.into_iter().filter_map(|kind| kind.facts().looks_like).collect();
    // No number is longer than what may be stored.
    let may_be = number.chars().nth(limits::TITLE).is_none();
    let usual = may_be && known.iter().any(|looks_like| looks_like(number));
    !number.is_empty() && !known.is_empty() && !usual
}

impl Register {
    /// Registers a document. Errors: the rules of [`EvidenceDraft`], not found.
    pub fn add_evidence(&mut self, draft: &EvidenceDraft, occasion: &Occasion) -> Result<Written<EvidenceId>> {
        self.add_evidence_with(draft, &[], occasion)
    }

    /// Registers a document with its files, as one change. Errors: the rules of [`EvidenceDraft`], a file's content that is
    /// not there any more, not found.
    pub fn add_evidence_with(&mut self, draft: &EvidenceDraft, taken: &[TakenFile], occasion: &Occasion) -> Result<Written<EvidenceId>> {
        draft.validate()?;
        let draft = draft.clone().once_each();
        let contents = self.contents();
        self.write(Change::AddEvidence, occasion, |writing| {
            let id = EvidenceId::new();
            save(writing, id, &draft)?;
            files::give(&contents, writing, OwnerRef { noun: FileOwner::Evidence, id: id.0 }, taken)?;
            replan(writing, draft.requirements.iter().copied())?;
            Ok(id)
        })
    }

    /// Edits a document, and what it serves. Errors: the rules of [`EvidenceDraft`], not found.
    pub fn edit_evidence(&mut self, id: EvidenceId, draft: &EvidenceDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        let draft = draft.clone().once_each();
        self.write(Change::EditEvidence, occasion, |writing| {
            let before = evidence::evidence(writing, id)?.0.draft.requirements;
            evidence::concern(writing, id)?;
            save(writing, id, &draft)?;
            replan(writing, before.into_iter().chain(draft.requirements))
        })
    }

    /// Puts a document in the bin. Its files go with it, and the checks that followed from its last day.
    pub fn remove_evidence(&mut self, id: EvidenceId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveEvidence, occasion, |writing| {
            let before = evidence::evidence(writing, id)?.0.draft.requirements;
            evidence::concern(writing, id)?;
            evidence::remove(writing, id)?;
            replan(writing, before.into_iter())
        })
    }

    /// One document. Errors: not found.
    pub fn evidence(&self, id: EvidenceId, today: NaiveDate) -> Result<EvidenceRow> {
        let (evidence, serves) = evidence::evidence(&self.connection, id)?;
        // Whether it was replaced hangs on the others.
        let known = rows(evidence::all(&self.connection)?, today).into_iter().find(|row| row.evidence.id == id);
        Ok(known.unwrap_or_else(|| row(evidence, serves, today)))
    }

    /// Documents and what is missing, as of today.
    pub fn evidence_list(&mut self, query: &EvidenceQuery, occasion: &Occasion) -> Result<EvidenceList> {
        self.turn_to(occasion)?;
        let today = occasion.today;
        let asked = Asked::of(query, evidence::suppliers_of_contracts(&self.connection)?);
        let mut found = rows(evidence::all(&self.connection)?, today);
        found.retain(|row| asked.row(row));
        let mut list = EvidenceList { by_state: [0; 5], replaced: 0, rows: vec![], missing: vec![] };
        for row in &found {
            match list.by_state.get_mut(row.state as usize) {
                Some(count) if !row.replaced => *count += 1,
                _ => list.replaced += 1,
            }
        }
        found.retain(|row| query.states.is_empty() || (query.states.contains(&row.state) && !row.replaced));
        sort(&mut found, query.order, query.descending);
        list.rows = found;
        let missing = evidence::missing(&self.connection, today)?.into_iter().map(|one| MissingEvidence {
            contract_id: one.contract_id,
            contract_title: one.contract_title,
            supplier: one.supplier,
            requirement_id: one.requirement_id,
            number: one.number,
            title: one.title,
            proof: one.kind.facts().proof,
            last_valid_to: one.last_valid_to,
        });
        list.missing = missing.filter(|one| asked.missing(one)).collect();
        Ok(list)
    }
}

/// A query made ready to be held against documents.
struct Asked<'a> {
    query: &'a EvidenceQuery,
    words: Vec<String>,
    parties: HashMap<ContractId, Vec<SupplierId>>,
}

impl<'a> Asked<'a> {
    fn of(query: &'a EvidenceQuery, parties: HashMap<ContractId, Vec<SupplierId>>) -> Self {
        Self { query, words: query.text.to_lowercase().split_whitespace().map(str::to_owned).collect(), parties }
    }

    fn is_party(&self, contract: Option<ContractId>, supplier: SupplierId) -> bool {
        contract.and_then(|contract| self.parties.get(&contract)).is_some_and(|parties| parties.contains(&supplier))
    }

    fn words<'t>(&self, texts: impl Iterator<Item = &'t str>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let text = texts.collect::<Vec<_>>().join("\n").to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }

    fn row(&self, row: &EvidenceRow) -> bool {
        let draft = &row.evidence.draft;
        let of_contract = |contract: ContractId| {
            row.serves.iter().any(|served| served.contract_id == Some(contract))
                || draft.suppliers.iter().any(|supplier| self.is_party(Some(contract), *supplier))
        };
        let of_supplier = |supplier: SupplierId| {
            draft.suppliers.contains(&supplier) || row.serves.iter().any(|served| self.is_party(served.contract_id, supplier))
        };
        let own = [draft.title.as_str(), &draft.number, &draft.issuer, &draft.notes].into_iter();
        let files = row.evidence.files.iter().map(|file| file.name.as_str());
        let served = row.serves.iter().flat_map(|served| [served.name.as_str(), &served.contract]);
        (self.query.kinds.is_empty() || self.query.kinds.contains(&draft.kind))
            && self.query.contract.is_none_or(of_contract)
            && self.query.supplier.is_none_or(of_supplier)
            && self.words(own.chain(files).chain(served))
    }

    fn missing(&self, one: &MissingEvidence) -> bool {
        (self.query.kinds.is_empty() || one.proof.is_some_and(|proof| self.query.kinds.contains(&proof)))
            && self.query.contract.is_none_or(|contract| one.contract_id == contract)
            && self.query.supplier.is_none_or(|supplier| self.is_party(Some(one.contract_id), supplier))
            && self.words([one.title.as_str(), &one.contract_title, &one.supplier].into_iter())
    }
}

/// Stores, within a change, a document that is new or edited, and plans the checks that follow from its last day.
pub(super) fn store(writing: &Writing<'_>, id: EvidenceId, draft: &EvidenceDraft, known: bool) -> Result<()> {
    let mut before = vec![];
    if known {
        before = evidence::evidence(writing, id)?.0.draft.requirements;
        evidence::concern(writing, id)?;
    }
    let draft = draft.clone().once_each();
    save(writing, id, &draft)?;
    replan(writing, before.into_iter().chain(draft.requirements))
}

pub(super) fn save(writing: &Writing<'_>, id: EvidenceId, draft: &EvidenceDraft) -> Result<()> {
    for key in &draft.requirements {
        requirement::requirement(writing, *key)?;
    }
    for key in &draft.contracts {
        contract::contract(writing, *key)?;
    }
    for key in &draft.suppliers {
        supplier::supplier(writing, *key)?;
    }
    evidence::save(writing, id, draft)?;
    evidence::concern(writing, id)
}

pub(super) fn replan(writing: &Writing<'_>, requirements: impl Iterator<Item = RequirementId>) -> Result<()> {
    for id in requirements.collect::<BTreeSet<_>>() {
        let contract = requirement::requirement(writing, id)?.contract_id;
        replan_requirement(writing, contract, id, &[])?;
    }
    Ok(())
}

fn row(evidence: Evidence, serves: Vec<Served>, today: NaiveDate) -> EvidenceRow {
    let kinds: Vec<Kind> = serves.iter().filter_map(|served| served.kind).collect();
    let lead = kinds.iter().map(|kind| kind.facts().lead_days).max().unwrap_or(LEAD_DAYS);
    let draft = &evidence.draft;
    EvidenceRow {
        state: draft.validity(today, lead),
        days: draft.valid_to.map(|to| i32::try_from((to - today).num_days()).unwrap_or(i32::MAX)),
        replaced: false,
        unusual_number: number_is_unusual(&draft.number, &kinds),
        serves,
        evidence,
    }
}

/// All documents as they stand, those that were replaced marked.
fn rows(documents: Vec<(Evidence, Vec<Served>)>, today: NaiveDate) -> Vec<EvidenceRow> {
    let lasts = |draft: &EvidenceDraft| draft.valid_to.unwrap_or(NaiveDate::MAX);
    let mut longest = HashMap::new();
    for (document, serves) in &documents {
        for served in serves.iter().filter(|served| served.noun == ServedNoun::Requirement) {
            let to = longest.entry(served.id).or_insert(NaiveDate::MIN);
            *to = lasts(&document.draft).max(*to);
        }
    }
    let of_wholes = documents.iter().map(|(document, _)| document).filter(|document| document.draft.requirements.is_empty());
    let outlasted = outlasted(of_wholes);
    let marked = |(document, serves): (Evidence, Vec<Served>)| {
        let row = row(document, serves, today);
        let own = lasts(&row.evidence.draft);
        let of_requirements = &row.evidence.draft.requirements;
        let replaced = match of_requirements.is_empty() {
            true => outlasted.contains(&row.evidence.id),
            false => of_requirements.iter().all(|key| longest.get(&key.0).is_some_and(|last| *last > own)),
        };
        EvidenceRow { replaced: replaced && matches!(row.state, Validity::Lapsed | Validity::Lapsing), ..row }
    };
    documents.into_iter().map(marked).collect()
}

/// Sorts by title first, then by what was asked for: the sorts are stable.
fn sort(rows: &mut [EvidenceRow], order: EvidenceOrder, descending: bool) {
    rows.sort_by_cached_key(|row| (sort_key(&row.evidence.draft.title), row.evidence.id));
    let last = |row: &EvidenceRow| row.evidence.draft.valid_to;
    match (order, descending) {
        (EvidenceOrder::Title, false) => {}
        (EvidenceOrder::Title, true) => rows.reverse(),
        (EvidenceOrder::Issuer, false) => rows.sort_by_cached_key(|row| sort_key(&row.evidence.draft.issuer)),
        (EvidenceOrder::Issuer, true) => rows.sort_by_cached_key(|row| Reverse(sort_key(&row.evidence.draft.issuer))),
        (EvidenceOrder::Kind, false) => rows.sort_by_key(|row| row.evidence.draft.kind),
        (EvidenceOrder::Kind, true) => rows.sort_by_key(|row| Reverse(row.evidence.draft.kind)),
        (EvidenceOrder::ValidTo, false) => rows.sort_by_key(|row| (last(row).is_none(), last(row))),
        (EvidenceOrder::ValidTo, true) => rows.sort_by_key(|row| (last(row).is_none(), Reverse(last(row)))),
        (EvidenceOrder::Validity, false) => {
            rows.sort_by_key(|row| (row.replaced, row.state, last(row).unwrap_or(NaiveDate::MAX)));
        }
        (EvidenceOrder::Validity, true) => {
            rows.sort_by_key(|row| Reverse((row.replaced, row.state, last(row).unwrap_or(NaiveDate::MAX))));
        }
    }
}
