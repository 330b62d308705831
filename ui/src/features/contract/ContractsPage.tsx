//! The list of contracts: views, filters, the table and what it comes to.

import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon, FileTextIcon, MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ContractList, ContractOrder, ContractQuery, ContractRow } from '../../api/bindings';
import { useQueriesOf, useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { type Column, DataTable, type Sort } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { navigate, usePathQuery } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { PageTabs } from '../../components/PageTabs';
import { StatusBar } from '../../components/StatusBar';
import { StatusTag } from '../../components/StatusTag';
import { contractColumns } from '../../parts/contract/contract-columns';
import { WARNING_KINDS } from '../../parts/contract/warning-words';
import { useDropZone } from '../../parts/file/drop-zone';
import { ToSheet } from '../../parts/giving/ToSheet';
import { importDropped, ReadListButton } from '../../parts/import/ReadListButton';
import { useText } from '../../text/TextProvider';
import { ContractFilterBar } from './ContractFilterBar';
import { ContractPreview } from './ContractPreview';
import {
  choose,
  chooseWarning,
  clearFilters,
  filtersOn,
  queryOf,
  rememberPlace,
  useListChoice,
  VIEWS,
  viewOf,
} from './list-choice';
import { contractList, registerUser } from './queries';
import { type Line, useContractRows } from './useContractRows';
import './contracts.css';

const STATES = ['breach', 'partly', 'unknown', 'fulfilled'] as const;
const EVERYTHING: ContractQuery = {
  text: '',
  states: [],
  statuses: [],
  manager: '',
  department: '',
  order: 'title',
  descending: false,
  offset: 0,
  limit: 1,
};
const ORDERS: readonly ContractOrder[] = ['state', 'title', 'supplier', 'manager', 'end', 'next-check', 'coverage', 'value'];
const COLUMNS = ['state', 'title', 'supplier', 'manager', 'end', 'next-check', 'coverage', 'warnings', 'trail'];

/** A column of contracts as one of lines that may not have come yet. */
const onLine = (column: Column<ContractRow>): Column<Line> => ({
  ...column,
  cell: ({ row }, active) => (row ? column.cell(row, active) : <span className="row-coming" />),
  title: ({ row }) => (row ? column.title?.(row) : undefined),
});

const keyOf = (line: Line) => line.row?.id ?? `place-${line.place}`;

export function ContractsPage() {
  const text = useText();
  const { t } = text;
  const choice = useListChoice();
  const asked = usePathQuery();
  const view = VIEWS.find((name) => name === asked.get('view'));
  const warning = WARNING_KINDS.find((kind) => kind === asked.get('warning'));
  useEffect(() => {
    if (view) choose({ view });
    if (warning) chooseWarning(warning);
  }, [view, warning]);

  const user = useQueryOf(registerUser, null).data ?? '';
  const typed = useDeferredValue(choice.text);
  const { lines, list, error, retry, seen } = useContractRows(queryOf(choice, user, typed));
  const [shown, setShown] = useState<string | null>(null);
  const previewed = lines.find((line) => line.row?.id === shown)?.row ?? null;

  const table = useRef<HTMLDivElement>(null);
  const over = useDropZone(table, (drop) => navigate(importDropped('contracts', drop)));
  const closePanel = () => {
    setShown(null);
    table.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus({ preventScroll: true });
  };

  const columns = useMemo(() => {
    const all = contractColumns(text);
    return COLUMNS.flatMap((name) => {
      const column = all[name];
      return column ? [onLine(column)] : [];
    });
  }, [text]);
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'contract-new',
        name: t('contract-new'),
        keys: 'Ctrl N',
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => navigate('/contracts/new'),
      },
      {
        id: 'contract-notice',
        name: t('contract-read-notice'),
        icon: <FileImportIcon aria-hidden fontSize={18} />,
        run: () => navigate('/contracts/notice'),
      },
    ],
    [t],
  );
  useCommands('contracts', commands);

  const open = ({ row, place }: Line) => {
    if (!row) return;
    rememberPlace(row.id, place);
    navigate(`/contract/${row.id}/overview`);
  };
  const sort: Sort = { column: choice.order, descending: choice.descending };
  const sortBy = ({ column, descending }: Sort) => {
    const order = ORDERS.find((name) => name === column);
    if (order) choose({ order, descending });
  };
  const bare = filtersOn(choice) === 0 && choice.view === 'all';
  const blank = bare && list?.total === 0;
  return (
    <>
      <PageHeader title={t('nav-contracts')}>
        <ToSheet
          disabled={!list?.total}
          asked={() => ({ list: 'contracts', query: { ...queryOf(choice, user, typed), offset: 0, limit: 100_000 } })}
        />
        <Button variant="secondary" data-color="neutral" onClick={() => navigate('/contracts/notice')}>
          <FileImportIcon aria-hidden />
          {t('contract-read-notice')}
        </Button>
        <ReadListButton noun="contracts" />
        <Button aria-keyshortcuts="Control+N" onClick={() => navigate('/contracts/new')}>
          <PlusIcon aria-hidden />
          {t('contract-new')} <KeyHint>Ctrl N</KeyHint>
        </Button>
      </PageHeader>
      <ContractViews user={user} />
      {!blank && <ContractFilterBar />}
      {error !== null && (
        <div className="list-fault">
          <ErrorNotice title={t('contract-list-failed')} error={error} onRetry={retry} />
        </div>
      )}
      <div className="page-split">
        <div ref={table} className={over ? 'drop-over' : undefined}>
          <DataTable
            id="contracts"
            label={t('nav-contracts')}
            rows={lines}
            rowKey={keyOf}
            columns={columns}
            sort={sort}
            onSort={sortBy}
            onOpen={open}
            onPreview={({ row }) => setShown((before) => (row === null || before === row.id ? null : row.id))}
            onActive={(line) => shown !== null && line?.row && setShown(line.row.id)}
            onDrawn={seen}
            waiting={list === undefined && error === null ? t('contract-waiting') : null}
            empty={error === null && (bare ? <NoContracts /> : <NoHits />)}
          />
          {list && !blank && <ContractSums list={list} />}
        </div>
        {previewed && <ContractPreview row={previewed} onClose={closePanel} />}
      </div>
    </>
  );
}

