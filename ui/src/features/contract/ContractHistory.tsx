//! Historikk: what was done with one contract.

import { ToSheet } from '../../parts/giving/ToSheet';
import { HistoryList } from '../../parts/history/HistoryList';
import { contractHistory } from './queries';

export function ContractHistory({ id }: { id: string }) {
  return (
    <div className="page-body">
      <div className="list-bar">
        <ToSheet asked={() => ({ list: 'history', contract: id, supplier: null })} />
      </div>
      <HistoryList id={id} query={contractHistory} />
    </div>
  );
}
