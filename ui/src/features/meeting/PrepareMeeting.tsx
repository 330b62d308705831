//! Prepares a meeting, or edits its facts: what it is about, when, where, who takes part.

import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { commands, type Meeting, type MeetingDraft, type Participant } from '../../api/bindings';
import { useChange } from '../../api/change';
import { opened } from '../../api/client';
import { asRegisterError, sentenceOf } from '../../api/failure';
import { defineQuery, useQueryOf } from '../../api/query';
import { shellFacts } from '../../api/shell';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DateField, TextArea, TextField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { useShortcut } from '../../components/shortcuts';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { AboutField, type NamedAbout } from './AboutField';
import { ParticipantsField } from './ParticipantsField';
import { type About, addMeeting, editMeeting, meetingPeople, NEW } from './queries';

interface Party {
  supplier: string;
  manager: string;
  contact: string;
}

/** Whom a meeting about this is with. */
const party = defineQuery<About, Party>({
  name: 'meeting.party',
  reads: ['contract', 'supplier', 'contract_supplier'],
  ask: async ({ contract, supplier }) => {
    if (contract) {
      const sheet = await opened(commands.contractSheet(contract));
      const [first] = sheet.suppliers;
      return { supplier: first?.name ?? '', manager: sheet.contract.manager, contact: first?.contact ?? '' };
    }
    const sheet = supplier ? await opened(commands.supplierSheet(supplier)) : null;
    return { supplier: sheet?.supplier.name ?? '', manager: '', contact: sheet?.supplier.contact ?? '' };
  },
});

const person = (side: Participant['side'], name: string): Participant[] => (name ? [{ id: NEW, side, name, role: '' }] : []);

export interface PrepareMeetingProps {
  /** What it is about; blank = to be chosen. */
  about: NamedAbout | null;
  /** The meeting whose facts are edited; blank = a new one. */
  edited?: Meeting;
  onClose: () => void;
}

export function PrepareMeeting({ about, edited, onClose }: PrepareMeetingProps) {
  const text = useText();
  const { t, today } = text;
  const [chosen, setChosen] = useState<NamedAbout | null>(about);
  const [draft, setDraft] = useState<MeetingDraft>(
    edited ?? {
      contract_id: null,
      supplier_id: null,
      title: '',
      held_on: today,
      place: '',
      participants: [],
      notes: '',
      internal_notes: '',
    },
  );
  const [day, setDay] = useState<string | null>(draft.held_on);
  const [tried, setTried] = useState(false);
  const unread = useUnreadFields();
  const done = useDone();
  const facts = useQueryOf(shellFacts, null).data;
  const scope: About = { contract: chosen?.contract ?? null, supplier: chosen?.supplier ?? null };
  const known = useQueryOf(meetingPeople, scope, { enabled: chosen !== null });
  const with_ = useQueryOf(party, scope, { enabled: chosen !== null }).data;
  const edit = (part: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...part }));

  // What is proposed when it is known whom the meeting is with, and follows another choice until it is touched.
  const proposed = useRef({ title: draft.title, participants: draft.participants });
  const user = facts?.register.user ?? '';
  useEffect(() => {
    if (edited || !with_ || !chosen) return;
    const title = t('meeting-title-with', { name: with_.supplier || chosen.name });
    const buyer = user || with_.manager;
    const participants = [...person('buyer', buyer), ...person('supplier', with_.contact)];
    const last = proposed.current;
    setDraft((before) => ({
      ...before,
      title: before.title === last.title ? title : before.title,
      participants: before.participants === last.participants ? participants : before.participants,
    }));
    proposed.current = { title, participants };
  }, [edited, with_, chosen, user, t]);

  const add = useChange(addMeeting, {
    done: (id) => {
      onClose();
      navigate(`/meeting/${id}`);
      done(t('meeting-prepared'));
    },
  });
  const change = useChange(editMeeting, {
    done: () => {
      onClose();
      done(t('meeting-saved'));
    },
  });
  const saving = add.isPending || change.isPending;
  const error = add.error ?? change.error;
  const field = error ? asRegisterError(error).field : null;
  const missing = {
    about: !edited && chosen === null ? t('error-required') : undefined,
    title: draft.title.trim() === '' ? t('error-required') : undefined,
    day: day === null ? t('error-required') : undefined,
    person: draft.participants.some((one) => one.name.trim() === '') ? t('meeting-participant-nameless') : undefined,
  };
  const save = () => {
    setTried(true);
    if (saving || unread.any || day === null || Object.values(missing).some((one) => one !== undefined)) return;
    const whole: MeetingDraft = { ...draft, held_on: day, contract_id: scope.contract, supplier_id: scope.supplier };
    if (edited) change.mutate({ id: edited.id, draft: whole });
    else add.mutate(whole);
  };
  useShortcut('ctrl+s', save);
  const people: Participant[] = [
    ...(known.data ?? []),
    ...person('buyer', user),
    ...person('buyer', with_?.manager ?? ''),
    ...person('supplier', with_?.contact ?? ''),
  ].filter((one, index, all) => all.findIndex((other) => other.name === one.name) === index);
  return (
    <Dialog
      title={t(edited ? 'meeting-edit' : 'meeting-prepare')}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button onClick={save} loading={saving} aria-keyshortcuts="Control+S">
            {t(edited ? 'button-save' : 'meeting-prepare-do')} <KeyHint>Ctrl S</KeyHint>
          </Button>
        </>
      }
    >
      <div className="form mt-prepare">
        {!edited &&
          (about ? (
            about.name && <p className="sub">{about.name}</p>
          ) : (
            <AboutField chosen={chosen} onChoose={setChosen} error={tried ? missing.about : undefined} />
          ))}
        <TextField
          label={t('error-field-title')}
          name="title"
          max={400}
          value={draft.title}
          error={tried ? missing.title : undefined}
          onChange={(title) => edit({ title })}
        />
        <div className="form-row">
          <DateField
            label={t('error-field-held-on')}
            name="held_on"
            value={day}
            error={(tried ? missing.day : undefined) ?? (field === 'held_on' ? sentenceOf(text, error) : undefined)}
            onChange={setDay}
            onUnread={unread.heard('held_on')}
          />
          <TextField
            label={t('error-field-place')}
            name="place"
            max={400}
            placeholder={t('meeting-place-placeholder')}
            value={draft.place}
            onChange={(place) => edit({ place })}
          />
        </div>
        <ParticipantsField value={draft.participants} known={people} onChange={(participants) => edit({ participants })} />
        {tried && missing.person && (
          <p className="answer-error" role="alert">
            {missing.person}
          </p>
        )}
        {edited && (
          <>
            <TextArea label={t('meeting-notes')} rows={3} value={draft.notes} onChange={(notes) => edit({ notes })} />
            <TextArea
              label={t('meeting-internal-notes')}
              description={t('meeting-internal-said')}
              rows={2}
              value={draft.internal_notes}
              onChange={(internal_notes) => edit({ internal_notes })}
            />
          </>
        )}
        {error && field !== 'held_on' && <ErrorNotice title={t('meeting-save-failed')} error={error} />}
      </div>
    </Dialog>
  );
}
