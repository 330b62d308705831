//! Why a contract stands as it does, in a few words.

import type { ContractSheet } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

/** `1 krav og 1 tilbud`; blank when the state says it all. */
export function whyOf({ t }: Pick<Text, 't'>, sheet: ContractSheet): string {
  const { figures } = sheet;
  const parts: string[] = [];
  const add = (key: string, count: number) => {
    if (count > 0) parts.push(t(key, { count }));
  };
  switch (sheet.state) {
    case 'breach':
      add('contract-why-requirements', figures.not_fulfilled - figures.below_offer);
      add('contract-why-offers', figures.below_offer);
      if (parts.length === 0) add('contract-why-nonconformities', figures.open_nonconformities);
      break;
    case 'partly':
      add('contract-why-requirements', figures.partly);
      if (parts.length === 0) add('contract-why-nonconformities', figures.open_nonconformities);
      break;
    case 'unknown':
      if (figures.requirements === 0) return t('contract-why-no-requirements');
      if (figures.controlled > 0) add('contract-why-requirements', figures.not_controlled);
      break;
    case 'fulfilled':
      break;
  }
  return parts.length > 1 ? t('contract-why-and', { first: parts[0] ?? '', second: parts[1] ?? '' }) : (parts[0] ?? '');
}
