//! An address that leads nowhere.

import { CompassIcon } from '@navikt/aksel-icons';
import { EmptyState } from '../components/EmptyState';
import { Link } from '../components/navigation';
import { PageHeader } from '../components/PageHeader';
import { useText } from '../text/TextProvider';

export function NotFoundPage() {
  const { t } = useText();
  return (
    <>
      <PageHeader title={t('page-missing')} />
      <EmptyState icon={<CompassIcon aria-hidden fontSize={28} />} title={t('page-missing-said')}>
        <Link className="lnk" to="/">
          {t('page-missing-home')}
        </Link>
      </EmptyState>
    </>
  );
}
