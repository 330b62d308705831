//! The place to attach files: a button for the system's dialog, a zone to drop them on, how far the copying has come, and
//! what could not be attached. What becomes of the files is the caller's.

import { Alert, Button } from '@digdir/designsystemet-react';
import { PaperclipIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import type { TakenFile } from '../../api/bindings';
import { sentenceOf } from '../../api/failure';
import { useText } from '../../text/TextProvider';
import { useDropZone } from './drop-zone';
import { type Taking, useTaking } from './useTaking';
import './file.css';

export interface AttachFilesProps {
  /** Copied in, each content once; they belong to nothing yet. */
  onTaken: (files: TakenFile[]) => void;
  /** What the button says, if another than «Legg ved fil». */
  name?: string;
  /** A larger zone, for where files are the main thing. */
  large?: boolean;
}

export function AttachFiles({ onTaken, name, large = false }: AttachFilesProps) {
  const { t } = useText();
  const zone = useRef<HTMLDivElement>(null);
  const taking = useTaking(onTaken);
  const over = useDropZone(zone, taking.takeDropped);
  const look = ['drop-zone', large ? 'drop-large' : '', over ? 'drop-over' : ''].filter(Boolean).join(' ');
  return (
    <div className="attach">
      <div ref={zone} className={look}>
        <Button variant="secondary" data-color="neutral" disabled={taking.busy} onClick={taking.choose}>
          <PaperclipIcon aria-hidden />
          {name ?? t('files-attach')}
        </Button>
        <span className="sub xs">{t(over ? 'files-let-go' : 'files-drop-here')}</span>
      </div>
      <TakingNews taking={taking} />
    </div>
  );
}

/** How far the copying has come, and what could not be attached. */
export function TakingNews({ taking }: { taking: Taking }) {
  const text = useText();
  const { t, number, fileSize } = text;
  const { progress, refused, error } = taking;
  return (
    <>
      <div role="status" className={progress ? 'taking' : 'sr'}>
        {progress && (
          <>
            <span className="ell" title={progress.name}>
              {progress.count > 1
                ? t('files-taking-of', { name: progress.name, place: number(progress.place), count: number(progress.count) })
                : t('files-taking', { name: progress.name })}
            </span>
            <span className="sub xs tnum">
              {t('files-taken-of', { done: fileSize(progress.done), size: fileSize(progress.size) })}
            </span>
          </>
        )}
      </div>
      {progress && (
        <div className="taking-how">
          <progress aria-label={progress.name} value={progress.done} max={Math.max(progress.size, 1)} />
          <Button variant="tertiary" data-color="neutral" onClick={taking.cancel}>
            {t('button-cancel')}
          </Button>
        </div>
      )}
      {(refused.length > 0 || error !== null) && (
        <Alert data-color="danger" role="alert" className="refused">
          <p className="m">{error === null ? t('files-refused', { count: refused.length }) : t('files-failed')}</p>
          {error !== null && <p>{sentenceOf(text, error)}</p>}
          {refused.length > 0 && (
            <ul>
              {refused.map((one) => (
                <li key={one.name + one.failure.code}>
                  <b className="b">{one.name}</b>: {one.failure.sentence}
                </li>
              ))}
            </ul>
          )}
          <Button variant="tertiary" data-color="neutral" onClick={taking.forgetRefused}>
            {t('button-close')}
          </Button>
        </Alert>
      )}
    </>
  );
}
