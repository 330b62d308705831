//! Goals and measures in the order they are read in, each under what it stands under. Arrows move, Enter or Space opens.

import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { GoalRow } from '../../api/bindings';
import { GoalStateTag, lacks } from '../../parts/goal/GoalStateTag';
import { useText } from '../../text/TextProvider';

export interface GoalRowsProps {
  label: string;
  rows: readonly GoalRow[];
  chosen: string | null;
  onOpen: (id: string) => void;
}

export function GoalRows({ label, rows, chosen, onOpen }: GoalRowsProps) {
  const text = useText();
  const { t } = text;
  const list = useRef<HTMLUListElement>(null);
  // What is opened from elsewhere is far down as often as not.
  useEffect(() => {
    const row = chosen === null ? null : list.current?.querySelector<HTMLElement>(`[data-goal="${chosen}"]`);
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    const focused = document.activeElement;
    if (focused === null || focused.matches('body, h1')) row.focus({ preventScroll: true });
  }, [chosen]);
  const press = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = to === undefined ? undefined : rows[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[data-goal]')[to]?.focus();
    if (chosen !== null) onOpen(next.goal.id);
  };
  return (
    <ul ref={list} className="goal-rows" aria-label={label}>
      {rows.map((row, index) => {
        const { goal, standing, action, depth } = row;
        const [first] = lacks(text, standing.missing);
        const { fulfilled, requirements } = standing.figures;
        const named = goal.area !== '' && goal.area !== rows[index - 1]?.goal.area;
        return (
          <li key={goal.id}>
            {named && <p className="goal-area">{goal.area}</p>}
            <button
              type="button"
              className={`goal-row goal-${goal.level}`}
              data-goal={goal.id}
              data-depth={Math.min(depth, 3)}
              aria-current={goal.id === chosen ? 'true' : undefined}
              tabIndex={goal.id === chosen || (chosen === null && index === 0) ? 0 : -1}
              onClick={() => onOpen(goal.id)}
              onKeyDown={(event) => press(event, index)}
            >
              <span className="goal-number">{goal.number}</span>
              <span className="goal-text">
                {goal.text}
                {goal.origin === 'past' && <span className="sub"> ({t('goal-origin-past')})</span>}
              </span>
              <span className="goal-state">
                <GoalStateTag state={standing.state} />
                {requirements > 0 && (
                  <span className="xs sub">{t('report-goals-fulfilled-of', { part: fulfilled, all: requirements })}</span>
                )}
              </span>
              <span className="goal-lacks sub">
                {action && <span className="goal-action">{t(`action-status-${action.status}`)}</span>}
                {first}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
