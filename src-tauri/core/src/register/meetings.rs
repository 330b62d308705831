//! Meetings: prepare, keep the agenda, treat its items, end; decisions: edit, carry out. What is read is
//! [`super::meeting_sheet`]'s.

use super::{Register, Written, checks, contract_sheet, nonconformities};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        contract::{ContractStatus, DeadlineKind},
        evidence::{Evidence, lapses, outlasted},
        follow_up::ResultDraft,
        id::{AgendaItemId, CheckId, ContractId, DecisionId, MeetingId, NonconformityId, SupplierId},
        limits,
        meeting::{
            AgendaItem, Decision, DecisionDraft, ItemKind, Meeting, MeetingDraft, Treatment,
            agenda::{Matter, agenda},
        },
        nonconformity::{Nonconformity, NonconformityDraft, StepKind},
        occasion::Occasion,
    },
    error::Code,
    storage::{Connection, contract, draft, evidence, follow_up, journal::Writing, meeting, nonconformity, supplier},
};
use chrono::NaiveDate;

/// Most items of an agenda; what does not fit is added when something has been treated and the agenda is filled again.
const ITEMS: usize = 500;

/// The name under which what is being typed about an item is kept.
#[must_use]
pub fn draft_name(meeting: MeetingId, item: AgendaItemId) -> String {
    format!("meeting/{meeting}/{item}")
}

impl Register {
    /// Prepares a meeting: makes it with the agenda that its contract or supplier gives. Errors: the rules of
    /// [`MeetingDraft::validate`], not found.
    pub fn add_meeting(&mut self, draft: &MeetingDraft, occasion: &Occasion) -> Result<Written<MeetingId>> {
        draft.validate()?;
        self.turn_to(occasion)?;
        self.write(Change::AddMeeting, occasion, |writing| {
            if let Some(id) = draft.contract_id {
                contract::contract(writing, id)?;
            }
            if let Some(id) = draft.supplier_id {
                supplier::supplier(writing, id)?;
            }
            let id = MeetingId::new();
            meeting::save(writing, id, draft)?;
            let stored = meeting::meeting(writing, id)?;
            fill(writing, &stored)?;
            meeting::concern(writing, &stored);
            Ok(id)
        })
    }

