//! A document's form. What is typed is kept when it is left; a number of an unusual form is marked, never refused.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EvidenceClass, EvidenceKind, Kind, Served, TakenFile } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { Form, useFieldError, useStandingError } from '../../components/Form';
import { DateField, SelectField, TextArea, TextField } from '../../components/fields';
import { Sym } from '../../components/Sym';
import { type UnreadFields, useUnreadFields } from '../../components/unread';
import { useText } from '../../text/TextProvider';
import { TakenFiles, withTaken } from '../file/TakenFiles';
import { DeclarationProposals } from './DeclarationProposals';
import type { Filled } from './filled';
import { Proposals } from './Proposals';
import { unusualNumber } from './queries';
import { ServesField } from './ServesField';
import { type ReadDeclaration, useDeclarations } from './useDeclarations';
import { useReading } from './useReading';
import './evidence.css';

export const KINDS: readonly EvidenceKind[] = [
  'licence',
  'certificate',
  'epd',
  'report',
  'statistics',
  'invoice',
  'statement',
  'safety-data-sheet',
  'photo',
  'other',
];
const CLASSES: readonly EvidenceClass[] = ['third-party', 'equivalent', 'self-declaration'];

export interface EvidenceFormProps {
  /** Names the draft. */
  name: string;
  saved: Filled;
  saving: boolean;
  error: unknown;
  /** Whether files are attached in the form: only while it is not stored. */
  withFiles: boolean;
  /** Dropped before the form was open. */
  dropped?: readonly TakenFile[];
  /** The dropped files are the form's now. */
  onTakenUp?: () => void;
  near: readonly Served[];
  /** Ends when it is saved, and fails when it is refused. */
  onSave: (filled: Filled) => Promise<unknown>;
  onCancel: () => void;
}

export function EvidenceForm(props: EvidenceFormProps) {
  const { t } = useText();
  const draft = useDraft<Filled>(props.name, props.saved);
  const unread = useUnreadFields();
  const error = useStandingError(props.error, draft.value);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector<HTMLElement>('input[name=title]')?.focus(), []);
  const { reading, read: readText } = useReading();
  const declarations = useDeclarations(draft.value.files);
  const read = (files: readonly TakenFile[]) => {
    readText(files);
    declarations.read(files);
  };
  // A field holds what is typed in it: drawn anew when something else is put there.
  const [taken, setTaken] = useState(0);
  const { dropped, onTakenUp } = props;
  const takeUp = useEffectEvent((files: readonly TakenFile[]) => {
    draft.edit('files', withTaken(draft.value.files, files));
    read(files);
    onTakenUp?.();
  });
  useEffect(() => {
    if (dropped && dropped.length > 0) takeUp(dropped);
  }, [dropped]);
  const save = () => {
    // What was refused is shown by the form, which keeps what was typed.
    props.onSave(withoutUnchosen(draft.value, declarations.found)).then(draft.forget, () => undefined);
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
        unread={unread.any}
        failedTitle={t('evidence-not-saved')}
      >
        <DraftNote draft={draft} />
        {props.withFiles && (
          <section aria-label={t('files')}>
            <TakenFiles files={draft.value.files} onChange={(files) => draft.edit('files', files)} onAttached={read} />
          </section>
        )}
        <DeclarationProposals
          found={declarations.found}
          unread={declarations.unread}
          value={draft.value}
          onTake={(fields) => {
            draft.set((before) => ({ ...before, ...fields }));
            setTaken((count) => count + 1);
          }}
        />
        {reading && draft.value.several.length === 0 && (
          <Proposals
            reading={reading}
            value={draft.value}
            onTake={(fields) => {
              draft.set((before) => ({ ...before, ...fields }));
              setTaken((count) => count + 1);
            }}
          />
        )}
        {/* Drawn anew when the draft is dropped: a field holds what is typed in it. */}
        <Fields key={`${draft.turn} ${taken}`} value={draft.value} edit={draft.edit} unread={unread} near={props.near} />
      </Form>
    </div>
  );
}

