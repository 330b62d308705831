//! Makes the minutes of an ended meeting: language, save as PDF, open.

import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, FilePdfIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { commands, type Language, type MeetingId, type SavedReport } from '../../api/bindings';
import { opened } from '../../api/client';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { Radios } from '../../components/Choice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { Section } from '../../components/Section';
import { useShortcut } from '../../components/shortcuts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language';
import { useText } from '../../text/TextProvider';

const refused = (thrown: unknown) => Promise.reject(asRegisterError(thrown));

/** `entered`: the meeting was just ended, so the button has the focus. */
export function Minutes({ meeting, entered }: { meeting: MeetingId; entered: boolean }) {
  const { t, language: screen } = useText();
  const [language, setLanguage] = useState<Language>(screen);
  const button = useRef<HTMLButtonElement>(null);
  const making = useMutation<SavedReport | null, RegisterError>({
    mutationFn: () =>
      opened(
        commands.saveReport({ report: { kind: 'minutes', meeting }, language, logo: true, cover: false, from: null, to: null }),
      ).catch(refused),
  });
  const opening = useMutation<null, RegisterError, string>({
    mutationFn: (path) => opened(commands.openReport(path)).catch(refused),
  });
  const make = () => {
    if (!making.isPending) making.mutate();
  };
  useShortcut('ctrl+s', make);
  useEffect(() => {
    if (entered) button.current?.focus({ focusVisible: true });
  }, [entered]);
  return (
    <Section title={t('minutes-section')}>
      <div className="mt-minutes">
        <Radios
          inline
          label={t('minutes-language')}
          value={language}
          onChange={(next) => {
            setLanguage(next);
            making.reset();
          }}
          options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one] }))}
        />
        <div className="form-actions">
          <Button ref={button} loading={making.isPending} aria-keyshortcuts="Control+S" onClick={make}>
            <FilePdfIcon aria-hidden />
            {t('minutes-save')} <KeyHint>Ctrl S</KeyHint>
          </Button>
          <span className="sub sm">{t('minutes-said')}</span>
        </div>
        <div aria-live="polite">
          {making.error && <ErrorNotice title={t('minutes-failed')} error={making.error} onRetry={make} />}
          {making.data && (
            <div className="mt-saved">
              <CheckmarkCircleIcon aria-hidden fontSize={20} />
              <span>{t('minutes-saved', { path: making.data.path })}</span>
              <Button
                variant="secondary"
                data-color="neutral"
                loading={opening.isPending}
                onClick={() => making.data && opening.mutate(making.data.path)}
              >
                {t('minutes-open-file')}
              </Button>
            </div>
          )}
          {opening.error && <ErrorNotice title={t('minutes-failed')} error={opening.error} />}
        </div>
      </div>
    </Section>
  );
}
