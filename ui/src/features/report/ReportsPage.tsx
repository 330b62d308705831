//! The reports: which, of what, in which language; made, saved where the user says, opened.

import { Switch } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { ReportChoice } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Link } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { type ChosenContract, ContractField } from '../../parts/contract/ContractField';
import type { Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { GoalsReport } from './GoalsReport';
import { LanguageField } from './LanguageField';
import { MANY, ManyReport } from './ManyReport';
import { MeasurementsReport } from './MeasurementsReport';
import { OneReport, OTHERS } from './OneReport';
import { contractTitle, letterhead } from './queries';
import { ReportWork } from './ReportWork';
import { usePeriod } from './usePeriod';
import './report.css';

/** The reports on what is followed over the years. */
const FOLLOWED = ['measurements', 'goals'] as const;

/** What the compliance report holds, in its order; text keys. */
const HOLDS = ['state', 'facts', 'requirements', 'nonconformities', 'upcoming', 'documents', 'notes'] as const;

interface ReportsPageProps {
  contract: string | null;
  report?: string | null;
  supplier?: string | null;
}

export function ReportsPage({ contract, report = null, supplier = null }: ReportsPageProps) {
  const { t } = useText();
  const other = OTHERS.find((each) => each === report);
  const many = MANY.find((each) => each === report);
  const followed = FOLLOWED.find((each) => each === report);
  const one = other === undefined && many === undefined && followed === undefined;
  return (
    <>
      <PageHeader title={t('nav-reports')} />
      <div className="rp">
        <nav className="rp-l" aria-label={t('reports-which')}>
          <Which to="/reports" name="reports-compliance" current={one} />
          {MANY.map((each) => (
            <Which key={each} to={`/reports?report=${each}`} name={`reports-${each}`} current={each === many} />
          ))}
          {OTHERS.map((each) => (
            <Which key={each} to={`/reports?report=${each}`} name={`reports-${each}`} current={each === other} />
          ))}
          {FOLLOWED.map((each) => (
            <Which key={each} to={`/reports?report=${each}`} name={`reports-${each}`} current={each === followed} />
          ))}
          <Which to="/nonconformities" name="reports-notice" current={false} />
        </nav>
        {many !== undefined && <ManyReport key={many} kind={many} supplier={supplier} />}
        {other !== undefined && <OneReport key={other} kind={other} />}
        {followed === 'measurements' && <MeasurementsReport />}
        {followed === 'goals' && <GoalsReport />}
        {one && <ContractReport contract={contract} />}
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
  const period = usePeriod();
  const [cover, setCover] = useState(false);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const head = useQueryOf(letterhead, null).data;
  const hasLogo = head !== undefined && head.logo !== '';

  // What the page was led to holds until the user chooses.
  const led = contract !== null && given.data !== undefined ? { id: contract, title: given.data } : null;
  const chosen = picked === undefined ? led : picked;
  const choice: ReportChoice | null = chosen &&
    period.bounds && {
      report: { kind: 'contract', contract: chosen.id },
      language: language ?? screen,
      logo: logo && hasLogo,
      cover,
      ...period.bounds,
    };
  const incomplete = () => {
    setAsked(true);
    const wrong = period.ask();
    if (chosen === null) field.current?.focus();
    else form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  return (
    <ReportWork
      choice={choice}
      onIncomplete={incomplete}
      form={form}
      before={
        <>
          <h2>{t('reports-holds')}</h2>
          <ol>
            {HOLDS.map((part) => (
              <li key={part}>{t(`reports-holds-${part}`)}</li>
            ))}
          </ol>
        </>
      }
    >
      <ContractField
        input={field}
        chosen={chosen}
        onChoose={setPicked}
        error={asked && chosen === null ? t('reports-contract-missing') : undefined}
      />
      {given.error && picked === undefined && <ErrorNotice title={t('reports-contract-gone')} error={given.error} />}
      <LanguageField value={language ?? screen} onChange={setLanguage} />
      {period.field}
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {hasLogo ? (
        <Switch label={t('reports-logo')} checked={logo} onChange={(event) => setLogo(event.target.checked)} />
      ) : (
        <p className="sub">
          {t('reports-logo-none')}{' '}
          <Link className="lnk" to="/settings">
            {t('nav-settings')}
          </Link>
        </p>
      )}
      {head !== undefined && head.organisation === '' && (
        <p className="sub">
          {t('reports-no-organisation')}{' '}
          <Link className="lnk" to="/settings">
            {t('nav-settings')}
          </Link>
        </p>
      )}
    </ReportWork>
  );
}
