//! Rhythms in words: the same forms as in the reports (core/src/text/phrase.rs).

import type { Cadence, Milestone, PlanDraft } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

type Shown = Pick<Text, 't' | 'date'>;

/** A milestone: `Ferdigbefaring, 30 dager før kontraktens slutt`. */
export function milestoneWords(text: Shown, { label, on }: Milestone): string {
  const when =
    on.type === 'date'
      ? text.date(on.date)
      : text.t(on.days < 0 ? 'milestone-before' : on.days > 0 ? 'milestone-after' : 'milestone-on', {
          count: Math.abs(on.days),
          milepost: text.t(`milepost-${on.from}-of`),
        });
  return label === '' ? when : `${label}, ${when}`;
}

/** A rhythm: `Hvert kvartal`, `Hver måned, oktober–april`, `6 måneder etter forrige kontroll`. */
export function cadenceWords(text: Shown, cadence: Cadence): string {
  switch (cadence.type) {
    case 'every': {
      const every = text.t('cadence-every', { count: cadence.months });
      const { season } = cadence;
      return season ? `${every}, ${text.t(`month-${season.from}`)}–${text.t(`month-${season.to}`)}` : every;
    }
    case 'after-last':
      return text.t('cadence-after-last', { count: cadence.months });
    case 'before-expiry':
      return text.t('cadence-before-expiry', { count: cadence.days });
    default:
      return cadence.milestones.map((milestone) => milestoneWords(text, milestone)).join('; ');
  }
}

/** With «uanmeldt» where the supplier is not told. */
export const planWords = (text: Shown, plan: Pick<PlanDraft, 'cadence' | 'unannounced'>): string =>
  plan.unannounced ? `${cadenceWords(text, plan.cadence)}, ${text.t('cadence-unannounced')}` : cadenceWords(text, plan.cadence);

/** All rhythms of a requirement, or that there is none. */
export const plansWords = (text: Shown, plans: readonly Pick<PlanDraft, 'cadence' | 'unannounced'>[]): string =>
  plans.length === 0 ? text.t('requirement-no-plan') : plans.map((plan) => planWords(text, plan)).join(' · ');
