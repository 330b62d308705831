//! Opens a nonconformity: free, of a requirement, or with what a check found filled in.

import { useMemo, useState } from 'react';
import type { NonconformityDraft } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { useDraft } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Form, useFieldError } from '../../components/Form';
import { DateField, SelectField } from '../../components/fields';
import { goBack, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { useUnreadFields } from '../../components/unread';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { ContractField } from '../../parts/contract/ContractField';
import { nonconformityPlace } from '../../parts/nonconformity/places';
import { requirementNumber } from '../../parts/requirement/values';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { WordFields } from './EditWords';
import { contractOfNonconformity, nonconformityOfCheck, openNonconformity } from './queries';
import './nonconformity.css';

export function NewNonconformityPage({ query }: { query: URLSearchParams }) {
  const { t, today } = useText();
  const check = query.get('check');
  const { data, error, refetch } = useQueryOf(nonconformityOfCheck, check ?? '', { enabled: check !== null });
  const contract = query.get('contract') ?? '';
  const requirement = query.get('requirement');
  // The same object at every drawing: a draft that is not begun follows what is saved.
  const begun = useMemo<NonconformityDraft | undefined>(
    () =>
      check === null
        ? {
            contract_id: contract,
            requirement_id: requirement,
            check_id: null,
            title: '',
            found_on: today,
            found: '',
            corrective_action: '',
          }
        : data && { ...data, found_on: data.found_on ?? today },
    [check, contract, requirement, data, today],
  );
  return (
    <>
      <PageHeader title={t('nc-open-title')} />
      <div className="page-body">
        {error ? (
          <ErrorNotice title={t('nc-one-failed')} error={error} onRetry={() => void refetch()} />
        ) : begun ? (
          <OpenForm begun={begun} />
        ) : (
          <SkeletonRows label={t('nc-one-waiting')} />
        )}
      </div>
    </>
  );
}

function OpenForm({ begun }: { begun: NonconformityDraft }) {
  const { t } = useText();
  const draft = useDraft<NonconformityDraft>(`nonconformity/new/${begun.check_id ?? begun.contract_id}`, begun);
  const { value, edit, set } = draft;
  const unread = useUnreadFields();
  const [missing, setMissing] = useState(false);
  const done = useDone();
  const open = useChange(openNonconformity, {
    done: (id, sent) => {
      draft.forget();
      navigate(nonconformityPlace(id), { replace: true });
      done(t('nc-opened', { title: sent.title }));
    },
  });
  const contract = useQueryOf(contractOfNonconformity, value.contract_id, { enabled: value.contract_id !== '' }).data;
  const save = () => {
    setMissing(value.contract_id === '');
    if (value.contract_id === '') document.querySelector<HTMLElement>('input[name=contract]')?.focus();
    else open.mutate(value);
  };
  return (
    <div className="nc-new">
      <Form
        onSave={save}
        onCancel={() => {
          draft.forget();
          goBack();
        }}
        saving={open.isPending}
        error={open.error}
        failedTitle={t('nc-open-failed')}
        saveName={t('nc-open-save')}
        unread={unread.any}
      >
        {begun.check_id === null && (
          <ContractField
            chosen={contract ? { id: contract.contract.id, title: contract.contract.title } : null}
            onChoose={(chosen) => set((before) => ({ ...before, contract_id: chosen?.id ?? '', requirement_id: null }))}
            error={missing ? t('nc-open-contract-choose') : undefined}
          />
        )}
        {begun.check_id !== null && contract && <p className="b">{contract.contract.title}</p>}
        {contract && (
          <SelectField
            label={t('nc-open-requirement')}
            name="requirement"
            value={value.requirement_id}
            blank={t('nc-open-requirement-none')}
            disabled={begun.check_id !== null}
            options={contract.requirements.map(({ requirement }) => ({
              value: requirement.id,
              name: `${requirementNumber(requirement.number)} ${requirement.title}`,
            }))}
            onChange={(requirement) => edit('requirement_id', requirement)}
          />
        )}
        <FoundOn value={value.found_on} onChange={(day) => edit('found_on', day)} onUnread={unread.heard('found_on')} />
        <WordFields
          value={{ title: value.title, found: value.found, corrective_action: value.corrective_action }}
          onChange={(field, text) => edit(field, text)}
        />
      </Form>
    </div>
  );
}

function FoundOn(props: { value: Day | null; onChange: (day: Day | null) => void; onUnread: (unread: boolean) => void }) {
  const { t } = useText();
  return <DateField label={t('nc-open-found-on')} name="found_on" error={useFieldError('found_on')} {...props} />;
}
