import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { ColumnUse, IntakeView, PreviewView, RowView } from '../../api/bindings';
import { answerSample, startSample } from '../../api/sample';
import { matchPath, navigate, usePath } from '../../components/navigation';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { ImportPage } from './ImportPage';
import { forget } from './kept';

const FIELDS = ['title', 'supplier', 'start'];
let uses: ColumnUse[] = [];
let list: IntakeView | null = null;
let refused = 1;
let asked: string[] = [];

const view = (): IntakeView => ({
  noun: 'contracts',
  file: 'avtaler.csv',
  sheets: [{ name: 'avtaler', hidden: false, rows: 3, columns: 3 }],
  sheet: 0,
  header: 1,
  proposed: 1,
  first_rows: [{ number: 1, cells: ['Avtale', 'Leverandør', 'Fra'] }],
  columns: ['Avtale', 'Leverandør', 'Fra'].map((heading, place) => {
    const used = uses[place] ?? { field: null, dates: null };
    const example = {
      cell: 'C2',
      written: '03/04/2025',
      day_first: 'torsdag 3. april 2025',
      month_first: 'tirsdag 4. mars 2025',
    };
    const days = place === 2 ? { ask: used.dates === null, order: used.dates, example, shown_by: null } : null;
    return { letter: 'ABC'[place] ?? '', heading, examples: ['x'], used, because: 'heading' as const, days };
  }),
  fields: FIELDS.map((name) => ({ name, label: name.toUpperCase(), required: name === 'title', kind: 'text', choices: [] })),
  missing: [],
  remembered: false,
  rows: 2,
});
const preview = (): PreviewView => ({
  counts: [refused, 0, 2 - refused, 0, 0, 0],
  rows: 2,
  ready: refused === 0,
  undecided: [],
  made: [{ noun: 'contract', new: 2 - refused, changed: 0 }],
  findings: refused ? [{ code: 'invalid-date', grade: 'refused', name: 'Ikke en dato', count: 1, accepted: 0 }] : [],
});
const row = (number: number, state: RowView['state']): RowView => ({
  number,
  state,
  becomes: 'new',
  title: `Kontrakt ${number}`,
  joins: null,
  findings: [],
  changes: [],
});

beforeEach(() => {
  startSample();
  forget();
  uses = FIELDS.map((field) => ({ field, dates: null }));
  list = view();
  refused = 1;
  asked = [];
  answerSample('intake', () => (list === null ? null : view()));
  answerSample('set_intake_columns', ({ columns }) => {
    uses = columns as ColumnUse[];
    return view();
  });
  answerSample('preview_intake', preview);
  answerSample('intake_rows', () => ({ total: 2, rows: [row(2, refused ? 'refused' : 'new'), row(3, 'new')] }));
  answerSample('leave_out_refused_intake', () => {
    refused = 0;
    return preview();
  });
  answerSample('close_intake', () => {
    list = null;
    asked.push('close');
    return null;
  });
});

function Routed() {
  const path = usePath();
  const step = matchPath('/import/:step', path)?.step;
  return <ImportPage {...(step === undefined ? {} : { step })} query={new URLSearchParams(path.split('?')[1] ?? '')} />;
}

function show(path: string) {
  navigate(path);
  const options = { networkMode: 'always', retry: false } as const;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: options, mutations: options } })}>
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <Routed />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup({ delay: null });
}

it('nobody comes to the rows before the order of days is chosen', async () => {
  const user = show('/import/columns');
  await user.click(await screen.findByRole('button', { name: /Se gjennom radene/ }));
  expect(screen.getByRole('radio', { name: /3. april 2025/ })).toBe(document.activeElement);
  await user.click(screen.getByRole('radio', { name: /4. mars 2025/ }));
  expect(uses[2]).toEqual({ field: 'start', dates: 'month-first' });
  await user.click(screen.getByRole('button', { name: /Se gjennom radene/ }));
  expect(await screen.findByRole('grid')).toBeTruthy();
});

it('two columns that are the same are refused beside the later one, and can be sorted out there', async () => {
  const user = show('/import/columns');
  await user.selectOptions(await screen.findByLabelText('Leverandør: Leses som'), 'title');
  expect(screen.getByText(/«Avtale» leses alt som «TITLE»/)).toBeTruthy();
  expect(uses[1]?.field).toBe('supplier');
  await user.click(screen.getByRole('button', { name: 'Flytt hit' }));
  await waitFor(() => expect(uses.map(({ field }) => field)).toEqual([null, 'title', 'start']));
  expect(screen.queryByText(/leses alt som/)).toBeNull();
});

it('an address of a later step leads to what is to be done first', async () => {
  show('/import/take-in');
  expect(await screen.findByRole('list', { name: 'Kolonner' })).toBeTruthy();
});

it('what is refused is left out by one press, and then the list can be read in', async () => {
  uses[2] = { field: 'start', dates: 'day-first' };
  const user = show('/import/rows');
  await user.click(await screen.findByRole('button', { name: /Utelat den avviste raden/ }));
  await user.click(await screen.findByRole('button', { name: /Videre til innlesing/ }));
  expect(await screen.findByText('2 nye kontrakter')).toBeTruthy();
});

it('a list is not thrown away before somebody has said so', async () => {
  const user = show('/import/file');
  await user.click(await screen.findByRole('button', { name: /Forkast lista/ }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Forkast lista' }));
  expect(await screen.findByText('Hva er det en liste over?')).toBeTruthy();
  expect(asked).toEqual(['close']);
});
