//! Meeting mode: the whole window, made for the keyboard and for being seen by both sides. One item at a time; nothing that
//! is typed is ever lost; no dialogs on the way.

import { Button } from '@digdir/designsystemet-react';
import { ArrowLeftIcon, ArrowRightIcon, EyeIcon, EyeSlashIcon, PauseIcon, TrashIcon } from '@navikt/aksel-icons';
import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AgendaItemId, MeetingSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { Mark } from '../../components/Mark';
import { navigate } from '../../components/navigation';
import { RegisterName } from '../../components/PageHeader';
import { useShortcut } from '../../components/shortcuts';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { FileList } from '../../parts/file/FileList';
import { ownerOf } from '../../parts/file/queries';
import { useText } from '../../text/TextProvider';
import { Agenda } from './Agenda';
import { outcomeOf } from './Finding';
import { ItemPane } from './ItemPane';
import { titleOf } from './items';
import { addItem, endMeeting, meetingSheet, orderAgenda, refreshAgenda, removeItem, treatItem } from './queries';
import { treatmentOf, unreadable } from './typed';
import { useTyped } from './useTyped';
import './meeting.css';

export function MeetingRun({ id }: { id: string }) {
  const { t } = useText();
  const { data: sheet, error, refetch } = useQueryOf(meetingSheet, id);
  const over = sheet?.meeting.ended === true;
  useEffect(() => {
    if (over) navigate(`/meeting/${id}`, { replace: true });
  }, [over, id]);
  if (error?.code === 'not-found') {
    return (
      <EmptyState
        icon={<TrashIcon aria-hidden fontSize={28} />}
        title={t('meeting-missing')}
        actions={<Button onClick={() => navigate('/meetings')}>{t('meeting-to-list')}</Button>}
      >
        {t('meeting-missing-said')}
      </EmptyState>
    );
  }
  if (!sheet || over) {
    return (
      <div className="page-body">
        {error ? (
          <ErrorNotice title={t('meeting-failed')} error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows label={t('meeting-waiting')} />
        )}
      </div>
    );
  }
  return <Running sheet={sheet} />;
}

/** Text fields keep their arrows, and so do choices, lists and menus. */
const hasOwnArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input, select, [role=radio], [role=combobox], [role=menuitem]');

