//! A contract's state as shape and word.

import type { ContractState } from '../../api/bindings';
import { StatusTag } from '../../components/StatusTag';
import { useText } from '../../text/TextProvider';

export function ContractStateTag({ state, size }: { state: ContractState; size?: number }) {
  const { t } = useText();
  return (
    <StatusTag name={state} {...(size === undefined ? {} : { size })}>
      {t(`contract-state-${state}`)}
    </StatusTag>
  );
}
