//! A contract's checks by date: what is overdue, what is coming, what was found. Answers in place, moves and adds checks.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useMemo, useRef, useState } from 'react';
import type { CheckId, CheckLine, ContractId, ContractSheet, RequirementSheet } from '../../api/bindings';
import { Segments } from '../../components/Choice';
import { type Command, useCommands } from '../../components/commands';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { SelectField } from '../../components/fields';
import { navigate } from '../../components/navigation';
import { StatusBar } from '../../components/StatusBar';
import { StatusTag } from '../../components/StatusTag';
import { useNarrow } from '../../components/useNarrow';
import { ToSheet } from '../../parts/giving/ToSheet';
import { SanctionMark } from '../../parts/requirement/SanctionMark';
import { requiredValue, requirementNumber, targetValue } from '../../parts/requirement/values';
import { daysBetween } from '../../text/calendar';
import { type Text, useText } from '../../text/TextProvider';
import { AddCheckDialog } from './AddCheckDialog';
import { CheckPanel } from './CheckPanel';
import { places } from './places';
import { WithSheet } from './WithSheet';
import './requirement.css';

export interface CheckRow {
  requirement: RequirementSheet;
  line: CheckLine;
}

type Shown = 'open' | 'done' | 'all';

/** Open ones by due day, so that the overdue come first; answered ones newest first; all together by due day. */
function rowsOf(sheet: ContractSheet, shown: Shown, requirement: string | null): CheckRow[] {
  const rows = sheet.requirements
    .filter((row) => requirement === null || row.requirement.id === requirement)
    .flatMap((row) => row.checks.map((line) => ({ requirement: row, line })))
    .filter(({ line }) => shown === 'all' || (line.result !== null) === (shown === 'done'))
    .sort(
      (a, b) =>
        a.line.check.due.localeCompare(b.line.check.due) || a.requirement.requirement.number - b.requirement.requirement.number,
    );
  return shown === 'done'
    ? rows.sort((a, b) => (b.line.result?.checked_on ?? '').localeCompare(a.line.result?.checked_on ?? ''))
    : rows;
}

function Due({ line: { check, result } }: { line: CheckLine }) {
  const text = useText();
  if (result) {
    const late = daysBetween(check.due, result.checked_on);
    return (
      <span className="fu-two">
        <span>{text.date(check.due)}</span>
        <span className="xs sub">{late > 0 ? text.t('check-late', { count: late }) : text.t('check-in-time')}</span>
      </span>
    );
  }
  if (check.due >= text.today) {
    const near = daysBetween(text.today, check.due) <= 30;
    return (
      <span className="fu-two">
        <span>{text.date(check.due)}</span>
        <span className="xs sub">{near ? text.relative(check.due) : text.week(check.due)}</span>
      </span>
    );
  }
  return (
    <span className="fu-two">
      <StatusTag name="overdue" size={14}>
        {text.due(check.due)}
      </StatusTag>
      <span className="xs sub">{text.date(check.due)}</span>
    </span>
  );
}

/** Who did it, or is to. */
const whoOf = ({ line }: CheckRow): string => line.result?.recorded_by || line.responsible;

/** What is asked for, and what was found the last time. */
function openColumns(text: Text): Column<CheckRow>[] {
  const { t } = text;
  return [
    {
      id: 'required',
      head: t('value-required'),
      width: 92,
      wideWidth: 160,
      align: 'end',
      hideBelow: 720,
      title: ({ requirement }) => requiredValue(text, requirement.requirement.target),
      cell: ({ requirement }) => requiredValue(text, requirement.requirement.target),
    },
    {
      id: 'last',
      head: t('check-last'),
      width: 150,
      hideBelow: 1024,
      cell: ({ requirement }) => {
        const last = requirement.checks.findLast((line) => line.result);
        if (!last?.result || !last.state) return <span className="sub">{t('check-never')}</span>;
        const value = last.result.actual;
        return (
          <StatusTag name={last.state} size={14} loud={false}>
            {value === null ? t(`requirement-state-${last.state}`) : targetValue(text, requirement.requirement.target, value)}
          </StatusTag>
        );
      },
    },
  ];
}

