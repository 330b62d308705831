//! Et sted til: a memory stick or another disk that copies are brought to besides.

import { Button } from '@digdir/designsystemet-react';
import { FolderPlusIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SecondPlace as Second } from '../../api/bindings';
import { asRegisterError, RegisterError, sentenceOf } from '../../api/failure';
import { staleBy } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Sym, type SymName } from '../../components/Sym';
import { daysSince, momentText } from '../../parts/care/moment';
import { chooseSecondPlace, forgetSecondPlace } from '../../parts/care/queries';
import { type Text, useText } from '../../text/TextProvider';

function standing(text: Text, { reachable, newest, state }: Second): [SymName, string] {
  const { t } = text;
  if (!reachable) return ['warning', t('second-away')];
  if (newest === null) return [state === 'empty' ? 'not-applicable' : 'warning', t('second-none')];
  if (state === 'old') return ['warning', t('backup-old', { count: daysSince(text, newest) })];
  return ['fulfilled', t('backup-last', { moment: momentText(text, newest) })];
}

export function SecondPlace({ second }: { second: Second | null }) {
  const text = useText();
  const { t } = text;
  const client = useQueryClient();
  const change = useMutation<unknown, RegisterError, 'choose' | 'forget'>({
    mutationKey: ['care.second'],
    mutationFn: (what) =>
      (what === 'choose' ? chooseSecondPlace() : forgetSecondPlace()).catch((thrown: unknown) =>
        Promise.reject(asRegisterError(thrown)),
      ),
    onSuccess: () => void staleBy(client, ['backup']),
  });
  const [symbol, said] = second ? standing(text, second) : (['not-applicable', ''] as const);
  return (
    <>
      <div className="bk-now">
        <div>
          {second ? (
            <>
              <p className="bk-state m">
                <Sym name={symbol} />
                {said}
              </p>
              <p className="sm sub care-path">{second.path}</p>
              {second.failed && <p className="sm">{sentenceOf(text, new RegisterError(second.failed))}</p>}
            </>
          ) : (
            <p className="sm sub">{t('second-said')}</p>
          )}
        </div>
        <div className="bk-a">
          <Button variant="secondary" data-color="neutral" loading={change.isPending} onClick={() => change.mutate('choose')}>
            <FolderPlusIcon aria-hidden />
            {t(second ? 'second-other' : 'second-choose')}
          </Button>
          {second && (
            <Button variant="tertiary" data-color="neutral" disabled={change.isPending} onClick={() => change.mutate('forget')}>
              {t('second-forget')}
            </Button>
          )}
        </div>
      </div>
      <div className="bk-news" aria-live="polite">
        {change.error && <ErrorNotice title={t('second-failed')} error={change.error} />}
      </div>
    </>
  );
}
