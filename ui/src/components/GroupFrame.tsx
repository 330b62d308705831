//! A visible name over a group that names itself to screen readers, such as `Segments`; a field's look without its input.

import type { ReactNode } from 'react';
import './group-frame.css';

export function GroupFrame({ label, description, children }: { label: string; description?: ReactNode; children: ReactNode }) {
  return (
    <div className="group-frame">
      <span className="m" aria-hidden="true">
        {label}
      </span>
      {description && <span className="sub">{description}</span>}
      {children}
    </div>
  );
}
