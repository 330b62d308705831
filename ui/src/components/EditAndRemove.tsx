//! What is done with the thing a panel shows: edited, and put in the bin. Knows no thing.

import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';

export interface EditAndRemoveProps {
  /** What the two are called, with the thing's noun. */
  edit: string;
  remove: string;
  /** Whether it is on its way to the bin. */
  removing: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

export function EditAndRemove({ edit, remove, removing, onEdit, onRemove }: EditAndRemoveProps) {
  return (
    <>
      <Button variant="tertiary" data-color="neutral" icon aria-label={edit} title={edit} onClick={onEdit}>
        <PencilIcon aria-hidden />
      </Button>
      <Button
        variant="tertiary"
        data-color="neutral"
        icon
        aria-label={remove}
        title={remove}
        disabled={removing}
        onClick={onRemove}
      >
        <TrashIcon aria-hidden />
      </Button>
    </>
  );
}
