//! A contract's nonconformities, open and closed: the tab Avvik of its page.

import { Button } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon, PlusIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import type { ContractId } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { Segments } from '../../components/Choice';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { navigate, usePathQuery } from '../../components/navigation';
import { useShortcut } from '../../components/shortcuts';
import { ToSheet } from '../../parts/giving/ToSheet';
import { newNonconformityPlace } from '../../parts/nonconformity/places';
import { useText } from '../../text/TextProvider';
import { NonconformityPanel } from './NonconformityPanel';
import { columnsOf } from './nonconformity-columns';
import { nonconformityList } from './queries';
import './nonconformity.css';

export function ContractNonconformities({ contract }: { contract: ContractId }) {
  const text = useText();
  const { t } = text;
  const query = usePathQuery();
  const view = query.get('view') === 'closed' ? 'closed' : 'open';
  const one = query.get('one');
  const { data, error, refetch } = useQueryOf(nonconformityList, { view, contract }, { keepPrevious: true });
  const columns = useMemo(() => columnsOf(text, false), [text]);
  const go = (next: { view?: string; one?: string | null }) => {
    const parts = new URLSearchParams({ view: next.view ?? view });
    const open = next.one === undefined ? one : next.one;
    if (open) parts.set('one', open);
    navigate(`/contract/${contract}/nonconformities?${parts}`, { replace: true });
  };
  const close = () => {
    go({ one: null });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main [role=row][tabindex="0"]')?.focus());
  };
  const create = () => navigate(newNonconformityPlace({ contract }));
  useShortcut('ctrl+n', create);
  const count = (of: 'open' | 'closed') => text.number(data?.counts.find((counted) => counted.view === of)?.count ?? 0);
  return (
    <div className="page-split">
      <div>
        <div className="filters">
          <Segments
            label={t('nc-views')}
            value={view}
            options={(['open', 'closed'] as const).map((each) => ({
              value: each,
              name: `${t(`nonconformity-view-${each}`)} ${count(each)}`,
            }))}
            onChange={(next) => go({ view: next, one: null })}
          />
          <span className="push">
            <ToSheet disabled={!data?.lines.length} asked={() => ({ list: 'nonconformities', view, contract })} />
            <Button aria-keyshortcuts="Control+N" onClick={create}>
              <PlusIcon aria-hidden />
              {t('nc-new')} <KeyHint>Ctrl N</KeyHint>
            </Button>
          </span>
        </div>
        {error && (
          <div className="page-fault">
            <ErrorNotice title={t('nc-failed')} error={error} onRetry={() => void refetch()} />
          </div>
        )}
        <DataTable
          id={`nonconformities-of-${contract}-${view}`}
          label={t('contract-tab-nonconformities')}
          rows={data?.lines ?? []}
          rowKey={(line) => line.id}
          opensAt={one}
          columns={columns}
          rowHeight={54}
          onOpen={(line) => go({ one: line.id })}
          onPreview={(line) => (line.id === one ? close() : go({ one: line.id }))}
          onActive={(line) => one !== null && line && go({ one: line.id })}
          waiting={data === undefined && !error ? t('nc-waiting') : null}
          empty={
            error ? undefined : (
              <EmptyState
                icon={<ExclamationmarkTriangleIcon aria-hidden fontSize={28} />}
                title={t(view === 'open' ? 'nc-none-open' : 'nc-none-view')}
              />
            )
          }
        />
      </div>
      {one !== null && <NonconformityPanel key={one} id={one} stepping={false} onClose={close} />}
    </div>
  );
}
