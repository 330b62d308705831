//! Records or corrects a step: which, when, what; the deadline it sets; for a sanction how the amount comes about.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { NonconformitySheet, SanctionBasis, Step, StepDraft, StepKind, TakenFile } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { useDraft } from '../../components/draft';
import { Form, useFieldError } from '../../components/Form';
import { DateField, SelectField, TextArea } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { FileList } from '../../parts/file/FileList';
import { ownerOf } from '../../parts/file/queries';
import { TakenFiles } from '../../parts/file/TakenFiles';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { editStep, people, takeSteps } from './queries';
import { SanctionFields } from './SanctionFields';
import { following } from './steps';

interface Written {
  kind: StepKind;
  on: Day | null;
  by: string;
  text: string;
  deadline: Day | null;
  amount: number | null;
  basis: SanctionBasis | null;
}

export function StepForm({
  sheet,
  edited,
  asked,
  takesFocus,
  onDone,
  onCancel,
}: {
  sheet: NonconformitySheet;
  edited?: Step;
  /** The step that was asked for; the next one if none was. */
  asked?: StepKind | undefined;
  takesFocus: boolean;
  onDone: () => void;
  onCancel?: () => void;
}) {
  const text = useText();
  const { t, today } = text;
  const { nonconformity: one, line } = sheet;
  const place = useRef<HTMLDivElement>(null);
  const [beginning] = useState<Written>(() => begunAs(sheet, edited, asked, today));
  const draft = useDraft<Written>(edited ? `step/${edited.id}` : `step-of/${one.id}/${one.steps.length}`, beginning);
  const { value, edit } = draft;
  const unread = useUnreadFields();
  const [missing, setMissing] = useState<'on' | 'deadline' | null>(null);
  const [files, setFiles] = useState<TakenFile[]>([]);
  const done = useDone();
  const after = () => {
    draft.forget();
    setFiles([]);
    done(t('nc-step-saved', { step: t(`step-${value.kind}`) }));
    onDone();
  };
  const take = useChange(takeSteps, { done: after });
  const change = useChange(editStep, { done: after });

  // What was typed earlier is kept, under the step that is asked for now.
  const askAgain = useEffectEvent((kind: StepKind) => value.kind !== kind && edit('kind', kind));
  useEffect(() => {
    if (asked) askAgain(asked);
  }, [asked]);

  const wanted = useRef(takesFocus);
  useEffect(() => {
    if (!wanted.current) return;
    place.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const { kind } = value;
  const setsDeadline = kind === 'deadline-set' || kind === 'notice-sent';
  const save = () => {
    const wrong = value.on === null ? 'on' : kind === 'deadline-set' && value.deadline === null ? 'deadline' : null;
    setMissing(wrong);
    if (wrong !== null || value.on === null) {
      place.current?.querySelector<HTMLElement>(`input[name=${wrong}]`)?.focus();
      return;
    }
    const step: StepDraft = {
      kind,
      on: value.on,
      by: value.by,
      text: value.text,
      deadline: setsDeadline ? value.deadline : null,
      amount: kind === 'sanctioned' ? value.amount : null,
      basis: kind === 'sanctioned' ? value.basis : null,
    };
    if (edited) {
      change.mutate({ id: edited.id, draft: step });
      return;
    }
    // A notice that sets a deadline is two steps, taken as one.
    const steps: StepDraft[] =
      kind === 'notice-sent' && step.deadline !== null
        ? [
            { ...step, deadline: null },
            { ...step, kind: 'deadline-set', text: '' },
          ]
        : [step];
    take.mutate({ id: one.id, steps, files });
  };
  const needsReason = kind === 'withdrawn' || (kind === 'closed' && line.state !== 'verified' && !edited);
  const known = useQueryOf(people, null).data ?? [];
  return (
    <div ref={place} className="nc-form">
      <Form
        onSave={save}
        saving={take.isPending || change.isPending}
        error={take.error ?? change.error}
        failedTitle={t('nc-step-failed')}
        unread={unread.any}
        saveName={t('nc-step-save')}
        {...(edited
          ? {
              onCancel: () => {
                draft.forget();
                onDone();
              },
            }
          : onCancel
            ? { onCancel }
            : {})}
      >
        <div className="nc-row">
          {edited ? (
            <p className="b">{t(`step-${kind}`)}</p>
          ) : (
            <SelectField
              label={t('nc-step-kind')}
              name="kind"
              value={kind}
              options={following(line.state).map((each) => ({ value: each, name: t(`step-${each}`) }))}
              onChange={(next) => next && edit('kind', next)}
            />
          )}
          <On
            value={value.on}
            own={missing === 'on' ? t('error-required') : undefined}
            onChange={(on) => edit('on', on)}
            onUnread={unread.heard('on')}
          />
        </div>
        {setsDeadline && !(edited && kind === 'notice-sent' && edited.deadline === null) && (
          <Deadline
            value={value.deadline}
            own={missing === 'deadline' ? t('error-required') : undefined}
            said={kind === 'notice-sent' ? t('nc-step-with-deadline-said') : undefined}
            onChange={(deadline) => edit('deadline', deadline)}
            onUnread={unread.heard('deadline')}
          />
        )}
        {kind === 'sanctioned' && (
          <SanctionFields
            sheet={sheet}
            basis={value.basis}
            amount={value.amount}
            onBasis={(basis) => edit('basis', basis)}
            onAmount={(amount) => edit('amount', amount)}
            unread={unread}
          />
        )}
        <Said
          label={t(needsReason ? 'nc-step-text-reason' : kind === 'opened' ? 'nc-open-found' : 'nc-step-text')}
          description={needsReason && kind === 'closed' ? t('nc-close-why') : undefined}
          value={value.text}
          onChange={(next) => edit('text', next)}
        />
        {edited ? <FileList owner={ownerOf('step', edited.id)} /> : <TakenFiles files={files} onChange={setFiles} />}
        <By value={value.by} known={known} onChange={(by) => edit('by', by)} />
      </Form>
    </div>
  );
}

function basisOf({ breaches, from, to, working_days_only, base, changed_because }: SanctionBasis): SanctionBasis {
  return { breaches, from, to, working_days_only, base, changed_because };
}

/** What the form begins with: the step that is corrected, or the one that is proposed next, today. */
const begunAs = ({ line }: NonconformitySheet, edited: Step | undefined, asked: StepKind | undefined, today: Day): Written =>
  edited
    ? {
        kind: edited.kind,
        on: edited.on,
        by: edited.by,
        text: edited.text,
        deadline: edited.deadline,
        amount: edited.amount,
        basis: edited.calculation && basisOf(edited.calculation),
      }
    : { kind: asked ?? line.next_step ?? 'closed', on: today, by: '', text: '', deadline: null, amount: null, basis: null };

interface DayProps {
  value: Day | null;
  own: string | undefined;
  onChange: (day: Day | null) => void;
  onUnread: (unread: boolean) => void;
}

function On({ own, ...props }: DayProps) {
  const { t } = useText();
  const refused = useFieldError('on');
  return <DateField label={t('nc-step-on')} name="on" error={own ?? refused} {...props} />;
}

function Deadline({ own, said, ...props }: DayProps & { said: string | undefined }) {
  const { t } = useText();
  const refused = useFieldError('deadline');
  return (
    <DateField
      label={t('nc-step-sets-deadline')}
      name="deadline"
      error={own ?? refused}
      {...(said === undefined ? {} : { description: said })}
      {...props}
    />
  );
}

function Said({
  description,
  ...props
}: {
  label: string;
  description: string | undefined;
  value: string;
  onChange: (text: string) => void;
}) {
  const refused = useFieldError('text');
  return (
    <TextArea
      name="text"
      rows={2}
      max={10000}
      error={refused}
      {...(description === undefined ? {} : { description })}
      {...props}
    />
  );
}

function By(props: { value: string; known: readonly string[]; onChange: (by: string) => void }) {
  const { t } = useText();
  const refused = useFieldError('by');
  return <PersonField label={t('nc-step-by')} name="by" error={refused} {...props} />;
}
