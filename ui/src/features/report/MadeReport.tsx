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

/** The work of making a report with `make`, and of opening it; `reset` forgets how they went. */
export function useMaking<Args>(make: (args: Args) => Promise<SavedReport | null>) {
  const making: Work<Args> = useMutation({
    mutationFn: (args) => make(args).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
  });
  const opening: Opening = useMutation({
    mutationFn: (path) => openReport(path).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
  });
  const reset = () => {
    making.reset();
    opening.reset();
  };
  return { making, opening, reset };
}

interface OutcomeProps<Args> {
  making: Work<Args>;
  opening: Opening;
  onCancel: () => void;
  onRetry: () => void;
}

/** How the making of a report goes and went. */
export function MadeReport<Args>({ making, opening, onCancel, onRetry }: OutcomeProps<Args>) {
  const { t } = useText();
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