    /// Edits a meeting's facts and who takes part; what it is about stays. An ended meeting may be edited too: a name
    /// may be wrong in the minutes. Errors: the rules of [`MeetingDraft::validate`], not found.
    pub fn edit_meeting(&mut self, id: MeetingId, draft: &MeetingDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditMeeting, occasion, |writing| {
            let before = meeting::meeting(writing, id)?;
            let about = MeetingDraft { contract_id: before.draft.contract_id, supplier_id: before.draft.supplier_id, ..draft.clone() };
            meeting::save(writing, id, &about)?;
            meeting::concern(writing, &Meeting { draft: about, ..before });
            Ok(())
        })
    }

    /// Puts a meeting in the bin, and what was decided in it with it; results that were found in it stay.
    pub fn remove_meeting(&mut self, id: MeetingId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveMeeting, occasion, |writing| {
            meeting::concern(writing, &meeting::meeting(writing, id)?);
            meeting::remove(writing, id)
        })
    }

    /// Ends a meeting: its minutes can be made. Errors: not found.
    pub fn end_meeting(&mut self, id: MeetingId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::EndMeeting, occasion, |writing| {
            meeting::concern(writing, &meeting::meeting(writing, id)?);
            meeting::set_ended(writing, id, true)
        })
    }

    /// Opens an ended meeting again. Errors: not found.
    pub fn reopen_meeting(&mut self, id: MeetingId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::ReopenMeeting, occasion, |writing| {
            meeting::concern(writing, &meeting::meeting(writing, id)?);
            meeting::set_ended(writing, id, false)
        })
    }

    /// Adds to the agenda what has come since, each after its like; what is there keeps its order, and what was taken
    /// off stays off. Answers how many were added. Errors: [`Code::MeetingEnded`], not found.
    pub fn refresh_agenda(&mut self, id: MeetingId, occasion: &Occasion) -> Result<Written<u32>> {
        self.turn_to(occasion)?;
        self.write(Change::EditAgenda, occasion, |writing| {
            let stored = open_meeting(writing, id)?;
            meeting::concern(writing, &stored);
            fill(writing, &stored)
        })
    }

    /// Puts the items of an agenda in another order. Errors: [`Code::MeetingEnded`], not found (also for an item that is
    /// not on this agenda, or when one is left out).
    pub fn order_agenda(&mut self, id: MeetingId, order: &[AgendaItemId], occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::EditAgenda, occasion, |writing| {
            let stored = open_meeting(writing, id)?;
            let mut items = meeting::items(writing, id, false)?;
            if order.len() != items.len() {
                return Err(Error::new(Code::NotFound).with("noun", "agenda-item").with("id", order.len()));
            }
            for (position, key) in order.iter().enumerate() {
                let Some(at) = items.iter().position(|item| item.id == *key) else {
                    return Err(Error::new(Code::NotFound).with("noun", "agenda-item").with("id", key));
                };
                meeting::save_item(writing, id, position, &items.swap_remove(at))?;
            }
            meeting::concern(writing, &stored);
            Ok(())
        })
    }

    /// Adds an item of one's own at the end. Errors: [`Code::Required`] without a title, [`Code::TooLong`],
    /// [`Code::SizeRange`], [`Code::MeetingEnded`], not found.
    pub fn add_item(
        &mut self,
        id: MeetingId,
        title: &str,
        contract: Option<ContractId>,
        occasion: &Occasion,
    ) -> Result<Written<AgendaItemId>> {
        let mut found = limits::Findings::default();
        found.required("title", title, limits::TITLE);
        limits::first(found.all())?;
        self.write(Change::EditAgenda, occasion, |writing| {
            let stored = open_meeting(writing, id)?;
            let items = meeting::items(writing, id, false)?;
            if items.len() >= ITEMS {
                return Err(Error::new(Code::SizeRange).with("min", 0).with("max", ITEMS));
            }
            let item = AgendaItem {
                id: AgendaItemId::new(),
                kind: ItemKind::Own,
                subject: None,
                contract_id: contract.or(stored.draft.contract_id),
                title: title.trim().to_owned(),
                note: String::new(),
                internal_note: String::new(),
                treated: false,
            };
            if let Some(id) = item.contract_id {
                contract::contract(writing, id)?;
            }
            meeting::save_item(writing, id, items.len(), &item)?;
            meeting::concern_item(writing, item.id)?;
            Ok(item.id)
        })
    }

    /// Takes an item off the agenda. Errors: [`Code::ItemTreated`], [`Code::MeetingEnded`], not found.
    pub fn remove_item(&mut self, id: AgendaItemId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::EditAgenda, occasion, |writing| {
            let (stored, item) = meeting::item(writing, id)?;
            refuse_ended(&stored)?;
            if item.treated {
                return Err(Error::new(Code::ItemTreated));
            }
            meeting::concern_item(writing, id)?;
            meeting::remove_item(writing, id)
        })
    }

    /// Treats an item, as one change: what a check found (by the same rules as [`Register::record_result`]), notes,
    /// decisions, what becomes of an earlier decision, and a nonconformity. What was typed and kept as a draft is
    /// thrown away in the same transaction. Treating again corrects: a result is added only if something in it differs,
    /// and a nonconformity is opened once. Answers the nonconformity that was opened.
    /// Errors: the rules of [`Treatment::validate`], [`Code::MeetingEnded`], [`Code::Required`] at `nonconformity` when the
    /// item belongs to no contract, not found.
    pub fn treat_item(&mut self, id: AgendaItemId, treatment: &Treatment, occasion: &Occasion) -> Result<Written<Option<NonconformityId>>> {
        treatment.validate()?;
        self.write(Change::TreatItem, occasion, |writing| {
            let (stored, item) = meeting::item(writing, id)?;
            refuse_ended(&stored)?;
            record_finding(writing, &stored, &item, treatment)?;
            meeting::treat(writing, id, &treatment.note, &treatment.internal_note)?;
            save_decisions(writing, &stored, &item, &treatment.decisions)?;
            if let (ItemKind::Decision, Some(subject)) = (item.kind, item.subject) {
                save_earlier(writing, DecisionId(subject), treatment, said_on(&stored, occasion))?;
            }
            let opened = open_nonconformity(writing, &stored, &item, treatment)?;
            draft::discard(writing, &draft_name(stored.id, id))?;
            meeting::concern_item(writing, id)?;
            Ok(opened)
        })
    }

    /// Edits a decision's text, who does it and when. Errors: the rules of [`DecisionDraft`], not found.
    pub fn edit_decision(&mut self, draft: &DecisionDraft, occasion: &Occasion) -> Result<Written<()>> {
        limits::first(draft.validate_all())?;
        self.write(Change::EditDecision, occasion, |writing| {
            let before = meeting::decision(writing, draft.id)?;
            concern_decision(writing, &before)?;
            meeting::save_decision(writing, &Decision { draft: draft.clone(), ..before })
        })
    }

    /// Says that a decision was carried out, on a day not after today; blank = it was not after all.
    /// Errors: [`Code::ResultInFuture`], [`Code::DateOutOfRange`], not found.
    pub fn complete_decision(&mut self, id: DecisionId, done_on: Option<NaiveDate>, occasion: &Occasion) -> Result<Written<()>> {
        let mut found = limits::Findings::default();
        found.date("done_on", done_on);
        if done_on.is_some_and(|day| day > occasion.today) {
            found.add(Error::field("done_on", Code::ResultInFuture));
        }
        limits::first(found.all())?;
        self.write(Change::CompleteDecision, occasion, |writing| {
            let before = meeting::decision(writing, id)?;
            concern_decision(writing, &before)?;
            meeting::save_decision(writing, &Decision { done_on, ..before })
        })
    }
}

