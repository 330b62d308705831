//! Dokumentasjon: every document with how it stands, and what is missing.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';
import { EvidenceDesk, NewEvidenceButton } from './EvidenceDesk';

export function EvidencePage() {
  const { t } = useText();
  return (
    <>
      <PageHeader title={t('nav-evidence')}>
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
