//! One supplier: its facts, its contracts, what was done with it; and its form.

import { Button } from '@digdir/designsystemet-react';
import { FilePdfIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { OrganisationPreview as OrganisationPreviewed, SupplierDraft, SupplierSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { type Fact, Facts } from '../../components/Facts';
import { Link, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { SidePanel } from '../../components/SidePanel';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { ContractStateTag } from '../../parts/contract/ContractStateTag';
import { coverageOf, EndDay, NextCheck, numbersOf } from '../../parts/contract/contract-columns';
import { useDropZone } from '../../parts/file/drop-zone';
import { ToSheet } from '../../parts/giving/ToSheet';
import { HistoryList } from '../../parts/history/HistoryList';
import { NEW_SUPPLIER } from '../../parts/supplier/new';
import { shownNumber } from '../../parts/supplier/organisation-number';
import { useText } from '../../text/TextProvider';
import { OrganisationPreview } from './OrganisationPreview';
import { addSupplier, editSupplier, removeSupplier, supplierHistory, supplierSheet, takeDroppedOrganisations } from './queries';
import { RegistrationState } from './RegistrationState';
import { SupplierForm } from './SupplierForm';
import './supplier.css';

function Crumbs() {
  const { t } = useText();
  return (
    <nav className="supplier-crumbs" aria-label={t('supplier-crumbs')}>
      <Link className="lnk" to="/suppliers">
        {t('nav-suppliers')}
      </Link>
    </nav>
  );
}

export function NewSupplierPage() {
  const { t } = useText();
  const done = useDone();
  const add = useChange(addSupplier, {
    done: (id, draft) => {
      navigate(`/suppliers/${id}`, { replace: true });
      done(t('supplier-added', { name: draft.name }));
    },
  });
  return (
    <>
      <PageHeader title={t('supplier-new')} above={<Crumbs />} />
      <div className="page-body supplier-new">
        <SupplierForm
          name="supplier/new"
          saved={NEW_SUPPLIER}
          saving={add.isPending}
          error={add.error}
          onSave={(draft) => add.mutateAsync(draft)}
          onCancel={() => navigate('/suppliers', { replace: true })}
        />
      </div>
    </>
  );
}

export interface SupplierPageProps {
  id: string;
  /** What stands under Leverandørmøter. */
  meetings?: ReactNode;
  /** The documents of the supplier and its contracts. */
  evidence?: ReactNode;
}

export function SupplierPage({ id, meetings, evidence }: SupplierPageProps) {
  const { t } = useText();
  const { data: sheet, error, refetch } = useQueryOf(supplierSheet, id);
  if (error?.code === 'not-found') {
    return (
      <>
        <PageHeader title={t('supplier-missing')} above={<Crumbs />} />
        <EmptyState
          icon={<TrashIcon aria-hidden fontSize={28} />}
          title={t('supplier-missing')}
          actions={<Button onClick={() => navigate('/suppliers')}>{t('supplier-to-list')}</Button>}
        >
          {t('supplier-missing-said')}
        </EmptyState>
      </>
    );
  }
  if (!sheet) {
    return (
      <>
        <PageHeader title={t('supplier-title')} above={<Crumbs />} />
        <div className="page-body">
          {error ? (
            <ErrorNotice title={t('supplier-failed')} error={error} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows label={t('supplier-one-waiting')} />
          )}
        </div>
      </>
    );
  }
  return <Known sheet={sheet} meetings={meetings} evidence={evidence} />;
}

function Known({ sheet, meetings, evidence }: { sheet: SupplierSheet; meetings: ReactNode; evidence: ReactNode }) {
  const text = useText();
  const { t } = text;
  const { supplier } = sheet;
  const toasts = useToasts();
  const done = useDone();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    opener.current?.focus();
  };
  const remove = useChange(removeSupplier, {
    done: () => {
      navigate('/suppliers');
      done(t('supplier-removed', { name: supplier.name }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const edit = useChange(editSupplier, {
    done: (_, { draft }) => {
      close();
      done(t('supplier-saved', { name: draft.name }));
    },
  });
  const saved = useMemo<SupplierDraft>(() => {
    const { id: _, registration: _r, ...draft } = supplier;
    return draft;
  }, [supplier]);
  const [preview, setPreview] = useState<OrganisationPreviewed | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const takeDropped = useChange(takeDroppedOrganisations, {
    done: (found) => (found ? setPreview(found) : toasts.tell({ text: t('organisation-drop-here'), failed: true })),
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const over = useDropZone(page, (drop) => takeDropped.mutate(drop));
  const none = t('none');
  const place = [supplier.postal_code, supplier.city].filter(Boolean).join(' ');
  const facts: Fact[] = [
    {
      name: t('supplier-number'),
      value:
        supplier.organisation_number === null ? (
          none
        ) : (
          <>
            <span className="tnum">{shownNumber(supplier.organisation_number)}</span>
            {sheet.wrong_check_digit && (
              <span className="wrong-digit-said">
                <Sym name="warning" size={14} />
                {t('warning-wrong-organisation-number', { value: supplier.organisation_number })}
              </span>
            )}
          </>
        ),
    },
    ...(supplier.registration
      ? [
          {
            name: t('organisation-status'),
            value: (
              <>
                <RegistrationState registration={supplier.registration} always />
                {supplier.registration.as_of && (
                  <span className="sub xs"> {t('organisation-as-of', { date: text.date(supplier.registration.as_of) })}</span>
                )}
              </>
            ),
          },
        ]
      : []),
    { name: t('supplier-address'), value: [supplier.address, place].filter(Boolean).join(', ') || none },
    { name: t('supplier-contact'), value: supplier.contact || none },
    { name: t('supplier-email'), value: supplier.email || none },
    { name: t('supplier-phone'), value: supplier.phone || none },
    ...(supplier.notes ? [{ name: t('supplier-notes'), value: <span className="supplier-written">{supplier.notes}</span> }] : []),
  ];
  return (
    <>
      <PageHeader title={supplier.name} above={<Crumbs />}>
        <Button variant="tertiary" data-color="neutral" loading={remove.isPending} onClick={() => remove.mutate(supplier.id)}>
          <TrashIcon aria-hidden />
          {t('supplier-remove')}
        </Button>
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => navigate(`/reports?report=supplier&supplier=${supplier.id}`)}
        >
          <FilePdfIcon aria-hidden />
          {t('report-supplier')}
        </Button>
        <Button ref={opener} variant="secondary" data-color="neutral" aria-expanded={editing} onClick={() => setEditing(true)}>
          <PencilIcon aria-hidden />
          {t('button-edit')}
        </Button>
      </PageHeader>
      {preview && <OrganisationPreview preview={preview} onClose={() => setPreview(null)} />}
      <div className="page-split">
        <div ref={page} className={over ? 'drop-over' : undefined}>
          <div className="page-body supplier-page">
            <Section title={t('supplier-facts')}>
              <div className="supplier-part">
                <Facts facts={facts} />
              </div>
            </Section>
            <Contracts sheet={sheet} />
            <Section title={t('evidence-of-supplier')}>{evidence}</Section>
            <Section title={t('supplier-meetings')}>{meetings}</Section>
            <Section title={t('supplier-history')}>
              <div className="list-bar">
                <ToSheet oneOfSeveral asked={() => ({ list: 'history', contract: null, supplier: supplier.id })} />
              </div>
              <HistoryList id={supplier.id} query={supplierHistory} />
            </Section>
          </div>
        </div>
        {editing && (
          <SidePanel title={t('supplier-edit')} onClose={close}>
            <SupplierForm
              name={`supplier/${supplier.id}`}
              saved={saved}
              saving={edit.isPending}
              error={edit.error}
              onSave={(draft) => edit.mutateAsync({ id: supplier.id, draft })}
              onCancel={close}
            />
          </SidePanel>
        )}
      </div>
    </>
  );
}

function Contracts({ sheet }: { sheet: SupplierSheet }) {
  const text = useText();
  const { t } = text;
  return (
    <Section title={t('supplier-contracts')} count={sheet.contracts.length}>
      {sheet.contracts.length === 0 ? (
        <p className="sub sm supplier-part">{t('supplier-no-contracts')}</p>
      ) : (
        <ul className="supplier-contracts">
          {sheet.contracts.map((row) => (
            <li key={row.id}>
              <ContractStateTag state={row.state} />
              <Link className="supplier-contract" to={`/contract/${row.id}/overview`}>
                <span className="m">{row.title}</span> <span className="sub">{numbersOf(text, row)}</span>
              </Link>
              <span>
                <span className="sub">{t('contract-head-end')} </span>
                <EndDay row={row} text={text} />
              </span>
              <span>
                <span className="sub">{t('contract-head-next')} </span>
                <NextCheck row={row} text={text} />
              </span>
              <span>
                <span className="sub">{t('contract-head-coverage')} </span>
                {coverageOf(text, row)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
