//! The line under a list: counts by state, base figures, and that everything is saved.

import { useIsMutating } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../text/TextProvider';
import './page.css';

export function StatusBar({ children }: { children?: ReactNode }) {
  const { t } = useText();
  const saving = useIsMutating() > 0;
  return (
    <footer className="statusbar">
      {children}
      <span className="end" role="status">
        {t(saving ? 'status-saving' : 'status-saved')}
      </span>
    </footer>
  );
}
