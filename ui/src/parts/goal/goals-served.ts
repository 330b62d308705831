//! Which goals a contract and its requirements serve.

import { commands, type ServedGoal } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** What the standing of goals hangs on. */
export const GOAL_TABLES = ['strategy', 'goal', 'goal_link', 'action_plan', 'action_line'];

export const goalsServed = defineQuery<string, ServedGoal[]>({
  name: 'goal.served',
  reads: [...GOAL_TABLES, 'contract', 'requirement'],
  ask: (contract) => opened(commands.goalsServed(contract)),
});
