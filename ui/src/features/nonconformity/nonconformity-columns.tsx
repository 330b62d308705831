//! The columns of a list of nonconformities, and the marks list and board share.

import type { NonconformityLine } from '../../api/bindings';
import type { Column } from '../../components/DataTable';
import { StatusTag } from '../../components/StatusTag';
import { StepDots } from '../../parts/nonconformity/StepDots';
import { hasSanction, requirementNumber, sanctionWords } from '../../parts/requirement/values';
import { type Text, useText } from '../../text/TextProvider';

/** The deadline and how near it is, or what stands in its place. */
export function DeadlineMark({ line }: { line: NonconformityLine }) {
  const { t, date } = useText();
  const { deadline, days_to_deadline: days, corrected_on: corrected } = line;
  if (line.state === 'closed' || line.state === 'withdrawn') return <span className="sub">{t('none')}</span>;
  if (deadline !== null && days !== null) {
    if (days < 0) {
      return (
        <StatusTag name="overdue" size={14}>
          {t('nc-days-over', { count: -days })}
        </StatusTag>
      );
    }
    return (
      <span className="nc-deadline">
        <span className={days <= 7 ? 'b' : undefined}>{date(deadline)}</span>{' '}
        <span className="sub">{t('nc-days', { count: days })}</span>
      </span>
    );
  }
  if (corrected !== null) return <span className="sub">{t('nc-corrected-on', { date: date(corrected) })}</span>;
  return (
    <StatusTag name="warning" size={14}>
      {t('nc-no-deadline')}
    </StatusTag>
  );
}

/** What was imposed, else what was agreed, else that nothing was. */
export function SanctionCell({ line }: { line: NonconformityLine }) {
  const text = useText();
  if (line.imposed !== null) return text.t('nc-imposed', { amount: text.money(line.imposed) });
  if (line.sanction && hasSanction(line.sanction)) return sanctionWords(text, line.sanction);
  return (
    <StatusTag name="warning" size={14}>
      {text.t('warning-no-sanction-agreed.short')}
    </StatusTag>
  );
}

/** Days since the last step, loud when it is too long. */
export function LastStep({ line, long = false }: { line: NonconformityLine; long?: boolean }) {
  const { t } = useText();
  const count = line.days_since_last_step;
  const said = t(long ? 'nc-days-since' : 'nc-days', { count });
  if (!line.quiet) return <span className="sub">{said}</span>;
  return (
    <StatusTag name="overdue" size={14}>
      {said}
      <span className="sr">, {t('nc-quiet-words', { count })}</span>
    </StatusTag>
  );
}

/** `A-2026-03 · K4 · Nye Fjordvik ungdomsskole · Øvrebø Entreprenør AS` */
export const underLine = (line: NonconformityLine, withContract: boolean): string =>
  [
    line.number,
    line.requirement_number === null ? '' : requirementNumber(line.requirement_number),
    withContract ? line.contract_title : '',
    withContract ? line.supplier : '',
  ]
    .filter(Boolean)
    .join(' · ');

export function columnsOf(text: Text, withContract: boolean): Column<NonconformityLine>[] {
  const { t } = text;
  return [
    {
      id: 'title',
      head: t('nc-column-title'),
      width: 'rest',
      rowHeader: true,
      title: (line) => [line.title, underLine(line, withContract)].join('\n'),
      cell: (line) => (
        <span className="nc-name">
          <span className="ell">{line.title}</span>
          <span className="nc-under ell">
            {line.breach_of_law && <span className="tx-bad m">{t('nc-law')} · </span>}
            {underLine(line, withContract)}
          </span>
        </span>
      ),
    },
    {
      id: 'state',
      head: t('nc-column-state'),
      width: 172,
      cell: (line) => (
        <span className="nc-state">
          <StepDots taken={line.taken} next={line.next_step} />
          <span className={line.state === 'deadline-missed' ? 'tx-bad m' : undefined}>
            {t(`nonconformity-state-${line.state}`)}
          </span>
        </span>
      ),
      title: (line) => t(`nonconformity-state-${line.state}`),
    },
    {
      id: 'deadline',
      head: t('nc-column-deadline'),
      width: 128,
      hideBelow: 720,
      cell: (line) => <DeadlineMark line={line} />,
    },
    {
      id: 'sanction',
      head: t('nc-column-sanction'),
      width: 150,
      hideBelow: 1024,
      cell: (line) => <SanctionCell line={line} />,
      title: (line) => (line.sanction ? sanctionWords(text, line.sanction) : undefined),
    },
    {
      id: 'last',
      head: t('nc-column-last'),
      headTitle: t('nc-column-last-long'),
      width: 84,
      align: 'end',
      hideBelow: 720,
      cell: (line) => <LastStep line={line} />,
    },
  ];
}
