//! The report of measurements: of what, of which years, in which language, with or without a cover.

import { Switch } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { ReportChoice, Scope } from '../../api/bindings';
import { SelectField } from '../../components/fields';
import type { Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { LanguageField } from './LanguageField';
import { type ChosenPeriod, PeriodField, periodFault, WHOLE } from './PeriodField';
import { saveReportSheet } from './queries';
import { ReportWork } from './ReportWork';
import { useLogo } from './useLogo';

const SCOPES: readonly Scope[] = ['product-area', 'service', 'contract', 'register'];

export function MeasurementsReport() {
  const { t, language: screen } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [scope, setScope] = useState<Scope | null>(null);
  const [language, setLanguage] = useState<Language>(screen);
  const [period, setPeriod] = useState<ChosenPeriod>(WHOLE);
  const [unread, setUnread] = useState({ from: false, to: false });
  const [cover, setCover] = useState(false);
  const { logo, field: logoField } = useLogo();
  const [asked, setAsked] = useState(false);
  const fault = periodFault(period);
  const choice: ReportChoice | null =
    fault === undefined && !unread.from && !unread.to
      ? {
          report: { kind: 'measurements', scope },
          language,
          logo,
          cover,
          from: period.chosen ? period.from : null,
          to: period.chosen ? period.to : null,
        }
      : null;
  const incomplete = () => {
    setAsked(true);
    const wrong = unread.from || (period.from === null && period.to === null) ? 'from' : 'to';
    form.current?.querySelector<HTMLInputElement>(`[name="period.${wrong}"]`)?.focus();
  };
  return (
    <ReportWork
      choice={choice}
      onIncomplete={incomplete}
      form={form}
      sheet={saveReportSheet}
      before={<p>{t('preview-choose')}</p>}
    >
      <SelectField
        label={t('measurements-print')}
        name="scope"
        blank={t('measurements-print-all')}
        value={scope}
        options={SCOPES.map((one) => ({ value: one, name: t(`measurements-of-${one}`) }))}
        onChange={setScope}
      />
      <LanguageField value={language} onChange={setLanguage} />
      <PeriodField
        whole="reports-period-years"
        hint="reports-period-years-hint"
        value={period}
        onChange={setPeriod}
        onUnread={(which, now) => setUnread((before) => (before[which] === now ? before : { ...before, [which]: now }))}
        error={asked && fault !== undefined ? t(fault) : undefined}
      />
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {logoField}
    </ReportWork>
  );
}
