//! What can be done with the chosen checks.

import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useText } from '../../text/TextProvider';

export function SelectionBar(props: {
  count: number;
  /** Answered checks are neither moved nor assigned. */
  open: boolean;
  onAnswer: () => void;
  onMove: () => void;
  onAssign: () => void;
  onClear: () => void;
}) {
  const { t } = useText();
  const { count, open } = props;
  return (
    <section className="fu-bar" aria-label={t('followup-selection')}>
      <b role="status">{t('followup-chosen', { count })}</b>
      {open && (
        <>
          <Button variant="secondary" data-color="neutral" onClick={props.onMove}>
            {t('followup-move')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={props.onAssign}>
            {t('followup-assign')}
          </Button>
        </>
      )}
      {count === 1 && (
        <Button variant="secondary" data-color="neutral" onClick={props.onAnswer}>
          {t(open ? 'followup-answer' : 'followup-open')}
        </Button>
      )}
      <Button variant="tertiary" data-color="neutral" onClick={props.onClear}>
        <XMarkIcon aria-hidden />
        {t('followup-clear-selection')}
      </Button>
    </section>
  );
}
