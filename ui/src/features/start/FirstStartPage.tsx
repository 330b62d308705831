//! The first start: three ways to begin.

import { PageHeader } from '../../components/PageHeader';
import { useText } from '../../text/TextProvider';

export function FirstStartPage() {
  const { t } = useText();
  return (
    <main>
      <PageHeader title={t('start-title')} />
    </main>
  );
}
