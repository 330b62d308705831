//! Adds several requirements at once from the library: pick at the left, fill in at the right, all saved as one change.

import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type ContractSheet, commands, type Kind, type LibraryRequirement } from '../../api/bindings';
import { useChange } from '../../api/change';
import { opened } from '../../api/client';
import { fieldNameOf, type RegisterError } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Dialog } from '../../components/Dialog';
import { useDraft } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { Sym } from '../../components/Sym';
import { useShortcut } from '../../components/shortcuts';
import { useUnreadFields } from '../../components/unread';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { library, matchesWords } from '../../parts/library/library';
import { useText } from '../../text/TextProvider';
import { ACTIVE_ROW, focusWhenDrawn } from './focus';
import { choiceOf, draftWith, openIn, type Pick, type Picks, pickOf } from './library-choice';
import { PickFields } from './PickFields';
import { addRequirements } from './queries';
import './add-from-library.css';

const NONE: readonly LibraryRequirement[] = [];
const EMPTY: Picks = {};

export function AddFromLibrary({ sheet, onClose }: { sheet: ContractSheet; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const contract = sheet.contract.id;
  const asked = useQueryOf(library, text.language);
  const all = asked.data ?? NONE;
  const draft = useDraft<Picks>(`requirement/library/${contract}`, EMPTY);
  const picks = draft.value;
  const unread = useUnreadFields();
  const done = useDone();
  const place = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  const [current, setCurrent] = useState<Kind | null>(null);
  // Said once: the requirement whose limit is missing. A second try saves without.
  const [limitAsked, setLimitAsked] = useState<Kind | null>(null);

  const found = useMemo(() => all.filter((one) => matchesWords(one, sought)), [all, sought]);
  const shown = found.find(({ kind }) => kind === current) ?? found[0];
  const picked = all.filter(({ kind }) => pickOf(picks, kind).picked);
  const open = picked.map((one) => ({ one, open: openIn(one, pickOf(picks, one.kind)) }));
  const has = useMemo(() => new Set(sheet.requirements.map(({ requirement }) => requirement.kind)), [sheet.requirements]);

  const edit = (kind: Kind, next: Partial<Pick>) =>
    draft.set((before) => ({ ...before, [kind]: { ...pickOf(before, kind), ...next } }));

  const add = useChange(addRequirements, {
    done: (ids) => {
      draft.forget();
      done(t('requirement-added-many', { count: ids.length }));
      onClose();
      focusWhenDrawn(ACTIVE_ROW);
    },
  });
  const [failed, setFailed] = useState<unknown>(null);
  const save = async () => {
    if (add.isPending || picked.length === 0) return;
    if (unread.any) {
      place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    const limitless = open.find((entry) => entry.open.limit)?.one.kind;
    if (limitless && limitAsked === null) {
      setLimitAsked(limitless);
      setCurrent(limitless);
      return;
    }
    setFailed(null);
    try {
      const drafts = await opened(commands.libraryDrafts(picked.map((one) => choiceOf(text, one, pickOf(picks, one.kind)))));
      add.mutate({
        contract,
        drafts: drafts.map((proposed, index) => {
          const one = picked[index];
          return one ? draftWith(proposed, pickOf(picks, one.kind)) : proposed;
        }),
      });
    } catch (thrown) {
      setFailed(thrown);
    }
  };
  useShortcut('ctrl+enter', () => void save());
  useShortcut('ctrl+s', () => void save());
  useEffect(() => {
    if (limitAsked) place.current?.querySelector<HTMLElement>('input[name="limit"]')?.focus();
  }, [limitAsked]);

  // The search is there only when the library is.
  useEffect(() => {
    if (!asked.isPending) place.current?.querySelector<HTMLElement>('.lib-pick input')?.focus();
  }, [asked.isPending]);

  const unsanctioned = open.filter((entry) => entry.open.sanction).length;
  const limitless = open.filter((entry) => entry.open.limit).length;
  const unfilled = open.reduce((sum, entry) => sum + entry.open.blanks, 0);
  const error = add.error ?? failed;

  return (
    <Dialog
      wide
      title={t('requirement-library-title')}
      onClose={onClose}
      said={
        <span className="lib-said" role="status">
          <b className="b">{t('requirement-picked', { count: picked.length })}</b>
          {unsanctioned > 0 && (
            <span className="lib-open">
              <Sym name="warning" size={13} /> {t('requirement-picked-no-sanction', { count: unsanctioned })}
            </span>
          )}
          {limitless > 0 && (
            <span className="lib-open">
              <Sym name="warning" size={13} /> {t('requirement-picked-no-limit', { count: limitless })}
            </span>
          )}
          {unfilled > 0 && <span>{t('requirement-picked-blanks', { count: unfilled })}</span>}
        </span>
      }
      actions={
        <>
          <Button
            variant="tertiary"
            data-color="neutral"
            onClick={() => {
              draft.forget();
              onClose();
            }}
          >
            {t('button-cancel')}
          </Button>
          <Button
            aria-disabled={picked.length === 0}
            loading={add.isPending}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void save()}
          >
            {picked.length === 0 ? t('requirement-add-none') : t('requirement-add-count', { count: picked.length })}{' '}
            <KeyHint>Ctrl Enter</KeyHint>
          </Button>
        </>
      }
    >
      <div ref={place} className="lib-add">
        <p className="sub sm">{t('requirement-library-to', { contract: sheet.contract.title })}</p>
        {error !== null && (
          <ErrorNotice title={fieldTitle(text, error as RegisterError, t('requirement-failed-many'))} error={error} />
        )}
        {asked.error ? (
          <ErrorNotice title={t('library-failed')} error={asked.error} onRetry={() => void asked.refetch()} />
        ) : asked.isPending ? (
          <SkeletonRows label={t('library-waiting')} />
        ) : (
          <div className="lib-panes">
            <div className="lib-pick">
              <TextField
                label={t('library-search')}
                value={sought}
                onChange={setSought}
                placeholder={t('library-search-in', { count: all.length })}
              />
              <KindList
                found={found}
                current={shown?.kind ?? null}
                picks={picks}
                has={has}
                onCurrent={setCurrent}
                onPick={(kind, is) => edit(kind, { picked: is })}
              />
              {found.length === 0 && <p className="sub">{t('list-no-hits', { sought })}</p>}
            </div>
            {shown && (
              <PickFields
                key={shown.kind}
                requirement={shown}
                pick={pickOf(picks, shown.kind)}
                manager={sheet.contract.manager}
                limitAsked={limitAsked === shown.kind}
                unread={unread}
                onChange={(next) => edit(shown.kind, next)}
              />
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** What was not saved, with the field if the refusal names one. */
function fieldTitle(text: ReturnType<typeof useText>, error: RegisterError, title: string): string {
  const field = error.field ? fieldNameOf(text, error.field) : null;
  return field ? text.t('form-failed-field', { title, field }) : title;
}

interface KindListProps {
  found: readonly LibraryRequirement[];
  current: Kind | null;
  picks: Picks;
  has: ReadonlySet<Kind>;
  onCurrent: (kind: Kind) => void;
  onPick: (kind: Kind, picked: boolean) => void;
}

/** One stop for Tab; arrows move, Space picks. */
function KindList({ found, current, picks, has, onCurrent, onPick }: KindListProps) {
  const { t } = useText();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: found.length - 1 }[event.key];
    const next = to === undefined ? undefined : found[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    onCurrent(next.kind);
    list.current?.querySelectorAll<HTMLElement>('input')[to]?.focus();
  };
  return (
    <ul ref={list} className="lib-kinds" aria-label={t('library-kinds')}>
      {found.map((one, index) => {
        const pick = pickOf(picks, one.kind);
        const open = openIn(one, pick);
        const details = [
          t(`placement-${pick.placement ?? one.placement}`),
          one.rhythms[0] ?? '',
          has.has(one.kind) ? t('requirement-kind-known') : '',
        ].filter(Boolean);
        return (
          <li key={one.kind} className={`${one.kind === current ? 'cur' : ''} ${pick.picked ? 'on' : ''}`}>
            <input
              type="checkbox"
              id={`${id}-${one.kind}`}
              checked={pick.picked}
              tabIndex={one.kind === current ? 0 : -1}
              aria-describedby={`${id}-${one.kind}-d`}
              onChange={(event) => onPick(one.kind, event.target.checked)}
              onFocus={() => onCurrent(one.kind)}
              onKeyDown={(event) => press(event, index)}
            />
            <div>
              <label htmlFor={`${id}-${one.kind}`}>{one.name}</label>
              <span id={`${id}-${one.kind}-d`} className="xs sub">
                {details.join(' · ')}
                {pick.picked && open.sanction && <> · {t('warning-no-sanction-agreed.short')}</>}
                {pick.picked && open.limit && <> · {t('warning-limit-missing.short')}</>}
              </span>
            </div>
            {/* The pointer's way to look without picking; the keyboard's is the arrows. */}
            <button type="button" className="lnk xs" tabIndex={-1} onClick={() => onCurrent(one.kind)}>
              {t('library-look')}
              <span className="sr"> {one.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
