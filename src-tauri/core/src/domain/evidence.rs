//! Evidence: a certificate, licence, EPD, report… with its three dates, what it serves, and how it stands on a day.

use super::{
    choice::choice,
    file::File,
    id::{ContractId, EvidenceId, RequirementId, ResultId, SupplierId},
    kinds::Kind,
    limits::{self, Findings},
};
use crate::{Error, error::Code};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

choice! {
    /// What kind of document it is.
    EvidenceKind, "evidence-kind" {
        /// Lisens for et miljømerke.
        Licence = "licence",
        /// Sertifikat.
        Certificate = "certificate",
        /// Miljødeklarasjon (EPD).
        Epd = "epd",
        /// Rapport.
        Report = "report",
        /// Statistikk: sales, deliveries, fuel, waste.
        Statistics = "statistics",
        /// Faktura eller veieseddel.
        Invoice = "invoice",
        /// Bekreftelse eller erklæring.
        Statement = "statement",
        /// Sikkerhetsdatablad.
        SafetyDataSheet = "safety-data-sheet",
        /// Bilde.
        Photo = "photo",
        /// Annet.
        Other = "other",
    }
}
choice! {
    /// How a document stands on a day, the gravest first.
    Validity, "validity" {
        /// Utløpt.
        Lapsed = "lapsed",
        /// Utløper: within the lead time of what it serves.
        Lapsing = "lapsing",
        /// Gjelder ikke ennå.
        NotYet = "not-yet",
        /// Gyldig.
        Valid = "valid",
        /// Uten sluttdato.
        Open = "open",
    }
}
choice! {
    /// How much a document proves.
    EvidenceClass, "evidence-class" {
        /// Third-party licence or certificate.
        ThirdParty = "third-party",
        /// Equivalent third-party proof.
        Equivalent = "equivalent",
        /// Self-declaration.
        SelfDeclaration = "self-declaration",
    }
}

/// A document as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct EvidenceDraft {
    /// What kind of document it is.
    pub kind: EvidenceKind,
    /// Title.
    pub title: String,
    /// Licence, certificate or EPD number; formats differ, so never refused.
    pub number: String,
    /// Issuer.
    pub issuer: String,
    /// How much it proves.
    pub class: EvidenceClass,
    /// Received on.
    pub received: Option<NaiveDate>,
    /// Valid from.
    pub valid_from: Option<NaiveDate>,
    /// Last day it is valid.
    pub valid_to: Option<NaiveDate>,
    /// The requirements it serves.
    pub requirements: Vec<RequirementId>,
    /// The contracts it serves as a whole.
    pub contracts: Vec<ContractId>,
    /// The suppliers it is about: a certificate of the whole company.
    pub suppliers: Vec<SupplierId>,
    /// Notes.
    pub notes: String,
}

impl EvidenceDraft {
    /// Checks the rules of a document. Errors: [`Code::Required`] without a title, or if it serves no requirement, contract
    /// or supplier (field `serves`), [`Code::TooLong`], [`Code::DateOutOfRange`], [`Code::EndBeforeStart`],
    /// [`Code::SizeRange`].
    pub(crate) fn validate(&self) -> crate::Result<()> {
        let mut found = Findings::default();
        found.required("title", &self.title, limits::TITLE);
        found.text("number", &self.number, limits::TITLE);
        found.text("issuer", &self.issuer, limits::TITLE);
        for (field, date) in [("received", self.received), ("valid_from", self.valid_from), ("valid_to", self.valid_to)] {
            found.date(field, date);
        }
        if self.valid_from.zip(self.valid_to).is_some_and(|(from, to)| to < from) {
            found.add(Error::field("valid_to", Code::EndBeforeStart));
        }
        if self.requirements.is_empty() && self.contracts.is_empty() && self.suppliers.is_empty() {
            found.add(Error::field("serves", Code::Required));
        }
        for (field, count) in
            [("requirements", self.requirements.len()), ("contracts", self.contracts.len()), ("suppliers", self.suppliers.len())]
        {
            found.count(field, count, limits::REQUIREMENTS);
        }
        found.text("notes", &self.notes, limits::LONG);
        limits::first(found.all())
    }

