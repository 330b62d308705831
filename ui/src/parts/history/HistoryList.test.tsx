import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { HistoryEntry } from '../../api/bindings';
import { defineQuery } from '../../api/query';
import { TextProvider } from '../../text/TextProvider';
import { type HistoryArgs, HistoryList } from './HistoryList';

const edited: HistoryEntry = {
  id: 4,
  at: '2026-11-21T09:12:00Z',
  who: 'Ingrid Sæther',
  name: 'edit-contract',
  subject: 'Kopipapir',
  undone: false,
  undoes: null,
  values: [
    { noun: 'contract', field: 'title', from: 'Kopipapir', to: 'Papir' },
    { noun: 'contract', field: 'department', from: 'Innkjøp', to: 'Økonomi' },
  ],
};

function show(entry: HistoryEntry) {
  const query = defineQuery<HistoryArgs, HistoryEntry[]>({ name: 'test.history', reads: [], ask: async () => [entry] });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TextProvider language="nb" today="2026-11-23">
        <HistoryList id="1" query={query} />
      </TextProvider>
    </QueryClientProvider>,
  );
}

it('a change tells from which value to which', async () => {
  show(edited);
  expect(await screen.findByText('Økonomi')).toBeTruthy();
});

it.each([
  ['was taken back', { ...edited, undone: true }, 'angret'],
  ['takes another back', { ...edited, name: 'undo-edit-contract', undoes: 3 }, 'Angret: Endret kontrakt'],
])('of a change that %s one line is shown, and its values when asked for', async (_, entry, said) => {
  show(entry);
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.queryByText('Økonomi')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Vis alle 2 verdiene' }));
  expect(screen.getByText('Økonomi')).toBeTruthy();
});
