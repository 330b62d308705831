//! The checks of one day of the month, open ones first.

import { useEffect, useRef } from 'react';
import type { CheckQuery, CheckRow, CheckShow } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Section } from '../../components/Section';
import { SidePanel } from '../../components/SidePanel';
import { StatusTag } from '../../components/StatusTag';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { titleOf } from './CheckGrid';
import { checkList } from './queries';

const MOST = 200;
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

export function DayPanel(props: {
  day: Day;
  query: Omit<CheckQuery, 'offset' | 'limit'>;
  onClose: () => void;
  onOpen: (row: CheckRow) => void;
}) {
  const text = useText();
  const { t } = text;
  const { day, query } = props;
  const of = (show: CheckShow) => ({ ...query, show, from: day, to: day, offset: 0, limit: MOST });
  const open = useQueryOf(checkList, of('open'));
  const answered = useQueryOf(checkList, of('answered'));
  const list = useRef<HTMLDivElement>(null);
  const come = open.data !== undefined && answered.data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as a day opens and its checks have come
  useEffect(() => {
    if (come) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [come, day]);
  const error = open.error ?? answered.error;
  return (
    <SidePanel title={capital(text.longDate(day))} sub={capital(text.week(day))} onClose={props.onClose}>
      <div ref={list} className="fu-panel">
        {error && <ErrorNotice title={t('followup-failed')} error={error} onRetry={() => void open.refetch()} />}
        {come && open.data.total + answered.data.total === 0 && <p className="sub">{t('followup-day-none')}</p>}
        {[open.data, answered.data].map(
          (data, index) =>
            data &&
            data.total > 0 && (
              <Section
                key={index === 0 ? 'open' : 'answered'}
                title={t(index === 0 ? 'followup-day-open' : 'followup-day-answered')}
                count={data.total}
              >
                <ul className="fu-day-list">
                  {data.rows.map((row) => (
                    <li key={row.check.check_id}>
                      <button type="button" onClick={() => props.onOpen(row)}>
                        <span className="fu-title">{titleOf(text, row)}</span>
                        <span className="fu-under">
                          {[row.check.contract_title, row.check.responsible].filter(Boolean).join(' · ')}
                        </span>
                        {row.outcome && <StatusTag name={row.state ?? row.outcome}>{t(`outcome-${row.outcome}`)}</StatusTag>}
                      </button>
                    </li>
                  ))}
                </ul>
              </Section>
            ),
        )}
      </div>
    </SidePanel>
  );
}
