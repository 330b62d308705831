//! The way from a list to reading more of its kind in from a spreadsheet.

import { Button } from '@digdir/designsystemet-react';
import { TableIcon } from '@navikt/aksel-icons';
import type { Noun } from '../../api/bindings';
import { navigate } from '../../components/navigation';
import { useText } from '../../text/TextProvider';

/** The page that reads lists of a noun in. */
export const importPath = (noun: Noun): string => `/import?noun=${noun}`;

/** The same, with what was dropped on the window. */
export const importDropped = (noun: Noun, drop: number): string => `${importPath(noun)}&drop=${drop}`;

export function ReadListButton({ noun }: { noun: Noun }) {
  const { t } = useText();
  return (
    <Button variant="secondary" data-color="neutral" onClick={() => navigate(importPath(noun))}>
      <TableIcon aria-hidden />
      {t('intake-title')}
    </Button>
  );
}