fn refuse_ended(stored: &Meeting) -> Result<()> {
    if stored.ended { Err(Error::new(Code::MeetingEnded)) } else { Ok(()) }
}

fn open_meeting(writing: &Writing<'_>, id: MeetingId) -> Result<Meeting> {
    let stored = meeting::meeting(writing, id)?;
    refuse_ended(&stored)?;
    Ok(stored)
}

fn concern_decision(writing: &Writing<'_>, decision: &Decision) -> Result<()> {
    meeting::concern(writing, &meeting::meeting(writing, decision.meeting_id)?);
    writing.subject(&title_of(&decision.draft.text));
    if let Some(contract) = decision.contract_id {
        writing.concerns(contract);
    }
    Ok(())
}

/// What a meeting says about a decision of an earlier one: other words, another person or deadline, carried out or not.
fn save_earlier(writing: &Writing<'_>, id: DecisionId, treatment: &Treatment, said_on: NaiveDate) -> Result<()> {
    if treatment.earlier.is_none() && treatment.carried_out.is_none() {
        return Ok(());
    }
    let mut decision = meeting::decision(writing, id)?;
    if let Some(draft) = &treatment.earlier {
        decision.draft = DecisionDraft { id, ..draft.clone() };
    }
    if let Some(done) = treatment.carried_out {
        decision.done_on = done.then(|| decision.done_on.unwrap_or(said_on));
    }
    meeting::save_decision(writing, &decision)
}

/// The day on which something is said in a meeting that is gone through today.
fn said_on(stored: &Meeting, occasion: &Occasion) -> NaiveDate {
    stored.draft.held_on.min(occasion.today)
}

/// The beginning of a text, as a title.
fn title_of(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(limits::TITLE).collect()
}

