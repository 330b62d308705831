//! Who takes part: a row each, with the names that are known from before.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import type { Participant, Side } from '../../api/bindings';
import { useFieldError } from '../../components/Form';
import { SelectField, TextField } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { useText } from '../../text/TextProvider';
import { NEW } from './queries';

const SIDES: readonly Side[] = ['buyer', 'supplier'];

export interface ParticipantsFieldProps {
  value: readonly Participant[];
  onChange: (value: Participant[]) => void;
  /** Who took part before. */
  known: readonly Participant[];
}

export function ParticipantsField({ value, onChange, known }: ParticipantsFieldProps) {
  const { t } = useText();
  const rows = useRef<HTMLDivElement>(null);
  const edit = (index: number, part: Partial<Participant>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const name = (index: number, typed: string) => {
    const before = known.find((one) => one.name === typed);
    const blank = value[index]?.role === '';
    edit(index, { name: typed, ...(before && blank ? { role: before.role, side: before.side } : {}) });
  };
  const add = () => {
    onChange([...value, { id: NEW, side: value.at(-1)?.side ?? 'buyer', name: '', role: '' }]);
    requestAnimationFrame(() => rows.current?.querySelector<HTMLElement>('.mt-person:last-of-type [role=combobox]')?.focus());
  };
  const remove = (index: number) => {
    onChange(value.filter((_, at) => at !== index));
    requestAnimationFrame(() => rows.current?.querySelector<HTMLElement>('.mt-person-add')?.focus());
  };
  return (
    <div ref={rows} className="mt-people" role="group" aria-label={t('error-field-participants')}>
      <h3 className="mt-people-h">{t('error-field-participants')}</h3>
      {value.length > 0 && (
        <div className="mt-people-head" aria-hidden="true">
          <span>{t('meeting-head-name')}</span>
          <span>{t('meeting-head-role')}</span>
          <span>{t('meeting-head-side')}</span>
        </div>
      )}
      {value.map((one, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that are new have no key yet
          key={index}
          one={one}
          index={index}
          names={known.map((person) => person.name)}
          onName={(typed) => name(index, typed)}
          onEdit={(part) => edit(index, part)}
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button className="mt-person-add" variant="tertiary" data-color="neutral" onClick={add}>
          <PlusIcon aria-hidden />
          {t('meeting-participant-add')}
        </Button>
      </div>
    </div>
  );
}

function Row(props: {
  one: Participant;
  index: number;
  names: readonly string[];
  onName: (typed: string) => void;
  onEdit: (part: Partial<Participant>) => void;
  onRemove: () => void;
}) {
  const { t } = useText();
  const { one, index } = props;
  const number = { number: String(index + 1) };
  return (
    <div className="mt-person">
      <PersonField
        label={t('meeting-participant-name', number)}
        name={`participants.${index}.name`}
        value={one.name}
        known={props.names}
        error={useFieldError(`participants.${index}.name`)}
        onChange={props.onName}
      />
      <TextField label={t('meeting-participant-role', number)} value={one.role} onChange={(role) => props.onEdit({ role })} />
      <SelectField
        label={t('meeting-participant-side', number)}
        value={one.side}
        options={SIDES.map((side) => ({ value: side, name: t(`meeting-side-${side}`) }))}
        onChange={(side) => side && props.onEdit({ side })}
      />
      <Button
        variant="tertiary"
        data-color="neutral"
        icon
        aria-label={t('meeting-participant-remove', { name: one.name || number.number })}
        onClick={props.onRemove}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
}