/** Of several declarations, the files of those that are not taken in belong to no document. */
function withoutUnchosen(value: Filled, found: readonly ReadDeclaration[]): Filled {
  if (value.several.length === 0) return value;
  const chosen = (sha256: string) => value.several.some(({ file }) => file.sha256 === sha256);
  const unchosen = new Set(found.map(({ file }) => file.sha256).filter((sha256) => !chosen(sha256)));
  return { ...value, files: value.files.filter(({ sha256 }) => !unchosen.has(sha256)) };
}

type Edit = <K extends keyof Filled>(field: K, value: Filled[K]) => void;

interface FieldsProps {
  value: Filled;
  edit: Edit;
  unread: UnreadFields;
  near: readonly Served[];
}

function Fields(props: FieldsProps) {
  const { t } = useText();
  const { value, edit, unread, near } = props;
  const receivedError = useFieldError('received');
  return (
    <>
      {/* What several declarations do not have in common is said by their files. */}
      {value.several.length === 0 && <OwnFields {...props} />}
      {value.several.length > 0 && (
        <DateField
          label={t('evidence-received')}
          name="received"
          value={value.received}
          onChange={(day) => edit('received', day)}
          onUnread={unread.heard('received')}
          error={receivedError}
        />
      )}
      <ServesField chosen={value.serves} near={near} onChange={(serves) => edit('serves', serves)} />
      <TextArea
        label={t('evidence-notes')}
        name="notes"
        max={10_000}
        value={value.notes}
        onChange={(notes) => edit('notes', notes)}
        error={useFieldError('notes')}
      />
    </>
  );
}

/** What one document is. */
function OwnFields({ value, edit, unread }: FieldsProps) {
  const { t } = useText();
  return (
    <>
      <SelectField
        label={t('evidence-kind')}
        name="kind"
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, name: t(`evidence-kind-${kind}`) }))}
        onChange={(kind) => kind && edit('kind', kind)}
      />
      <TextField
        label={t('evidence-title')}
        name="title"
        required
        max={400}
        value={value.title}
        onChange={(title) => edit('title', title)}
        error={useFieldError('title')}
      />
      <div className="form-row">
        <NumberOf value={value} edit={edit} />
        <TextField
          label={t('evidence-issuer')}
          name="issuer"
          max={400}
          value={value.issuer}
          onChange={(issuer) => edit('issuer', issuer)}
          error={useFieldError('issuer')}
        />
      </div>
      <div className="form-row">
        <DateField
          label={t('evidence-valid-from')}
          name="valid_from"
          value={value.valid_from}
          onChange={(day) => edit('valid_from', day)}
          onUnread={unread.heard('valid_from')}
          error={useFieldError('valid_from')}
        />
        <DateField
          label={t('evidence-valid-to')}
          name="valid_to"
          value={value.valid_to}
          onChange={(day) => edit('valid_to', day)}
          onUnread={unread.heard('valid_to')}
          error={useFieldError('valid_to')}
        />
        <DateField
          label={t('evidence-received')}
          name="received"
          value={value.received}
          onChange={(day) => edit('received', day)}
          onUnread={unread.heard('received')}
          error={useFieldError('received')}
        />
      </div>
      <Radios
        label={t('evidence-class')}
        value={value.class}
        options={CLASSES.map((one) => ({ value: one, name: t(`evidence-class-${one}`) }))}
        onChange={(one) => edit('class', one)}
      />
    </>
  );
}

function NumberOf({ value, edit }: { value: Filled; edit: Edit }) {
  const { t } = useText();
  const error = useFieldError('number');
  const kinds = value.serves.flatMap(({ kind }): Kind[] => (kind === null ? [] : [kind]));
  const number = value.number.trim();
  const unusual = useQueryOf(
    unusualNumber,
    { number, kinds },
    { enabled: number !== '' && kinds.length > 0, keepPrevious: true },
  );
  const doubted = number !== '' && kinds.length > 0 && unusual.data === true;
  return (
    <div>
      <TextField
        label={t('evidence-number')}
        name="number"
        max={400}
        value={value.number}
        onChange={(typed) => edit('number', typed)}
        error={error}
      />
      <p role="status" className={doubted ? 'ev-doubt' : 'sr'}>
        {doubted && (
          <>
            <Sym name="warning" size={14} />
            {t('evidence-number-unusual')}
          </>
        )}
      </p>
    </div>
  );
}
