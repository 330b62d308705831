//! Whether a package is locked, asked before it is saved: a locked register's is, unless somebody says otherwise.

import { Button, Switch } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { Sym } from '../../components/Sym';
import { NewPassphrase } from '../../parts/keys/NewPassphrase';
import { BLANK, SHORTEST, wrongWith } from '../../parts/keys/passphrase';
import { strengthOf } from '../../parts/keys/queries';
import { useText } from '../../text/TextProvider';

export interface PackageDialogProps {
  sealed: boolean;
  onSave: (passphrase: string | null) => void;
  onClose: () => void;
}

export function PackageDialog({ sealed, onSave, onClose }: PackageDialogProps) {
  const { t } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [lock, setLock] = useState(sealed);
  const [typed, setTyped] = useState(BLANK);
  const [tried, setTried] = useState(false);
  const [weak, setWeak] = useState(false);
  // After what is wrong has been drawn.
  const toFault = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!lock) {
      onSave(null);
      return;
    }
    setTried(true);
    if (wrongWith(typed) !== null) {
      toFault();
      return;
    }
    // Refused while it can be mended; the program looks at it again.
    const strength = await strengthOf(typed.first).catch(() => null);
    if (strength === 'weak') {
      setWeak(true);
      toFault();
    } else onSave(typed.first);
  };
  return (
    <Dialog
      title={t('give-package-ask')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button type="submit" form={id}>
            {t('give-package-do')}
          </Button>
        </>
      }
    >
      <form ref={form} id={id} className="key-dialog" onSubmit={(event) => void submit(event)} noValidate>
        <Switch
          label={t('give-package-lock')}
          description={t('give-package-lock.said')}
          checked={lock}
          onChange={(event) => setLock(event.target.checked)}
        />
        {lock ? (
          <NewPassphrase
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setTried(false);
              setWeak(false);
            }}
            tried={tried}
            refused={weak ? t('error-passphrase-weak', { min: SHORTEST }) : undefined}
          />
        ) : (
          <p className="state">
            <Sym name="warning" size={14} />
            {t('give-package-open')}
          </p>
        )}
      </form>
    </Dialog>
  );
}
