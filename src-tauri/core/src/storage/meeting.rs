//! Meetings, their participants, agenda and decisions, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        id::{AgendaItemId, ContractId, DecisionId, MeetingId, NonconformityId, ParticipantId, ResultId, SupplierId},
        meeting::{AgendaItem, Decision, DecisionDraft, Meeting, MeetingDraft, Participant, Side},
    },
    error::Code,
};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;
use uuid::Uuid;

fn not_found(noun: &str, id: impl ToString) -> Error {
    Error::new(Code::NotFound).with("noun", noun).with("id", id)
}

fn read(connection: &Connection, row: &Row<'_>) -> Result<Meeting> {
    let id = MeetingId(row::key(row, "id")?);
    Ok(Meeting {
        id,
        draft: MeetingDraft {
            contract_id: row::key_or_none(row, "contract_id")?.map(ContractId),
            supplier_id: row::key_or_none(row, "supplier_id")?.map(SupplierId),
            title: row.get("title")?,
            held_on: row::date(row, "held_on")?,
            place: row.get("place")?,
            participants: participants(connection, id)?,
            notes: row.get("notes")?,
            internal_notes: row.get("internal_notes")?,
        },
        ended: row.get("ended")?,
    })
}

fn participants(connection: &Connection, id: MeetingId) -> Result<Vec<Participant>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM participant WHERE meeting_id = ?1 AND removed = 0 ORDER BY position, id")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut participants = vec![];
    while let Some(row) = rows.next()? {
        participants.push(Participant {
            id: ParticipantId(row::key(row, "id")?),
            side: row::choice(row, "side")?,
            name: row.get("name")?,
            role: row.get("role")?,
        });
    }
    Ok(participants)
}

fn read_item(row: &Row<'_>) -> Result<AgendaItem> {
    Ok(AgendaItem {
        id: AgendaItemId(row::key(row, "id")?),
        kind: row::choice(row, "kind")?,
        subject: row::key_or_none(row, "subject")?,
        contract_id: row::key_or_none(row, "contract_id")?.map(ContractId),
        title: row.get("title")?,
        note: row.get("note")?,
        internal_note: row.get("internal_note")?,
        treated: row.get("treated")?,
    })
}

fn read_decision(row: &Row<'_>) -> Result<Decision> {
    Ok(Decision {
        draft: DecisionDraft {
            id: DecisionId(row::key(row, "id")?),
            text: row.get("text")?,
            responsible: row.get("responsible")?,
            deadline: row::date_or_none(row, "deadline")?,
        },
        meeting_id: MeetingId(row::key(row, "meeting_id")?),
        agenda_item_id: row::key_or_none(row, "agenda_item_id")?.map(AgendaItemId),
        contract_id: row::key_or_none(row, "contract_id")?.map(ContractId),
        done_on: row::date_or_none(row, "done_on")?,
    })
}

/// One meeting. Errors: [`Code::NotFound`].
pub(crate) fn meeting(connection: &Connection, id: MeetingId) -> Result<Meeting> {
    let mut statement = connection.prepare_cached("SELECT * FROM meeting WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read(connection, row),
        None => Err(not_found("meeting", id)),
    }
}

/// A meeting with what the list shows of it.
pub(crate) struct ListedMeeting {
    pub(crate) meeting: Meeting,
    pub(crate) contract_title: Option<String>,
    pub(crate) supplier: String,
    pub(crate) items: u32,
    pub(crate) treated: u32,
    pub(crate) decisions: u32,
    pub(crate) open_decisions: u32,
}

/// Every meeting, the latest first; those of removed contracts are left out.
pub(crate) fn meetings(connection: &Connection) -> Result<Vec<ListedMeeting>> {
    let mut statement = connection.prepare_cached(include_str!("sql/meetings.sql"))?;
    let mut rows = statement.query([])?;
    let mut meetings = vec![];
    while let Some(row) = rows.next()? {
        meetings.push(ListedMeeting {
            meeting: read(connection, row)?,
            contract_title: row.get("contract_title")?,
            supplier: row.get("supplier")?,
            items: row.get("items")?,
            treated: row.get("treated")?,
            decisions: row.get("decisions")?,
            open_decisions: row.get("open_decisions")?,
        });
    }
    Ok(meetings)
}

/// Stores a meeting, new or edited, and who takes part; those who are no longer named are marked removed.
pub(crate) fn save(writing: &Writing<'_>, id: MeetingId, draft: &MeetingDraft) -> Result<()> {
    writing.prepare_cached(include_str!("sql/meeting_save.sql"))?.execute(params![
        id.0.as_bytes(),
        draft.contract_id.as_ref().map(|key| key.0.as_bytes()),
        draft.supplier_id.as_ref().map(|key| key.0.as_bytes()),
        draft.title.trim(),
        row::day(draft.held_on),
        draft.place.trim(),
        draft.notes,
        draft.internal_notes,
    ])?;
    let known: Vec<ParticipantId> = participants(writing, id)?.into_iter().map(|one| one.id).collect();
    let mut kept = vec![];
    for (position, one) in (0i64..).zip(&draft.participants) {
        let key = if known.contains(&one.id) { one.id } else { ParticipantId::new() };
        kept.push(key);
        writing.prepare_cached(include_str!("sql/participant_save.sql"))?.execute(params![
            key.0.as_bytes(),
            id.0.as_bytes(),
            position,
            one.side.as_str(),
            one.name.trim(),
            one.role.trim(),
        ])?;
    }
    for gone in known.iter().filter(|key| !kept.contains(key)) {
        writing.prepare_cached("UPDATE participant SET removed = 1 WHERE id = ?1")?.execute([gone.0.as_bytes()])?;
    }
    Ok(())
}

