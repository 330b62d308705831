//! Answers a check in place: outcome by one key, the value found, the day, a note. While a value is typed it proposes the
//! outcome; a person's own choice wins. Does not say which check it is: the row or panel around it does.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { ChoiceKeys, Segments } from '../../components/Choice';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { Form, useFieldError } from '../../components/Form';
import { DateField, NumberField, TextArea, TextField } from '../../components/fields';
import { GroupFrame } from '../../components/GroupFrame';
import { KeyHint } from '../../components/KeyHint';
import { useShortcut } from '../../components/shortcuts';
import { useUnreadFields } from '../../components/unread';
import { useText } from '../../text/TextProvider';
import { useDone } from '../change/useDone';
import { unitName } from '../requirement/values';
import { type Answer, assessment, attachedTo, begun, type CheckToAnswer, outcomeOptions, recordResult } from './answer';
import { ShownDocument } from './ShownDocument';
import { Verdict } from './Verdict';
import './answer-check.css';

export interface AnswerCheckProps {
  check: CheckToAnswer;
  /** Saved. `next` is true when the user asked for the next check (Ctrl Enter). */
  onDone: (next: boolean) => void;
  /** Closed by Esc or Avbryt; what was filled in is kept while the window is open. */
  onCancel: () => void;
  /** Whether there is a next check to go to. */
  hasNext?: boolean;
  /** More buttons, right of Lagre: «Utsett …». */
  actions?: ReactNode;
  /** The value in the field, for a chart that shows it as not saved yet. */
  onValue?: (actual: number | null) => void;
  /** Takes the focus when it opens: yes, unless it only follows a list that is walked through. */
  takesFocus?: boolean;
  /** In a narrow place the note has several lines under the values. */
  narrow?: boolean;
  /** The outcome whose key opened the form. */
  first?: Outcome;
}

interface Missing {
  outcome?: string;
  checkedOn?: string;
}

