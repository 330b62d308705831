//! What was shown at a check: documents that are registered for its contract, ticked one by one, and files that are attached
//! in the answer and become a document as it is saved.

import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import type { ContractId, EvidenceId, EvidenceRow, RequirementId, TakenFile } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { SelectField } from '../../components/fields';
import { Link } from '../../components/navigation';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { ALL, evidenceList } from '../evidence/queries';
import { TakenFiles } from '../file/TakenFiles';

export interface ShownDocumentProps {
  contract: ContractId;
  requirement: RequirementId | undefined;
  value: readonly EvidenceId[];
  /** `lasts` is the last day of what was added. */
  onChange: (ids: EvidenceId[], lasts: Day | null) => void;
  files: readonly TakenFile[];
  onFiles: (files: TakenFile[]) => void;
}

export function ShownDocument({ contract, requirement, value, onChange, files, onFiles }: ShownDocumentProps) {
  const { t, date } = useText();
  const rows = useQueryOf(evidenceList, { ...ALL, contract }).data?.rows ?? [];
  // Those that serve the requirement first; the list itself has what lapses first.
  const serves = (row: EvidenceRow) => Number(row.serves.some((one) => one.id === requirement));
  const left = rows.filter((row) => !row.replaced && !value.includes(row.evidence.id)).sort((a, b) => serves(b) - serves(a));
  const chosen = value.flatMap((id) => rows.find((row) => row.evidence.id === id) ?? []);
  const nameOf = ({ evidence }: EvidenceRow) =>
    [evidence.title, evidence.number, evidence.valid_to && t('evidence-valid-on', { date: date(evidence.valid_to) })]
      .filter(Boolean)
      .join(', ');
  return (
    <div className="answer-shown">
      {chosen.length > 0 && (
        <ul className="shown-chosen" aria-label={t('evidence-shown')}>
          {chosen.map((row) => (
            <li key={row.evidence.id}>
              <span>{nameOf(row)}</span>
              <Button
                type="button"
                variant="tertiary"
                data-color="neutral"
                icon
                aria-label={t('evidence-serves-remove', { name: row.evidence.title })}
                onClick={() =>
                  onChange(
                    value.filter((id) => id !== row.evidence.id),
                    null,
                  )
                }
              >
                <TrashIcon aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <SelectField
          label={t('evidence-shown')}
          name="shown"
          blank={t(chosen.length > 0 ? 'evidence-show-existing' : 'evidence-show-none')}
          value={null}
          options={left.map((row) => ({ value: row.evidence.id, name: nameOf(row) }))}
          onChange={(id) =>
            id !== null && onChange([...value, id], rows.find((row) => row.evidence.id === id)?.evidence.valid_to ?? null)
          }
        />
      )}
      <TakenFiles files={files} onChange={onFiles} />
      {files.length > 0 ? (
        <p className="xs sub">{t('evidence-show-files-said')}</p>
      ) : (
        <Link
          className="lnk xs shown-new"
          to={`/contract/${contract}/evidence?new=1${requirement ? `&requirement=${requirement}` : ''}`}
        >
          {t('evidence-show-new')}
        </Link>
      )}
    </div>
  );
}