/// Ends a meeting, or opens it again.
pub(crate) fn set_ended(writing: &Writing<'_>, id: MeetingId, ended: bool) -> Result<()> {
    writing.prepare_cached("UPDATE meeting SET ended = ?2 WHERE id = ?1")?.execute(params![id.0.as_bytes(), ended])?;
    Ok(())
}

/// Puts a meeting in the bin.
pub(crate) fn remove(writing: &Writing<'_>, id: MeetingId) -> Result<()> {
    writing.prepare_cached("UPDATE meeting SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// The items of a meeting, in its order; with those that were taken off if asked for.
pub(crate) fn items(connection: &Connection, id: MeetingId, removed_too: bool) -> Result<Vec<AgendaItem>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM agenda_item WHERE meeting_id = ?1 AND (removed = 0 OR ?2) ORDER BY position, id")?;
    let mut rows = statement.query(params![id.0.as_bytes(), removed_too])?;
    let mut items = vec![];
    while let Some(row) = rows.next()? {
        items.push(read_item(row)?);
    }
    Ok(items)
}

/// One item and its meeting. Errors: [`Code::NotFound`].
pub(crate) fn item(connection: &Connection, id: AgendaItemId) -> Result<(Meeting, AgendaItem)> {
    let mut statement = connection.prepare_cached("SELECT * FROM agenda_item WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else { return Err(not_found("agenda-item", id)) };
    Ok((meeting(connection, MeetingId(row::key(row, "meeting_id")?))?, read_item(row)?))
}

/// Stores an item, new or edited, at its place.
pub(crate) fn save_item(writing: &Writing<'_>, meeting: MeetingId, position: usize, item: &AgendaItem) -> Result<()> {
    writing.prepare_cached(include_str!("sql/agenda_item_save.sql"))?.execute(params![
        item.id.0.as_bytes(),
        meeting.0.as_bytes(),
        i64::try_from(position).unwrap_or(i64::MAX),
        item.kind.as_str(),
        item.subject.as_ref().map(Uuid::as_bytes),
        item.contract_id.as_ref().map(|key| key.0.as_bytes()),
        item.title,
    ])?;
    Ok(())
}

/// Stores what was said about an item, and that it was treated.
pub(crate) fn treat(writing: &Writing<'_>, id: AgendaItemId, note: &str, internal_note: &str) -> Result<()> {
    writing.prepare_cached("UPDATE agenda_item SET note = ?2, internal_note = ?3, treated = 1 WHERE id = ?1")?.execute(params![
        id.0.as_bytes(),
        note,
        internal_note
    ])?;
    Ok(())
}

/// Takes an item off the agenda.
pub(crate) fn remove_item(writing: &Writing<'_>, id: AgendaItemId) -> Result<()> {
    writing.prepare_cached("UPDATE agenda_item SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// What was decided in a meeting, in the order it was.
pub(crate) fn decisions(connection: &Connection, id: MeetingId) -> Result<Vec<Decision>> {
    let mut statement = connection.prepare_cached("SELECT * FROM decision WHERE meeting_id = ?1 AND removed = 0 ORDER BY id")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut decisions = vec![];
    while let Some(row) = rows.next()? {
        decisions.push(read_decision(row)?);
    }
    Ok(decisions)
}

/// A decision with where it was made.
pub(crate) struct MadeDecision {
    pub(crate) decision: Decision,
    pub(crate) meeting_title: String,
    pub(crate) held_on: NaiveDate,
    /// Of the decision itself or of its meeting.
    pub(crate) contract_id: Option<ContractId>,
    pub(crate) contract_title: Option<String>,
    pub(crate) contract_manager: String,
    pub(crate) supplier_id: Option<SupplierId>,
    pub(crate) supplier: String,
}

/// Decisions that are not carried out, those with the earliest deadline first and those without one last; or one
/// decision, open or not.
pub(crate) fn made_decisions(connection: &Connection, only: Option<DecisionId>) -> Result<Vec<MadeDecision>> {
    let mut statement = connection.prepare_cached(match only {
        Some(_) => include_str!("sql/decision_made.sql"),
        None => include_str!("sql/decisions_open.sql"),
    })?;
    let mut rows = match only {
        Some(id) => statement.query([id.0.as_bytes()])?,
        None => statement.query([])?,
    };
    let mut decisions = vec![];
    while let Some(row) = rows.next()? {
        decisions.push(MadeDecision {
            decision: read_decision(row)?,
            meeting_title: row.get("meeting_title")?,
            held_on: row::date(row, "held_on")?,
            contract_id: row::key_or_none(row, "of_contract")?.map(ContractId),
            contract_title: row.get("contract_title")?,
            contract_manager: row.get("contract_manager")?,
            supplier_id: row::key_or_none(row, "supplier_id")?.map(SupplierId),
            supplier: row.get("supplier")?,
        });
    }
    Ok(decisions)
}

/// One decision. Errors: [`Code::NotFound`].
pub(crate) fn decision(connection: &Connection, id: DecisionId) -> Result<Decision> {
    let mut statement = connection.prepare_cached("SELECT * FROM decision WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read_decision(row),
        None => Err(not_found("decision", id)),
    }
}

/// Stores a decision, new or edited.
pub(crate) fn save_decision(writing: &Writing<'_>, decision: &Decision) -> Result<()> {
    writing.prepare_cached(include_str!("sql/decision_save.sql"))?.execute(params![
        decision.draft.id.0.as_bytes(),
        decision.meeting_id.0.as_bytes(),
        decision.agenda_item_id.as_ref().map(|key| key.0.as_bytes()),
        decision.contract_id.as_ref().map(|key| key.0.as_bytes()),
        decision.draft.text.trim(),
        decision.draft.responsible.trim(),
        row::day_or_none(decision.draft.deadline),
        row::day_or_none(decision.done_on),
    ])?;
    Ok(())
}

/// Takes a decision away.
pub(crate) fn remove_decision(writing: &Writing<'_>, id: DecisionId) -> Result<()> {
    writing.prepare_cached("UPDATE decision SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// Says that a result was found in a meeting.
pub(crate) fn found_in(writing: &Writing<'_>, result: ResultId, meeting: MeetingId) -> Result<()> {
    writing
        .prepare_cached("UPDATE result SET meeting_id = ?2 WHERE id = ?1")?
        .execute(params![result.0.as_bytes(), meeting.0.as_bytes()])?;
    Ok(())
}

/// Says that a nonconformity was opened when an item was treated.
pub(crate) fn opened_under(writing: &Writing<'_>, nonconformity: NonconformityId, item: AgendaItemId) -> Result<()> {
    writing
        .prepare_cached("UPDATE nonconformity SET agenda_item_id = ?2 WHERE id = ?1")?
        .execute(params![nonconformity.0.as_bytes(), item.0.as_bytes()])?;
    Ok(())
}

/// The nonconformities that were opened when a meeting's items were treated, by item.
pub(crate) fn opened(connection: &Connection, id: MeetingId) -> Result<HashMap<AgendaItemId, Vec<NonconformityId>>> {
    let mut statement = connection.prepare_cached(
        "SELECT nonconformity.id, nonconformity.agenda_item_id FROM agenda_item
         JOIN nonconformity ON nonconformity.agenda_item_id = agenda_item.id
         WHERE agenda_item.meeting_id = ?1 AND nonconformity.removed = 0 ORDER BY nonconformity.id",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut opened: HashMap<AgendaItemId, Vec<NonconformityId>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let item = AgendaItemId(row::key(row, "agenda_item_id")?);
        opened.entry(item).or_default().push(NonconformityId(row::key(row, "id")?));
    }
    Ok(opened)
}

/// A person who took part in a meeting: side, name and role, those of the latest meetings first, each name once;
/// only of meetings about a contract or supplier if one is given.
pub(crate) fn people(connection: &Connection, contract: Option<ContractId>, supplier: Option<SupplierId>) -> Result<Vec<Participant>> {
    let mut statement = connection.prepare_cached(include_str!("sql/meeting_people.sql"))?;
    let mut rows =
        statement.query(params![contract.as_ref().map(|key| key.0.as_bytes()), supplier.as_ref().map(|key| key.0.as_bytes()),])?;
    let mut people: Vec<Participant> = vec![];
    while let Some(row) = rows.next()? {
        let (side, name): (Side, String) = (row::choice(row, "side")?, row.get("name")?);
        if !people.iter().any(|one| one.name == name) {
            people.push(Participant { id: ParticipantId(Uuid::nil()), side, name, role: row.get("role")? });
        }
    }
    Ok(people)
}

/// Says that a change is about a meeting: about its contract or supplier.
pub(crate) fn concern(writing: &Writing<'_>, meeting: &Meeting) {
    writing.subject(&meeting.draft.title);
    if let Some(contract) = meeting.draft.contract_id {
        writing.concerns(contract);
    }
    if let Some(supplier) = meeting.draft.supplier_id {
        writing.concerns_supplier(supplier);
    }
}

/// Says that a change is about what an agenda item is about. Errors: [`Code::NotFound`].
pub(crate) fn concern_item(writing: &Writing<'_>, id: AgendaItemId) -> Result<()> {
    let (meeting, item) = item(writing, id)?;
    concern(writing, &meeting);
    writing.subject(&item.title);
    if let Some(contract) = item.contract_id {
        writing.concerns(contract);
    }
    Ok(())
}
