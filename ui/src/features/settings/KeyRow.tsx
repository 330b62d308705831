//! One way into the register: what it is, since when, and what can be done with it.

import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';

interface Action {
  name: string;
  run: () => void;
}

export function KeyRow({ name, state, actions }: { name: string; state: string; actions: readonly Action[] }) {
  const id = useId();
  return (
    <li>
      <div>
        <p className="m" id={id}>
          {name}
        </p>
        <p className="sm sub">{state}</p>
      </div>
      <div className="set-keys-a">
        {actions.map((action) => (
          <Button
            key={action.name}
            type="button"
            variant="secondary"
            data-color="neutral"
            aria-describedby={id}
            onClick={action.run}
          >
            {action.name}
          </Button>
        ))}
      </div>
    </li>
  );
}
