//! Settings of the open register: whose it is, its logo, its rules. One form, saved as one change that can be undone.

import { Button } from '@digdir/designsystemet-react';
import { ImageIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { commands, type Settings, type WorkingDayRule } from '../../api/bindings';
import { useChange } from '../../api/change';
import { opened } from '../../api/client';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { useDraft } from '../../components/draft';
import { Form, useFieldError } from '../../components/Form';
import { FieldFrame, NumberField, TextField } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { logoAddress } from './logo';
import { editSettings, people } from './queries';

const ADDRESS = [
  ['address', 'error-field-address'],
  ['postal_code', 'error-field-postal-code'],
  ['city', 'error-field-city'],
] as const;
const RULES: readonly WorkingDayRule[] = ['next', 'previous'];

export function RegisterSettings({ saved }: { saved: Settings }) {
  const { t } = useText();
  const tell = useDone();
  const draft = useDraft<Settings>('settings', saved);
  const { value, edit, dirty } = draft;
  const change = useChange(editSettings, {
    done: () => {
      draft.forget();
      tell(t('settings-saved'));
    },
  });
  const unread = useUnreadFields();
  const rule = value.working_day_rule ?? 'next';
  return (
    <Form
      onSave={() => change.mutate({ ...value, organisation: value.organisation.trim(), user: value.user.trim() })}
      saving={change.isPending}
      error={change.error}
      failedTitle={t('settings-failed')}
      unread={unread.any}
      actions={dirty && <span className="xs sub">{t('settings-unsaved')}</span>}
      {...(dirty ? { onCancel: draft.drop } : {})}
    >
      <User value={value.user} onChange={(user) => edit('user', user)} />
      <Organisation value={value.organisation} onChange={(organisation) => edit('organisation', organisation)} />
      <div className="form-row">
        {ADDRESS.map(([field, name]) => (
          <AddressLine
            key={field}
            field={field}
            label={t(name)}
            value={value[field] ?? ''}
            onChange={(line) => edit(field, line)}
          />
        ))}
      </div>
      <Logo value={value.logo} onChange={(logo) => edit('logo', logo)} />
      <Radios
        label={t('settings-working-day')}
        description={t('settings-working-day.said')}
        value={rule}
        onChange={(next) => edit('working_day_rule', next)}
        options={RULES.map((one) => ({ value: one, name: t(`working-day-rule-${one}`) }))}
      />
      <QuietDays
        key={draft.turn}
        value={value.quiet_days ?? null}
        onChange={(days) => edit('quiet_days', days)}
        onUnread={unread.heard('quiet_days')}
      />
    </Form>
  );
}

interface PartProps {
  value: string;
  onChange: (value: string) => void;
}

function Organisation(props: PartProps) {
  const { t } = useText();
  return (
    <TextField
      label={t('error-field-organisation')}
      description={t('settings-organisation-said')}
      name="organisation"
      max={200}
      error={useFieldError('organisation')}
      {...props}
    />
  );
}

function AddressLine({ field, ...props }: PartProps & { field: string; label: string }) {
  return <TextField name={field} max={200} error={useFieldError(field)} {...props} />;
}

function User(props: PartProps) {
  const { t } = useText();
  const known = useQueryOf(people, null).data ?? [];
  return (
    <PersonField
      label={t('settings-user')}
      description={t('settings-user.said')}
      name="user"
      error={useFieldError('user')}
      known={known}
      {...props}
    />
  );
}

function QuietDays(props: {
  value: number | null;
  onChange: (days: number | null) => void;
  onUnread: (unread: boolean) => void;
}) {
  const { t } = useText();
  return (
    <NumberField
      label={t('settings-quiet-days')}
      description={t('settings-quiet-days-said')}
      name="quiet_days"
      limits={{ min: 1, max: 365, decimals: 0 }}
      error={useFieldError('quiet_days')}
      {...props}
    />
  );
}

function Logo({ value, onChange }: PartProps) {
  const text = useText();
  const { t } = text;
  const refused = useFieldError('logo');
  const [choosing, setChoosing] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const choose = async () => {
    setChoosing(true);
    setFailed(null);
    try {
      const logo = await opened(commands.chooseLogo());
      if (logo !== null) onChange(logo);
    } catch (error) {
      setFailed(error);
    } finally {
      setChoosing(false);
    }
  };
  const error = failed === null ? refused : sentenceOf(text, failed);
  return (
    <FieldFrame label={t('error-field-logo')} description={t('settings-logo-said')} error={error}>
      <div className="set-logo">
        {value !== '' && (
          <span className="set-logo-shown">
            <img src={logoAddress(value)} alt={t('settings-logo-alt')} />
          </span>
        )}
        <Button type="button" variant="secondary" data-color="neutral" loading={choosing} onClick={() => void choose()}>
          <ImageIcon aria-hidden />
          {t(value === '' ? 'settings-logo-choose' : 'settings-logo-other')}
        </Button>
        {value !== '' && (
          <Button
            type="button"
            variant="tertiary"
            data-color="neutral"
            onClick={() => {
              setFailed(null);
              onChange('');
            }}
          >
            <TrashIcon aria-hidden />
            {t('settings-logo-remove')}
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}
