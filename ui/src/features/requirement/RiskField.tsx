//! Risk, and the rhythm it speaks for. The rhythm is taken only when a person says so.

import { Button } from '@digdir/designsystemet-react';
import type { PlanDraft, Risk } from '../../api/bindings';
import { Segments } from '../../components/Choice';
import { GroupFrame } from '../../components/GroupFrame';
import { cadenceWords } from '../../parts/requirement/rhythm';
import { inSentence } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { everyMonths } from './PlansField';

const RISKS: readonly Risk[] = ['low', 'medium', 'high'];
/** Months between checks: the greater the risk, the closer. */
const MONTHS: Record<Risk, number> = { low: 12, medium: 6, high: 3 };

export function RiskField({
  value,
  onChange,
  plans,
  onPlans,
}: {
  value: Risk;
  onChange: (risk: Risk) => void;
  plans: readonly PlanDraft[];
  onPlans: (plans: PlanDraft[]) => void;
}) {
  const text = useText();
  const { t } = text;
  const proposed = everyMonths(MONTHS[value]);
  const has = plans.some(({ cadence }) => cadence.type === 'every' && cadence.months <= MONTHS[value]);
  return (
    <GroupFrame label={t('error-field-risk')} description={t('requirement-risk-said')}>
      <div className="rq-risk">
        <Segments
          label={t('error-field-risk')}
          value={value}
          options={RISKS.map((risk) => ({ value: risk, name: t(`risk-${risk}`) }))}
          onChange={onChange}
        />
        {!has && (
          <Button
            variant="tertiary"
            onClick={() =>
              onPlans(
                plans.length === 1 && plans[0]?.cadence.type === 'every'
                  ? [{ ...proposed, id: plans[0].id }]
                  : [...plans, proposed],
              )
            }
          >
            {t('requirement-risk-proposes', { rhythm: inSentence(cadenceWords(text, proposed.cadence)) })}
          </Button>
        )}
      </div>
    </GroupFrame>
  );
}
