//! «Ta ut og ta inn»: the whole register as a workbook or a package, and a package as a new register.

import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, FolderFileIcon, PackageIcon, TableIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { Carried } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Progress, useLongWait } from '../../components/Waiting';
import { CarriedCounts } from '../../parts/giving/CarriedCounts';
import { savePackage, saveWorkbook, stopGiving } from '../../parts/giving/queries';
import { useCome } from '../../parts/giving/useCome';
import { useChoosingPackage } from '../../parts/keys/useChoosingPackage';
import { useText } from '../../text/TextProvider';
import { PackageDialog } from './PackageDialog';

type Way = 'workbook' | 'package' | 'restore';

/** What has been done: where it is, and for a package what it holds. */
interface Done {
  way: Way;
  path: string;
  carried: Carried | null;
}

export function GiveAndTake({ sealed }: { sealed: boolean }) {
  const { t } = useText();
  const [going, setGoing] = useState<Way | null>(null);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState<{ way: Way; error: RegisterError } | null>(null);
  const choosing = useChoosingPackage();
  const come = useCome(going !== null);
  const long = useLongWait(going !== null);
  const run = async (way: Way, passphrase: string | null = null) => {
    if (going !== null) return;
    setGoing(way);
    setDone(null);
    setFailed(null);
    try {
      if (way === 'workbook') {
        const saved = await saveWorkbook();
        if (saved) setDone({ way, path: saved.path, carried: null });
      } else if (way === 'package') {
        const saved = await savePackage(passphrase);
        if (saved) setDone({ way, path: saved.path, carried: saved.carried });
      } else {
        await choosing.mutateAsync(null);
      }
    } catch (thrown) {
      const error = asRegisterError(thrown);
      if (error.code !== 'cancelled') setFailed({ way, error });
    } finally {
      setGoing(null);
    }
  };
  const begin = (way: Way) => {
    if (way === 'package') {
      setFailed(null);
      setAsking(true);
    } else void run(way);
  };
  const ways: readonly { way: Way; icon: typeof TableIcon }[] = [
    { way: 'workbook', icon: TableIcon },
    { way: 'package', icon: PackageIcon },
    { way: 'restore', icon: FolderFileIcon },
  ];
  return (
    <div className="set-give">
      <ul>
        {ways.map(({ way, icon: Icon }) => (
          <li key={way}>
            <div>
              <p className="m">{t(`give-${way}`)}</p>
              <p className="sm sub">{t(`give-${way}.said`)}</p>
            </div>
            <Button
              type="button"
              variant="secondary"
              data-color="neutral"
              aria-disabled={going !== null}
              onClick={() => begin(way)}
            >
              <Icon aria-hidden />
              {t(`give-${way}-do`)}
            </Button>
          </li>
        ))}
      </ul>
      {asking && going === null && (
        <PackageDialog
          sealed={sealed}
          onSave={(passphrase) => {
            setAsking(false);
            void run('package', passphrase);
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <div className="set-give-news" aria-live="polite">
        {long &&
          (come === null ? (
            <Progress text={t('give-choosing')} />
          ) : (
            <Progress text={t(`give-stage-${come.stage}`, { percent: come.percent })} onCancel={stopGiving} />
          ))}
        {failed && <ErrorNotice title={t(`give-${failed.way}-failed`)} error={failed.error} />}
        {done && (
          <div className="set-give-done">
            <CheckmarkCircleIcon aria-hidden fontSize={20} />
            <div>
              <p className="m">{t(`give-${done.way}-done`)}</p>
              <p className="xs sub set-path">{done.path}</p>
              {done.carried && <CarriedCounts carried={done.carried} />}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
