//! The report of measurements: of what, of which years, in which language, with or without a cover.

import { Switch } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { ReportChoice, Scope } from '../../api/bindings';
import { SelectField } from '../../components/fields';
import type { Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { LanguageField } from './LanguageField';
import { saveReportSheet } from './queries';
import { ReportWork } from './ReportWork';
import { useLogo } from './useLogo';
import { usePeriod } from './usePeriod';

const SCOPES: readonly Scope[] = ['product-area', 'service', 'contract', 'register'];

export function MeasurementsReport() {
  const { t, language: screen } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [scope, setScope] = useState<Scope | null>(null);
  const [language, setLanguage] = useState<Language>(screen);
  const period = usePeriod({ whole: 'reports-period-years', hint: 'reports-period-years-hint' });
  const [cover, setCover] = useState(false);
  const { logo, field: logoField } = useLogo();
  const choice: ReportChoice | null = period.bounds && {
    report: { kind: 'measurements', scope },
    language,
    logo,
    cover,
    ...period.bounds,
  };
  return (
    <ReportWork
      choice={choice}
      onIncomplete={() => form.current?.querySelector<HTMLElement>(`[name="${period.ask()}"]`)?.focus()}
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
      {period.field}
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {logoField}
    </ReportWork>
  );
}
