//! The filters over the list of contracts. In narrow windows they hide behind one button.

import { Button } from '@digdir/designsystemet-react';
import type { ContractState, ContractStatus } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { FilterFold } from '../../components/FilterFold';
import { FilterPick } from '../../components/FilterPick';
import { FilterText } from '../../components/FilterText';
import type { Option } from '../../components/fields';
import { WARNING_KINDS, warningName } from '../../parts/contract/warning-words';
import { useText } from '../../text/TextProvider';
import { choose, clearFilters, filtersOn, useListChoice } from './list-choice';
import { contractFilters } from './queries';

const STATES: readonly ContractState[] = ['breach', 'partly', 'unknown', 'fulfilled'];
const STATUSES: readonly ContractStatus[] = ['planned', 'running', 'last-option-window', 'expiring', 'expired', 'terminated'];

export function ContractFilterBar() {
  const text = useText();
  const { t, number } = text;
  const choice = useListChoice();
  const known = useQueryOf(contractFilters, null).data;
  const on = filtersOn(choice);
  const names = (list: readonly string[] | undefined): Option<string>[] =>
    (list ?? []).filter((name) => name !== '').map((name) => ({ value: name, name }));
  return (
    <search className="filters contract-filters" aria-label={t('contract-filters')}>
      <FilterText
        label={t('contract-filter-text')}
        placeholder={t('contract-filter-placeholder')}
        clear={t('contract-filter-text-clear')}
        value={choice.text}
        onChange={(text) => choose({ text })}
      />
      <FilterFold name={on > 0 ? t('contract-filters-on', { count: number(on) }) : t('contract-filters')}>
        {choice.view !== 'breach' && (
          <FilterPick
            label={t('contract-head-state')}
            value={choice.state}
            options={STATES.map((value) => ({ value, name: t(`contract-state-${value}`) }))}
            onChange={(state) => choose({ state })}
          />
        )}
        <FilterPick
          label={t('contract-filter-status')}
          value={choice.status}
          options={STATUSES.map((value) => ({ value, name: t(`contract-status-${value}`) }))}
          onChange={(status) => choose({ status })}
        />
        {choice.view !== 'mine' && (
          <FilterPick
            label={t('contract-head-manager')}
            value={choice.manager || null}
            options={names(known?.managers)}
            onChange={(manager) => choose({ manager: manager ?? '' })}
          />
        )}
        <FilterPick
          label={t('contract-filter-department')}
          value={choice.department || null}
          options={names(known?.departments)}
          onChange={(department) => choose({ department: department ?? '' })}
        />
        <FilterPick
          label={t('contract-filter-warning')}
          value={choice.warning}
          options={WARNING_KINDS.map((kind) => ({ value: kind, name: warningName(text, kind) }))}
          onChange={(warning) => choose({ warning })}
        />
        {on > 1 && (
          <Button variant="tertiary" data-color="neutral" onClick={clearFilters}>
            {t('button-clear-filters')}
          </Button>
        )}
      </FilterFold>
    </search>
  );
}
