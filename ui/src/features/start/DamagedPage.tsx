//! A register that cannot be opened: what is wrong in plain words, the copies to put back, the check, and the salvage.

import { Button } from '@digdir/designsystemet-react';
import { BandageIcon, FolderFileIcon, StethoscopeIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { RegisterError, sentenceOf } from '../../api/failure';
import { type DamagedRegister, useOpening } from '../../api/session';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Section } from '../../components/Section';
import { Sym } from '../../components/Sym';
import { CopyList } from '../../parts/care/CopyList';
import { InspectionNews } from '../../parts/care/InspectionNews';
import { OtherCopy } from '../../parts/care/OtherCopy';
import { useInspecting } from '../../parts/care/useInspecting';
import { beginMaking } from '../../parts/keys/making';
import { useText } from '../../text/TextProvider';
import './damaged.css';

/** `name` is what people call the register. */
export function DamagedPage({ register, name }: { register: DamagedRegister; name: string }) {
  const text = useText();
  const { t } = text;
  const { copies, is_there, failure, path } = register;
  const inspecting = useInspecting();
  const opening = useOpening();
  const title = useRef<HTMLHeadingElement>(null);
  const heading = t(is_there ? 'damaged-title' : 'damaged-gone-title', { name });
  useEffect(() => {
    document.title = `${heading} – Kravspor`;
  }, [heading]);
  useEffect(() => title.current?.focus(), []);
  const said = sentenceOf(text, new RegisterError(failure));
  const busy = inspecting.going !== null;
  return (
    <main className="dmg">
      <div className="dmg-c">
        <header>
          <h1 ref={title} tabIndex={-1}>
            {heading}
          </h1>
          <p className="care-path">{said}</p>
          <p className="dmg-calm">
            <Sym name="fulfilled" />
            <span>{t(is_there ? 'damaged-nothing-deleted' : 'damaged-gone-said')}</span>
          </p>
          {!said.includes(path) && <p className="xs sub care-path">{path}</p>}
        </header>
        <Section title={t('damaged-restore')} {...(copies.length > 0 ? { count: copies.length } : {})}>
          {copies.length > 0 ? (
            <>
              <p className="dmg-said">{t('damaged-restore-said')}</p>
              <CopyList copies={copies} instead={false} few={4} />
            </>
          ) : (
            <p className="dmg-said">{t('damaged-no-copies')}</p>
          )}
          <div className="dmg-other">
            <OtherCopy />
          </div>
        </Section>
        {is_there && (
          <Section title={t('damaged-look')}>
            <ul className="dmg-ways">
              <li>
                <div>
                  <p className="m">{t('damaged-check')}</p>
                  <p className="sm sub">{t('damaged-check.said')}</p>
                </div>
                <Button variant="secondary" data-color="neutral" disabled={busy} onClick={() => void inspecting.run('inspect')}>
                  <StethoscopeIcon aria-hidden />
                  {t('inspection-do')}
                </Button>
              </li>
              <li>
                <div>
                  <p className="m">{t('damaged-salvage')}</p>
                  <p className="sm sub">{t('damaged-salvage.said')}</p>
                </div>
                <Button variant="secondary" data-color="neutral" disabled={busy} onClick={() => void inspecting.run('salvage')}>
                  <BandageIcon aria-hidden />
                  {t('salvage-do')}
                </Button>
              </li>
            </ul>
            <InspectionNews inspecting={inspecting} copies="here" />
          </Section>
        )}
        <Section title={t('damaged-others')}>
          {opening.error && opening.error.code !== 'cancelled' && (
            <div className="dmg-other">
              <ErrorNotice title={t('start-refused')} error={opening.error} />
            </div>
          )}
          <div className="dmg-other">
            {(['other', 'example'] as const).map((way) => (
              <Button
                key={way}
                variant={way === 'other' ? 'secondary' : 'tertiary'}
                data-color="neutral"
                disabled={opening.isPending || busy}
                onClick={() => opening.mutate(way)}
              >
                {way === 'other' && <FolderFileIcon aria-hidden />}
                {t(`register-way-${way}`)}
              </Button>
            ))}
            <Button
              variant="tertiary"
              data-color="neutral"
              disabled={opening.isPending || busy}
              onClick={() => beginMaking({ place: 'chosen', to: '/contracts' })}
            >
              {t('register-way-new')}
            </Button>
          </div>
        </Section>
      </div>
    </main>
  );
}
