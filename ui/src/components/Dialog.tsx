//! A dialog for choosing many or destroying something; everything else is done in the page.

import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text/TextProvider';
import { Modal } from './Modal';

export interface DialogProps {
  title: string;
  /** Shown while mounted: `{open && <Dialog …/>}`. */
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one last; `null` where what is in it has its own. */
  actions: ReactNode;
  /** What stands left of the buttons ("4 valgt"). */
  said?: ReactNode;
  /** For choosing many. */
  wide?: boolean;
}

export function Dialog({ title, onClose, children, actions, said, wide = false }: DialogProps) {
  const { t } = useText();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const room = body.current;
    // Not everything that draws pages measures them.
    if (!room || typeof ResizeObserver === 'undefined') return;
    const look = () =>
      setScrolls(room.scrollHeight > room.clientHeight && room.querySelector('a, button, input, select, textarea') === null);
    // Tells at once, when the dialog has opened, and whenever the window is another.
    const watch = new ResizeObserver(look);
    watch.observe(room);
    return () => watch.disconnect();
  }, []);
  return (
    <Modal onClose={onClose} className={wide ? 'dialog dialog-wide' : 'dialog'} labelledBy={id}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button variant="tertiary" data-color="neutral" icon aria-label={t('button-close')} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      <div ref={body} className="dialog-body" {...(scrolls ? { role: 'group', 'aria-labelledby': id, tabIndex: 0 } : {})}>
        {children}
      </div>
      {actions !== null && (
        <div className="dialog-foot">
          <span className="said">{said}</span>
          {actions}
        </div>
      )}
    </Modal>
  );
}

/** Asks before something is destroyed. The safe answer has the focus. */
export function DestroyDialog(props: {
  title: string;
  children: ReactNode;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useText();
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={props.onClose} data-autofocus>
            {t('button-cancel')}
          </Button>
          <Button data-color="danger" onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
