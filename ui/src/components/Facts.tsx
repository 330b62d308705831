//! Names and values: in a row under a page's title, or as a list in a panel.

import type { ReactNode } from 'react';
import './page.css';

export interface Fact {
  name: string;
  value: ReactNode;
}

export function Facts({ facts, row = false }: { facts: readonly Fact[]; row?: boolean }) {
  return (
    <dl className={row ? 'factrow' : 'facts'}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
