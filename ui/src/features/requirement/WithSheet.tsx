//! The contract's sheet for a tab: asked for with the page, so it is usually there already.

import type { ReactNode } from 'react';
import type { ContractId, ContractSheet } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SkeletonRows } from '../../components/Waiting';
import { contractSheet } from '../../parts/contract/sheet';
import { useText } from '../../text/TextProvider';

export function WithSheet({ contract, children }: { contract: ContractId; children: (sheet: ContractSheet) => ReactNode }) {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(contractSheet, contract);
  if (data) return children(data);
  return (
    <div className="page-body">
      {error ? (
        <ErrorNotice title={t('requirement-list-failed')} error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows label={t('requirement-waiting')} />
      )}
    </div>
  );
}
