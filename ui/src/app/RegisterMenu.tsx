//! Which register is open, and the way to another: the user's own, the example, one found on disk, a new one.

import { Button } from '@digdir/designsystemet-react';
import { BooksIcon, ChevronUpDownIcon, FileIcon, FolderFileIcon, HouseIcon, PackageIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { sentenceOf } from '../api/failure';
import { useQueryOf } from '../api/query';
import { type OpenRegister, session, useOpening, type WayToOpen } from '../api/session';
import { Dialog } from '../components/Dialog';
import { forgetDrafts, useUnsavedDrafts } from '../components/draft';
import { Mark } from '../components/Mark';
import { navigate } from '../components/navigation';
import { useToasts } from '../components/Toasts';
import { beginMaking } from '../parts/keys/making';
import { useChoosingPackage } from '../parts/keys/useChoosingPackage';
import { type Text, useText } from '../text/TextProvider';
import './register-menu.css';

/** What the program calls the file of the user's own register: no name that a person gave. */
const OWN_FILE = 'register';

/** The organisation's name, or the file's as long as none is written. */
export const registerName = (
  { t }: Pick<Text, 't'>,
  { organisation, name }: Pick<OpenRegister, 'organisation' | 'name'>,
): string => organisation || (name === OWN_FILE ? t('register-way-own-name') : name);

/** What the menu offers: opening one, or making one. */
export type RegisterWay = WayToOpen | 'new' | 'package';

const WAYS: readonly { way: RegisterWay; icon: typeof FileIcon }[] = [
  { way: 'own', icon: HouseIcon },
  { way: 'example', icon: BooksIcon },
  { way: 'other', icon: FolderFileIcon },
  { way: 'new', icon: FileIcon },
  { way: 'package', icon: PackageIcon },
];

/** Opens another register, after asking what is to become of forms that are not saved. */
export function useRegisterSwitch() {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const unsaved = useUnsavedDrafts();
  const [asking, setAsking] = useState<RegisterWay | null>(null);
  const opening = useOpening({
    done: ({ register }, another) => {
      if (!register || !another) return;
      navigate('/');
      toasts.clear();
      toasts.tell({
        text: t(register.example ? 'register-opened-example' : 'register-opened', { name: registerName(text, register) }),
      });
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const choosing = useChoosingPackage({ failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }) });
  const ownIsMade = useQueryOf(session, null).data?.own ?? true;
  const begin = (way: RegisterWay) => {
    if (way === 'new') beginMaking({ place: 'chosen', to: '/contracts' });
    else if (way === 'own' && !ownIsMade) beginMaking({ place: 'own', to: '/contracts' });
    else if (way === 'package') choosing.mutate(null);
    else opening.mutate(way);
  };
  const open = (way: RegisterWay) => {
    if (opening.isPending) return;
    if (unsaved > 0) setAsking(way);
    else begin(way);
  };
  const question = asking !== null && (
    <Dialog
      title={t('register-unsaved')}
      onClose={() => setAsking(null)}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={() => setAsking(null)} data-autofocus>
            {t('button-cancel')}
          </Button>
          <Button
            data-color="danger"
            onClick={() => {
              setAsking(null);
              // They are kept beside the register that is open now.
              void forgetDrafts().then(() => begin(asking));
            }}
          >
            {t('register-unsaved-leave')}
          </Button>
        </>
      }
    >
      <p>{t('register-unsaved-said', { count: unsaved })}</p>
    </Dialog>
  );
  return { open, question };
}

export function RegisterMenu({ register, onOpen }: { register: OpenRegister | undefined; onOpen: (way: RegisterWay) => void }) {
  const text = useText();
  const { t } = text;
  const [shown, setShown] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const name = register ? registerName(text, register) : '';

  useEffect(() => {
    if (!shown) return;
    menu.current?.querySelector('button')?.focus();
    const away = (event: Event) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) setShown(false);
    };
    window.addEventListener('pointerdown', away);
    return () => window.removeEventListener('pointerdown', away);
  }, [shown]);

  const close = () => {
    setShown(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const last = items.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Tab') setShown(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={around} className="reg-menu">
      <button
        ref={button}
        type="button"
        className="reg"
        aria-haspopup="menu"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        title={name}
        onClick={() => setShown(!shown)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || shown) return;
          event.preventDefault();
          setShown(true);
        }}
      >
        <Mark size={24} />
        <span className="reg-t">
          <span className="sr">{t('nav-register')} </span>
          <span className="reg-n">{name}</span>
          {register?.example && <span className="ex">{t('example-register')}</span>}
        </span>
        <ChevronUpDownIcon aria-hidden fontSize={14} />
      </button>
      {shown && (
        <div ref={menu} id={id} className="reg-ways" role="menu" aria-label={t('register-menu')} onKeyDown={press} tabIndex={-1}>
          {WAYS.map(({ way, icon: Icon }) => (
            <button
              key={way}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onOpen(way);
              }}
            >
              <Icon aria-hidden fontSize={18} />
              <span>{t(`register-way-${way}`)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
