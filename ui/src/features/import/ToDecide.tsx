//! What stands in the way, by kind: decided for all rows of a kind at once.

import { Button } from '@digdir/designsystemet-react';
import type { PreviewView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useToasts } from '../../components/Toasts';
import { useText } from '../../text/TextProvider';
import { accept, emptyRefused, leaveOutRefused } from './queries';
import { GradeSymbol } from './row-states';

export function ToDecide({ preview }: { preview: PreviewView }) {
  const text = useText();
  const { t, number } = text;
  const toasts = useToasts();
  const failed = (thrown: unknown) => toasts.tell({ text: sentenceOf(text, thrown), failed: true });
  const accepting = useChange(accept, { failed });
  const leaving = useChange(leaveOutRefused, { failed });
  const emptying = useChange(emptyRefused, { failed });
  const refused = preview.findings.filter(({ grade }) => grade === 'refused');
  const doubts = preview.findings.filter(({ grade, count, accepted }) => grade === 'doubt' && accepted < count);
  if (refused.length + doubts.length === 0) return null;
  const busy = accepting.isPending || leaving.isPending || emptying.isPending;
  return (
    <section className="to-decide" aria-label={t('intake-to-decide')}>
      <ul>
        {refused.map((kind) => (
          <li key={kind.code}>
            <GradeSymbol grade="refused" accepted={false} />
            <span className="to-decide-name">
              {kind.name} <b>{number(kind.count)}</b>
            </span>
            {kind.emptied && (
              <Button variant="secondary" data-color="neutral" disabled={busy} onClick={() => emptying.mutate(kind.code)}>
                {t('intake-empty-kind', { count: kind.count })}
                <span className="sr">: {kind.name}</span>
              </Button>
            )}
          </li>
        ))}
        {refused.length > 0 && preview.counts[0] > 0 && (
          <li>
            <span className="to-decide-name sub xs">{t('intake-refused-said')}</span>
            <Button variant="secondary" data-color="neutral" disabled={busy} onClick={() => leaving.mutate(null)}>
              {t('intake-leave-out-refused', { count: preview.counts[0] })}
            </Button>
          </li>
        )}
        {doubts.map((kind) => (
          <li key={kind.code}>
            <GradeSymbol grade="doubt" accepted={false} />
            <span className="to-decide-name">
              {kind.name} <b>{number(kind.count - kind.accepted)}</b>
            </span>
            <Button
              variant="secondary"
              data-color="neutral"
              disabled={busy}
              onClick={() => accepting.mutate({ rows: [], code: kind.code, accepted: true })}
            >
              {t('intake-accept-kind', { count: kind.count - kind.accepted })}
              <span className="sr">: {kind.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
