//! Whether the public register says that a supplier exists: shape and word where it does not.

import type { Registration } from '../../api/bindings';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import './supplier.css';

/** Nothing for one that exists, unless it is always to be said. */
export function RegistrationState({ registration, always = false }: { registration: Registration | null; always?: boolean }) {
  const { t, date } = useText();
  if (registration === null || (registration.status === 'active' && !always)) return null;
  const status = t(`registration-status-${registration.status}`);
  return (
    <span className="state">
      {registration.status !== 'active' && <Sym name="warning" size={14} />}
      {registration.since === null ? status : t('organisation-since', { status, date: date(registration.since) })}
    </span>
  );
}
