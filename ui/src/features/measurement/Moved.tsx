//! How a figure moved: arrow, number and word, so that no colour is needed to read it.

import type { Movement } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import { shownMovement } from './cells';

const CLASS = { better: 'tx-ok', worse: 'tx-bad', unchanged: 'sub', moved: 'sub' } as const;

function Arrow({ by, still }: { by: number; still: boolean }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {still ? (
        <path d="M1 5h8" stroke="currentColor" strokeWidth="2" />
      ) : (
        <path d={by > 0 ? 'M5 1l4.4 8H.6z' : 'M5 9L.6 1h8.8z'} fill="currentColor" />
      )}
    </svg>
  );
}

export function Moved({ movement, places }: { movement: Movement | null; places: number }) {
  const text = useText();
  if (!movement) return <span className="sub">{text.t('none')}</span>;
  const exact = text.signed(movement.by, { most: 2 });
  return (
    <span className={`ms-moved ${CLASS[movement.verdict]}`} title={`${exact} ${text.t(`movement-unit-${movement.unit}`)}`}>
      <span className="ms-by">{shownMovement(text, movement, places, text.language)}</span>
      <Arrow by={movement.by} still={movement.verdict === 'unchanged'} />
      <span>{text.t(`verdict-${movement.verdict}`)}</span>
    </span>
  );
}
