//! A report of one meeting, of one nonconformity, or of the checks ahead: of what, in which language; made, saved, opened.

import { Button } from '@digdir/designsystemet-react';
import { FilePdfIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import type { Scope } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { useShortcut } from '../../components/shortcuts';
import { addDays } from '../../text/calendar';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { MadeReport, useMaking } from './MadeReport';
import {
  heldMeetings,
  planPeople,
  reportedNonconformities,
  saveFollowUpPlan,
  saveMeasurements,
  saveMinutes,
  saveNonconformity,
  stopReport,
} from './queries';

export const OTHERS = ['minutes', 'nonconformity', 'follow-up', 'measurements'] as const;
export type Other = (typeof OTHERS)[number];

const AHEAD = ['30', '90', '365', 'all'] as const;
type Ahead = (typeof AHEAD)[number];

const SCOPES: readonly Scope[] = ['product-area', 'service', 'contract', 'register'];

/** The subjects that a report can be about; none for the checks ahead. */
function useSubjects(kind: Other) {
  const { date } = useText();
  const meetings = useQueryOf(heldMeetings, null, { enabled: kind === 'minutes' });
  const nonconformities = useQueryOf(reportedNonconformities, null, { enabled: kind === 'nonconformity' });
  if (kind === 'follow-up' || kind === 'measurements') return { options: [], error: null, refetch: () => undefined };
  if (kind === 'minutes') {
    const options = (meetings.data ?? []).map(({ meeting, contract_title, supplier }) => ({
      value: meeting.id,
      name: [date(meeting.held_on), meeting.title, contract_title ?? supplier].filter(Boolean).join(' · '),
    }));
    return { options, error: meetings.error, refetch: meetings.refetch };
  }
  const options = (nonconformities.data ?? []).map((line) => ({
    value: line.id,
    name: [line.number, line.title, line.contract_title].filter(Boolean).join(' · '),
  }));
  return { options, error: nonconformities.error, refetch: nonconformities.refetch };
}

export function OneReport({ kind }: { kind: Other }) {
  const { t, language: screen, today } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [subject, setSubject] = useState<string | null>(null);
  const [ahead, setAhead] = useState<Ahead>('90');
  const [scope, setScope] = useState<Scope | null>(null);
  const [responsible, setResponsible] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(screen);
  const [asked, setAsked] = useState(false);
  const { options, error, refetch } = useSubjects(kind);
  const people = useQueryOf(planPeople, null, { enabled: kind === 'follow-up' }).data ?? [];

  const { making, opening, reset } = useMaking<null>(async () => {
    if (kind === 'follow-up') {
      const to = ahead === 'all' ? null : addDays(today, Number(ahead));
      return saveFollowUpPlan({ to, responsible, language });
    }
    if (kind === 'measurements') return saveMeasurements(scope, language);
    return (kind === 'minutes' ? saveMinutes : saveNonconformity)(subject ?? '', language);
  });
  const make = () => {
    if (making.isPending) return;
    setAsked(true);
    opening.reset();
    if (kind !== 'follow-up' && kind !== 'measurements' && subject === null)
      form.current?.querySelector<HTMLElement>('select')?.focus();
    else making.mutate(null);
  };
  useShortcut('ctrl+s', make);
  return (
    <form
      ref={form}
      className="rp-o form"
      aria-label={t('reports-choices')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      {kind === 'follow-up' ? (
        <>
          <SelectField
            label={t('followup-period')}
            name="ahead"
            value={ahead}
            options={AHEAD.map((each) => ({ value: each, name: t(`followup-period-${each}`) }))}
            onChange={(next) => {
              setAhead(next ?? 'all');
              reset();
            }}
          />
          <SelectField
            label={t('error-field-responsible')}
            name="responsible"
            blank={t('reports-everyone')}
            value={responsible}
            options={people.map((person) => ({ value: person, name: person || t('followup-nobody') }))}
            onChange={(next) => {
              setResponsible(next);
              reset();
            }}
          />
        </>
      ) : kind === 'measurements' ? (
        <SelectField
          label={t('measurements-print')}
          name="scope"
          blank={t('measurements-print-all')}
          value={scope}
          options={SCOPES.map((one) => ({ value: one, name: t(`measurements-of-${one}`) }))}
          onChange={(next) => {
            setScope(next);
            reset();
          }}
        />
      ) : (
        <SelectField
          label={t(kind === 'minutes' ? 'minutes-choose' : 'nc-column-title')}
          name="subject"
          blank=""
          value={subject}
          options={options}
          error={asked && subject === null ? t('reports-subject-missing') : undefined}
          onChange={(next) => {
            setSubject(next);
            reset();
          }}
        />
      )}
      {error && <ErrorNotice title={t('reports-failed')} error={error} onRetry={() => void refetch()} />}
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
