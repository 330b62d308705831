//! What reading a list in makes, in words. Holds no screen.

import type { MadeView } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

export interface MadeWords {
  state: 'new' | 'changed';
  said: string;
}

/** «12 nye kontrakter», «3 endrede kontrakter», one for each thing that is made or changed. */
export const madeWords = ({ t }: Pick<Text, 't'>, made: readonly MadeView[]): MadeWords[] =>
  made.flatMap(({ noun, new: fresh, changed }) => {
    const words: MadeWords[] = [];
    if (fresh > 0) words.push({ state: 'new', said: t(`intake-new-${noun}`, { count: fresh }) });
    if (changed > 0) words.push({ state: 'changed', said: t(`intake-changed-${noun}`, { count: changed }) });
    return words;
  });
