//! A supplier's form. What is typed is kept when it is left.

import { useEffect, useRef, useState } from 'react';
import type { SupplierDraft } from '../../api/bindings';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { Form, useFieldError, useStandingError } from '../../components/Form';
import { TextArea, TextField } from '../../components/fields';
import { numberMayBeSaved, OrganisationNumberField } from '../../parts/supplier/OrganisationNumberField';
import { readOrganisationNumber } from '../../parts/supplier/organisation-number';
import { useText } from '../../text/TextProvider';

const SHORT = 200;

export interface SupplierFormProps {
  /** Names the draft. */
  name: string;
  saved: SupplierDraft;
  saving: boolean;
  error: unknown;
  /** Ends when it is saved, and fails when it is refused. */
  onSave: (draft: SupplierDraft) => Promise<unknown>;
  onCancel: () => void;
}

export function SupplierForm(props: SupplierFormProps) {
  const { t } = useText();
  const draft = useDraft(props.name, props.saved);
  const error = useStandingError(props.error, draft.value);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector('input')?.focus(), []);
  const typed = draft.value.organisation_number ?? '';
  const save = () => {
    const sent = { ...draft.value, name: draft.value.name.trim(), organisation_number: readOrganisationNumber(typed) };
    // What was refused is shown by the form, which keeps what was typed.
    props.onSave(sent).then(draft.forget, () => undefined);
  };
  return (
    <div ref={body}>
      <Form
        onSave={save}
        onCancel={() => {
          draft.forget();
          props.onCancel();
        }}
        saving={props.saving}
        error={error}
        unread={!numberMayBeSaved(typed)}
        failedTitle={t('supplier-not-saved')}
      >
        <DraftNote draft={draft} />
        {/* Drawn anew when the draft is dropped: a field holds what is typed in it. */}
        <Fields key={draft.turn} value={draft.value} edit={draft.edit} />
      </Form>
    </div>
  );
}

type Edit = <K extends keyof SupplierDraft>(field: K, value: SupplierDraft[K]) => void;

function Fields({ value, edit }: { value: SupplierDraft; edit: Edit }) {
  const { t } = useText();
  const [typed, setTyped] = useState(value.organisation_number ?? '');
  return (
    <>
      <TextField
        label={t('supplier-name')}
        name="name"
        required
        max={300}
        value={value.name}
        onChange={(text) => edit('name', text)}
        error={useFieldError('name')}
      />
      <OrganisationNumberField
        label={t('supplier-number')}
        name="organisation_number"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          edit('organisation_number', text.trim() === '' ? null : text);
        }}
        error={useFieldError('organisation_number')}
      />
      <TextField
        label={t('supplier-address')}
        name="address"
        max={SHORT}
        value={value.address}
        onChange={(text) => edit('address', text)}
        error={useFieldError('address')}
      />
      <div className="form-row">
        <TextField
          label={t('supplier-postal-code')}
          name="postal_code"
          max={SHORT}
          value={value.postal_code}
          onChange={(text) => edit('postal_code', text)}
          error={useFieldError('postal_code')}
        />
        <TextField
          label={t('supplier-city')}
          name="city"
          max={SHORT}
          value={value.city}
          onChange={(text) => edit('city', text)}
          error={useFieldError('city')}
        />
      </div>
      <TextField
        label={t('supplier-contact')}
        name="contact"
        max={SHORT}
        value={value.contact}
        onChange={(text) => edit('contact', text)}
        error={useFieldError('contact')}
      />
      <div className="form-row">
        <TextField
          label={t('supplier-email')}
          name="email"
          max={SHORT}
          value={value.email}
          onChange={(text) => edit('email', text)}
          error={useFieldError('email')}
        />
        <TextField
          label={t('supplier-phone')}
          name="phone"
          max={SHORT}
          value={value.phone}
          onChange={(text) => edit('phone', text)}
          error={useFieldError('phone')}
        />
      </div>
      <TextArea
        label={t('supplier-notes')}
        name="notes"
        max={10_000}
        value={value.notes}
        onChange={(text) => edit('notes', text)}
        error={useFieldError('notes')}
      />
    </>
  );
}
