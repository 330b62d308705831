//! One cell of a row: what stands in it, how it was read, and what is typed in its place.

import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { CellView, FindingView } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import { Findings } from './Findings';

export interface CellFieldProps {
  cell: CellView;
  findings: readonly FindingView[];
  onAccept: (finding: FindingView) => void;
  /** A text in place of what stands in the file; nothing gives that back. */
  onMend: (text: string | null) => void;
}

export function CellField({ cell, findings, onAccept, onMend }: CellFieldProps) {
  const { t } = useText();
  const how = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const stands = cell.typed ?? cell.in_file;
  const refused = findings.some(({ grade }) => grade === 'refused');
  const doubted = findings.some(({ grade, accepted }) => grade === 'doubt' && !accepted);
  const label = (
    <>
      {cell.label} <span className="sub xs">{cell.cell}</span>
    </>
  );
  const commit = () => {
    if (typed !== null && typed !== stands) onMend(typed === cell.in_file ? null : typed);
    setTyped(null);
  };
  const isRead = cell.read !== '' && cell.read !== stands;
  return (
    <div className={refused ? 'import-cell refused' : doubted ? 'import-cell doubted' : 'import-cell'}>
      {cell.choices.length > 0 ? (
        <Field>
          <Label>{label}</Label>
          <Select
            value={cell.choices.find((choice) => choice === cell.typed) ?? ''}
            aria-invalid={refused ? true : undefined}
            aria-describedby={how}
            onChange={(event) => onMend(event.target.value === '' ? null : event.target.value)}
          >
            <Select.Option value="">
              {cell.in_file === '' ? t('intake-cell-blank') : t('intake-cell-in-file', { written: cell.in_file })}
            </Select.Option>
            {cell.choices.map((choice) => (
              <Select.Option key={choice} value={choice}>
                {choice}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ) : (
        <Textfield
          label={label}
          value={typed ?? stands}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={how}
          aria-invalid={refused ? true : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      )}
      <p id={how} className="xs sub import-how">
        {isRead && <span>{t('intake-read-to', { read: cell.read })}</span>}
        {cell.typed !== null && cell.choices.length === 0 && (
          <>
            <span>{cell.in_file === '' ? t('intake-cell-was-blank') : t('intake-cell-was', { written: cell.in_file })}</span>
            <Button variant="tertiary" data-color="neutral" onClick={() => onMend(null)}>
              {t('intake-cell-back')}
              <span className="sr">: {cell.label}</span>
            </Button>
          </>
        )}
      </p>
      <Findings label={t('intake-findings-of', { field: cell.label })} findings={findings} onAccept={onAccept} />
    </div>
  );
}
