//! The list of a contract's requirements with their state, values and next check, and one of them in the side panel.

import { Button } from '@digdir/designsystemet-react';
import { BooksIcon, PaperclipIcon, PlusIcon } from '@navikt/aksel-icons';
import { useCallback, useMemo, useRef } from 'react';
import type { ContractSheet, RequirementId, RequirementSheet, RequirementState, WarningKind } from '../../api/bindings';
import { type Command, useCommands } from '../../components/commands';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { navigate } from '../../components/navigation';
import { Spark } from '../../components/Spark';
import { StatusBar } from '../../components/StatusBar';
import { StatusTag } from '../../components/StatusTag';
import { Sym, shapeOf } from '../../components/Sym';
import { Trail } from '../../components/Trail';
import { useNarrow } from '../../components/useNarrow';
import { ToSheet } from '../../parts/giving/ToSheet';
import { pointsOf } from '../../parts/requirement/development';
import { SanctionMark } from '../../parts/requirement/SanctionMark';
import {
  comparatorSymbol,
  limitValue,
  offeredValue,
  requiredValue,
  requirementNumber,
  targetValue,
} from '../../parts/requirement/values';
import { type Text, useText } from '../../text/TextProvider';
import { places } from './places';
import { RequirementPanel } from './RequirementPanel';
import './requirement.css';

const STATES: readonly RequirementState[] = [
  'fulfilled',
  'partly',
  'not-fulfilled',
  'below-offer',
  'not-verified',
  'not-applicable',
];

/** Warnings that are said over the list, with how many requirements they concern. */
const SAID: readonly WarningKind[] = ['no-sanction-agreed', 'limit-missing', 'no-follow-up-plan', 'milestone-outside-term'];

/** The state the latest result stands for: not what an overdue check has made of the requirement. */
export const latestState = (row: RequirementSheet): RequirementState | null =>
  row.checks.findLast((line) => line.result)?.state ?? null;

/** In a narrow column a long unit stands in the tooltip alone. */
function inColumn(text: Text, { requirement: { target } }: RequirementSheet, value: number | null, limit: boolean): string {
  if (target.measure !== 'quantity' || value === null || target.unit === '%')
    return limit ? limitValue(text, target, value) : targetValue(text, target, value);
  return limit ? `${comparatorSymbol(target.comparator)}\u00a0${text.number(value)}` : text.number(value);
}

function columnsOf(text: Text, documents: ReadonlyMap<RequirementId, number>, open: (row: RequirementSheet) => void) {
  const { t } = text;
  const columns: Column<RequirementSheet>[] = [
    {
      id: 'state',
      head: t('requirement-state'),
      headHidden: true,
      width: 38,
      title: (row) => t(`requirement-state-${row.state}`),
      cell: (row) => (
        <>
          <Sym name={row.state} />
          <span className="sr">{t(`requirement-state-${row.state}`)}</span>
        </>
      ),
    },
    {
      id: 'title',
      head: t('requirement-title-sanction'),
      width: 'rest',
      rowHeader: true,
      title: (row) => `${requirementNumber(row.requirement.number)} ${row.requirement.title}`,
      cell: (row, active) => {
        const { requirement, state } = row;
        const count = documents.get(requirement.id) ?? 0;
        return (
          <span className="rq-name">
            <button type="button" className="rq-open ell" tabIndex={active ? 0 : -1} onClick={() => open(row)}>
              {requirement.title}
            </button>
            <span className="rq-second">
              {state !== 'fulfilled' && (
                <span className={state === 'not-fulfilled' || state === 'below-offer' ? `tx-${shapeOf[state]} m` : undefined}>
                  {t(`requirement-state-${state}`)}
                </span>
              )}
              <SanctionMark sanction={requirement.sanction} short />
              {count > 0 && (
                <span className="sanction" title={t('requirement-documents', { count })}>
                  <PaperclipIcon aria-hidden fontSize={13} />
                  <span className="sr">{t('requirement-documents', { count })}</span>
                  <span aria-hidden>{text.number(count)}</span>
                </span>
              )}
            </span>
          </span>
        );
      },
    },
    {
      id: 'required',
      head: t('value-required'),
      width: 70,
      wideWidth: 96,
      align: 'end',
      hideBelow: 720,
      title: (row) => requiredValue(text, row.requirement.target),
      cell: (row) => inColumn(text, row, row.requirement.target.required, true),
    },
    {
      id: 'offered',
      head: t('value-offered'),
      width: 70,
      wideWidth: 96,
      align: 'end',
      hideBelow: 1024,
      title: (row) => offeredValue(text, row.requirement.target),
      cell: (row) => <span className="sub">{inColumn(text, row, row.requirement.target.offered, true)}</span>,
    },
    {
      id: 'actual',
      head: t('value-actual'),
      width: 78,
      wideWidth: 96,
      align: 'end',
      hideBelow: 720,
      title: (row) => targetValue(text, row.requirement.target, row.latest?.actual),
      cell: (row) => {
        const state = latestState(row);
        const loud = state === 'not-fulfilled' || state === 'below-offer';
        return (
          <b className={loud && state ? `b tx-${shapeOf[state]}` : 'b'}>
            {inColumn(text, row, row.latest?.actual ?? null, false)}
          </b>
        );
      },
    },
    {
      id: 'development',
      head: t('requirement-development'),
      width: 80,
      wideWidth: 116,
      hideBelow: 1024,
      cell: (row) => <Development row={row} />,
    },
    {
      id: 'next',
      head: t('requirement-next'),
      width: 108,
      cell: (row) => {
        if (!row.next_due) return <span className="sub">{t(row.plans.length === 0 ? 'requirement-no-plan-short' : 'none')}</span>;
        if (row.next_due >= text.today) return text.due(row.next_due);
        return (
          <StatusTag name="overdue" size={14}>
            {text.due(row.next_due)}
          </StatusTag>
        );
      },
      title: (row) => (row.next_due ? text.date(row.next_due) : undefined),
    },
  ];
  return columns;
}

