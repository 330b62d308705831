//! The list of documents of the register or of one contract, with one beside it; files dropped anywhere begin a new one.

import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon, PaperclipIcon, PlusIcon } from '@navikt/aksel-icons';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type {
  EvidenceKind,
  EvidenceList,
  EvidenceOrder,
  EvidenceQuery,
  EvidenceRow,
  MissingEvidence,
  TakenFile,
  Validity,
} from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { type Column, DataTable, type Sort } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FilterText } from '../../components/FilterText';
import { SelectField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { Link, navigate, usePathQuery } from '../../components/navigation';
import { PageTabs } from '../../components/PageTabs';
import { StatusBar } from '../../components/StatusBar';
import { Sym } from '../../components/Sym';
import { useShortcut } from '../../components/shortcuts';
import { KINDS } from '../../parts/evidence/EvidenceForm';
import { ALL, evidenceList } from '../../parts/evidence/queries';
import { servedName } from '../../parts/evidence/served-words';
import { ValidityTag } from '../../parts/evidence/ValidityTag';
import { TakingNews } from '../../parts/file/AttachFiles';
import { useDropZone } from '../../parts/file/drop-zone';
import { useTaking } from '../../parts/file/useTaking';
import { ToSheet } from '../../parts/giving/ToSheet';
import { requirementNumber } from '../../parts/requirement/values';
import { type Text, useText } from '../../text/TextProvider';
import { EvidencePanel } from './EvidencePanel';
import { NewEvidence } from './NewEvidence';
import { places, VIEWS, type View } from './places';
import './evidence-page.css';

const TO_ACT_ON: readonly Validity[] = ['lapsed', 'lapsing'];
const ORDERS: readonly EvidenceOrder[] = ['validity', 'title', 'issuer', 'kind', 'valid-to'];

export function NewEvidenceButton({ base }: { base: string }) {
  const { t } = useText();
  const begin = () => navigate(places.begin(base));
  useShortcut('ctrl+n', begin);
  return (
    <Button aria-keyshortcuts="Control+N" onClick={begin}>
      <PlusIcon aria-hidden />
      {t('evidence-new')} <KeyHint>Ctrl N</KeyHint>
    </Button>
  );
}

/** Kept while the window is open. */
interface Choice {
  text: string;
  kind: EvidenceKind | null;
  sort: Sort;
}
let kept: Choice = { text: '', kind: null, sort: { column: 'validity', descending: false } };

export interface EvidenceDeskProps {
  /** The address the list is at. */
  base: string;
  contract?: string;
  /** Whether the button for a new document stands in the list's own bar, where no page header holds it. */
  withNew?: boolean;
}

export function EvidenceDesk({ base, contract, withNew = false }: EvidenceDeskProps) {
  const text = useText();
  const { t } = text;
  const asked = usePathQuery();
  const view = VIEWS.find((name) => name === asked.get('view')) ?? 'all';
  const opened = asked.get('document');
  const making = asked.has('new');
  const [choice, setChoice] = useState(kept);
  kept = choice;
  const sought = useDeferredValue(choice.text);
  const order = ORDERS.find((name) => name === choice.sort.column) ?? 'validity';
  const query: EvidenceQuery = {
    ...ALL,
    text: sought,
    kinds: choice.kind ? [choice.kind] : [],
    contract: contract ?? null,
    states: view === 'act' ? [...TO_ACT_ON] : [],
    order,
    descending: choice.sort.descending,
  };
  const { data: list, error, refetch } = useQueryOf(evidenceList, query, { keepPrevious: true });
  const toSheet = (
    <ToSheet
      disabled={view === 'missing' ? !list?.missing.length : !list?.rows.length}
      asked={() => ({ list: view === 'missing' ? 'missing-evidence' : 'evidence', query })}
    />
  );

  const [files, setFiles] = useState<TakenFile[]>([]);
  const taking = useTaking((taken) => {
    setFiles(taken);
    navigate(places.begin(base));
  });
  const place = useRef<HTMLDivElement>(null);
  const over = useDropZone(place, taking.takeDropped);
  const close = () => {
    navigate(places.view(base, view), { replace: true });
    place.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus({ preventScroll: true });
  };
  const show = (row: EvidenceRow) => navigate(places.document(base, view, row.evidence.id), { replace: true });

  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'evidence-new',
        name: t('evidence-new'),
        keys: 'Ctrl N',
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => navigate(places.begin(base)),
      },
    ],
    [t, base],
  );
  useCommands('evidence', commands);

  const narrowed = choice.text.trim() !== '' || choice.kind !== null;
  const nothing = list?.rows.length === 0 && !narrowed && view === 'all';
  const clear = () => setChoice((before) => ({ ...before, text: '', kind: null }));
  return (
    <div ref={place} className={over ? 'ev-desk ev-over' : 'ev-desk'}>
      <PageTabs
        label={t('evidence-views')}
        current={places.view(base, view)}
        tabs={VIEWS.map((name) => ({
          to: places.view(base, name),
          name: t(`evidence-view-${name}`),
          ...countOf(list, name),
        }))}
      />
      <EvidenceBar
        choice={choice}
        onChoose={setChoice}
        end={
          <>
            {toSheet}
            {withNew && <NewEvidenceButton base={base} />}
          </>
        }
      />
      <div className="ev-taking">
        <TakingNews taking={taking} />
      </div>
      {error && (
        <div className="ev-fault">
          <ErrorNotice title={t('evidence-list-failed')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <div className="page-split">
        <div>
          {view === 'missing' ? (
            <MissingTable base={base} list={list} failed={error !== null} narrowed={narrowed} onClear={clear} />
          ) : (
            <DataTable
              id={`evidence ${base}`}
              label={t('nav-evidence')}
              rows={list?.rows ?? []}
              rowKey={(row) => row.evidence.id}
              opensAt={opened}
              columns={columnsOf(text)}
              sort={choice.sort}
              onSort={(sort) => setChoice((before) => ({ ...before, sort }))}
              onOpen={show}
              onPreview={(row) => (opened === row.evidence.id ? close() : show(row))}
              onActive={(row) => opened !== null && row && show(row)}
              waiting={list === undefined && !error ? t('evidence-waiting') : null}
              empty={
                error ? null : nothing ? (
                  <EmptyState
                    icon={<PaperclipIcon aria-hidden fontSize={28} />}
                    title={t('evidence-none')}
                    actions={<Button onClick={() => navigate(places.begin(base))}>{t('evidence-new')}</Button>}
                  >
                    {t('evidence-none-said')}
                  </EmptyState>
                ) : (
                  <NoHits narrowed={narrowed} title={t('evidence-none-to-act')} onClear={clear} />
                )
              }
            />
          )}
          {list && <Sums list={list} />}
        </div>
        {making ? (
          <NewEvidence
            key={asked.toString()}
            contract={contract ?? null}
            requirement={asked.get('requirement')}
            files={files}
            onTakenUp={() => setFiles([])}
            onDone={(id) => navigate(places.document(base, 'all', id), { replace: true })}
            onCancel={close}
          />
        ) : (
          opened !== null && <EvidencePanel key={opened} id={opened} contract={contract ?? null} onClose={close} />
        )}
      </div>
    </div>
  );
}

function countOf(list: EvidenceList | undefined, name: View): { count?: number } {
  if (!list) return {};
  const [lapsed = 0, lapsing = 0] = list.by_state;
  if (name === 'act') return { count: lapsed + lapsing };
  if (name === 'missing') return { count: list.missing.length };
  const all = list.by_state.reduce((sum, count) => sum + count, list.replaced);
  return { count: all };
}

function NoHits({ narrowed, title, onClear }: { narrowed: boolean; title: string; onClear: () => void }) {
  const { t } = useText();
  return (
    <EmptyState
      icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />}
      title={narrowed ? t('evidence-no-hits') : title}
      actions={
        narrowed && (
          <Button variant="secondary" data-color="neutral" onClick={onClear}>
            {t('button-clear-filters')}
          </Button>
        )
      }
    />
  );
}

function EvidenceBar({ choice, onChoose, end }: { choice: Choice; onChoose: (choice: Choice) => void; end: React.ReactNode }) {
  const { t } = useText();
  return (
    <search className="filters ev-filters" aria-label={t('evidence-filter')}>
      <FilterText
        wide
        label={t('evidence-filter')}
        placeholder={t('evidence-filter-placeholder')}
        clear={t('evidence-filter-clear')}
        value={choice.text}
        onChange={(text) => onChoose({ ...choice, text })}
      />
      <SelectField
        className="ev-kind"
        label={t('evidence-kind')}
        blank={t('evidence-kind-any')}
        value={choice.kind}
        options={KINDS.map((kind) => ({ value: kind, name: t(`evidence-kind-${kind}`) }))}
        onChange={(kind) => onChoose({ ...choice, kind })}
      />
      {end && <span className="push">{end}</span>}
    </search>
  );
}

function columnsOf(text: Text): Column<EvidenceRow>[] {
  const { t } = text;
  const serves = (row: EvidenceRow) => row.serves.map(servedName).join(', ');
  return [
    {
      id: 'title',
      head: t('evidence-title'),
      width: 'rest',
      rowHeader: true,
      sortable: true,
      title: (row) => row.evidence.title,
      cell: (row) => (
        <span className="ev-title">
          <span className="ell">{row.evidence.title}</span>
          {row.evidence.files.length > 0 && (
            <span className="ev-files sub" title={t('evidence-files', { count: row.evidence.files.length })}>
              <PaperclipIcon aria-hidden fontSize={13} />
              <span className="sr">{t('evidence-files', { count: row.evidence.files.length })}</span>
              <span aria-hidden="true">{text.number(row.evidence.files.length)}</span>
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'kind',
      head: t('evidence-kind'),
      width: 150,
      hideBelow: 1024,
      sortable: true,
      title: (row) => t(`evidence-kind-${row.evidence.kind}`),
      cell: (row) => t(`evidence-kind-${row.evidence.kind}`),
    },
    {
      id: 'number',
      head: t('evidence-number'),
      width: 150,
      hideBelow: 1024,
      title: (row) => row.evidence.number,
      cell: (row) =>
        row.unusual_number ? (
          <span className="state" title={t('evidence-number-unusual')}>
            {row.evidence.number}
            <Sym name="warning" size={14} />
            <span className="sr">{t('evidence-number-unusual')}</span>
          </span>
        ) : (
          row.evidence.number || <span className="sub">{t('none')}</span>
        ),
    },
    {
      id: 'issuer',
      head: t('evidence-issuer'),
      width: 160,
      hideBelow: 1600,
      sortable: true,
      title: (row) => row.evidence.issuer,
      cell: (row) => row.evidence.issuer,
    },
    {
      id: 'serves',
      head: t('evidence-serves'),
      width: 220,
      hideBelow: 720,
      title: serves,
      cell: (row) => <span className="sub">{serves(row)}</span>,
    },
    {
      id: 'validity',
      head: t('evidence-validity'),
      width: 216,
      sortable: true,
      cell: (row) => <ValidityTag row={row} />,
    },
  ];
}

function MissingTable(props: {
  base: string;
  list: EvidenceList | undefined;
  failed: boolean;
  narrowed: boolean;
  onClear: () => void;
}) {
  const text = useText();
  const { t } = text;
  const columns: Column<MissingEvidence>[] = [
    {
      id: 'requirement',
      head: t('served-requirement'),
      width: 'rest',
      rowHeader: true,
      title: (row) => row.title,
      cell: (row) => (
        <Link
          className="quiet-link"
          tabIndex={-1}
          to={`/contract/${row.contract_id}/requirements?requirement=${row.requirement_id}`}
        >
          {requirementNumber(row.number)} {row.title}
        </Link>
      ),
    },
    {
      id: 'contract',
      head: t('served-contract'),
      width: 260,
      hideBelow: 720,
      title: (row) => row.contract_title,
      cell: (row) => <span className="sub">{row.contract_title}</span>,
    },
    {
      id: 'proof',
      head: t('evidence-missing-proof'),
      width: 150,
      hideBelow: 1024,
      cell: (row) => t(row.proof ? `evidence-kind-${row.proof}` : 'evidence-missing-any'),
    },
    {
      id: 'last',
      head: t('evidence-missing-last'),
      width: 184,
      cell: (row) => (
        <span className="state">
          <Sym name="warning" size={14} />
          {row.last_valid_to ? t('evidence-lapsed-on', { date: text.date(row.last_valid_to) }) : t('evidence-never')}
        </span>
      ),
    },
  ];
  const begin = (row: MissingEvidence) => navigate(places.begin(`/contract/${row.contract_id}/evidence`, row.requirement_id));
  return (
    <DataTable
      id={`evidence-missing ${props.base}`}
      label={t('evidence-view-missing')}
      rows={props.list?.missing ?? []}
      rowKey={(row) => row.requirement_id}
      columns={columns}
      onOpen={begin}
      waiting={props.list === undefined && !props.failed ? t('evidence-waiting') : null}
      empty={
        props.failed ? null : <NoHits narrowed={props.narrowed} title={t('evidence-none-missing')} onClear={props.onClear} />
      }
    />
  );
}

/** How many of each. */
function Sums({ list }: { list: EvidenceList }) {
  const { t, number } = useText();
  const [lapsed = 0, lapsing = 0, , valid = 0, open = 0] = list.by_state;
  const sums = [
    ['expired', lapsed, 'lapsed'],
    ['expiring', lapsing, 'lapsing'],
    ['fulfilled', valid + open, 'valid'],
    ['warning', list.missing.length, 'missing'],
  ] as const;
  return (
    <StatusBar>
      {sums.map(([symbol, count, name]) => (
        <span key={name} className="state">
          <Sym name={symbol} size={14} />
          <b>{number(count)}</b> {t(`evidence-sum-${name}`)}
        </span>
      ))}
    </StatusBar>
  );
}
