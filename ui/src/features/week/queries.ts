//! What Min uke asks.

import { commands, type Week } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import { ALL_OF_A_CONTRACT } from '../../parts/contract/sheet';

/** Of the register's user, or of everyone. */
export const week = defineQuery<{ mine: boolean }, Week>({
  name: 'week',
  reads: [...ALL_OF_A_CONTRACT, 'meeting', 'decision'],
  ask: ({ mine }) => opened(commands.week(mine)),
});
