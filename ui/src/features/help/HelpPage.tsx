//! The guide that is always at hand.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function HelpPage() {
  const { t } = useText();
  return <PageHeader title={t('nav-help')} />;
}
