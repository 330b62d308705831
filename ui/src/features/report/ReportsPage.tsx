//! The reports: choose, make, save, open.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function ReportsPage(_props: { contract: string | null }) {
  const { t } = useText();
  return <PageHeader title={t('nav-reports')} />;
}
