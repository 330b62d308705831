//! The report of goals: of one strategy or all, in which language, with or without a cover.

import { Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
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

const strategyNames = defineQuery<null, { value: string; name: string }[]>({
  name: 'report.strategies',
  reads: ['strategy'],
  ask: async () => (await opened(commands.strategies())).map(({ strategy }) => ({ value: strategy.id, name: strategy.title })),
});

export function GoalsReport() {
  const { t, language: screen } = useText();
  const [strategy, setStrategy] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(screen);
  const [cover, setCover] = useState(false);
  const { logo, field: logoField } = useLogo();
  const options = useQueryOf(strategyNames, null).data ?? [];
  return (
    <ReportWork
      choice={{ report: { kind: 'goals', strategy }, language, logo, cover, from: null, to: null }}
      onIncomplete={() => undefined}
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
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {logoField}
    </ReportWork>
  );
}
