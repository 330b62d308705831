//! How a contract came about: award criteria and how § 7-9 was answered.

import type { ContractSheet } from '../../api/bindings';
import { type Fact, Facts } from '../../components/Facts';
import { Link } from '../../components/navigation';
import { Section } from '../../components/Section';
import { useText } from '../../text/TextProvider';
import { rulesOn } from './climate-rules';

export function ProcurementFacts({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  const { t } = text;
  const { contract } = sheet;
  const { procurement } = contract;
  const none = t('none');
  const required = procurement.management_system_required;
  const rules = procurement.started === null ? null : rulesOn(procurement.started);
  const facts: Fact[] = [
    { name: t('contract-started'), value: text.date(procurement.started) || none },
    { name: t('contract-awarded'), value: text.date(procurement.awarded) || none },
    { name: t('contract-management-system'), value: required === null ? none : t(required ? 'yes' : 'no') },
    {
      name: t('contract-climate'),
      value: procurement.climate_route ? t(`climate-route-${procurement.climate_route}`) : none,
    },
    {
      name: t('contract-rules'),
      value:
        procurement.started === null
          ? t('contract-rules-unknown')
          : rules
            ? t('contract-rules-from', { from: text.date(rules.from) })
            : t('contract-rules-before'),
    },
    ...(procurement.justification
      ? [{ name: t('contract-justification'), value: <span className="written">{procurement.justification}</span> }]
      : []),
  ];
  return (
    <Section
      title={t('contract-procurement')}
      end={
        <Link className="lnk sm" to={`/contract/${contract.id}/edit?field=procurement.started`}>
          {t('contract-edit-procurement')}
        </Link>
      }
    >
      <div className="procurement">
        <Facts facts={facts} />
        <Criteria sheet={sheet} />
      </div>
    </Section>
  );
}

function Criteria({ sheet }: { sheet: ContractSheet }) {
  const { t, percent, number } = useText();
  const { criteria } = sheet.contract.procurement;
  if (criteria.length === 0) return <p className="sub said-none">{t('contract-no-criteria')}</p>;
  const ranked = criteria.some((criterion) => criterion.rank !== null);
  const sum = criteria.reduce((total, criterion) => total + (criterion.weight ?? 0), 0);
  return (
    <table className="plain">
      <caption className="sr">{t('contract-criteria')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('contract-criterion')}</th>
          <th scope="col">{t('contract-criterion-kind')}</th>
          <th scope="col" className="end">
            {t(ranked ? 'contract-rank' : 'contract-weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.name || t(`criterion-${criterion.kind}`)}</th>
            <td>{t(`criterion-${criterion.kind}`)}</td>
            <td className="end tnum">{ranked ? number(criterion.rank) : percent(criterion.weight) || t('none')}</td>
          </tr>
        ))}
      </tbody>
      {!ranked && sum > 0 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('contract-sum')}
            </th>
            <td className="end tnum">{percent(sum)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
