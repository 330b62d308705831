//! The form's fields about the procurement: dates, award criteria with their weights, and how § 7-9 was answered.

import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { AwardCriterion, ClimateRoute, CriterionKind, Procurement } from '../../api/bindings';
import { Radios, Segments } from '../../components/Choice';
import { useFieldError } from '../../components/Form';
import { DateField, NumberField, SelectField, TextArea, TextField } from '../../components/fields';
import { Section } from '../../components/Section';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import type { FieldsProps } from './ContractFields';
import { needsText, routesFor, rulesOn } from './climate-rules';
import { newCriterion } from './draft';
import type { UnreadFields } from './useUnread';

const KINDS: readonly CriterionKind[] = ['price', 'quality', 'environment', 'other'];

export function ProcurementFields({ draft, unread }: FieldsProps) {
  const { t } = useText();
  const { procurement } = draft.value;
  const edit = <K extends keyof Procurement>(field: K, value: Procurement[K]) =>
    draft.set((before) => ({ ...before, procurement: { ...before.procurement, [field]: value } }));
  const required = procurement.management_system_required;
  return (
    <Section title={t('contract-procurement')}>
      <div className="form-part">
        <div className="form-row row-of-dates">
          <DateField
            label={t('contract-started')}
            name="procurement.started"
            value={procurement.started}
            onChange={(day) => edit('started', day)}
            onUnread={unread.of('started')}
            error={useFieldError('procurement.started')}
          />
          <DateField
            label={t('contract-awarded')}
            name="procurement.awarded"
            value={procurement.awarded}
            onChange={(day) => edit('awarded', day)}
            onUnread={unread.of('awarded')}
            error={useFieldError('procurement.awarded')}
          />
        </div>
        <p className="sub xs row-said">{t('contract-started-hint')}</p>
        <Radios<'yes' | 'no' | 'unknown'>
          label={t('contract-management-system')}
          inline
          value={required === null ? 'unknown' : required ? 'yes' : 'no'}
          options={[
            { value: 'yes', name: t('yes') },
            { value: 'no', name: t('no') },
            { value: 'unknown', name: t('contract-not-known') },
          ]}
          onChange={(answer) => edit('management_system_required', answer === 'unknown' ? null : answer === 'yes')}
        />
        <CriterionRows criteria={procurement.criteria} unread={unread} onChange={(criteria) => edit('criteria', criteria)} />
        <ClimateFields procurement={procurement} edit={edit} />
      </div>
    </Section>
  );
}

type Edit = <K extends keyof Procurement>(field: K, value: Procurement[K]) => void;

function ClimateFields({ procurement, edit }: { procurement: Procurement; edit: Edit }) {
  const { t, date } = useText();
  const { started, climate_route: route } = procurement;
  const offered = routesFor(started);
  const unknown = route !== null && !offered.includes(route);
  const routes: readonly ClimateRoute[] = unknown ? [...offered, route] : offered;
  const rules = started === null ? null : rulesOn(started);
  const said =
    started === null
      ? t('contract-routes-undated')
      : rules
        ? t('contract-rules-from', { from: date(rules.from) })
        : t('contract-rules-before');
  return (
    <>
      <div data-field="procurement.climate_route">
        <Radios<ClimateRoute | ''>
          label={t('contract-climate')}
          description={said}
          value={route ?? ''}
          options={[
            ...routes.map((name) => ({
              value: name,
              name:
                unknown && name === route
                  ? t('contract-route-unknown', { route: t(`climate-route-${name}`) })
                  : t(`climate-route-${name}`),
            })),
            { value: '', name: t('contract-route-none') },
          ]}
          hints={Object.fromEntries(routes.map((name) => [name, t(`climate-route-${name}-hint`)]))}
          onChange={(name) => edit('climate_route', name === '' ? null : name)}
          error={useFieldError('procurement.climate_route')}
        />
      </div>
      <TextArea
        label={t('contract-justification')}
        name="procurement.justification"
        description={route !== null && needsText(route) ? t('contract-justification-needed') : t('contract-justification-hint')}
        max={10_000}
        rows={4}
        value={procurement.justification}
        onChange={(text) => edit('justification', text)}
        error={useFieldError('procurement.justification')}
      />
    </>
  );
}

const inOrder = (criteria: readonly AwardCriterion[]): AwardCriterion[] =>
  criteria.map((criterion, place) => ({ ...criterion, weight: null, rank: place + 1 }));

