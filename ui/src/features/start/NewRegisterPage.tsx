//! Making a register: what is to open it, then its recovery key. Encrypted before the first word is written in it.

import { KeyHorizontalIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { MadeKey, Ways } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { usePuttingAway } from '../../api/session';
import { navigate } from '../../components/navigation';
import { useShortcut } from '../../components/shortcuts';
import { makeRegister } from '../../parts/keys/queries';
import { RecoveryKey } from '../../parts/keys/RecoveryKey';
import { WaysForm } from '../../parts/keys/WaysForm';
import { useText } from '../../text/TextProvider';
import { endMaking, type Making } from './making';
import './first-start.css';
import './locked.css';

export function NewRegisterPage({ making }: { making: Making }) {
  const { t } = useText();
  const [made, setMade] = useState<MadeKey | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const work = useMutation<MadeKey | null, RegisterError, Ways>({
    mutationKey: ['keys.make'],
    mutationFn: (ways) => makeRegister(making.place, ways).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: setMade,
    // What was typed is not kept with how it went.
    gcTime: 0,
  });
  const putAway = usePuttingAway({
    done: () => {
      endMaking();
      navigate(making.to);
    },
  });
  useShortcut('escape', endMaking, made === null && !work.isPending);
  const heading = t(made === null ? 'making-title' : 'recovery-key-title');
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
          {made === null ? <PadlockLockedIcon aria-hidden fontSize={40} /> : <KeyHorizontalIcon aria-hidden fontSize={40} />}
          <div>
            <h1 ref={title} tabIndex={-1}>
              {heading}
            </h1>
            {made === null && <p className="sub">{t('making-said')}</p>}
          </div>
        </header>
        {made === null ? (
          <WaysForm
            doName={t('making-do')}
            failedTitle={t('making-failed')}
            pending={work.isPending}
            error={work.error}
            onDo={(ways) => work.mutate(ways)}
            onCancel={endMaking}
          />
        ) : (
          <RecoveryKey made={made} pending={putAway.isPending} error={putAway.error} onPutAway={() => putAway.mutate(null)} />
        )}
      </div>
    </main>
  );
}
