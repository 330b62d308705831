//! One requirement beside the list: its values over time, the check to answer, what was found before, and what was agreed.

import { Button } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import type { CheckId, CheckLine, ContractSheet, RequirementSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EditAndRemove } from '../../components/EditAndRemove';
import { Facts } from '../../components/Facts';
import { LineChart } from '../../components/LineChart';
import { Link, navigate } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { StatusTag } from '../../components/StatusTag';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { AnswerCheck } from '../../parts/check/AnswerCheck';
import { lineToAnswer } from '../../parts/check/answer';
import { CheckHistory } from '../../parts/check/CheckHistory';
import { EvidenceLines } from '../../parts/evidence/EvidenceLines';
import { ALL, evidenceList } from '../../parts/evidence/queries';
import { ServedByRequirement } from '../../parts/goal/ServedGoals';
import { library } from '../../parts/library/library';
import { draftPoint, pointsOf } from '../../parts/requirement/development';
import { planWords } from '../../parts/requirement/rhythm';
import { SanctionMark } from '../../parts/requirement/SanctionMark';
import { TargetFigures } from '../../parts/requirement/TargetFigures';
import { requirementNumber, targetValue } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { focusWhenDrawn, PANEL } from './focus';
import { places } from './places';
import { removeRequirement } from './queries';
import { latestState } from './RequirementList';

