//! The list of suppliers, and the page of the chosen one.

import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon, MagnifyingGlassIcon, PersonGroupIcon, PlusIcon } from '@navikt/aksel-icons';
import { useMemo, useRef, useState } from 'react';
import type { OrganisationPreview as Preview, SupplierRow } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { type Column, DataTable, type Sort } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FilterText } from '../../components/FilterText';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { StatusBar } from '../../components/StatusBar';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { useDropZone } from '../../parts/file/drop-zone';
import { ToSheet } from '../../parts/giving/ToSheet';
import { importDropped, ReadListButton } from '../../parts/import/ReadListButton';
import { shownNumber } from '../../parts/supplier/organisation-number';
import { type Text, useText } from '../../text/TextProvider';
import { hasEveryWord } from '../../text/words';
import { OrganisationPreview } from './OrganisationPreview';
import { chooseOrganisations, supplierList, takeDroppedOrganisations } from './queries';
import { RegistrationState } from './RegistrationState';
import { NewSupplierPage, SupplierPage } from './SupplierPage';
import './supplier.css';

export function SuppliersPage({ chosen }: { chosen?: string | undefined }) {
  if (chosen === 'new') return <NewSupplierPage />;
  return chosen === undefined ? <SupplierListPage /> : <SupplierPage key={chosen} id={chosen} />;
}

/** Kept while the window is open. */
let kept: { sought: string; sort: Sort } = { sought: '', sort: { column: 'name', descending: false } };

function found(rows: readonly SupplierRow[], sought: string): SupplierRow[] {
  const digits = sought.replace(/\s/g, '');
  return rows.filter(({ supplier }) => {
    const byNumber = /^\d+$/.test(digits) && (supplier.organisation_number ?? '').includes(digits);
    return byNumber || hasEveryWord(`${supplier.name} ${supplier.city} ${supplier.contact}`, sought);
  });
}

function sorted(rows: readonly SupplierRow[], { column, descending }: Sort, language: string): SupplierRow[] {
  const keyOf: Record<string, (row: SupplierRow) => string> = {
    number: (row) => row.supplier.organisation_number ?? '',
    city: (row) => row.supplier.city,
    contact: (row) => row.supplier.contact,
  };
  const key = keyOf[column];
  const list = [...rows];
  // The register answers by name, in Norwegian order.
  if (column === 'contracts') list.sort((a, b) => a.contracts - b.contracts);
  else if (key) {
    const collator = new Intl.Collator(language === 'en' ? 'nb' : language);
    // Blanks come last in both directions.
    list.sort(
      (a, b) => Number(key(a) === '') - Number(key(b) === '') || collator.compare(key(a), key(b)) * (descending ? -1 : 1),
    );
    return list;
  }
  return descending ? list.reverse() : list;
}

function columnsOf(text: Text): Column<SupplierRow>[] {
  const { t } = text;
  return [
    {
      id: 'name',
      head: t('supplier-name'),
      width: 'rest',
      rowHeader: true,
      sortable: true,
      cell: (row) => (
        <span className="supplier-named">
          <span className="ell">{row.supplier.name}</span> <RegistrationState registration={row.supplier.registration} />
        </span>
      ),
      title: (row) => row.supplier.name,
    },
    {
      id: 'number',
      head: t('supplier-number'),
      width: 196,
      sortable: true,
      cell: (row) =>
        row.supplier.organisation_number === null ? (
          <span className="sub">{t('none')}</span>
        ) : (
          <span className="state">
            {shownNumber(row.supplier.organisation_number)}
            {row.wrong_check_digit && (
              <span className="wrong-digit" title={t('warning-wrong-organisation-number.short')}>
                <Sym name="warning" size={14} />
                {t('supplier-wrong-digit')}
              </span>
            )}
          </span>
        ),
    },
    {
      id: 'city',
      head: t('supplier-city'),
      width: 150,
      hideBelow: 720,
      sortable: true,
      cell: (row) => row.supplier.city,
      title: (row) => row.supplier.city,
    },
    {
      id: 'contact',
      head: t('supplier-contact'),
      width: 170,
      hideBelow: 1024,
      sortable: true,
      cell: (row) => row.supplier.contact,
      title: (row) => row.supplier.contact,
    },
    {
      id: 'contracts',
      head: t('supplier-contracts'),
      width: 96,
      align: 'end',
      sortable: true,
      cell: (row) => (row.contracts === 0 ? <span className="sub">{t('none')}</span> : text.number(row.contracts)),
    },
  ];
}

