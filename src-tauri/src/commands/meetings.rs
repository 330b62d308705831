//! Meetings: lists, prepare, agenda, treat, end; decisions.

use super::{Answer, OnDesk};
use chrono::NaiveDate;
use register::{
    domain::{
        id::{AgendaItemId, ContractId, DecisionId, MeetingId, NonconformityId, SupplierId},
        meeting::{DecisionDraft, MeetingDraft, Participant, Treatment},
    },
    register::{
        Written,
        meeting_sheet::{MeetingList, MeetingSheet},
    },
};

/// Meetings and open decisions of everything, of one contract or of one supplier.
#[tauri::command(async)]
#[specta::specta]
pub fn meetings(desk: OnDesk<'_>, contract: Option<ContractId>, supplier: Option<SupplierId>) -> Answer<MeetingList> {
    desk.with(|register, occasion| register.meetings(contract, supplier, occasion))
}

/// One meeting with all that was said in it.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_sheet(desk: OnDesk<'_>, id: MeetingId) -> Answer<MeetingSheet> {
    desk.with(|register, occasion| register.meeting_sheet(id, occasion))
}

/// Who took part in earlier meetings about a contract or with a supplier, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_people(desk: OnDesk<'_>, contract: Option<ContractId>, supplier: Option<SupplierId>) -> Answer<Vec<Participant>> {
    desk.with(|register, _| register.meeting_people(contract, supplier))
}

/// Prepares a meeting with its agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn add_meeting(desk: OnDesk<'_>, draft: MeetingDraft) -> Answer<Written<MeetingId>> {
    desk.with(|register, occasion| register.add_meeting(&draft, occasion))
}

/// Edits a meeting's facts and who takes part.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_meeting(desk: OnDesk<'_>, id: MeetingId, draft: MeetingDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_meeting(id, &draft, occasion))
}

/// Puts a meeting in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_meeting(desk: OnDesk<'_>, id: MeetingId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_meeting(id, occasion))
}

/// Ends a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn end_meeting(desk: OnDesk<'_>, id: MeetingId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.end_meeting(id, occasion))
}

/// Opens an ended meeting again.
#[tauri::command(async)]
#[specta::specta]
pub fn reopen_meeting(desk: OnDesk<'_>, id: MeetingId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.reopen_meeting(id, occasion))
}

/// Adds to the agenda what has come since. Answers how many.
#[tauri::command(async)]
#[specta::specta]
pub fn refresh_agenda(desk: OnDesk<'_>, id: MeetingId) -> Answer<Written<u32>> {
    desk.with(|register, occasion| register.refresh_agenda(id, occasion))
}

/// Puts the items of an agenda in another order.
#[tauri::command(async)]
#[specta::specta]
pub fn order_agenda(desk: OnDesk<'_>, id: MeetingId, order: Vec<AgendaItemId>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.order_agenda(id, &order, occasion))
}

/// Adds an item of one's own.
#[tauri::command(async)]
#[specta::specta]
pub fn add_item(desk: OnDesk<'_>, id: MeetingId, title: String, contract: Option<ContractId>) -> Answer<Written<AgendaItemId>> {
    desk.with(|register, occasion| register.add_item(id, &title, contract, occasion))
}

/// Takes an item off the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_item(desk: OnDesk<'_>, id: AgendaItemId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_item(id, occasion))
}

/// Treats an item, as one change. Answers the nonconformity that was opened.
#[tauri::command(async)]
#[specta::specta]
pub fn treat_item(desk: OnDesk<'_>, id: AgendaItemId, treatment: Treatment) -> Answer<Written<Option<NonconformityId>>> {
    desk.with(|register, occasion| register.treat_item(id, &treatment, occasion))
}

/// Edits a decision.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_decision(desk: OnDesk<'_>, draft: DecisionDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_decision(&draft, occasion))
}

/// Says that a decision was carried out on a day, or that it was not.
#[tauri::command(async)]
#[specta::specta]
pub fn complete_decision(desk: OnDesk<'_>, id: DecisionId, done_on: Option<NaiveDate>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.complete_decision(id, done_on, occasion))
}
