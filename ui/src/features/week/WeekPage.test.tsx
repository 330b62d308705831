import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { DueCheck, ShellFacts, Week } from '../../api/bindings';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { WeekPage } from './WeekPage';

const TODAY = '2026-11-23';

const check = (id: string, title: string, days: number): DueCheck => ({
  check_id: id,
  due: '2026-11-20',
  group: days < 0 ? 'overdue' : 'this-week',
  days,
  label: '',
  unannounced: false,
  contract_id: 'c',
  contract_title: 'Mykpapir',
  supplier: 'Nordpapir AS',
  requirement_id: `r-${id}`,
  requirement_number: 1,
  requirement_title: title,
  question: 'Er kravet oppfylt?',
  target: { measure: 'yes-no', comparator: 'at-least', required: 1, offered: null, unit: '' },
  sanction: { kind: 'none', amount: null, percent: null, text: '' },
  responsible: '',
  last_actual: null,
  last_state: null,
  last_checked_on: null,
});

/** A register with these checks: an answered one is gone from the list. */
function register({ checks = [] as DueCheck[], user = 'Ingrid', contracts = 1 }) {
  const asked: [string, Record<string, unknown>][] = [];
  let open = checks;
  const week = (): Week => ({
    today: TODAY,
    week: 48,
    counts: [open.filter(({ days }) => days < 0).length, open.filter(({ days }) => days >= 0).length, 0],
    checks: open,
    deadlines: [],
    lapsing: [],
    quiet_days: 14,
    idle_nonconformities: [],
    decisions: [],
    missing: [],
  });
  const facts: ShellFacts = {
    register: { path: 'a', name: 'a', organisation: '', user, example: false, sealed: false },
    undo: { undo: null, redo: null },
    due_this_week: 0,
    contracts,
    open_nonconformities: 0,
    backup: { state: 'good', newest: null, failed: false },
    today: TODAY,
  };
  const answers: Record<string, (args: Record<string, unknown>) => unknown> = {
    shell_facts: () => facts,
    week,
    assess: () => ({ judgement: null, outcome: null, from_required: null, from_offered: null }),
    record_result: ({ id }) => {
      open = open.filter(({ check_id }) => check_id !== id);
      return { value: 'result', touched: ['result', 'planned_check', 'change'] };
    },
  };
  const invoke = async (command: string, args: Record<string, unknown> = {}) => {
    asked.push([command, args]);
    return answers[command]?.(args) ?? null;
  };
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <TextProvider language="nb" today={TODAY}>
        <ToastProvider>
          <WeekPage />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return asked;
}

const answerOf = (title: string) => screen.findByRole('button', { name: new RegExp(`^Svar på kontroll: ${title}`) });

afterEach(() => {
  Reflect.deleteProperty(window, '__TAURI_INTERNALS__');
});

it('a letter on a row answers its check, and the row after takes over when it is saved', async () => {
  const asked = register({ checks: [check('a', 'Miljømerke', -3), check('b', 'Returordning', 1), check('c', 'Matsvinn', 2)] });
  const user = userEvent.setup();
  (await answerOf('Miljømerke')).focus();
  await user.keyboard('{ArrowDown}');
  expect(await answerOf('Returordning')).toBe(document.activeElement);
  await user.keyboard('o');
  const outcomes = await screen.findByRole('radiogroup', { name: 'Resultat' });
  await waitFor(() => expect(within(outcomes).getByRole('radio', { checked: true }).textContent).toContain('Oppfylt'));
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(screen.queryByRole('button', { name: /Returordning/ })).toBeNull());
  expect(asked.find(([command]) => command === 'record_result')?.[1]).toMatchObject({
    id: 'b',
    draft: { outcome: 'fulfilled', checked_on: TODAY },
  });
  expect(await answerOf('Matsvinn')).toBe(document.activeElement);
});

it('Esc closes an answer and gives the focus back to its row', async () => {
  register({ checks: [check('a', 'Miljømerke', -3)] });
  const user = userEvent.setup();
  await user.click(await answerOf('Miljømerke'));
  await screen.findByRole('radiogroup', { name: 'Resultat' });
  await user.keyboard('{Escape}');
  const button = await answerOf('Miljømerke');
  await waitFor(() => expect(button).toBe(document.activeElement));
});

it('without a name nothing is anyone’s own: everything is shown, and «Mine» says why not', async () => {
  const asked = register({ checks: [check('a', 'Miljømerke', -3)], user: '' });
  await answerOf('Miljømerke');
  expect(asked.find(([command]) => command === 'week')?.[1]).toEqual({ mine: false });
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Mine' }));
  expect(await screen.findByText('Hvem er du?')).toBeTruthy();
});

it('a register without contracts says what to do', async () => {
  register({ contracts: 0 });
  expect(await screen.findByText('Ingen kontrakter ennå')).toBeTruthy();
});

it('a register where nothing is due says that nothing is urgent', async () => {
  register({ contracts: 3 });
  expect(await screen.findByText('Ingenting haster')).toBeTruthy();
});
