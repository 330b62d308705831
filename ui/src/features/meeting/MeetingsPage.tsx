//! Every supplier meeting: going on, coming, held; and what was decided in them and is not done.

import { Button } from '@digdir/designsystemet-react';
import { PersonGroupIcon, PlusIcon } from '@navikt/aksel-icons';
import { useMemo, useState } from 'react';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { PageHeader } from '../../components/PageHeader';
import { StatusBar } from '../../components/StatusBar';
import { SkeletonRows } from '../../components/Waiting';
import { ToSheet } from '../../parts/giving/ToSheet';
import { useText } from '../../text/TextProvider';
import { MeetingRows, OpenDecisions } from './MeetingRows';
import { PrepareMeeting } from './PrepareMeeting';
import { type About, meetingList } from './queries';
import './meeting.css';

const ALL: About = { contract: null, supplier: null };

export function MeetingsPage() {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(meetingList, ALL);
  const [preparing, setPreparing] = useState(false);
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'meeting-prepare',
        name: t('meeting-prepare'),
        keys: 'Ctrl N',
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => setPreparing(true),
      },
    ],
    [t],
  );
  useCommands('meetings', commands);
  const prepare = (
    <Button aria-keyshortcuts="Control+N" onClick={() => setPreparing(true)}>
      <PlusIcon aria-hidden />
      {t('meeting-prepare')} <KeyHint>Ctrl N</KeyHint>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav-meetings')}>
        <ToSheet
          disabled={!data || data.meetings.length + data.decisions.length === 0}
          asked={() => ({ list: 'meetings', ...ALL })}
        />
        {data && data.meetings.length > 0 && prepare}
      </PageHeader>
      <div className="page-body mt-list">
        {error && !data ? (
          <ErrorNotice title={t('meeting-list-failed')} error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <SkeletonRows label={t('meeting-list-waiting')} />
        ) : data.meetings.length === 0 ? (
          <EmptyState icon={<PersonGroupIcon aria-hidden fontSize={28} />} title={t('meeting-none')} actions={prepare}>
            {t('meeting-none-said')}
          </EmptyState>
        ) : (
          <>
            <MeetingRows meetings={data.meetings} />
            <OpenDecisions decisions={data.decisions} />
          </>
        )}
      </div>
      <StatusBar>{data && <span>{t('meeting-count', { count: data.meetings.length })}</span>}</StatusBar>
      {preparing && <PrepareMeeting about={null} onClose={() => setPreparing(false)} />}
    </>
  );
}

/** The meetings of one contract or supplier, in its page. */
export function MeetingsOf({ about }: { about: About }) {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(meetingList, about);
  const [preparing, setPreparing] = useState(false);
  const prepare = (
    <Button variant="secondary" data-color="neutral" onClick={() => setPreparing(true)}>
      <PlusIcon aria-hidden />
      {t('meeting-prepare')}
    </Button>
  );
  return (
    <div className="mt-of">
      {error && !data ? (
        <ErrorNotice title={t('meeting-list-failed')} error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <SkeletonRows label={t('meeting-list-waiting')} />
      ) : data.meetings.length + data.decisions.length === 0 ? (
        <EmptyState icon={<PersonGroupIcon aria-hidden fontSize={28} />} title={t('meeting-none-here')} actions={prepare}>
          {t('meeting-none-said')}
        </EmptyState>
      ) : (
        <>
          <div className="mt-of-h">
            <ToSheet
              oneOfSeveral={about.supplier !== null}
              asked={() => ({ list: 'meetings', contract: about.contract, supplier: about.supplier })}
            />
            {prepare}
          </div>
          <MeetingRows meetings={data.meetings} named={about.supplier !== null} />
          <OpenDecisions decisions={data.decisions} named={about.supplier !== null} />
        </>
      )}
      {preparing && <PrepareMeeting about={{ ...about, name: '' }} onClose={() => setPreparing(false)} />}
    </div>
  );
}
