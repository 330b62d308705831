//! How the amount of a sanction comes about, counted while it is filled in: rate × days or breaches, or a share.

import { Checkbox } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { NonconformitySheet, SanctionBasis, SanctionCalculation } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { useFieldError } from '../../components/Form';
import { DateField, MoneyField, NumberField, TextField } from '../../components/fields';
import { Sym } from '../../components/Sym';
import type { UnreadFields } from '../../components/unread';
import { calculationWords, periodWords } from '../../parts/nonconformity/words';
import { useText } from '../../text/TextProvider';
import { sanctionCalculation } from './queries';

export interface SanctionFieldsProps {
  sheet: NonconformitySheet;
  /** What is filled in; blank = what the steps say. */
  basis: SanctionBasis | null;
  /** An amount that is written instead. */
  amount: number | null;
  onBasis: (basis: SanctionBasis) => void;
  onAmount: (amount: number | null) => void;
  unread: UnreadFields;
}

/** Why there is no amount. */
function lack(calculation: SanctionCalculation): string {
  if (calculation.kind === 'per-day' && calculation.rate !== null) return 'nc-calc-lacks-days';
  if (calculation.kind === 'percentage' && calculation.percent !== null) return 'nc-calc-lacks-base';
  return 'nc-calc-lacks-amount';
}

export function SanctionFields({ sheet, basis, amount, onBasis, onAmount, unread }: SanctionFieldsProps) {
  const text = useText();
  const { t } = text;
  const agreed = sheet.requirement?.sanction.kind ?? 'none';
  const { data } = useQueryOf(sanctionCalculation, { id: sheet.nonconformity.id, basis }, { keepPrevious: true });
  const calculation = data ?? null;
  const used = basis ?? calculation;
  const set = (part: Partial<SanctionBasis>) => {
    if (!used) return;
    const { breaches, from, to, working_days_only, base, changed_because } = used;
    onBasis({ breaches, from, to, working_days_only, base, changed_because, ...part });
  };
  const refused = {
    breaches: useFieldError('breaches'),
    from: useFieldError('from'),
    to: useFieldError('to'),
    base: useFieldError('base'),
    amount: useFieldError('amount'),
    because: useFieldError('changed_because'),
  };
  const counted = agreed === 'per-breach' || agreed === 'per-day' || agreed === 'percentage';
  const words = calculation && counted ? calculationWords(text, calculation) : '';
  // What is calculated is what is saved, unless a person writes another amount: the basis is then sent along.
  const begins = used !== null && basis === null && counted;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what the steps say is known
  useEffect(() => {
    if (begins) set({});
  }, [begins]);
  const other = amount !== null && calculation?.amount != null && amount !== calculation.amount;
  return (
    <fieldset className="nc-calc">
      <legend>{t('nc-calc')}</legend>
      {agreed === 'none' && (
        <p className="warned" role="note">
          <Sym name="warning" size={14} />
          <span>{t('nc-calc-not-agreed')}</span>
        </p>
      )}
      {(agreed === 'withheld-milestone' || agreed === 'termination') && (
        <p className="xs">{t('nc-calc-none', { sanction: t(`sanction-${agreed}`) })}</p>
      )}
      {used && agreed === 'per-breach' && (
        <NumberField
          label={t('nc-calc-breaches')}
          name="breaches"
          value={used.breaches}
          error={refused.breaches}
          limits={{ min: 0, decimals: 0 }}
          onChange={(breaches) => set({ breaches })}
          onUnread={unread.heard('breaches')}
        />
      )}
      {used && agreed === 'per-day' && (
        <>
          <div className="nc-row">
            <DateField
              label={t('nc-calc-from')}
              name="from"
              value={used.from}
              error={refused.from}
              onChange={(from) => set({ from })}
              onUnread={unread.heard('from')}
            />
            <DateField
              label={t('nc-calc-to')}
              name="to"
              value={used.to}
              error={refused.to}
              onChange={(to) => set({ to })}
              onUnread={unread.heard('to')}
            />
          </div>
          <Checkbox
            label={t('nc-calc-working-days')}
            description={t('nc-calc-working-days-said')}
            checked={used.working_days_only}
            onChange={(event) => set({ working_days_only: event.target.checked })}
          />
        </>
      )}
      {used && agreed === 'percentage' && (
        <MoneyField
          label={t('nc-calc-base')}
          name="base"
          value={used.base}
          error={refused.base}
          onChange={(base) => set({ base })}
          onUnread={unread.heard('base')}
        />
      )}
      {counted && (
        <output className="nc-sum" aria-live="polite">
          {words ? (
            <>
              <b className="tnum">{words}</b>
              {calculation && periodWords(text, calculation) && <span className="xs sub">{periodWords(text, calculation)}</span>}
            </>
          ) : (
            calculation && <span className="xs">{t(lack(calculation))}</span>
          )}
        </output>
      )}
      <MoneyField
        label={t('nc-calc-amount')}
        name="amount"
        value={amount}
        error={refused.amount}
        {...(words ? { description: t('nc-calc-amount-said') } : {})}
        onChange={onAmount}
        onUnread={unread.heard('amount')}
      />
      {other && used && (
        <TextField
          label={t('nc-calc-why')}
          name="changed_because"
          value={used.changed_because}
          error={refused.because}
          onChange={(changed_because) => set({ changed_because })}
        />
      )}
    </fieldset>
  );
}
