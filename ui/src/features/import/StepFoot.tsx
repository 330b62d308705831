//! What stands fast under a step: what it comes to, and the way on.

import type { ReactNode } from 'react';

export function StepFoot({ said, children }: { said?: ReactNode; children: ReactNode }) {
  return (
    <div className="import-foot">
      <span className="import-said" role="status">
        {said}
      </span>
      {children}
    </div>
  );
}
