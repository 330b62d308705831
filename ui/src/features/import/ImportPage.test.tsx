import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { ColumnUse, FindingView, IntakeProgress, IntakeView, PreviewView, ReadingBegun, RowView } from '../../api/bindings';
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
let decided = 0;
let previews = 0;
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
  decided,
});
const preview = (): PreviewView => ({
  counts: [refused, 0, 2 - refused, 0, 0, 0],
  rows: 2,
  ready: refused === 0,
  undecided: [],
  made: [{ noun: 'contract', new: 2 - refused, changed: 0 }],
  findings: refused
    ? [{ code: 'invalid-date', grade: 'refused', name: 'Ikke en dato', count: 1, accepted: 0, emptied: true }]
    : [],
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

const doubt = (accepted: boolean): FindingView => ({
  cell: 'C2',
  column: 2,
  label: 'FRA',
  grade: 'doubt',
  code: 'far-end',
  written: '01.01.2150',
  sentence: 'Langt fram.',
  accepted,
});

beforeEach(() => {
  startSample();
  forget();
  uses = FIELDS.map((field) => ({ field, dates: null }));
  list = view();
  refused = 1;
  decided = 0;
  previews = 0;
  asked = [];
  answerSample('intake', () => (list === null ? null : view()));
  answerSample('set_intake_columns', ({ columns }) => {
    uses = columns as ColumnUse[];
    return view();
  });
  answerSample('preview_intake', () => {
    previews += 1;
    return preview();
  });
  answerSample('intake_rows', () => ({ total: 2, rows: [row(2, refused ? 'refused' : 'new'), row(3, 'new')] }));
  answerSample('leave_out_refused_intake', () => {
    refused = 0;
    return preview();
  });
  answerSample('choose_intake_sheet', ({ sheet, header }) => {
    asked.push(`sheet ${sheet} ${header}`);
    return view();
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

it('who goes back and reads a column as something else sees the rows looked through again', async () => {
  uses[2] = { field: 'start', dates: 'day-first' };
  refused = 0;
  const user = show('/import/rows');
  await user.click(await screen.findByRole('button', { name: /Videre til innlesing/ }));
  expect(await screen.findByText('2 nye kontrakter')).toBeTruthy();
  const before = previews;
  await user.click(screen.getByRole('button', { name: 'Tilbake' }));
  await user.click(await screen.findByRole('button', { name: 'Tilbake' }));
  await user.selectOptions(await screen.findByLabelText('Leverandør: Leses som'), '');
  expect(uses[1]?.field).toBeNull();
  refused = 1;
  await user.click(screen.getByRole('button', { name: /Se gjennom radene/ }));
  expect(await screen.findByText('1 rad må avgjøres')).toBeTruthy();
  expect(previews).toBeGreaterThan(before);
  expect(screen.queryByRole('button', { name: /Videre til innlesing/ })).toBeNull();
});

it('another heading row is not taken before it is said that decisions are lost, and none are lost by saying no', async () => {
  decided = 3;
  const user = show('/import/file');
  await user.click(await screen.findByRole('radio', { name: 'Lista har ingen overskrifter' }));
  expect(await screen.findByText(/^3 valg du har gjort/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Lista har ingen overskrifter' }));
  await user.click(await screen.findByRole('button', { name: 'Bytt rad' }));
  await waitFor(() => expect(asked).toEqual(['sheet 0 0']));
});

it('another heading row is taken at once while nothing is decided', async () => {
  const user = show('/import/file');
  await user.click(await screen.findByRole('radio', { name: 'Lista har ingen overskrifter' }));
  await waitFor(() => expect(asked).toEqual(['sheet 0 0']));
});

it('S accepts a doubt, U leaves a row out and takes it back, N goes to the next to decide', async () => {
  uses[2] = { field: 'start', dates: 'day-first' };
  let state: RowView['state'] = 'doubtful';
  answerSample('intake_rows', () => ({ total: 1, rows: [{ ...row(2, state), findings: [doubt(state === 'new')] }] }));
  answerSample('accept_intake_doubts', ({ rows }) => {
    asked.push(`accept ${rows}`);
    state = 'new';
    return preview();
  });
  answerSample('leave_out_intake_rows', ({ rows, leftOut }) => {
    asked.push(`leave ${rows} ${leftOut}`);
    state = leftOut ? 'left-out' : 'new';
    return preview();
  });
  answerSample('next_intake_row', ({ after }) => {
    asked.push(`next ${after}`);
    return null;
  });
  const user = show('/import/rows');
  expect(await screen.findByText('Tvilsom', { selector: '[role=row] *' })).toBeTruthy();
  await user.keyboard('s');
  await waitFor(() => expect(asked).toEqual(['accept 2']));
  expect(await screen.findByText('Ny', { selector: '[role=row] *' })).toBeTruthy();
  await user.keyboard('u');
  await waitFor(() => expect(asked).toContain('leave 2 true'));
  expect(await screen.findByText('Utelatt', { selector: '[role=row] *' })).toBeTruthy();
  await user.keyboard('u');
  await waitFor(() => expect(asked).toContain('leave 2 false'));
  await user.keyboard('n');
  await waitFor(() => expect(asked.at(-1)).toMatch(/^next/));
  expect(await screen.findByText('Ingen rader står igjen å avgjøre')).toBeTruthy();
});

it('a file that takes long to read says which it is, and can be stopped', async () => {
  list = null;
  let stop: (failure: unknown) => void = () => undefined;
  answerSample('choose_intake', ({ begun }) => {
    (begun as { onmessage: (news: ReadingBegun) => void }).onmessage({ file: 'stor liste.xlsx' });
    return new Promise((_, reject) => {
      stop = reject;
    });
  });
  answerSample('cancel_intake', ({ job }) => {
    asked.push(`cancel ${job}`);
    stop({ code: 'cancelled', sentence: 'Avbrutt.' });
    return null;
  });
  const user = show('/import?noun=contracts');
  await user.click(await screen.findByRole('button', { name: /Velg fil/ }));
  expect(await screen.findByText('Leser «stor liste.xlsx» …')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(await screen.findByText(/Lesingen er stoppet/)).toBeTruthy();
  expect(asked).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('reading in says how far it has come, and stopped leaves the list as it was', async () => {
  uses[2] = { field: 'start', dates: 'day-first' };
  refused = 0;
  let stop: (failure: unknown) => void = () => undefined;
  answerSample('take_in_intake', ({ progress }) => {
    (progress as { onmessage: (news: IntakeProgress) => void }).onmessage({ done: 40, count: 3000 });
    return new Promise((_, reject) => {
      stop = reject;
    });
  });
  answerSample('cancel_intake', () => {
    stop({ code: 'cancelled', sentence: 'Avbrutt.' });
    return null;
  });
  const user = show('/import/take-in');
  await user.click(await screen.findByRole('button', { name: /^Les inn/ }));
  expect(await screen.findByText(/Leser inn: 40 av 3.000/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(await screen.findByText(/Innlesingen er stoppet/)).toBeTruthy();
  expect(screen.getByText('2 nye kontrakter')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Les inn/ })).toBeTruthy();
});
