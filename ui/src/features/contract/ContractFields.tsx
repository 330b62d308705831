//! The form's fields about the agreement itself: what it is, who, and from when to when.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { ContractDraft, ContractKind, ContractObject, ContractOption, OptionDecision } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import type { Draft } from '../../components/draft';
import { useFieldError } from '../../components/Form';
import { DateField, MoneyField, NumberField, SelectField, TextArea, TextField } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { Section } from '../../components/Section';
import { CpvList } from '../../parts/cpv/CpvList';
import { useText } from '../../text/TextProvider';
import { isCpv, newOption, readCpv } from './draft';
import { contractFilters } from './queries';
import { SupplierPicker } from './SupplierPicker';
import { optionTerms } from './term';
import type { UnreadFields } from './useUnread';

const KINDS: readonly ContractKind[] = ['framework', 'dynamic-purchasing', 'single-purchase', 'works', 'service'];
const OBJECTS: readonly ContractObject[] = ['goods', 'services', 'works'];
const DECISIONS: readonly OptionDecision[] = ['undecided', 'exercised', 'declined'];
const SHORT = 200;

export interface FieldsProps {
  draft: Draft<ContractDraft>;
  unread: UnreadFields;
}

export function AgreementFields({ draft, unread }: FieldsProps) {
  const { t } = useText();
  const { value, edit } = draft;
  return (
    <Section title={t('contract-facts')}>
      <div className="form-part">
        <TextField
          label={t('contract-field-title')}
          name="title"
          required
          max={400}
          value={value.title}
          onChange={(title) => edit('title', title)}
          error={useFieldError('title')}
        />
        <div className="form-row">
          <TextField
            label={t('contract-case-number')}
            name="case_number"
            max={SHORT}
            value={value.case_number}
            onChange={(text) => edit('case_number', text)}
            error={useFieldError('case_number')}
          />
          <TextField
            label={t('contract-contract-number')}
            name="contract_number"
            max={SHORT}
            value={value.contract_number}
            onChange={(text) => edit('contract_number', text)}
            error={useFieldError('contract_number')}
          />
          <SelectField
            label={t('contract-kind')}
            name="kind"
            blank={t('contract-not-chosen')}
            value={value.kind}
            options={KINDS.map((kind) => ({ value: kind, name: t(`contract-kind-${kind}`) }))}
            onChange={(kind) => edit('kind', kind)}
            error={useFieldError('kind')}
          />
          <SelectField
            label={t('contract-object')}
            name="object"
            blank={t('contract-not-chosen')}
            value={value.object}
            options={OBJECTS.map((object) => ({ value: object, name: t(`contract-object-${object}`) }))}
            onChange={(object) => edit('object', object)}
            error={useFieldError('object')}
          />
        </div>
        <div className="form-row row-of-three">
          <MoneyField
            label={t('contract-value')}
            name="estimated_value"
            description={t('contract-value-hint')}
            value={value.estimated_value}
            onChange={(ore) => edit('estimated_value', ore)}
            onUnread={unread.of('estimated_value')}
            error={useFieldError('estimated_value')}
          />
          <CpvField codes={value.cpv} onChange={(cpv) => edit('cpv', cpv)} />
          <TextField
            label={t('contract-notice-number')}
            name="notice"
            description={t('contract-notice-hint')}
            max={SHORT}
            value={value.notice}
            onChange={(text) => edit('notice', text)}
            error={useFieldError('notice')}
          />
        </div>
        <TextArea
          label={t('contract-notes')}
          name="notes"
          max={10_000}
          value={value.notes}
          onChange={(text) => edit('notes', text)}
          error={useFieldError('notes')}
        />
      </div>
    </Section>
  );
}

/** The codes as one text; each is looked at when the field is left. */
function CpvField({ codes, onChange }: { codes: readonly string[]; onChange: (codes: string[]) => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const refused = useFieldError('cpv');
  const wrong = codes.find((code) => !isCpv(code));
  const own = typed === null && wrong !== undefined ? t('contract-cpv-wrong', { code: wrong }) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that the field in it is left
    <div onBlur={() => setTyped(null)}>
      <TextField
        label={t('contract-cpv')}
        name="cpv"
        description={t('contract-cpv-hint')}
        value={typed ?? codes.join(', ')}
        onChange={(text) => {
          setTyped(text);
          onChange(readCpv(text));
        }}
        error={own ?? refused}
      />
      <CpvList codes={codes.filter(isCpv)} />
    </div>
  );
}

export function PeopleFields({ draft }: Pick<FieldsProps, 'draft'>) {
  const { t } = useText();
  const { value, edit } = draft;
  const known = useQueryOf(contractFilters, null).data;
  return (
    <Section title={t('contract-people')}>
      <div className="form-part">
        <SupplierPicker chosen={value.suppliers} onChange={(suppliers) => edit('suppliers', suppliers)} />
        <div className="form-row">
          <PersonField
            label={t('contract-manager')}
            name="manager"
            value={value.manager}
            known={known?.people ?? []}
            onChange={(name) => edit('manager', name)}
            error={useFieldError('manager')}
          />
          <PersonField
            label={t('contract-owner')}
            name="owner"
            value={value.owner}
            known={known?.people ?? []}
            onChange={(name) => edit('owner', name)}
            error={useFieldError('owner')}
          />
          <PersonField
            label={t('contract-filter-department')}
            name="department"
            value={value.department}
            known={known?.departments ?? []}
            onChange={(name) => edit('department', name)}
            error={useFieldError('department')}
          />
        </div>
        <TextField
          label={t('contract-buyer')}
          description={t('contract-buyer-hint')}
          name="buyer"
          max={1000}
          value={value.buyer}
          onChange={(text) => edit('buyer', text)}
          error={useFieldError('buyer')}
        />
      </div>
    </Section>
  );
}

