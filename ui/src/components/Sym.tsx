//! One shape per state, colour second. The same shapes are drawn on paper.

import './state.css';

/** Named as the register names its states, so that a state's own name can be passed. */
export type SymName =
  | 'fulfilled'
  | 'partly'
  | 'not-fulfilled'
  | 'breach'
  | 'below-offer'
  | 'not-verified'
  | 'unknown'
  | 'not-applicable'
  | 'overdue'
  | 'expiring'
  | 'expired'
  | 'warning';

type Shape = 'ok' | 'part' | 'bad' | 'offer' | 'none' | 'na' | 'late' | 'soon' | 'warn';

export const shapeOf: Record<SymName, Shape> = {
  fulfilled: 'ok',
  partly: 'part',
  'not-fulfilled': 'bad',
  breach: 'bad',
  'below-offer': 'offer',
  'not-verified': 'none',
  unknown: 'none',
  'not-applicable': 'na',
  overdue: 'late',
  expiring: 'soon',
  expired: 'bad',
  warning: 'warn',
};

function Clock() {
  return (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M8 4.6V8l2.3 1.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

const DRAWN: Record<Shape, React.ReactNode> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.9 8.3 7.1 10.5 11.3 5.9" className="knock" />
    </>
  ),
  part: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />
    </>
  ),
  bad: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" className="knock" />
    </>
  ),
  offer: (
    <>
      <path
        d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path
        d="M8 4.7v6.2m-2.4-2.3L8 11l2.4-2.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  none: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.27" />,
  na: <path d="M4 8h8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
  late: <Clock />,
  soon: <Clock />,
  warn: (
    <>
      <path d="M8 1.6 15 14H1z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v3.6" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      <circle cx="8" cy="11.8" r=".95" fill="currentColor" />
    </>
  ),
};

/** The shape alone, hidden from screen readers: put the word beside it, or in `StatusTag`. */
export function Sym({ name, size = 16 }: { name: SymName; size?: number }) {
  const shape = shapeOf[name];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className={`sym sym-${shape}`} aria-hidden="true" focusable="false">
      {DRAWN[shape]}
    </svg>
  );
}
