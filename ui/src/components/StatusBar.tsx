//! The line under a list: counts by state, base figures, and that everything is saved.

import { useIsMutating } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../text/TextProvider';
import './page.css';

/** `unsaved`: what stands on the page and is not saved, if anything does. */
export function StatusBar({ children, unsaved }: { children?: ReactNode; unsaved?: string | undefined }) {
  const { t } = useText();
  const saving = useIsMutating() > 0;
  return (
    <footer className="statusbar">
      {children}
      <span className="end" role="status">
        {saving ? t('status-saving') : (unsaved ?? t('status-saved'))}
      </span>
    </footer>
  );
}
