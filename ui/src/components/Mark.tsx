//! The product's mark: dots that become a check.

import './state.css';

export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="mark">
      <rect width="32" height="32" rx="7" className="mark-bg" />
      <g className="mark-fg">
        <circle cx="6.6" cy="13.6" r="2.3" />
        <circle cx="10.9" cy="18.7" r="2.3" />
        <path d="M15.6 23.4 25.4 9.6" />
      </g>
    </svg>
  );
}
