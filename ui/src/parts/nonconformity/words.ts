//! Nonconformities in words: how far they have come, and how an amount came about.

import type { SanctionCalculation, Step, StepKind } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

type Shown = Pick<Text, 't' | 'number' | 'percent' | 'money' | 'date'>;

/** `10 000 kr × 14 dager = 140 000 kr`; blank when there is no amount. */
export function calculationWords(text: Shown, calculation: SanctionCalculation): string {
  if (calculation.amount === null) return '';
  const amount = text.money(calculation.amount);
  const rate = text.money(calculation.rate);
  switch (calculation.kind) {
    case 'per-day':
      return text.t(calculation.working_days_only ? 'nc-calc-working' : 'nc-calc-days', {
        rate,
        days: calculation.days ?? 0,
        amount,
      });
    case 'per-breach':
      return text.t('nc-calc-breach', { rate, count: calculation.breaches ?? 0, amount });
    case 'percentage':
      return text.t('nc-calc-share', { percent: text.percent(calculation.percent), base: text.money(calculation.base), amount });
    default:
      return '';
  }
}

/** Which days were counted; blank for what is not counted by days. */
export const periodWords = (text: Shown, { from, to, days }: SanctionCalculation): string =>
  from !== null && to !== null && days ? text.t('nc-calc-period', { from: text.date(from), to: text.date(to) }) : '';

/** That a person set another amount, and why; blank if nobody did. */
export function changedWords(text: Shown, { amount, calculation }: Pick<Step, 'amount' | 'calculation'>): string {
  if (!calculation || calculation.amount === null || amount === null || amount === calculation.amount) return '';
  return text.t('nc-calc-changed', {
    amount: text.money(amount),
    calculated: text.money(calculation.amount),
    why: calculation.changed_because,
  });
}

/** `Neste: skriftlig varsel`; blank when nothing comes next. */
export const nextWords = ({ t }: Shown, next: StepKind | null): string =>
  next === null ? '' : t('nc-next', { step: t(`nc-next-${next}`) });
