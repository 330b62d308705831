//! Environmental product declarations: what a file that was copied in says, how it stands against limits, and taking it in.

use super::{Answer, OnDesk};
use crate::desk::Desk;
use register::{
    domain::{
        declaration::{
            Declaration,
            comparison::Verdict,
            doubt::{Doubt, DoubtCode},
            footprint::{Amount, Module},
        },
        evidence::EvidenceDraft,
        id::{ContractId, EvidenceId, RequirementId},
    },
    error::Code,
    exchange::{apart::Given, declaration},
    register::{
        Written,
        declarations::{DeclarationDraft, RequirementComparison, proposed},
        files::{TakenFile, read},
    },
    text::Text,
};
use serde::Serialize;
use tauri::{AppHandle, Manager};

/// What a file says, before anything is taken in.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct DeclarationProposal {
    /// What was read, to be sent back when it is taken in.
    pub declaration: Declaration,
    /// The document as it is proposed.
    pub evidence: EvidenceDraft,
    /// The document that has the number already, if one has.
    pub known: Option<KnownDeclaration>,
    /// As it is shown.
    pub view: DeclarationView,
}

/// A document that has the number of a declaration.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct KnownDeclaration {
    /// The document.
    pub id: EvidenceId,
    /// Its title.
    pub title: String,
}

/// A declaration as it is shown: every number in the language's own form.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct DeclarationView {
    /// The product.
    pub name: String,
    /// What the figures are for: `1 m³`.
    pub declared: String,
    /// Its standard; may be blank.
    pub standard: String,
    /// Who owns it; may be blank.
    pub owner: String,
    /// Last day it is valid, with a word where only the year is said; may be blank.
    pub valid_to: String,
    /// The indicator that counts; blank without one.
    pub indicator: String,
    /// Modules A1–A3 together; blank if unknown.
    pub joint: String,
    /// Where that is from; may be blank.
    pub joint_origin: String,
    /// The climate footprint by module and scenario.
    pub modules: Vec<ModuleView>,
    /// Density, thickness and the like: name and value.
    pub properties: Vec<PropertyView>,
    /// What should be looked at.
    pub doubts: Vec<DoubtView>,
    /// How it stands against the limits of what it serves.
    pub comparisons: Vec<ComparisonView>,
}

/// One line of the footprint.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ModuleView {
    /// The module.
    pub module: Module,
    /// What it is, in words.
    pub name: String,
    /// The scenario; blank for none in particular.
    pub scenario: String,
    /// The figure, or what stands in its place.
    pub value: String,
    /// Whether it is a figure.
    pub is_number: bool,
    /// The figure with every digit it has.
    pub exact: String,
}

/// A property of the product.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PropertyView {
    /// Its name.
    pub name: String,
    /// Its value with its unit.
    pub value: String,
}

/// Something to look at.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct DoubtView {
    /// Why.
    pub code: DoubtCode,
    /// The same in a sentence.
    pub sentence: String,
}

/// How a declaration stands against one requirement's limit.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ComparisonView {
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
    /// How it stands.
    pub verdict: Verdict,
    /// The same in a sentence.
    pub sentence: String,
}

/// What a file that was copied in says as declarations; nothing for what is none. Errors: why one could not be read.
#[tauri::command]
#[specta::specta]
pub async fn read_taken_declarations(app: AppHandle, file: TakenFile) -> Answer<Vec<DeclarationProposal>> {
    let asked = app.clone();
    let done = tauri::async_runtime::spawn_blocking(move || proposals(&asked, &file)).await;
    done.unwrap_or_else(|error| {
        let error = register::Error::new(Code::DeclarationDamaged).with("reason", error);
        Err(app.state::<Desk>().failure(&error))
    })
}

fn proposals(app: &AppHandle, taken: &TakenFile) -> Answer<Vec<DeclarationProposal>> {
    if !declaration::may_be(&taken.name) {
        return Ok(vec![]);
    }
    let desk = app.state::<Desk>();
    let (contents, today) = desk.with(|register, occasion| Ok((register.contents(), occasion.today)))?;
    let found = match read(&contents, taken).and_then(|bytes| declaration::read_apart(Given::Bytes(&bytes))) {
        Ok(found) => found,
        Err(error) if error.code == Code::NotADeclaration => return Ok(vec![]),
        Err(error) => return Err(desk.failure(&error)),
    };
    let text = desk.text();
    let propose = |declaration: Declaration| {
        let known = desk.with(|register, _| register.declaration_with_number(&declaration.number))?;
        Ok(DeclarationProposal {
            evidence: proposed(&declaration, text.language(), today),
            known: known.map(|known| KnownDeclaration { id: known.id, title: known.draft.title }),
            view: view(&declaration, declaration.doubts_on(today), vec![], text),
            declaration,
        })
    };
    found.into_iter().map(propose).collect()
}