    /// The same, with what it serves named once each.
    #[must_use]
    pub(crate) fn once_each(mut self) -> Self {
        self.requirements = self.requirements.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        self.contracts = self.contracts.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        self.suppliers = self.suppliers.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        self
    }

    /// How it stands on a day. `lead` is how many days before its last day it counts as lapsing.
    #[must_use]
    pub fn validity(&self, today: NaiveDate, lead: u32) -> Validity {
        match (self.valid_from, self.valid_to) {
            (_, Some(to)) if to < today => Validity::Lapsed,
            (Some(from), _) if today < from => Validity::NotYet,
            (_, Some(to)) if today.checked_add_days(Days::new(u64::from(lead))).is_some_and(|soon| to <= soon) => Validity::Lapsing,
            (_, Some(_)) => Validity::Valid,
            (_, None) => Validity::Open,
        }
    }
}

/// A stored document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Evidence {
    /// Key.
    pub id: EvidenceId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: EvidenceDraft,
    /// Its files, in the order they were added.
    pub files: Vec<File>,
}

choice! {
    /// What a document can serve.
    ServedNoun, "served" {
        /// A requirement.
        Requirement = "requirement",
        /// A contract as a whole.
        Contract = "contract",
        /// A supplier as a whole.
        Supplier = "supplier",
    }
}

/// One thing that a document serves, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Served {
    /// What it is.
    pub noun: ServedNoun,
    /// Its key.
    pub id: Uuid,
    /// The contract it is part of, or is.
    pub contract_id: Option<ContractId>,
    /// For requirements: its number within the contract.
    pub number: Option<u32>,
    /// For requirements: its kind.
    pub kind: Option<Kind>,
    /// Its title or name.
    pub name: String,
    /// For requirements: the contract's title.
    pub contract: String,
}

/// A document that was shown at a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Shown {
    /// The result it was shown for.
    pub result_id: ResultId,
    /// The document.
    pub evidence_id: EvidenceId,
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: String,
}

/// The last day on which a requirement is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapse<'a> {
    /// The requirement.
    pub requirement: RequirementId,
    /// The last day.
    pub on: NaiveDate,
    /// The document; blank if it was shown at a check and never registered.
    pub document: Option<&'a Evidence>,
}

/// When the requirements of a contract stop being documented. What was replaced by a document that lasts longer is left
/// out; a document that is the last of several requirements is named once. `shown` are last days from checks' results.
#[must_use]
pub fn lapses<'a>(documents: &'a [Evidence], shown: &[(RequirementId, NaiveDate)]) -> Vec<Lapse<'a>> {
    let mut last: BTreeMap<RequirementId, Lapse<'a>> = BTreeMap::new();
    let registered = documents.iter().flat_map(|document| {
        let dated = document.draft.requirements.iter().zip(std::iter::repeat(document.draft.valid_to));
        dated.filter_map(move |(requirement, on)| Some(Lapse { requirement: *requirement, on: on?, document: Some(document) }))
    });
    let shown = shown.iter().map(|(requirement, on)| Lapse { requirement: *requirement, on: *on, document: None });
    for lapse in registered.chain(shown) {
        let known = last.entry(lapse.requirement).or_insert(lapse);
        if lapse.on > known.on {
            *known = lapse;
        }
    }
    let mut named = BTreeSet::new();
    last.into_values().filter(|lapse| lapse.document.is_none_or(|document| named.insert(document.id))).collect()
}

/// Which of the documents about contracts or suppliers as a whole another one has taken the place of: one of the same kind,
/// with the same title or number, that serves at least the same and lasts longer. Those that serve requirements go by
/// [`lapses`].
#[must_use]
pub fn outlasted<'a>(documents: impl IntoIterator<Item = &'a Evidence>) -> HashSet<EvidenceId> {
    let mut alike: HashMap<(EvidenceKind, String), Vec<&Evidence>> = HashMap::new();
    for document in documents {
        for name in names(&document.draft) {
            alike.entry((document.draft.kind, name)).or_default().push(document);
        }
    }
    let lasts = |document: &Evidence| document.draft.valid_to.unwrap_or(NaiveDate::MAX);
    let serves = |later: &Evidence, earlier: &Evidence| {
        earlier.draft.contracts.iter().all(|key| later.draft.contracts.contains(key))
            && earlier.draft.suppliers.iter().all(|key| later.draft.suppliers.contains(key))
    };
    let mut outlasted = HashSet::new();
    for group in alike.values() {
        for earlier in group {
            if group.iter().any(|later| lasts(later) > lasts(earlier) && serves(later, earlier)) {
                outlasted.insert(earlier.id);
            }
        }
    }
    outlasted
}

