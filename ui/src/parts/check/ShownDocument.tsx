//! Which document was shown at a check: one of those that are registered for its contract, or a new one.

import type { ContractId, EvidenceId, RequirementId } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { SelectField } from '../../components/fields';
import { Link } from '../../components/navigation';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { ALL, evidenceList } from '../evidence/queries';

export interface ShownDocumentProps {
  contract: ContractId;
  requirement: RequirementId | undefined;
  value: EvidenceId | null;
  /** `lasts` is the document's last day. */
  onChange: (id: EvidenceId | null, lasts: Day | null) => void;
}

export function ShownDocument({ contract, requirement, value, onChange }: ShownDocumentProps) {
  const { t, date } = useText();
  const rows = useQueryOf(evidenceList, { ...ALL, contract }).data?.rows ?? [];
  // Those that serve the requirement first; the list itself has what lapses first.
  const serves = (row: (typeof rows)[number]) => Number(row.serves.some((one) => one.id === requirement));
  const sorted = [...rows].filter((row) => !row.replaced).sort((a, b) => serves(b) - serves(a));
  return (
    <div className="answer-shown">
      {sorted.length > 0 && (
        <SelectField
          label={t('evidence-shown')}
          name="shown"
          blank={t('evidence-show-none')}
          value={value}
          options={sorted.map(({ evidence }) => ({
            value: evidence.id,
            name: [
              evidence.title,
              evidence.number,
              evidence.valid_to && t('evidence-valid-on', { date: date(evidence.valid_to) }),
            ]
              .filter(Boolean)
              .join(', '),
          }))}
          onChange={(id) => onChange(id, rows.find((row) => row.evidence.id === id)?.evidence.valid_to ?? null)}
        />
      )}
      <Link
        className="lnk xs shown-new"
        to={`/contract/${contract}/evidence?new=1${requirement ? `&requirement=${requirement}` : ''}`}
      >
        {t('evidence-show-new')}
      </Link>
    </div>
  );
}
