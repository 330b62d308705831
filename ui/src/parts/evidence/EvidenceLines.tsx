//! Documents as short lines: for a requirement, a supplier, a check. Each leads to the document.

import type { EvidenceRow } from '../../api/bindings';
import { Link } from '../../components/navigation';
import { useText } from '../../text/TextProvider';
import { useFileDeeds } from '../file/FileList';
import { FileRows } from '../file/FileRows';
import { evidencePlace } from './places';
import { ValidityTag } from './ValidityTag';
import './evidence.css';

export function EvidenceLines({ rows, label }: { rows: readonly EvidenceRow[]; label: string }) {
  const { t } = useText();
  const deeds = useFileDeeds();
  return (
    <ul className="ev-lines" aria-label={label}>
      {rows.map((row) => {
        const { evidence } = row;
        return (
          <li key={evidence.id}>
            <div className="ev-line">
              <Link className="m" to={evidencePlace(evidence.id)}>
                {evidence.title}
              </Link>
              <ValidityTag row={row} />
            </div>
            <span className="sub xs">
              {[t(`evidence-kind-${evidence.kind}`), evidence.number, evidence.issuer].filter(Boolean).join(' · ')}
            </span>
            <FileRows
              label={t('evidence-files-of', { title: evidence.title })}
              files={evidence.files.map((file) => ({ ...file, key: file.id }))}
              onOpen={(file) => deeds.open(file.id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
