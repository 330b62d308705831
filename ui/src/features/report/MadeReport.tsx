//! Making a report: the work, how it went, and opening what was made. Knows no report.

import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { SavedReport } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../text/TextProvider';
import { Making } from './Making';
import { openReport } from './queries';

type Work<Args> = UseMutationResult<SavedReport | null, RegisterError, Args>;
type Opening = UseMutationResult<null, RegisterError, string>;

/** The work of making a report with `make`, and of opening it. */
export function useMaking<Args>(make: (args: Args) => Promise<SavedReport | null>) {
  const making: Work<Args> = useMutation({
    mutationFn: (args) => make(args).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
  });
  const opening: Opening = useMutation({
    mutationFn: (path) => openReport(path).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
  });
  return { making, opening };
}

interface OutcomeProps<Args> {
  making: Work<Args>;
  opening: Opening;
  /** What is chosen now, as JSON: how it went with anything else is no longer said. */
  current: string | null;
  onCancel: () => void;
  onRetry: () => void;
}

/** How the making of a report goes and went. */
export function MadeReport<Args>({ making, opening, current, onCancel, onRetry }: OutcomeProps<Args>) {
  const { t } = useText();
  if (JSON.stringify(making.variables) !== current) return <div className="rp-news" aria-live="polite" />;
  const cancelled = making.error?.code === 'cancelled';
  const path = making.data?.path;
  return (
    <div className="rp-news" aria-live="polite">
      {making.isPending && <Making onCancel={onCancel} />}
      {cancelled && <p className="sub">{t('reports-cancelled')}</p>}
      {making.error && !cancelled && <ErrorNotice title={t('reports-failed')} error={making.error} onRetry={onRetry} />}
      {path !== undefined && (
        <div className="rp-done">
          <CheckmarkCircleIcon aria-hidden fontSize={20} />
          <div>
            <p className="m">{t('reports-done')}</p>
            <p className="xs sub rp-path">{path}</p>
          </div>
          <Button type="button" variant="secondary" loading={opening.isPending} onClick={() => opening.mutate(path)}>
            {t('reports-open')}
          </Button>
        </div>
      )}
      {making.isSuccess && making.data === null && <p className="sub">{t('reports-no-place')}</p>}
      {opening.error && <ErrorNotice title={t('reports-open-failed')} error={opening.error} />}
    </div>
  );
}