export function TermFields({ draft, unread }: FieldsProps) {
  const text = useText();
  const { t } = text;
  const { value, edit } = draft;
  const terms = optionTerms(value);
  const optionsError = useFieldError('options');
  return (
    <Section title={t('contract-term')}>
      <div className="form-part">
        <div className="form-row">
          <DateField
            label={t('contract-signed')}
            name="signed"
            value={value.signed}
            onChange={(day) => edit('signed', day)}
            onUnread={unread.of('signed')}
            error={useFieldError('signed')}
          />
          <DateField
            label={t('contract-start')}
            name="start"
            value={value.start}
            onChange={(day) => edit('start', day)}
            onUnread={unread.of('start')}
            error={useFieldError('start')}
          />
          <DateField
            label={t('contract-end')}
            name="end"
            value={value.end}
            onChange={(day) => edit('end', day)}
            onUnread={unread.of('end')}
            error={useFieldError('end')}
          />
          <DateField
            label={t('contract-terminated')}
            name="terminated"
            value={value.terminated}
            onChange={(day) => edit('terminated', day)}
            onUnread={unread.of('terminated')}
            error={useFieldError('terminated')}
          />
        </div>
        <p className="sub xs row-said">{t('contract-term-hint')}</p>
        <fieldset className="rows">
          <legend>{t('contract-options')}</legend>
          {value.options.length === 0 && <p className="sub sm">{t('contract-no-options')}</p>}
          {value.options.map((option, place) => (
            <OptionFields
              key={option.id}
              place={place}
              option={option}
              until={terms.find((term) => term.place === place)?.last ?? null}
              notice={terms.find((term) => term.place === place)?.notice ?? null}
              unread={unread}
              onChange={(next) =>
                edit(
                  'options',
                  value.options.map((one, index) => (index === place ? next : one)),
                )
              }
              onRemove={() => {
                unread.forget(`option ${option.id}`);
                edit(
                  'options',
                  value.options.filter((_, index) => index !== place),
                );
              }}
            />
          ))}
          {optionsError && (
            <p className="row-error" role="alert">
              {optionsError}
            </p>
          )}
          <div>
            <Button
              variant="secondary"
              data-color="neutral"
              name="options"
              onClick={() => edit('options', [...value.options, newOption()])}
            >
              <PlusIcon aria-hidden />
              {t('contract-add-option')}
            </Button>
          </div>
        </fieldset>
      </div>
    </Section>
  );
}

function OptionFields(props: {
  place: number;
  option: ContractOption;
  /** Last day of what it adds, and last day to give notice; blank without an end. */
  until: string | null;
  notice: string | null;
  unread: UnreadFields;
  onChange: (option: ContractOption) => void;
  onRemove: () => void;
}) {
  const { t, number, date } = useText();
  const { place, option, unread, onChange } = props;
  const path = `options.${place}`;
  const key = `option ${option.id}`;
  const name = t('contract-option-number', { number: number(place + 1) });
  return (
    <fieldset className="row-of-fields">
      <legend className="sr">{name}</legend>
      <div className="row-fields">
        <NumberField
          label={t('contract-option-months')}
          name={`${path}.months`}
          limits={{ min: 1, max: 120, decimals: 0 }}
          unit={t('contract-unit-months')}
          value={option.months}
          onChange={(months) => onChange({ ...option, months: months ?? 0 })}
          onUnread={unread.of(`${key} months`)}
          error={useFieldError(`${path}.months`)}
        />
        <NumberField
          label={t('contract-option-notice')}
          name={`${path}.notice_days`}
          limits={{ min: 0, max: 1000, decimals: 0 }}
          unit={t('contract-unit-days')}
          value={option.notice_days}
          onChange={(days) => onChange({ ...option, notice_days: days ?? 0 })}
          onUnread={unread.of(`${key} notice`)}
          error={useFieldError(`${path}.notice_days`)}
        />
        <SelectField
          label={t('contract-decision')}
          name={`${path}.decision`}
          value={option.decision}
          options={DECISIONS.map((decision) => ({ value: decision, name: t(`option-decision-${decision}`) }))}
          onChange={(decision) =>
            onChange({
              ...option,
              decision: decision ?? 'undecided',
              decided_on: decision === 'undecided' ? null : option.decided_on,
            })
          }
          error={useFieldError(`${path}.decision`)}
        />
        <DateField
          label={t('contract-decided-on')}
          name={`${path}.decided_on`}
          disabled={option.decision === 'undecided'}
          value={option.decided_on}
          onChange={(day) => onChange({ ...option, decided_on: day })}
          onUnread={unread.of(`${key} decided`)}
          error={useFieldError(`${path}.decided_on`)}
        />
        <Button
          className="row-remove"
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={t('contract-remove-row', { name })}
          title={t('contract-remove-row', { name })}
          onClick={props.onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
      {props.until !== null && props.notice !== null && (
        <p className="sub xs">{t('contract-option-means', { until: date(props.until), notice: date(props.notice) })}</p>
      )}
    </fieldset>
  );
}
