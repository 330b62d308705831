//! Reading a public notice: choose a file, look at what was read, what is missing and what was left out, read it in.

import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { NoticePreview } from '../../api/bindings';
import { useChange } from '../../api/change';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { type Fact, Facts } from '../../components/Facts';
import { Form, useStandingError } from '../../components/Form';
import { Link, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { NoticeContract } from './NoticeContract';
import { type Choice, choicesOf, toReadIn } from './notice-choice';
import { chooseNotice, readNoticeIn } from './queries';
import './notice.css';

interface Held {
  preview: NoticePreview;
  choices: readonly Choice[];
  /** Which reading it is: the same file may be read again, with other content. */
  reading: number;
}
let readings = 0;
const nextReading = (): number => {
  readings += 1;
  return readings;
};
/** What was chosen stays while the window is open, so that a look at a known contract loses nothing. */
let kept: Held | null = null;

export function NoticePage() {
  const { t } = useText();
  const [held, setHeld] = useState(kept);
  const keep = (next: Held | null) => {
    kept = next;
    setHeld(next);
  };
  const choose = useChange(chooseNotice, {
    done: (preview) => preview && keep({ preview, choices: choicesOf(preview), reading: nextReading() }),
    // What was read before is of another file than the one the message is about.
    failed: () => keep(null),
  });
  return (
    <>
      <PageHeader
        title={t('notice-import-title')}
        above={
          <nav className="notice-crumbs" aria-label={t('notice-crumbs')}>
            <Link className="lnk" to="/contracts">
              {t('nav-contracts')}
            </Link>
          </nav>
        }
      >
        {held && (
          <Button variant="secondary" data-color="neutral" loading={choose.isPending} onClick={() => choose.mutate(null)}>
            {t('notice-other-file')}
          </Button>
        )}
      </PageHeader>
      <div className="page-body">
        {choose.error && (
          <div className="notice-fault">
            <ErrorNotice title={t('notice-unread')} error={choose.error} />
          </div>
        )}
        {held ? (
          <Preview key={held.reading} held={held} onChange={(choices) => keep({ ...held, choices })} onDone={() => keep(null)} />
        ) : (
          <EmptyState
            icon={<FileImportIcon aria-hidden fontSize={28} />}
            title={t('notice-import-title')}
            actions={
              <Button loading={choose.isPending} onClick={() => choose.mutate(null)}>
                {t('notice-import-choose')}
              </Button>
            }
          >
            {t('notice-import-help')}
          </EmptyState>
        )}
      </div>
    </>
  );
}

function Preview(props: { held: Held; onChange: (choices: readonly Choice[]) => void; onDone: () => void }) {
  const text = useText();
  const { t, date } = text;
  const { preview, choices } = props.held;
  const { notice } = preview;
  const done = useDone();
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const chosen = choices.filter((choice) => choice.chosen);
  const several = choices.length > 1;
  const readIn = useChange(readNoticeIn, {
    done: (made) => {
      props.onDone();
      const [only] = made;
      navigate(made.length === 1 ? `/contract/${only}/overview` : '/contracts?view=all', { replace: true });
      done(t('notice-read-in', { count: made.length }));
    },
  });
  const error = useStandingError(readIn.error, { contracts: chosen.map((choice) => choice.draft) });
  const facts: Fact[] = [
    { name: t('notice-file'), value: preview.file },
    { name: t('notice-type-label'), value: t(`notice-type-${notice.notice_type}`) },
    { name: t('notice-field-notice-number'), value: notice.publication_number || notice.notice_id || t('none') },
    { name: t('notice-field-published'), value: date(notice.published) || t('none') },
    { name: t('notice-field-buyer'), value: notice.buyers.map((buyer) => buyer.name).join(', ') || t('none') },
  ];
  return (
    <>
      <Facts row facts={facts} />
      {notice.changed && <p className="sub sm">{t('notice-changed', { version: notice.version })}</p>}
      {notice.form !== 'result' && <p className="sub sm">{t(`notice-means-${meaningOf(notice.form)}`)}</p>}
      {several && (
        <p className="notice-lots">
          <b className="b">{t('notice-lots-heading')}</b> {t('notice-lots-said')}
        </p>
      )}
      <Form
        onSave={() => chosen.length > 0 && readIn.mutate(chosen.map(toReadIn))}
        onCancel={() => {
          props.onDone();
          navigate('/contracts', { replace: true });
        }}
        saving={readIn.isPending}
        error={error}
        unread={[...unread].some((key) => choices[Number(key.split(' ')[0])]?.chosen)}
        failedTitle={t('notice-not-read-in')}
        saveName={t('notice-read-in-button', { count: chosen.length })}
      >
        {choices.map((choice, place) => (
          <NoticeContract
            key={choice.read.contract.lot ?? 'whole'}
            choice={choice}
            several={several}
            place={chosen.indexOf(choice)}
            onChange={(next) => props.onChange(choices.map((one, index) => (index === place ? next : one)))}
            onUnread={(name, is) =>
              setUnread((before) => {
                const next = new Set(before);
                if (is) next.add(`${place} ${name}`);
                else next.delete(`${place} ${name}`);
                return next;
              })
            }
          />
        ))}
        {several && chosen.length === 0 && <p role="status">{t('notice-none-chosen')}</p>}
      </Form>
    </>
  );
}

/** What stage the notice tells of decides what it can say about a contract. */
function meaningOf(form: NoticePreview['notice']['form']): 'before' | 'after' | 'other' {
  if (form === 'planning' || form === 'competition' || form === 'direct-award') return 'before';
  return form === 'modification' || form === 'completion' ? 'after' : 'other';
}
