//! The agenda at the left of meeting mode: groups, states, progress, what is begun; and an item of one's own.

import { Button } from '@digdir/designsystemet-react';
import { ArrowsCirclepathIcon, CheckmarkIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons';
import { type FormEvent, useRef, useState } from 'react';
import type { AgendaItemId, ItemSheet } from '../../api/bindings';
import { Input } from '../../components/fields';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { stateOf, titleOf, underOf } from './items';

export interface AgendaProps {
  items: readonly ItemSheet[];
  current: AgendaItemId | null;
  /** Items with something typed that is not saved. */
  begun: ReadonlySet<AgendaItemId>;
  onChoose: (id: AgendaItemId) => void;
  onAdd: (title: string) => void;
  onRefresh: () => void;
  busy: boolean;
}

export function Agenda({ items, current, begun, onChoose, onAdd, onRefresh, busy }: AgendaProps) {
  const text = useText();
  const { t } = text;
  const treated = items.filter(({ item }) => item.treated).length;
  const groups: { kind: ItemSheet['item']['kind']; items: { sheet: ItemSheet; number: number }[] }[] = [];
  for (const [index, sheet] of items.entries()) {
    const last = groups.at(-1);
    const row = { sheet, number: index + 1 };
    if (last?.kind === sheet.item.kind) last.items.push(row);
    else groups.push({ kind: sheet.item.kind, items: [row] });
  }
  return (
    <nav className="mt-a" aria-label={t('meeting-agenda')}>
      <div className="mt-p">
        <div className="mt-p-t">
          <span className="b">{t('meeting-agenda')}</span>
          <span className="sub tnum" role="status">
            {t('meeting-treated-of', { treated: text.number(treated), count: items.length })}
          </span>
        </div>
        <div className="mt-bar" aria-hidden="true">
          {items.map(({ item }) => (
            <i key={item.id} className={item.id === current ? 'mt-bar-c' : item.treated ? 'mt-bar-d' : undefined} />
          ))}
        </div>
      </div>
      {groups.map((group) => (
        <div key={group.items[0]?.sheet.item.id}>
          <h2>{t(`agenda-kind-${group.kind}`)}</h2>
          <ol start={group.items[0]?.number}>
            {group.items.map(({ sheet, number }) => {
              const { item } = sheet;
              const state = stateOf(sheet);
              const under = underOf(text, sheet);
              const title = titleOf(text, sheet);
              return (
                <li key={item.id}>
                  <button
                    type="button"
                    className={under ? undefined : 'mt-a-alone'}
                    aria-current={item.id === current ? 'step' : undefined}
                    title={sheet.contract_title ? `${title} · ${sheet.contract_title}` : title}
                    onClick={() => onChoose(item.id)}
                  >
                    <span className="no">
                      {state ? (
                        <Sym name={state} size={18} />
                      ) : item.treated ? (
                        <CheckmarkIcon aria-hidden fontSize={18} />
                      ) : begun.has(item.id) ? (
                        <PencilIcon aria-hidden fontSize={15} />
                      ) : (
                        number
                      )}
                    </span>
                    <span className="ell">{title}</span>
                    <span className="sr">
                      {state ? `, ${t(`requirement-state-${state}`)}` : ''}
                      {item.treated ? `, ${t('meeting-treated')}` : begun.has(item.id) ? `, ${t('meeting-begun')}` : ''}
                      {under ? ', ' : ''}
                    </span>
                    {under && <span className="me ell">{under}</span>}
                  </button>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
      <AddItem onAdd={onAdd} busy={busy} />
      <Button className="mt-more" variant="tertiary" data-color="neutral" disabled={busy} onClick={onRefresh}>
        <ArrowsCirclepathIcon aria-hidden />
        {t('meeting-refresh')}
      </Button>
    </nav>
  );
}

function AddItem({ onAdd, busy }: { onAdd: (title: string) => void; busy: boolean }) {
  const { t } = useText();
  const [title, setTitle] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setTitle(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (title === null) {
    return (
      <Button ref={opener} className="mt-more" variant="tertiary" disabled={busy} onClick={() => setTitle('')}>
        <PlusIcon aria-hidden />
        {t('meeting-add-item')}
      </Button>
    );
  }
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle(null);
  };
  return (
    <form className="mt-add" onSubmit={add}>
      <Input
        autoFocus
        type="text"
        aria-label={t('meeting-add-item-title')}
        placeholder={t('meeting-add-item-title')}
        maxLength={400}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <Button type="submit" variant="secondary" data-color="neutral">
        {t('button-add')}
      </Button>
    </form>
  );
}
