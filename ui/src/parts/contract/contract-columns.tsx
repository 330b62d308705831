//! The columns in which contracts are listed, wherever they are.

import type { ContractRow } from '../../api/bindings';
import type { Column } from '../../components/DataTable';
import { StatusTag } from '../../components/StatusTag';
import { Sym } from '../../components/Sym';
import { Trail } from '../../components/Trail';
import { daysBetween } from '../../text/calendar';
import type { Text } from '../../text/TextProvider';
import { ContractStateTag } from './ContractStateTag';
import './contract-columns.css';

/** An end this near is said in days too. */
const NEAR_DAYS = 90;

/** `sak 23/04417 · avtale RA-118`; blank if there is neither. */
export function numbersOf(text: Pick<Text, 't'>, row: Pick<ContractRow, 'case_number' | 'contract_number'>): string {
  const parts = [
    row.case_number && text.t('contract-case', { number: row.case_number }),
    row.contract_number && text.t('contract-number', { number: row.contract_number }),
  ];
  return parts.filter(Boolean).join(' · ');
}

export function NextCheck({ row, text }: { row: ContractRow; text: Text }) {
  if (row.next_due === null) return <span className="sub">{text.t('none')}</span>;
  const due = text.due(row.next_due);
  if (row.next_due >= text.today) return due;
  return (
    <StatusTag name="overdue" size={14}>
      {due}
    </StatusTag>
  );
}

export function EndDay({ row, text }: { row: ContractRow; text: Text }) {
  if (row.current_end === null) return <span className="sub">{text.t('contract-open-ended')}</span>;
  const days = daysBetween(text.today, row.current_end);
  const near = days >= 0 && days <= NEAR_DAYS;
  return (
    <>
      {text.date(row.current_end)}
      {near && <span className="end-near"> {text.t('contract-days-left', { count: days })}</span>}
      {row.status === 'last-option-window' && (
        <span className="end-mark" title={text.t('contract-status-last-option-window')}>
          <Sym name="expiring" size={12} />
          <span className="sr">{text.t('contract-status-last-option-window')}</span>
        </span>
      )}
    </>
  );
}

export const coverageOf = (text: Text, row: ContractRow): string =>
  row.figures.checks_due === 0
    ? text.t('none')
    : `${text.number(row.figures.checks_on_time)}/${text.number(row.figures.checks_due)}`;

/** The columns by name, for a table of contracts to choose from. */
export function contractColumns(text: Text): Record<string, Column<ContractRow>> {
  const { t } = text;
  return {
    state: {
      id: 'state',
      head: t('contract-head-state'),
      width: 148,
      sortable: true,
      cell: (row) => <ContractStateTag state={row.state} />,
    },
    title: {
      id: 'title',
      head: t('contract-head-title'),
      width: 'rest',
      rowHeader: true,
      wraps: true,
      sortable: true,
      cell: (row) => (
        <>
          {row.title}
          {numbersOf(text, row) && <span className="row-numbers"> {numbersOf(text, row)}</span>}
        </>
      ),
      title: (row) => [row.title, numbersOf(text, row)].filter(Boolean).join('\n'),
    },
    supplier: {
      id: 'supplier',
      head: t('contract-head-supplier'),
      width: 146,
      wideWidth: 220,
      hideBelow: 720,
      sortable: true,
      cell: (row) => (
        <>
          {row.supplier}
          {row.more_suppliers > 0 && <span className="sub"> +{text.number(row.more_suppliers)}</span>}
        </>
      ),
      title: (row) => row.supplier,
    },
    manager: {
      id: 'manager',
      head: t('contract-head-manager'),
      width: 106,
      wideWidth: 150,
      hideBelow: 1024,
      sortable: true,
      cell: (row) => row.manager,
      title: (row) => row.manager,
    },
    end: {
      id: 'end',
      head: t('contract-head-end'),
      width: 124,
      hideBelow: 720,
      sortable: true,
      cell: (row) => <EndDay row={row} text={text} />,
    },
    'next-check': {
      id: 'next-check',
      head: t('contract-head-next'),
      width: 122,
      sortable: true,
      cell: (row) => <NextCheck row={row} text={text} />,
    },
    coverage: {
      id: 'coverage',
      head: t('contract-head-coverage'),
      headTitle: t('contract-head-coverage-hint'),
      width: 72,
      align: 'end',
      hideBelow: 1024,
      sortable: true,
      cell: (row) => coverageOf(text, row),
    },
    warnings: {
      id: 'warnings',
      head: t('contract-head-warnings'),
      headTitle: t('contract-head-warnings-hint'),
      width: 66,
      align: 'end',
      hideBelow: 1024,
      cell: (row) =>
        row.warnings === 0 ? (
          <span className="sub">{t('none')}</span>
        ) : (
          <span className="state">
            <Sym name="warning" size={14} />
            <span className="sr">{t('count-warnings', { count: row.warnings })}</span>
            <span aria-hidden="true">{text.number(row.warnings)}</span>
          </span>
        ),
    },
    trail: {
      id: 'trail',
      head: t('contract-head-trail'),
      headTitle: t('contract-head-trail-hint'),
      width: 86,
      wideWidth: 116,
      align: 'end',
      hideBelow: 1024,
      cell: (row) => <Trail states={row.trail} most={window.innerWidth >= 1600 ? 8 : 6} />,
    },
  };
}
