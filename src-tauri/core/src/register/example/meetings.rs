//! The example's supplier meetings: the one that was held, and the one that comes. Holds no contents.

use super::script::{ContractScript, MeetingScript};
use crate::{
    Result,
    domain::{
        id::{ContractId, DecisionId, MeetingId, ParticipantId},
        meeting::{DecisionDraft, MeetingDraft, Participant, Treatment},
        occasion::Occasion,
    },
    register::Register,
};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

/// Prepares a meeting of a contract on `occasion`'s day.
pub(super) fn prepare(
    register: &mut Register,
    contract: ContractId,
    script: &ContractScript,
    meeting: &MeetingScript,
    held_on: NaiveDate,
    occasion: &Occasion,
) -> Result<MeetingId> {
    let people = meeting.participants.iter().map(|(side, name, role)| Participant {
        id: ParticipantId(Uuid::nil()),
        side: *side,
        name: name.clone(),
        role: role.clone(),
    });
    let draft = MeetingDraft {
        contract_id: Some(contract),
        supplier_id: None,
        title: meeting.title.clone().unwrap_or_else(|| script.title.clone()),
        held_on,
        place: meeting.place.clone(),
        participants: people.collect(),
        notes: meeting.notes.clone(),
        internal_notes: String::new(),
    };
    Ok(register.add_meeting(&draft, occasion)?.value)
}

/// Goes through what was raised in a meeting, and ends it; what the agenda got by itself was answered on its own days.
/// Answers the decisions that were carried out, each with the days it took.
pub(super) fn hold(register: &mut Register, id: MeetingId, meeting: &MeetingScript, occasion: &Occasion) -> Result<Vec<(DecisionId, u64)>> {
    for item in register.meeting_sheet(id, occasion)?.items {
        register.remove_item(item.item.id, occasion)?;
    }
    let mut carried_out = vec![];
    for raised in &meeting.raised {
        let item = register.add_item(id, &raised.title, None, occasion)?.value;
        let decisions = raised.decisions.iter().map(|decided| DecisionDraft {
            id: DecisionId(Uuid::nil()),
            text: decided.text.clone(),
            responsible: decided.responsible.clone(),
            deadline: occasion.today.checked_add_days(Days::new(decided.within)),
        });
        let treatment = Treatment {
            finding: None,
            note: raised.note.clone(),
            internal_note: raised.internal_note.clone(),
            decisions: decisions.collect(),
            carried_out: None,
            earlier: None,
            nonconformity: String::new(),
        };
        register.treat_item(item, &treatment, occasion)?;
        let stored = register.meeting_sheet(id, occasion)?.items.into_iter().filter(|sheet| sheet.item.id == item);
        for decision in stored.flat_map(|sheet| sheet.decisions) {
            let done = raised.decisions.iter().find(|decided| decided.text == decision.draft.text).and_then(|decided| decided.done);
            carried_out.extend(done.map(|days| (decision.draft.id, days)));
        }
    }
    register.end_meeting(id, occasion)?;
    Ok(carried_out)
}
