//! A report on many contracts: the portfolio for management, or all with one supplier. Which contracts, of what time, in which
//! language; made as a report or a spreadsheet, saved, opened.

import { Button, Switch } from '@digdir/designsystemet-react';
import { FileExcelIcon, FilePdfIcon, SealCheckmarkIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import type { ContractState, Kind, PortfolioFile } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { useShortcut } from '../../components/shortcuts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { MadeReport, useMaking } from './MadeReport';
import { type ChosenPeriod, PeriodField, periodFault, WHOLE } from './PeriodField';
import { letterhead, portfolioFilters, savePortfolio, stopReport } from './queries';

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

interface Selection {
  department: string | null;
  manager: string | null;
  supplier: string | null;
  kind: Kind | null;
  state: ContractState | null;
}

interface ManyReportProps {
  kind: Many;
  /** The supplier that a page led here with. */
  supplier: string | null;
}

export function ManyReport({ kind, supplier }: ManyReportProps) {
  const { t, language: screen } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [selection, setSelection] = useState<Selection>({
    department: null,
    manager: null,
    supplier,
    kind: null,
    state: null,
  });
  const [language, setLanguage] = useState<Language>(screen);
  const [period, setPeriod] = useState<ChosenPeriod>(WHOLE);
  const [unread, setUnread] = useState({ from: false, to: false });
  const [cover, setCover] = useState(false);
  const [logo, setLogo] = useState(true);
  const [asked, setAsked] = useState(false);
  const filters = useQueryOf(portfolioFilters, null);
  const hasLogo = (useQueryOf(letterhead, null).data?.logo ?? '') !== '';

  const { making, opening, reset } = useMaking<PortfolioFile>((file) =>
    savePortfolio(
      {
        selection: kind === 'supplier' ? { ...selection, supplier: null } : selection,
        language,
        logo: logo && hasLogo,
        cover,
        from: period.chosen ? period.from : null,
        to: period.chosen ? period.to : null,
        file,
      },
      kind === 'supplier' ? selection.supplier : null,
    ),
  );
  const fault = periodFault(period);
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const make = (file: PortfolioFile) => {
    if (making.isPending) return;
    setAsked(true);
    opening.reset();
    if (kind === 'supplier' && selection.supplier === null) focus('supplier');
    else if (fault !== undefined || unread.from || unread.to) {
      focus(unread.from || (period.from === null && period.to === null) ? 'period.from' : 'period.to');
    } else making.mutate(file);
  };
  useShortcut('ctrl+s', () => make('pdf'));
  const choose = (change: Partial<Selection>) => {
    setSelection((before) => ({ ...before, ...change }));
    reset();
  };
  const named = (values: readonly string[] | undefined, none: string) =>
    (values ?? []).map((value) => ({ value, name: value || t(none) }));
  const suppliers = (filters.data?.suppliers ?? []).map(({ id, name, contracts }) => ({
    value: id,
    name: t('reports-supplier-count', { name, count: contracts }),
  }));
  const stop = () => void stopReport().catch(() => undefined);
  const again = () => make(making.variables ?? 'pdf');

  return (
    <>
      <form
        ref={form}
        className="rp-o form"
        aria-label={t('reports-choices')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make('pdf');
        }}
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
          error={asked && kind === 'supplier' && selection.supplier === null ? t('reports-supplier-missing') : undefined}
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
        <PeriodField
          whole="reports-whole-time"
          value={period}
          onChange={(next) => {
            setPeriod(next);
            reset();
          }}
          onUnread={(which, now) => setUnread((before) => (before[which] === now ? before : { ...before, [which]: now }))}
          error={asked && fault !== undefined ? t(fault) : undefined}
        />
        <Radios
          label={t('reports-language')}
          inline
          value={language}
          onChange={(next) => {
            setLanguage(next);
            reset();
          }}
          options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one] }))}
        />
        <Switch
          label={t('reports-cover')}
          checked={cover}
          onChange={(event) => {
            setCover(event.target.checked);
            reset();
          }}
        />
        {hasLogo && (
          <Switch
            label={t('reports-logo')}
            checked={logo}
            onChange={(event) => {
              setLogo(event.target.checked);
              reset();
            }}
          />
        )}
        <div className="form-actions">
          <Button type="submit" aria-keyshortcuts="Control+S" aria-disabled={making.isPending}>
            <FilePdfIcon aria-hidden />
            {t('reports-make')} <KeyHint>Ctrl S</KeyHint>
          </Button>
          <Button type="button" variant="secondary" aria-disabled={making.isPending} onClick={() => make('xlsx')}>
            <FileExcelIcon aria-hidden />
            {t('reports-make-sheet')}
          </Button>
        </div>
        <MadeReport making={making} opening={opening} onCancel={stop} onRetry={again} />
      </form>
      <section className="rp-p" aria-labelledby="many-holds">
        <h2 id="many-holds">{t('reports-holds')}</h2>
        <ol>
          {HOLDS[kind].map((part) => (
            <li key={part}>{t(part)}</li>
          ))}
        </ol>
        <p className="rp-n">
          <FileExcelIcon aria-hidden fontSize={18} />
          <span>{t('reports-portfolio-sheet')}</span>
        </p>
        <p className="rp-n">
          <SealCheckmarkIcon aria-hidden fontSize={18} />
          <span>{t('reports-standard')}</span>
        </p>
      </section>
    </>
  );
}
