//! One meeting outside meeting mode: its facts, its agenda, what was decided; where it is begun, gone on with, and its
//! minutes are made.

import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlayIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { MeetingSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Link, navigate, usePathQuery } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { stateOf, titleOf, underOf } from './items';
import { Minutes } from './Minutes';
import { PrepareMeeting } from './PrepareMeeting';
import { meetingSheet, refreshAgenda, removeMeeting, reopenMeeting } from './queries';
import './meeting.css';

function Crumbs() {
  const { t } = useText();
  return (
    <nav className="crumbs" aria-label={t('meeting-crumbs')}>
      <Link className="lnk" to="/meetings">
        {t('nav-meetings')}
      </Link>
    </nav>
  );
}

export function MeetingPage({ id }: { id: string }) {
  const { t } = useText();
  const { data: sheet, error, refetch } = useQueryOf(meetingSheet, id);
  if (error?.code === 'not-found') {
    return (
      <>
        <PageHeader title={t('meeting-missing')} above={<Crumbs />} />
        <EmptyState
          icon={<TrashIcon aria-hidden fontSize={28} />}
          title={t('meeting-missing')}
          actions={<Button onClick={() => navigate('/meetings')}>{t('meeting-to-list')}</Button>}
        >
          {t('meeting-missing-said')}
        </EmptyState>
      </>
    );
  }
  if (!sheet) {
    return (
      <>
        <PageHeader title={t('meeting-title')} above={<Crumbs />} />
        <div className="page-body">
          {error ? (
            <ErrorNotice title={t('meeting-failed')} error={error} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows label={t('meeting-waiting')} />
          )}
        </div>
      </>
    );
  }
  return <Known sheet={sheet} />;
}

function Known({ sheet }: { sheet: MeetingSheet }) {
  const text = useText();
  const { t } = text;
  const { meeting, state } = sheet;
  const toasts = useToasts();
  const done = useDone();
  const entered = usePathQuery().has('minutes');
  const [editing, setEditing] = useState(false);
  const failed = (error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const remove = useChange(removeMeeting, {
    done: () => {
      navigate('/meetings');
      done(t('meeting-removed'));
    },
    failed,
  });
  const reopen = useChange(reopenMeeting, { done: () => navigate(`/meeting/${meeting.id}/run`), failed });
  const refresh = useChange(refreshAgenda, {
    done: (added) => toasts.tell({ text: t('meeting-refreshed', { count: added }) }),
    failed,
  });
  const decisions = sheet.items.flatMap((one) => one.decisions);
  const none = t('none');
  const side = (which: 'buyer' | 'supplier') =>
    meeting.participants
      .filter((one) => one.side === which)
      .map((one) => (one.role ? t('meeting-person-role', { name: one.name, role: one.role }) : one.name))
      .join(', ') || none;
  return (
    <>
      <PageHeader
        title={meeting.title}
        above={<Crumbs />}
        sub={t(`meeting-state-${state}`)}
        below={
          <Facts
            row
            facts={[
              { name: t('error-field-held-on'), value: text.longDate(meeting.held_on) },
              { name: t('error-field-place'), value: meeting.place || none },
              {
                name: t(sheet.contract ? 'agenda-one-contract' : 'error-field-supplier'),
                value: sheet.contract ? (
                  <Link className="quiet-link" to={`/contract/${sheet.contract.id}/meetings`}>
                    {sheet.contract.title}
                  </Link>
                ) : (
                  <Link className="quiet-link" to={`/suppliers/${meeting.supplier_id}`}>
                    {sheet.supplier}
                  </Link>
                ),
              },
            ]}
          />
        }
      >
        <Button variant="tertiary" data-color="neutral" loading={remove.isPending} onClick={() => remove.mutate(meeting.id)}>
          <TrashIcon aria-hidden />
          {t('meeting-remove')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={() => setEditing(true)}>
          <PencilIcon aria-hidden />
          {t('button-edit')}
        </Button>
        {state === 'held' ? (
          <Button variant="secondary" data-color="neutral" loading={reopen.isPending} onClick={() => reopen.mutate(meeting.id)}>
            {t('meeting-reopen')}
          </Button>
        ) : (
          <Button onClick={() => navigate(`/meeting/${meeting.id}/run`)}>
            <PlayIcon aria-hidden />
            {t(state === 'open' ? 'meeting-go-on' : 'meeting-start')}
          </Button>
        )}
      </PageHeader>
      <div className="page-body mt-list">
        {state === 'held' && <Minutes meeting={meeting.id} entered={entered} />}
        <Section title={t('error-field-participants')} count={meeting.participants.length}>
          <div className="mt-facts">
            <Facts
              facts={[
                { name: t('meeting-side-buyer'), value: side('buyer') },
                { name: t('meeting-side-supplier'), value: side('supplier') },
              ]}
            />
          </div>
        </Section>
        {decisions.length > 0 && (
          <Section title={t('error-field-decisions')} count={decisions.length}>
            <ol className="mt-rows mt-decided">
              {decisions.map((one) => (
                <li key={one.id}>
                  <span className="mt-row-t">
                    <span>{one.text}</span>
                    <span className="sub xs">{one.responsible}</span>
                  </span>
                  <span className="mt-row-d tnum">
                    {one.done_on
                      ? t('meeting-done-on', { date: text.date(one.done_on) })
                      : text.date(one.deadline) || t('meeting-no-deadline')}
                  </span>
                </li>
              ))}
            </ol>
          </Section>
        )}
        <Section
          title={t('meeting-agenda')}
          count={sheet.items.length}
          end={
            state !== 'held' && (
              <Button
                variant="tertiary"
                data-color="neutral"
                disabled={refresh.isPending}
                onClick={() => refresh.mutate(meeting.id)}
              >
                {t('meeting-refresh')}
              </Button>
            )
          }
        >
          {sheet.items.length === 0 ? (
            <p className="sub sm mt-facts">{t('meeting-empty-said')}</p>
          ) : (
            <ol className="mt-rows mt-agenda">
              {sheet.items.map((one) => {
                const symbol = stateOf(one);
                return (
                  <li key={one.item.id}>
                    <span className="mt-row-t">
                      <span>{titleOf(text, one)}</span>
                      <span className="sub xs">
                        {[t(`agenda-one-${one.item.kind}`), sheet.contract ? '' : one.contract_title].filter(Boolean).join(' · ')}
                      </span>
                    </span>
                    <span className="mt-row-d">
                      {symbol && (
                        <span className="state">
                          <Sym name={symbol} />
                          {t(`requirement-state-${symbol}`)}
                        </span>
                      )}
                      <span className="sub xs tnum">{underOf(text, one)}</span>
                    </span>
                  </li>
                );
              })}
            </ol>
          )}
        </Section>
      </div>
      {editing && (
        <PrepareMeeting
          about={{ contract: meeting.contract_id, supplier: meeting.supplier_id, name: '' }}
          edited={meeting}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
