//! The report of goals: of one strategy or all, with which years of the action plan, in which language, with or without a cover.

import { Switch } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { commands } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery, useQueryOf } from '../../api/query';
import { SelectField } from '../../components/fields';
import type { Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { LanguageField } from './LanguageField';
import { saveReportSheet } from './queries';
import { ReportWork } from './ReportWork';
import { useLogo } from './useLogo';
import { usePeriod } from './usePeriod';

const strategyNames = defineQuery<null, { value: string; name: string }[]>({
  name: 'report.strategies',
  reads: ['strategy'],
  ask: async () => (await opened(commands.strategies())).map(({ strategy }) => ({ value: strategy.id, name: strategy.title })),
});

export function GoalsReport() {
  const { t, language: screen } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [strategy, setStrategy] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(screen);
  const period = usePeriod({ whole: 'reports-period-years', hint: 'reports-period-plan-hint' });
  const [cover, setCover] = useState(false);
  const { logo, field: logoField } = useLogo();
  const options = useQueryOf(strategyNames, null).data ?? [];
  return (
    <ReportWork
      choice={period.bounds && { report: { kind: 'goals', strategy }, language, logo, cover, ...period.bounds }}
      onIncomplete={() => form.current?.querySelector<HTMLElement>(`[name="${period.ask()}"]`)?.focus()}
      form={form}
      before={<p>{t('preview-choose')}</p>}
      sheet={saveReportSheet}
    >
      <SelectField
        label={t('goal-strategy')}
        name="strategy"
        blank={t('reports-all-strategies')}
        value={strategy}
        options={options}
        onChange={setStrategy}
      />
      <LanguageField value={language} onChange={setLanguage} />
      {period.field}
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {logoField}
    </ReportWork>
  );
}
