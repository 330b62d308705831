//! The steps of a nonconformity as dots: taken, next, to come; a sanction is a diamond.

import type { StepKind } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import './step-dots.css';

const PATH: readonly StepKind[] = ['opened', 'notice-sent', 'deadline-set', 'corrected', 'verified', 'closed'];
const STEP = 18.4;
const FIRST = 7;

export function StepDots({ taken, next }: { taken: readonly StepKind[]; next: StepKind | null }) {
  const { t } = useText();
  const has = (kind: StepKind) => taken.includes(kind);
  // Something corrected and then given a new deadline is not corrected any more.
  const nextPlace = next === null ? PATH.length : PATH.indexOf(next === 'sanctioned' ? 'corrected' : next);
  const reached = PATH.findLastIndex((kind, place) => has(kind) && place < nextPlace);
  const at = (index: number) => FIRST + index * STEP;
  const words = taken.map((kind) => t(`step-${kind}`).toLocaleLowerCase()).join(', ');
  const over = next === null;
  return (
    <svg
      className="step-dots"
      width="106"
      height="14"
      viewBox="0 0 106 14"
      role="img"
      aria-label={
        over ? t('nc-steps-label-done', { taken: words }) : t('nc-steps-label', { taken: words, next: t(`nc-next-${next}`) })
      }
    >
      <path d={`M${FIRST} 7H${at(PATH.length - 1)}`} className="sd-line" />
      {reached > 0 && <path d={`M${FIRST} 7H${at(reached)}`} className="sd-done" />}
      {PATH.map((kind, index) => {
        if (index === nextPlace) return <circle key={kind} cx={at(index)} cy="7" r="4.5" className="sd-next" />;
        if (has(kind) && index <= reached) return <circle key={kind} cx={at(index)} cy="7" r="4.5" className="sd-dot" />;
        return <circle key={kind} cx={at(index)} cy="7" r="3" className="sd-todo" />;
      })}
      {has('sanctioned') && (
        <path d={`M${at(Math.max(reached, 0)) + (over ? 0 : STEP / 2)} 1.5l5.5 5.5-5.5 5.5-5.5-5.5z`} className="sd-sanction" />
      )}
    </svg>
  );
}
