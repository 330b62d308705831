//! The trail: the last checks of something, oldest to newest, one shape each.

import { useText } from '../text/TextProvider';
import { type SymName, shapeOf } from './Sym';

const STEP = 11;

function dot(shape: string, x: number) {
  switch (shape) {
    case 'ok':
      return <circle cx={x} cy="6" r="3.4" className="c-ok" />;
    case 'part':
      return (
        <g className="c-part">
          <circle cx={x} cy="6" r="3.2" className="hole" />
          <path d={`M${x} 2.8a3.2 3.2 0 0 1 0 6.4z`} fill="currentColor" />
        </g>
      );
    case 'bad':
      return (
        <g className="c-bad">
          <rect x={x - 4.4} y="1.6" width="8.8" height="8.8" rx="1.2" fill="currentColor" />
          <path d={`M${x - 1.9} 4.1l3.8 3.8m0-3.8-3.8 3.8`} className="knock thin" />
        </g>
      );
    case 'offer':
      return (
        <g className="c-bad">
          <rect x={x - 3.7} y="2.3" width="7.4" height="7.4" rx="1" className="hole" />
          <path d={`M${x - 1.8} 6h3.6`} stroke="currentColor" strokeWidth="1.4" />
        </g>
      );
    case 'none':
      return <circle cx={x} cy="6" r="3" className="hole dash c-none" />;
    default:
      return <path d={`M${x - 2} 6h4`} className="c-none" stroke="currentColor" strokeWidth="1.6" />;
  }
}

/** `states` oldest first; the last `most` are drawn. Reads its words from `requirement-state-*`. */
export function Trail({ states, most = 6 }: { states: readonly SymName[]; most?: number }) {
  const { t } = useText();
  const shown = states.slice(-most);
  const width = Math.max(shown.length, 1) * STEP;
  if (shown.length === 0) return <span className="sub">{t('none')}</span>;
  const words = shown.map((state) => t(`requirement-state-${state}`).toLocaleLowerCase()).join(', ');
  return (
    <svg
      className="trail"
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      role="img"
      aria-label={t('trail-label', { count: shown.length, words })}
    >
      {shown.length > 1 && <path d={`M5.5 6H${width - 5.5}`} className="tr-line" />}
      {shown.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot has no name but its place
        <g key={index}>{dot(shapeOf[state], 5.5 + index * STEP)}</g>
      ))}
    </svg>
  );
}
