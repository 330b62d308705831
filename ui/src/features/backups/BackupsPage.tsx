//! Sikkerhetskopier: how the register stands with its copies, making one, putting one back, and the second place.

import { Button } from '@digdir/designsystemet-react';
import { FilesIcon, FloppydiskIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Backups, MadeBackup } from '../../api/bindings';
import { asRegisterError, RegisterError } from '../../api/failure';
import { staleBy, useQueryOf } from '../../api/query';
import { shellFacts } from '../../api/shell';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { Sym, type SymName } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { Progress, SkeletonRows, useLongWait } from '../../components/Waiting';
import { CareCrumbs } from '../../parts/care/CareCrumbs';
import { CopyList } from '../../parts/care/CopyList';
import { daysSince, momentText } from '../../parts/care/moment';
import { OtherCopy } from '../../parts/care/OtherCopy';
import { backupCome, backups, makeBackup, stopBackup } from '../../parts/care/queries';
import { useCome } from '../../parts/care/useCome';
import { type Text, useText } from '../../text/TextProvider';
import { JustRestored } from './JustRestored';
import { SecondPlace } from './SecondPlace';
import './backups.css';

export function BackupsPage() {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(backups, null);
  const register = useQueryOf(shellFacts, null).data?.register;
  return (
    <>
      <PageHeader title={t('care-backups')} above={<CareCrumbs />} />
      <div className="page-body bk">
        {register && <JustRestored path={register.path} />}
        {error && !data ? (
          <ErrorNotice title={t('backups-unread')} error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <All backups={data} />
        ) : (
          <SkeletonRows label={t('backups-waiting')} rows={5} />
        )}
      </div>
    </>
  );
}

function standing(text: Text, { state, copies, example, failed }: Backups): [SymName, string] {
  const { t } = text;
  const newest = copies[0]?.at;
  const last = newest === undefined ? null : t('backup-last', { moment: momentText(text, newest) });
  if (state === 'none') return ['warning', t('backup-none')];
  if (state === 'old' && newest !== undefined) return ['warning', t('backup-old', { count: daysSince(text, newest) })];
  if (last !== null) return [failed ? 'warning' : 'fulfilled', last];
  return ['not-applicable', t(example ? 'backup-line-example' : 'backup-state-empty')];
}

function All({ backups: all }: { backups: Backups }) {
  const text = useText();
  const { t } = text;
  const client = useQueryClient();
  const toasts = useToasts();
  const making = useMutation<MadeBackup, RegisterError, null>({
    mutationKey: ['care.make'],
    mutationFn: () => makeBackup().catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: ({ backup, lost_files }) => {
      const said = t('backup-made', { size: text.fileSize(backup.kilobytes * 1000) });
      toasts.tell({ text: lost_files > 0 ? `${said} ${t('backup-made-lost', { count: lost_files })}` : said });
    },
    onSettled: () => void staleBy(client, ['backup']),
  });
  const come = useCome(making.isPending, backupCome);
  const long = useLongWait(making.isPending);
  const [symbol, said] = standing(text, all);
  const stopped = making.error?.code === 'cancelled';
  // What just failed is said by what was asked for; else what the program itself met.
  const failure =
    making.error && !stopped ? making.error : all.failed && !making.isPending ? new RegisterError(all.failed) : null;
  return (
    <>
      <Section title={t('backups-standing')}>
        <div className="bk-now">
          <div>
            <p className="bk-state m">
              <Sym name={symbol} />
              {said}
            </p>
            <p className="sm sub">{t(all.example ? 'backups-said-example' : 'backups-said')}</p>
          </div>
          <Button loading={making.isPending} onClick={() => making.mutate(null)}>
            <FloppydiskIcon aria-hidden />
            {t('backup-make')}
          </Button>
        </div>
        <div className="bk-news" aria-live="polite">
          {long && (
            <Progress
              text={come && come.all > 0 ? t('backup-come', { done: come.done, all: come.all }) : t('backup-going')}
              onCancel={stopBackup}
            />
          )}
          {stopped && <p className="sub">{t('backup-stopped')}</p>}
          {failure && <ErrorNotice title={t('backup-failed')} error={failure} />}
          {all.behind && (
            <p className="bk-behind">
              <Sym name="warning" />
              <span>{t('backup-behind')}</span>
            </p>
          )}
        </div>
      </Section>
      <Section title={t('second-title')}>
        <SecondPlace second={all.second} />
      </Section>
      <Section title={t('backups-list')} {...(all.copies.length > 0 ? { count: all.copies.length } : {})}>
        {all.copies.length === 0 ? (
          <EmptyState icon={<FilesIcon aria-hidden fontSize={28} />} title={t('backup-none-yet')}>
            {t(all.example ? 'backup-none-yet-example' : 'backup-none-yet-said')}
          </EmptyState>
        ) : (
          <CopyList copies={all.copies} instead />
        )}
        <div className="bk-other">
          <OtherCopy />
          <p className="sm sub">
            {t('backups-where')} <span className="care-path">{all.folder}</span>
          </p>
        </div>
      </Section>
    </>
  );
}
