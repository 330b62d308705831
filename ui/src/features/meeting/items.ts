//! What an item is called, what stands under it on the agenda, and which shape says how it went.

import type { ItemSheet } from '../../api/bindings';
import type { SymName } from '../../components/Sym';
import { targetValue } from '../../parts/requirement/values';
import type { Text } from '../../text/TextProvider';

/** An item's title: an option's is a question. */
export const titleOf = ({ t }: Pick<Text, 't'>, { item }: ItemSheet): string =>
  item.kind === 'option-notice' ? t('meeting-option') : item.title;

/** The state a treated check ended in; blank for what is not treated or has none. */
export function stateOf({ item, line }: ItemSheet): SymName | null {
  if (!item.treated) return null;
  if (item.kind === 'check') return line?.state ?? 'not-verified';
  return null;
}

/** One short line: what was found, else what it waits for. */
export function underOf(text: Text, sheet: ItemSheet): string {
  const { t } = text;
  const { item, on, line, requirement, nonconformity, earlier } = sheet;
  if (item.treated) {
    const value = line?.result?.actual;
    if (requirement && value !== undefined && value !== null) return targetValue(text, requirement.requirement.target, value);
    const [first = ''] = item.note.split('\n');
    return first || t('meeting-treated');
  }
  if (nonconformity && !on) return nonconformity.number;
  if (!on) return '';
  const key = {
    check: 'due',
    nonconformity: 'deadline',
    evidence: 'to',
    decision: 'deadline',
    'option-notice': 'notice',
    own: 'due',
  };
  const said = t(`meeting-on-${key[item.kind]}`, { date: text.date(on) });
  const over = on < text.today && (item.kind === 'decision' || item.kind === 'check') && !earlier?.decision.done_on;
  return over ? `${said}, ${text.due(on)}` : said;
}
