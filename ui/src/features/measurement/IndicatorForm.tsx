//! The form of an indicator, new or edited. What is typed is kept when it is left.

import { useEffect, useMemo, useRef } from 'react';
import type { IndicatorDraft, IndicatorId, MeasurementRow, Scope } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Radios } from '../../components/Choice';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { Form, useFieldError, useStandingError } from '../../components/Form';
import { NumberField, SelectField, TextArea, TextField } from '../../components/fields';
import { SidePanel } from '../../components/SidePanel';
import { type UnreadFields, useUnreadFields } from '../../components/unread';
import { YearField } from '../../components/YearField';
import { useDone } from '../../parts/change/useDone';
import { ContractField } from '../../parts/contract/ContractField';
import { useText } from '../../text/TextProvider';
import { addIndicator, editIndicator } from './queries';

const SCOPES: readonly Scope[] = ['register', 'product-area', 'service', 'contract'];
const KINDS = ['share', 'count', 'amount'] as const;
const DIRECTIONS = ['up', 'down', 'neutral'] as const;

/** The form's contents: the draft, and the title of its contract. */
type Typed = IndicatorDraft & { contract_title: string };

const blank = (scope: Scope): Typed => ({
  name: '',
  part: '',
  unit_kind: 'share',
  unit: '%',
  direction: 'up',
  scope,
  contract: null,
  scope_name: '',
  target: null,
  target_year: null,
  notes: '',
  contract_title: '',
});

export function IndicatorForm(props: {
  of: MeasurementRow | undefined;
  scope: Scope | null;
  onClose: () => void;
  /** A new one is stored. */
  onMade: (id: IndicatorId) => void;
}) {
  const { t } = useText();
  const { of, scope } = props;
  const done = useDone();
  const body = useRef<HTMLDivElement>(null);
  const saved = useMemo<Typed>(() => {
    if (!of) return blank(scope ?? 'register');
    const { id: _, ...draft } = of.indicator;
    return { ...draft, contract_title: of.contract_title };
  }, [of, scope]);
  const draft = useDraft(of ? `indicator/${of.indicator.id}` : 'indicator/new', saved);
  const unread = useUnreadFields();
  const finish = (said: string, id: IndicatorId | null) => {
    draft.forget();
    done(said);
    if (id === null) props.onClose();
    else props.onMade(id);
  };
  const { name } = draft.value;
  const add = useChange(addIndicator, { done: (id) => finish(t('measurements-added', { name }), id) });
  const edit = useChange(editIndicator, { done: () => finish(t('measurements-edited', { name }), null) });
  const error = useStandingError(add.error ?? edit.error, draft.value);
  useEffect(() => body.current?.querySelector('input')?.focus(), []);
  const save = () => {
    const { contract_title: _, ...sent } = draft.value;
    const whole = { ...sent, contract: sent.scope === 'contract' ? sent.contract : null };
    if (of) edit.mutate({ id: of.indicator.id, draft: whole });
    else add.mutate(whole);
  };
  const cancel = () => {
    draft.forget();
    props.onClose();
  };
  return (
    <SidePanel title={t(of ? 'measurements-edit' : 'measurements-new')} onClose={props.onClose}>
      <div ref={body} className="ms-panel">
        <Form
          onSave={save}
          onCancel={cancel}
          saving={add.isPending || edit.isPending}
          error={error}
          unread={unread.any}
          failedTitle={t('measurements-not-saved')}
        >
          <DraftNote draft={draft} />
          <Fields key={draft.turn} value={draft.value} set={draft.set} unread={unread} />
        </Form>
      </div>
    </SidePanel>
  );
}

function Fields({ value, set, unread }: { value: Typed; set: (next: (before: Typed) => Typed) => void; unread: UnreadFields }) {
  const { t } = useText();
  const edit = <K extends keyof Typed>(field: K, next: Typed[K]) => set((before) => ({ ...before, [field]: next }));
  const contractError = useFieldError('contract');
  const unitError = useFieldError('unit');
  return (
    <>
      <TextField
        label={t('error-field-name')}
        name="name"
        required
        max={300}
        value={value.name}
        onChange={(next) => edit('name', next)}
        error={useFieldError('name')}
      />
      <TextField
        label={t('import-field-part')}
        description={t('measurements-part-said')}
        name="part"
        required={false}
        max={200}
        value={value.part}
        onChange={(next) => edit('part', next)}
        error={useFieldError('part')}
      />
      <SelectField
        label={t('import-field-scope')}
        name="scope"
        value={value.scope}
        options={SCOPES.map((one) => ({ value: one, name: t(`scope-${one}`) }))}
        onChange={(next) => edit('scope', next ?? 'register')}
      />
      {value.scope === 'contract' && (
        <ContractField
          chosen={value.contract ? { id: value.contract, title: value.contract_title } : null}
          onChoose={(next) => set((before) => ({ ...before, contract: next?.id ?? null, contract_title: next?.title ?? '' }))}
          error={contractError}
        />
      )}
      <TextField
        label={t(`measurements-scope-name-${value.scope}`)}
        description={t(`measurements-scope-name-${value.scope}.said`)}
        name="scope_name"
        required={value.scope === 'product-area' || value.scope === 'service'}
        max={200}
        value={value.scope_name}
        onChange={(next) => edit('scope_name', next)}
        error={useFieldError('scope_name')}
      />
      <Radios
        label={t('error-field-unit-kind')}
        value={value.unit_kind}
        onChange={(next) =>
          set((before) => ({
            ...before,
            unit_kind: next,
            unit: next === 'share' ? '%' : before.unit === '%' ? '' : before.unit,
          }))
        }
        options={KINDS.map((one) => ({ value: one, name: t(`unit-kind-${one}`) }))}
      />
      {value.unit_kind !== 'share' && (
        <TextField
          label={t('error-field-unit')}
          description={t('measurements-unit-said')}
          name="unit"
          required={false}
          max={200}
          value={value.unit}
          onChange={(next) => edit('unit', next)}
          error={unitError}
        />
      )}
      <Radios
        label={t('import-field-direction')}
        value={value.direction}
        onChange={(next) => edit('direction', next)}
        options={DIRECTIONS.map((one) => ({ value: one, name: t(`direction-${one}`) }))}
      />
      <div className="form-row">
        <NumberField
          label={t('measurements-target-head')}
          name="target"
          required={false}
          value={value.target}
          unit={value.unit_kind === 'share' ? '%' : value.unit}
          onChange={(next) => edit('target', next)}
          onUnread={unread.heard('target')}
          error={useFieldError('target')}
        />
        <YearField
          label={t('error-field-target-year')}
          name="target_year"
          required={false}
          value={value.target_year}
          onChange={(next) => edit('target_year', next)}
          onUnread={unread.heard('target_year')}
        />
      </div>
      <TextArea
        label={t('sheet-notes')}
        name="notes"
        required={false}
        max={10_000}
        value={value.notes}
        onChange={(next) => edit('notes', next)}
        error={useFieldError('notes')}
      />
    </>
  );
}
