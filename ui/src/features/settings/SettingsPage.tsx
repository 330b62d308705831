//! Settings of the register and of this window.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function SettingsPage() {
  const { t } = useText();
  return <PageHeader title={t('nav-settings')} />;
}
