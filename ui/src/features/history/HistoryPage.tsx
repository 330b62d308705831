//! Historikk: everything that was done in the register: who, when, what, from which value to which.

import { Button } from '@digdir/designsystemet-react';
import { ClockDashedIcon, MagnifyingGlassIcon, ShieldCheckmarkIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedProof } from '../../api/bindings';
import { asRegisterError, type RegisterError, sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { FilterFold } from '../../components/FilterFold';
import { FilterPick } from '../../components/FilterPick';
import { FilterText } from '../../components/FilterText';
import { DateField } from '../../components/fields';
import { PageHeader } from '../../components/PageHeader';
import { useSettled } from '../../components/settled';
import { useToasts } from '../../components/Toasts';
import { CareCrumbs } from '../../parts/care/CareCrumbs';
import { HistoryPages } from '../../parts/history/HistoryList';
import { useText } from '../../text/TextProvider';
import { ALL, filterOf, type HistoryChoice, isAll, KINDS } from './choice';
import { ProofDialog } from './ProofDialog';
import { historyPeople, registerHistory, saveHistoryProof } from './queries';
import './history-page.css';

/** Kept while the window is open. */
let kept: HistoryChoice = ALL;
/** Typed letters are waited for this long, so that not each of them is asked for. */
export function HistoryPage() {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const [choice, setChoice] = useState(kept);
  const [proof, setProof] = useState<SavedProof | null>(null);
  kept = choice;
  const sought = useSettled(choice.text);
  const filter = filterOf({ ...choice, text: sought });
  const backwards = choice.from !== null && choice.to !== null && choice.from > choice.to;
  const saving = useMutation<SavedProof | null, RegisterError, null>({
    mutationKey: ['history.proof'],
    mutationFn: () => saveHistoryProof().catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: setProof,
    onError: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const clear = () => setChoice(ALL);
  return (
    <>
      <PageHeader title={t('care-history')} above={<CareCrumbs />}>
        <Button variant="secondary" data-color="neutral" loading={saving.isPending} onClick={() => saving.mutate(null)}>
          <ShieldCheckmarkIcon aria-hidden />
          {t('proof-save')}
        </Button>
      </PageHeader>
      <Filters choice={choice} onChange={setChoice} onClear={clear} backwards={backwards} />
      <div className="page-body">
        {!backwards && (
          <HistoryPages
            key={JSON.stringify(filter)}
            label={t('care-history')}
            query={registerHistory}
            argsFor={(before, limit) => ({ filter, before, limit })}
            none={
              isAll(choice) ? (
                <EmptyState icon={<ClockDashedIcon aria-hidden fontSize={28} />} title={t('history-none')}>
                  {t('history-all-none-said')}
                </EmptyState>
              ) : (
                <EmptyState
                  icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />}
                  title={t('history-no-hits')}
                  actions={
                    <Button variant="secondary" data-color="neutral" onClick={clear}>
                      {t('button-clear-filters')}
                    </Button>
                  }
                />
              )
            }
          />
        )}
      </div>
      {proof && <ProofDialog proof={proof} onClose={() => setProof(null)} />}
    </>
  );
}

interface FiltersProps {
  choice: HistoryChoice;
  onChange: (choice: HistoryChoice) => void;
  onClear: () => void;
  backwards: boolean;
}

function Filters({ choice, onChange, onClear, backwards }: FiltersProps) {
  const { t } = useText();
  const people = useQueryOf(historyPeople, null).data ?? [];
  return (
    <search className="filters history-filters" aria-label={t('history-filters')}>
      <FilterText
        wide
        label={t('history-filter-text')}
        placeholder={t('history-filter-placeholder')}
        clear={t('history-filter-clear')}
        value={choice.text}
        onChange={(text) => onChange({ ...choice, text })}
      />
      <FilterFold name={t('history-filters')}>
        <FilterPick
          label={t('history-by')}
          value={choice.who}
          options={people.filter((name) => name !== '').map((value) => ({ value, name: value }))}
          onChange={(who) => onChange({ ...choice, who })}
        />
        <FilterPick
          label={t('history-kind')}
          value={choice.kind}
          options={KINDS.map((value) => ({ value, name: t(`history-kind-${value}`) }))}
          onChange={(kind) => onChange({ ...choice, kind })}
        />
        <DateField
          className="history-day"
          label={t('history-from-day')}
          value={choice.from}
          onChange={(from) => onChange({ ...choice, from })}
        />
        <DateField
          className="history-day"
          label={t('history-to-day')}
          value={choice.to}
          onChange={(to) => onChange({ ...choice, to })}
          error={backwards ? t('history-backwards') : undefined}
        />
        {!isAll(choice) && (
          <Button variant="tertiary" data-color="neutral" onClick={onClear}>
            {t('button-clear-filters')}
          </Button>
        )}
      </FilterFold>
    </search>
  );
}