function Development({ row }: { row: RequirementSheet }) {
  const text = useText();
  const { target } = row.requirement;
  const points = pointsOf(text, row.checks, 8);
  const values = points.filter((point) => point.value !== null);
  if (target.measure === 'quantity' && values.length > 1) {
    const words = points
      .map((point) => `${point.label}: ${point.value === null ? text.t('none') : targetValue(text, target, point.value)}`)
      .join(', ');
    return <Spark points={points} required={target.required} label={text.t('requirement-development-words', { words })} />;
  }
  return <Trail states={row.checks.flatMap((line) => line.state ?? [])} most={6} />;
}

export function RequirementList({ sheet, open }: { sheet: ContractSheet; open: string | null }) {
  const text = useText();
  const { t } = text;
  const place = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const { id } = sheet.contract;
  const shown = sheet.requirements.find(({ requirement }) => requirement.id === open);

  const show = useCallback(
    (row: RequirementSheet | null) => navigate(row ? places.open(id, row.requirement.id) : places.list(id), { replace: true }),
    [id],
  );
  const close = () => {
    show(null);
    place.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();
  };
  const enter = useCallback(
    (row: RequirementSheet) => {
      show(row);
      // The panel is drawn first.
      requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('.side-panel button')?.focus());
    },
    [show],
  );
  const documents = useMemo(() => {
    const count = new Map<RequirementId, number>();
    for (const requirement of sheet.evidence.flatMap((document) => document.requirements))
      count.set(requirement, (count.get(requirement) ?? 0) + 1);
    return count;
  }, [sheet.evidence]);
  const columns = useMemo(() => columnsOf(text, documents, enter), [text, documents, enter]);
  const commands = useMemo<Command[]>(
    () => [
      { id: 'requirement-new', name: t('requirement-new'), keys: 'Ctrl N', run: () => navigate(places.write(id)) },
      { id: 'requirement-library', name: t('requirement-from-library'), run: () => navigate(places.add(id)) },
    ],
    [t, id],
  );
  useCommands('requirements', commands);

  const counts = STATES.map((state) => ({
    state,
    count: sheet.requirements.filter((row) => row.state === state).length,
  })).filter(({ count }) => count > 0);
  const warned = SAID.map((kind) => ({
    kind,
    count: new Set(sheet.warnings.filter((warning) => warning.kind === kind).map((warning) => warning.requirement)).size,
  })).filter(({ count }) => count > 0);
  const add = (primary: boolean) => (
    <>
      <Button variant="tertiary" data-color="neutral" onClick={() => navigate(places.write(id))}>
        <PlusIcon aria-hidden />
        {t('requirement-new')}
      </Button>
      <Button {...(primary ? {} : { variant: 'secondary', 'data-color': 'neutral' })} onClick={() => navigate(places.add(id))}>
        <BooksIcon aria-hidden />
        {t('requirement-from-library')}
      </Button>
    </>
  );

  return (
    <div className="page-split" ref={place}>
      <div>
        {sheet.requirements.length > 0 && (
          <div className="filters">
            <span className="rq-warned">
              {warned.map(({ kind, count }) => (
                <StatusTag key={kind} name="warning">
                  {t(`requirement-warned-${kind}`, { count })}
                </StatusTag>
              ))}
            </span>
            <span className="push">
              <ToSheet asked={() => ({ list: 'requirements', contract: id })} />
              {add(false)}
            </span>
          </div>
        )}
        <DataTable
          id={`requirements/${id}`}
          label={t('requirement-list')}
          rows={sheet.requirements}
          rowKey={(row) => row.requirement.id}
          opensAt={open}
          columns={columns}
          rowHeight={narrow ? 74 : 54}
          onOpen={enter}
          onPreview={(row) => (shown?.requirement.id === row.requirement.id ? close() : show(row))}
          onActive={(row) => {
            if (shown && row) show(row);
          }}
          empty={
            <EmptyState icon={<BooksIcon aria-hidden fontSize={28} />} title={t('requirement-none')} actions={add(true)}>
              {t('requirement-none-said')}
            </EmptyState>
          }
        />
        <StatusBar>
          <span>
            <b>{text.number(sheet.requirements.length)}</b> {t('requirement-count-word')}
          </span>
          {counts.map(({ state, count }) => (
            <StatusTag key={state} name={state} size={14} loud={false}>
              <b>{text.number(count)}</b> {t(`requirement-state-${state}`).toLocaleLowerCase()}
            </StatusTag>
          ))}
        </StatusBar>
      </div>
      {shown && <RequirementPanel key={shown.requirement.id} sheet={sheet} row={shown} onClose={close} />}
    </div>
  );
}
