//! The goals that a contract, or one of its requirements, serves: links to them.

import { useQueryOf } from '../../api/query';
import { Link } from '../../components/navigation';
import { Section } from '../../components/Section';
import { useText } from '../../text/TextProvider';
import { goalsServed } from './goals-served';
import './goal.css';

/** All goals of a contract, each once; nothing if there are none. */
export function ServedByContract({ contract }: { contract: string }) {
  const { t } = useText();
  const { data } = useQueryOf(goalsServed, contract);
  const goals = [...new Map((data ?? []).map((one) => [one.goal_id, one])).values()];
  if (goals.length === 0) return null;
  return (
    <div className="overview-wide">
      <Section title={t('goals-served')} count={goals.length}>
        <GoalLines goals={goals} />
      </Section>
    </div>
  );
}

/** The goals of one requirement; nothing if there are none. */
export function ServedByRequirement({ contract, requirement }: { contract: string; requirement: string }) {
  const { t } = useText();
  const { data } = useQueryOf(goalsServed, contract);
  const goals = (data ?? []).filter((one) => one.requirement_id === requirement);
  if (goals.length === 0) return null;
  return (
    <section className="goal-served" aria-label={t('goals-served')}>
      <h3 className="sm m">{t('goals-served')}</h3>
      <GoalLines goals={goals} />
    </section>
  );
}

function GoalLines({
  goals,
}: {
  goals: readonly { goal_id: string; strategy_id: string; number: string; text: string; strategy: string }[];
}) {
  return (
    <ul className="lines">
      {goals.map((one) => (
        <li key={one.goal_id}>
          <Link className="quiet-link" to={`/goals/${one.strategy_id}?goal=${one.goal_id}`}>
            {one.number} {one.text}
          </Link>{' '}
          <span className="sub">{one.strategy}</span>
        </li>
      ))}
    </ul>
  );
}
