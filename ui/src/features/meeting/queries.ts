//! What the pages of meetings ask and change. Holds no screen.

import {
  type AgendaItemId,
  type ContractId,
  commands,
  type DecisionDraft,
  type DecisionId,
  type MeetingDraft,
  type MeetingId,
  type MeetingList,
  type MeetingSheet,
  type NonconformityId,
  type Participant,
  type SearchHit,
  type SupplierId,
  type Treatment,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** The nil key: of what is new. */
export const NEW = '00000000-0000-0000-0000-000000000000';

/** What a meeting is about; both blank = every meeting. */
export interface About {
  contract: ContractId | null;
  supplier: SupplierId | null;
}

const ABOUT = ['meeting', 'agenda_item', 'decision', 'contract', 'contract_supplier', 'supplier'];

export const meetingList = defineQuery<About, MeetingList>({
  name: 'meeting.list',
  reads: ABOUT,
  ask: ({ contract, supplier }) => opened(commands.meetings(contract, supplier)),
});

export const meetingSheet = defineQuery<MeetingId, MeetingSheet>({
  name: 'meeting.sheet',
  reads: [
    ...ABOUT,
    'participant',
    'requirement',
    'planned_check',
    'result',
    'evidence',
    'evidence_requirement',
    'nonconformity',
    'nonconformity_step',
    'file',
  ],
  ask: (id) => opened(commands.meetingSheet(id)),
});

export const meetingPeople = defineQuery<About, Participant[]>({
  name: 'meeting.people',
  reads: ['meeting', 'participant'],
  ask: ({ contract, supplier }) => opened(commands.meetingPeople(contract, supplier)),
});

/** Contracts and suppliers that match what is typed. */
export const aboutFound = defineQuery<string, SearchHit[]>({
  name: 'meeting.about',
  reads: ['contract', 'supplier'],
  ask: async (text) =>
    (await opened(commands.search(text, 90))).filter(({ noun }) => noun === 'contract' || noun === 'supplier').slice(0, 8),
});

export const addMeeting = defineChange<MeetingDraft, MeetingId>({
  name: 'meeting.add',
  send: (draft) => opened(commands.addMeeting(draft)),
});
export const editMeeting = defineChange<{ id: MeetingId; draft: MeetingDraft }, null>({
  name: 'meeting.edit',
  send: ({ id, draft }) => opened(commands.editMeeting(id, draft)),
});
export const removeMeeting = defineChange<MeetingId, null>({
  name: 'meeting.remove',
  send: (id) => opened(commands.removeMeeting(id)),
});
export const endMeeting = defineChange<MeetingId, null>({
  name: 'meeting.end',
  send: (id) => opened(commands.endMeeting(id)),
});
export const reopenMeeting = defineChange<MeetingId, null>({
  name: 'meeting.reopen',
  send: (id) => opened(commands.reopenMeeting(id)),
});
export const refreshAgenda = defineChange<MeetingId, number>({
  name: 'meeting.refresh',
  send: (id) => opened(commands.refreshAgenda(id)),
});
export const orderAgenda = defineChange<{ id: MeetingId; order: AgendaItemId[] }, null>({
  name: 'meeting.order',
  send: ({ id, order }) => opened(commands.orderAgenda(id, order)),
});
export const addItem = defineChange<{ id: MeetingId; title: string; contract: ContractId | null }, AgendaItemId>({
  name: 'meeting.item',
  send: ({ id, title, contract }) => opened(commands.addItem(id, title, contract)),
});
export const removeItem = defineChange<AgendaItemId, null>({
  name: 'meeting.remove-item',
  send: (id) => opened(commands.removeItem(id)),
});
export const treatItem = defineChange<{ id: AgendaItemId; treatment: Treatment }, NonconformityId | null>({
  name: 'meeting.treat',
  send: ({ id, treatment }) => opened(commands.treatItem(id, treatment)),
});
export const editDecision = defineChange<DecisionDraft, null>({
  name: 'meeting.decision',
  send: (draft) => opened(commands.editDecision(draft)),
});
export const completeDecision = defineChange<{ id: DecisionId; doneOn: string | null }, null>({
  name: 'meeting.complete',
  send: ({ id, doneOn }) => opened(commands.completeDecision(id, doneOn)),
});
