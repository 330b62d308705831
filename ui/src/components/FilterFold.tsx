//! The picks of a filter bar: beside the text where there is room, behind a button where there is not. Knows no filter.

import { Button } from '@digdir/designsystemet-react';
import { FunnelIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import './filters.css';

export interface FilterFoldProps {
  /** What the button says: how many are on, if any. */
  name: string;
  children: ReactNode;
}

export function FilterFold({ name, children }: FilterFoldProps) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <Button
        className="filter-fold"
        variant="secondary"
        data-color="neutral"
        aria-expanded={unfolded}
        onClick={() => setUnfolded((before) => !before)}
      >
        <FunnelIcon aria-hidden />
        {name}
      </Button>
      <div className={unfolded ? 'filter-picks unfolded' : 'filter-picks'}>{children}</div>
    </>
  );
}