function SupplierListPage() {
  const text = useText();
  const { t, number, language } = text;
  const { data, error, refetch } = useQueryOf(supplierList, null);
  const [sought, setSought] = useState(kept.sought);
  const [sort, setSort] = useState(kept.sort);
  kept = { sought, sort };
  const [preview, setPreview] = useState<Preview | null>(null);
  const toasts = useToasts();
  const failed = (error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const choose = useChange(chooseOrganisations, { done: setPreview, failed });
  const rows = useMemo(() => sorted(found(data ?? [], sought), sort, language), [data, sought, sort, language]);
  const columns = useMemo(() => columnsOf(text), [text]);
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'supplier-new',
        name: t('supplier-new'),
        keys: 'Ctrl N',
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => navigate('/suppliers/new'),
      },
    ],
    [t],
  );
  useCommands('suppliers', commands);
  const place = useRef<HTMLDivElement>(null);
  const takeDropped = useChange(takeDroppedOrganisations, {
    // What is no answer of the public register is a list to read in.
    done: (found, drop) => (found ? setPreview(found) : navigate(importDropped('suppliers', drop))),
    failed,
  });
  const over = useDropZone(place, (drop) => takeDropped.mutate(drop));
  const wrong = (data ?? []).filter((row) => row.wrong_check_digit).length;
  const blank = data?.length === 0;
  return (
    <>
      <PageHeader title={t('nav-suppliers')}>
        <ToSheet disabled={rows.length === 0} asked={() => ({ list: 'suppliers', only: rows.map((row) => row.supplier.id) })} />
        <ReadListButton noun="suppliers" />
        <Button variant="secondary" data-color="neutral" loading={choose.isPending} onClick={() => choose.mutate(null)}>
          <FileImportIcon aria-hidden />
          {t('organisation-choose')}
        </Button>
        <Button aria-keyshortcuts="Control+N" onClick={() => navigate('/suppliers/new')}>
          <PlusIcon aria-hidden />
          {t('supplier-new')} <KeyHint>Ctrl N</KeyHint>
        </Button>
      </PageHeader>
      {preview && <OrganisationPreview preview={preview} onClose={() => setPreview(null)} />}
      {!blank && (
        <search className="filters" aria-label={t('supplier-filter')}>
          <FilterText
            wide
            label={t('supplier-filter')}
            placeholder={t('supplier-filter-placeholder')}
            clear={t('supplier-filter-clear')}
            value={sought}
            onChange={setSought}
          />
        </search>
      )}
      {error && (
        <div className="page-fault">
          <ErrorNotice title={t('supplier-list-failed')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <div className="page-split">
        <div ref={place} className={over ? 'drop-over' : undefined}>
          <DataTable
            id="suppliers"
            label={t('nav-suppliers')}
            rows={rows}
            rowKey={(row) => row.supplier.id}
            columns={columns}
            sort={sort}
            onSort={setSort}
            onOpen={(row) => navigate(`/suppliers/${row.supplier.id}`)}
            waiting={data === undefined && !error ? t('supplier-waiting') : null}
            empty={
              blank ? (
                <EmptyState
                  icon={<PersonGroupIcon aria-hidden fontSize={28} />}
                  title={t('supplier-none')}
                  actions={
                    <>
                      <Button onClick={() => navigate('/suppliers/new')}>{t('supplier-new')}</Button>
                      <ReadListButton noun="suppliers" />
                    </>
                  }
                >
                  {t('supplier-none-said')}
                </EmptyState>
              ) : (
                !error && (
                  <EmptyState
                    icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />}
                    title={t('list-no-hits', { sought })}
                    actions={
                      <Button variant="secondary" data-color="neutral" onClick={() => setSought('')}>
                        {t('button-clear-filters')}
                      </Button>
                    }
                  />
                )
              )
            }
          />
          {data && !blank && (
            <StatusBar>
              <span>
                <b>{number(rows.length)}</b> {t('supplier-sum', { count: rows.length })}
              </span>
              {wrong > 0 && (
                <span className="state">
                  <Sym name="warning" size={14} />
                  {t('supplier-sum-wrong', { count: wrong })}
                </span>
              )}
            </StatusBar>
          )}
        </div>
      </div>
    </>
  );
}
