//! One library requirement in the dialog: its levels, its wording while the blanks are filled, and what is agreed about it.

import { Checkbox } from '@digdir/designsystemet-react';
import type { LibraryRequirement, Placement, Risk } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { NumberField, SelectField, TextField } from '../../components/fields';
import type { UnreadFields } from '../../components/unread';
import { LevelWording } from '../../parts/library/LevelWording';
import { LibraryFacts } from '../../parts/library/LibraryFacts';
import { plansWords } from '../../parts/requirement/rhythm';
import { bindingOffer, comparatorSymbol, offeredValue, unitName } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { choiceOf, draftWith, LIMIT, levelOf, openIn, type Pick, valuesOf } from './library-choice';
import { PlansField } from './PlansField';
import { libraryDraft, people } from './queries';
import { Responsible } from './RequirementForm';
import { RiskField } from './RiskField';
import { SanctionFields } from './SanctionFields';

const PLACEMENTS: readonly Placement[] = ['contract-clause', 'specification', 'award-criterion', 'qualification'];

export interface PickFieldsProps {
  requirement: LibraryRequirement;
  pick: Pick;
  /** The contract's manager, who follows up what has no other responsible. */
  manager: string;
  /** The limit was asked for and is still missing. */
  limitAsked: boolean;
  unread: UnreadFields;
  onChange: (next: Partial<Pick>) => void;
}

export function PickFields({ requirement, pick, manager, limitAsked, unread, onChange }: PickFieldsProps) {
  const text = useText();
  const { t } = text;
  const level = levelOf(requirement, pick);
  const known = useQueryOf(people, null).data ?? [];
  const choice = choiceOf(text, requirement, pick);
  const proposed = useQueryOf(libraryDraft, { choice, language: text.language }, { keepPrevious: true }).data;
  if (!level) return null;
  const draft = proposed ? draftWith(proposed, pick) : null;
  const risk: Risk = draft?.risk ?? 'medium';
  const plans = draft?.plans ?? [];
  const unit = draft ? unitName(text, draft.target.unit) : '';
  const open = openIn(requirement, pick);
  const field = (name: string) => unread.heard(`${requirement.kind}.${name}`);
  const own = scoped(unread, requirement.kind);

  return (
    <section className="lib-detail" aria-label={requirement.name}>
      <div className="lib-detail-h">
        <h3>{requirement.name}</h3>
        <Checkbox
          label={t('requirement-pick')}
          checked={pick.picked}
          onChange={(event) => onChange({ picked: event.target.checked })}
        />
      </div>
      <p className="sub">{requirement.purpose}</p>
      {requirement.levels.length > 1 && (
        <Radios
          inline
          label={t('error-field-level')}
          value={level.level}
          options={requirement.levels.map((one) => ({ value: one.level, name: t(`level-${one.level}`) }))}
          onChange={(next) => onChange({ level: next, limit: null })}
        />
      )}
      <div className="lib-preview" aria-live="polite">
        <h4>{t('error-field-wording')}</h4>
        <LevelWording level={level} values={valuesOf(text, pick)} />
      </div>
      {level.blanks.some(({ name }) => name !== LIMIT) && (
        <div className="form-row">
          {level.blanks
            .filter(({ name }) => name !== LIMIT)
            .map((blank) => (
              <TextField
                key={blank.name}
                label={capital(blank.label)}
                name={`blank.${blank.name}`}
                value={pick.blanks[blank.name] ?? ''}
                onChange={(value) => onChange({ picked: true, blanks: { ...pick.blanks, [blank.name]: value } })}
              />
            ))}
        </div>
      )}
      {level.measure === 'quantity' && (
        <div className="form-row">
          {level.limit === null ? (
            <NumberField
              label={t('requirement-limit-side', { side: comparatorSymbol(requirement.comparator) })}
              name="limit"
              unit={unit}
              value={pick.limit}
              error={limitAsked && open.limit ? t('requirement-limit-asked-again') : undefined}
              description={open.limit && !limitAsked ? t('requirement-limit-asked') : undefined}
              onChange={(limit) => onChange({ picked: true, limit })}
              onUnread={field('limit')}
            />
          ) : (
            <p className="sub sm">
              {t('requirement-limit-given', {
                limit: `${comparatorSymbol(requirement.comparator)} ${text.number(level.limit)} ${unit}`,
              })}
            </p>
          )}
          <NumberField
            label={t('requirement-offered-field')}
            name="offered"
            required={false}
            unit={unit}
            value={pick.offered}
            description={
              draft && pick.offered !== null
                ? bindingOffer(draft.target) === null
                  ? t('requirement-offer-not-better')
                  : t('requirement-offer-binds', { offered: offeredValue(text, draft.target) })
                : undefined
            }
            onChange={(offered) => onChange({ picked: true, offered })}
            onUnread={field('offered')}
          />
        </div>
      )}
      <SanctionFields
        brief
        value={pick.sanction}
        advice={requirement.sanction_advice}
        unread={own}
        onChange={(sanction) => onChange({ picked: true, sanction })}
      />
      <div className="form-row">
        <SelectField
          label={t('error-field-placement')}
          value={pick.placement ?? requirement.placement}
          options={PLACEMENTS.map((one) => ({ value: one, name: t(`placement-${one}`) }))}
          onChange={(placement) => placement && onChange({ picked: true, placement })}
        />
        <TextField
          label={t('error-field-clause')}
          required={false}
          max={200}
          value={pick.clause}
          onChange={(clause) => onChange({ picked: true, clause })}
        />
      </div>
      <div className="form-row">
        <RiskField
          value={risk}
          onChange={(next) => onChange({ picked: true, risk: next })}
          plans={plans}
          onPlans={(next) => onChange({ picked: true, plans: next })}
        />
        <Responsible
          value={pick.responsible}
          known={known}
          manager={manager}
          onChange={(responsible) => onChange({ picked: true, responsible })}
        />
      </div>
      <details className="lib-more" open={plans.length === 0}>
        <summary>{t('requirement-plans-now', { plans: plansWords(text, plans) })}</summary>
        <PlansField value={plans} onChange={(next) => onChange({ picked: true, plans: next })} unread={own} />
      </details>
      <details className="lib-more">
        <summary>{t('library-all-facts')}</summary>
        <LibraryFacts requirement={requirement} under={3} />
      </details>
    </section>
  );
}

/** The same fields of another kind are others. */
const scoped = (unread: UnreadFields, kind: string): UnreadFields => ({
  any: unread.any,
  heard: (name) => unread.heard(`${kind}.${name}`),
  gone: (prefix) => unread.gone(`${kind}.${prefix}`),
});

const capital = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1);
