//! The report of goals: of one strategy or all, in which language, with or without a cover.

import { Button, Switch } from '@digdir/designsystemet-react';
import { FilePdfIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { commands } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery, useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { SelectField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { useShortcut } from '../../components/shortcuts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { MadeReport, useMaking } from './MadeReport';
import { stopReport } from './queries';

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
  const options = useQueryOf(strategyNames, null).data ?? [];
  const { making, opening, reset } = useMaking<null>(() =>
    opened(commands.saveGoalsReport({ strategy, language, logo: true, cover })),
  );
  const make = () => {
    if (making.isPending) return;
    opening.reset();
    making.mutate(null);
  };
  useShortcut('ctrl+s', make);
  return (
    <form
      className="rp-o form"
      aria-label={t('reports-choices')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <SelectField
        label={t('goal-strategy')}
        name="strategy"
        blank={t('reports-all-strategies')}
        value={strategy}
        options={options}
        onChange={(next) => {
          setStrategy(next);
          reset();
        }}
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
      <div className="form-actions">
        <Button type="submit" aria-keyshortcuts="Control+S" aria-disabled={making.isPending}>
          <FilePdfIcon aria-hidden />
          {t('reports-make')} <KeyHint>Ctrl S</KeyHint>
        </Button>
      </div>
      <MadeReport making={making} opening={opening} onCancel={() => void stopReport().catch(() => undefined)} onRetry={make} />
    </form>
  );
}
