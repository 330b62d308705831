//! A recovery key that was just made: shown once, saved as a page, and let go of when somebody says where it is.

import { Button, Checkbox, ValidationMessage } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, FilePdfIcon } from '@navikt/aksel-icons';
import { Fragment, useRef, useState } from 'react';
import type { MadeKey } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../text/TextProvider';
import { saveRecoveryPage } from './queries';
import './keys.css';

export interface RecoveryKeyProps {
  made: MadeKey;
  /** While what comes after is made ready. */
  pending: boolean;
  error: RegisterError | null;
  onPutAway: () => void;
}

export function RecoveryKey({ made, pending, error, onPutAway }: RecoveryKeyProps) {
  const { t } = useText();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState<RegisterError | null>(null);
  const [kept, setKept] = useState(false);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const save = async () => {
    if (saving) return;
    setSaving(true);
    setFailed(null);
    try {
      const page = await saveRecoveryPage();
      if (page) setSaved(page.path);
    } catch (thrown) {
      setFailed(asRegisterError(thrown));
    } finally {
      setSaving(false);
    }
  };
  const on = () => {
    if (kept) onPutAway();
    else {
      setTried(true);
      box.current?.focus();
    }
  };
  const missing = tried && !kept;
  return (
    <div className="rk">
      <p>{t('recovery-key-said', { name: made.name })}</p>
      <p className="rk-key">
        <span className="sr">{t('recovery-key-shown')}: </span>
        {made.key.split('-').map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change places
          <Fragment key={at}>
            {at > 0 && <span className="rk-hyphen">-</span>}
            <span className="rk-group">{group}</span>
          </Fragment>
        ))}
      </p>
      <div className="rk-save">
        <Button
          type="button"
          variant={saved === null ? 'primary' : 'secondary'}
          data-color={saved === null ? 'accent' : 'neutral'}
          loading={saving}
          onClick={() => void save()}
          data-autofocus
        >
          <FilePdfIcon aria-hidden />
          {t('recovery-key-save')}
        </Button>
        <div aria-live="polite">
          {saved !== null && (
            <p className="rk-saved">
              <CheckmarkCircleIcon aria-hidden fontSize={20} />
              <span>
                {t('recovery-key-saved', { path: saved })}
                <span className="sub"> {t('recovery-key-print')}</span>
              </span>
            </p>
          )}
          {failed && <ErrorNotice title={t('recovery-key-failed')} error={failed} />}
        </div>
      </div>
      <div>
        <Checkbox
          ref={box}
          label={t('recovery-key-kept')}
          checked={kept}
          aria-invalid={missing || undefined}
          {...(missing ? { 'aria-describedby': 'rk-missing' } : {})}
          onChange={(event) => setKept(event.target.checked)}
        />
        {missing && <ValidationMessage id="rk-missing">{t('recovery-key-kept-missing')}</ValidationMessage>}
      </div>
      {error && <ErrorNotice title={t('start-refused')} error={error} />}
      <div className="ways-form-a">
        <Button type="button" variant={saved === null ? 'secondary' : 'primary'} loading={pending} onClick={on}>
          {t('recovery-key-on')}
        </Button>
      </div>
    </div>
  );
}
