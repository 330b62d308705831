//! Oversikt: everything about a contract but its requirements, what is missing first.

import { useEffect, useRef } from 'react';
import type { ContractSheet } from '../../api/bindings';
import { type Fact, Facts } from '../../components/Facts';
import { Link, usePathQuery } from '../../components/navigation';
import { Section } from '../../components/Section';
import { CpvList } from '../../parts/cpv/CpvList';
import { ServedByContract } from '../../parts/goal/ServedGoals';
import { shownNumber } from '../../parts/supplier/organisation-number';
import { useText } from '../../text/TextProvider';
import { DocumentTable, NonconformityList } from './Documents';
import { ProcurementFacts } from './ProcurementFacts';
import { TermFacts } from './TermFacts';
import { WarningList } from './WarningList';

export function ContractOverview({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  const { t } = text;
  const { contract } = sheet;
  const part = usePathQuery().get('to');
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = part === null ? null : body.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
    if (!wanted) return;
    // Only this part of the window scrolls; the frame around it must stay.
    body.current?.scrollTo({ top: wanted.offsetTop - body.current.offsetTop - 12 });
    (wanted.querySelector('button') ?? wanted).focus({ preventScroll: true });
  }, [part]);
  const none = t('none');
  const facts: Fact[] = [
    { name: t('contract-filter-status'), value: t(`contract-status-${sheet.status}`) },
    { name: t('contract-kind'), value: contract.kind ? t(`contract-kind-${contract.kind}`) : none },
    { name: t('contract-object'), value: contract.object ? t(`contract-object-${contract.object}`) : none },
    { name: t('contract-case-number'), value: contract.case_number || none },
    { name: t('contract-contract-number'), value: contract.contract_number || none },
    ...(contract.buyer ? [{ name: t('contract-buyer'), value: contract.buyer }] : []),
    { name: t('contract-cpv'), value: contract.cpv.length > 0 ? <CpvList codes={contract.cpv} /> : none },
    { name: t('contract-value'), value: text.money(contract.estimated_value) || none },
    { name: t('contract-filter-department'), value: contract.department || none },
    { name: t('contract-owner'), value: contract.owner || none },
    { name: t('contract-manager'), value: contract.manager || none },
    { name: t('contract-signed'), value: text.date(contract.signed) || none },
    ...(contract.notice ? [{ name: t('contract-notice-number'), value: contract.notice }] : []),
  ];
  return (
    <div className="page-body overview" ref={body}>
      {sheet.warnings.length > 0 && (
        <div className="overview-wide">
          <Section title={t('contract-warnings')} count={sheet.warnings.length}>
            <WarningList sheet={sheet} />
          </Section>
        </div>
      )}
      <Section title={t('contract-facts')}>
        <Facts facts={facts} />
      </Section>
      <Section title={t('contract-suppliers')} count={sheet.suppliers.length}>
        <Suppliers sheet={sheet} />
      </Section>
      <div className="overview-wide" data-part="options" tabIndex={-1}>
        <TermFacts sheet={sheet} />
      </div>
      <div className="overview-wide">
        <ProcurementFacts sheet={sheet} />
      </div>
      <ServedByContract contract={contract.id} />
      {sheet.nonconformities.length > 0 && (
        <div className="overview-wide" data-part="nonconformities" tabIndex={-1}>
          <NonconformityList sheet={sheet} />
        </div>
      )}
      {sheet.evidence.length > 0 && (
        <div className="overview-wide">
          <DocumentTable sheet={sheet} />
        </div>
      )}
      {contract.notes !== '' && (
        <div className="overview-wide">
          <Section title={t('contract-notes')}>
            <p className="written">{contract.notes}</p>
          </Section>
        </div>
      )}
    </div>
  );
}

function Suppliers({ sheet }: { sheet: ContractSheet }) {
  const { t } = useText();
  const { contract, suppliers } = sheet;
  if (suppliers.length === 0) {
    return (
      <p className="sub said-none">
        {t('contract-no-supplier')}{' '}
        <Link className="lnk" to={`/contract/${contract.id}/edit?field=suppliers`}>
          {t('contract-add-supplier')}
        </Link>
      </p>
    );
  }
  return (
    <ul className="lines">
      {suppliers.map((supplier) => (
        <li key={supplier.id}>
          <Link className="quiet-link m" to={`/suppliers/${supplier.id}`}>
            {supplier.name}
          </Link>
          <span className="sub">
            {[
              supplier.organisation_number && shownNumber(supplier.organisation_number),
              contract.suppliers.some((part) => part.main && part.supplier === supplier.id) &&
                suppliers.length > 1 &&
                t('contract-main-supplier'),
              supplier.contact,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
