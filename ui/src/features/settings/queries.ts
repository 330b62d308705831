//! What the settings ask and change.

import { commands, type Settings } from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

export const settings = defineQuery<null, Settings>({
  name: 'settings',
  reads: ['setting'],
  ask: () => opened(commands.settings()),
});

/** Everyone who is responsible for anything, for suggestions. */
export const people = defineQuery<null, string[]>({
  name: 'settings.people',
  reads: ['contract', 'requirement'],
  ask: async () => (await opened(commands.contractFilters())).people,
});

export const editSettings = defineChange<Settings, null>({
  name: 'settings.edit',
  send: (draft) => opened(commands.editSettings(draft)),
});
