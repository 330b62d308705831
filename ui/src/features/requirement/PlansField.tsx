//! The rhythms that make a requirement's checks, as they are written: several at once, each said in words.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import type { Cadence, Milepost, Milestone, MilestoneDate, PlanDraft, Season } from '../../api/bindings';
import { useFieldError } from '../../components/Form';
import { DateField, NumberField, SelectField, TextField } from '../../components/fields';
import { Sym } from '../../components/Sym';
import type { UnreadFields } from '../../components/unread';
import { milestoneWords, planWords } from '../../parts/requirement/rhythm';
import { useText } from '../../text/TextProvider';

type CadenceType = Cadence['type'];
const TYPES: readonly CadenceType[] = ['every', 'after-last', 'milestones', 'before-expiry'];
const MONTHS = { min: 1, max: 120, decimals: 0 };
const DAYS = { min: 0, max: 1000, decimals: 0 };
const OFFSET = { min: 0, max: 3650, decimals: 0 };

const begun: Record<CadenceType, Cadence> = {
  every: { type: 'every', months: 3, anchor: null, season: null },
  'after-last': { type: 'after-last', months: 6 },
  milestones: { type: 'milestones', milestones: [{ label: '', on: { type: 'offset', from: 'end', days: -30 } }] },
  'before-expiry': { type: 'before-expiry', days: 30 },
};

/** A rhythm that runs every so many months. */
export const everyMonths = (months: number): PlanDraft => ({
  id: null,
  cadence: { type: 'every', months, anchor: null, season: null },
  unannounced: false,
});

interface Props<T> {
  value: T;
  onChange: (next: T) => void;
  unread: UnreadFields;
}

export function PlansField({ value, onChange, unread }: Props<PlanDraft[]>) {
  const { t } = useText();
  const replace = (index: number, plan: PlanDraft | null) => {
    if (plan === null) unread.gone('plans.');
    onChange(value.flatMap((before, place) => (place === index ? (plan ? [plan] : []) : [before])));
  };
  return (
    <div className="rq-group">
      {value.length === 0 && (
        <p className="warned" role="note">
          <Sym name="warning" size={14} />
          <span>{t('requirement-no-plan-said')}</span>
        </p>
      )}
      {value.map((plan, index) => (
        <PlanFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a rhythm that is not stored has no other name
          key={index}
          value={plan}
          at={`plans.${index}`}
          unread={unread}
          onChange={(next) => replace(index, next)}
          onRemove={() => replace(index, null)}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => onChange([...value, everyMonths(value.length === 0 ? 3 : 12)])}
        >
          <PlusIcon aria-hidden />
          {t('requirement-add-plan')}
        </Button>
      </div>
    </div>
  );
}

function PlanFields({ value, onChange, unread, at, onRemove }: Props<PlanDraft> & { at: string; onRemove: () => void }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const words = planWords(text, value);
  const setCadence = (cadence: Cadence) => onChange({ ...value, cadence });
  return (
    <section className="rq-plan" aria-labelledby={id}>
      <div className="rq-plan-h">
        <h3 id={id}>{words}</h3>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={t('requirement-remove-plan', { plan: words })}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
      <div className="form-row">
        <SelectField
          label={t('requirement-plan-type')}
          value={value.cadence.type}
          options={TYPES.map((type) => ({ value: type, name: t(`requirement-plan-${type}`) }))}
          onChange={(type) => {
            if (!type || type === value.cadence.type) return;
            unread.gone(at);
            setCadence(begun[type]);
          }}
        />
        <CadenceFields value={value.cadence} onChange={setCadence} unread={unread} at={`${at}.cadence`} />
      </div>
      {value.cadence.type === 'milestones' && (
        <MilestonesField
          value={value.cadence.milestones}
          onChange={(milestones) => setCadence({ type: 'milestones', milestones })}
          unread={unread}
          at={`${at}.cadence.milestones`}
        />
      )}
      <Checkbox
        label={t('requirement-unannounced')}
        checked={value.unannounced}
        onChange={(event) => onChange({ ...value, unannounced: event.target.checked })}
      />
    </section>
  );
}

function CadenceFields({ value, onChange, unread, at }: Props<Cadence> & { at: string }) {
  const { t } = useText();
  const monthsError = useFieldError(`${at}.months`);
  const daysError = useFieldError(`${at}.days`);
  const anchorError = useFieldError(`${at}.anchor`);
  if (value.type === 'milestones') return null;
  if (value.type === 'before-expiry') {
    return (
      <NumberField
        label={t('requirement-plan-days')}
        name={`${at}.days`}
        limits={DAYS}
        value={value.days}
        error={daysError}
        onChange={(days) => onChange({ ...value, days: days ?? 0 })}
        onUnread={unread.heard(`${at}.days`)}
      />
    );
  }
  return (
    <>
      <NumberField
        label={t('requirement-plan-months')}
        name={`${at}.months`}
        limits={MONTHS}
        value={value.months}
        error={monthsError}
        onChange={(months) => onChange({ ...value, months: months ?? 0 })}
        onUnread={unread.heard(`${at}.months`)}
      />
      {value.type === 'every' && (
        <>
          <DateField
            label={t('requirement-plan-anchor')}
            name={`${at}.anchor`}
            required={false}
            value={value.anchor}
            error={anchorError}
            onChange={(anchor) => onChange({ ...value, anchor })}
            onUnread={unread.heard(`${at}.anchor`)}
          />
          <SeasonFields value={value.season} onChange={(season) => onChange({ ...value, season })} />
        </>
      )}
    </>
  );
}

/** The months of the year in which the rhythm runs; both blank is the whole year. */
function SeasonFields({ value, onChange }: { value: Season | null; onChange: (next: Season | null) => void }) {
  const { t } = useText();
  const months = Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), name: t(`month-${index + 1}`) }));
  return (
    <>
      <SelectField
        label={t('requirement-season-from')}
        blank={t('requirement-season-all')}
        value={value ? String(value.from) : null}
        options={months}
        onChange={(from) => onChange(from === null ? null : { from: Number(from), to: value?.to ?? 12 })}
      />
      {value && (
        <SelectField
          label={t('requirement-season-to')}
          value={String(value.to)}
          options={months}
          onChange={(to) => onChange(to === null ? null : { ...value, to: Number(to) })}
        />
      )}
    </>
  );
}

