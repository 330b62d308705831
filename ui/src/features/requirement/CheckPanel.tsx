//! One check beside the list: answer it, correct it, move it.

import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ContractId, Shown } from '../../api/bindings';
import { Facts } from '../../components/Facts';
import { Link } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { StatusTag } from '../../components/StatusTag';
import { AnswerCheck } from '../../parts/check/AnswerCheck';
import { lineToAnswer } from '../../parts/check/answer';
import { CheckHistory } from '../../parts/check/CheckHistory';
import { SanctionMark } from '../../parts/requirement/SanctionMark';
import { TargetFigures } from '../../parts/requirement/TargetFigures';
import { requirementNumber } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import type { CheckRow } from './FollowUpTab';
import { MoveCheck } from './MoveCheck';
import { places } from './places';

export function CheckPanel({
  row: { requirement: sheet, line },
  contract,
  shown,
  hasNext,
  entered,
  onClose,
  onNext,
}: {
  row: CheckRow;
  contract: ContractId;
  /** Which documents were shown at which results. */
  shown: readonly Shown[];
  hasNext: boolean;
  /** Opened to be answered: takes the focus. */
  entered: boolean;
  onClose: () => void;
  onNext: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { requirement } = sheet;
  const { check, result } = line;
  const [doing, setDoing] = useState<'answer' | 'move' | null>(result ? null : 'answer');
  const latest = sheet.checks.findLast((other) => other.result);
  const late = !result && check.due < text.today;
  return (
    <SidePanel
      title={requirement.title}
      sub={[requirementNumber(requirement.number), check.label].filter(Boolean).join(' · ')}
      onClose={onClose}
    >
      <div className="rq-panel">
        <div className="rq-check-h">
          {late ? (
            <StatusTag name="overdue" size={14}>
              {t('check-due-late', { date: text.date(check.due), late: text.due(check.due) })}
            </StatusTag>
          ) : (
            <span>{t('check-due', { date: text.date(check.due) })}</span>
          )}
          {check.unannounced && <span className="sub">{t('check-unannounced')}</span>}
          <SanctionMark sanction={requirement.sanction} />
          {check.moved_by_hand && check.plan_id !== null && (
            <p className="xs sub">{t('check-moved', { reason: check.reason })}</p>
          )}
        </div>
        <TargetFigures target={requirement.target} latest={latest?.result ?? null} state={latest?.state ?? null} />
        {doing === 'answer' && (
          <AnswerCheck
            check={lineToAnswer(sheet, line)}
            narrow
            takesFocus={entered || result !== null}
            hasNext={hasNext && !result}
            onDone={(next) => (next ? onNext() : onClose())}
            onCancel={result ? () => setDoing(null) : onClose}
            actions={
              !result && (
                <Button variant="tertiary" data-color="neutral" onClick={() => setDoing('move')}>
                  {t('check-move')}
                </Button>
              )
            }
          />
        )}
        {doing === 'move' && (
          <MoveCheck title={requirement.title} check={check} onDone={onClose} onCancel={() => setDoing('answer')} />
        )}
        {result && doing === null && (
          <section aria-label={t('check-outcome')}>
            <CheckHistory target={requirement.target} lines={[line]} shown={shown} onCorrect={() => setDoing('answer')} />
          </section>
        )}
        <Facts
          facts={[
            { name: t('error-field-responsible'), value: line.responsible || t('none') },
            {
              name: t('check-requirement'),
              value: <Link to={places.open(contract, requirement.id)}>{t('check-open-requirement')}</Link>,
            },
          ]}
        />
      </div>
    </SidePanel>
  );
}