/// What a document is known by: its title, and its number if it has one.
fn names(draft: &EvidenceDraft) -> Vec<String> {
    let number = draft.number.trim();
    let mut names = vec![format!("title {}", draft.title.trim().to_lowercase())];
    if !number.is_empty() {
        names.push(format!("number {}", number.to_lowercase()));
    }
    names
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn dated(from: Option<&str>, to: Option<&str>) -> EvidenceDraft {
        EvidenceDraft {
            kind: EvidenceKind::Licence,
            title: "Lisens".into(),
            number: String::new(),
            issuer: String::new(),
            class: EvidenceClass::ThirdParty,
            received: None,
            valid_from: from.map(|day| day.parse().unwrap()),
            valid_to: to.map(|day| day.parse().unwrap()),
            requirements: vec![],
            contracts: vec![ContractId::new()],
            suppliers: vec![],
            notes: String::new(),
        }
    }

    #[test]
    fn a_document_is_valid_on_its_last_day_and_lapses_the_day_after() {
        let on = |day: &str| dated(Some("2026-01-01"), Some("2026-06-30")).validity(day.parse().unwrap(), 60);
        assert_eq!(on("2025-12-31"), Validity::NotYet);
        assert_eq!(on("2026-01-01"), Validity::Valid);
        assert_eq!(on("2026-04-30"), Validity::Valid);
        assert_eq!(on("2026-05-01"), Validity::Lapsing);
        assert_eq!(on("2026-06-30"), Validity::Lapsing);
        assert_eq!(on("2026-07-01"), Validity::Lapsed);
    }

    #[test]
    fn a_document_without_an_end_never_lapses() {
        assert_eq!(dated(None, None).validity("2199-01-01".parse().unwrap(), 60), Validity::Open);
        assert_eq!(dated(Some("2027-01-01"), None).validity("2026-01-01".parse().unwrap(), 60), Validity::NotYet);
    }

    #[test]
    fn a_document_serves_something() {
        let alone = EvidenceDraft { contracts: vec![], ..dated(None, None) };
        let error = alone.validate().unwrap_err();
        assert_eq!((error.field.as_deref(), error.code), (Some("serves"), Code::Required));
        assert!(dated(None, None).validate().is_ok());
        assert!(EvidenceDraft { suppliers: vec![SupplierId::new()], ..alone }.validate().is_ok());
    }

    #[test]
    fn a_certificate_is_replaced_by_one_of_the_same_name_that_serves_as_much_and_lasts_longer() {
        let (own, other) = (SupplierId::new(), SupplierId::new());
        let of = |title: &str, number: &str, to: Option<&str>, suppliers: &[SupplierId]| Evidence {
            id: EvidenceId::new(),
            draft: EvidenceDraft {
                title: title.into(),
                number: number.into(),
                contracts: vec![],
                suppliers: suppliers.to_vec(),
                ..dated(None, to)
            },
            files: vec![],
        };
        let old = of("ISO 14001", "", Some("2026-06-30"), &[own]);
        let gone = |later: &Evidence| outlasted([&old, later]).contains(&old.id);
        assert!(gone(&of("iso 14001 ", "", Some("2029-06-30"), &[own, other])));
        assert!(gone(&of("ISO 14001", "", None, &[own])), "one without an end lasts longest");
        assert!(!gone(&of("ISO 9001", "", Some("2029-06-30"), &[own])), "another certificate");
        assert!(!gone(&of("ISO 14001", "", Some("2029-06-30"), &[other])), "another supplier's");
        assert!(!gone(&of("ISO 14001", "", Some("2026-06-30"), &[own])), "no longer");
        let numbered = of("Sertifikat 2023", "DNV-77", Some("2026-06-30"), &[own]);
        let renewed = of("Sertifikat 2026", "dnv-77", Some("2029-06-30"), &[own]);
        assert_eq!(outlasted([&numbered, &renewed, &old]), HashSet::from([numbered.id]));
    }
}
