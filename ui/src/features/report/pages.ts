//! The pages of a report, drawn by pdf.js, which is fetched when the first is looked at. Runs nothing that a document holds.

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A report that can be looked at. */
export interface Pages {
  readonly count: number;
  /** Width and height of a page in points. */
  readonly size: (page: number) => Promise<readonly [number, number]>;
  /** Draws a page, numbered from 1, at `scale` points per CSS pixel, and answers its text. A drawing begun later on the same canvas wins. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number) => Promise<string>;
  /** Lets go of it. */
  readonly close: () => void;
}

export async function openPages(base64: string): Promise<Pages> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdf.GlobalWorkerOptions.workerSrc = worker;
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  // Letters as outlines: the page's rules let no font in but the program's own.
  const loading = pdf.getDocument({ data, disableFontFace: true, isEvalSupported: false, useWasm: false, enableXfa: false });
  const document = await loading.promise;
  return {
    count: document.numPages,
    size: async (page) => {
      const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
      return [width, height];
    },
    draw: (page, canvas, scale) => draw(document, page, canvas, scale),
    close: () => void loading.destroy(),
  };
}

const drawing = new WeakMap<HTMLCanvasElement, { cancel: () => void; promise: Promise<unknown> }>();

async function draw(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, scale: number): Promise<string> {
  const page = await document.getPage(number);
  const before = drawing.get(canvas);
  before?.cancel();
  await before?.promise.catch(() => undefined);
  const sharp = window.devicePixelRatio || 1;
  const viewport = page.getViewport({ scale: scale * sharp });
  // Beside the page that is seen, which is exchanged in one go: half a page tells nothing.
  const beside = window.document.createElement('canvas');
  beside.width = Math.floor(viewport.width);
  beside.height = Math.floor(viewport.height);
  const task = page.render({ canvas: beside, viewport });
  drawing.set(canvas, task);
  await task.promise;
  canvas.width = beside.width;
  canvas.height = beside.height;
  canvas.getContext('2d')?.drawImage(beside, 0, 0);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
