//! What serves a goal, with the way to let go of it; and what is proposed, since it is of a kind that may serve it.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { Contribution, GoalSheet, LinkTarget } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { Link } from '../../components/navigation';
import { StatusTag } from '../../components/StatusTag';
import type { SymName } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { type Text, useText } from '../../text/TextProvider';
import { linkGoal, unlinkGoal } from './queries';

/** Most contributions and proposals that are shown at once. */
const MOST = 30;

/** Tying and letting go, each told with Angre. */
export function useLinking(sheet: GoalSheet) {
  const text = useText();
  const toasts = useToasts();
  const done = useDone();
  const failed = (error: Parameters<typeof sentenceOf>[1]) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const { goal } = sheet.row;
  const link = useChange(linkGoal, { done: () => done(text.t('goals-linked', { number: goal.number })), failed });
  const unlink = useChange(unlinkGoal, { done: () => done(text.t('goals-unlinked', { number: goal.number })), failed });
  return {
    busy: link.isPending || unlink.isPending,
    link: (...targets: LinkTarget[]) => link.mutate({ id: goal.id, targets }),
    unlink: (...targets: LinkTarget[]) => unlink.mutate({ id: goal.id, targets }),
  };
}

const INDICATOR: Record<string, SymName> = {
  reached: 'fulfilled',
  behind: 'partly',
  'not-measured': 'unknown',
  'no-target': 'not-applicable',
};

/** How it stands, as shape and word. */
function State({ one }: { one: Contribution }) {
  const text = useText();
  const { t } = text;
  if (one.requirement_state)
    return <StatusTag name={one.requirement_state}>{t(`requirement-state-${one.requirement_state}`)}</StatusTag>;
  if (one.contract_state) return <StatusTag name={one.contract_state}>{t(`contract-state-${one.contract_state}`)}</StatusTag>;
  if (!one.indicator) return null;
  const value = one.value === null ? '' : `: ${shownValue(text, one.value, one.unit)} (${one.period})`;
  return (
    <StatusTag name={INDICATOR[one.indicator] ?? 'unknown'}>
      {t(`indicator-standing-${one.indicator}`)}
      {value}
    </StatusTag>
  );
}

function shownValue(text: Text, value: number | string, unit: string): string {
  const number = Number(value);
  return unit === '%' ? text.percent(number) : `${text.number(number)} ${unit}`;
}

const placeOf = (one: Contribution) =>
  one.target.noun === 'requirement'
    ? `/contract/${one.contract_id}/requirements?requirement=${one.target.id}`
    : `/contract/${one.contract_id}`;

export function Contributions({ sheet }: { sheet: GoalSheet }) {
  const { t } = useText();
  const { busy, unlink } = useLinking(sheet);
  const kinds = sheet.links.filter((target) => target.noun === 'library');
  const all = sheet.contributions;
  return (
    <section aria-label={t('goal-contributes')}>
      <h3>{t('goal-contributes')}</h3>
      {kinds.map((target) => (
        <div key={target.id} className="goal-line">
          <span>
            <span className="sub">{t('goal-link-library')}:</span> {t(`kind-${target.id}`)}
          </span>
          <Button
            variant="tertiary"
            data-color="neutral"
            icon
            disabled={busy}
            aria-label={t('goals-unlink-this', { what: t(`kind-${target.id}`) })}
            onClick={() => unlink(target)}
          >
            <XMarkIcon aria-hidden />
          </Button>
        </div>
      ))}
      {all.length === 0 && kinds.length === 0 && <p className="sub">{t('goals-nothing-tied')}</p>}
      <ul className="goal-served-list">
        {all.slice(0, MOST).map((one) => {
          const name = one.number === null ? one.title : `K${one.number} ${one.title}`;
          const own = one.via === null && one.goal_id === sheet.row.goal.id;
          const from = one.goal_id === sheet.row.goal.id ? '' : t('goals-from', { number: one.goal_number });
          return (
            <li key={`${one.target.noun}${one.target.id}`} className="goal-line">
              <span>
                {one.contract_id ? (
                  <Link className="quiet-link" to={placeOf(one)}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <span className="xs sub goal-under">
                  {[
                    one.target.noun === 'contract' ? t('goal-link-contract') : one.contract,
                    from,
                    one.in_force ? '' : t('report-goals-ended'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <span className="xs">
                  <State one={one} />
                </span>
              </span>
              {own && (
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  icon
                  disabled={busy}
                  aria-label={t('goals-unlink-this', { what: name })}
                  onClick={() => unlink(one.target)}
                >
                  <XMarkIcon aria-hidden />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {all.length > MOST && <p className="xs sub">{t('report-goals-more', { count: all.length - MOST })}</p>}
    </section>
  );
}

export function Proposals({ sheet }: { sheet: GoalSheet }) {
  const { t } = useText();
  const { busy, link } = useLinking(sheet);
  const { proposed_kinds: kinds, proposed_requirements: requirements } = sheet;
  if (kinds.length === 0 && requirements.length === 0) return null;
  return (
    <section aria-label={t('goals-proposed')}>
      <h3>{t('goals-proposed')}</h3>
      <p className="xs sub">{t('goals-proposed-said')}</p>
      {kinds.map((kind) => (
        <div key={kind} className="goal-line">
          <span>
            <span className="sub">{t('goal-link-library')}:</span> {t(`kind-${kind}`)}
          </span>
          <Button
            variant="secondary"
            data-color="neutral"
            disabled={busy}
            aria-label={t('goals-link-this', { what: t(`kind-${kind}`) })}
            onClick={() => link({ noun: 'library', id: kind })}
          >
            <PlusIcon aria-hidden />
            {t('goals-link-one')}
          </Button>
        </div>
      ))}
      <ul className="goal-served-list">
        {requirements.slice(0, MOST).map((one) => (
          <li key={one.id} className="goal-line">
            <span>
              K{one.number} {one.title}
              <span className="xs sub goal-under">{one.contract}</span>
            </span>
            <Button
              variant="tertiary"
              data-color="neutral"
              icon
              disabled={busy}
              aria-label={t('goals-link-this', { what: `K${one.number} ${one.title}` })}
              onClick={() => link({ noun: 'requirement', id: one.id })}
            >
              <PlusIcon aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {requirements.length > MOST && <p className="xs sub">{t('report-goals-more', { count: requirements.length - MOST })}</p>}
    </section>
  );
}
