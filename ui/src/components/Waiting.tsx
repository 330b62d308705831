//! Waiting: nothing for 300 ms, then skeleton rows; long work says how far it is and can be cancelled.

import { Button, Skeleton, Spinner } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useText } from '../text/TextProvider';
import './notices.css';

const PATIENCE_MS = 300;
const WIDTHS = [180, 230, 150, 205, 170];

/** Whether a wait has lasted long enough to be shown. */
export function useLongWait(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return waiting && long;
}

/** `label` says what is fetched. Takes the rows' room at once, shows them after 300 ms. */
export function SkeletonRows({ label, rows = 8 }: { label: string; rows?: number }) {
  const shown = useLongWait(true);
  return (
    <div className="skeleton-rows" role="status" aria-busy="true" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of nothing
        <div key={row}>
          {shown && (
            <>
              <Skeleton variant="circle" width={16} height={16} />
              <Skeleton width={WIDTHS[row % WIDTHS.length] ?? 180} height={12} />
              <Skeleton width={70} height={12} />
            </>
          )}
        </div>
      ))}
    </div>
  );
}

/** Long work: what is done, how far, and Avbryt. */
export function Progress({ text, onCancel }: { text: string; onCancel?: () => void }) {
  const { t } = useText();
  return (
    <div className="progress" role="status">
      <Spinner aria-hidden data-size="sm" />
      <span>{text}</span>
      {onCancel && (
        <Button variant="tertiary" data-color="neutral" onClick={onCancel}>
          {t('button-cancel')}
        </Button>
      )}
    </div>
  );
}
