//! One contract, in parts: overview, requirements, follow-up, history. Holds the head and the frame; what stands in the
//! tabs of other nouns is given by the caller.

import { Button, Dropdown } from '@digdir/designsystemet-react';
import {
  ChevronDownIcon,
  ChevronRightIcon,
  ChevronUpIcon,
  FilePdfIcon,
  MenuElipsisVerticalIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import { type ReactNode, useMemo } from 'react';
import type { ContractSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { type Fact, Facts } from '../../components/Facts';
import { Link, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { PageTabs } from '../../components/PageTabs';
import { StatusTag } from '../../components/StatusTag';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { numbersOf } from '../../parts/contract/contract-columns';
import { contractSheet } from '../../parts/contract/sheet';
import { useText } from '../../text/TextProvider';
import { ContractHistory } from './ContractHistory';
import { ContractOverview } from './ContractOverview';
import { removeContract } from './queries';
import { whyOf } from './state-words';
import { useNeighbours } from './useNeighbours';
import './contract.css';

export interface ContractPageProps {
  id: string;
  tab: string;
  /** What stands under Miljøkrav. */
  requirements?: ReactNode;
  /** What stands under Oppfølging. */
  followUp?: ReactNode;
  /** What stands under Dokumentasjon. */
  evidence?: ReactNode;
  /** What stands under Avvik. */
  nonconformities?: ReactNode;
  /** What stands under Møter. */
  meetings?: ReactNode;
}

export function ContractPage({ id, tab, requirements, followUp, evidence, nonconformities, meetings }: ContractPageProps) {
  const { t } = useText();
  const { data: sheet, error, refetch } = useQueryOf(contractSheet, id);
  if (error?.code === 'not-found') return <ContractMissing />;
  if (!sheet) {
    return (
      <>
        <PageHeader title={t('contract-title')} above={<Crumbs />} />
        <div className="page-body">
          {error ? (
            <ErrorNotice title={t('contract-failed')} error={error} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows label={t('contract-one-waiting')} />
          )}
        </div>
      </>
    );
  }
  return (
    <>
      <ContractHead sheet={sheet} tab={tab} />
      {tab === 'requirements' && requirements}
      {tab === 'follow-up' && followUp}
      {tab === 'evidence' && evidence}
      {tab === 'nonconformities' && nonconformities}
      {tab === 'meetings' && meetings}
      {tab === 'history' && <ContractHistory id={id} />}
      {!['requirements', 'follow-up', 'evidence', 'nonconformities', 'meetings', 'history'].includes(tab) && (
        <ContractOverview sheet={sheet} />
      )}
    </>
  );
}

function ContractMissing() {
  const { t } = useText();
  return (
    <>
      <PageHeader title={t('contract-missing')} above={<Crumbs />} />
      <EmptyState
        icon={<TrashIcon aria-hidden fontSize={28} />}
        title={t('contract-missing')}
        actions={<Button onClick={() => navigate('/contracts')}>{t('contract-to-list')}</Button>}
      >
        {t('contract-missing-said')}
      </EmptyState>
    </>
  );
}

function Crumbs({ sheet }: { sheet?: ContractSheet }) {
  const text = useText();
  const contract = sheet?.contract;
  const numbers = contract
    ? [contract.kind && text.t(`contract-kind-${contract.kind}`), numbersOf(text, contract)].filter(Boolean).join(' · ')
    : '';
  return (
    <nav className="crumbs" aria-label={text.t('contract-crumbs')}>
      <Link className="lnk" to="/contracts">
        {text.t('nav-contracts')}
      </Link>
      {numbers && <ChevronRightIcon aria-hidden fontSize={14} />}
      <span className="ell">{numbers}</span>
      {contract && <Neighbours id={contract.id} />}
    </nav>
  );
}

/** `3 av 48` and the ways to the contract before and after in the list as it was shown last. */
function Neighbours({ id }: { id: string }) {
  const { t, number } = useText();
  const found = useNeighbours(id);
  if (!found) return null;
  const way = (to: string | null, name: string, icon: ReactNode) => (
    <Button
      variant="tertiary"
      data-color="neutral"
      icon
      aria-label={name}
      title={name}
      disabled={to === null}
      onClick={() => to !== null && found.go(to)}
    >
      {icon}
    </Button>
  );
  return (
    <span className="neighbours">
      <span>{t('contract-place', { place: number(found.place + 1), total: number(found.total) })}</span>
      {way(found.previous, t('contract-previous'), <ChevronUpIcon aria-hidden />)}
      {way(found.next, t('contract-next'), <ChevronDownIcon aria-hidden />)}
    </span>
  );
}

function ContractHead({ sheet, tab }: { sheet: ContractSheet; tab: string }) {
  const text = useText();
  const { t } = text;
  const { contract } = sheet;
  const toasts = useToasts();
  const done = useDone();
  const remove = useChange(removeContract, {
    done: () => {
      navigate('/contracts');
      done(t('contract-removed', { title: contract.title }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'contract-edit',
        name: t('contract-edit'),
        icon: <PencilIcon aria-hidden fontSize={18} />,
        run: () => navigate(`/contract/${contract.id}/edit`),
      },
      {
        id: 'contract-report',
        name: t('contract-report-long'),
        icon: <FilePdfIcon aria-hidden fontSize={18} />,
        run: () => navigate(`/reports?contract=${contract.id}`),
      },
    ],
    [t, contract.id],
  );
  useCommands('contract', commands);
  const why = whyOf(text, sheet);
  const counts = { requirements: sheet.requirements.length, 'follow-up': openChecks(sheet) };
  const tabs = [
    { to: `/contract/${contract.id}/overview`, name: t('contract-tab-overview') },
    { to: `/contract/${contract.id}/requirements`, name: t('contract-tab-requirements'), count: counts.requirements },
    { to: `/contract/${contract.id}/follow-up`, name: t('contract-tab-follow-up'), count: counts['follow-up'] },
    { to: `/contract/${contract.id}/evidence`, name: t('contract-tab-evidence'), count: sheet.evidence.length },
    {
      to: `/contract/${contract.id}/nonconformities`,
      name: t('contract-tab-nonconformities'),
      count: sheet.figures.open_nonconformities,
    },
    { to: `/contract/${contract.id}/meetings`, name: t('contract-tab-meetings') },
    { to: `/contract/${contract.id}/history`, name: t('contract-tab-history') },
  ];
  const known = tabs.find((one) => one.to === `/contract/${contract.id}/${tab}`) ?? tabs[0];
  return (
    <PageHeader
      title={contract.title}
      above={<Crumbs sheet={sheet} />}
      badge={
        <StatusTag name={sheet.state} filled>
          {why ? t('contract-state-why', { state: t(`contract-state-${sheet.state}`), why }) : t(`contract-state-${sheet.state}`)}
        </StatusTag>
      }
      below={
        <>
          <Facts row facts={headFacts(text, sheet)} />
          <PageTabs label={t('contract-tabs')} tabs={tabs} current={known?.to ?? ''} />
        </>
      }
    >
      <Button
        variant="tertiary"
        data-color="neutral"
        title={t('contract-report-long')}
        onClick={() => navigate(`/reports?contract=${contract.id}`)}
      >
        <FilePdfIcon aria-hidden />
        {t('contract-report')}
      </Button>
      <Button variant="secondary" data-color="neutral" onClick={() => navigate(`/contract/${contract.id}/edit`)}>
        <PencilIcon aria-hidden />
        {t('button-edit')}
      </Button>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger variant="tertiary" data-color="neutral" icon aria-label={t('contract-more')}>
          <MenuElipsisVerticalIcon aria-hidden />
        </Dropdown.Trigger>
        <Dropdown placement="bottom-end">
          <Dropdown.List>
            <Dropdown.Item>
              <Dropdown.Button disabled={remove.isPending} onClick={() => remove.mutate(contract.id)}>
                <TrashIcon aria-hidden />
                {t('contract-remove')}
              </Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
    </PageHeader>
  );
}

const openChecks = (sheet: ContractSheet): number =>
  sheet.requirements.reduce((sum, one) => sum + one.checks.filter((line) => line.result === null).length, 0);

function headFacts(text: ReturnType<typeof useText>, sheet: ContractSheet): Fact[] {
  const { t, number } = text;
  const { contract, figures } = sheet;
  const waiting = contract.options.filter((option) => option.decision === 'undecided');
  const notice = sheet.deadlines.find((deadline) => deadline.kind === 'option-notice');
  const [first, ...others] = sheet.suppliers;
  const facts: Fact[] = [
    {
      name: t('contract-head-supplier'),
      value: first ? (
        <>
          <Link className="quiet-link" to={`/suppliers/${first.id}`}>
            {first.name}
          </Link>
          {others.length > 0 && (
            <span className="sub" title={others.map((supplier) => supplier.name).join(', ')}>
              {' '}
              +{number(others.length)}
            </span>
          )}
        </>
      ) : (
        t('none')
      ),
    },
    {
      name: t('contract-period'),
      value: (
        <>
          {text.period(contract.start, sheet.current_end)}
          {waiting.length > 0 && (
            <span className="sub"> {waiting.map((option) => `+${monthsShort(text, option.months)}`).join(' ')}</span>
          )}
        </>
      ),
    },
  ];
  if (notice) {
    facts.push({
      name: t('contract-notice-by'),
      value: (
        <>
          <b className="b">{text.date(notice.date)}</b> <span className="sub">{text.relative(notice.date)}</span>
        </>
      ),
    });
  }
  facts.push({ name: t('contract-value'), value: text.money(contract.estimated_value) || t('none') });
  facts.push({ name: t('contract-head-manager'), value: contract.manager || t('none') });
  facts.push({
    name: t('contract-fulfilled'),
    value:
      figures.requirements === 0
        ? t('none')
        : t('contract-fulfilled-of', {
            fulfilled: number(figures.fulfilled),
            controlled: number(figures.controlled),
            open: number(figures.not_controlled),
          }),
  });
  return facts;
}

/** `1 år`, `18 md.` */
export function monthsShort({ t }: Pick<ReturnType<typeof useText>, 't'>, months: number): string {
  return months > 0 && months % 12 === 0
    ? t('count-years', { count: months / 12 })
    : t('contract-months-short', { count: months });
}
