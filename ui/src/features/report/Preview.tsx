//! A report page by page before it is saved. Draws what was printed; does not print.

import { Button } from '@digdir/designsystemet-react';
import { ChevronLeftIcon, ChevronRightIcon, ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../text/TextProvider';
import { openPages, type Pages } from './pages';
import './preview.css';

/** How much larger than the whole page. */
const SIZES = [1, 1.25, 1.5, 2, 3];
/** Room around the page, in pixels. */
const AROUND = 32;

/** `document` is the PDF in base 64. */
export function Preview({ document, name }: { document: string; name: string }) {
  const { t } = useText();
  const [pages, setPages] = useState<Pages | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const [size, setSize] = useState(0);
  useEffect(() => {
    let gone = false;
    let open: Pages | null = null;
    setFailed(false);
    openPages(document).then(
      (read) => {
        open = read;
        if (gone) read.close();
        else {
          setPages(read);
          setPage((before) => Math.min(before, read.count));
        }
      },
      () => setFailed(!gone),
    );
    return () => {
      gone = true;
      open?.close();
    };
  }, [document]);
  if (failed) return <p className="rp-still">{t('preview-failed')}</p>;
  const count = pages?.count ?? 1;
  const turn = (to: number) => setPage(Math.max(1, Math.min(count, to)));
  const grow = (by: number) => setSize((before) => Math.max(0, Math.min(SIZES.length - 1, before + by)));
  const keys = (event: KeyboardEvent) => {
    const whole = SIZES[size] === 1;
    const turns: Record<string, () => void> = {
      PageDown: () => turn(page + 1),
      PageUp: () => turn(page - 1),
      Home: () => turn(1),
      End: () => turn(count),
      '+': () => grow(1),
      '-': () => grow(-1),
      // A page that is larger than its room is scrolled by the arrows.
      ...(whole ? { ArrowRight: () => turn(page + 1), ArrowLeft: () => turn(page - 1) } : {}),
    };
    const does = turns[event.key];
    if (!does || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    does();
  };
  return (
    <>
      <div className="pv-bar" role="toolbar" aria-label={t('preview-bar')}>
        <Turn label={t('preview-back')} off={page <= 1} onClick={() => turn(page - 1)}>
          <ChevronLeftIcon aria-hidden />
        </Turn>
        <span className="pv-at" aria-live="polite">
          {t('preview-page', { page, count })}
        </span>
        <Turn label={t('preview-on')} off={page >= count} onClick={() => turn(page + 1)}>
          <ChevronRightIcon aria-hidden />
        </Turn>
        <span className="pv-gap" />
        <Turn label={t('preview-smaller')} off={size === 0} onClick={() => grow(-1)}>
          <ZoomMinusIcon aria-hidden />
        </Turn>
        <span className="pv-at">
          {size === 0 ? t('preview-whole') : t('preview-size', { percent: (SIZES[size] ?? 1) * 100 })}
        </span>
        <Turn label={t('preview-larger')} off={size === SIZES.length - 1} onClick={() => grow(1)}>
          <ZoomPlusIcon aria-hidden />
        </Turn>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="pv-room" tabIndex={0} aria-label={t('preview-of', { name })} onKeyDown={keys}>
        {pages && <Page pages={pages} page={page} larger={SIZES[size] ?? 1} />}
      </section>
    </>
  );
}

function Turn(props: { label: string; off: boolean; onClick: () => void; children: React.ReactNode }) {
  return (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      aria-label={props.label}
      aria-disabled={props.off}
      onClick={() => props.off || props.onClick()}
    >
      {props.children}
    </Button>
  );
}

/** One page, as large as the room lets the whole of it be, times `larger`. */
function Page({ pages, page, larger }: { pages: Pages; page: number; larger: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [room, setRoom] = useState<readonly [number, number] | null>(null);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const around = canvas.current?.parentElement;
    if (!around) return;
    const look = new ResizeObserver(() => setRoom([around.clientWidth, around.clientHeight]));
    look.observe(around);
    return () => look.disconnect();
  }, []);
  useEffect(() => {
    const on = canvas.current;
    if (!on || !room) return;
    let gone = false;
    const show = async () => {
      const [width, height] = await pages.size(page);
      const across = (room[0] - AROUND) / width;
      // A room with no height of its own, in a narrow window, is as high as the page is.
      const whole = room[1] > 300 ? Math.min(across, (room[1] - AROUND) / height) : across;
      const scale = Math.max(0.2, whole) * larger;
      if (gone) return;
      on.style.width = `${Math.floor(width * scale)}px`;
      on.style.height = `${Math.floor(height * scale)}px`;
      const read = await pages.draw(page, on, scale);
      if (!gone) setText(read);
    };
    // A drawing that gave way to a later one, or whose document is closed, needs no word.
    show().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [pages, page, larger, room]);
  return (
    <>
      {/* Nothing is seen of it until the first page is drawn. */}
      <canvas ref={canvas} className="pv-page" data-drawn={text !== null} aria-hidden />
      <div className="ds-sr-only">
        {(text ?? '').split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a page have no other name
          <p key={at}>{line}</p>
        ))}
      </div>
    </>
  );
}
