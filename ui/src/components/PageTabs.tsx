//! The parts of a page, or saved views of a list, as links: each has its own address.

import { useEffect, useRef } from 'react';
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
  const row = useRef<HTMLElement>(null);
  // In a narrow window the row is longer than there is room for: the tab one is on is seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew when another is current, or when there are others
  useEffect(() => {
    const on = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (on && row.current && row.current.scrollWidth > row.current.clientWidth)
      on.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, tabs.length]);
  return (
    <nav ref={row} className="views" aria-label={label}>
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
