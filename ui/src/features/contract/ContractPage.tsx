//! One contract, in parts: overview, requirements, follow-up, history.

import { PageHeader } from '../../components/PageHeader';
import { PageTabs } from '../../components/PageTabs';
import { useText } from '../../text/TextProvider';

const TABS = ['overview', 'requirements', 'follow-up', 'history'] as const;

export function ContractPage({ id, tab }: { id: string; tab: string }) {
  const { t } = useText();
  const tabs = TABS.map((name) => ({ to: `/contract/${id}/${name}`, name: t(`contract-tab-${name}`) }));
  return (
    <PageHeader
      title={t('nav-contracts')}
      below={<PageTabs label={t('contract-tabs')} tabs={tabs} current={`/contract/${id}/${tab}`} />}
    />
  );
}
