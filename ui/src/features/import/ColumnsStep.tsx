//! The second step: what each column is read as. A column of days that can be read in two ways is asked about here, once.

import { Alert, Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ColumnUse, DateOrder, IntakeView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { settle } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { navigate } from '../../components/navigation';
import { useText } from '../../text/TextProvider';
import { ColumnRow } from './ColumnRow';
import { openList, setColumns } from './queries';
import { StepFoot } from './StepFoot';
import { missing, movedField, pathOf, twice, unanswered, withField } from './steps';

export function ColumnsStep({ view }: { view: IntakeView }) {
  const { t, number } = useText();
  const [uses, setUses] = useState<ColumnUse[]>(() => view.columns.map(({ used }) => used));
  // What is wrong is said at the columns at once, and above them when somebody wants to go on.
  const [pressed, setPressed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const client = useQueryClient();
  const send = useChange(setColumns, { done: (next) => settle(client, openList, null, next) });
  const sent = useRef<Promise<IntakeView | null>>(Promise.resolve(null));
  const doubled = twice(uses);
  const lacks = missing(view, uses);
  const toAnswer = unanswered(view);

  const change = (next: ColumnUse[]) => {
    setUses(next);
    // Two columns that are the same are sorted out before the program hears of them.
    if (twice(next).size === 0) sent.current = send.mutateAsync(next).catch(() => null);
  };
  const labelOf = (field: string | null) => view.fields.find(({ name }) => name === field)?.label ?? '';
  const nameOf = (place: number) => {
    const column = view.columns[place];
    return column?.heading || t('intake-column', { letter: column?.letter ?? '' });
  };
  const reveal = (place: number) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-column="${place}"]`);
    row?.scrollIntoView({ block: 'center' });
    const asked = row?.querySelector<HTMLElement>('.import-days.ask input');
    (asked ?? row?.querySelector<HTMLElement>('select'))?.focus();
  };
  const go = async () => {
    // Whoever has just chosen need not wait for the answer to press on.
    const latest = (await sent.current) ?? view;
    const wrong = [...doubled.keys(), ...unanswered(latest)][0];
    if (wrong === undefined && lacks.length === 0 && !send.error) return navigate(pathOf('rows'));
    setPressed(true);
    if (wrong !== undefined) reveal(wrong);
  };
  const read = uses.filter(({ field }) => field !== null).length;
  return (
    <div className="import-step">
      <div className="page-body import-body">
        {view.remembered && <p className="sub">{t('intake-remembered')}</p>}
        {lacks.length > 0 && (
          <Alert data-color={pressed ? 'danger' : 'warning'} role={pressed ? 'alert' : undefined}>
            {t('intake-missing', { fields: lacks.map(labelOf).join(', ') })}
          </Alert>
        )}
        {toAnswer.length > 0 && (
          <Alert data-color={pressed ? 'danger' : 'warning'} role={pressed ? 'alert' : undefined}>
            <p>{t('intake-to-answer', { count: toAnswer.length })}</p>
            <ul className="import-links">
              {toAnswer.map((place) => (
                <li key={place}>
                  <button type="button" className="lnk" onClick={() => reveal(place)}>
                    {t('intake-answer-column', { name: nameOf(place) })}
                  </button>
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {send.error && <ErrorNotice title={t('intake-columns-failed')} error={send.error} onRetry={() => send.mutate(uses)} />}
        <div className="import-columns-head" aria-hidden="true">
          <span>{t('intake-column-in-file')}</span>
          <span>{t('intake-read-as')}</span>
        </div>
        <ul ref={list} className="import-columns" aria-label={t('intake-step-columns')}>
          {view.columns.map((column, place) => {
            const before = doubled.get(place);
            return (
              <ColumnRow
                key={column.letter}
                column={column}
                place={place}
                fields={view.fields}
                used={uses[place] ?? column.used}
                twice={before === undefined ? null : { name: nameOf(before), field: labelOf(uses[place]?.field ?? null) }}
                onField={(field) => change(withField(uses, place, field))}
                onMove={() => change(movedField(uses, place))}
                onOrder={(dates: DateOrder) => change(uses.map((used, at) => (at === place ? { ...used, dates } : used)))}
              />
            );
          })}
        </ul>
      </div>
      <StepFoot said={t('intake-columns-read', { read: number(read), of: number(view.columns.length) })}>
        <Button variant="secondary" data-color="neutral" onClick={() => navigate(pathOf('file'))}>
          {t('intake-back')}
        </Button>
        <Button loading={send.isPending} onClick={() => void go()}>
          {t('intake-next-rows')}
        </Button>
      </StepFoot>
    </div>
  );
}
