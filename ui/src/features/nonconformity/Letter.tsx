//! The letter to the supplier: what it would lack, the deadline it sets, a look at it first, and making it, which says
//! that the notice was sent.

import { Button } from '@digdir/designsystemet-react';
import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import type { NonconformitySheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Form, useFieldError } from '../../components/Form';
import { DateField, SelectField } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { Sym } from '../../components/Sym';
import { useShortcut } from '../../components/shortcuts';
import { useToasts } from '../../components/Toasts';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import type { Day } from '../../text/calendar';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { people, previewNotice, sendNotice } from './queries';

export function Letter({ sheet, onDone }: { sheet: NonconformitySheet; onDone: () => void }) {
  const text = useText();
  const { t } = text;
  const { nonconformity: one, line } = sheet;
  const place = useRef<HTMLDivElement>(null);
  const [language, setLanguage] = useState<Language>(text.language);
  const [second, setSecond] = useState('');
  const known = useQueryOf(people, null).data ?? [];
  const [deadline, setDeadline] = useState<Day | null>(null);
  const [looking, setLooking] = useState(false);
  const unread = useUnreadFields();
  const toasts = useToasts();
  const done = useDone();
  const send = useChange(sendNotice, {
    done: () => {
      done(t('nc-letter-made'));
      onDone();
    },
  });
  useShortcut('escape', onDone);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input')?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const gaps = sheet.gaps.filter((gap) => gap !== 'no-deadline' || deadline === null);
  const look = async () => {
    setLooking(true);
    try {
      await previewNotice(one.id, { language, deadline, second });
    } catch (error) {
      toasts.tell({ text: sentenceOf(text, error), failed: true });
    } finally {
      setLooking(false);
    }
  };
  return (
    <div ref={place} className="nc-form">
      <Form
        onSave={() => send.mutate({ id: one.id, choice: { language, deadline, second } })}
        onCancel={onDone}
        saving={send.isPending}
        error={send.error}
        failedTitle={t('nc-letter-failed')}
        unread={unread.any}
        saveName={t('nc-letter-make')}
        actions={
          <Button type="button" variant="secondary" data-color="neutral" loading={looking} onClick={() => void look()}>
            {t('nc-letter-preview')}
          </Button>
        }
      >
        <p className="xs sub">{t('nc-letter-said')}</p>
        {gaps.length > 0 && (
          <div className="warned" role="note">
            <Sym name="warning" size={14} />
            <div>
              <p>{t('nc-letter-lacks')}</p>
              <ul className="nc-gaps">
                {gaps.map((gap) => (
                  <li key={gap}>{t(`notice-gap-${gap}`)}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
        <Deadline
          value={deadline}
          said={line.deadline === null ? undefined : t('nc-letter-deadline-said', { date: text.date(line.deadline) })}
          onChange={setDeadline}
          onUnread={unread.heard('deadline')}
        />
        <SelectField
          label={t('nc-letter-language')}
          name="language"
          value={language}
          options={LANGUAGES.map((each) => ({ value: each, name: LANGUAGE_NAMES[each] }))}
          onChange={(next) => next && setLanguage(next)}
        />
        <PersonField
          label={t('nc-letter-second')}
          description={t('nc-letter-second-said')}
          name="second"
          value={second}
          known={known}
          onChange={setSecond}
        />
      </Form>
    </div>
  );
}

function Deadline({
  said,
  ...props
}: {
  value: Day | null;
  said: string | undefined;
  onChange: (day: Day | null) => void;
  onUnread: (unread: boolean) => void;
}) {
  const { t } = useText();
  const refused = useFieldError('deadline');
  return (
    <DateField
      label={t('nc-letter-deadline')}
      name="deadline"
      error={refused}
      {...(said === undefined ? {} : { description: said })}
      {...props}
    />
  );
}

/** Opens the letter's form. */
export function LetterButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useText();
  return (
    <Button variant="tertiary" data-color="neutral" icon aria-label={t('nc-letter')} title={t('nc-letter')} onClick={onOpen}>
      <EnvelopeClosedIcon aria-hidden />
    </Button>
  );
}
