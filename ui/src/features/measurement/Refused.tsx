//! What could not be taken of what was typed or pasted: where, why, and what to do. Nothing of it is lost.

import { Alert, Button } from '@digdir/designsystemet-react';
import { useText } from '../../text/TextProvider';

export interface Fault {
  key: string;
  /** Row and column, by name. */
  place: string;
  why: string;
}

const SHOWN = 5;

export function Refused(props: {
  faults: readonly Fault[];
  /** Cells that hold what was refused. */
  refused: number;
  /** Cells that wait for those. */
  waiting: number;
  onGo: () => void;
  onForget: () => void;
}) {
  const { t } = useText();
  const { faults, refused, waiting } = props;
  if (faults.length === 0 && refused === 0) return null;
  return (
    <Alert data-color="danger" className="ms-refusal" role="alert">
      <p className="m">{refused > 0 ? t('measurements-refused', { count: refused, waiting }) : t('measurements-misfit')}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, SHOWN).map((fault) => (
            <li key={fault.key}>
              <b>{fault.place}:</b> {fault.why}
            </li>
          ))}
          {faults.length > SHOWN && <li>{t('measurements-more', { count: faults.length - SHOWN })}</li>}
        </ul>
      )}
      <p className="ms-refusal-a">
        {refused > 0 && (
          <Button variant="secondary" data-color="neutral" onClick={props.onGo}>
            {t('measurements-go')}
          </Button>
        )}
        <Button variant="tertiary" data-color="neutral" onClick={props.onForget}>
          {t(refused > 0 ? 'measurements-forget' : 'button-close')}
        </Button>
      </p>
    </Alert>
  );
}
