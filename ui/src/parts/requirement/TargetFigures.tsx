//! Required, offered and actual side by side, with the state of what was found.

import type { CheckResult, RequirementState, Target } from '../../api/bindings';
import { Sym, shapeOf } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { bindingOffer, offeredValue, requiredValue, targetValue } from './values';
import './requirement.css';

export function TargetFigures({
  target,
  latest,
  state,
}: {
  target: Target;
  latest: CheckResult | null;
  /** The state the latest result stands for. */
  state: RequirementState | null;
}) {
  const text = useText();
  const { t } = text;
  const loud = state === 'not-fulfilled' || state === 'below-offer';
  return (
    <dl className="trio">
      <div>
        <dt>{t('value-required')}</dt>
        <dd>{requiredValue(text, target)}</dd>
      </div>
      <div>
        <dt>{t(bindingOffer(target) === null ? 'value-offered' : 'requirement-offered-binding')}</dt>
        <dd>{offeredValue(text, target)}</dd>
      </div>
      <div>
        <dt>{latest ? t('requirement-actual-on', { date: text.date(latest.checked_on) }) : t('value-actual')}</dt>
        <dd className={loud && state ? `tx-${shapeOf[state]}` : undefined}>
          {state && latest && <Sym name={state} />}
          {targetValue(text, target, latest?.actual)}
        </dd>
      </div>
    </dl>
  );
}