/// Adds to a meeting's agenda what is not there. Answers how many.
fn fill(writing: &Writing<'_>, stored: &Meeting) -> Result<u32> {
    let known = meeting::items(writing, stored.id, true)?;
    let mut items = meeting::items(writing, stored.id, false)?;
    let room = ITEMS.saturating_sub(items.len());
    let new = agenda(&matters(writing, stored)?, &known, stored.draft.held_on);
    let mut added = 0;
    for matter in new.into_iter().take(room) {
        // After the last of its like, or of what comes before it; what somebody added stays at the end.
        let at = items.iter().rposition(|item| item.kind <= matter.kind).map_or(0, |at| at + 1);
        items.insert(
            at,
            AgendaItem {
                id: AgendaItemId::new(),
                kind: matter.kind,
                subject: Some(matter.subject),
                contract_id: matter.contract,
                title: matter.title,
                note: String::new(),
                internal_note: String::new(),
                treated: false,
            },
        );
        added += 1;
    }
    for (position, item) in items.iter().enumerate() {
        meeting::save_item(writing, stored.id, position, item)?;
    }
    Ok(added)
}

/// Everything that may come on a meeting's agenda.
fn matters(connection: &Connection, stored: &Meeting) -> Result<Vec<Matter>> {
    let day = stored.draft.held_on;
    let contracts = match (stored.draft.contract_id, stored.draft.supplier_id) {
        (Some(contract), _) => vec![contract],
        (None, Some(supplier)) => supplier::contracts_of(connection, supplier)?,
        (None, None) => vec![],
    };
    let mut matters = vec![];
    let of_wholes = evidence::of_wholes(connection)?;
    let outlasted = outlasted(&of_wholes);
    for id in contracts {
        let sheet = contract_sheet::sheet(connection, id, day)?;
        for one in sheet.nonconformities.iter().filter(|one| one.is_open()) {
            matters.push(Matter {
                kind: ItemKind::Nonconformity,
                subject: one.id.0,
                contract: Some(id),
                title: one.title.clone(),
                on: one.deadline(),
            });
        }
        // A contract that has ended asks for nothing more.
        if matches!(sheet.status, ContractStatus::Expired | ContractStatus::Terminated) {
            continue;
        }
        for one in &sheet.requirements {
            // What the supplier is not to know beforehand is not on an agenda that the supplier sees.
            let open = one.checks.iter().filter(|line| line.result.is_none() && !line.check.unannounced);
            matters.extend(open.map(|line| Matter {
                kind: ItemKind::Check,
                subject: line.check.id.0,
                contract: Some(id),
                title: one.requirement.draft.title.clone(),
                on: Some(line.check.due),
            }));
        }
        let shown: Vec<_> =
            sheet.requirements.iter().filter_map(|one| Some((one.requirement.id, one.latest.as_ref()?.valid_to?))).collect();
        for lapse in lapses(&sheet.evidence, &shown) {
            let of_requirement = || sheet.requirements.iter().find(|one| one.requirement.id == lapse.requirement);
            let title = match lapse.document {
                Some(document) => document.draft.title.clone(),
                None => of_requirement().map(|one| one.requirement.draft.title.clone()).unwrap_or_default(),
            };
            matters.push(Matter {
                kind: ItemKind::Evidence,
                subject: lapse.document.map_or(lapse.requirement.0, |document| document.id.0),
                contract: Some(id),
                title,
                on: Some(lapse.on),
            });
        }
        // Of the contract or its suppliers as a whole.
        let concerns = |document: &Evidence| {
            let is_party = |key: &SupplierId| sheet.suppliers.iter().any(|one| one.id == *key);
            document.draft.contracts.contains(&id) || document.draft.suppliers.iter().any(is_party)
        };
        let lapse = of_wholes.iter().filter(|document| !outlasted.contains(&document.id) && concerns(document));
        matters.extend(lapse.filter(|document| document.draft.valid_to.is_some()).map(|document| Matter {
            kind: ItemKind::Evidence,
            subject: document.id.0,
            contract: Some(id),
            title: document.draft.title.clone(),
            on: document.draft.valid_to,
        }));
        for deadline in sheet.deadlines.iter().filter(|deadline| deadline.kind == DeadlineKind::OptionNotice) {
            let place = deadline.option.and_then(|place| usize::try_from(place).ok());
            let option = place.and_then(|place| sheet.contract.draft.options.get(place));
            matters.extend(option.map(|option| Matter {
                kind: ItemKind::OptionNotice,
                subject: option.id.0,
                contract: Some(id),
                title: sheet.contract.draft.title.clone(),
                on: Some(deadline.date),
            }));
        }
    }
    for one in super::meeting_sheet::decisions_about(connection, stored.draft.contract_id, stored.draft.supplier_id)? {
        if one.decision.meeting_id != stored.id {
            matters.push(Matter {
                kind: ItemKind::Decision,
                subject: one.decision.draft.id.0,
                contract: one.contract_id,
                title: title_of(&one.decision.draft.text),
                on: one.decision.draft.deadline,
            });
        }
    }
    Ok(matters)
}

