//! Whether the organisation's logo is on a report. Asked where the organisation has one.

import { Switch } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useQueryOf } from '../../api/query';
import { useText } from '../../text/TextProvider';
import { letterhead } from './queries';

/** What was chosen, and the field that it is chosen by. */
export function useLogo(): { logo: boolean; field: ReactNode } {
  const { t } = useText();
  const [wanted, setWanted] = useState(true);
  const has = (useQueryOf(letterhead, null).data?.logo ?? '') !== '';
  return {
    logo: wanted && has,
    field: has && <Switch label={t('reports-logo')} checked={wanted} onChange={(event) => setWanted(event.target.checked)} />,
  };
}
