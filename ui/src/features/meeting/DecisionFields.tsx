//! One decision as it is typed: what, who and by when.

import { TextArea } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { useText } from '../../text/TextProvider';
import { TypedField } from './TypedField';
import type { TypedDecision, Unreadable } from './typed';

export interface DecisionFieldsProps {
  /** The beginning of the fields' names. */
  name: string;
  /** Said after each label, where there are several. */
  number?: string | undefined;
  value: TypedDecision;
  onEdit: (part: Partial<TypedDecision>) => void;
  faults: readonly Unreadable[];
  /** Saving was tried: what is wrong is shown at once. */
  tried: boolean;
  /** Those who may be responsible. */
  names: readonly string[];
}

export function DecisionFields({ name, number, value, onEdit, faults, tried, names }: DecisionFieldsProps) {
  const { t } = useText();
  const named = (key: string) => (number === undefined ? t(key) : t('meeting-numbered', { name: t(key), number }));
  const fault = (field: string) => faults.find((one) => one.field === `${name}.${field}`)?.sentence;
  return (
    <>
      <TextArea
        label={named('error-field-decisions-text')}
        name={`${name}.text`}
        rows={2}
        max={4000}
        value={value.text}
        error={tried ? fault('text') : undefined}
        onChange={(text) => onEdit({ text })}
      />
      <div className="mt-d">
        <PersonField
          label={named('meeting-responsible')}
          name={`${name}.responsible`}
          value={value.responsible}
          known={names}
          onChange={(responsible) => onEdit({ responsible })}
        />
        <TypedField
          label={named('error-field-deadline')}
          name={`${name}.deadline`}
          kind="date"
          placeholder={t('field-date-placeholder')}
          value={value.deadline}
          onChange={(deadline) => onEdit({ deadline })}
          fault={fault('deadline')}
          tried={tried}
        />
      </div>
    </>
  );
}
