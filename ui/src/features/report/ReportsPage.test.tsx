import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { ReportsPage } from './ReportsPage';

type Asked = [string, Record<string, unknown>][];

/** A page led here from a contract; `save` answers the command that makes the report. */
function page(answers: Record<string, () => unknown>, report: string | null = null): Asked {
  const asked: Asked = [];
  const all: Record<string, () => unknown> = {
    contract_sheet: () => ({ contract: { id: 'c', title: 'Mykpapir' } }),
    settings: () => ({ organisation: 'Fjordvik kommune', logo: '' }),
    print_report: () => ({ number: 7, name: 'Rapport.pdf', document: '' }),
    save_printed_report: () => ({ path: '/tmp/rapport.pdf' }),
    save_report: () => ({ path: '/tmp/rapport.pdf' }),
    ...answers,
  };
  const invoke = async (command: string, args: Record<string, unknown> = {}) => {
    asked.push([command, args]);
    return all[command]?.() ?? null;
  };
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <ReportsPage contract="c" report={report} />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return asked;
}

/** What was saved: made for it or, if the machine was slow enough to show it first, as it was shown. */
const made = (asked: Asked) =>
  asked.flatMap(([command, args], at) => {
    if (command === 'save_report') return [args.choice];
    if (command !== 'save_printed_report') return [];
    return [asked.slice(0, at).findLast(([before]) => before === 'print_report')?.[1].choice];
  });
const compliance = {
  report: { kind: 'contract', contract: 'c' },
  language: 'nb',
  logo: false,
  cover: false,
  from: null,
  to: null,
};
const ready = () => waitFor(() => expect(screen.getByRole('combobox')).toHaveProperty('value', 'Mykpapir'));

it('makes a report of the whole contract without a cover unless told otherwise', async () => {
  const asked = page({});
  await ready();
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Rapporten er lagret');
  expect(made(asked)).toEqual([compliance]);
});

it('makes a report of a chosen period with a cover', async () => {
  const asked = page({});
  await ready();
  await userEvent.click(screen.getByRole('radio', { name: 'Valgt periode' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Fra og med' }), '1.1.2026');
  await userEvent.type(screen.getByRole('textbox', { name: 'Til og med' }), '30.6.2026');
  await userEvent.click(screen.getByRole('switch', { name: 'Forside' }));
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Rapporten er lagret');
  expect(made(asked)).toEqual([{ ...compliance, cover: true, from: '2026-01-01', to: '2026-06-30' }]);
});

it('asks for a period that begins before it ends', async () => {
  const asked = page({});
  await ready();
  await userEvent.click(screen.getByRole('radio', { name: 'Valgt periode' }));
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Skriv minst én av datoene.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Fra og med' }), '1.7.2026');
  await userEvent.type(screen.getByRole('textbox', { name: /Til og med/ }), '30.6.2026');
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Slutten er før begynnelsen.');
  expect(made(asked)).toEqual([]);
});

it('says how many pages a long report has so far, and stops when told to', async () => {
  let refuse: (reason: unknown) => void = () => undefined;
  const asked = page({
    print_report: () => new Promise(() => undefined),
    save_report: () =>
      new Promise((_, reject) => {
        refuse = reject;
      }),
    report_pages: () => 12,
    stop_report: () => refuse({ code: 'cancelled', sentence: 'Arbeidet ble avbrutt.' }),
  });
  await ready();
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  expect(screen.queryByRole('button', { name: 'Avbryt' })).toBeNull();
  await screen.findByText(/12 sider så langt/);
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  await screen.findByText('Avbrutt. Ingen fil er lagret.');
  expect(screen.queryByText('Rapporten ble ikke laget')).toBeNull();
  expect(asked.some(([command]) => command === 'stop_report')).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Lagre PDF/ }));
});

it('makes minutes of a meeting that was held, a nonconformity report, and a follow-up plan', async () => {
  const meeting = (id: string, title: string, state: string) => ({
    meeting: { id, title, held_on: '2026-11-03' },
    state,
    contract_title: 'Mykpapir',
    supplier: '',
  });
  const answers = {
    meetings: () => ({ meetings: [meeting('m1', 'Kvartalsmøte', 'held'), meeting('m2', 'Neste', 'coming')] }),
    save_report: () => ({ path: '/tmp/referat.pdf' }),
  };
  const asked = page(answers, 'minutes');
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Velg hva rapporten skal handle om.');
  await screen.findByRole('option', { name: /Kvartalsmøte/ });
  expect(screen.queryByRole('option', { name: /Neste/ })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox'), 'm1');
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('/tmp/referat.pdf');
  expect(made(asked)).toEqual([{ ...compliance, report: { kind: 'minutes', meeting: 'm1' }, logo: true }]);
});

it('makes the plan of the checks ahead, of everyone unless one is chosen', async () => {
  const asked = page({ check_filters: () => ({ responsible: ['Kari Nes'], kinds: [], suppliers: [] }) }, 'follow-up');
  await screen.findByRole('option', { name: 'Kari Nes' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Frist' }), '30');
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await waitFor(() => expect(made(asked)).toHaveLength(1));
  expect(made(asked)[0]).toMatchObject({
    report: { kind: 'follow-up', query: { show: 'open', to: '2026-12-23', responsible: null } },
  });
});

it('saves what is shown as it was looked at, and prints anew what was chosen since', async () => {
  const asked = page({});
  await ready();
  await waitFor(() => expect(asked.some(([command]) => command === 'print_report')).toBe(true));
  await waitFor(() =>
    expect(screen.queryByText('Rapporten er laget, men kunne ikke vises her', { exact: false })).not.toBeNull(),
  );
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Rapporten er lagret');
  expect(asked.find(([command]) => command === 'save_printed_report')?.[1]).toEqual({ number: 7 });
  await userEvent.click(screen.getByRole('switch', { name: 'Forside' }));
  expect(screen.queryByText('Rapporten er lagret')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await waitFor(() => expect(made(asked)).toEqual([compliance, { ...compliance, cover: true }]));
});

it('saves a report that is chosen and saved at once, and shows it when it is saved', async () => {
  let save: (saved: unknown) => void = () => undefined;
  const asked = page({ save_report: () => new Promise((resolve) => (save = resolve)) });
  await ready();
  await waitFor(() => expect(asked.some(([command]) => command === 'print_report')).toBe(true));
  const printed = () => asked.filter(([command]) => command === 'print_report').length;
  const before = printed();
  await userEvent.click(screen.getByRole('switch', { name: 'Forside' }));
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(printed()).toBe(before);
  save({ path: '/tmp/rapport.pdf' });
  await screen.findByText('Rapporten er lagret');
  await waitFor(() => expect(printed()).toBe(before + 1));
});
