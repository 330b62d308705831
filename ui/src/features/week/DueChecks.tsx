//! The checks of Min uke, in groups. Arrows move between the rows, Enter or the letter of an outcome answers one in
//! place; when it is saved, the row after has the focus.

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DueGroup, Outcome, Week } from '../../api/bindings';
import { usePreferences } from '../../api/preferences';
import { Section } from '../../components/Section';
import { outcomeOptions } from '../../parts/check/answer';
import { useText } from '../../text/TextProvider';
import { CheckRow } from './CheckRow';
import { movedTo, shownGroups, takesOver } from './due-rows';

interface Opened {
  id: string;
  first?: Outcome;
}

export function DueChecks({ week, everyone }: { week: Week; everyone: boolean }) {
  const text = useText();
  const { t } = text;
  const { letterKeys } = usePreferences();
  const list = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState<ReadonlySet<DueGroup>>(new Set());
  const [activeId, setActiveId] = useState<string | null>(null);
  const [openedRow, setOpenedRow] = useState<Opened | null>(null);
  const [focusWanted, setFocusWanted] = useState<string | null>(null);

  const groups = shownGroups(week, whole);
  const ids = groups.flatMap(({ rows }) => rows.map((row) => row.check_id));
  const active = activeId !== null && ids.includes(activeId) ? activeId : (ids[0] ?? null);

  useEffect(() => {
    if (focusWanted === null) return;
    list.current?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(focusWanted)}"]`)?.focus();
    setFocusWanted(null);
  }, [focusWanted]);

  const focusRow = (id: string | null) => {
    setActiveId(id);
    setFocusWanted(id);
  };
  const close = (id: string) => {
    setOpenedRow(null);
    focusRow(id);
  };
  const done = (id: string, goOn: boolean) => {
    const after = takesOver(ids, id);
    setOpenedRow(goOn && after !== null ? { id: after } : null);
    if (goOn) setActiveId(after);
    else focusRow(after);
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('[data-check]');
    const id = row?.dataset.check;
    // An open row's keys are its form's.
    if (id === undefined || id === openedRow?.id) return;
    const to = movedTo(event.key, ids.indexOf(id), ids.length - 1);
    const option = letterKeys
      ? outcomeOptions(text).find(
          ({ letter }, place) => letter === event.key.toLocaleLowerCase() || String(place + 1) === event.key,
        )
      : undefined;
    if (to !== null) focusRow(ids[to] ?? null);
    else if (option) setOpenedRow({ id, first: option.value });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the rows in it
    <div ref={list} onKeyDown={press}>
      {groups.map(({ group, total, rows, hidden, beyond }) => (
        <Section key={group} title={t(`week-group-${group}`)} count={total}>
          <ul>
            {rows.map((check) => (
              <CheckRow
                key={check.check_id}
                check={check}
                active={check.check_id === active}
                open={check.check_id === openedRow?.id}
                first={check.check_id === openedRow?.id ? openedRow.first : undefined}
                hasNext={ids.length > 1}
                showsResponsible={everyone}
                onOpen={() => setOpenedRow({ id: check.check_id })}
                onClose={() => close(check.check_id)}
                onDone={(goOn) => done(check.check_id, goOn)}
                onActive={() => setActiveId(check.check_id)}
              />
            ))}
          </ul>
          {hidden > 0 && (
            <button
              type="button"
              className="lnk week-more"
              onClick={() => {
                setWhole((before) => new Set([...before, group]));
                focusRow(week.checks.filter((check) => check.group === group)[rows.length]?.check_id ?? null);
              }}
            >
              {t('week-show-more', { count: hidden })}
            </button>
          )}
          {beyond > 0 && hidden === 0 && (
            <p className="xs sub week-more">
              {t('week-beyond', { shown: text.number(total - beyond), total: text.number(total) })}
            </p>
          )}
        </Section>
      ))}
    </div>
  );
}
