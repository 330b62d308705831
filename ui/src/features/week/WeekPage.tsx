//! Min uke, the start page: what is overdue, due this week and in the next 30 days, and what else needs a hand.

import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, FileTextIcon, PersonIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useQueryOf } from '../../api/query';
import { shellFacts } from '../../api/shell';
import { Segments } from '../../components/Choice';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Link, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { StatusBar } from '../../components/StatusBar';
import { StatusTag } from '../../components/StatusTag';
import { SkeletonRows } from '../../components/Waiting';
import { ToSheet } from '../../parts/giving/ToSheet';
import { RichText, useText } from '../../text/TextProvider';
import { DueChecks } from './DueChecks';
import { week } from './queries';
import { hasSide, WeekSide } from './WeekSide';
import './week.css';

type Whose = 'mine' | 'all';

/** Kept while the window is open. */
let lastWhose: Whose = 'mine';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function WeekPage() {
  const text = useText();
  const { t, today } = text;
  const facts = useQueryOf(shellFacts, null).data;
  const [whose, setWhose] = useState<Whose>(lastWhose);
  const user = facts?.register.user ?? '';
  // Without a name nothing is anyone's own: everything is shown, and «Mine» says why it is not.
  const [askedMine, setAskedMine] = useState(false);
  const shown: Whose = facts && user === '' ? (askedMine ? 'mine' : 'all') : whose;
  const nameless = facts !== undefined && user === '' && shown === 'mine';
  const answer = useQueryOf(week, { mine: shown === 'mine' }, { keepPrevious: true, enabled: facts !== undefined && !nameless });

  const choose = (next: Whose) => {
    lastWhose = next;
    setWhose(next);
    setAskedMine(next === 'mine');
  };
  const data = answer.data;
  return (
    <>
      <PageHeader title={t('nav-week')} sub={t('week-sub', { week: capital(text.week(today)), date: text.longDate(today) })}>
        <ToSheet disabled={!data || nameless} asked={() => ({ list: 'week', person: shown === 'mine' ? user : null })} />
        <Segments
          label={t('week-whose')}
          value={shown}
          onChange={choose}
          options={[
            { value: 'mine', name: t('week-mine') },
            { value: 'all', name: t('week-all') },
          ]}
        />
      </PageHeader>
      {nameless ? (
        <div className="page-body">
          <EmptyState
            icon={<PersonIcon aria-hidden fontSize={28} />}
            title={t('week-nameless')}
            actions={<Button onClick={() => navigate('/settings')}>{t('week-nameless-action')}</Button>}
          >
            {t('week-nameless-said')}
          </EmptyState>
        </div>
      ) : answer.error && !data ? (
        <div className="page-body">
          <ErrorNotice title={t('week-failed')} error={answer.error} onRetry={() => void answer.refetch()} />
        </div>
      ) : !data ? (
        <div className="mu">
          <div className="mu-l">
            <SkeletonRows label={t('week-waiting')} />
          </div>
          <div className="mu-r" />
        </div>
      ) : (
        <div className={hasSide(data) ? 'mu' : 'mu mu-alone'}>
          <div className="mu-l">
            {data.checks.length > 0 ? (
              <DueChecks week={data} everyone={shown === 'all'} />
            ) : facts?.contracts === 0 ? (
              <NoContracts />
            ) : (
              <EmptyState icon={<CheckmarkCircleIcon aria-hidden fontSize={28} />} title={t('week-quiet')}>
                {t(shown === 'mine' ? 'week-quiet-mine' : 'week-quiet-all', { user })}
              </EmptyState>
            )}
          </div>
          {hasSide(data) && (
            <div className="mu-r">
              <WeekSide week={data} mine={shown === 'mine'} />
            </div>
          )}
        </div>
      )}
      <StatusBar>
        {data && !nameless && (
          <>
            {data.counts[0] > 0 && (
              <StatusTag name="overdue" size={14} loud={false}>
                <RichText id="week-count-overdue" args={{ count: data.counts[0] }} elems={{ b: <b /> }} />
              </StatusTag>
            )}
            <RichText id="week-count-this-week" args={{ count: data.counts[1] }} elems={{ b: <b /> }} />
            <RichText id="week-count-next-30" args={{ count: data.counts[2] }} elems={{ b: <b /> }} />
          </>
        )}
      </StatusBar>
    </>
  );
}

function NoContracts() {
  const { t } = useText();
  return (
    <EmptyState
      icon={<FileTextIcon aria-hidden fontSize={28} />}
      title={t('week-no-contracts')}
      actions={
        <>
          <Button onClick={() => navigate('/contracts/new')}>{t('week-no-contracts-new')}</Button>
          <Button variant="secondary" data-color="neutral" onClick={() => navigate('/contracts/notice')}>
            {t('week-no-contracts-notice')}
          </Button>
        </>
      }
    >
      <p>{t('week-no-contracts-said')}</p>
      <p>
        <Link className="lnk" to="/help">
          {t('week-no-contracts-help')}
        </Link>
      </p>
    </EmptyState>
  );
}
