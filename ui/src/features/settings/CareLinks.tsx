//! The ways from the settings to what takes care of the register: copies, the check, the history, the bin.

import { ChevronRightIcon, ClockDashedIcon, FilesIcon, StethoscopeIcon, TrashIcon } from '@navikt/aksel-icons';
import { Link } from '../../components/navigation';
import { useText } from '../../text/TextProvider';

const WAYS = [
  { to: '/settings/backups', name: 'care-backups', icon: FilesIcon },
  { to: '/settings/check', name: 'care-check', icon: StethoscopeIcon },
  { to: '/settings/history', name: 'care-history', icon: ClockDashedIcon },
  { to: '/bin', name: 'nav-bin', icon: TrashIcon },
];

export function CareLinks() {
  const { t } = useText();
  return (
    <ul className="set-ways">
      {WAYS.map(({ to, name, icon: Icon }) => (
        <li key={to}>
          <Link to={to}>
            <Icon aria-hidden fontSize={20} />
            <span>
              <span className="m">{t(name)}</span>
              <span className="sm sub">{t(`${name}.said`)}</span>
            </span>
            <ChevronRightIcon aria-hidden fontSize={18} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
