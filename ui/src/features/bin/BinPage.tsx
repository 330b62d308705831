//! Papirkurven: what was put there and is there still, and the way out of it.

import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon, MagnifyingGlassIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { HistoryEntry } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FilterText } from '../../components/FilterText';
import { Link } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { StatusBar } from '../../components/StatusBar';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { moveInRows } from '../../parts/care/CopyList';
import { momentText } from '../../parts/care/moment';
import { useDone } from '../../parts/change/useDone';
import { changeName } from '../../parts/history/history-words';
import { RichText, type Text, useText } from '../../text/TextProvider';
import { hasEveryWord } from '../../text/words';
import { bin, bringBack } from './queries';
import './bin.css';

/** What lies there: «Kontrakt», or what was done if that says it better. */
function kindOf(text: Text, { name }: HistoryEntry): string {
  const key = `bin-${name.replace(/^redo-/, '')}`;
  return text.has(key) ? text.t(key) : changeName(text, name);
}

export function BinPage() {
  const text = useText();
  const { t } = text;
  const { data, error, refetch } = useQueryOf(bin, null);
  const [sought, setSought] = useState('');
  const toasts = useToasts();
  const done = useDone();
  const bringing = useChange(bringBack, {
    done: (_, entry) => done(t('bin-brought-back', { what: entry.subject || kindOf(text, entry) })),
    failed: (failure) => toasts.tell({ text: sentenceOf(text, failure), failed: true }),
  });
  const entries = (data ?? []).filter((entry) => hasEveryWord(`${kindOf(text, entry)} ${entry.subject} ${entry.who}`, sought));
  const blank = data?.length === 0;
  return (
    <>
      <PageHeader title={t('nav-bin')} sub={t('bin-said')} />
      {data && !blank && (
        <search className="filters" aria-label={t('bin-filter')}>
          <FilterText
            wide
            label={t('bin-filter')}
            placeholder={t('bin-filter-placeholder')}
            clear={t('bin-filter-clear')}
            value={sought}
            onChange={setSought}
          />
        </search>
      )}
      <div className="page-body">
        {error && !data && <ErrorNotice title={t('bin-failed')} error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows label={t('bin-waiting')} rows={5} />}
        {blank && (
          <EmptyState icon={<TrashIcon aria-hidden fontSize={28} />} title={t('bin-none')}>
            {t('bin-none-said')}{' '}
            <Link className="lnk" to="/settings/history">
              {t('bin-to-history')}
            </Link>
          </EmptyState>
        )}
        {data && !blank && entries.length === 0 && (
          <EmptyState
            icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />}
            title={t('list-no-hits', { sought })}
            actions={
              <Button variant="secondary" data-color="neutral" onClick={() => setSought('')}>
                {t('button-clear-filters')}
              </Button>
            }
          />
        )}
        {entries.length > 0 && (
          <ul className="bin" aria-label={t('nav-bin')} onKeyDown={moveInRows}>
            {entries.map((entry) => (
              <li key={entry.id} className="care-row bin-row">
                <div>
                  <p>
                    <span className="sub">{kindOf(text, entry)}</span> <span className="m bin-what">{entry.subject}</span>
                  </p>
                  <p className="sm sub">
                    {t('bin-removed-by', { who: entry.who || t('history-someone'), moment: momentText(text, entry.at) })}
                  </p>
                </div>
                <Button
                  variant="secondary"
                  data-color="neutral"
                  disabled={bringing.isPending}
                  aria-label={t('bin-bring-back-this', { what: entry.subject || kindOf(text, entry) })}
                  onClick={() => bringing.mutate(entry)}
                >
                  <ArrowUndoIcon aria-hidden />
                  {t('bin-bring-back')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <StatusBar>{data && !blank && <RichText id="bin-count" args={{ count: entries.length }} elems={{ b: <b /> }} />}</StatusBar>
    </>
  );
}
