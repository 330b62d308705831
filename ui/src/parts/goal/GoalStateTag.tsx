//! How what serves a goal stands, as shape and word; and what is missing, in words.

import type { GoalState, Missing } from '../../api/bindings';
import { StatusTag } from '../../components/StatusTag';
import type { SymName } from '../../components/Sym';
import { type Text, useText } from '../../text/TextProvider';

const SHAPE: Record<GoalState, SymName> = {
  breach: 'breach',
  partly: 'partly',
  unknown: 'unknown',
  fulfilled: 'fulfilled',
  nothing: 'not-applicable',
};

export function GoalStateTag({ state }: { state: GoalState }) {
  const { t } = useText();
  return <StatusTag name={SHAPE[state]}>{t(`goal-state-${state}`)}</StatusTag>;
}

const KINDS = ['kind-not-linked', 'kind-not-used'];

/** What is missing, a sentence each; kinds that lack the same stand in one. */
export function lacks(text: Text, missing: readonly Missing[]): string[] {
  const said: string[] = [];
  const seen = new Set<string>();
  for (const one of missing) {
    const several = KINDS.includes(one.kind);
    if (several && seen.has(one.kind)) continue;
    seen.add(one.kind);
    const same = several ? missing.filter(({ kind }) => kind === one.kind) : [one];
    const value = same
      .map(({ value: each }) => (several ? text.t(`kind-${each}`) : one.kind === 'overdue' ? text.date(each) : each))
      .join(', ');
    said.push(text.t(`goal-missing-${one.kind}`, { value, count: one.count }));
  }
  return said;
}
