//! The requirement library.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function LibraryPage(_props: { chosen?: string | undefined }) {
  const { t } = useText();
  return <PageHeader title={t('nav-library')} />;
}
