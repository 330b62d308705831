//! The last step: exactly what will happen, and doing it, with progress and a way to stop.

import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { IntakeProgress, IntakeView, PreviewView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { useShortcut } from '../../components/shortcuts';
import { Progress, useLongWait } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { forget, kept } from './kept';
import { madeWords } from './made-words';
import { cancel, lookAgain, nextJob, takeIn } from './queries';
import { StateSymbol } from './row-states';
import { StepFoot } from './StepFoot';
import { pathOf } from './steps';

export function TakeInStep({ view, preview }: { view: IntakeView; preview: PreviewView }) {
  const text = useText();
  const { t, number } = text;
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const job = useRef(0);
  const again = useChange(lookAgain);
  const take = useChange(takeIn, {
    done: (taken) => {
      forget();
      kept.done = { noun: view.noun, file: view.file, taken };
      navigate('/import/done', { replace: true });
    },
    failed: (error) => {
      setProgress(null);
      // What is shown is no longer what would happen: it is made anew before anybody presses again.
      if (error.code === 'preview-outdated' || error.code === 'rows-undecided') again.mutate(null);
    },
  });
  const long = useLongWait(take.isPending);
  const made = madeWords(text, preview.made);
  const [, , , , same = 0, leftOut = 0] = preview.counts;
  const start = () => {
    if (take.isPending || made.length === 0) return;
    job.current = nextJob();
    setProgress(null);
    take.mutate({ job: job.current, heard: setProgress });
  };
  useShortcut('ctrl+s', start);
  const stopped = take.error?.code === 'cancelled';
  return (
    <div className="import-step">
      <div className="page-body import-body">
        <h2 className="import-h2">{t(made.length > 0 ? 'intake-will' : 'intake-nothing-to-do')}</h2>
        {made.length > 0 ? (
          <ul className="import-will">
            {made.map(({ state, said }) => (
              <li key={said}>
                <StateSymbol state={state} size={14} />
                {said}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('intake-nothing-to-do-said')}</p>
        )}
        <ul className="import-will quiet">
          {same > 0 && (
            <li>
              <StateSymbol state="same" size={14} />
              {t('intake-same', { count: same })}
            </li>
          )}
          {leftOut > 0 && (
            <li>
              <StateSymbol state="left-out" size={14} />
              {t('intake-left-out', { count: leftOut })}
            </li>
          )}
        </ul>
        {made.length > 0 && <p className="sub">{t('intake-safe')}</p>}
        {long && (
          <Progress
            text={
              progress
                ? t('intake-taking-in-of', { done: number(progress.done), count: number(progress.count) })
                : t('intake-taking-in')
            }
            onCancel={() => cancel(job.current)}
          />
        )}
        {stopped && <p role="status">{t('intake-stopped')}</p>}
        {take.error && !stopped && (
          <>
            <ErrorNotice title={t('intake-not-taken-in')} error={take.error} />
            {take.error.code === 'preview-outdated' && !again.isPending && <p role="status">{t('intake-looked-again')}</p>}
          </>
        )}
      </div>
      <StepFoot>
        <Button variant="secondary" data-color="neutral" disabled={take.isPending} onClick={() => navigate(pathOf('rows'))}>
          {t('intake-back')}
        </Button>
        {made.length > 0 && (
          <Button loading={take.isPending} aria-keyshortcuts="Control+S" onClick={start}>
            {t('intake-take-in')} <KeyHint>Ctrl S</KeyHint>
          </Button>
        )}
      </StepFoot>
    </div>
  );
}