function CriterionRows(props: {
  criteria: readonly AwardCriterion[];
  unread: UnreadFields;
  onChange: (criteria: AwardCriterion[]) => void;
}) {
  const { t, percent } = useText();
  const { criteria, unread } = props;
  const [byRank, setByRank] = useState(criteria.some((criterion) => criterion.rank !== null));
  const error = useFieldError('procurement.criteria');
  const change = (next: readonly AwardCriterion[]) => props.onChange(byRank ? inOrder(next) : [...next]);
  const weights = criteria.flatMap((criterion) => (criterion.weight === null ? [] : [criterion.weight]));
  const sum = Math.round(weights.reduce((total, weight) => total + weight, 0) * 1e6) / 1e6;
  const complete = weights.length > 0 && weights.length === criteria.length;
  const odd = (complete && sum !== 100) || sum > 100;
  const move = (place: number, step: number) => {
    const next = [...criteria];
    const [moved] = next.splice(place, 1);
    if (moved) next.splice(place + step, 0, moved);
    change(next);
  };
  return (
    <fieldset className="rows">
      <legend>{t('contract-criteria')}</legend>
      {criteria.length > 0 && (
        <Segments<'weight' | 'rank'>
          label={t('contract-criteria-how')}
          value={byRank ? 'rank' : 'weight'}
          options={[
            { value: 'weight', name: t('contract-by-weight') },
            { value: 'rank', name: t('contract-by-rank') },
          ]}
          onChange={(how) => {
            setByRank(how === 'rank');
            props.onChange(how === 'rank' ? inOrder(criteria) : criteria.map((criterion) => ({ ...criterion, rank: null })));
          }}
        />
      )}
      {criteria.map((criterion, place) => (
        <CriterionFields
          key={criterion.id}
          place={place}
          last={place === criteria.length - 1}
          criterion={criterion}
          byRank={byRank}
          unread={unread}
          onChange={(next) => change(criteria.map((one, index) => (index === place ? next : one)))}
          onMove={(step) => move(place, step)}
          onRemove={() => {
            unread.forget(`criterion ${criterion.id}`);
            change(criteria.filter((_, index) => index !== place));
          }}
        />
      ))}
      {!byRank && weights.length > 0 && (
        <p className={odd ? 'weights-sum odd' : 'weights-sum'} role="status">
          {odd && <Sym name="warning" size={14} />}
          {t(odd ? 'contract-weights-odd' : 'contract-weights-sum', { sum: percent(sum) })}
        </p>
      )}
      {error && (
        <p className="row-error" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button
          variant="secondary"
          data-color="neutral"
          name="procurement.criteria"
          onClick={() => {
            const taken = criteria.map((criterion) => criterion.kind);
            change([...criteria, newCriterion(KINDS.find((kind) => !taken.includes(kind)) ?? 'other', null)]);
          }}
        >
          <PlusIcon aria-hidden />
          {t('contract-add-criterion')}
        </Button>
      </div>
    </fieldset>
  );
}

function CriterionFields(props: {
  place: number;
  last: boolean;
  criterion: AwardCriterion;
  byRank: boolean;
  unread: UnreadFields;
  onChange: (criterion: AwardCriterion) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}) {
  const { t, number } = useText();
  const { place, criterion, onChange } = props;
  const path = `procurement.criteria.${place}`;
  const name = t('contract-criterion-number', { number: number(place + 1) });
  const rankError = useFieldError(`${path}.rank`);
  return (
    <fieldset className="row-of-fields">
      <legend className="sr">{name}</legend>
      <div className="row-fields">
        <SelectField
          label={t('contract-criterion-kind')}
          name={`${path}.kind`}
          value={criterion.kind}
          options={KINDS.map((kind) => ({ value: kind, name: t(`criterion-${kind}`) }))}
          onChange={(kind) => onChange({ ...criterion, kind: kind ?? 'other' })}
          error={useFieldError(`${path}.kind`)}
        />
        <TextField
          label={t('contract-criterion')}
          name={`${path}.name`}
          className="grows"
          max={400}
          value={criterion.name}
          onChange={(text) => onChange({ ...criterion, name: text })}
          error={useFieldError(`${path}.name`) ?? rankError}
        />
        {props.byRank ? (
          <span className="row-remove">
            <Button
              variant="tertiary"
              data-color="neutral"
              icon
              disabled={place === 0}
              aria-label={t('contract-move-up', { name })}
              title={t('contract-move-up', { name })}
              onClick={() => props.onMove(-1)}
            >
              <ArrowUpIcon aria-hidden />
            </Button>
            <Button
              variant="tertiary"
              data-color="neutral"
              icon
              disabled={props.last}
              aria-label={t('contract-move-down', { name })}
              title={t('contract-move-down', { name })}
              onClick={() => props.onMove(1)}
            >
              <ArrowDownIcon aria-hidden />
            </Button>
          </span>
        ) : (
          <WeightField path={path} criterion={criterion} unread={props.unread} onChange={onChange} />
        )}
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
    </fieldset>
  );
}

function WeightField(props: {
  path: string;
  criterion: AwardCriterion;
  unread: UnreadFields;
  onChange: (criterion: AwardCriterion) => void;
}) {
  const { t } = useText();
  const { criterion } = props;
  return (
    <NumberField
      label={t('contract-weight')}
      name={`${props.path}.weight`}
      unit="%"
      limits={{ min: 0, max: 100 }}
      value={criterion.weight}
      onChange={(weight) => props.onChange({ ...criterion, weight })}
      onUnread={props.unread.of(`criterion ${criterion.id} weight`)}
      error={useFieldError(`${props.path}.weight`)}
    />
  );
}