/** What was found, and when. */
function doneColumns(text: Text): Column<CheckRow>[] {
  const { t } = text;
  return [
    {
      id: 'outcome',
      head: t('check-outcome'),
      width: 144,
      cell: ({ line: { state } }) =>
        state ? (
          <StatusTag name={state}>{t(`requirement-state-${state}`)}</StatusTag>
        ) : (
          <span className="sub">{t('check-open')}</span>
        ),
    },
    {
      id: 'actual',
      head: t('value-actual'),
      width: 88,
      wideWidth: 140,
      align: 'end',
      hideBelow: 720,
      title: ({ requirement, line }) => targetValue(text, requirement.requirement.target, line.result?.actual),
      cell: ({ requirement, line }) =>
        line.result && line.result.actual !== null ? targetValue(text, requirement.requirement.target, line.result.actual) : '',
    },
    {
      id: 'checked',
      head: t('error-field-checked-on'),
      width: 100,
      hideBelow: 1024,
      cell: ({ line }) => text.date(line.result?.checked_on),
    },
  ];
}

function columnsOf(text: Text, shown: Shown, open: (row: CheckRow) => void): Column<CheckRow>[] {
  const { t } = text;
  return [
    { id: 'due', head: t('error-field-due'), width: 124, cell: ({ line }) => <Due line={line} /> },
    {
      id: 'requirement',
      head: t('check-requirement'),
      width: 'rest',
      rowHeader: true,
      title: ({ requirement }) => requirement.requirement.title,
      cell: (row, active) => {
        const { requirement, check } = { requirement: row.requirement.requirement, check: row.line.check };
        return (
          <span className="rq-name">
            <button type="button" className="rq-open ell" tabIndex={active ? 0 : -1} onClick={() => open(row)}>
              {requirement.title}
            </button>
            <span className="rq-second">
              <span>{requirementNumber(requirement.number)}</span>
              {check.label && <span className="ell fu-label">{check.label}</span>}
              {check.unannounced && <span>{t('check-unannounced')}</span>}
              {check.plan_id === null && <span>{t('check-by-hand')}</span>}
              {check.moved_by_hand && check.plan_id !== null && <span>{t('check-moved-mark')}</span>}
              {requirement.sanction.kind === 'none' && <SanctionMark sanction={requirement.sanction} short />}
            </span>
          </span>
        );
      },
    },
    ...(shown === 'open' ? openColumns(text) : doneColumns(text)),
    {
      id: 'responsible',
      head: t('error-field-responsible'),
      width: 132,
      hideBelow: shown === 'open' ? 1024 : 1600,
      title: whoOf,
      cell: whoOf,
    },
  ];
}

/** What stands under Oppfølging on a contract's page. */
export function FollowUpTab({ contract }: { contract: ContractId }) {
  return <WithSheet contract={contract}>{(sheet) => <FollowUp sheet={sheet} />}</WithSheet>;
}