export function RequirementPanel({ sheet, row, onClose }: { sheet: ContractSheet; row: RequirementSheet; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const { requirement } = row;
  const [answering, setAnswering] = useState<CheckId | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const heard = useCallback((value: number | null) => setTyped(value), []);
  const toasts = useToasts();
  const done = useDone();
  const remove = useChange(removeRequirement, {
    done: () => {
      onClose();
      done(t('requirement-removed', { title: requirement.title }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });

  const open = row.checks.filter((line) => !line.result);
  const next = open[0];
  const answered = row.checks.find((line) => line.check.id === answering);
  const stop = () => {
    setAnswering(null);
    setTyped(null);
    focusWhenDrawn('.rq-check button', PANEL);
  };

  const points = pointsOf(text, row.checks);
  const drawn =
    answered && !answered.result && typed !== null ? [...points, draftPoint(text, points, answered.check.due, typed)] : points;
  const warnings = sheet.warnings.filter((warning) => warning.requirement === requirement.number);
  const clause = [t(`placement-${requirement.placement}`), requirement.clause].filter(Boolean).join(', ');
  const number = requirementNumber(requirement.number);

  return (
    <SidePanel
      title={requirement.title}
      sub={[number, clause, t(`basis-${requirement.basis}`).toLocaleLowerCase()].join(' · ')}
      onClose={onClose}
      actions={
        <EditAndRemove
          edit={t('requirement-edit')}
          remove={t('requirement-remove')}
          removing={remove.isPending}
          onEdit={() => navigate(places.edit(sheet.contract.id, requirement.id))}
          onRemove={() => remove.mutate(requirement.id)}
        />
      }
    >
      <div className="rq-panel">
        <TargetFigures target={requirement.target} latest={row.latest} state={latestState(row)} />
        {warnings.map((warning) => (
          <p key={warning.kind + warning.value} className="warned" role="note">
            <Sym name="warning" size={14} />
            <span>
              {t(`warning-${warning.kind}`, {
                requirement: number,
                value: /^\d{4}-\d\d-\d\d$/.test(warning.value) ? text.date(warning.value) : warning.value,
              })}
            </span>
          </p>
        ))}
        {requirement.target.measure === 'quantity' && drawn.some((point) => point.value !== null) && (
          <LineChart
            points={drawn}
            required={requirement.target.required}
            offered={requirement.target.offered}
            show={(value) => targetValue(text, requirement.target, value)}
            label={t('requirement-development-words', {
              words: drawn.map((point) => `${point.label}: ${targetValue(text, requirement.target, point.value)}`).join(', '),
            })}
          />
        )}
        <section className="rq-check" aria-label={t('requirement-next-check')}>
          {answered ? (
            <>
              <CheckHead line={answered} />
              <AnswerCheck
                key={answered.check.id}
                check={lineToAnswer(row, answered)}
                narrow
                onDone={stop}
                onCancel={stop}
                onValue={heard}
              />
            </>
          ) : next ? (
            <div className="rq-next">
              <CheckHead line={next} />
              <Button variant="secondary" onClick={() => setAnswering(next.check.id)}>
                {t('check-answer-now')}
              </Button>
              {open.length > 1 && <span className="xs sub">{t('requirement-more-open', { count: open.length - 1 })}</span>}
            </div>
          ) : (
            <p className="sub">{t(row.plans.length === 0 ? 'requirement-no-plan' : 'requirement-no-open')}</p>
          )}
        </section>
        <section aria-label={t('requirement-history')}>
          <h3>{t('requirement-history')}</h3>
          <CheckHistory
            target={requirement.target}
            lines={row.checks.filter((line) => line.result)}
            shown={sheet.shown}
            onCorrect={(line) => setAnswering(line.check.id)}
          />
        </section>
        <Documents contract={sheet.contract.id} requirement={requirement.id} />
        <ServedByRequirement contract={sheet.contract.id} requirement={requirement.id} />
        <Agreed row={row} />
      </div>
    </SidePanel>
  );
}

/** The documents that serve the requirement, what lapses first first. */
function Documents({ contract, requirement }: { contract: string; requirement: string }) {
  const { t } = useText();
  const rows = useQueryOf(evidenceList, { ...ALL, contract }).data?.rows ?? [];
  const served = rows.filter((row) => row.serves.some((one) => one.id === requirement));
  return (
    <section aria-label={t('evidence-of-requirement')}>
      <h3>{t('evidence-of-requirement')}</h3>
      {served.length === 0 ? (
        <p className="sub">{t('evidence-of-requirement-none')}</p>
      ) : (
        <EvidenceLines rows={served} label={t('evidence-of-requirement')} />
      )}
      <Link className="lnk" to={`/contract/${contract}/evidence?new=1&requirement=${requirement}`}>
        {t('evidence-show-new')}
      </Link>
    </section>
  );
}

/** Which check it is: its milestone or due day, and whether it is late. */
function CheckHead({ line: { check, result } }: { line: CheckLine }) {
  const text = useText();
  const { t } = text;
  const late = !result && check.due < text.today;
  return (
    <div className="rq-check-h">
      <h3>{check.label || t(result ? 'check-correct-title' : 'check-title')}</h3>
      {late ? (
        <StatusTag name="overdue" size={14}>
          {t('check-due-late', { date: text.date(check.due), late: text.due(check.due) })}
        </StatusTag>
      ) : (
        <span className="sub">{t('check-due', { date: text.date(check.due) })}</span>
      )}
      {(check.unannounced || check.moved_by_hand) && (
        <p className="xs sub">
          {[
            check.unannounced ? t('check-unannounced') : '',
            check.moved_by_hand && check.plan_id ? t('check-moved', { reason: check.reason }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

/** What was agreed: wording, sanction, who and how often, and where it came from. */
function Agreed({ row: { requirement, responsible, plans } }: { row: RequirementSheet }) {
  const text = useText();
  const { t } = text;
  const known = useQueryOf(library, text.language).data?.find((one) => one.kind === requirement.kind);
  const origin = requirement.library;
  return (
    <section className="rq-agreed" aria-label={t('requirement-agreed')}>
      <h3>{t('requirement-agreed')}</h3>
      {requirement.wording && <p className="wording">{requirement.wording}</p>}
      <Facts
        facts={[
          {
            name: t('error-field-sanction'),
            value: (
              <>
                <SanctionMark sanction={requirement.sanction} />
                {requirement.sanction.text && <span className="rq-clause">{requirement.sanction.text}</span>}
              </>
            ),
          },
          { name: t('error-field-question'), value: requirement.question || t('none') },
          { name: t('error-field-responsible'), value: responsible || t('none') },
          {
            name: t('error-field-plans'),
            value:
              plans.length === 0
                ? t('requirement-no-plan')
                : plans.map((plan) => (
                    <span key={plan.id} className="rq-line">
                      {planWords(text, plan)}
                    </span>
                  )),
          },
          { name: t('error-field-risk'), value: t(`risk-${requirement.risk}`) },
          {
            name: t('requirement-kind'),
            value: <Link to={`/library/${requirement.kind}`}>{t(`kind-${requirement.kind}`)}</Link>,
          },
          ...(origin
            ? [
                {
                  name: t('requirement-origin'),
                  value: (
                    <>
                      {t('requirement-library-version', {
                        version: text.number(origin.version),
                        level: t(`level-${origin.level}`),
                      })}
                      {known && known.version > origin.version && (
                        <span className="rq-line tx-warn m">
                          {t('requirement-library-newer', { version: text.number(known.version) })}
                        </span>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          ...(requirement.notes ? [{ name: t('error-field-notes'), value: requirement.notes }] : []),
        ]}
      />
    </section>
  );
}
