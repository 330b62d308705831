//! Min uke: what is overdue, due this week and in the next 30 days.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function WeekPage() {
  const { t } = useText();
  return <PageHeader title={t('nav-week')} />;
}
