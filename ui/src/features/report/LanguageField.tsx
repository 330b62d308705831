//! The language that a report is printed in.

import { Radios } from '../../components/Choice';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../text/language';
import { useText } from '../../text/TextProvider';

export function LanguageField({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const { t } = useText();
  return (
    <Radios
      label={t('reports-language')}
      inline
      value={value}
      onChange={onChange}
      options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one] }))}
    />
  );
}
