//! Settings of the register and of this window, and where everything is kept.

import { useQueryOf } from '../../api/query';
import { session } from '../../api/session';
import { shellFacts } from '../../api/shell';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { SkeletonRows } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { CareLinks } from './CareLinks';
import { GiveAndTake } from './GiveAndTake';
import { KeySettings } from './KeySettings';
import { settings } from './queries';
import { RegisterSettings } from './RegisterSettings';
import { WindowSettings } from './WindowSettings';
import './settings.css';

export function SettingsPage() {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(settings, null);
  const facts = useQueryOf(shellFacts, null).data;
  const version = useQueryOf(session, null).data?.version ?? '';
  const register = facts?.register;
  return (
    <>
      <PageHeader title={t('nav-settings')} />
      <div className="page-body set">
        <Section title={t('settings-register')}>
          {register?.example && <p className="set-note">{t('settings-example')}</p>}
          {error && !data ? (
            <ErrorNotice title={t('settings-unread')} error={error} onRetry={() => void refetch()} />
          ) : data ? (
            <RegisterSettings saved={data} />
          ) : (
            <SkeletonRows label={t('settings-waiting')} rows={5} />
          )}
        </Section>
        <Section title={t('lock-title')}>{register && <KeySettings register={register} />}</Section>
        <Section title={t('care-title')}>
          <CareLinks />
        </Section>
        <Section title={t('settings-window')}>
          <WindowSettings />
        </Section>
        <Section title={t('give-title')}>
          <GiveAndTake sealed={register?.sealed ?? false} />
        </Section>
        <Section title={t('settings-where')}>
          <Facts
            facts={[
              { name: t('settings-file'), value: <span className="set-path">{register?.path ?? ''}</span> },
              { name: t('settings-version'), value: `Kravspor ${version}` },
              { name: t('settings-licence'), value: t('settings-licence-said') },
            ]}
          />
          <p className="set-note">{t('settings-where-said')}</p>
        </Section>
      </div>
    </>
  );
}
