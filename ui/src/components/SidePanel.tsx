//! The panel at the right: part of the page, not modal; Esc closes. Covers the page in narrow windows.

import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactNode, useId } from 'react';
import { useText } from '../text/TextProvider';
import { useShortcut } from './shortcuts';
import './side-panel.css';

export interface SidePanelProps {
  title: string;
  sub?: ReactNode;
  onClose: () => void;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** Buttons that stay at the bottom. */
  foot?: ReactNode;
  children: ReactNode;
}

/** Put it last in `.page-split`. The caller gives the focus back when it closes (DataTable does by itself). */
export function SidePanel({ title, sub, onClose, actions, foot, children }: SidePanelProps) {
  const { t } = useText();
  const id = useId();
  useShortcut('escape', onClose);
  return (
    <aside className="side-panel" aria-labelledby={id}>
      <div className="sp-h">
        <h2 id={id}>{title}</h2>
        <span className="sp-a">
          {actions}
          <Button
            variant="tertiary"
            data-color="neutral"
            icon
            aria-label={t('panel-close')}
            aria-keyshortcuts="Escape"
            onClick={onClose}
          >
            <XMarkIcon aria-hidden />
          </Button>
        </span>
        {sub && <p className="xs sub">{sub}</p>}
      </div>
      <div className="sp-b">{children}</div>
      {foot && <div className="sp-f">{foot}</div>}
    </aside>
  );
}
