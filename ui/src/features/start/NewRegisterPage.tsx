//! Making a register: what is to open it, then its recovery key. Encrypted before the first word is written in it. One that is made of
//! a package has the package opened first, if that is locked.

import { KeyHorizontalIcon, PackageIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Carried, MadeKey, Ways } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { usePuttingAway } from '../../api/session';
import { navigate } from '../../components/navigation';
import { useShortcut } from '../../components/shortcuts';
import { useToasts } from '../../components/Toasts';
import { Progress, useLongWait } from '../../components/Waiting';
import { restorePackage, stopGiving } from '../../parts/giving/queries';
import { useCome } from '../../parts/giving/useCome';
import { endMaking, type Making } from '../../parts/keys/making';
import { makeRegister } from '../../parts/keys/queries';
import { RecoveryKey } from '../../parts/keys/RecoveryKey';
import { WaysForm } from '../../parts/keys/WaysForm';
import { useText } from '../../text/TextProvider';
import './first-start.css';
import './locked.css';
import { UnlockPackage } from './UnlockPackage';

interface Made {
  made: MadeKey;
  carried: Carried | null;
}

const send = async (place: Making['place'], passphrase: string | null, ways: Ways): Promise<Made | null> => {
  if (typeof place === 'object') return restorePackage(passphrase, ways);
  const made = await makeRegister(place, ways);
  return made && { made, carried: null };
};

export function NewRegisterPage({ making }: { making: Making }) {
  const { t } = useText();
  const toasts = useToasts();
  const chosen = typeof making.place === 'object' ? making.place : null;
  const [unlocked, setUnlocked] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const work = useMutation<Made | null, RegisterError, Ways>({
    mutationKey: ['keys.make'],
    mutationFn: (ways) => send(making.place, unlocked, ways).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: setMade,
    // What was typed is not kept with how it went.
    gcTime: 0,
  });
  const come = useCome(chosen !== null && work.isPending);
  const slow = useLongWait(chosen !== null && work.isPending);
  const putAway = usePuttingAway({
    done: () => {
      endMaking();
      navigate(making.to);
      if (made?.carried) toasts.tell({ text: t('package-restored-holds', { ...made.carried }) });
    },
  });
  useShortcut('escape', endMaking, made === null && !work.isPending);
  const locked = chosen?.locked === true && unlocked === null;
  const key = made ? 'recovery-key-title' : locked ? 'package-unlock' : chosen ? 'making-package-title' : 'making-title';
  const heading = t(key);
  const Icon = made ? KeyHorizontalIcon : locked ? PackageIcon : PadlockLockedIcon;
  useEffect(() => {
    document.title = `${heading} – Kravspor`;
  }, [heading]);
  useEffect(() => {
    if (made !== null) title.current?.focus();
  }, [made]);
  return (
    <main className="fg">
      <div className="fg-c lk mk">
        <header>
          <Icon aria-hidden fontSize={40} />
          <div>
            <h1 ref={title} tabIndex={-1}>
              {heading}
            </h1>
            {locked && <p className="sub">{t('package-unlock.said', { name: chosen?.name ?? '' })}</p>}
            {!locked && !made && <p className="sub">{t(chosen ? 'making-package-said' : 'making-said')}</p>}
          </div>
        </header>
        {made ? (
          <RecoveryKey
            made={made.made}
            pending={putAway.isPending}
            error={putAway.error}
            onPutAway={() => putAway.mutate(null)}
          />
        ) : locked ? (
          <UnlockPackage onUnlocked={setUnlocked} onCancel={endMaking} />
        ) : (
          <WaysForm
            doName={t('making-do')}
            failedTitle={t(chosen ? 'give-restore-failed' : 'making-failed')}
            pending={work.isPending}
            error={work.error}
            onDo={(ways) => work.mutate(ways)}
            onCancel={endMaking}
          />
        )}
        {slow && (
          <div className="mk-wait">
            {come === null ? (
              <Progress text={t('making-choosing')} />
            ) : (
              <Progress text={t(`give-stage-${come.stage}`, { percent: come.percent })} onCancel={stopGiving} />
            )}
          </div>
        )}
      </div>
    </main>
  );
}