function FollowUp({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  const { t } = text;
  const place = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const [shown, setShown] = useState<Shown>('open');
  const [requirement, setRequirement] = useState<string | null>(null);
  const [chosen, setChosen] = useState<CheckId | null>(null);
  // Opened to be answered, or only looked at while the list is walked through.
  const [entered, setEntered] = useState(false);
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => rowsOf(sheet, shown, requirement), [sheet, shown, requirement]);
  const all = useMemo(() => rowsOf(sheet, 'all', null), [sheet]);
  const row = all.find(({ line }) => line.check.id === chosen);

  const close = () => {
    setChosen(null);
    place.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();
  };
  const columns = useMemo(
    () =>
      columnsOf(text, shown, ({ line }) => {
        setEntered(true);
        setChosen(line.check.id);
      }),
    [text, shown],
  );
  const commands = useMemo<Command[]>(
    () => [{ id: 'check-new', name: t('check-new'), keys: 'Ctrl N', run: () => setAdding(true) }],
    [t],
  );
  useCommands('follow-up', commands);

  const overdue = all.filter(({ line }) => !line.result && line.check.due < text.today).length;
  const coming = all.filter(({ line }) => !line.result && line.check.due >= text.today).length;
  const answered = all.length - overdue - coming;
  /** The next open one in the list after this, for Ctrl Enter. */
  const nextOf = (id: CheckId): CheckId | null => {
    const at = rows.findIndex(({ line }) => line.check.id === id);
    const after = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
    return after.find(({ line }) => !line.result)?.line.check.id ?? null;
  };

  const none = sheet.requirements.length === 0;
  return (
    <div className="page-split" ref={place}>
      <div>
        <div className="filters">
          <Segments
            label={t('check-shown')}
            value={shown}
            options={[
              { value: 'open', name: t('check-shown-open') },
              { value: 'done', name: t('check-shown-done') },
              { value: 'all', name: t('check-shown-all') },
            ]}
            onChange={setShown}
          />
          {sheet.requirements.length > 1 && (
            <SelectField
              className="fu-filter"
              label={t('check-requirement')}
              blank={t('check-all-requirements')}
              value={requirement}
              options={sheet.requirements.map((one) => ({
                value: one.requirement.id,
                name: `${requirementNumber(one.requirement.number)} ${one.requirement.title}`,
              }))}
              onChange={setRequirement}
            />
          )}
          <span className="push">
            {!none && (
              <ToSheet
                asked={() => ({ list: 'results', contract: sheet.contract.id, only: rows.map(({ line }) => line.check.id) })}
              />
            )}
            {!none && (
              <Button variant="secondary" data-color="neutral" onClick={() => setAdding(true)}>
                <PlusIcon aria-hidden />
                {t('check-new')}
              </Button>
            )}
          </span>
        </div>
        <PlannedTo sheet={sheet} />
        <DataTable
          id={`follow-up/${sheet.contract.id}/${shown}`}
          label={t('check-list')}
          rows={rows}
          rowKey={({ line }) => line.check.id}
          columns={columns}
          rowHeight={narrow ? 78 : 50}
          onOpen={({ line }) => {
            setEntered(true);
            setChosen(line.check.id);
          }}
          onPreview={({ line }) => {
            setEntered(false);
            if (chosen === line.check.id) close();
            else setChosen(line.check.id);
          }}
          onActive={(active) => {
            if (!chosen || !active || chosen === active.line.check.id) return;
            setEntered(false);
            setChosen(active.line.check.id);
          }}
          empty={
            <EmptyState
              icon={<TasklistIcon aria-hidden fontSize={28} />}
              title={t(none ? 'requirement-none' : shown === 'open' ? 'check-none-open' : 'check-none-shown')}
              actions={
                none ? (
                  <Button onClick={() => navigate(places.add(sheet.contract.id))}>{t('requirement-from-library')}</Button>
                ) : shown === 'open' ? (
                  <Button variant="secondary" data-color="neutral" onClick={() => setShown('all')}>
                    {t('check-show-all')}
                  </Button>
                ) : undefined
              }
            >
              {t(none ? 'check-none-requirements-said' : 'check-none-said')}
            </EmptyState>
          }
        />
        <StatusBar>
          {overdue > 0 && (
            <StatusTag name="overdue" size={14} loud={false}>
              <b>{text.number(overdue)}</b> {t('check-overdue-word')}
            </StatusTag>
          )}
          <span>
            <b>{text.number(coming)}</b> {t('check-coming-word')}
          </span>
          <span>
            <b>{text.number(answered)}</b> {t('check-answered-word')}
          </span>
          <span>
            {t('check-coverage', {
              part: text.number(sheet.figures.checks_on_time),
              base: text.number(sheet.figures.checks_due),
            })}
          </span>
        </StatusBar>
      </div>
      {row && (
        <CheckPanel
          key={row.line.check.id}
          row={row}
          contract={sheet.contract.id}
          shown={sheet.shown}
          hasNext={nextOf(row.line.check.id) !== null}
          onClose={close}
          entered={entered}
          onNext={() => {
            setEntered(true);
            setChosen(nextOf(row.line.check.id));
          }}
        />
      )}
      {adding && <AddCheckDialog sheet={sheet} chosen={requirement} onClose={() => setAdding(false)} />}
    </div>
  );
}

/** How far the checks are planned, and that they follow the contract's dates. */
function PlannedTo({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  const { t } = text;
  const options = sheet.contract.options.filter(({ decision }) => decision === 'undecided');
  const months = options.reduce((sum, option) => sum + option.months, 0);
  return (
    <p className="fu-note xs sub">
      {sheet.current_end ? t('check-planned-to', { date: text.date(sheet.current_end) }) : t('check-planned-open')}{' '}
      {options.length > 0 && t('check-planned-options', { count: options.length, months })} {t('check-follows-dates')}
    </p>
  );
}
