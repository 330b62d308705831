//! Environmental product declarations: taken in as documents with what they say, shown, and held against requirements' limits.

use super::{
    Register, Written,
    evidence::{replan, save},
    files::{self, TakenFile},
};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        declaration::{Declaration, comparison::Comparison, comparison::Verdict, doubt::Doubt},
        evidence::{Evidence, EvidenceClass, EvidenceDraft, EvidenceKind},
        file::{FileOwner, OwnerRef},
        id::{ContractId, EvidenceId, RequirementId},
        kinds::Kind,
        language::Language,
        limits,
        occasion::Occasion,
    },
    error::Code,
    storage::{contract, declaration, evidence, requirement},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A declaration to be taken in: the document as a person has confirmed it, and what the file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeclarationDraft {
    /// The document.
    pub evidence: EvidenceDraft,
    /// What the file says.
    pub declaration: Declaration,
    /// The document that it is a newer reading of; blank for a new one.
    pub replaces: Option<EvidenceId>,
    /// The files the document gets: what it was read from, and what else belongs to it.
    pub files: Vec<TakenFile>,
}

/// A requirement that a declaration is held against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RequirementComparison {
    /// The requirement.
    pub requirement_id: RequirementId,
    /// Its contract.
    pub contract_id: ContractId,
    /// Its number (K1…).
    pub number: u32,
    /// Its title.
    pub title: String,
    /// The contract's title.
    pub contract: String,
    /// How the declaration stands.
    pub comparison: Comparison,
}

/// What a document says as a declaration, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeclarationSheet {
    /// What the file said.
    pub declaration: Declaration,
    /// What is doubtful on the day.
    pub doubts: Vec<Doubt>,
    /// How it stands against the limits of what it serves.
    pub comparisons: Vec<RequirementComparison>,
}

/// A document as a declaration proposes it: nothing is chosen yet of what it serves.
#[must_use]
pub fn proposed(declaration: &Declaration, language: Language, today: NaiveDate) -> EvidenceDraft {
    let cut = |text: &str| text.chars().take(limits::TITLE).collect::<String>();
    let title = cut(declaration.name(language));
    let issuer = if declaration.operator.is_empty() { &declaration.owner } else { &declaration.operator };
    // A file may say that it ends before it began; then only its end is taken.
    let valid_from = declaration.valid_from.filter(|from| declaration.valid_to.is_none_or(|to| *from <= to));
    EvidenceDraft {
        kind: EvidenceKind::Epd,
        title,
        number: cut(&declaration.number),
        issuer: cut(issuer),
        class: EvidenceClass::ThirdParty,
        received: Some(today),
        valid_from,
        valid_to: declaration.valid_to,
        requirements: vec![],
        contracts: vec![],
        suppliers: vec![],
        notes: String::new(),
    }
}

impl Register {
    /// Takes declarations in, each as a document of its own with its files, as one change. One that replaces a document edits it.
    /// Errors: the rules of [`EvidenceDraft`], [`Code::TooMany`], a file's content that is not there any more, not found.
    pub fn read_declarations(&mut self, drafts: &[DeclarationDraft], occasion: &Occasion) -> Result<Written<Vec<EvidenceId>>> {
        if drafts.len() > limits::REQUIREMENTS {
            return Err(Error::new(Code::TooMany).with("max", limits::REQUIREMENTS));
        }
        drafts.iter().try_for_each(|draft| draft.evidence.validate())?;
        let contents = self.contents();
        self.write(Change::ReadDeclarations, occasion, |writing| {
            let mut made = vec![];
            for draft in drafts {
                let document = draft.evidence.clone().once_each();
                let before = match draft.replaces {
                    Some(id) => evidence::evidence(writing, id)?.0.draft.requirements,
                    None => vec![],
                };
                let id = draft.replaces.unwrap_or_else(EvidenceId::new);
                save(writing, id, &document)?;
                declaration::save(writing, id, &draft.declaration)?;
                files::give(&contents, writing, OwnerRef { noun: FileOwner::Evidence, id: id.0 }, &draft.files)?;
                replan(writing, before.into_iter().chain(document.requirements))?;
                made.push(id);
            }
            Ok(made)
        })
    }

    /// What a document says as a declaration; `None` if it is not one. Errors: not found.
    pub fn declaration_sheet(&self, id: EvidenceId, today: NaiveDate) -> Result<Option<DeclarationSheet>> {
        let (document, _) = evidence::evidence(&self.connection, id)?;
        let Some(declaration) = declaration::declaration(&self.connection, id)? else { return Ok(None) };
        let comparisons = self.compare_declaration(&declaration, &document.draft.requirements)?;
        Ok(Some(DeclarationSheet { doubts: declaration.doubts_on(today), comparisons, declaration }))
    }

    /// Holds a declaration against the limits of requirements. Those that are about something else than a climate footprint are
    /// left out. Errors: not found.
    pub fn compare_declaration(&self, declaration: &Declaration, requirements: &[RequirementId]) -> Result<Vec<RequirementComparison>> {
        let mut compared = vec![];
        for id in requirements {
            let requirement = requirement::requirement(&self.connection, *id)?;
            let comparison = declaration.compare(&requirement.draft.target);
            let about_it = requirement.draft.kind == Kind::Epd || !matches!(comparison.verdict, Verdict::NoLimit | Verdict::UnknownLimit);
            if about_it {
                compared.push(RequirementComparison {
                    requirement_id: *id,
                    contract_id: requirement.contract_id,
                    number: requirement.number,
                    contract: contract::contract(&self.connection, requirement.contract_id)?.draft.title,
                    title: requirement.draft.title,
                    comparison,
                });
            }
        }
        Ok(compared)
    }

    /// The document that has a declaration's number already, if one has.
    pub fn declaration_with_number(&self, number: &str) -> Result<Option<Evidence>> {
        if number.trim().is_empty() {
            return Ok(None);
        }
        let found = declaration::with_number(&self.connection, number)?.into_iter().next();
        found.map(|id| Ok(evidence::evidence(&self.connection, id)?.0)).transpose()
    }
}
