//! What an empty place says: what it is, one sentence on what to do, one or two buttons.

import type { ReactNode } from 'react';
import './notices.css';

export interface EmptyStateProps {
  /** An Aksel icon with `aria-hidden` and `fontSize={28}`. */
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      {icon}
      <p className="m">{title}</p>
      {children && <div className="sub">{children}</div>}
      {actions && <div className="empty-a">{actions}</div>}
    </div>
  );
}
