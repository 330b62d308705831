//! How a document stands, as shape and word, with its last day.

import type { EvidenceRow, Validity } from '../../api/bindings';
import { StatusTag } from '../../components/StatusTag';
import type { SymName } from '../../components/Sym';
import { useText } from '../../text/TextProvider';

const SYMBOLS: Record<Validity, SymName> = {
  lapsed: 'expired',
  lapsing: 'expiring',
  'not-yet': 'not-verified',
  valid: 'fulfilled',
  open: 'fulfilled',
};

type Stands = Pick<EvidenceRow, 'state' | 'replaced' | 'evidence'>;

/** `Utløper 10.12.2026` */
export function ValidityTag({ row, size = 14 }: { row: Stands; size?: number }) {
  const { t, date } = useText();
  const { valid_from, valid_to } = row.evidence;
  if (row.replaced) {
    return (
      <StatusTag name="not-applicable" size={size}>
        {t('evidence-replaced', { date: date(valid_to) })}
      </StatusTag>
    );
  }
  const day = row.state === 'not-yet' ? valid_from : valid_to;
  return (
    <StatusTag name={SYMBOLS[row.state]} size={size}>
      {row.state === 'open' ? t('validity-open') : t(`evidence-${row.state}-on`, { date: date(day) })}
    </StatusTag>
  );
}
