//! Required, offered and actual values, distances and sanctions as they are shown: the same forms as in the reports
//! (core/src/text/target.rs and phrase.rs). Knows no component.

import type { Comparator, Decimal, Sanction, Target } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

const NBSP = '\u00a0';
type Shown = Pick<Text, 't' | 'number' | 'percent' | 'money'>;

const SYMBOL: Record<Comparator, string> = { 'at-least': '≥', 'at-most': '≤', exactly: '=' };

/** `≥`, `≤` or `=`. */
export const comparatorSymbol = (comparator: Comparator): string => SYMBOL[comparator];

/** A unit that starts so is looked up in the locale files; all others are shown as written. */
const UNIT_KEY = 'unit-';

/** One and a half is many in all three languages, as is everything but exactly one. */
const unitText = ({ t }: Shown, unit: string, value: number): string =>
  unit.startsWith(UNIT_KEY) ? t(unit, { count: Math.abs(value) === 1 ? 1 : 2 }) : unit;

/** A unit by itself: `%`, `leveringer`. */
export const unitName = (text: Shown, unit: string): string => unitText(text, unit, 2);

/** A number with its unit: `60 %`, `2 700 leveringer`. */
export function quantity(text: Shown, value: Decimal, unit: string): string {
  if (unit === '') return text.number(value);
  if (unit === '%') return text.percent(value);
  return `${text.number(value)}${NBSP}${unitText(text, unit, value)}`;
}

/** A value in the way the target's measure has: `65 %`, `Ja`, `Gyldig`; `–` if there is none. */
export function targetValue(text: Shown, target: Target, value: Decimal | null | undefined): string {
  if (value === null || value === undefined) return text.t('none');
  if (target.measure === 'yes-no') return text.t(value >= 1 ? 'yes' : 'no');
  if (target.measure === 'document') return text.t(value >= 1 ? 'document-valid' : 'document-not-valid');
  return quantity(text, value, target.unit);
}

/** With the side a value must be on: `≥ 60 %`, `Ja`, `Gyldig`; `–` if no limit is set. */
export function limitValue(text: Shown, target: Target, limit: Decimal | null): string {
  const shown = targetValue(text, target, limit);
  return target.measure === 'quantity' && limit !== null ? `${SYMBOL[target.comparator]}${NBSP}${shown}` : shown;
}

export const requiredValue = (text: Shown, target: Target): string => limitValue(text, target, target.required);
export const offeredValue = (text: Shown, target: Target): string => limitValue(text, target, target.offered);

/** The offer, if it is better than the requirement: only then does it bind. */
export function bindingOffer({ required, offered, comparator }: Target): Decimal | null {
  if (offered === null || required === null) return offered;
  if (comparator === 'at-least') return offered > required ? offered : null;
  return comparator === 'at-most' && offered < required ? offered : null;
}

/** Between two shares lie percentage points, not percent. */
const pointsForPercent = (unit: string): string => (unit === '%' ? 'unit-percentage-points' : unit);

/** The size of a difference, without a sign: `2,6 prosentpoeng`. */
export const distance = (text: Shown, target: Target, difference: Decimal): string =>
  quantity(text, Math.abs(difference), pointsForPercent(target.unit));

/** Whether what was agreed follows from a breach at all. */
export const hasSanction = (sanction: Sanction): boolean => sanction.kind !== 'none';

/** What was agreed to follow from a breach: `Dagmulkt, 5 000 kr`. The clause is not in it. */
export function sanctionWords(text: Shown, sanction: Sanction): string {
  const form = text.t(`sanction-${sanction.kind}`);
  const size =
    sanction.kind === 'none' || sanction.kind === 'termination'
      ? ''
      : sanction.kind === 'percentage'
        ? text.percent(sanction.percent)
        : text.money(sanction.amount);
  return size ? `${form}, ${size}` : form;
}

/** A requirement's number within its contract: `K3`. */
export const requirementNumber = (number: number): string => `K${number}`;

/** Lower-cased first letter, for words that continue a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLocaleLowerCase() + words.slice(1);