function Running({ sheet }: { sheet: MeetingSheet }) {
  const text = useText();
  const { t } = text;
  const { meeting, items } = sheet;
  const register = useContext(RegisterName);
  const toasts = useToasts();
  const done = useDone();
  const typed = useTyped(sheet);
  const place = useRef<HTMLDivElement>(null);
  const endButton = useRef<HTMLButtonElement>(null);
  const [internalShown, setInternalShown] = useState(false);
  const [tried, setTried] = useState<AgendaItemId | null>(null);
  const [refused, setRefused] = useState<{ item: AgendaItemId; error: unknown } | null>(null);
  const [at, setAt] = useState<AgendaItemId | null>(
    () => (items.find((one) => one.draft !== null) ?? items.find(({ item }) => !item.treated) ?? items[0])?.item.id ?? null,
  );
  const index = Math.max(
    items.findIndex(({ item }) => item.id === at),
    0,
  );
  const current = items[index] ?? null;
  useEffect(() => {
    document.title = [meeting.title, register, 'Kravspor'].filter(Boolean).join(' – ');
  }, [meeting.title, register]);

  const failed = (error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const treat = useChange(treatItem);
  const end = useChange(endMeeting, { failed });
  const order = useChange(orderAgenda, { failed });
  const add = useChange(addItem, { done: (id) => setAt(id), failed });
  const refresh = useChange(refreshAgenda, {
    done: (added) => toasts.tell({ text: t('meeting-refreshed', { count: added }) }),
    failed,
  });
  const remove = useChange(removeItem, { done: () => done(t('meeting-item-removed')), failed });

  const go = (id: AgendaItemId | undefined) => {
    if (!id) return;
    void typed.flush();
    setAt(id);
    setTried(null);
  };
  const focusOn = (what: string) => {
    const found = place.current?.querySelector<HTMLElement>(
      `[data-key=${what}] :is(textarea, input, [role=radio][tabindex="0"], [role=radio])`,
    );
    found?.focus();
  };

  /** Saves one item as one change. Answers whether it is saved. */
  const save = async (id: AgendaItemId): Promise<boolean> => {
    const one = items.find(({ item }) => item.id === id);
    if (!one || treat.isPending) return false;
    const said = typed.of(one);
    const wrong = unreadable(text, said);
    if (wrong.length > 0) {
      setAt(id);
      setTried(id);
      requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(`[name="${wrong[0]?.field}"]`)?.focus());
      return false;
    }
    try {
      const outcome = await outcomeOf(text, said, one.requirement);
      await typed.saving(one);
      const isDocument = one.requirement?.requirement.target.measure === 'document';
      await treat.mutateAsync({ id, treatment: treatmentOf(text, said, outcome, one.item.title, isDocument) });
      typed.saved(one);
      setRefused(null);
      return true;
    } catch (error) {
      typed.failed(one);
      setAt(id);
      setRefused({ item: id, error });
      return false;
    }
  };
  /** Nothing is said by going past a check that nothing was said about. */
  const isSkipped = () => current !== null && current.item.kind === 'check' && !typed.isBegun(current);
  const saveHere = async (goOn: boolean) => {
    if (!current) return;
    const title = titleOf(text, current);
    if (isSkipped() || (current.item.treated && !typed.isBegun(current))) {
      if (!goOn) return;
    } else {
      if (!(await save(current.item.id))) return;
      done(t('meeting-item-saved', { title }));
    }
    if (!goOn) return;
    const next = items[index + 1];
    if (next) go(next.item.id);
    else endButton.current?.focus({ focusVisible: true });
  };
  const finish = async () => {
    // What was typed and not saved is said too.
    for (const one of items) {
      if (typed.isBegun(one) && !(await save(one.item.id))) return;
    }
    await end.mutateAsync(meeting.id).then(
      () => {
        toasts.clear();
        navigate(`/meeting/${meeting.id}?minutes`, { replace: true });
        done(t('meeting-ended'));
      },
      () => undefined,
    );
  };
  const move = (step: -1 | 1) => {
    if (!current || order.isPending) return;
    const keys = items.map(({ item }) => item.id);
    const to = index + step;
    const other = keys[to];
    if (other === undefined) return;
    keys[to] = current.item.id;
    keys[index] = other;
    order.mutate({ id: meeting.id, order: keys });
  };
  const takeOff = () => {
    if (!current || remove.isPending) return;
    const neighbour = (items[index + 1] ?? items[index - 1])?.item.id;
    typed.forget(current);
    remove.mutate(current.item.id, { onSuccess: () => setAt(neighbour ?? null) });
  };
  const pause = () => {
    void typed.flush();
    navigate(`/meeting/${meeting.id}`);
  };

  useShortcut('v', () => focusOn('value'));
  useShortcut('m', () => focusOn('note'));
  useShortcut('b', () => focusOn('decision'));
  useShortcut('alt+arrowleft', () => go(items[index - 1]?.item.id));
  useShortcut('alt+arrowright', () => go(items[index + 1]?.item.id));
  useShortcut('alt+arrowup', () => move(-1));
  useShortcut('alt+arrowdown', () => move(1));
  useShortcut('ctrl+enter', () => void saveHere(true));
  useShortcut('ctrl+s', () => void saveHere(false));
  // Out of a field, so that single letters are heard again.
  useShortcut('escape', () => place.current?.querySelector<HTMLElement>('h1')?.focus());
  const arrows = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || hasOwnArrows(event.target)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    go(items[index + step]?.item.id);
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => arrows(event);
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);

  const people = meeting.participants.map((one) => one.name);
  const under = [sheet.contract?.title ?? sheet.supplier, text.date(meeting.held_on), people.join(', ')];
  const begun = new Set(items.filter((one) => typed.isBegun(one)).map(({ item }) => item.id));
  const names = [...new Set([...people, ...items.flatMap(({ earlier }) => earlier?.decision.responsible ?? [])])];
  return (
    <div className="mt" ref={place}>
      <header className="mt-h">
        <Mark size={30} />
        <div className="mt-ti">
          <p className="b ell">{meeting.title}</p>
          <p className="sub ell" title={under.filter(Boolean).join(' · ')}>
            {under.filter(Boolean).join(' · ')}
          </p>
        </div>
        <button
          type="button"
          role="switch"
          aria-checked={internalShown}
          aria-label={t('meeting-internal-switch')}
          className={internalShown ? 'mt-switch mt-switch-on' : 'mt-switch'}
          onClick={() => setInternalShown(!internalShown)}
        >
          {internalShown ? <EyeIcon aria-hidden fontSize={18} /> : <EyeSlashIcon aria-hidden fontSize={18} />}
          <span>{t(internalShown ? 'meeting-internal-shown' : 'meeting-internal-hidden')}</span>
        </button>
        <Button variant="tertiary" data-color="neutral" title={t('meeting-pause-said')} onClick={pause}>
          <PauseIcon aria-hidden />
          {t('meeting-pause')}
        </Button>
        <Button ref={endButton} variant="secondary" data-color="neutral" loading={end.isPending} onClick={() => void finish()}>
          {t('meeting-end')}
        </Button>
      </header>
      <div className="mt-b">
        <Agenda
          items={items}
          current={current?.item.id ?? null}
          begun={begun}
          onChoose={go}
          onAdd={(title) => add.mutate({ id: meeting.id, title, contract: null })}
          onRefresh={() => refresh.mutate(meeting.id)}
          busy={add.isPending || refresh.isPending}
        />
        <div className="mt-m">
          {typed.fault !== null && (
            <ErrorNotice title={t('meeting-not-kept')} error={typed.fault} onRetry={() => void typed.flush()} />
          )}
          {current ? (
            <ItemPane
              key={current.item.id}
              sheet={current}
              number={index + 1}
              count={items.length}
              typed={typed.of(current)}
              onEdit={(part) => typed.edit(current, part)}
              faults={unreadable(text, typed.of(current))}
              tried={tried === current.item.id}
              restored={typed.isRestored(current)}
              onForget={() => typed.forget(current)}
              names={names}
              internalShown={internalShown}
              contractShown={sheet.contract === null}
              onMove={move}
              onRemove={takeOff}
              files={<FileList owner={ownerOf('agenda-item', current.item.id)} />}
            />
          ) : (
            <EmptyState icon={<PauseIcon aria-hidden fontSize={28} />} title={t('meeting-empty')}>
              {t('meeting-empty-said')}
            </EmptyState>
          )}
          {refused && refused.item === current?.item.id && (
            <ErrorNotice title={t('meeting-item-failed')} error={refused.error} onRetry={() => void saveHere(false)} />
          )}
          <footer className="mt-f">
            <Button
              variant="secondary"
              data-color="neutral"
              aria-keyshortcuts="Alt+ArrowLeft"
              disabled={index === 0}
              onClick={() => go(items[index - 1]?.item.id)}
            >
              <ArrowLeftIcon aria-hidden />
              {t('meeting-previous')} <KeyHint>Alt ←</KeyHint>
            </Button>
            <span className="sub mt-hint" aria-hidden="true">
              <KeyHint>V</KeyHint> {t('meeting-hint-value')} <KeyHint>M</KeyHint> {t('meeting-hint-note')} <KeyHint>B</KeyHint>{' '}
              {t('meeting-hint-decision')} <KeyHint>↑</KeyHint>
              <KeyHint>↓</KeyHint> {t('meeting-hint-item')}
            </span>
            <Button
              aria-keyshortcuts="Control+Enter"
              loading={treat.isPending}
              disabled={current === null}
              onClick={() => void saveHere(true)}
            >
              {t('meeting-save-next')} <KeyHint>Ctrl Enter</KeyHint>
              <ArrowRightIcon aria-hidden />
            </Button>
          </footer>
        </div>
      </div>
    </div>
  );
}
