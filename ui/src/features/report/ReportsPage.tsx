//! The reports: which, of what, in which language; made, saved where the user says, opened.

import { Button, Switch } from '@digdir/designsystemet-react';
import { FilePdfIcon, SealCheckmarkIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { Link } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { useShortcut } from '../../components/shortcuts';
import { type ChosenContract, ContractField } from '../../parts/contract/ContractField';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { GoalsReport } from './GoalsReport';
import { MadeReport, useMaking } from './MadeReport';
import { OneReport, OTHERS } from './OneReport';
import { type ChosenPeriod, PeriodField, periodFault, WHOLE } from './PeriodField';
import { contractTitle, letterhead, saveContractReport, stopReport } from './queries';
import './report.css';

/** What the compliance report holds, in its order; text keys. */
const HOLDS = ['state', 'facts', 'requirements', 'nonconformities', 'upcoming', 'documents', 'notes'] as const;

export function ReportsPage({ contract, report = null }: { contract: string | null; report?: string | null }) {
  const { t } = useText();
  const other = OTHERS.find((one) => one === report);
  const goals = report === 'goals';
  return (
    <>
      <PageHeader title={t('nav-reports')} />
      <div className="rp">
        <nav className="rp-l" aria-label={t('reports-which')}>
          <Which to="/reports" name="reports-compliance" current={other === undefined && !goals} />
          {OTHERS.map((one) => (
            <Which key={one} to={`/reports?report=${one}`} name={`reports-${one}`} current={one === other} />
          ))}
          <Which to="/reports?report=goals" name="reports-goals" current={goals} />
          <Which to="/nonconformities" name="reports-notice" current={false} />
        </nav>
        {goals ? (
          <GoalsReport />
        ) : other === undefined ? (
          <ContractReport contract={contract} />
        ) : (
          <OneReport key={other} kind={other} />
        )}
      </div>
    </>
  );
}

function Which({ to, name, current }: { to: string; name: string; current: boolean }) {
  const { t } = useText();
  return (
    <Link to={to} {...(current ? { 'aria-current': 'page' as const } : {})}>
      <span className="rp-name">{t(name)}</span>
      <span className="rp-under">{t(`${name}.said`)}</span>
    </Link>
  );
}

function ContractReport({ contract }: { contract: string | null }) {
  const { t, language: screen } = useText();
  const field = useRef<HTMLInputElement>(null);
  const given = useQueryOf(contractTitle, contract ?? '', { enabled: contract !== null });
  const [picked, setPicked] = useState<ChosenContract | null | undefined>(undefined);
  const [language, setLanguage] = useState<Language | null>(null);
  const [logo, setLogo] = useState(true);
  const [period, setPeriod] = useState<ChosenPeriod>(WHOLE);
  const [unread, setUnread] = useState({ from: false, to: false });
  const [cover, setCover] = useState(false);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const head = useQueryOf(letterhead, null).data;

  // What the page was led to holds until the user chooses.
  const led = contract !== null && given.data !== undefined ? { id: contract, title: given.data } : null;
  const chosen = picked === undefined ? led : picked;
  const { making, opening, reset } = useMaking(saveContractReport);

  const make = () => {
    if (making.isPending) return;
    setAsked(true);
    opening.reset();
    if (chosen === null) field.current?.focus();
    else if (fault !== undefined || unread.from || unread.to) {
      const wrong = unread.from || (period.from === null && period.to === null) ? 'from' : 'to';
      form.current?.querySelector<HTMLInputElement>(`[name="period.${wrong}"]`)?.focus();
    } else
      making.mutate({
        contract: chosen.id,
        language: language ?? screen,
        logo: logo && hasLogo,
        cover,
        from: period.chosen ? period.from : null,
        to: period.chosen ? period.to : null,
      });
  };
  const stop = () => {
    // The button that was pressed goes away with the work.
    submit.current?.focus();
    // If it cannot be stopped, it comes to its end, which says so.
    stopReport().catch(() => undefined);
  };
  useShortcut('ctrl+s', make);
  const fault = periodFault(period);
  const hasLogo = head !== undefined && head.logo !== '';
  return (
    <>
      <form
        ref={form}
        className="rp-o form"
        aria-label={t('reports-choices')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <ContractField
          input={field}
          chosen={chosen}
          onChoose={(next) => {
            setPicked(next);
            reset();
          }}
          error={asked && chosen === null ? t('reports-contract-missing') : undefined}
        />
        {given.error && picked === undefined && <ErrorNotice title={t('reports-contract-gone')} error={given.error} />}
        <Radios
          label={t('reports-language')}
          inline
          value={language ?? screen}
          onChange={(next) => {
            setLanguage(next);
            reset();
          }}
          options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one] }))}
        />
        <PeriodField
          value={period}
          onChange={(next) => {
            setPeriod(next);
            reset();
          }}
          onUnread={(which, now) => setUnread((before) => (before[which] === now ? before : { ...before, [which]: now }))}
          error={asked && fault !== undefined ? t(fault) : undefined}
        />
        <Switch
          label={t('reports-cover')}
          checked={cover}
          onChange={(event) => {
            setCover(event.target.checked);
            reset();
          }}
        />
        {hasLogo ? (
          <Switch
            label={t('reports-logo')}
            checked={logo}
            onChange={(event) => {
              setLogo(event.target.checked);
              reset();
            }}
          />
        ) : (
          <p className="sub">
            {t('reports-logo-none')}{' '}
            <Link className="lnk" to="/settings">
              {t('nav-settings')}
            </Link>
          </p>
        )}
        <div className="form-actions">
          <Button ref={submit} type="submit" aria-keyshortcuts="Control+S" aria-disabled={making.isPending}>
            <FilePdfIcon aria-hidden />
            {t('reports-make')} <KeyHint>Ctrl S</KeyHint>
          </Button>
        </div>
        <MadeReport making={making} opening={opening} onCancel={stop} onRetry={make} />
      </form>
      <section className="rp-p" aria-labelledby="report-holds">
        <h2 id="report-holds">{t('reports-holds')}</h2>
        <ol>
          {HOLDS.map((part) => (
            <li key={part}>{t(`reports-holds-${part}`)}</li>
          ))}
        </ol>
        <p className="rp-n">
          <SealCheckmarkIcon aria-hidden fontSize={18} />
          <span>{t('reports-standard')}</span>
        </p>
        {head !== undefined && head.organisation === '' && (
          <p className="rp-n">
            <span>
              {t('reports-no-organisation')}{' '}
              <Link className="lnk" to="/settings">
                {t('nav-settings')}
              </Link>
            </span>
          </p>
        )}
      </section>
    </>
  );
}
