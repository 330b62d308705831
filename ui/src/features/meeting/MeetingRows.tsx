//! Meetings as rows: what is going on, what comes, what was held; and what was decided and is not done.

import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon, CheckmarkCircleIcon, CircleIcon, PlayIcon } from '@navikt/aksel-icons';
import type { MeetingRow, MeetingState, OpenDecision } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { Link } from '../../components/navigation';
import { Section } from '../../components/Section';
import { StatusTag } from '../../components/StatusTag';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { completeDecision } from './queries';

const ICON: Record<MeetingState, typeof CalendarIcon> = { open: PlayIcon, coming: CalendarIcon, held: CheckmarkCircleIcon };
const STATES: readonly MeetingState[] = ['open', 'coming', 'held'];

export function MeetingRows({ meetings, named = true }: { meetings: readonly MeetingRow[]; named?: boolean }) {
  const { t } = useText();
  return STATES.map((state) => {
    const found = meetings.filter((row) => row.state === state);
    if (found.length === 0) return null;
    // The next one first; those that were held, the latest first.
    const rows = state === 'held' ? found : found.toReversed();
    return (
      <Section key={state} title={t(`meeting-state-${state}`)} count={rows.length}>
        <ul className="mt-rows">
          {rows.map((row) => (
            <Row key={row.meeting.id} row={row} named={named} />
          ))}
        </ul>
      </Section>
    );
  });
}

function Row({ row, named }: { row: MeetingRow; named: boolean }) {
  const text = useText();
  const { t } = text;
  const Icon = ICON[row.state];
  const { meeting } = row;
  const under = [named ? (row.contract_title ?? row.supplier) : null, meeting.place].filter(Boolean).join(' · ');
  const facts =
    row.state === 'held'
      ? [
          t('meeting-count-decisions', { count: row.decisions }),
          row.open_decisions > 0 ? t('meeting-count-open', { count: row.open_decisions }) : '',
        ]
      : [
          row.state === 'open'
            ? t('meeting-treated-of', { treated: text.number(row.treated), count: row.items })
            : t('meeting-count-items', { count: row.items }),
        ];
  return (
    <li>
      <Icon aria-hidden fontSize={18} />
      <span className="mt-row-t">
        <Link to={`/meeting/${meeting.id}`} title={meeting.title}>
          {meeting.title}
        </Link>
        <span className="sub xs ell" title={under}>
          {under}
        </span>
      </span>
      <span className="sub sm mt-row-f">{facts.filter(Boolean).join(' · ')}</span>
      <span className="mt-row-d tnum">
        {text.date(meeting.held_on)}
        {row.state !== 'held' && <span className="sub xs">{text.relative(meeting.held_on)}</span>}
      </span>
    </li>
  );
}

/** What was decided and is not done, with one key press to say that it is. */
export function OpenDecisions({ decisions, named = true }: { decisions: readonly OpenDecision[]; named?: boolean }) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const done = useDone();
  const complete = useChange(completeDecision, {
    done: () => done(t('meeting-decision-done')),
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  if (decisions.length === 0) return null;
  return (
    <Section title={t('meeting-open-decisions')} count={decisions.length}>
      <ul className="mt-rows">
        {decisions.map((one) => {
          const { id, text: said, responsible, deadline } = one.decision;
          const from = t('meeting-decided-on', { date: text.date(one.held_on) });
          const under = [responsible, named ? (one.contract_title ?? one.supplier) : null, from].filter(Boolean).join(' · ');
          return (
            <li key={id}>
              <CircleIcon aria-hidden fontSize={18} />
              <span className="mt-row-t">
                <Link to={`/meeting/${one.decision.meeting_id}`} title={said}>
                  {said}
                </Link>
                <span className="sub xs ell" title={under}>
                  {under}
                </span>
              </span>
              <span className="mt-row-f">
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  aria-label={t('meeting-decision-complete-named', { decision: said })}
                  disabled={complete.isPending}
                  onClick={() => complete.mutate({ id, doneOn: text.today })}
                >
                  {t('meeting-decision-complete')}
                </Button>
              </span>
              <span className="mt-row-d tnum">
                {one.days !== null && one.days < 0 ? (
                  <StatusTag name="overdue" size={14}>
                    {text.due(deadline ?? '')}
                  </StatusTag>
                ) : deadline ? (
                  text.due(deadline)
                ) : (
                  <span className="sub">{t('meeting-no-deadline')}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
