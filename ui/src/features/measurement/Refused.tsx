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
  /** Cells that hold what was refused. */
  refused: readonly Fault[];
  /** How many cells wait for those. */
  waiting: number;
  /** Left out where no table shows them. */
  onGo: (() => void) | undefined;
  onForget: () => void;
}) {
  const { t } = useText();
  if (props.refused.length === 0) return null;
  return (
    <Alert data-color="danger" className="ms-refusal" role="alert">
      <p className="m">{t('measurements-refused', { count: props.refused.length, waiting: props.waiting })}</p>
      <Faults faults={props.refused} />
      <p className="ms-refusal-a">
        {props.onGo && (
          <Button variant="secondary" data-color="neutral" onClick={props.onGo}>
            {t('measurements-go')}
          </Button>
        )}
        <Button variant="tertiary" data-color="neutral" onClick={props.onForget}>
          {t('measurements-forget')}
        </Button>
      </p>
    </Alert>
  );
}

/** A block that does not fit: nothing of it was taken. */
export function Misfits({ misfits, onClose }: { misfits: readonly Fault[]; onClose: () => void }) {
  const { t } = useText();
  if (misfits.length === 0) return null;
  return (
    <Alert data-color="danger" className="ms-refusal" role="alert">
      <p className="m">{t('measurements-misfit')}</p>
      <Faults faults={misfits} />
      <p className="ms-refusal-a">
        <Button variant="tertiary" data-color="neutral" onClick={onClose}>
          {t('button-close')}
        </Button>
      </p>
    </Alert>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t } = useText();
  return (
    <ul>
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={fault.key}>
          <b>{fault.place}:</b> {fault.why}
        </li>
      ))}
      {faults.length > SHOWN && <li>{t('measurements-more', { count: faults.length - SHOWN })}</li>}
    </ul>
  );
}
