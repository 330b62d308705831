//! What was read in, the way to see it, and the way to take it back.

import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { shellFacts, undoLast } from '../../api/shell';
import { EmptyState } from '../../components/EmptyState';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { useToasts } from '../../components/Toasts';
import { useDropZone } from '../../parts/file/drop-zone';
import { importDropped } from '../../parts/import/ReadListButton';
import { useText } from '../../text/TextProvider';
import type { Done } from './kept';
import { madeWords } from './made-words';
import { PLACE_OF } from './nouns';

export function DonePage({ done }: { done: Done }) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const latest = useQueryOf(shellFacts, null).data?.undo;
  const isThis = (change: readonly [string, string] | null | undefined) =>
    change?.[0] === `import-${done.noun}` && change[1] === done.file;
  // Only the register's latest change is taken back: once something else was done, Ctrl Z means that.
  const canUndo = isThis(latest?.undo);
  const undone = !canUndo && isThis(latest?.redo);
  const undo = useChange(undoLast, {
    done: () => toasts.tell({ text: t('intake-undone', { file: done.file }) }),
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  useDropZone(useRef<HTMLElement>(null), (drop) => navigate(importDropped(done.noun, drop)));
  const place = PLACE_OF[done.noun];
  const [, , , , same = 0, leftOut = 0] = done.taken.counts;
  const lines = [
    ...madeWords(text, done.taken.made).map(({ said }) => said),
    ...(same > 0 ? [t('intake-same', { count: same })] : []),
    ...(leftOut > 0 ? [t('intake-left-out', { count: leftOut })] : []),
  ];
  return (
    <>
      <PageHeader title={t(`intake-title-${done.noun}`)} sub={done.file} />
      <div className="page-body">
        <EmptyState
          icon={<CheckmarkCircleIcon aria-hidden fontSize={28} />}
          title={undone ? t('intake-undone', { file: done.file }) : t('intake-done')}
          actions={
            <>
              {!undone && <Button onClick={() => navigate(place.to)}>{t('intake-see', { place: t(place.name) })}</Button>}
              {canUndo && (
                <Button
                  variant="secondary"
                  data-color="neutral"
                  aria-keyshortcuts="Control+Z"
                  loading={undo.isPending}
                  onClick={() => undo.mutate(null)}
                >
                  {t('button-undo')} <KeyHint>Ctrl Z</KeyHint>
                </Button>
              )}
              <Button
                variant="tertiary"
                data-color="neutral"
                onClick={() => navigate(`/import?noun=${done.noun}`, { replace: true })}
              >
                {t('intake-another')}
              </Button>
            </>
          }
        >
          {undone ? (
            t('intake-undone-said')
          ) : (
            <ul className="import-done">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </EmptyState>
      </div>
    </>
  );
}
