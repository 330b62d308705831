//! How the looking through goes, and what it found, in plain words with what can be done about it.

import { Button } from '@digdir/designsystemet-react';
import { BandageIcon, WrenchIcon } from '@navikt/aksel-icons';
import type { Fault, FaultKind, Inspection } from '../../api/bindings';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Link } from '../../components/navigation';
import { Sym, type SymName } from '../../components/Sym';
import { Progress, useLongWait } from '../../components/Waiting';
import { type Text, useText } from '../../text/TextProvider';
import { stopInspection } from './queries';
import type { Inspecting } from './useInspecting';
import './care.css';

/** `copies` says where the copies are: on this page, or on a page of their own. */
export function InspectionNews({ inspecting, copies }: { inspecting: Inspecting; copies: 'here' | 'elsewhere' }) {
  const { t } = useText();
  const { going, come, report, failed, stopped } = inspecting;
  const stage = come ? t(`inspection-stage-${come.stage}`) : t('inspection-begun');
  const said = going === 'salvage' ? t(come ? 'salvage-going' : 'salvage-choosing') : stage;
  const far = come && come.all > 0 ? t('inspection-come', { said, done: come.done, all: come.all }) : said;
  const long = useLongWait(going !== null);
  return (
    <div className="care-news" aria-live="polite">
      {long && <Progress text={far} onCancel={stopInspection} />}
      {stopped && <p className="sub">{t('inspection-stopped')}</p>}
      {failed && <ErrorNotice title={t(`${failed.task}-failed`)} error={failed.error} />}
      {report && <Report report={report} inspecting={inspecting} copies={copies} />}
    </div>
  );
}

/** What they name are the database's own words. */
const TECHNICAL: readonly FaultKind[] = ['unopenable', 'pages'];

/** What they name are tables. */
const OF_TABLES: readonly FaultKind[] = ['references', 'rows', 'unlogged'];

const symbolOf = ({ grave, harmless }: Fault): SymName => (grave ? 'not-fulfilled' : harmless ? 'not-verified' : 'warning');

/** What is meant by one of those a fault names: of the database's words nothing, of tables their names. */
function whichText({ t, has }: Text, { kind }: Fault, which: string): string {
  const table = `care-noun-${which.replaceAll('_', '-')}`;
  if (OF_TABLES.includes(kind) && has(table)) return t(table);
  if (kind === 'history') return t('fault-history-entry', { number: which });
  return which;
}

function Report({ report, inspecting, copies }: { report: Inspection; inspecting: Inspecting; copies: 'here' | 'elsewhere' }) {
  const text = useText();
  const { t } = text;
  const { faults, changes, documents, copies: count } = report;
  const sound = faults.every((fault) => fault.harmless);
  const opens = faults.every((fault) => fault.kind !== 'unopenable');
  const grave = faults.some((fault) => fault.grave);
  const mendable = opens && faults.some((fault) => fault.mendable);
  const toCopies =
    copies === 'elsewhere' && faults.some(({ kind }) => kind === 'behind' || kind.endsWith('-copy') || kind === 'history');
  const busy = inspecting.going !== null;
  return (
    <div className="care-report">
      <p className="care-verdict m">
        <Sym name={sound ? 'fulfilled' : grave ? 'not-fulfilled' : 'warning'} />
        {t(
          inspecting.mended && sound
            ? 'inspection-mended'
            : sound
              ? 'inspection-sound'
              : grave
                ? 'inspection-grave'
                : 'inspection-faults',
          {
            count: faults.filter((fault) => !fault.harmless).length,
          },
        )}
      </p>
      {opens && <p className="sm sub">{t('inspection-looked-at', { changes, documents, copies: count })}</p>}
      {faults.length > 0 && (
        <ul className="care-faults">
          {faults.map((fault) => (
            <li key={fault.kind}>
              <Sym name={symbolOf(fault)} />
              <div>
                <p>{t(`fault-${fault.kind}`, { count: fault.count })}</p>
                {fault.which.length > 0 && (
                  <details>
                    <summary>
                      {TECHNICAL.includes(fault.kind)
                        ? t('fault-details')
                        : t('fault-which', { count: Math.max(fault.count, fault.which.length) })}
                    </summary>
                    <ul className="sm">
                      {fault.which.map((which) => (
                        <li key={which}>{whichText(text, fault, which)}</li>
                      ))}
                    </ul>
                    {fault.count > fault.which.length && (
                      <p className="sm sub">{t('fault-which-more', { count: fault.count - fault.which.length })}</p>
                    )}
                  </details>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mendable && <p className="sm sub">{t('mend-said')}</p>}
      {(mendable || grave || toCopies) && (
        <div className="care-do">
          {mendable && (
            <Button variant="secondary" data-color="neutral" disabled={busy} onClick={() => void inspecting.run('mend')}>
              <WrenchIcon aria-hidden />
              {t('mend-do')}
            </Button>
          )}
          {(toCopies || (grave && copies === 'elsewhere')) && (
            <Link className="lnk" to="/settings/backups">
              {t('inspection-to-copies')}
            </Link>
          )}
          {grave && copies === 'elsewhere' && <SalvageButton inspecting={inspecting} />}
        </div>
      )}
    </div>
  );
}

export function SalvageButton({ inspecting }: { inspecting: Inspecting }) {
  const { t } = useText();
  return (
    <Button
      variant="secondary"
      data-color="neutral"
      disabled={inspecting.going !== null}
      onClick={() => void inspecting.run('salvage')}
    >
      <BandageIcon aria-hidden />
      {t('salvage-do')}
    </Button>
  );
}