/// Holds a declaration against the limits of requirements, those that are about something else left out. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn compare_declaration(desk: OnDesk<'_>, declaration: Declaration, requirements: Vec<RequirementId>) -> Answer<Vec<ComparisonView>> {
    let compared = desk.with(|register, _| register.compare_declaration(&declaration, &requirements))?;
    Ok(comparisons(compared, &declaration, desk.text()))
}

/// What a document says as a declaration; nothing if it is none.
#[tauri::command(async)]
#[specta::specta]
pub fn declaration_view(desk: OnDesk<'_>, id: EvidenceId) -> Answer<Option<DeclarationView>> {
    let sheet = desk.with(|register, occasion| register.declaration_sheet(id, occasion.today))?;
    let text = desk.text();
    Ok(sheet.map(|sheet| {
        let comparisons = comparisons(sheet.comparisons, &sheet.declaration, text);
        view(&sheet.declaration, sheet.doubts, comparisons, text)
    }))
}

/// Takes declarations in, each as a document with its files, as one change.
#[tauri::command(async)]
#[specta::specta]
pub fn read_declarations(desk: OnDesk<'_>, drafts: Vec<DeclarationDraft>) -> Answer<Written<Vec<EvidenceId>>> {
    desk.with(|register, occasion| register.read_declarations(&drafts, occasion))
}

fn comparisons(all: Vec<RequirementComparison>, declaration: &Declaration, text: &Text) -> Vec<ComparisonView> {
    let one = |compared: RequirementComparison| ComparisonView {
        sentence: text.comparison(&compared.comparison, declaration),
        verdict: compared.comparison.verdict,
        requirement_id: compared.requirement_id,
        contract_id: compared.contract_id,
        number: compared.number,
        title: compared.title,
        contract: compared.contract,
    };
    all.into_iter().map(one).collect()
}

fn view(declaration: &Declaration, doubts: Vec<Doubt>, comparisons: Vec<ComparisonView>, text: &Text) -> DeclarationView {
    let valid_to = declaration.valid_to.map_or_else(String::new, |to| match declaration.valid_to_year_only {
        true => text.get_with("declaration-line-yearonly", &[("date", text.date(to).into())]),
        false => text.date(to),
    });
    let main = declaration.main();
    let modules = main.map(|main| main.values.as_slice()).unwrap_or_default().iter().map(|value| {
        let (shown, exact) = match &value.amount {
            Amount::Number(figure) => (text.figure(*figure), text.exact_figure(*figure)),
            Amount::NotDeclared(_) => (text.get("declaration-line-nd"), String::new()),
            Amount::Unreadable(word) => (text.get_with("declaration-line-unread", &[("word", word.as_str().into())]), String::new()),
        };
        let default = declaration.scenarios.iter().any(|scenario| scenario.default && scenario.name == value.scenario);
        let scenario = match default {
            true => text.get_with("declaration-line-default", &[("name", value.scenario.as_str().into())]),
            false => value.scenario.clone(),
        };
        ModuleView {
            module: value.module,
            name: text.get(value.module.text_key()),
            scenario,
            value: shown,
            is_number: matches!(value.amount, Amount::Number(_)),
            exact,
        }
    });
    let property = |property: &register::domain::declaration::product::Property| PropertyView {
        name: text.get(property.kind.text_key()),
        value: text.property_value(property),
    };
    DeclarationView {
        name: declaration.name(text.language()).to_owned(),
        declared: text.declared(declaration),
        standard: declaration.standard().to_owned(),
        owner: declaration.owner.clone(),
        valid_to,
        indicator: main.map_or_else(String::new, |main| text.get(main.kind.text_key())),
        joint: declaration.a1_a3.as_ref().map_or_else(String::new, |joint| text.figure(joint.value)),
        joint_origin: declaration.a1_a3.as_ref().map_or_else(String::new, |joint| text.get(joint.origin.text_key())),
        modules: modules.collect(),
        properties: declaration.properties.iter().map(property).collect(),
        doubts: doubts.iter().map(|doubt| DoubtView { code: doubt.code, sentence: text.doubt(doubt) }).collect(),
        comparisons,
    }
}
