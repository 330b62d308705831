//! One column: its heading, what it holds, what it is read as and why, and how its days are read.

import { Button, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { ColumnUse, ColumnView, DateOrder, FieldView } from '../../api/bindings';
import { Radios } from '../../components/Choice';
import { useText } from '../../text/TextProvider';

export interface ColumnRowProps {
  column: ColumnView;
  place: number;
  fields: readonly FieldView[];
  used: ColumnUse;
  /** The column before it that is read as the same, and as what. */
  twice: { name: string; field: string } | null;
  onField: (field: string | null) => void;
  /** Takes the field from the column that has it. */
  onMove: () => void;
  onOrder: (order: DateOrder) => void;
}

export function ColumnRow(props: ColumnRowProps) {
  const { t } = useText();
  const { column, fields, used, twice } = props;
  const heading = useId();
  const because = used.field !== null && used.field === column.used.field ? column.because : null;
  return (
    <li
      data-column={props.place}
      className={used.field === null ? 'import-column off' : 'import-column'}
      aria-labelledby={heading}
    >
      <div className="import-column-head">
        <span className="import-letter" aria-hidden="true">
          {column.letter}
        </span>
        <div>
          <h2 id={heading}>{column.heading || t('intake-column', { letter: column.letter })}</h2>
          <p className="sub xs import-examples">
            {column.examples.length === 0
              ? t('intake-column-empty')
              : column.examples.map((example, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same value may stand there twice
                  <span key={place}>{example}</span>
                ))}
          </p>
        </div>
      </div>
      <div className="import-column-use">
        <Field>
          <Label className="sr">
            {column.heading || t('intake-column', { letter: column.letter })}: {t('intake-read-as')}
          </Label>
          <Select
            value={used.field ?? ''}
            aria-invalid={twice ? true : undefined}
            onChange={(event) => props.onField(event.target.value === '' ? null : event.target.value)}
          >
            <Select.Option value="">{t('intake-not-read')}</Select.Option>
            {fields.map((field) => (
              <Select.Option key={field.name} value={field.name}>
                {field.required ? t('intake-field-required', { field: field.label }) : field.label}
              </Select.Option>
            ))}
          </Select>
          {twice && <ValidationMessage>{t('intake-twice', twice)}</ValidationMessage>}
        </Field>
        {twice && (
          <Button variant="tertiary" data-color="neutral" onClick={props.onMove}>
            {t('intake-move-here')}
          </Button>
        )}
        {because && !twice && <p className="sub xs">{t(`import-because-${because}`)}</p>}
        {used.field !== null && used.field === column.used.field && <Days {...props} />}
      </div>
    </li>
  );
}

/** Asked once for a column, and changed as often as wanted; never guessed. */
function Days({ column, used, onOrder }: ColumnRowProps) {
  const { t } = useText();
  const { days } = column;
  if (!days) return null;
  if (days.shown_by && used.dates === null)
    return (
      <p className="sub xs">
        {t(days.order === 'month-first' ? 'intake-month-first-shown' : 'intake-day-first-shown', {
          cell: days.shown_by.cell,
          written: days.shown_by.written,
        })}
      </p>
    );
  const { example } = days;
  if (!example) return null;
  return (
    <div className={days.ask ? 'import-days ask' : 'import-days'}>
      <Radios
        label={t('intake-days', { cell: example.cell, written: example.written })}
        value={used.dates}
        options={[
          { value: 'day-first', name: example.day_first },
          { value: 'month-first', name: example.month_first },
        ]}
        hints={{ 'day-first': t('intake-day-first'), 'month-first': t('intake-month-first') }}
        onChange={onOrder}
      />
    </div>
  );
}
