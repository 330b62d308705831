//! The head of a page: its name, which is also the window's title and takes the focus when the page opens.

import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { isReturn, usePath } from './navigation';
import './page.css';

/** The name of the open register, for the window's title. Set once by the shell. */
export const RegisterName = createContext<string | null>(null);

export interface PageHeaderProps {
  title: string;
  /** One line beside the title. */
  sub?: ReactNode;
  /** The way here: `<Crumbs>`; makes the header taller. */
  above?: ReactNode;
  /** Badge right after the title. */
  badge?: ReactNode;
  /** Facts or tabs under the title. */
  below?: ReactNode;
  /** Buttons, the main one last. */
  children?: ReactNode;
}

let opened = false;

export function PageHeader({ title, sub, above, badge, below, children }: PageHeaderProps) {
  const register = useContext(RegisterName);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = usePath();
  // A page's tabs share its header: the focus moves only when the page itself is another.
  const page = path.split('?')[0]?.split('/').slice(0, 3).join('/');
  useEffect(() => {
    document.title = [title, register, 'Kravspor'].filter(Boolean).join(' – ');
  }, [title, register]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page is another
  useEffect(() => {
    // On the first page of a session the focus stays at the top, before the skip link.
    if (!opened) {
      opened = true;
      return;
    }
    const focused = document.activeElement;
    const kept = focused?.closest('dialog, main') && focused.matches('input, textarea, select, [role=row]');
    if (!kept && !isReturn()) heading.current?.focus();
  }, [page]);
  return (
    <header className={above || below ? 'ph ph-tall' : 'ph'}>
      {above}
      <div className="ph-row">
        <div className="ph-t">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {badge}
          {sub && <p>{sub}</p>}
        </div>
        {children && <div className="ph-a">{children}</div>}
      </div>
      {below}
    </header>
  );
}
