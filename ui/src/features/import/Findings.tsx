//! What is the matter with a cell or a row, and for a doubt, that it is right as shown.

import { Button } from '@digdir/designsystemet-react';
import type { FindingView } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import { GradeSymbol } from './row-states';

export interface FindingsProps {
  label: string;
  findings: readonly FindingView[];
  /** Accepts a doubt, or takes that back. */
  onAccept: (finding: FindingView) => void;
}

export function Findings({ label, findings, onAccept }: FindingsProps) {
  const { t } = useText();
  if (findings.length === 0) return null;
  return (
    <ul className="import-findings" aria-label={label}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.cell}`}>
          <GradeSymbol grade={finding.grade} accepted={finding.accepted} />
          <div>
            <p>{finding.sentence}</p>
            {finding.grade === 'doubt' && (
              <Button variant="tertiary" data-color="neutral" onClick={() => onAccept(finding)}>
                {t(finding.accepted ? 'intake-accepted-undo' : 'intake-accept')}
                <span className="sr">
                  : {finding.label} {finding.cell}
                </span>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
