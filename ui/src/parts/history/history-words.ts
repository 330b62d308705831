//! The words of the change log: what a column is called, and its stored value as people read it.

import type { ValueChange } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

/** Columns that hold a choice, with the prefix of its words. */
const CHOICES: Record<string, string> = {
  'participant.side': 'meeting-side',
  'agenda_item.kind': 'agenda-one',
  'contract.kind': 'contract-kind',
  'contract.object': 'contract-object',
  'contract.climate_route': 'climate-route',
  'contract_option.decision': 'option-decision',
  'award_criterion.kind': 'criterion',
  'requirement.kind': 'kind',
  'requirement.placement': 'placement',
  'requirement.basis': 'basis',
  'requirement.measure': 'measure',
  'requirement.comparator': 'comparator',
  'requirement.sanction': 'sanction',
  'requirement.risk': 'risk',
  'requirement.library_level': 'level',
  'result.outcome': 'outcome',
  'evidence.class': 'evidence-class',
  'evidence.kind': 'evidence-kind',
  'indicator.unit_kind': 'unit-kind',
  'indicator.direction': 'direction',
  'indicator.scope': 'scope',
  'measurement.state': 'measurement-state',
  'nonconformity_step.kind': 'step',
  'strategy.language': 'language',
  'goal.level': 'goal-level',
  'goal.origin': 'goal-origin',
  'goal_link.noun': 'goal-link',
  'goal_link.kind': 'kind',
  'action_line.status': 'action-status',
};

/** Columns in øre. */
const MONEY = ['estimated_value', 'sanction_amount', 'amount'];
/** Columns in millionths. */
const MILLIONTHS = ['weight', 'required', 'offered', 'sanction_percent', 'actual'];
/** Columns in millionths whose name says something else of another noun. */
const MILLIONTHS_OF = ['indicator.target', 'measurement.value'];
const PERCENT = ['weight', 'sanction_percent'];
const YES_NO = ['main', 'management_system_required', 'unannounced', 'moved_by_hand', 'removed', 'ended', 'treated'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WHOLE = /^-?\d+$/;

/** What the change itself says already, or only the program needs. */
const SILENT = ['library_version', 'nominal', 'recorded_by'];
/** Nouns a change may be about alone; the others are parts of a contract, and always named. */
const WHOLE_NOUNS = ['result', 'requirement', 'evidence', 'nonconformity', 'planned_check', 'setting', 'meeting', 'decision'];

/** What says nothing: that something that was just made is not in the bin, or is number so and so in a list. */
export const isSilent = ({ field, from, to }: ValueChange): boolean =>
  (field === 'removed' && (from === null || to === null)) || SILENT.includes(field);

const nounKeyOf = (noun: string) => `history-noun-${noun.replaceAll('_', '-')}`;

/** `Opsjon: Lengde`. The contract's and supplier's own columns need no noun, nor does what a change is about alone. */
export function fieldName(text: Text, { noun, field, from }: ValueChange, among = true): string {
  const name = `history-field-${field.replaceAll('_', '-')}`;
  const own = `history-field-${noun.replaceAll('_', '-')}-${field.replaceAll('_', '-')}`;
  const said = text.has(own) ? text.t(own) : text.has(name) ? text.t(name) : field;
  // A supplier of a contract has nothing but whether it is the main one; that something is in the bin needs no name.
  if (field === 'removed' || (noun === 'contract_supplier' && from === null)) {
    return text.has(nounKeyOf(noun)) ? text.t(nounKeyOf(noun)) : said;
  }
  const nounKey = nounKeyOf(noun);
  return text.has(nounKey) && (among || !WHOLE_NOUNS.includes(noun))
    ? text.t('history-field', { noun: text.t(nounKey), field: said })
    : said;
}

/** A rhythm as it is stored. */
function cadenceText(text: Text, stored: string): string {
  const cadence: unknown = JSON.parse(stored);
  if (typeof cadence !== 'object' || cadence === null || !('type' in cadence)) return stored;
  const count = 'months' in cadence ? Number(cadence.months) : 'days' in cadence ? Number(cadence.days) : 0;
  const key = `cadence-${String(cadence.type)}`;
  if (cadence.type === 'milestones') return text.t('history-cadence-milestones');
  return text.has(key) ? text.t(key, { count }) : stored;
}

function jsonText(text: Text, field: string, stored: string): string {
  try {
    if (field === 'cadence') return cadenceText(text, stored);
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? list.join(', ') || text.t('none') : stored;
  } catch {
    return stored;
  }
}

/** What was done, in words: `edit-contract`, or `undo-edit-contract` for what was taken back. */
export function changeName({ t, has }: Pick<Text, 't' | 'has'>, name: string): string {
  const [, role, change = name] = /^(undo|redo)-(.+)$/.exec(name) ?? [];
  const said = has(`change-${change}`) ? t(`change-${change}`) : t('change-unnamed');
  if (role === 'undo') return t('undone', { change: said });
  if (role === 'redo') return t('redone', { change: said });
  return said;
}

/** A stored value in words, in the language's form. */
export function valueText(text: Text, { noun, field, from }: ValueChange, stored: string | null): string {
  if (stored === null) return '';
  if (noun === 'contract_supplier' && field === 'main' && from === null) {
    return text.t(stored === '1' ? 'history-added-main' : 'history-added');
  }
  const prefix = CHOICES[`${noun}.${field}`];
  if (prefix !== undefined) return text.has(`${prefix}-${stored}`) ? text.t(`${prefix}-${stored}`) : stored;
  if (field === 'cpv' || field === 'cadence') return jsonText(text, field, stored);
  if (WHOLE.test(stored)) {
    const number = Number(stored);
    if (field === 'removed') return text.t(number === 1 ? 'history-removed' : 'history-kept');
    if (YES_NO.includes(field)) return text.t(number === 1 ? 'yes' : 'no');
    if (MONEY.includes(field)) return text.money(number);
    if (PERCENT.includes(field)) return text.percent(number / 1e6);
    if (MILLIONTHS.includes(field) || MILLIONTHS_OF.includes(`${noun}.${field}`)) return text.number(number / 1e6);
    if (field === 'months') return text.t('count-months', { count: number });
    if (field === 'notice_days') return text.t('count-days', { count: number });
    if (field === 'rank' || field === 'number') return field === 'number' && noun === 'requirement' ? `K${stored}` : stored;
  }
  if (DAY.test(stored)) return text.date(stored);
  return stored;
}
