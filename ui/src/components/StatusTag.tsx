//! A state as shape and word; only breach and overdue words are coloured.

import type { ReactNode } from 'react';
import { Sym, type SymName, shapeOf } from './Sym';

export interface StatusTagProps {
  name: SymName;
  /** The word, from the locale files. */
  children: ReactNode;
  size?: number;
  /** Colour the word. By itself: breach, below the offer and overdue. */
  loud?: boolean;
  /** On a tinted ground, for a page's head. */
  filled?: boolean;
}

export function StatusTag({ name, children, size = 16, loud, filled = false }: StatusTagProps) {
  const shape = shapeOf[name];
  const coloured = loud ?? (shape === 'bad' || shape === 'late' || shape === 'offer');
  const look = filled ? ` badge badge-${shape}` : coloured ? ` tx-${shape}` : '';
  return (
    <span className={`state${look}`}>
      <Sym name={name} size={size} />
      <span className="state-word">{children}</span>
    </span>
  );
}
