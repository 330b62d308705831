//! Changes as people read them: who, when, what, and from which value to which; newest first.

import { Button } from '@digdir/designsystemet-react';
import { ClockDashedIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { HistoryEntry, ValueChange } from '../../api/bindings';
import { type Query, useQueriesOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SkeletonRows } from '../../components/Waiting';
import { dayOfInstant } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { changeName, fieldName, isSilent, valueText } from './history-words';
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

/** The history of one thing. */
export function HistoryList({ id, query }: { id: string; query: Query<HistoryArgs, HistoryEntry[]> }) {
  const { t } = useText();
  return (
    <HistoryPages
      label={t('contract-tab-history')}
      query={query}
      argsFor={(before, limit) => ({ id, before, limit })}
      none={
        <EmptyState icon={<ClockDashedIcon aria-hidden fontSize={28} />} title={t('history-none')}>
          {t('history-none-said')}
        </EmptyState>
      }
    />
  );
}

export interface HistoryPagesProps<Args> {
  label: string;
  query: Query<Args, HistoryEntry[]>;
  /** What is asked for the part before an entry. Must ask for the same things for as long as it is shown: key it by what is asked. */
  argsFor: (before: number | null, limit: number) => Args;
  /** What is shown if there is nothing. */
  none: ReactNode;
}

/** Entries in parts, newest first; the next part is fetched when the end comes into sight. */
export function HistoryPages<Args>({ label, query, argsFor, none }: HistoryPagesProps<Args>) {
  const { t } = useText();
  const [parts, setParts] = useState<readonly (number | null)[]>([null]);
  const end = useRef<HTMLDivElement>(null);
  const answers = useQueriesOf(
    query,
    parts.map((before) => argsFor(before, PART)),
  );
  const failed = answers.find((answer) => answer.error);
  const entries = answers.flatMap((answer) => answer.data ?? []);
  const last = answers.at(-1)?.data;
  const more = last?.length === PART;
  const oldest = entries.at(-1)?.id;
  const goOn = () => {
    if (oldest !== undefined) setParts((before) => (before.includes(oldest) ? before : [...before, oldest]));
  };
  const inSight = useEffectEvent(goOn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks anew after each part, since the end may be in sight still
  useEffect(() => {
    const element = end.current;
    // Not everything that draws pages knows what is in sight; the button is there all the same.
    if (!more || !element || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && inSight(), { rootMargin: '600px' });
    watch.observe(element);
    return () => watch.disconnect();
  }, [more, oldest]);
  if (failed) {
    return <ErrorNotice title={t('history-failed')} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (answers[0]?.data === undefined) return <SkeletonRows label={t('history-waiting')} rows={5} />;
  if (entries.length === 0) return none;
  return (
    <>
      <ol className="history" aria-label={label}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {more && (
        <div ref={end}>
          <Button variant="secondary" data-color="neutral" onClick={goOn}>
            {t('history-more')}
          </Button>
        </div>
      )}
    </>
  );
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
        <span className="m">{changeName(text, entry.name)}</span>
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