fn record_finding(writing: &Writing<'_>, stored: &Meeting, item: &AgendaItem, treatment: &Treatment) -> Result<()> {
    let (ItemKind::Check, Some(subject), Some(finding)) = (item.kind, item.subject, &treatment.finding) else { return Ok(()) };
    let draft = ResultDraft {
        outcome: finding.outcome,
        actual: finding.actual,
        note: treatment.note.clone(),
        checked_on: said_on(stored, writing.occasion),
        valid_to: finding.valid_to,
    };
    let before = follow_up::latest_result(writing, CheckId(subject))?;
    let same = before.is_some_and(|one| {
        (one.outcome, one.actual, one.valid_to, one.note.as_str()) == (draft.outcome, draft.actual, draft.valid_to, draft.note.as_str())
    });
    if same {
        return Ok(());
    }
    draft.validate(writing.occasion.today)?;
    let result = checks::record(writing, CheckId(subject), &draft)?;
    meeting::found_in(writing, result, stored.id)
}

fn save_decisions(writing: &Writing<'_>, stored: &Meeting, item: &AgendaItem, drafts: &[DecisionDraft]) -> Result<()> {
    let mut before: Vec<Decision> =
        meeting::decisions(writing, stored.id)?.into_iter().filter(|one| one.agenda_item_id == Some(item.id)).collect();
    for draft in drafts {
        let known = before.iter().position(|one| one.draft.id == draft.id).map(|at| before.swap_remove(at));
        let decision = match known {
            Some(known) => Decision { draft: draft.clone(), ..known },
            None => Decision {
                draft: DecisionDraft { id: DecisionId::new(), ..draft.clone() },
                meeting_id: stored.id,
                agenda_item_id: Some(item.id),
                contract_id: item.contract_id.or(stored.draft.contract_id),
                done_on: None,
            },
        };
        meeting::save_decision(writing, &decision)?;
    }
    before.iter().try_for_each(|gone| meeting::remove_decision(writing, gone.draft.id))
}

fn open_nonconformity(
    writing: &Writing<'_>,
    stored: &Meeting,
    item: &AgendaItem,
    treatment: &Treatment,
) -> Result<Option<NonconformityId>> {
    let title = treatment.nonconformity.trim();
    if title.is_empty() {
        return Ok(None);
    }
    let Some(contract) = item.contract_id.or(stored.draft.contract_id) else {
        return Err(Error::field("nonconformity", Code::Required));
    };
    let check = match (item.kind, item.subject) {
        (ItemKind::Check, Some(subject)) => Some(follow_up::check(writing, CheckId(subject))?),
        _ => None,
    };
    let stands = |one: &Nonconformity| !one.steps.iter().any(|step| step.kind == StepKind::Withdrawn);
    let opened = meeting::opened(writing, stored.id)?.remove(&item.id).unwrap_or_default();
    for one in nonconformity::of_contract(writing, contract)?.iter().filter(|one| stands(one)) {
        if opened.contains(&one.id) || (check.is_some() && one.check_id == check.as_ref().map(|check| check.id)) {
            return Ok(None);
        }
    }
    let found = NonconformityDraft {
        contract_id: contract,
        requirement_id: check.as_ref().map(|check| check.requirement_id),
        check_id: check.as_ref().map(|check| check.id),
        title: title.to_owned(),
        found_on: None,
        found: treatment.note.clone(),
        corrective_action: String::new(),
    };
    let (id, _) = nonconformities::open(writing, &found)?;
    meeting::opened_under(writing, id, item.id)?;
    Ok(Some(id))
}