/** How many contracts each view holds. */
function ContractViews({ user }: { user: string }) {
  const { t } = useText();
  const { view } = useListChoice();
  const offered = VIEWS.filter((name) => name !== 'mine' || user !== '');
  const counts = useQueriesOf(
    contractList,
    offered.map((name) => ({ ...EVERYTHING, ...viewOf(name, user) })),
  );
  return (
    <PageTabs
      label={t('contract-views')}
      current={`/contracts?view=${view}`}
      tabs={offered.map((name, index) => {
        const count = counts[index]?.data?.total;
        return {
          to: `/contracts?view=${name}`,
          name: t(`contract-view-${name}`),
          ...(count === undefined ? {} : { count }),
        };
      })}
    />
  );
}

/** What the list comes to: counts by state and the figures with their base. */
function ContractSums({ list }: { list: ContractList }) {
  const { t, number, percent } = useText();
  const { figures } = list;
  return (
    <StatusBar>
      <span>
        <b>{number(list.total)}</b> {t('contract-sum-contracts', { count: list.total })}
      </span>
      {STATES.map((state, index) => (
        <StatusTag key={state} name={state} size={14}>
          <b>{number(list.by_state[index])}</b> <span className="sum-word">{t(`contract-sum-${state}`)}</span>
        </StatusTag>
      ))}
      <span className="sum-fulfilled">
        {t('contract-sum-fulfilled-label')} <b>{number(figures.fulfilled)}</b>{' '}
        {t('contract-sum-of-controlled', { count: figures.controlled })}
      </span>
      {figures.checks_due > 0 && (
        <span className="sum-coverage">
          {t('contract-sum-coverage')}{' '}
          <b>
            {number(figures.checks_on_time)}/{number(figures.checks_due)}
          </b>{' '}
          ({percent((100 * figures.checks_on_time) / figures.checks_due, { most: 0 })})
        </span>
      )}
    </StatusBar>
  );
}

function NoContracts() {
  const { t } = useText();
  return (
    <EmptyState
      icon={<FileTextIcon aria-hidden fontSize={28} />}
      title={t('contract-none')}
      actions={
        <>
          <Button onClick={() => navigate('/contracts/new')}>
            <PlusIcon aria-hidden />
            {t('contract-new')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={() => navigate('/contracts/notice')}>
            {t('contract-read-notice')}
          </Button>
          <ReadListButton noun="contracts" />
        </>
      }
    >
      {t('contract-none-said')}
    </EmptyState>
  );
}

function NoHits() {
  const { t } = useText();
  const choice = useListChoice();
  const sought = choice.text.trim();
  return (
    <EmptyState
      icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />}
      title={sought ? t('list-no-hits', { sought }) : t('contract-no-match')}
      actions={
        filtersOn(choice) > 0 ? (
          <Button variant="secondary" data-color="neutral" onClick={clearFilters}>
            {t('button-clear-filters')}
          </Button>
        ) : (
          <Button variant="secondary" data-color="neutral" onClick={() => navigate('/contracts?view=all')}>
            {t('contract-show-all')}
          </Button>
        )
      }
    >
      {filtersOn(choice) > 0 && t('list-filters-on', { count: filtersOn(choice) })}
    </EmptyState>
  );
}
