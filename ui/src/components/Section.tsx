//! A titled part of a page with a hairline under its title.

import { type ReactNode, useId } from 'react';
import { useText } from '../text/TextProvider';
import './page.css';

export function Section({
  title,
  count,
  end,
  children,
}: {
  title: string;
  count?: number;
  end?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const { number } = useText();
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec-h">
        <h2 id={id}>
          {title}
          {count !== undefined && <span className="n">{number(count)}</span>}
        </h2>
        {end}
      </div>
      {children}
    </section>
  );
}
