//! Open nonconformities as cards, a column for each stage. One card takes the focus: arrows move between the cards,
//! Enter opens one, Space opens the form of its next step, which moves it to the column it then belongs in.

import { type KeyboardEvent, useRef, useState } from 'react';
import type { NonconformityLine, NonconformityState, StepKind } from '../../api/bindings';
import { StepDots } from '../../parts/nonconformity/StepDots';
import { nextWords } from '../../parts/nonconformity/words';
import { useText } from '../../text/TextProvider';
import { DeadlineMark, LastStep, SanctionCell } from './nonconformity-columns';

/** The columns: a deadline that runs and one that was missed stand in the same, the missed first. */
const COLUMNS: readonly { states: readonly [NonconformityState, ...NonconformityState[]]; next: StepKind }[] = [
  { states: ['not-notified'], next: 'notice-sent' },
  { states: ['notified'], next: 'deadline-set' },
  { states: ['deadline-running', 'deadline-missed'], next: 'corrected' },
  { states: ['sanctioned'], next: 'corrected' },
  { states: ['corrected'], next: 'verified' },
  { states: ['verified'], next: 'closed' },
];

export interface NonconformityBoardProps {
  lines: readonly NonconformityLine[];
  chosen: string | null;
  onOpen: (line: NonconformityLine) => void;
  /** Opens the form of the next step. */
  onStep: (line: NonconformityLine) => void;
}

export function NonconformityBoard({ lines, chosen, onOpen, onStep }: NonconformityBoardProps) {
  const text = useText();
  const { t, number } = text;
  const board = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(chosen);
  const columns = COLUMNS.map(({ states, next }) => ({
    states,
    next,
    cards: lines
      .filter((line) => states.includes(line.state))
      .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || b.days_since_last_step - a.days_since_last_step),
  }));
  const first = columns.flatMap(({ cards }) => cards)[0];
  const active = lines.some(({ id }) => id === activeId) ? activeId : (first?.id ?? null);

  const focus = (line: NonconformityLine | undefined) => {
    if (!line) return;
    setActiveId(line.id);
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(line.id)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const column = columns.findIndex(({ cards }) => cards.some(({ id }) => id === active));
    const cards = columns[column]?.cards ?? [];
    const row = cards.findIndex(({ id }) => id === active);
    const line = cards[row];
    if (!line) return;
    const sideways = (step: 1 | -1) => {
      for (let next = column + step; next >= 0 && next < columns.length; next += step) {
        const beside = columns[next]?.cards ?? [];
        if (beside.length > 0) return beside[Math.min(row, beside.length - 1)];
      }
      return undefined;
    };
    switch (event.key) {
      case 'ArrowDown':
        focus(cards[row + 1]);
        break;
      case 'ArrowUp':
        focus(cards[row - 1]);
        break;
      case 'ArrowRight':
        focus(sideways(1));
        break;
      case 'ArrowLeft':
        focus(sideways(-1));
        break;
      case 'Home':
        focus(cards[0]);
        break;
      case 'End':
        focus(cards.at(-1));
        break;
      case 'Enter':
        onOpen(line);
        break;
      case ' ':
        onStep(line);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the cards in it
    <div ref={board} className="nc-board" onKeyDown={press}>
      {columns.map(({ states, next, cards }) => {
        const name = t(`nonconformity-state-${states[0]}`);
        return (
          <section key={name} aria-label={name} className={cards.length === 0 ? 'nc-column nc-column-empty' : 'nc-column'}>
            <h2>
              {name}
              <span className="n">{number(cards.length)}</span>
              <small>{nextWords(text, next)}</small>
            </h2>
            {cards.length > 0 && (
              <ul>
                {cards.map((line) => (
                  <li key={line.id}>
                    <button
                      type="button"
                      data-card={line.id}
                      className={line.id === chosen ? 'nc-card nc-card-chosen' : 'nc-card'}
                      tabIndex={line.id === active ? 0 : -1}
                      title={`${line.title}\n${line.contract_title}`}
                      onFocus={() => setActiveId(line.id)}
                      onClick={() => onOpen(line)}
                    >
                      <span className="nc-card-name">
                        <b>{line.title}</b>
                        <span className="xs sub">{line.contract_title}</span>
                      </span>
                      <StepDots taken={line.taken} next={line.next_step} />
                      <span className="nc-card-foot">
                        <DeadlineMark line={line} />
                        <LastStep line={line} long />
                      </span>
                      <span className="nc-card-foot sub">
                        <SanctionCell line={line} />
                        {line.breach_of_law && <span className="tx-bad m">{t('nc-law')}</span>}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
