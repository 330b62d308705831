//! Settings of this laptop: language, light or dark, single-letter keys, reminders. They hold at once.

import { Switch } from '@digdir/designsystemet-react';
import { sentenceOf } from '../../api/failure';
import { type Preferences, setPreference, type Theme, usePreferences } from '../../api/preferences';
import { Radios } from '../../components/Choice';
import { useToasts } from '../../components/Toasts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language';
import { useText } from '../../text/TextProvider';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function WindowSettings() {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const { language, theme, letterKeys, reminders } = usePreferences();
  const prefer = <Name extends keyof Preferences>(name: Name, value: Preferences[Name]) => {
    setPreference(name, value).catch((error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true }));
  };
  return (
    <div className="form">
      <Radios
        label={t('settings-language')}
        description={t('settings-language.said')}
        inline
        value={language}
        onChange={(next) => prefer('language', next)}
        options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one] }))}
      />
      <Radios
        label={t('settings-theme')}
        inline
        value={theme}
        onChange={(next) => prefer('theme', next)}
        options={THEMES.map((one) => ({ value: one, name: t(`settings-theme-${one}`) }))}
      />
      <Switch
        label={t('settings-letter-keys')}
        description={t('settings-letter-keys.said')}
        checked={letterKeys}
        onChange={(event) => prefer('letterKeys', event.target.checked)}
      />
      <Switch
        label={t('settings-reminders')}
        description={t('settings-reminders.said')}
        checked={reminders}
        onChange={(event) => prefer('reminders', event.target.checked)}
      />
    </div>
  );
}
