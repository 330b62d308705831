//! The beginning: what the list is a list of, and which file it is in.

import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon } from '@navikt/aksel-icons';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Noun } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { Radios } from '../../components/Choice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { useToasts } from '../../components/Toasts';
import { Progress, useLongWait } from '../../components/Waiting';
import { useDropZone } from '../../parts/file/drop-zone';
import { useText } from '../../text/TextProvider';
import { forget } from './kept';
import { NOUNS } from './nouns';
import { begin, cancel, nextJob, saveTemplate } from './queries';
import { pathOf } from './steps';

/** `drop` is what was dropped on another page and is to be read at once. */
export function Begin({ noun: asked, drop }: { noun: Noun; drop: number | null }) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const [noun, setNoun] = useState(asked);
  const zone = useRef<HTMLDivElement>(null);
  const job = useRef(0);
  const [reading, setReading] = useState<string | null>(null);
  const choose = useChange(begin, {
    done: (view) => {
      if (!view) return;
      forget();
      navigate(pathOf('file'), { replace: true });
    },
  });
  const template = useChange(saveTemplate, {
    done: (saved) => saved && toasts.tell({ text: t('intake-template-saved', { path: saved.path }) }),
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const slow = useLongWait(choose.isPending && reading !== null);
  const open = (dropped: number | null) => {
    if (choose.isPending) return;
    job.current = nextJob();
    setReading(null);
    choose.mutate({ noun, drop: dropped, job: job.current, heard: ({ file }) => setReading(file) });
  };
  const over = useDropZone(zone, (dropped) => open(dropped));

  const takeDropped = useEffectEvent((dropped: number) => {
    navigate(`/import?noun=${noun}`, { replace: true });
    open(dropped);
  });
  useEffect(() => {
    if (drop !== null) takeDropped(drop);
  }, [drop]);

  const stopped = choose.error?.code === 'cancelled';
  return (
    <>
      <PageHeader title={t('intake-title')} />
      <div className="page-body">
        <div className="import-begin">
          <p className="sub">{t('intake-about')}</p>
          <Radios
            label={t('intake-noun')}
            value={noun}
            options={NOUNS.map((value) => ({ value, name: t(`import-noun-${value}`) }))}
            hints={Object.fromEntries(NOUNS.map((value) => [value, t(`intake-holds-${value}`)]))}
            onChange={setNoun}
          />
          <div ref={zone} className={over ? 'drop-zone drop-large drop-over' : 'drop-zone drop-large'}>
            <Button loading={choose.isPending} onClick={() => open(null)}>
              <FileImportIcon aria-hidden />
              {t('intake-choose')}
            </Button>
            <span className="sub xs">{t(over ? 'intake-let-go' : 'intake-drop-here')}</span>
          </div>
          <p className="sub sm">
            {t('intake-template-said')}{' '}
            <button type="button" className="lnk" disabled={template.isPending} onClick={() => template.mutate(null)}>
              {t('intake-template')}
            </button>
          </p>
          {slow && <Progress text={t('intake-reading', { file: reading ?? '' })} onCancel={() => cancel(job.current)} />}
          {stopped && <p role="status">{t('intake-reading-stopped')}</p>}
          {choose.error && !stopped && <ErrorNotice title={t('intake-unread')} error={choose.error} />}
        </div>
      </div>
    </>
  );
}
