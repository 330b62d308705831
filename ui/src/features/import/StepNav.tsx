//! The steps as a row of links: where one is, and where one may go.

import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { IntakeView, PreviewView } from '../../api/bindings';
import { Link } from '../../components/navigation';
import { useText } from '../../text/TextProvider';
import { hindrance, pathOf, STEPS, type Step } from './steps';

export function StepNav({ view, preview, at }: { view: IntakeView; preview: PreviewView | undefined; at: Step }) {
  const { t, number } = useText();
  const here = STEPS.indexOf(at);
  return (
    <nav className="steps" aria-label={t('intake-steps')}>
      <ol>
        {STEPS.map((step, place) => {
          const name = (
            <>
              <span className="steps-n" aria-hidden="true">
                {place < here ? <CheckmarkIcon fontSize={14} /> : number(place + 1)}
              </span>
              <span className="steps-name">{t(`intake-step-${step}`)}</span>
            </>
          );
          // The preview is looked at only from its own step on.
          const open = hindrance(step, view, preview) === null;
          return (
            <li key={step}>
              {open ? (
                <Link to={pathOf(step)} aria-current={step === at ? 'step' : undefined}>
                  {name}
                </Link>
              ) : (
                <span>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
