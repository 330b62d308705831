//! The way back to the settings from a page under them.

import { Link } from '../../components/navigation';
import { useText } from '../../text/TextProvider';
import './care.css';

export function CareCrumbs() {
  const { t } = useText();
  return (
    <nav className="care-crumbs" aria-label={t('care-crumbs')}>
      <Link className="lnk" to="/settings">
        {t('nav-settings')}
      </Link>
    </nav>
  );
}
