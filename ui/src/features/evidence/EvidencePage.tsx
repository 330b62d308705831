//! Dokumentasjon: every document with how it stands, and what is missing.

import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PageHeader } from '../../components/PageHeader';
import { EvidenceLines } from '../../parts/evidence/EvidenceLines';
import { ALL, evidenceList } from '../../parts/evidence/queries';
import { ReadListButton } from '../../parts/import/ReadListButton';
import { useText } from '../../text/TextProvider';
import { EvidenceDesk, NewEvidenceButton } from './EvidenceDesk';

export function EvidencePage() {
  const { t } = useText();
  return (
    <>
      <PageHeader title={t('nav-evidence')}>
        <ReadListButton noun="evidence" />
        <NewEvidenceButton base="/evidence" />
      </PageHeader>
      <EvidenceDesk base="/evidence" />
    </>
  );
}

/** What stands under Dokumentasjon on a contract's page. */
export const EvidenceTab = ({ contract }: { contract: string }) => (
  <EvidenceDesk base={`/contract/${contract}/evidence`} contract={contract} withNew />
);

/** The documents of a supplier and its contracts, on its page. */
export function SupplierEvidence({ supplier }: { supplier: string }) {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(evidenceList, { ...ALL, supplier });
  if (error) return <ErrorNotice title={t('evidence-list-failed')} error={error} onRetry={() => void refetch()} />;
  if (data?.rows.length === 0) return <p className="sub sm">{t('evidence-of-supplier-none')}</p>;
  return <EvidenceLines rows={data?.rows ?? []} label={t('evidence-of-supplier')} />;
}
