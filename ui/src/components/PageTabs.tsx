//! The parts of a page, or saved views of a list, as links: each has its own address.

import { useText } from '../text/TextProvider';
import { Link } from './navigation';
import './page.css';

export interface PageTab {
  to: string;
  name: string;
  count?: number;
}

/** `label` names the row of tabs for screen readers. */
export function PageTabs({ label, tabs, current }: { label: string; tabs: readonly PageTab[]; current: string }) {
  const { number } = useText();
  return (
    <nav className="views" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.to === current ? 'page' : undefined}>
          <span className="views-name" data-name={tab.name}>
            {tab.name}
          </span>
          {tab.count !== undefined && <span className="n">{number(tab.count)}</span>}
        </Link>
      ))}
    </nav>
  );
}
