//! The part of an item that is a check: required, offered and actual in large, the development, the outcome by one key,
//! and what the value means while it is typed.

import type { ItemSheet, Outcome, RequirementSheet } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ChoiceKeys, Segments } from '../../components/Choice';
import { LineChart } from '../../components/LineChart';
import { assessment, outcomeOptions } from '../../parts/check/answer';
import { Verdict } from '../../parts/check/Verdict';
import { draftPoint, pointsOf } from '../../parts/requirement/development';
import { bindingOffer, offeredValue, requiredValue, targetValue, unitName } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { TypedField } from './TypedField';
import { actualOf, type Typed, type Unreadable } from './typed';

export interface FindingProps {
  sheet: ItemSheet;
  requirement: RequirementSheet;
  typed: Typed;
  onEdit: (part: Partial<Typed>) => void;
  faults: readonly Unreadable[];
  tried: boolean;
}

export function Finding({ sheet, requirement, typed, onEdit, faults, tried }: FindingProps) {
  const text = useText();
  const { t } = text;
  const { target, sanction } = requirement.requirement;
  const actual = actualOf(text, typed);
  const judged = useQueryOf(assessment, { target, actual: actual ?? 0 }, { enabled: actual !== null, keepPrevious: true });
  const assessed = actual === null ? null : (judged.data ?? null);
  const outcome: Outcome | null = typed.chosen ?? assessed?.outcome ?? null;
  const fault = (field: string) => faults.find((one) => one.field === field)?.sentence;
  const isDocument = target.measure === 'document';
  const others = requirement.checks.filter(({ check }) => check.id !== sheet.line?.check.id);
  const points = pointsOf(text, others, 8);
  const drawn =
    actual !== null && sheet.line && target.measure === 'quantity'
      ? [...points, draftPoint(text, points, sheet.line.check.due, actual)]
      : points;
  return (
    <>
      <div className="mt-v">
        <dl>
          <div>
            <dt>{t('value-required')}</dt>
            <dd>{requiredValue(text, target)}</dd>
          </div>
          {target.offered !== null && (
            <div>
              <dt>{t(bindingOffer(target) === null ? 'value-offered' : 'requirement-offered-binding')}</dt>
              <dd>{offeredValue(text, target)}</dd>
            </div>
          )}
          <div>
            {target.measure === 'quantity' ? (
              <>
                <dt className="mt-v-label" aria-hidden="true">
                  {t('value-actual')}
                </dt>
                <dd className="mt-value" data-key="value">
                  <TypedField
                    label={t('value-actual')}
                    name="actual"
                    kind="number"
                    value={typed.actual}
                    onChange={(written) => onEdit({ actual: written })}
                    fault={fault('actual')}
                    tried={tried}
                  />
                  <span className="mt-unit">{unitName(text, target.unit)}</span>
                </dd>
              </>
            ) : (
              <>
                <dt>{t(isDocument ? 'check-document' : 'check-answer')}</dt>
                <dd className="mt-yes-no" data-key="value">
                  <Segments
                    label={t(isDocument ? 'check-document' : 'check-answer')}
                    value={typed.actual === '' ? null : typed.actual === '1' ? 'yes' : 'no'}
                    options={[
                      { value: 'yes', name: t(isDocument ? 'document-valid' : 'yes') },
                      { value: 'no', name: t(isDocument ? 'document-not-valid' : 'no') },
                    ]}
                    onChange={(value) => onEdit({ actual: value === 'yes' ? '1' : '0' })}
                  />
                </dd>
              </>
            )}
          </div>
          {isDocument && (
            <div>
              <dt className="mt-v-label" aria-hidden="true">
                {t('error-field-valid-to')}
              </dt>
              <dd className="mt-date">
                <TypedField
                  label={t('error-field-valid-to')}
                  name="valid_to"
                  kind="date"
                  value={typed.validTo}
                  onChange={(written) => onEdit({ validTo: written })}
                  fault={fault('valid_to')}
                  tried={tried}
                />
              </dd>
            </div>
          )}
        </dl>
        {target.measure === 'quantity' && drawn.length > 1 && (
          <figure>
            <LineChart
              points={drawn}
              required={target.required}
              offered={target.offered}
              show={(value) => targetValue(text, target, value)}
              label={t('requirement-development-words', {
                words: drawn.map((point) => `${point.label}: ${targetValue(text, target, point.value)}`).join(', '),
              })}
              width={352}
              height={132}
            />
          </figure>
        )}
      </div>
      <ChoiceKeys
        big
        label={t('check-outcome')}
        value={outcome}
        options={outcomeOptions(text)}
        onChange={(chosen) =>
          onEdit({ chosen, ...(chosen === 'fulfilled' || chosen === 'not-applicable' ? { breach: false } : {}) })
        }
      />
      <Verdict target={target} sanction={sanction} assessed={assessed} outcome={outcome} chosen={typed.chosen !== null} />
    </>
  );
}

/** The outcome that will be recorded: a person's own choice, else what the value speaks for. */
export async function outcomeOf(
  text: Parameters<typeof actualOf>[0],
  typed: Typed,
  requirement: RequirementSheet | null,
): Promise<Outcome | null> {
  if (!requirement) return null;
  if (typed.chosen) return typed.chosen;
  const actual = actualOf(text, typed);
  if (actual === null) return null;
  return (await assessment.ask({ target: requirement.requirement.target, actual })).outcome;
}
