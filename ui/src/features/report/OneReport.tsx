//! A report of one meeting, of one nonconformity, or of the checks ahead: of what, in which language; made, saved, opened.

import { Switch } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { AskedReport } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { addDays } from '../../text/calendar';
import type { Language } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { LanguageField } from './LanguageField';
import { checksAhead, heldMeetings, planPeople, reportedNonconformities, saveReportSheet } from './queries';
import { ReportWork } from './ReportWork';
import { useLogo } from './useLogo';

export const OTHERS = ['minutes', 'nonconformity', 'follow-up'] as const;
export type Other = (typeof OTHERS)[number];

const AHEAD = ['30', '90', '365', 'all'] as const;
type Ahead = (typeof AHEAD)[number];

/** The subjects that a report can be about; none for the checks ahead. */
function useSubjects(kind: Other) {
  const { date } = useText();
  const meetings = useQueryOf(heldMeetings, null, { enabled: kind === 'minutes' });
  const nonconformities = useQueryOf(reportedNonconformities, null, { enabled: kind === 'nonconformity' });
  if (kind === 'follow-up') return { options: [], error: null, refetch: () => undefined };
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
  const [cover, setCover] = useState(false);
  const { logo, field: logoField } = useLogo();
  const [responsible, setResponsible] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(screen);
  const [asked, setAsked] = useState(false);
  const { options, error, refetch } = useSubjects(kind);
  const people = useQueryOf(planPeople, null, { enabled: kind === 'follow-up' }).data ?? [];

  const checks = checksAhead(ahead === 'all' ? null : addDays(today, Number(ahead)), responsible);
  const report: AskedReport | null =
    kind === 'follow-up'
      ? { kind, query: checks }
      : subject === null
        ? null
        : kind === 'minutes'
          ? { kind, meeting: subject }
          : { kind, nonconformity: subject };
  const incomplete = () => {
    setAsked(true);
    form.current?.querySelector<HTMLElement>('select')?.focus();
  };
  return (
    <ReportWork
      choice={report && { report, language, logo, cover, from: null, to: null }}
      onIncomplete={incomplete}
      form={form}
      {...(kind === 'follow-up' ? { sheet: saveReportSheet } : {})}
      before={<p>{t(options.length > 0 || error ? 'preview-choose' : `preview-none-${kind}`)}</p>}
    >
      {kind === 'follow-up' ? (
        <>
          <SelectField
            label={t('followup-period')}
            name="ahead"
            value={ahead}
            options={AHEAD.map((each) => ({ value: each, name: t(`followup-period-${each}`) }))}
            onChange={(next) => setAhead(next ?? 'all')}
          />
          <SelectField
            label={t('error-field-responsible')}
            name="responsible"
            blank={t('reports-everyone')}
            value={responsible}
            options={people.map((person) => ({ value: person, name: person || t('followup-nobody') }))}
            onChange={setResponsible}
          />
        </>
      ) : (
        <SelectField
          label={t(kind === 'minutes' ? 'minutes-choose' : 'nc-column-title')}
          name="subject"
          blank=""
          value={subject}
          options={options}
          error={asked && subject === null ? t('reports-subject-missing') : undefined}
          onChange={setSubject}
        />
      )}
      {error && <ErrorNotice title={t('reports-failed')} error={error} onRetry={() => void refetch()} />}
      <LanguageField value={language} onChange={setLanguage} />
      <Switch label={t('reports-cover')} checked={cover} onChange={(event) => setCover(event.target.checked)} />
      {/* Of one nonconformity it stands on the cover alone. */}
      {(kind !== 'nonconformity' || cover) && logoField}
    </ReportWork>
  );
}
