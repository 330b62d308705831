//! What was just put back, and the way back from it, for as long as the register is open.

import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Sym } from '../../components/Sym';
import { tellAfter, useAfter } from '../../parts/care/after';
import { momentText } from '../../parts/care/moment';
import { useRestoring } from '../../parts/care/useRestoring';
import { useText } from '../../text/TextProvider';

export function JustRestored({ path }: { path: string }) {
  const text = useText();
  const { t } = text;
  const after = useAfter(path);
  const restoring = useRestoring();
  if (after?.kind !== 'restored') return null;
  const { replaced, aside, lost_files } = after.restored;
  return (
    <section className="bk-after" aria-label={t('restore-news')}>
      <Sym name="fulfilled" />
      <div>
        <p className="m">
          {after.at === null ? t('restore-done') : t('restore-done-at', { moment: momentText(text, after.at) })}
        </p>
        {replaced !== null && <p className="sm">{t('restore-replaced')}</p>}
        {aside !== null && (
          <p className="sm">
            {t('restore-aside')} <span className="care-path">{aside}</span>
          </p>
        )}
        {lost_files > 0 && <p className="sm">{t('restore-lost', { count: lost_files })}</p>}
        {restoring.error && <ErrorNotice title={t('restore-failed')} error={restoring.error} />}
        <div className="care-do">
          {replaced !== null && (
            <Button
              variant="secondary"
              data-color="neutral"
              loading={restoring.isPending}
              onClick={() => restoring.mutate({ name: replaced, at: null, undoes: true })}
            >
              <ArrowUndoIcon aria-hidden />
              {t('restore-undo')}
            </Button>
          )}
          <Button variant="tertiary" data-color="neutral" disabled={restoring.isPending} onClick={() => tellAfter(null)}>
            {t('button-close')}
          </Button>
        </div>
      </div>
    </section>
  );
}
