//! A report on many contracts: the portfolio for management, or all with one supplier. Which contracts, of what time, in which
//! language; made as a report or a spreadsheet, saved, opened.

import { Switch } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { ContractState, PortfolioSelection, ReportChoice } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import type { Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { LanguageField } from './LanguageField';
import { portfolioFilters, saveReportSheet } from './queries';
import { ReportWork } from './ReportWork';
import { useLogo } from './useLogo';
import { usePeriod } from './usePeriod';

export const MANY = ['portfolio', 'supplier'] as const;
export type Many = (typeof MANY)[number];

const STATES: readonly ContractState[] = ['breach', 'partly', 'unknown', 'fulfilled'];

/** What each holds, in its order; text keys. */
const HOLDS: Record<Many, readonly string[]> = {
  portfolio: [
    'reports-portfolio-holds-first',
    'reports-portfolio-holds-groups',
    'reports-portfolio-holds-breaches',
    'reports-portfolio-holds-endings',
    'reports-portfolio-holds-warnings',
    'reports-portfolio-holds-climate',
  ],
  supplier: [
    'reports-portfolio-holds-first',
    'reports-supplier-holds-about',
    'reports-supplier-holds-contracts',
    'reports-portfolio-holds-breaches',
    'reports-portfolio-holds-endings',
    'reports-portfolio-holds-climate',
  ],
};

interface ManyReportProps {
  kind: Many;
  /** The supplier that a page led here with. */
  supplier: string | null;
}

export function ManyReport({ kind, supplier }: ManyReportProps) {
  const { t, language: screen } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [selection, setSelection] = useState<PortfolioSelection>({
    department: null,
    manager: null,
    supplier,
    kind: null,
    state: null,
  });
  const [language, setLanguage] = useState<Language>(screen);
  const period = usePeriod({ whole: 'reports-whole-time' });
  const [cover, setCover] = useState(false);
  const { logo, field: logoField } = useLogo();
  const [asked, setAsked] = useState(false);
  const filters = useQueryOf(portfolioFilters, null);

  const missing = kind === 'supplier' && selection.supplier === null;
  const choice: ReportChoice | null =
    missing || period.bounds === null
      ? null
      : {
          report:
            kind === 'supplier' && selection.supplier !== null
              ? { kind, supplier: selection.supplier, selection: { ...selection, supplier: null } }
              : { kind: 'portfolio', selection },
          language,
          logo,
          cover,
          ...period.bounds,
        };
  const incomplete = () => {
    setAsked(true);
    const wrong = period.ask();
    form.current?.querySelector<HTMLElement>(`[name="${missing ? 'supplier' : wrong}"]`)?.focus();
  };
  const choose = (change: Partial<PortfolioSelection>) => setSelection((before) => ({ ...before, ...change }));
  const named = (values: readonly string[] | undefined, none: string) =>
    (values ?? []).map((value) => ({ value, name: value || t(none) }));
  const suppliers = (filters.data?.suppliers ?? []).map(({ id, name, contracts }) => ({
    value: id,
    name: t('reports-supplier-count', { name, count: contracts }),
  }));

  return (
    <ReportWork
      choice={choice}
      onIncomplete={incomplete}
      form={form}
      sheet={saveReportSheet}
      before={
        <>
          <h2>{t('reports-holds')}</h2>
          <ol>
            {HOLDS[kind].map((part) => (
              <li key={part}>{t(part)}</li>
            ))}
          </ol>
        </>
      }
    >
      {filters.error && (
        <ErrorNotice title={t('reports-filters-failed')} error={filters.error} onRetry={() => void filters.refetch()} />
      )}
      <SelectField
        label={t('report-fact-supplier')}
        name="supplier"
        blank={kind === 'supplier' ? '' : t('reports-all-suppliers')}
        value={selection.supplier}
        options={suppliers}
        error={asked && missing ? t('reports-supplier-missing') : undefined}
        onChange={(next) => choose({ supplier: next })}
      />
      <div className="report-selection">
        <SelectField
          label={t('report-fact-department')}
          name="department"
          blank={t('reports-all-departments')}
          value={selection.department}
          options={named(filters.data?.departments, 'reports-no-department')}
          onChange={(department) => choose({ department })}
        />
        <SelectField
          label={t('report-fact-manager')}
          name="manager"
          blank={t('reports-all-managers')}
          value={selection.manager}
          options={named(filters.data?.managers, 'reports-no-manager')}
          onChange={(manager) => choose({ manager })}
        />
        <SelectField
          label={t('followup-column-kind')}
          name="kind"
          blank={t('reports-all-kinds')}
          value={selection.kind}
          options={(filters.data?.kinds ?? []).map((value) => ({ value, name: t(`kind-${value}`) }))}
          onChange={(next) => choose({ kind: next })}
        />
        <SelectField
          label={t('portfolio-column-state')}
          name="state"
          blank={t('reports-all-states')}
          value={selection.state}
          options={STATES.map((value) => ({ value, name: t(`contract-state-${value}`) }))}
          onChange={(state) => choose({ state })}
        />
        {selection.kind !== null && <p className="xs sub">{t('reports-kind-hint')}</p>}
      </div>
      <LanguageField value={language} onChange={setLanguage} />
      {period.field}
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {logoField}
      <p className="xs sub">{t('reports-portfolio-sheet')}</p>
    </ReportWork>
  );
}
