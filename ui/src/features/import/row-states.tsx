//! Where a row stands: symbol and word.

import { EqualsIcon, MinusIcon, PencilFillIcon, PlusCircleFillIcon } from '@navikt/aksel-icons';
import type { Grade, RowState } from '../../api/bindings';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';

/** In the order of the figures of a preview. */
export const STATES: readonly RowState[] = ['refused', 'doubtful', 'new', 'changed', 'same', 'left-out'];

export function StateSymbol({ state, size = 16 }: { state: RowState; size?: number }) {
  switch (state) {
    case 'refused':
      return <Sym name="breach" size={size} />;
    case 'doubtful':
      return <Sym name="warning" size={size} />;
    case 'new':
      return <PlusCircleFillIcon className="row-new" aria-hidden fontSize={size + 2} />;
    case 'changed':
      return <PencilFillIcon className="row-changed" aria-hidden fontSize={size + 2} />;
    case 'same':
      return <EqualsIcon className="row-quiet" aria-hidden fontSize={size + 2} />;
    case 'left-out':
      return <MinusIcon className="row-quiet" aria-hidden fontSize={size + 2} />;
  }
}

export function StateOfRow({ state }: { state: RowState }) {
  const { t } = useText();
  return (
    <span className={state === 'refused' ? 'state tx-bad' : 'state'}>
      <StateSymbol state={state} />
      <span className="state-word">{t(`import-state-${state}`)}</span>
    </span>
  );
}

/** How grave a finding is; one that was accepted stands in the way no more. */
export function GradeSymbol({ grade, accepted }: { grade: Grade; accepted: boolean }) {
  if (grade === 'refused') return <Sym name="breach" size={14} />;
  if (grade === 'doubt') return <Sym name={accepted ? 'fulfilled' : 'warning'} size={14} />;
  return <Sym name="unknown" size={14} />;
}
