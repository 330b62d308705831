//! One check beside the list or the month: answered in place, or shown as it was answered.

import { Button } from '@digdir/designsystemet-react';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import type { CheckRow } from '../../api/bindings';
import { type Fact, Facts } from '../../components/Facts';
import { Link } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { StatusTag } from '../../components/StatusTag';
import { AnswerCheck } from '../../parts/check/AnswerCheck';
import { dueToAnswer } from '../../parts/check/answer';
import { requiredValue, requirementNumber } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';

export function CheckPanel(props: {
  row: CheckRow;
  hasNext: boolean;
  onClose: () => void;
  onDone: (next: boolean) => void;
  onMove: () => void;
  onAssign: () => void;
  /** Back to the day it was opened from. */
  onBack?: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { row } = props;
  const { check, outcome } = row;
  const facts: Fact[] = [
    {
      name: t('followup-column-contract'),
      value: <Link to={`/contract/${check.contract_id}/overview`}>{check.contract_title}</Link>,
    },
    { name: t('followup-column-supplier'), value: check.supplier || t('none') },
    { name: t('followup-column-kind'), value: t(`kind-${row.kind}`) },
    { name: t('followup-column-required'), value: requiredValue(text, check.target) },
    { name: t('followup-column-responsible'), value: check.responsible || t('none') },
    {
      name: t('followup-column-requirement'),
      value: (
        <Link to={`/contract/${check.contract_id}/requirements?requirement=${check.requirement_id}`}>
          {t('followup-open-requirement')}
        </Link>
      ),
    },
  ];
  return (
    <SidePanel
      title={check.requirement_title}
      sub={[requirementNumber(check.requirement_number), check.label].filter(Boolean).join(' · ')}
      onClose={props.onClose}
      actions={
        props.onBack && (
          <Button variant="tertiary" data-color="neutral" icon aria-label={t('followup-back-to-day')} onClick={props.onBack}>
            <ArrowLeftIcon aria-hidden />
          </Button>
        )
      }
    >
      <div className="fu-panel">
        <div className="fu-panel-h">
          {outcome === null && check.days < 0 ? (
            <StatusTag name="overdue" size={14}>
              {t('check-due-late', { date: text.date(check.due), late: text.due(check.due) })}
            </StatusTag>
          ) : (
            <span>{t('followup-due', { date: text.date(check.due) })}</span>
          )}
          {check.unannounced && <span className="sub">{t('week-unannounced')}</span>}
        </div>
        {row.moved_by_hand && row.reason && <p className="xs sub">{t('followup-moved', { reason: row.reason })}</p>}
        {outcome === null ? (
          <AnswerCheck
            key={check.check_id}
            check={dueToAnswer(check)}
            narrow
            hasNext={props.hasNext}
            onDone={props.onDone}
            onCancel={props.onClose}
            actions={
              <>
                <Button variant="tertiary" data-color="neutral" onClick={props.onMove}>
                  {t('followup-move')}
                </Button>
                <Button variant="tertiary" data-color="neutral" onClick={props.onAssign}>
                  {t('followup-assign')}
                </Button>
              </>
            }
          />
        ) : (
          <p>
            <StatusTag name={row.state ?? outcome}>{t(`outcome-${outcome}`)}</StatusTag>
            {row.checked_on && <span className="sub">{t('followup-checked', { date: text.date(row.checked_on) })}</span>}
          </p>
        )}
        <Facts facts={facts} />
      </div>
    </SidePanel>
  );
}
