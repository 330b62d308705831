//! Opening the nonconformity a check found, wherever the check is answered.

import { type CheckId, commands, type NonconformityId } from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';

export const openNonconformityOfCheck = defineChange<CheckId, NonconformityId>({
  name: 'nonconformity.open-of-check',
  send: (check) => opened(commands.openNonconformityOfCheck(check)),
});
