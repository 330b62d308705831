import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { MeasurementTables, PutCell } from '../../api/bindings';
import { answerSample, startSample } from '../../api/sample';
import { forgetDrafts } from '../../components/draft';
import { navigate, usePathQuery } from '../../components/navigation';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { MeasurementsPage } from './MeasurementsPage';

const YEARS = ['2019', '2020', '2021'];
const rowOf = (id: string, values: (number | null)[]) => ({
  indicator: { id, name: id, part: '', unit_kind: 'count', unit: '', direction: 'up', notes: '' },
  name: id,
  contract_title: '',
  places: 0,
  cells: values.map((value, place) =>
    value === null
      ? null
      : { year: Number(YEARS[place]), period: YEARS[place], state: 'measured', value, source: '', note: '', movement: null },
  ),
  movement: null,
});
const TABLES = {
  periods: YEARS.map((label) => ({ year: Number(label), label, whole: true })),
  groups: [
    {
      scope: 'product-area',
      title: 'Kjøp',
      periods: YEARS,
      compared: [],
      rows: [rowOf('papir', [1, 2, 3]), rowOf('såpe', [4, 5, 6])],
    },
    { scope: 'service', title: 'Fly', periods: YEARS, compared: [], rows: [rowOf('km', [7, 8, null])] },
  ],
} as unknown as MeasurementTables;

let sent: PutCell[][] = [];
let laidAt: unknown[] = [];

function Page() {
  return <MeasurementsPage query={usePathQuery()} />;
}
async function show() {
  const options = { networkMode: 'always', retry: false } as const;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: options, mutations: options } })}>
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <Page />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  await screen.findByText('papir');
  return userEvent.setup({ delay: null });
}
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`) as HTMLElement;
const chosen = () => [...document.querySelectorAll('.ms-chosen')].map((one) => one.getAttribute('data-cell'));
const paste = (block: string) =>
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData: { getData: () => block } });

beforeEach(async () => {
  window.innerWidth = 800;
  sent = [];
  laidAt = [];
  startSample();
  await forgetDrafts();
  navigate('/measurements', { replace: true });
  answerSample('measurement_tables', () => TABLES);
  answerSample('put_measurements', (args) => {
    sent.push((args as { cells: PutCell[] }).cells);
    return { written: { value: 1, touched: [] }, refused: [] };
  });
  answerSample('lay_measurements', (args) => {
    const { row, column } = args as { row: number; column: number };
    laidAt = [row, column];
    return { cells: [{ indicator: 'papir', period: '2022', text: '154', source: null, note: null }], misfits: [] };
  });
});

it('cells are chosen by drawing over them, pasted into from their upper left, and cut as one change', async () => {
  const user = await show();
  fireEvent.mouseDown(cell(1, 2), { button: 0, buttons: 1 });
  fireEvent.mouseEnter(cell(1, 1), { buttons: 1 });
  fireEvent.mouseEnter(cell(0, 1), { buttons: 1 });
  fireEvent.mouseUp(cell(0, 1));
  fireEvent.mouseEnter(cell(2, 0), { buttons: 0 });
  expect(chosen()).toEqual(['0.1', '0.2', '1.1', '1.2']);

  paste('9');
  await waitFor(() => expect(laidAt).toEqual([0, 1]));
  sent = [];
  // Drawn down and to the right the corner is where it began.
  fireEvent.mouseDown(cell(0, 1), { button: 0, buttons: 1 });
  fireEvent.mouseEnter(cell(1, 2), { buttons: 1 });
  fireEvent.mouseUp(cell(1, 2));
  laidAt = [];
  paste('9');
  await waitFor(() => expect(laidAt).toEqual([0, 1]));
  await waitFor(() => expect(sent).toHaveLength(1));
  sent = [];
  cell(1, 2).focus();
  await user.keyboard('{Control>}x{/Control}');
  const board = document.querySelector<HTMLTextAreaElement>('.ms-board');
  expect(board?.value ?? '').toBe('2\t3\n5\t6');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.map(({ indicator, period, text }) => `${indicator} ${period} ${text}`)).toEqual([
    'papir 2020 ',
    'papir 2021 ',
    'såpe 2020 ',
    'såpe 2021 ',
  ]);
});

it('a refused cell of a new period is shown, and led to from another table with nothing else chosen', async () => {
  answerSample('put_measurements', () => ({
    written: null,
    refused: [
      { place: 0, row: 'papir', column: '2022', failure: { code: 'x', field: null, params: {}, sentence: 'Det er for mye.' } },
    ],
  }));
  const user = await show();
  cell(0, 0).focus();
  paste('\t2022\npapir\t154');
  await waitFor(() => expect(cell(0, 3).textContent).toContain('154'));
  expect(screen.getByText('papir, 2022:')).toBeTruthy();
  expect(screen.getByText('Én celle er ikke lagret')).toBeTruthy();
  await user.click(screen.getByRole('link', { name: /Tjenester/ }));
  await waitFor(() => expect(screen.queryByText('papir')).toBeNull());
  fireEvent.mouseDown(cell(0, 0), { button: 0, buttons: 1 });
  fireEvent.mouseEnter(cell(0, 2), { buttons: 1 });
  fireEvent.mouseUp(cell(0, 2));
  expect(chosen()).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Gå til den første' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-cell')).toBe('0.3'));
  expect(document.activeElement?.textContent).toContain('154');
  expect(chosen()).toEqual([]);
});

it('a new period is stood by alone, whatever was chosen', async () => {
  const user = await show();
  cell(1, 2).focus();
  await user.keyboard('{Shift>}{ArrowUp}{ArrowLeft}{/Shift}');
  expect(chosen()).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: /Ny periode/ }));
  await user.click(screen.getByRole('button', { name: 'Legg til kolonnen' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-cell')).toBe('0.3'));
  expect(chosen()).toEqual([]);
});

it('what could not be stored at all says why, and can be led to, stored again or let go', async () => {
  answerSample('put_measurements', () =>
    Promise.reject({ code: 'disk-full', field: null, params: {}, sentence: 'Disken er full.' }),
  );
  const user = await show();
  cell(0, 2).focus();
  await user.keyboard('61{Enter}');
  await screen.findByText('papir, 2021:', { exact: false });
  expect(screen.getAllByText(/Disken er full/).length).toBeGreaterThan(0);
  const refused = document.querySelector<HTMLElement>('[aria-invalid=true]');
  expect(refused?.textContent).toContain('61');
  answerSample('put_measurements', (args) => {
    sent.push((args as { cells: PutCell[] }).cells);
    return { written: { value: 1, touched: [] }, refused: [] };
  });
  await user.click(screen.getByRole('button', { name: 'Gå til den første' }));
  await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[aria-invalid=true]')));
  await user.keyboard('{Enter}{Enter}');
  await waitFor(() => expect(sent.map((cells) => cells.map(({ text }) => text))).toEqual([['61']]));
  await waitFor(() => expect(document.querySelector('[aria-invalid=true]')).toBeNull());
});
