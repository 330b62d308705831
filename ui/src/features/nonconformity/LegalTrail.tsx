//! The steps that were taken, with who, when and what, and those that are to come.

import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import type { NonconformitySheet, Step, StepKind } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { useFileDeeds } from '../../parts/file/FileList';
import { FileRows } from '../../parts/file/FileRows';
import { calculationWords, changedWords, periodWords } from '../../parts/nonconformity/words';
import { useText } from '../../text/TextProvider';
import { removeStep } from './queries';

const PATH: readonly StepKind[] = ['notice-sent', 'deadline-set', 'corrected', 'verified', 'closed'];

export function LegalTrail({ sheet, onEdit }: { sheet: NonconformitySheet; onEdit: (step: Step) => void }) {
  const text = useText();
  const { t, date } = text;
  const { line, nonconformity: one } = sheet;
  const next = line.next_step;
  const from = next === null ? PATH.length : PATH.indexOf(next === 'sanctioned' ? 'corrected' : next);
  const coming = next === null ? [] : [...(next === 'sanctioned' ? (['sanctioned'] as const) : []), ...PATH.slice(from)];
  return (
    <ol className="nc-trail">
      {one.steps.map((step, place) => (
        <li key={step.id} className={step.kind === 'sanctioned' ? 'nc-done nc-fined' : 'nc-done'}>
          <span className="nc-mark" aria-hidden="true" />
          <Taken sheet={sheet} step={step} first={place === 0} onEdit={() => onEdit(step)} />
        </li>
      ))}
      {coming.map((kind, place) => (
        <li key={kind} className={place === 0 ? 'nc-coming' : 'nc-later'}>
          <span className="nc-mark" aria-hidden="true" />
          <div className="nc-head">
            <b>{t(`step-${kind}`)}</b>
            <span>{kind === 'corrected' && line.deadline !== null ? t('nc-step-due', { date: date(line.deadline) }) : ''}</span>
            <span className="sr">{t('nc-step-not-taken')}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Taken({ sheet, step, first, onEdit }: { sheet: NonconformitySheet; step: Step; first: boolean; onEdit: () => void }) {
  const text = useText();
  const { t, date } = text;
  const toasts = useToasts();
  const done = useDone();
  const name = t(`step-${step.kind}`);
  const remove = useChange(removeStep, {
    done: () => done(t('nc-step-removed', { step: name })),
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const deeds = useFileDeeds();
  const { calculation } = step;
  const said = [
    calculation ? calculationWords(text, calculation) : '',
    calculation ? periodWords(text, calculation) : '',
    changedWords(text, step),
  ].filter(Boolean);
  const files = sheet.files.find((one) => one.step === step.id)?.files ?? [];
  return (
    <div>
      <div className="nc-head">
        <b>
          {name}
          {step.amount !== null && <span className="nc-amount"> {text.money(step.amount)}</span>}
        </b>
        <span className="tnum">{date(step.on)}</span>
        <span className="nc-step-actions">
          <Button variant="tertiary" data-color="neutral" icon aria-label={t('nc-step-edit', { step: name })} onClick={onEdit}>
            <PencilIcon aria-hidden />
          </Button>
          {!first && (
            <Button
              variant="tertiary"
              data-color="neutral"
              icon
              aria-label={t('nc-step-remove', { step: name })}
              disabled={remove.isPending}
              onClick={() => remove.mutate(step.id)}
            >
              <TrashIcon aria-hidden />
            </Button>
          )}
        </span>
      </div>
      {step.deadline !== null && <p className="m">{t('nc-step-deadline', { date: date(step.deadline) })}</p>}
      {said.map((words) => (
        <p key={words} className="xs tnum">
          {words}
        </p>
      ))}
      {step.text && <p className="nc-written">{step.text}</p>}
      <FileRows
        files={files.map((file) => ({ ...file, key: file.id }))}
        onOpen={(file) => deeds.open(file.id)}
        onSave={(file) => deeds.save(file.id)}
      />
      {step.by && <p className="xs sub">{t('nc-trail-done-by', { who: step.by })}</p>}
    </div>
  );
}
