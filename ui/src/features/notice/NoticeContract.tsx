//! One contract of a notice: what was read, to be looked over and filled in; what is missing, left out, doubtful.

import { Checkbox } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import type { ContractDraft, LeftOut } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { type Fact, Facts } from '../../components/Facts';
import { useFieldError } from '../../components/Form';
import { DateField, MoneyField, TextField } from '../../components/fields';
import { Link } from '../../components/navigation';
import { PersonField } from '../../components/PersonField';
import { Sym } from '../../components/Sym';
import { CpvList } from '../../parts/cpv/CpvList';
import { shownNumber } from '../../parts/supplier/organisation-number';
import { type Text, useText } from '../../text/TextProvider';
import type { Choice } from './notice-choice';
import { leftOutValue, warningValue } from './notice-words';
import { knownNames } from './queries';

export interface NoticeContractProps {
  choice: Choice;
  /** Whether there are more than this one, so that it can be left out. */
  several: boolean;
  /** Its place among the chosen; −1 if it is not. */
  place: number;
  onChange: (choice: Choice) => void;
  onUnread: (field: string, unread: boolean) => void;
}

export function NoticeContract({ choice, several, place, onChange, onUnread }: NoticeContractProps) {
  const text = useText();
  const { t } = text;
  const { contract: read, known } = choice.read;
  const heading = useId();
  const title = choice.draft.title || t('notice-untitled');
  return (
    <section className={choice.chosen ? 'notice-contract' : 'notice-contract off'} aria-labelledby={heading}>
      <div className="notice-contract-head">
        <h2 id={heading}>
          {several && read.lot ? `${t('notice-lot', { id: read.lot })}: ` : ''}
          {title}
        </h2>
        {several && (
          <Checkbox
            label={
              <>
                {t('notice-take')}
                <span className="sr"> {title}</span>
              </>
            }
            checked={choice.chosen}
            onChange={(event) => onChange({ ...choice, chosen: event.target.checked })}
          />
        )}
      </div>
      {known !== null && (
        <p className="notice-known">
          <Sym name="warning" size={14} />
          <span>
            {t('notice-known')}{' '}
            <Link className="lnk" to={`/contract/${known}/overview`}>
              {t('notice-known-open')}
            </Link>
          </span>
        </p>
      )}
      {choice.chosen && (
        <>
          <Fillable
            choice={choice}
            place={place}
            onEdit={(change) => onChange({ ...choice, draft: { ...choice.draft, ...change } })}
            onUnread={onUnread}
          />
          <div className="notice-parts">
            <div>
              <h3>{t('notice-read-heading')}</h3>
              <Facts facts={readFacts(text, choice)} />
            </div>
            <div className="notice-findings">
              <h3>{t('notice-missing-heading')}</h3>
              {read.missing.length === 0 ? (
                <p className="sub">{t('notice-missing-none')}</p>
              ) : (
                <>
                  <p className="sub">{t('notice-missing-help')}</p>
                  <ul className="notice-fields">
                    {read.missing.map((field) => (
                      <li key={field}>{t(`notice-field-${field}`)}</li>
                    ))}
                  </ul>
                </>
              )}
              {read.warnings.length > 0 && (
                <>
                  <h3>{t('notice-warnings-heading')}</h3>
                  <ul className="notice-lines">
                    {read.warnings.map((warning) => (
                      <li key={`${warning.code} ${warning.value}`}>
                        <Sym name="warning" size={14} />
                        <span>{t(`notice-warning-${warning.code}`, { value: warningValue(text, warning) })}</span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <h3>{t('notice-left-out-heading')}</h3>
              {read.left_out.length === 0 ? (
                <p className="sub">{t('notice-left-out-none')}</p>
              ) : (
                <ul className="notice-lines plain-lines">
                  {read.left_out.map((left) => (
                    <li key={`${left.field} ${left.value} ${left.reason}`}>
                      <span>{leftOutText(text, left)}</span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </div>
        </>
      )}
    </section>
  );
}

const leftOutText = (text: Text, left: LeftOut): string =>
  text.t('notice-left-out-line', {
    field: text.t(`notice-field-${left.field}`),
    value: leftOutValue(text, left),
    reason: text.t(`notice-reason-${left.reason}`),
  });

function readFacts(text: Text, { read, draft }: Choice): Fact[] {
  const { t } = text;
  const facts: Fact[] = [];
  const add = (name: string, value: ReactNode) => {
    if (value !== '') facts.push({ name, value });
  };
  add(t('notice-field-kind'), draft.kind ? t(`contract-kind-${draft.kind}`) : '');
  add(t('notice-field-object'), draft.object ? t(`contract-object-${draft.object}`) : '');
  add(t('notice-field-contract-number'), draft.contract_number);
  add(t('notice-field-buyer'), draft.buyer);
  add(t('notice-field-cpv'), draft.cpv.length > 0 ? <CpvList codes={draft.cpv} /> : '');
  for (const [place, supplier] of read.contract.suppliers.entries()) {
    const number = supplier.organisation_number ? shownNumber(supplier.organisation_number) : '';
    const main = place === read.contract.main_supplier && read.contract.suppliers.length > 1 ? t('notice-supplier-main') : '';
    const name = place === 0 ? t('notice-field-supplier') : t('notice-supplier-number', { number: text.number(place + 1) });
    add(name, [supplier.name, number, main].filter(Boolean).join(' · '));
  }
  const { procurement } = draft;
  const criteria = procurement.criteria.map((criterion) => {
    const name = criterion.name || t(`criterion-${criterion.kind}`);
    if (criterion.weight !== null) return `${name} ${text.percent(criterion.weight)}`;
    return criterion.rank === null ? name : `${text.number(criterion.rank)}. ${name}`;
  });
  add(t('notice-field-criteria'), criteria.join('; '));
  add(t('notice-field-climate-route'), procurement.climate_route ? t(`climate-route-${procurement.climate_route}`) : '');
  add(t('notice-field-justification'), procurement.justification);
  const required = procurement.management_system_required;
  add(t('notice-field-management-system'), required === null ? '' : t(required ? 'yes' : 'no'));
  add(t('notice-notes'), draft.notes);
  return facts;
}

function Fillable(props: {
  choice: Choice;
  place: number;
  onEdit: (change: Partial<ContractDraft>) => void;
  onUnread: (field: string, unread: boolean) => void;
}) {
  const { t } = useText();
  const { draft } = props.choice;
  const { onEdit, onUnread } = props;
  const path = `contracts.${props.place}`;
  const names = useQueryOf(knownNames, null).data;
  const { procurement } = draft;
  return (
    <div className="notice-fill">
      <TextField
        label={t('notice-field-title')}
        name={`${path}.title`}
        max={400}
        value={draft.title}
        onChange={(title) => onEdit({ title })}
        error={useFieldError(`${path}.title`)}
      />
      <div className="form-row">
        <DateField
          label={t('notice-field-start')}
          name={`${path}.start`}
          value={draft.start}
          onChange={(start) => onEdit({ start })}
          onUnread={(is) => onUnread('start', is)}
          error={useFieldError(`${path}.start`)}
        />
        <DateField
          label={t('notice-field-end')}
          name={`${path}.end`}
          value={draft.end}
          onChange={(end) => onEdit({ end })}
          onUnread={(is) => onUnread('end', is)}
          error={useFieldError(`${path}.end`)}
        />
        <DateField
          label={t('notice-field-signed')}
          name={`${path}.signed`}
          value={draft.signed}
          onChange={(signed) => onEdit({ signed })}
          onUnread={(is) => onUnread('signed', is)}
          error={useFieldError(`${path}.signed`)}
        />
        <DateField
          label={t('notice-field-started')}
          name={`${path}.procurement.started`}
          value={procurement.started}
          onChange={(started) => onEdit({ procurement: { ...procurement, started } })}
          onUnread={(is) => onUnread('started', is)}
          error={useFieldError(`${path}.procurement.started`)}
        />
        <DateField
          label={t('notice-field-awarded')}
          name={`${path}.procurement.awarded`}
          value={procurement.awarded}
          onChange={(awarded) => onEdit({ procurement: { ...procurement, awarded } })}
          onUnread={(is) => onUnread('awarded', is)}
          error={useFieldError(`${path}.procurement.awarded`)}
        />
      </div>
      <div className="form-row">
        <TextField
          label={t('notice-field-case-number')}
          name={`${path}.case_number`}
          max={200}
          value={draft.case_number}
          onChange={(number) => onEdit({ case_number: number })}
          error={useFieldError(`${path}.case_number`)}
        />
        <MoneyField
          label={t('notice-field-estimated-value')}
          name={`${path}.estimated_value`}
          value={draft.estimated_value}
          onChange={(value) => onEdit({ estimated_value: value })}
          onUnread={(is) => onUnread('value', is)}
          error={useFieldError(`${path}.estimated_value`)}
        />
        <PersonField
          label={t('notice-manager')}
          name={`${path}.manager`}
          value={draft.manager}
          known={names?.people ?? []}
          onChange={(manager) => onEdit({ manager })}
          error={useFieldError(`${path}.manager`)}
        />
        <PersonField
          label={t('notice-department')}
          name={`${path}.department`}
          value={draft.department}
          known={names?.departments ?? []}
          onChange={(department) => onEdit({ department })}
          error={useFieldError(`${path}.department`)}
        />
      </div>
    </div>
  );
}
