//! The requirement library: the kinds with search at the left, one of them whole at the right.

import { BooksIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Kind, LibraryRequirement } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextField } from '../../components/fields';
import { Link, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { useShortcut } from '../../components/shortcuts';
import { SkeletonRows } from '../../components/Waiting';
import { ToSheet } from '../../parts/giving/ToSheet';
import { LibraryFacts } from '../../parts/library/LibraryFacts';
import { library, matchesWords } from '../../parts/library/library';
import { useText } from '../../text/TextProvider';
import './library-page.css';

const NONE: readonly LibraryRequirement[] = [];

export function LibraryPage({ chosen }: { chosen?: string | undefined }) {
  const text = useText();
  const { t } = text;
  const asked = useQueryOf(library, text.language);
  const all = asked.data ?? NONE;
  const [sought, setSought] = useState('');
  const search = useRef<HTMLDivElement>(null);
  const found = useMemo(() => all.filter((one) => matchesWords(one, sought)), [all, sought]);
  const shown = chosen === undefined ? undefined : all.find(({ kind }) => kind === chosen);
  useShortcut('/', () => search.current?.querySelector('input')?.focus());

  return (
    <>
      <PageHeader
        title={shown ? shown.name : t('library-title')}
        sub={shown ? t('library-title') : t('library-sub', { count: all.length })}
      >
        <ToSheet disabled={found.length === 0} asked={() => ({ list: 'library', only: found.map(({ kind }) => kind) })} />
      </PageHeader>
      {asked.error ? (
        <div className="page-body">
          <ErrorNotice title={t('library-failed')} error={asked.error} onRetry={() => void asked.refetch()} />
        </div>
      ) : asked.isPending ? (
        <SkeletonRows label={t('library-waiting')} />
      ) : (
        <div className={shown ? 'lib-page lib-page-open' : 'lib-page'}>
          <nav className="lib-list" aria-label={t('library-kinds')}>
            <div ref={search} className="lib-search">
              <TextField
                label={t('library-search')}
                placeholder={t('library-search-in', { count: all.length })}
                value={sought}
                onChange={setSought}
              />
            </div>
            <KindLinks found={found} current={shown?.kind ?? null} />
            {found.length === 0 && <p className="sub lib-nohits">{t('list-no-hits', { sought })}</p>}
          </nav>
          <Shown key={shown?.kind ?? ''} requirement={shown} unknown={chosen !== undefined && !shown} />
        </div>
      )}
    </>
  );
}

function Shown({ requirement, unknown }: { requirement: LibraryRequirement | undefined; unknown: boolean }) {
  const { t } = useText();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollTo({ top: 0 });
  }, []);
  return (
    <section
      ref={place}
      className="lib-shown"
      tabIndex={requirement ? 0 : -1}
      aria-label={requirement?.name ?? t('library-title')}
    >
      {requirement ? (
        <>
          <Link to="/library" className="lnk lib-back">
            {t('library-back')}
          </Link>
          <h2 className="sr">{requirement.name}</h2>
          <LibraryFacts requirement={requirement} under={1} />
        </>
      ) : (
        <EmptyState icon={<BooksIcon aria-hidden fontSize={28} />} title={t(unknown ? 'library-unknown' : 'library-choose')}>
          {t('library-choose-said')}
        </EmptyState>
      )}
    </section>
  );
}

/** Links; arrows move between them. */
function KindLinks({ found, current }: { found: readonly LibraryRequirement[]; current: Kind | null }) {
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: found.length - 1 }[event.key];
    const next = to === undefined ? undefined : found[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('a')[to]?.focus();
    if (current !== null) navigate(`/library/${next.kind}`, { replace: true });
  };
  return (
    <ul ref={list}>
      {found.map((one, index) => (
        <li key={one.kind}>
          <Link
            to={`/library/${one.kind}`}
            aria-current={one.kind === current ? 'page' : undefined}
            onKeyDown={(event) => press(event, index)}
          >
            <span className="lib-name">{one.name}</span>
            <span className="xs sub">
              {[
                t(`placement-${one.placement}`),
                one.levels.map(({ level }) => t(`level-${level}`)).join(', '),
                one.basis === 'law' ? t('library-has-law') : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