/** What a milestone hangs on, as one choice. */
type Hold = 'date' | `${Milepost}-${'before' | 'after'}`;
const HOLDS: readonly Hold[] = [
  'date',
  'start-before',
  'start-after',
  'end-before',
  'end-after',
  'option-notice-before',
  'option-notice-after',
];

const holdOf = (on: MilestoneDate): Hold => (on.type === 'date' ? 'date' : `${on.from}-${on.days < 0 ? 'before' : 'after'}`);

function heldBy(hold: Hold, before: MilestoneDate, today: string): MilestoneDate {
  if (hold === 'date') return before.type === 'date' ? before : { type: 'date', date: today };
  const side = hold.endsWith('-before') ? -1 : 1;
  const from: Milepost = hold.startsWith('start') ? 'start' : hold.startsWith('end') ? 'end' : 'option-notice';
  const size = before.type === 'offset' ? Math.abs(before.days) : 30;
  return { type: 'offset', from, days: side * (side < 0 ? Math.max(size, 1) : size) };
}

function MilestonesField({ value, onChange, unread, at }: Props<Milestone[]> & { at: string }) {
  const { t } = useText();
  const replace = (index: number, milestone: Milestone | null) => {
    if (milestone === null) unread.gone(at);
    onChange(value.flatMap((before, place) => (place === index ? (milestone ? [milestone] : []) : [before])));
  };
  return (
    <div className="rq-milestones">
      {value.map((milestone, index) => (
        <MilestoneFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no name but its place
          key={index}
          value={milestone}
          at={`${at}.${index}`}
          unread={unread}
          onChange={(next) => replace(index, next)}
          onRemove={value.length > 1 ? () => replace(index, null) : undefined}
        />
      ))}
      <div>
        <Button
          variant="tertiary"
          data-color="neutral"
          onClick={() => onChange([...value, { label: '', on: { type: 'offset', from: 'end', days: -30 } }])}
        >
          <PlusIcon aria-hidden />
          {t('requirement-add-milestone')}
        </Button>
      </div>
    </div>
  );
}

function MilestoneFields({
  value,
  onChange,
  unread,
  at,
  onRemove,
}: Props<Milestone> & { at: string; onRemove: (() => void) | undefined }) {
  const text = useText();
  const { t, today } = text;
  const labelError = useFieldError(`${at}.label`);
  const daysError = useFieldError(`${at}.days`);
  const dateError = useFieldError(`${at}.date`);
  const { on } = value;
  return (
    <div className="form-row rq-milestone">
      <TextField
        label={t('error-field-label')}
        name={`${at}.label`}
        required={false}
        max={200}
        value={value.label}
        error={labelError}
        onChange={(label) => onChange({ ...value, label })}
      />
      <SelectField
        label={t('requirement-milestone-when')}
        value={holdOf(on)}
        options={HOLDS.map((hold) => ({ value: hold, name: t(`requirement-milestone-${hold}`) }))}
        onChange={(hold) => {
          if (!hold) return;
          unread.gone(at);
          onChange({ ...value, on: heldBy(hold, on, today) });
        }}
      />
      {on.type === 'date' ? (
        <DateField
          label={t('error-field-date')}
          name={`${at}.date`}
          value={on.date}
          error={dateError}
          onChange={(date) => date && onChange({ ...value, on: { type: 'date', date } })}
          onUnread={unread.heard(`${at}.date`)}
        />
      ) : (
        <NumberField
          label={t('error-field-days')}
          name={`${at}.days`}
          limits={OFFSET}
          value={Math.abs(on.days)}
          error={daysError}
          onChange={(days) => onChange({ ...value, on: { ...on, days: (on.days < 0 ? -1 : 1) * (days ?? 0) } })}
          onUnread={unread.heard(`${at}.days`)}
        />
      )}
      {onRemove && (
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          className="rq-milestone-remove"
          aria-label={t('requirement-remove-milestone', { milestone: milestoneWords(text, value) })}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      )}
    </div>
  );
}
