//! Changes as people read them: who, when, what, and from which value to which; newest first.

import { Button } from '@digdir/designsystemet-react';
import { ClockDashedIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { HistoryEntry, ValueChange } from '../../api/bindings';
import { type Query, useQueriesOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SkeletonRows } from '../../components/Waiting';
import { dayOfInstant } from '../../text/calendar';
import { type Text, useText } from '../../text/TextProvider';
import { fieldName, isSilent, valueText } from './history-words';
import './history.css';

/** Changes fetched at a time. */
const PART = 50;
/** A change with more values than this shows the first of them. */
const FEW = 6;

export interface HistoryArgs {
  id: string;
  before: number | null;
  limit: number;
}

export function HistoryList({ id, query }: { id: string; query: Query<HistoryArgs, HistoryEntry[]> }) {
  const { t } = useText();
  const [parts, setParts] = useState<readonly (number | null)[]>([null]);
  const answers = useQueriesOf(
    query,
    parts.map((before) => ({ id, before, limit: PART })),
  );
  const failed = answers.find((answer) => answer.error);
  const entries = answers.flatMap((answer) => answer.data ?? []);
  const last = answers.at(-1)?.data;
  const more = last?.length === PART;
  if (failed) {
    return <ErrorNotice title={t('history-failed')} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (answers[0]?.data === undefined) return <SkeletonRows label={t('history-waiting')} rows={5} />;
  if (entries.length === 0) {
    return (
      <EmptyState icon={<ClockDashedIcon aria-hidden fontSize={28} />} title={t('history-none')}>
        {t('history-none-said')}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="history" aria-label={t('contract-tab-history')}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {more && (
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => {
            const oldest = entries.at(-1)?.id;
            if (oldest !== undefined) setParts((before) => [...before, oldest]);
          }}
        >
          {t('history-more')}
        </Button>
      )}
    </>
  );
}

/** What was done, in words: `edit-contract`, or `undo-edit-contract` for what was taken back. */
function whatOf({ t, has }: Text, name: string): string {
  const [, role, change = name] = /^(undo|redo)-(.+)$/.exec(name) ?? [];
  const said = has(`change-${change}`) ? t(`change-${change}`) : t('change-unnamed');
  if (role === 'undo') return t('undone', { change: said });
  if (role === 'redo') return t('redone', { change: said });
  return said;
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const text = useText();
  const { t } = text;
  const [all, setAll] = useState(false);
  const instant = new Date(entry.at);
  const day = dayOfInstant(instant);
  const values = entry.values.filter((value) => !isSilent(value));
  // A change that was taken back left nothing: that it was is what there is to say, unless someone asks for more.
  const few = entry.undone || /^undo-/.test(entry.name) ? 0 : FEW;
  const shown = all ? values : values.slice(0, few);
  const nouns = new Set(values.map((value) => value.noun));
  const more = values.length > few && (
    <button type="button" className="lnk sm" aria-expanded={all} onClick={() => setAll((before) => !before)}>
      {all ? t('history-fewer') : t('history-all', { count: values.length })}
    </button>
  );
  return (
    <li className={['history-entry', entry.undone && 'undone', few === 0 && 'one-line'].filter(Boolean).join(' ')}>
      <div className="history-head">
        <span className="m">{whatOf(text, entry.name)}</span>
        {entry.subject && (
          <span className="history-subject" title={entry.subject}>
            {entry.subject}
          </span>
        )}
        {entry.undone && <span className="history-mark">{t('history-undone')}</span>}
        {few === 0 && more}
        <span className="sub history-when">
          {entry.who || t('history-someone')} ·{' '}
          <time dateTime={entry.at}>{t('history-at', { date: text.date(day), time: text.time(instant) })}</time>
        </span>
      </div>
      {shown.length > 0 && (
        <dl className="history-values">
          {shown.map((value, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a value of a change has no key, and the list never changes
            <div key={place}>
              <dt>{fieldName(text, value, nouns.size > 1)}</dt>
              <dd>
                <Change value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {few > 0 && more}
    </li>
  );
}

function Change({ value }: { value: ValueChange }) {
  const text = useText();
  const from = valueText(text, value, value.from);
  const to = valueText(text, value, value.to);
  if (value.from === null || value.field === 'removed') return to;
  return (
    <>
      <del>
        <span className="sr">{text.t('history-from')} </span>
        {from}
      </del>{' '}
      <span aria-hidden="true">→</span>{' '}
      {value.to === null ? (
        <span className="sub">{text.t('history-emptied')}</span>
      ) : (
        <ins>
          <span className="sr">{text.t('history-to')} </span>
          {to}
        </ins>
      )}
    </>
  );
}
