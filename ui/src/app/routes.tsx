//! Which page an address shows. The only place where the pages of all features meet.

import { lazy, type ReactNode, Suspense } from 'react';
import { matchPath } from '../components/navigation';
import { BackupsPage } from '../features/backups/BackupsPage';
import { BinPage } from '../features/bin/BinPage';
import { ContractEditPage } from '../features/contract/ContractEditPage';
import { ContractPage } from '../features/contract/ContractPage';
import { ContractsPage } from '../features/contract/ContractsPage';
import { EvidencePage, EvidenceTab, SupplierEvidence } from '../features/evidence/EvidencePage';
import { FollowUpPage } from '../features/follow-up/FollowUpPage';
import { GoalsPage } from '../features/goal/GoalsPage';
import { HelpPage } from '../features/help/HelpPage';
import { HistoryPage } from '../features/history/HistoryPage';
import { ImportPage } from '../features/import/ImportPage';
import { InspectionPage } from '../features/inspection/InspectionPage';
import { LibraryPage } from '../features/library/LibraryPage';
import { MeasurementsPage } from '../features/measurement/MeasurementsPage';
import { MeetingPage } from '../features/meeting/MeetingPage';
import { MeetingRun } from '../features/meeting/MeetingRun';
import { MeetingsOf, MeetingsPage } from '../features/meeting/MeetingsPage';
import { ContractNonconformities } from '../features/nonconformity/ContractNonconformities';
import { NewNonconformityPage } from '../features/nonconformity/NewNonconformityPage';
import { NonconformitiesPage } from '../features/nonconformity/NonconformitiesPage';
import { NoticePage } from '../features/notice/NoticePage';
import { ReportsPage } from '../features/report/ReportsPage';
import { FollowUpTab } from '../features/requirement/FollowUpTab';
import { RequirementsTab } from '../features/requirement/RequirementsTab';
import { SettingsPage } from '../features/settings/SettingsPage';
import { NewSupplierPage, SupplierPage } from '../features/supplier/SupplierPage';
import { SuppliersPage } from '../features/supplier/SuppliersPage';
import { WeekPage } from '../features/week/WeekPage';
import { NotFoundPage } from './NotFoundPage';

/** The named parts of the address, and what stands after `?`. */
type Parts = Record<string, string>;

const BuildingBlocks = import.meta.env.DEV ? lazy(() => import('./BuildingBlocks')) : null;

const ROUTES: readonly (readonly [string, (parts: Parts, query: URLSearchParams) => ReactNode])[] = [
  ['/', () => <WeekPage />],
  ['/contracts', () => <ContractsPage />],
  ['/contracts/new', () => <ContractEditPage key="new" />],
  ['/contracts/notice', () => <NoticePage />],
  ['/contract/:id', ({ id = '' }) => <WholeContract key={id} id={id} tab="overview" />],
  ['/contract/:id/edit', ({ id = '' }) => <ContractEditPage key={id} id={id} />],
  ['/contract/:id/:tab', ({ id = '', tab = '' }) => <WholeContract key={id} id={id} tab={tab} />],
  ['/import', (_, query) => <ImportPage query={query} />],
  ['/import/:step', ({ step = '' }, query) => <ImportPage step={step} query={query} />],
  ['/follow-up', () => <FollowUpPage />],
  ['/evidence', () => <EvidencePage />],
  ['/suppliers', () => <SuppliersPage />],
  ['/suppliers/new', () => <NewSupplierPage />],
  [
    '/suppliers/:id',
    ({ id = '' }) => (
      <SupplierPage
        key={id}
        id={id}
        meetings={<MeetingsOf about={{ contract: null, supplier: id }} />}
        evidence={<SupplierEvidence supplier={id} />}
      />
    ),
  ],
  ['/meetings', () => <MeetingsPage />],
  ['/meeting/:id', ({ id = '' }) => <MeetingPage key={id} id={id} />],
  ['/meeting/:id/run', ({ id = '' }) => <MeetingRun key={id} id={id} />],
  ['/nonconformities', (_, query) => <NonconformitiesPage query={query} />],
  ['/nonconformities/new', (_, query) => <NewNonconformityPage query={query} />],
  ['/library', () => <LibraryPage />],
  ['/library/:id', ({ id }) => <LibraryPage chosen={id} />],
  [
    '/reports',
    (_, query) => <ReportsPage contract={query.get('contract')} report={query.get('report')} supplier={query.get('supplier')} />,
  ],
  ['/measurements', (_, query) => <MeasurementsPage query={query} />],
  ['/bin', () => <BinPage />],
  ['/goals', (_, query) => <GoalsPage query={query} />],
  ['/goals/:part', ({ part }, query) => <GoalsPage part={part} query={query} />],
  ['/settings', () => <SettingsPage />],
  ['/settings/backups', () => <BackupsPage />],
  ['/settings/check', () => <InspectionPage />],
  ['/settings/history', () => <HistoryPage />],
  ['/help', () => <HelpPage />],
  [
    '/building-blocks',
    () =>
      BuildingBlocks ? (
        <Suspense>
          <BuildingBlocks />
        </Suspense>
      ) : (
        <NotFoundPage />
      ),
  ],
];

/** The contract's page with what its requirements show in its tabs. */
function WholeContract({ id, tab }: { id: string; tab: string }) {
  return (
    <ContractPage
      id={id}
      tab={tab}
      requirements={<RequirementsTab contract={id} />}
      followUp={<FollowUpTab contract={id} />}
      evidence={<EvidenceTab contract={id} />}
      nonconformities={<ContractNonconformities contract={id} />}
      meetings={<MeetingsOf about={{ contract: id, supplier: null }} />}
    />
  );
}

/** The page of an address as it stands after `#`. */
export function pageOf(path: string): ReactNode {
  const [page = '/', query = ''] = path.split('?');
  for (const [pattern, show] of ROUTES) {
    const parts = matchPath(pattern, page);
    if (parts) return show(parts, new URLSearchParams(query));
  }
  return <NotFoundPage />;
}
