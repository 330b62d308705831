//! The reports: pick, look, save.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function ReportsPage() {
  const { t } = useText();
  return <PageHeader title={t('nav-reports')} />;
}
