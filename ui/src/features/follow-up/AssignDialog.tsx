//! Gives the chosen checks to another person, or back to whoever is responsible for the requirement.

import { useState } from 'react';
import type { CheckId } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { Dialog } from '../../components/Dialog';
import { Form, useFieldError } from '../../components/Form';
import { PersonField } from '../../components/PersonField';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { assignChecks, people } from './queries';

export function AssignDialog({ ids, onClose, onDone }: { ids: CheckId[]; onClose: () => void; onDone: () => void }) {
  const { t } = useText();
  const [responsible, setResponsible] = useState('');
  const done = useDone();
  const assign = useChange(assignChecks, {
    done: (count) => {
      done(t('followup-assigned-done', { count }));
      onDone();
    },
  });
  return (
    <Dialog title={t('followup-assign-title', { count: ids.length })} onClose={onClose} actions={null}>
      <Form
        onSave={() => assign.mutate({ ids, responsible })}
        onCancel={onClose}
        saving={assign.isPending}
        error={assign.error}
        failedTitle={t('followup-assign-failed')}
        saveName={t('followup-assign-save')}
      >
        <Responsible value={responsible} onChange={setResponsible} />
      </Form>
    </Dialog>
  );
}

function Responsible(props: { value: string; onChange: (value: string) => void }) {
  const { t } = useText();
  const known = useQueryOf(people, null).data ?? [];
  const refused = useFieldError('responsible');
  return (
    <PersonField
      label={t('followup-assign-to')}
      description={t('followup-assign-said')}
      name="responsible"
      known={known}
      error={refused}
      {...props}
    />
  );
}
