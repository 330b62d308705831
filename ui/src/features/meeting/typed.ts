//! What is typed about one item, exactly as it is typed: kept on the disk letter by letter, and read when it is saved.

import type { DecisionDraft, DecisionId, ItemSheet, Outcome, Treatment } from '../../api/bindings';
import { typedDate } from '../../text/days';
import { readDay, readNumber } from '../../text/read';
import type { Text } from '../../text/TextProvider';
import { NEW } from './queries';

/** A decision as it is typed. */
export interface TypedDecision {
  id: DecisionId;
  text: string;
  responsible: string;
  /** As typed: `15.01.2027`, `15.1`. */
  deadline: string;
}

/** Everything typed and chosen about one item. */
export interface Typed {
  /** A person's own choice; it wins over what the value speaks for. */
  chosen: Outcome | null;
  /** The value as typed: `53`, `53,`. For yes/no and documents `1`, `0` or blank. */
  actual: string;
  /** Last day of a shown document, as typed. */
  validTo: string;
  note: string;
  internalNote: string;
  decisions: TypedDecision[];
  /** Whether an earlier decision was carried out. */
  carriedOut: boolean | null;
  /** What an earlier decision says from now on; blank = as it is. */
  earlier: TypedDecision | null;
  /** Whether a nonconformity is to be opened. */
  breach: boolean;
}

export const NO_DECISION: TypedDecision = { id: NEW, text: '', responsible: '', deadline: '' };

/** What is saved, in the form it is typed. */
export function savedOf(text: Pick<Text, 'number'>, { item, line, requirement, decisions, earlier }: ItemSheet): Typed {
  const result = line?.result ?? null;
  const quantity = requirement?.requirement.target.measure === 'quantity';
  const actual = result?.actual ?? null;
  const kept = decisions.map(asTyped);
  return {
    chosen: result?.outcome ?? null,
    actual: actual === null ? '' : quantity ? text.number(actual) : actual >= 1 ? '1' : '0',
    validTo: typedDate(result?.valid_to),
    note: item.treated ? item.note : item.note || (result?.note ?? ''),
    internalNote: item.internal_note,
    decisions: kept.length > 0 ? kept : [NO_DECISION],
    carriedOut: item.kind === 'decision' && item.treated ? earlier?.decision.done_on !== null : null,
    earlier: null,
    breach: false,
  };
}

/** A decision in the form it is typed. */
export const asTyped = ({ id, text: said, responsible, deadline }: DecisionDraft): TypedDecision => ({
  id,
  text: said,
  responsible,
  deadline: typedDate(deadline),
});

/** What was typed and not saved, on top of what is saved; what cannot be read any more is left out. */
export function typedOf(draft: string | null, saved: Typed): Typed {
  if (draft === null) return saved;
  try {
    const kept: unknown = JSON.parse(draft);
    return typeof kept === 'object' && kept !== null ? { ...saved, ...(kept as Partial<Typed>) } : saved;
  } catch {
    return saved;
  }
}

export const sameTyped = (a: Typed, b: Typed): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A field that holds what cannot be read, and why. */
export interface Unreadable {
  field: string;
  sentence: string;
}

/** The value typed, or blank if it is blank or cannot be read yet. */
export function actualOf(text: Pick<Text, 'language'>, typed: Pick<Typed, 'actual'>): number | null {
  const read = readNumber(typed.actual, text.language);
  return read.ok ? read.value : null;
}

/** What cannot be read, in the order of the fields. */
export function unreadable(text: Pick<Text, 'language' | 'today' | 'unread' | 't'>, typed: Typed): Unreadable[] {
  const found: Unreadable[] = [];
  const number = readNumber(typed.actual, text.language);
  if (!number.ok) found.push({ field: 'actual', sentence: text.unread(number.why) });
  const day = readDay(typed.validTo, text.today);
  if (!day.ok) found.push({ field: 'valid_to', sentence: text.unread(day.why) });
  const deadlineOf = (name: string, decision: TypedDecision) => {
    const deadline = readDay(decision.deadline, text.today);
    if (!deadline.ok) found.push({ field: `${name}.deadline`, sentence: text.unread(deadline.why) });
  };
  if (typed.earlier) {
    if (typed.earlier.text.trim() === '') found.push({ field: 'earlier.text', sentence: text.t('error-required') });
    deadlineOf('earlier', typed.earlier);
  }
  for (const [index, decision] of typed.decisions.entries()) {
    const said = decision.text.trim() !== '';
    if (!said && (decision.responsible.trim() !== '' || decision.deadline.trim() !== '')) {
      found.push({ field: `decisions.${index}.text`, sentence: text.t('meeting-decision-missing') });
    }
    deadlineOf(`decisions.${index}`, decision);
  }
  return found;
}

/** What is sent when nothing is unreadable. `outcome` is what will be recorded; `breach` is the title to open one under. */
export function treatmentOf(
  text: Pick<Text, 'language' | 'today'>,
  typed: Typed,
  outcome: Outcome | null,
  breach: string,
  isDocument: boolean,
): Treatment {
  const day = (written: string) => {
    const read = readDay(written, text.today);
    return read.ok ? read.value : null;
  };
  const asDraft = ({ id, text: said, responsible, deadline }: TypedDecision): DecisionDraft => ({
    id,
    text: said,
    responsible,
    deadline: day(deadline),
  });
  const decisions = typed.decisions.filter((one) => one.text.trim() !== '').map(asDraft);
  return {
    finding: outcome && { outcome, actual: actualOf(text, typed), valid_to: isDocument ? day(typed.validTo) : null },
    note: typed.note,
    internal_note: typed.internalNote,
    decisions,
    carried_out: typed.carriedOut,
    earlier: typed.earlier && asDraft(typed.earlier),
    nonconformity: typed.breach ? breach : '',
  };
}
