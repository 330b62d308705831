//! The side panel of the list: a contract's facts and what is missing in it.

import { Button } from '@digdir/designsystemet-react';
import type { ContractRow } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { type Fact, Facts } from '../../components/Facts';
import { navigate } from '../../components/navigation';
import { Section } from '../../components/Section';
import { SidePanel } from '../../components/SidePanel';
import { ContractStateTag } from '../../parts/contract/ContractStateTag';
import { coverageOf, EndDay, NextCheck, numbersOf } from '../../parts/contract/contract-columns';
import { contractSheet } from '../../parts/contract/sheet';
import { useText } from '../../text/TextProvider';
import { WarningList } from './WarningList';

export function ContractPreview({ row, onClose }: { row: ContractRow; onClose: () => void }) {
  const text = useText();
  const { t, number } = text;
  const sheet = useQueryOf(contractSheet, row.id, { keepPrevious: true });
  const loaded = sheet.data?.contract.id === row.id ? sheet.data : undefined;
  const suppliers = loaded?.suppliers.map((supplier) => supplier.name).join(', ') ?? row.supplier;
  const facts: Fact[] = [
    { name: t('contract-head-state'), value: <ContractStateTag state={row.state} /> },
    { name: t('contract-filter-status'), value: t(`contract-status-${row.status}`) },
    { name: t('contract-head-supplier'), value: suppliers || t('none') },
    { name: t('contract-head-manager'), value: row.manager || t('none') },
    { name: t('contract-filter-department'), value: row.department || t('none') },
    { name: t('contract-head-end'), value: <EndDay row={row} text={text} /> },
    { name: t('contract-value'), value: text.money(row.estimated_value) || t('none') },
    { name: t('contract-head-next'), value: <NextCheck row={row} text={text} /> },
    {
      name: t('contract-fulfilled'),
      value: t('contract-fulfilled-of', {
        fulfilled: number(row.figures.fulfilled),
        controlled: number(row.figures.controlled),
        open: number(row.figures.not_controlled),
      }),
    },
    { name: t('contract-head-coverage'), value: coverageOf(text, row) },
  ];
  const kind = row.kind ? t(`contract-kind-${row.kind}`) : '';
  return (
    <SidePanel
      title={row.title}
      sub={[kind, numbersOf(text, row)].filter(Boolean).join(' · ')}
      onClose={onClose}
      foot={<Button onClick={() => navigate(`/contract/${row.id}/overview`)}>{t('contract-open')}</Button>}
    >
      <div className="preview-facts">
        <Facts facts={facts} />
      </div>
      {loaded && loaded.warnings.length > 0 && (
        <div className="preview-part">
          <Section title={t('contract-warnings')} count={loaded.warnings.length}>
            <WarningList sheet={loaded} />
          </Section>
        </div>
      )}
    </SidePanel>
  );
}