export function AnswerCheck({
  check,
  onDone,
  onCancel,
  hasNext = false,
  actions,
  onValue,
  takesFocus = true,
  narrow = false,
  first,
}: AnswerCheckProps) {
  const text = useText();
  const { t, today } = text;
  const { target } = check;
  const place = useRef<HTMLDivElement>(null);
  const [beginning] = useState(() => begun(check, today));
  const draft = useDraft<Answer>(`check/${check.checkId}`, beginning);
  const { chosen, actual, note, checkedOn, validTo } = draft.value;
  // A draft that was kept by an earlier version has none of them.
  const [shown, files] = [draft.value.shown ?? [], draft.value.files ?? []];
  const unread = useUnreadFields();
  const [missing, setMissing] = useState<Missing>({});
  const next = useRef(false);
  const done = useDone();

  const judged = useQueryOf(assessment, { target, actual: actual ?? 0 }, { enabled: actual !== null, keepPrevious: true });
  const assessed = actual === null ? null : (judged.data ?? null);
  const outcome = chosen ?? assessed?.outcome ?? null;

  const breach = outcome === 'not-fulfilled' || outcome === 'partly';
  const [opensBreach, setOpensBreach] = useState(false);
  useShortcut('a', () => setOpensBreach((before) => !before), breach);
  const answer = useChange(recordResult, {
    done: (_, sent) => {
      draft.forget();
      if (sent.along.breach) done(t('nc-from-check-saved', { title: check.requirementTitle }));
      else done(t('check-saved', { title: check.requirementTitle, outcome: t(`outcome-${sent.draft.outcome}`) }));
      onDone(next.current);
    },
  });

  useShortcut('escape', onCancel);
  const wanted = useRef(takesFocus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the form opens
  useEffect(() => {
    if (!wanted.current) return;
    // A number is typed at once; everything else is answered by a key first.
    const number = place.current?.querySelector<HTMLElement>('[data-first] input');
    const radios = place.current?.querySelectorAll<HTMLElement>('.outs [role=radio]');
    // The one whose key opened the form, else the one Tab comes to.
    const pressed = radios?.[outcomeOptions(text).findIndex(({ value }) => value === first)];
    const radio = pressed ?? place.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]');
    // Seen also where the form before it was saved by a key and is gone.
    (number ?? radio)?.focus({ focusVisible: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => onValue?.(actual), [onValue, actual]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the form opens
  useEffect(() => {
    if (first) draft.edit('chosen', first);
  }, []);

  const save = async (goOn: boolean) => {
    if (answer.isPending) return;
    next.current = goOn;
    // What the field holds now, not what was judged a moment ago.
    const proposed = chosen ?? (actual === null ? null : (await assessment.ask({ target, actual })).outcome);
    const found: Missing = {};
    if (!proposed) found.outcome = t('check-outcome-missing');
    if (!checkedOn) found.checkedOn = t('error-required');
    else if (checkedOn > today) found.checkedOn = t('error-result-in-future');
    setMissing(found);
    if (found.outcome) place.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
    else if (found.checkedOn) place.current?.querySelector<HTMLElement>('input[name=checked_on]')?.focus();
    if (!proposed || !checkedOn || found.checkedOn) return;
    answer.mutate({
      id: check.checkId,
      along: {
        shown,
        attached: attachedTo(check, { ...draft.value, files }),
        breach: opensBreach && (proposed === 'not-fulfilled' || proposed === 'partly'),
      },
      draft: { outcome: proposed, actual, note, checked_on: checkedOn, valid_to: target.measure === 'document' ? validTo : null },
    });
  };

  const choose = (value: Outcome) => {
    draft.edit('chosen', value);
    setMissing(({ outcome: _, ...rest }) => rest);
  };
  const setValidTo = (day: string | null) =>
    draft.set((before) => ({
      ...before,
      validTo: day,
      // A document that has run out is not valid, and one that has not is: until a person says otherwise.
      actual: day === null || (before.actual !== null && before.validTo === null) ? before.actual : day >= today ? 1 : 0,
    }));
  const ranOut = target.measure === 'document' && actual === 1 && validTo !== null && checkedOn !== null && validTo < checkedOn;

  return (
    <div ref={place} className={narrow ? 'answer answer-narrow' : 'answer'}>
      <Form
        onSave={() => void save(false)}
        onSaveAndNext={() => void save(hasNext)}
        onCancel={onCancel}
        saving={answer.isPending}
        error={answer.error}
        failedTitle={t('check-failed')}
        unread={unread.any}
        actions={
          <>
            {hasNext && (
              <Button variant="secondary" data-color="neutral" aria-keyshortcuts="Control+Enter" onClick={() => void save(true)}>
                {t('check-save-next')} <KeyHint>Ctrl Enter</KeyHint>
              </Button>
            )}
            {actions}
          </>
        }
      >
        <DraftNote draft={draft} />
        <p className="answer-question">{check.question || t('check-question-missing')}</p>
        <div>
          <ChoiceKeys label={t('check-outcome')} value={outcome} options={outcomeOptions(text)} onChange={choose} />
          {missing.outcome && (
            <p className="answer-error" role="alert">
              {missing.outcome}
            </p>
          )}
        </div>
        <div className="answer-fields">
          {target.measure === 'quantity' ? (
            <div data-first>
              <Actual
                unit={unitName(text, target.unit)}
                value={actual}
                onChange={(value) => draft.edit('actual', value)}
                onUnread={unread.heard('actual')}
              />
            </div>
          ) : (
            <GroupFrame label={t(target.measure === 'document' ? 'check-document' : 'check-answer')}>
              <Segments
                label={t(target.measure === 'document' ? 'check-document' : 'check-answer')}
                value={actual === null ? null : actual >= 1 ? 'yes' : 'no'}
                options={[
                  { value: 'yes', name: t(target.measure === 'document' ? 'document-valid' : 'yes') },
                  { value: 'no', name: t(target.measure === 'document' ? 'document-not-valid' : 'no') },
                ]}
                onChange={(value) => draft.edit('actual', value === 'yes' ? 1 : 0)}
              />
            </GroupFrame>
          )}
          {target.measure === 'document' && (
            <ValidTo
              value={validTo}
              onChange={setValidTo}
              onUnread={unread.heard('valid_to')}
              ranOut={ranOut ? t('check-ran-out') : undefined}
            />
          )}
          <CheckedOn
            value={checkedOn}
            own={missing.checkedOn}
            onChange={(day) => {
              draft.edit('checkedOn', day);
              setMissing(({ checkedOn: _, ...rest }) => rest);
            }}
            onUnread={unread.heard('checked_on')}
          />
          {check.contractId !== undefined && (
            <ShownDocument
              contract={check.contractId}
              requirement={check.requirementId}
              value={shown}
              files={files}
              onFiles={(taken) => draft.edit('files', taken)}
              onChange={(ids, lasts) => {
                draft.edit('shown', ids);
                if (target.measure === 'document' && lasts !== null) setValidTo(lasts);
              }}
            />
          )}
          <Note narrow={narrow} value={note} onChange={(value) => draft.edit('note', value)} />
        </div>
        {breach && (
          <div className="answer-breach">
            <Checkbox
              label={
                <>
                  {t('nc-from-check')} <KeyHint>A</KeyHint>
                </>
              }
              description={t('nc-from-check-said')}
              aria-keyshortcuts="A"
              checked={opensBreach}
              onChange={(event) => setOpensBreach(event.target.checked)}
            />
          </div>
        )}
        <Verdict target={target} sanction={check.sanction} assessed={assessed} outcome={outcome} chosen={chosen !== null} />
      </Form>
    </div>
  );
}

interface PartProps<T> {
  value: T;
  onChange: (value: T) => void;
}

function Actual(props: PartProps<number | null> & { unit: string; onUnread: (is: boolean) => void }) {
  const { t } = useText();
  const error = useFieldError('actual');
  return <NumberField label={t('check-actual')} name="actual" error={error} {...props} />;
}

function ValidTo(props: PartProps<string | null> & { onUnread: (is: boolean) => void; ranOut: string | undefined }) {
  const { t } = useText();
  const refused = useFieldError('valid_to');
  const { ranOut, ...rest } = props;
  return <DateField label={t('error-field-valid-to')} name="valid_to" error={refused ?? ranOut} {...rest} />;
}

function CheckedOn({ own, ...props }: PartProps<string | null> & { own: string | undefined; onUnread: (is: boolean) => void }) {
  const { t } = useText();
  const refused = useFieldError('checked_on');
  return <DateField label={t('error-field-checked-on')} name="checked_on" error={own ?? refused} {...props} />;
}

function Note({ narrow, ...props }: PartProps<string> & { narrow: boolean }) {
  const { t } = useText();
  const error = useFieldError('note');
  const shared = { label: t('error-field-note'), name: 'note', error, className: 'answer-note', ...props };
  return narrow ? <TextArea rows={2} {...shared} /> : <TextField {...shared} />;
}
