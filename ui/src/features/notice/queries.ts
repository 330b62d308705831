//! What the page of notices asks and changes. Holds no screen.

import { type ContractFilters, commands, type NoticeContractDraft, type NoticePreview } from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** Lets the user choose a file; nothing if none was chosen. Changes nothing. */
export const chooseNotice = defineChange<null, NoticePreview | null>({
  name: 'notice.choose',
  send: async () => ({ value: await opened(commands.chooseNotice()), touched: [] }),
});

export const readNoticeIn = defineChange<NoticeContractDraft[], string[]>({
  name: 'notice.read-in',
  send: (contracts) => opened(commands.readNoticeIn(contracts)),
});

export const knownNames = defineQuery<null, ContractFilters>({
  name: 'notice.names',
  reads: ['contract', 'requirement'],
  ask: () => opened(commands.contractFilters()),
});
