//! The filters over list and month. In narrow windows they hide behind one button.

import { Button } from '@digdir/designsystemet-react';
import { useQueryOf } from '../../api/query';
import { Segments } from '../../components/Choice';
import { FilterFold } from '../../components/FilterFold';
import { FilterPick } from '../../components/FilterPick';
import { FilterText } from '../../components/FilterText';
import { useText } from '../../text/TextProvider';
import { choose, clearFilters, filtersOn, PERIODS, useFollowUpChoice } from './choice';
import { checkFilters, registerUser } from './queries';

/** Stands for nobody among the names, which it cannot be. */
const NOBODY = '\u0000';

export function FollowUpFilters() {
  const { t, number } = useText();
  const choice = useFollowUpChoice();
  const known = useQueryOf(checkFilters, null).data;
  const user = useQueryOf(registerUser, null).data ?? '';
  const on = filtersOn(choice);
  const names = known?.responsible ?? [];
  const first = names.includes(user) && user !== '' ? [{ value: user, name: t('followup-mine', { name: user }) }] : [];
  const rest = names
    .filter((name) => name !== user || name === '')
    .map((name) => ({ value: name || NOBODY, name: name || t('followup-nobody') }));
  return (
    <search className="filters contract-filters" aria-label={t('followup-filters')}>
      {choice.view === 'list' && (
        <Segments
          label={t('followup-show')}
          value={choice.show}
          onChange={(show) => choose({ show })}
          options={(['open', 'answered'] as const).map((value) => ({ value, name: t(`check-show-${value}`) }))}
        />
      )}
      <FilterText
        label={t('followup-filter-text')}
        placeholder={t('followup-filter-placeholder')}
        clear={t('followup-filter-text-clear')}
        value={choice.text}
        onChange={(text) => choose({ text })}
      />
      <FilterFold name={on > 0 ? t('followup-filters-on', { count: number(on) }) : t('followup-filters')}>
        <FilterPick
          label={t('followup-column-responsible')}
          value={choice.responsible === '' ? NOBODY : choice.responsible}
          options={[...first, ...rest]}
          onChange={(name) => choose({ responsible: name === NOBODY ? '' : name })}
        />
        <FilterPick
          label={t('followup-column-kind')}
          value={choice.kind}
          options={(known?.kinds ?? []).map((value) => ({ value, name: t(`kind-${value}`) }))}
          onChange={(kind) => choose({ kind })}
        />
        <FilterPick
          label={t('followup-column-supplier')}
          value={choice.supplier}
          options={(known?.suppliers ?? []).map(([value, name]) => ({ value, name }))}
          onChange={(supplier) => choose({ supplier })}
        />
        {choice.view === 'list' && (
          <FilterPick
            label={t('followup-period')}
            value={choice.period === 'all' ? null : choice.period}
            options={PERIODS.filter((period) => period !== 'all').map((value) => ({
              value,
              name: t(`followup-${choice.show === 'open' ? 'period' : 'past'}-${value}`),
            }))}
            onChange={(period) => choose({ period: period ?? 'all' })}
          />
        )}
        {on > 1 && (
          <Button variant="tertiary" data-color="neutral" onClick={clearFilters}>
            {t('button-clear-filters')}
          </Button>
        )}
      </FilterFold>
    </search>
  );
}
