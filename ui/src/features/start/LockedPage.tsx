//! A locked register: nothing of it is shown until somebody has opened it.

import { Button } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../api/failure';
import { type LockedRegister, useOpening, useUnlocking, type WayKind } from '../../api/session';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextField } from '../../components/fields';
import { PassphraseField } from '../../components/PassphraseField';
import { useText } from '../../text/TextProvider';
import './first-start.css';
import './locked.css';

/** `name` is what people call the register. */
export function LockedPage({ register, name }: { register: LockedRegister; name: string }) {
  const text = useText();
  const { t } = text;
  const { ways } = register;
  // What this computer opens by itself has no passphrase to ask for: the lock is a screen before it.
  const known: WayKind | null = ways.passphrase !== null ? 'passphrase' : ways.remembered ? null : 'recovery-key';
  const [way, setWay] = useState<WayKind | null>(known);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const unlocking = useUnlocking();
  const opening = useOpening();

  useEffect(() => {
    document.title = `${t('locked-title')} – Kravspor`;
  }, [t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is another one for each way
  useEffect(() => form.current?.querySelector<HTMLElement>('input, [type=submit]')?.focus(), [way]);

  const type = (next: string) => {
    setTyped(next);
    setMissing(false);
    if (unlocking.error) unlocking.reset();
  };
  const turn = (next: WayKind | null) => {
    setWay(next);
    type('');
  };
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    if (unlocking.isPending) return;
    if (way !== null && typed === '') {
      setMissing(true);
      return;
    }
    unlocking.mutate(
      { way, typed },
      {
        onError: () => {
          form.current?.querySelector('input')?.select();
        },
      },
    );
  };
  const failure = unlocking.error;
  const ofField = failure && ['wrong-passphrase', 'wrong-recovery-key', 'too-soon'].includes(failure.code);
  const error = missing ? t(`locked-${way ?? 'passphrase'}-missing`) : ofField ? sentenceOf(text, failure) : undefined;
  const field = { label: t(`locked-${way ?? 'passphrase'}`), value: typed, onChange: type, error };
  return (
    <main className="fg">
      <form ref={form} className="fg-c lk" onSubmit={unlock} noValidate>
        <header>
          <PadlockLockedIcon aria-hidden fontSize={40} />
          <div>
            <h1>{name}</h1>
            <p className="sub">{t('locked-said')}</p>
          </div>
        </header>
        {failure && !ofField && <ErrorNotice title={t('start-refused')} error={failure} />}
        {way === 'passphrase' && <PassphraseField {...field} />}
        {way === 'recovery-key' && <TextField {...field} description={t('locked-recovery-key.said')} />}
        <div className="lk-a">
          <Button type="submit" loading={unlocking.isPending}>
            {t('locked-open')}
          </Button>
          {known !== 'recovery-key' && ways.recovery_key !== null && (
            <Button type="button" variant="tertiary" onClick={() => turn(way === 'recovery-key' ? known : 'recovery-key')}>
              {t(
                way !== 'recovery-key'
                  ? 'locked-use-recovery-key'
                  : known === null
                    ? 'locked-use-computer'
                    : 'locked-use-passphrase',
              )}
            </Button>
          )}
        </div>
        <hr />
        {opening.error && <ErrorNotice title={t('start-refused')} error={opening.error} />}
        <div className="lk-o">
          {(['example', 'other'] as const).map((other) => (
            <Button
              key={other}
              type="button"
              variant="tertiary"
              data-color="neutral"
              disabled={opening.isPending}
              onClick={() => opening.mutate(other)}
            >
              {t(`register-way-${other}`)}
            </Button>
          ))}
        </div>
      </form>
    </main>
  );
}
