//! Asks for a year, or a part of one, that the table is to have a column for.

import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { MeasuredPeriod } from '../../api/bindings';
import { Dialog } from '../../components/Dialog';
import { TextField } from '../../components/fields';
import { useText } from '../../text/TextProvider';
import { periodOf } from './cells';

export function NewPeriod(props: { taken: readonly MeasuredPeriod[]; onAdd: (label: string) => void; onClose: () => void }) {
  const { t, today } = useText();
  const last = props.taken.at(-1)?.year;
  const [label, setLabel] = useState(String(last === undefined ? Number(today.slice(0, 4)) - 1 : last + 1));
  const [why, setWhy] = useState<string | undefined>();
  const add = () => {
    const period = periodOf(label);
    if (!period) setWhy(t('error-invalid-period', { value: label.trim() }));
    else if (props.taken.some((one) => one.label === period.label)) setWhy(t('error-period-twice', { value: period.label }));
    else props.onAdd(period.label);
  };
  return (
    <Dialog
      title={t('measurements-new-period')}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={props.onClose}>
            {t('button-cancel')}
          </Button>
          <Button onClick={add}>{t('measurements-add-period')}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('error-field-period')}
          description={t('measurements-period-said')}
          name="period"
          value={label}
          max={40}
          error={why}
          onChange={(next) => {
            setLabel(next);
            setWhy(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
