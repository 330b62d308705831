//! The list of suppliers.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function SuppliersPage(_props: { chosen?: string | undefined }) {
  const { t } = useText();
  return <PageHeader title={t('nav-suppliers')} />;
}
