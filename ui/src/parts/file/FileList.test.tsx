import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { emit } from '@tauri-apps/api/event';
import { mockIPC } from '@tauri-apps/api/mocks';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { File, FileProgress, Taken } from '../../api/bindings';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { FileList } from './FileList';
import { ownerOf } from './queries';

const A: File = { id: 'a', name: 'Svanemerket æøå.pdf', size: 1_200_000, sha256: 'a'.repeat(64) };
let stored: File[] = [];
let asked: string[] = [];
let taken: (progress: (news: FileProgress) => void) => Promise<Taken> | Taken;

beforeEach(() => {
  stored = [];
  asked = [];
  taken = () => ({ files: [{ name: A.name, size: A.size, sha256: A.sha256 }], refused: [], cancelled: false });
  mockIPC(
    (command, args) => {
      const given = args as Record<string, unknown>;
      asked.push(command);
      switch (command) {
        case 'owned_files':
          return stored;
        case 'choose_files':
        case 'take_dropped_files':
          return taken((news) => (given.progress as { onmessage: (news: FileProgress) => void }).onmessage(news));
        case 'add_files':
          stored = [A];
          return { value: null, touched: ['file'] };
        case 'remove_file':
          stored = [];
          return { value: null, touched: ['file'] };
        case 'open_file':
          return Promise.reject({ code: 'file-not-opened', sentence: 'Kan være et program.' });
        default:
          return null;
      }
    },
    { shouldMockEvents: true },
  );
});

function show() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <FileList owner={ownerOf('step', 's')} />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
}

it('shows what was chosen with its size, and takes it away again', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Legg ved fil' }));
  expect(await screen.findByRole('button', { name: `Åpne ${A.name}` })).toBeDefined();
  expect(screen.getByRole('list', { name: 'Filer' }).textContent).toContain('1,2');
  await userEvent.click(screen.getByRole('button', { name: `Fjern ${A.name}` }));
  await waitFor(() => expect(screen.queryByRole('button', { name: `Åpne ${A.name}` })).toBeNull());
});

it('takes what is dropped anywhere on the window, and asks for it by its number only', async () => {
  show();
  await screen.findByRole('button', { name: 'Legg ved fil' });
  await act(() => emit('files-over', { x: 0.9, y: 0.9, drop: 0, count: 0 }));
  expect(await screen.findByText('Slipp for å legge ved')).toBeDefined();
  await act(() => emit('files-dropped', { x: 0.9, y: 0.9, drop: 7, count: 1 }));
  expect(await screen.findByRole('button', { name: `Åpne ${A.name}` })).toBeDefined();
  expect(asked).toContain('take_dropped_files');
});

it('says how far it has come, and is stopped', async () => {
  let end: (answer: Taken) => void = () => undefined;
  taken = (progress) => {
    progress({ name: 'stor.pdf', place: 2, count: 3, done: 5_000_000, size: 10_000_000 });
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Legg ved fil' }));
  expect(await screen.findByText('Kopierer stor.pdf (2 av 3)')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(asked).toContain('cancel_files');
  act(() => end({ files: [], refused: [], cancelled: true }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(asked).not.toContain('add_files');
});

it('names each file that could not be taken, and why, and keeps the others', async () => {
  taken = () => ({
    files: [{ name: A.name, size: A.size, sha256: A.sha256 }],
    refused: [{ name: 'borte.pdf', failure: { code: 'file-missing', field: null, params: {}, sentence: 'Fant ikke filen.' } }],
    cancelled: false,
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Legg ved fil' }));
  expect((await screen.findByRole('alert')).textContent).toContain('borte.pdf: Fant ikke filen.');
  expect(await screen.findByRole('button', { name: `Åpne ${A.name}` })).toBeDefined();
});

it('says why a file is not opened', async () => {
  stored = [A];
  show();
  await userEvent.click(await screen.findByRole('button', { name: `Åpne ${A.name}` }));
  expect(await screen.findByText('Kan være et program.')).toBeDefined();
});
