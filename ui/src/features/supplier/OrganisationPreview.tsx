//! What answers of the public register of organisations would change, to be looked at before anything is; and the change.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { FieldChange, OrganisationRow, OrganisationPreview as Preview } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useDone } from '../../parts/change/useDone';
import { shownNumber } from '../../parts/supplier/organisation-number';
import { useText } from '../../text/TextProvider';
import { readOrganisations } from './queries';
import { RegistrationState } from './RegistrationState';
import './supplier.css';

const keyOf = ({ registration, supplier_id }: OrganisationRow) => `${registration.number} ${supplier_id ?? ''}`;

export function OrganisationPreview({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const { t } = useText();
  const done = useDone();
  const told = preview.rows.filter(
    ({ change, registration }) => change === 'changed' || (change === 'new' && registration.name !== ''),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(told.filter(({ change }) => change === 'new').map(keyOf)));
  const chosen = told.filter((row) => !left.has(keyOf(row)));
  const apply = useChange(readOrganisations, {
    done: ({ changed, added, same }) => {
      onClose();
      done(t('organisation-sum', { changed, added, same }));
    },
  });
  const same = preview.rows.length - told.length;
  return (
    <Dialog
      wide
      title={t('organisation-title', { file: preview.file })}
      onClose={onClose}
      said={t('organisation-chosen', { count: chosen.length })}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button
            disabled={chosen.length === 0}
            loading={apply.isPending}
            onClick={() =>
              apply.mutate({
                answers: chosen.map(({ registration }) => registration),
                addNew: chosen.some(({ change }) => change === 'new'),
              })
            }
          >
            {t('organisation-apply')}
          </Button>
        </>
      }
    >
      {apply.error && <ErrorNotice title={t('organisation-not-applied')} error={apply.error} />}
      {preview.rows.length === 0 && <p>{t('organisation-none')}</p>}
      <ul className="organisations">
        {told.map((row) => {
          const key = keyOf(row);
          return (
            <li key={key}>
              <Checkbox
                label={`${row.name} (${shownNumber(row.registration.number)})`}
                description={t(`organisation-change-${row.change}`)}
                checked={!left.has(key)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.target.checked) next.delete(key);
                  else next.add(key);
                  setLeft(next);
                }}
              />
              <div className="organisation-facts">
                <RegistrationState registration={row.registration} always />
                {row.fields.length > 0 && (
                  <ul>
                    {row.fields.map((field) => (
                      <li key={field.field}>
                        <Change change={field} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {same > 0 && <p className="sub sm">{t('organisation-same', { count: same })}</p>}
    </Dialog>
  );
}

function Change({ change: { field, from, to } }: { change: FieldChange }) {
  const { t } = useText();
  const shown = (value: string) => (value === '' ? t('none') : field === 'status' ? t(`registration-status-${value}`) : value);
  return (
    <>
      <span className="sub">{t(`organisation-field-${field}`)}:</span> {shown(from)} <span aria-hidden>→</span>
      <span className="sr"> {t('organisation-becomes')} </span> <b className="b">{shown(to)}</b>
    </>
  );
}
