//! What else needs a hand: nonconformities nobody has taken a step about, dates in the contracts, documents that lapse,
//! and what is missing. Each line opens what it is about.

import { ArrowRightIcon, CalendarIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import type { IdleNonconformity, LapsingDocument, OpenDecision, Week, WeekDeadline, WeekWarning } from '../../api/bindings';
import { Link } from '../../components/navigation';
import { Section } from '../../components/Section';
import { Sym } from '../../components/Sym';
import { warningName } from '../../parts/contract/warning-words';
import { evidencePlace } from '../../parts/evidence/places';
import { nonconformityPlace } from '../../parts/nonconformity/places';
import { useText } from '../../text/TextProvider';

/** So many lines are shown before the user asks for all. */
const SHORT = 6;

function Lines<Item>({
  title,
  items,
  line,
}: {
  title: string;
  items: readonly Item[];
  line: (item: Item, index: number) => ReactNode;
}) {
  const { t } = useText();
  const [whole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = whole ? items : items.slice(0, SHORT);
  return (
    <Section title={title} count={items.length}>
      <ul className="week-lines">{shown.map(line)}</ul>
      {shown.length < items.length && (
        <button type="button" className="lnk week-more" onClick={() => setWhole(true)}>
          {t('week-show-all', { count: items.length })}
        </button>
      )}
    </Section>
  );
}

function Line(props: { icon: ReactNode; to: string; title: string; under: string; when?: ReactNode; whenUnder?: string }) {
  return (
    <li>
      {props.icon}
      <div>
        <Link to={props.to} title={props.title}>
          {props.title}
        </Link>
        <span className="week-under" title={props.under}>
          {props.under}
        </span>
      </div>
      {props.when !== undefined && (
        <span className="week-when">
          {props.when}
          {props.whenUnder && <span className="week-under">{props.whenUnder}</span>}
        </span>
      )}
    </li>
  );
}

function Idle({ one }: { one: IdleNonconformity }) {
  const { t } = useText();
  return (
    <Line
      icon={<Sym name="breach" />}
      to={nonconformityPlace(one.id)}
      title={one.title}
      under={[one.number, one.contract_title].filter(Boolean).join(' · ')}
      when={<span className="tx-bad m">{t('week-idle-days', { count: one.days })}</span>}
    />
  );
}

function DeadlineLine({ one }: { one: WeekDeadline }) {
  const { t, dayMonth, relative } = useText();
  return (
    <Line
      icon={<CalendarIcon aria-hidden fontSize={16} />}
      to={`/contract/${one.contract_id}/overview`}
      title={t(`deadline-${one.kind}`)}
      under={one.contract_title}
      when={<span className="m">{dayMonth(one.on)}</span>}
      whenUnder={relative(one.on)}
    />
  );
}

function Lapsing({ one }: { one: LapsingDocument }) {
  const { t, date, dayMonth, relative } = useText();
  const gone = one.days < 0;
  const contracts = one.contracts === 1 ? one.contract_title : t('count-contracts', { count: one.contracts });
  return (
    <Line
      icon={<Sym name={gone ? 'expired' : 'expiring'} />}
      to={
        one.evidence_id === null
          ? `/contract/${one.contract_id}/requirements?requirement=${one.requirement_id}`
          : evidencePlace(one.evidence_id)
      }
      title={one.title}
      under={[one.suppliers.join(', '), contracts].filter(Boolean).join(' · ')}
      when={gone ? <span className="tx-bad m">{t('week-lapsed')}</span> : <span className="m">{dayMonth(one.valid_to)}</span>}
      whenUnder={gone ? date(one.valid_to) : relative(one.valid_to)}
    />
  );
}

function Decided({ one }: { one: OpenDecision }) {
  const { t, dayMonth, due, relative } = useText();
  const deadline = one.decision.deadline ?? '';
  const late = one.days !== null && one.days < 0;
  return (
    <Line
      icon={<Sym name={late ? 'overdue' : 'expiring'} />}
      to={`/meeting/${one.decision.meeting_id}`}
      title={one.decision.text}
      under={[one.decision.responsible, one.contract_title ?? one.supplier].filter(Boolean).join(' · ') || t('meeting-title')}
      when={late ? <span className="tx-bad m">{due(deadline)}</span> : <span className="m">{dayMonth(deadline)}</span>}
      {...(late ? {} : { whenUnder: relative(deadline) })}
    />
  );
}

/** One contract opens; several open as the list of them, of the user's own if these are what is counted. */
function Missing({ one, mine }: { one: WeekWarning; mine: boolean }) {
  const text = useText();
  const { t } = text;
  const many = one.contracts > 1;
  return (
    <Line
      icon={<Sym name="warning" />}
      to={many ? `/contracts?view=${mine ? 'mine' : 'all'}&warning=${one.kind}` : `/contract/${one.contract_id}/overview`}
      title={warningName(text, one.kind)}
      under={many ? t('week-missing-many', { count: one.count, contracts: one.contracts }) : one.contract_title}
      when={<ArrowRightIcon aria-hidden fontSize={16} />}
    />
  );
}

/** Whether there is anything for this column. */
export const hasSide = ({ idle_nonconformities, deadlines, lapsing, decisions, missing }: Week): boolean =>
  idle_nonconformities.length + deadlines.length + lapsing.length + decisions.length + missing.length > 0;

export function WeekSide({ week, mine }: { week: Week; mine: boolean }) {
  const { t } = useText();
  return (
    <>
      <Lines title={t('week-idle')} items={week.idle_nonconformities} line={(one) => <Idle key={one.id} one={one} />} />
      <Lines title={t('week-decisions')} items={week.decisions} line={(one) => <Decided key={one.decision.id} one={one} />} />
      <Lines
        title={t('week-deadlines')}
        items={week.deadlines}
        line={(one) => <DeadlineLine key={`${one.contract_id} ${one.kind} ${one.on}`} one={one} />}
      />
      <Lines
        title={t('week-lapsing')}
        items={week.lapsing}
        line={(one, index) => <Lapsing key={`${one.evidence_id ?? one.requirement_id} ${one.valid_to} ${index}`} one={one} />}
      />
      <Lines title={t('week-missing')} items={week.missing} line={(one) => <Missing key={one.kind} one={one} mine={mine} />} />
    </>
  );
}
