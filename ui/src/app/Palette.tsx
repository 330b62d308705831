//! The command palette: finds contracts, suppliers, requirements, goals, indicators and actions from one field.

import {
  FileTextIcon,
  LineGraphIcon,
  MagnifyingGlassIcon,
  PersonGroupIcon,
  PlantIcon,
  PlayIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { isAnswered, useQueryOf } from '../api/query';
import { type SearchHit, searchHits } from '../api/shell';
import { type Command, useOfferedCommands } from '../components/commands';
import { KeyHint } from '../components/KeyHint';
import { Modal } from '../components/Modal';
import { navigate } from '../components/navigation';
import { useOnceFound } from '../components/once-found';
import { useText } from '../text/TextProvider';
import './palette.css';

interface Item {
  id: string;
  group: string;
  name: string;
  icon: ReactNode;
  detail?: ReactNode;
  run: () => void;
}

/** The page a hit is on. A requirement is on its contract's page, a goal on its strategy's, an indicator in the tables. */
export function pageOfHit({ noun, key, contract_id }: SearchHit): string {
  if (noun === 'supplier') return `/suppliers/${key}`;
  if (noun === 'requirement') return `/contract/${contract_id ?? ''}/requirements?requirement=${key}`;
  if (noun === 'strategy') return `/goals/${key}`;
  if (noun === 'goal') return `/goals?goal=${key}`;
  if (noun === 'indicator') return `/measurements?indicator=${key}`;
  return `/contract/${key}/overview`;
}

const NOUNS = ['contract', 'supplier', 'requirement', 'strategy', 'goal', 'indicator'] as const;
const ICONS = {
  contract: FileTextIcon,
  supplier: PersonGroupIcon,
  requirement: PlantIcon,
  strategy: TasklistIcon,
  goal: TasklistIcon,
  indicator: LineGraphIcon,
};

function Marked({ name, sought }: { name: string; sought: string }) {
  const at = sought === '' ? -1 : name.toLocaleLowerCase().indexOf(sought.toLocaleLowerCase());
  if (at < 0) return name;
  const end = at + sought.length;
  return (
    <>
      {name.slice(0, at)}
      <mark>{name.slice(at, end)}</mark>
      {name.slice(end)}
    </>
  );
}

/** Nouns in the order they are shown. Whoever types a goal's number, such as `1.5`, wants the goals first. */
export function nounsOf(hits: readonly SearchHit[], sought: string): readonly (typeof NOUNS)[number][] {
  const numbered = hits.some(({ noun, title }) => noun === 'goal' && title.startsWith(`${sought} `));
  return numbered ? ['goal', ...NOUNS.filter((noun) => noun !== 'goal')] : NOUNS;
}

/** Commands with the sought words in their name, and whether they come first: whoever types the whole name of a page wants the page. */
export function commandsOf(commands: readonly Command[], sought: string): { all: readonly Command[]; first: boolean } {
  const wanted = sought.toLocaleLowerCase();
  const isWhole = ({ name }: Command) => name.toLocaleLowerCase() === wanted;
  const all = commands.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const whole = all.filter(isWhole);
  return { all: [...whole, ...all.filter((command) => !isWhole(command))], first: whole.length > 0 };
}

export function Palette({
  commands,
  onClose,
  onKeys,
}: {
  commands: readonly Command[];
  onClose: () => void;
  onKeys: () => void;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const sought = typed.trim();
  const hits = useQueryOf(searchHits, sought, { enabled: sought.length > 1, keepPrevious: true });
  const offered = useOfferedCommands();

  const found = (sought.length > 1 && hits.data) || [];
  const things: Item[] = nounsOf(found, sought).flatMap((noun) => {
    const Icon = ICONS[noun];
    return found
      .filter((hit) => hit.noun === noun)
      .map((hit) => ({
        id: `${noun}-${hit.key}`,
        group: t(`palette-${noun}`),
        name: hit.title,
        icon: <Icon aria-hidden fontSize={18} />,
        detail: hit.detail,
        run: () => navigate(pageOfHit(hit)),
      }));
  });
  const named = commandsOf([...offered, ...commands], sought);
  const actions: Item[] = named.all.map(({ id, name, icon, keys, run }) => ({
    id: `command-${id}`,
    group: t('palette-actions'),
    name,
    icon: icon ?? <PlayIcon aria-hidden fontSize={18} />,
    detail: keys && <KeyHint>{keys}</KeyHint>,
    run,
  }));
  const items = named.first ? [...actions, ...things] : [...things, ...actions];
  const chosen = Math.min(at, Math.max(items.length - 1, 0));

  useEffect(() => {
    list.current?.querySelector(`[data-place="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const run = (item: Item | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const goTo = (place: number) => {
    setAt(place);
    setPointed(true);
  };
  // What was walked or pointed to is run as it stands there.
  const { enter, forget } = useOnceFound(pointed || sought.length < 2 || isAnswered(hits), () => run(items[chosen]));
  const press = (event: KeyboardEvent) => {
    const last = items.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: chosen === last ? 0 : chosen + 1,
      ArrowUp: chosen === 0 ? last : chosen - 1,
      PageDown: Math.min(chosen + 8, last),
      PageUp: Math.max(chosen - 8, 0),
    };
    const to = moves[event.key];
    if (to !== undefined) goTo(Math.max(to, 0));
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };

  const groups = [...new Set(items.map((item) => item.group))];
  return (
    <Modal onClose={onClose} className="palette" label={t('palette-title')}>
      <div className="pal-in">
        <MagnifyingGlassIcon aria-hidden fontSize={18} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type in it
          autoFocus
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? `${listId}-${chosen}` : undefined}
          aria-label={t('palette-field')}
          placeholder={t('palette-placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            setPointed(false);
            forget();
          }}
          onKeyDown={press}
        />
        <KeyHint>Esc</KeyHint>
      </div>
      <div ref={list} className="pal-list" id={listId} role="listbox" aria-label={t('palette-hits')}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <div className="pal-g" aria-hidden="true">
              {group}
            </div>
            {items.map(
              (item, place) =>
                item.group === group && (
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
                  // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
                  <div
                    key={item.id}
                    id={`${listId}-${place}`}
                    data-place={place}
                    role="option"
                    aria-selected={place === chosen}
                    onMouseDown={(event) => event.preventDefault()}
                    onMouseMove={() => place !== chosen && goTo(place)}
                    onClick={() => run(item)}
                  >
                    {item.icon}
                    <span className="ell">
                      <Marked name={item.name} sought={sought} />
                    </span>
                    <span className="pal-m ell">{item.detail}</span>
                  </div>
                ),
            )}
          </div>
        ))}
      </div>
      {items.length === 0 && (
        <p className="pal-none" role="status">
          {t('palette-none', { sought })}
        </p>
      )}
      <div className="pal-f">
        <span>
          <KeyHint>↑</KeyHint>
          <KeyHint>↓</KeyHint> {t('palette-move')}
        </span>
        <span>
          <KeyHint>Enter</KeyHint> {t('palette-open')}
        </span>
        <span>
          <KeyHint>?</KeyHint>
          <button
            type="button"
            className="lnk"
            onClick={() => {
              onClose();
              onKeys();
            }}
          >
            {t('palette-keys')}
          </button>
        </span>
      </div>
    </Modal>
  );
}
