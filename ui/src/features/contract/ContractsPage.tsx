//! The list of contracts.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function ContractsPage() {
  const { t } = useText();
  return <PageHeader title={t('nav-contracts')} />;
}
