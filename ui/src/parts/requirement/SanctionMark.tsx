//! What was agreed to follow from a breach, or at once that nothing was.

import { GavelIcon } from '@navikt/aksel-icons';
import type { Sanction } from '../../api/bindings';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { hasSanction, sanctionWords } from './values';
import './requirement.css';

/** `short` where there is little room: «Ingen sanksjon». */
export function SanctionMark({ sanction, short = false }: { sanction: Sanction; short?: boolean }) {
  const text = useText();
  if (hasSanction(sanction)) {
    return (
      <span className="sanction">
        <GavelIcon aria-hidden fontSize={13} />
        <span className="ell">{sanctionWords(text, sanction)}</span>
      </span>
    );
  }
  return (
    <span className="sanction tx-warn m">
      <Sym name="warning" size={13} />
      <span className="ell">{text.t(short ? 'warning-no-sanction-agreed.short' : 'sanction-none')}</span>
    </span>
  );
}

/** Says what it means that nothing was agreed. */
export function NoSanctionNotice({ sanction }: { sanction: Sanction }) {
  const { t } = useText();
  if (hasSanction(sanction)) return null;
  return (
    <p className="warned" role="note">
      <Sym name="warning" size={14} />
      <span>{t('requirement-no-sanction')}</span>
    </p>
  );
}
