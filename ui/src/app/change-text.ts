//! A change of the journal in words.

import type { ChangeName } from '../api/shell';
import type { Text } from '../text/TextProvider';

/** `Endret kontrakt «Mykpapir»`; without the subject if it has none. */
export function changeText({ t, has }: Pick<Text, 't' | 'has'>, [name, subject]: ChangeName): string {
  const key = `change-${name}`;
  const said = has(key) ? t(key) : t('change-unnamed');
  return subject === '' ? said : t('change-of', { change: said, subject });
}
