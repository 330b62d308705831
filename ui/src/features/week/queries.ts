//! What Min uke asks.

import { commands, type Week } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** Of the register's user, or of everyone. */
export const week = defineQuery<{ mine: boolean }, Week>({
  name: 'week',
  reads: [
    'contract',
    'contract_option',
    'contract_supplier',
    'supplier',
    'requirement',
    'plan',
    'planned_check',
    'result',
    'evidence',
    'nonconformity',
    'nonconformity_step',
    'meeting',
    'decision',
    'setting',
  ],
  ask: ({ mine }) => opened(commands.week(mine)),
});
