//! What is compared in a check, as it is written: measure, side, limit, unit, and what the supplier offered.

import type { Comparator, Measure, Target } from '../../api/bindings';
import { Segments } from '../../components/Choice';
import { useFieldError } from '../../components/Form';
import { NumberField, SelectField, TextField } from '../../components/fields';
import { GroupFrame } from '../../components/GroupFrame';
import { Sym } from '../../components/Sym';
import type { UnreadFields } from '../../components/unread';
import { bindingOffer, comparatorSymbol, offeredValue, unitName } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';

const MEASURES: readonly Measure[] = ['quantity', 'yes-no', 'document'];
const COMPARATORS: readonly Comparator[] = ['at-least', 'at-most', 'exactly'];

/** A target that is compared so, with what of the former still means something. */
const measuredBy = (measure: Measure, before: Target): Target =>
  measure === 'quantity'
    ? { ...before, measure, required: null, offered: null, unit: before.unit || '%' }
    : { measure, comparator: 'at-least', required: 1, offered: null, unit: '' };

export function TargetFields({
  value,
  onChange,
  unread,
}: {
  value: Target;
  onChange: (next: Target) => void;
  unread: UnreadFields;
}) {
  const text = useText();
  const { t } = text;
  const unitError = useFieldError('target.unit');
  const shownUnit = unitName(text, value.unit);
  const binding = bindingOffer(value);
  return (
    <div className="rq-group">
      <GroupFrame label={t('error-field-measure')}>
        <Segments
          label={t('error-field-measure')}
          value={value.measure}
          options={MEASURES.map((measure) => ({ value: measure, name: t(`measure-${measure}`) }))}
          onChange={(measure) => {
            if (measure === value.measure) return;
            unread.gone('target.');
            onChange(measuredBy(measure, value));
          }}
        />
      </GroupFrame>
      {value.measure === 'quantity' && (
        <>
          <div className="form-row">
            <SelectField
              label={t('requirement-comparator')}
              name="target.comparator"
              value={value.comparator}
              options={COMPARATORS.map((comparator) => ({
                value: comparator,
                name: `${t(`comparator-${comparator}`)} (${comparatorSymbol(comparator)})`,
              }))}
              onChange={(comparator) => comparator && onChange({ ...value, comparator })}
            />
            <NumberField
              label={t('requirement-limit')}
              name="target.required"
              value={value.required}
              unit={shownUnit}
              onChange={(required) => onChange({ ...value, required })}
              onUnread={unread.heard('target.required')}
            />
            <TextField
              label={t('error-field-unit')}
              name="target.unit"
              max={200}
              value={shownUnit}
              error={unitError}
              // The unit's key is kept while its words are as they were.
              onChange={(unit) => onChange({ ...value, unit })}
            />
            <NumberField
              label={t('requirement-offered-field')}
              name="target.offered"
              required={false}
              value={value.offered}
              unit={shownUnit}
              onChange={(offered) => onChange({ ...value, offered })}
              onUnread={unread.heard('target.offered')}
            />
          </div>
          {value.required === null && value.offered === null && (
            <p className="warned" role="note">
              <Sym name="warning" size={14} />
              <span>{t('requirement-limit-asked')}</span>
            </p>
          )}
          {value.offered !== null && value.required !== null && (
            <p className="xs sub">
              {binding === null
                ? t('requirement-offer-not-better')
                : t('requirement-offer-binds', { offered: offeredValue(text, value) })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
