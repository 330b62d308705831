//! What a contract's documents and nonconformities are, to read.

import type { ContractSheet, Nonconformity } from '../../api/bindings';
import { Link } from '../../components/navigation';
import { ScrollSideways } from '../../components/ScrollSideways';
import { Section } from '../../components/Section';
import { StatusTag } from '../../components/StatusTag';
import { daysBetween } from '../../text/calendar';
import { useText } from '../../text/TextProvider';

/** A document that lapses within this many days is said to be about to. */
const SOON_DAYS = 60;

const requirementNames = (sheet: ContractSheet, ids: readonly string[]): string =>
  sheet.requirements
    .filter(({ requirement }) => ids.includes(requirement.id))
    .map(({ requirement }) => `K${requirement.number}`)
    .join(', ');

function Validity({ sheet, until }: { sheet: ContractSheet; until: string | null }) {
  const { t, date } = useText();
  if (until === null) return <span className="sub">{t('none')}</span>;
  const days = daysBetween(sheet.today, until);
  if (days < 0) {
    return (
      <StatusTag name="expired" size={14}>
        {t('contract-lapsed', { date: date(until) })}
      </StatusTag>
    );
  }
  if (days > SOON_DAYS) return date(until);
  return (
    <StatusTag name="expiring" size={14}>
      {date(until)}
    </StatusTag>
  );
}

export function DocumentTable({ sheet }: { sheet: ContractSheet }) {
  const { t } = useText();
  return (
    <Section title={t('contract-documents')} count={sheet.evidence.length}>
      <ScrollSideways label={t('contract-documents')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('contract-document')}</th>
              <th scope="col">{t('contract-document-number')}</th>
              <th scope="col">{t('contract-document-class')}</th>
              <th scope="col">{t('contract-document-for')}</th>
              <th scope="col">{t('contract-valid-to')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.evidence.map((document) => (
              <tr key={document.id}>
                <th scope="row">{document.title}</th>
                <td>{[document.number, document.issuer].filter(Boolean).join(' · ') || t('none')}</td>
                <td>{t(`evidence-class-${document.class}`)}</td>
                <td>{requirementNames(sheet, document.requirements) || t('none')}</td>
                <td>
                  <Validity sheet={sheet} until={document.valid_to} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </Section>
  );
}

const isOpen = ({ steps }: Nonconformity): boolean => !steps.some((step) => step.kind === 'closed' || step.kind === 'withdrawn');

export function NonconformityList({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  const { t, date } = text;
  return (
    <Section title={t('contract-nonconformities')} count={sheet.nonconformities.length}>
      <ul className="lines">
        {sheet.nonconformities.map((one) => {
          const last = one.steps.at(-1);
          const names = one.requirement_id ? requirementNames(sheet, [one.requirement_id]) : '';
          return (
            <li key={one.id}>
              <StatusTag name={isOpen(one) ? 'breach' : 'fulfilled'}>
                {t(isOpen(one) ? 'contract-nonconformity-open' : 'contract-nonconformity-closed')}
              </StatusTag>
              <Link
                className="m"
                to={`/contract/${sheet.contract.id}/nonconformities?one=${one.id}${isOpen(one) ? '' : '&view=closed'}`}
              >
                {[one.number, one.title].filter(Boolean).join(' ')}
              </Link>
              <span className="sub">
                {[
                  names,
                  ...one.steps.map((step) => `${t(`step-${step.kind}`)} ${date(step.on)}`),
                  last?.deadline && t('contract-deadline', { date: date(last.deadline) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
