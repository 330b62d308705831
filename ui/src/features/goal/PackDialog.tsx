//! Taking a strategy in: one of those that come with the program, or a file. What is wrong with a file is shown at its line.

import { Alert, Button } from '@digdir/designsystemet-react';
import { FileImportIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { PackPreview } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { choosePack, importPack, shippedPacks } from './queries';

export function PackDialog({ onClose, onTaken }: { onClose: () => void; onTaken: (strategy: string) => void }) {
  const { t } = useText();
  const shipped = useQueryOf(shippedPacks, null);
  const [chosen, setChosen] = useState<PackPreview | null>(null);
  const done = useDone();
  const choose = useChange(choosePack, { done: (preview) => preview && setChosen(preview) });
  const take = useChange(importPack, {
    done: (taken) => {
      onClose();
      onTaken(taken.strategy_id);
      const { title, added, changed, past, removed } = taken;
      done(t(taken.before === null ? 'pack-taken' : 'pack-taken-again', { title, added, changed, past, removed }));
    },
  });
  const faulty = chosen !== null && chosen.faults.length > 0;
  return (
    <Dialog
      title={t('goals-import')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button disabled={choose.isPending} onClick={() => choose.mutate(null)}>
            <FileImportIcon aria-hidden />
            {t('goals-choose-file')}
          </Button>
        </>
      }
    >
      {take.error && <ErrorNotice title={t('goals-not-imported')} error={take.error} />}
      {choose.error && <ErrorNotice title={t('goals-not-imported')} error={choose.error} />}
      {chosen !== null && !faulty && <Pack pack={chosen} busy={take.isPending} onTake={take.mutate} />}
      {faulty && <Faults pack={chosen} />}
      <h3 className="goal-packs-h">{t('goals-shipped')}</h3>
      {(shipped.data ?? []).map((pack) => (
        <Pack key={pack.title} pack={pack} busy={take.isPending} onTake={take.mutate} />
      ))}
      <p className="xs sub">{t('goals-pack-said')}</p>
    </Dialog>
  );
}

function Pack({ pack, busy, onTake }: { pack: PackPreview; busy: boolean; onTake: (pack: string) => void }) {
  const { t } = useText();
  const newer = pack.known !== null && pack.known < pack.version;
  const same = pack.known !== null && pack.known === pack.version;
  const about = [
    pack.owner,
    t('goals-version', { version: String(pack.version) }),
    t('report-goals-count', { count: pack.goals }),
    pack.known === null ? '' : t('goals-known', { version: String(pack.known) }),
    pack.file,
  ].filter(Boolean);
  return (
    <div className="goal-line goal-pack">
      <span>
        <span className="m">{pack.title}</span>
        <span className="xs sub goal-under">{about.join(' · ')}</span>
      </span>
      <Button
        variant="secondary"
        data-color="neutral"
        disabled={busy}
        aria-label={t('goals-take-this', { title: pack.title })}
        onClick={() => onTake(pack.pack)}
      >
        {t(newer ? 'goals-update' : same ? 'goals-again' : 'goals-take')}
      </Button>
    </div>
  );
}

function Faults({ pack }: { pack: PackPreview }) {
  const { t } = useText();
  return (
    <Alert data-color="danger" className="goal-faults" role="alert" aria-label={t('goals-faults')}>
      <p className="m">{t('goals-faults-in', { file: pack.file, count: pack.faults.length })}</p>
      <ol>
        {pack.faults.map((one) => (
          <li key={`${one.line}:${one.column}:${one.fault}:${one.said}`}>
            {t('pack-finding', {
              line: String(one.line),
              column: String(one.column),
              sentence: t(`pack-fault-${one.fault}`, { name: one.name, said: one.said || 'none', other: String(one.other_line) }),
            })}
            {one.text && <code>{one.text}</code>}
          </li>
        ))}
      </ol>
    </Alert>
  );
}
