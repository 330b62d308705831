//! Says that a form holds what was typed before the window was closed, with the way back to what is saved.

import { Button } from '@digdir/designsystemet-react';
import { dayOfInstant } from '../text/calendar';
import { useText } from '../text/TextProvider';
import './notices.css';

export function DraftNote({ draft }: { draft: { found: string | null; drop: () => void } }) {
  const text = useText();
  if (draft.found === null) return null;
  const instant = new Date(draft.found);
  return (
    <p className="draft-note sub sm" role="status">
      {text.t('draft-found', { date: text.date(dayOfInstant(instant)), time: text.time(instant) })}
      <Button variant="tertiary" data-color="neutral" onClick={draft.drop}>
        {text.t('draft-drop')}
      </Button>
    </p>
  );
}
