//! A contract's form: a new one, or one that is edited. What is typed is kept when the page is left.

import { Button } from '@digdir/designsystemet-react';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useEffect, useMemo, useRef } from 'react';
import type { ContractDraft, ContractSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Form, useStandingError } from '../../components/Form';
import { Link, navigate, usePathQuery } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { contractSheet } from '../../parts/contract/sheet';
import { useText } from '../../text/TextProvider';
import { AgreementFields, PeopleFields, TermFields } from './ContractFields';
import { isCpv, NEW_CONTRACT, toSend } from './draft';
import { ProcurementFields } from './ProcurementFields';
import { addContract, editContract } from './queries';
import { draftOf } from './TermFacts';
import { useUnread } from './useUnread';
import './contract.css';
import './contract-form.css';

/** `id` is blank for a new contract. */
export function ContractEditPage({ id }: { id?: string | undefined }) {
  const { t } = useText();
  const sheet = useQueryOf(contractSheet, id ?? '', { enabled: id !== undefined });
  if (id === undefined) return <ContractForm name="contract/new" saved={NEW_CONTRACT} />;
  if (sheet.data) return <Edit key={id} sheet={sheet.data} />;
  return (
    <>
      <PageHeader title={t('contract-edit')} />
      <div className="page-body">
        {sheet.error ? (
          <ErrorNotice title={t('contract-failed')} error={sheet.error} onRetry={() => void sheet.refetch()} />
        ) : (
          <SkeletonRows label={t('contract-one-waiting')} />
        )}
      </div>
    </>
  );
}

function Edit({ sheet }: { sheet: ContractSheet }) {
  const saved = useMemo(() => draftOf(sheet.contract), [sheet.contract]);
  return <ContractForm name={`contract/${sheet.contract.id}`} id={sheet.contract.id} saved={saved} />;
}

function ContractForm({ name, id, saved }: { name: string; id?: string; saved: ContractDraft }) {
  const { t } = useText();
  const draft = useDraft(name, saved);
  const done = useDone();
  const unread = useUnread();
  const asked = usePathQuery().get('field');
  const body = useRef<HTMLDivElement>(null);
  const finish = (page: string, said: string) => {
    draft.forget();
    navigate(page, { replace: true });
    done(said);
  };
  const add = useChange(addContract, {
    done: (made, sent) => finish(`/contract/${made}/overview`, t('contract-added', { title: sent.title })),
  });
  const edit = useChange(editContract, {
    done: (_, sent) => finish(`/contract/${sent.id}/overview`, t('contract-saved', { title: sent.draft.title })),
  });
  const { error: refusal, isPending } = id === undefined ? add : edit;
  const error = useStandingError(refusal, draft.value);

  useEffect(() => {
    const wanted = asked ?? (id === undefined ? 'title' : null);
    if (wanted === null) return;
    const field = body.current?.querySelector<HTMLElement>(`[name="${wanted}"], [data-field="${wanted}"] :is(input, button)`);
    const shown = body.current;
    if (!field || !shown) return;
    // Only this part of the window scrolls; the frame around it must stay.
    const top = field.getBoundingClientRect().top - shown.getBoundingClientRect().top + shown.scrollTop;
    shown.scrollTo({ top: top - shown.clientHeight / 3 });
    field.focus({ preventScroll: true });
  }, [asked, id]);

  const save = () => {
    const sent = toSend(draft.value, saved);
    if (id === undefined) add.mutate(sent);
    else edit.mutate({ id, draft: sent });
  };
  const leave = () => {
    draft.forget();
    navigate(id === undefined ? '/contracts' : `/contract/${id}/overview`, { replace: true });
  };
  const unreadable = unread.any || draft.value.cpv.some((code) => !isCpv(code));
  const title = id === undefined ? t('contract-new') : t('contract-edit');
  return (
    <>
      <PageHeader
        title={title}
        above={
          <nav className="crumbs" aria-label={t('contract-crumbs')}>
            <Link className="lnk" to="/contracts">
              {t('nav-contracts')}
            </Link>
            {id !== undefined && (
              <>
                <ChevronRightIcon aria-hidden fontSize={14} />
                <Link className="lnk ell" to={`/contract/${id}/overview`}>
                  {saved.title}
                </Link>
              </>
            )}
          </nav>
        }
      />
      <div className="page-body contract-form" ref={body}>
        <DraftNote draft={draft} />
        {draft.dirty && draft.found === null && (
          <p className="draft-said sub sm" role="status">
            {t('contract-draft-kept')}
            <Button variant="tertiary" data-color="neutral" onClick={draft.drop}>
              {t('contract-draft-drop')}
            </Button>
          </p>
        )}
        <Form
          key={draft.turn}
          onSave={save}
          onCancel={leave}
          saving={isPending}
          error={error}
          unread={unreadable}
          failedTitle={t('contract-not-saved')}
        >
          <AgreementFields draft={draft} unread={unread} />
          <PeopleFields draft={draft} />
          <TermFields draft={draft} unread={unread} />
          <ProcurementFields draft={draft} unread={unread} />
        </Form>
      </div>
    </>
  );
}
