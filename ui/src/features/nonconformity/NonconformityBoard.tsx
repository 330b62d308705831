//! Open nonconformities as cards, a column for each stage. One card takes the focus: arrows move between the cards,
//! Enter opens one, Space opens the form of its next step, which moves it to the column it then belongs in. A card that is
//! dragged to a column opens the form of the step that leads there: no step is taken without a day and words.

import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { NonconformityLine, StepKind } from '../../api/bindings';
import { StepDots } from '../../parts/nonconformity/StepDots';
import { nextWords } from '../../parts/nonconformity/words';
import { useText } from '../../text/TextProvider';
import { useCardDrag } from './card-drag';
import { DeadlineMark, LastStep, SanctionCell } from './nonconformity-columns';
import { COLUMNS, stepInto } from './steps';

export interface NonconformityBoardProps {
  lines: readonly NonconformityLine[];
  chosen: string | null;
  onOpen: (line: NonconformityLine) => void;
  /** Opens the form of a step; of the next one if none is named. */
  onStep: (line: NonconformityLine, kind?: StepKind) => void;
}

export function NonconformityBoard({ lines, chosen, onOpen, onStep }: NonconformityBoardProps) {
  const text = useText();
  const { t, number } = text;
  const board = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(chosen);
  const columns = COLUMNS.map((column) => ({
    ...column,
    cards: lines
      .filter((line) => column.states.includes(line.state))
      .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || b.days_since_last_step - a.days_since_last_step),
  }));
  const first = columns.flatMap(({ cards }) => cards)[0];
  const active = lines.some(({ id }) => id === activeId) ? activeId : (first?.id ?? null);

  const drag = useCardDrag((id, place) => {
    const line = lines.find((one) => one.id === id);
    const column = COLUMNS[place];
    const kind = line && column && stepInto(column, line.state);
    if (line && kind) onStep(line, kind);
  });
  const inHand = drag.dragged && lines.find(({ id }) => id === drag.dragged?.id);

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
      {columns.map((column, place) => {
        const { states, next, cards } = column;
        const name = t(`nonconformity-state-${states[0]}`);
        const offered = inHand && stepInto(column, inHand.state);
        const look = [
          'nc-column',
          cards.length === 0 && 'nc-column-empty',
          offered && 'nc-column-open',
          offered && drag.dragged?.over === place && 'nc-column-over',
        ];
        return (
          <section key={name} aria-label={name} data-column={place} className={look.filter(Boolean).join(' ')}>
            <h2>
              {name}
              <span className="n">{number(cards.length)}</span>
              <small>{offered ? t('nc-drop-step', { step: t(`step-${offered}`) }) : nextWords(text, next)}</small>
            </h2>
            {cards.length > 0 && (
              <ul>
                {cards.map((line) => (
                  <li key={line.id}>
                    <button
                      type="button"
                      data-card={line.id}
                      className={cardLook(line.id === chosen, line.id === inHand?.id)}
                      style={line.id === inHand?.id && drag.dragged ? movedBy(drag.dragged) : undefined}
                      tabIndex={line.id === active ? 0 : -1}
                      title={`${line.title}\n${line.contract_title}`}
                      onFocus={() => setActiveId(line.id)}
                      onClick={() => !drag.wasDragged() && onOpen(line)}
                      {...drag.handlers(line.id)}
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

const cardLook = (chosen: boolean, inHand: boolean) =>
  ['nc-card', chosen && 'nc-card-chosen', inHand && 'nc-card-held'].filter(Boolean).join(' ');

const movedBy = ({ dx, dy }: { dx: number; dy: number }): CSSProperties => ({ transform: `translate(${dx}px, ${dy}px)` });
