//! Historikk: what was done with one contract.

import { HistoryList } from '../../parts/history/HistoryList';
import { contractHistory } from './queries';

export function ContractHistory({ id }: { id: string }) {
  return (
    <div className="page-body">
      <HistoryList id={id} query={contractHistory} />
    </div>
  );
}
