import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { ActionPlanSheet, Goal, GoalSheet, Revision, Strategy } from '../../api/bindings';
import { answerSample, startSample } from '../../api/sample';
import { forgetDrafts } from '../../components/draft';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { ActionPart } from './ActionPart';
import { GoalDialog } from './GoalDialog';
import { RevisionDialog } from './RevisionDialog';
import { StrategyDialog } from './StrategyDialog';

const goal = {
  id: 'g1',
  strategy_id: 's',
  parent_id: null,
  level: 'measure',
  number: '1.1',
  text: 'Velge fossilfritt',
  area: '',
  year: null,
  kinds: [],
  notes: '',
} as unknown as Goal;
const line = {
  id: 'l1',
  goal_id: 'g1',
  year: 2026,
  carried_from: null,
  status: 'ongoing',
  responsible: '',
  deadline: null,
  note: 'I gang',
} as const;
const second = { ...goal, id: 'g2', number: '1.2', text: 'Måle utslipp' };
const plan = {
  years: [],
  year: 2026,
  in_force: 2026,
  rows: [
    { line, goal, strategy: 'Klima', overdue: false, standing: {} },
    { line: { ...line, id: 'l2', goal_id: 'g2', note: '', deadline: '2026-12-01' }, goal: second, strategy: 'Klima' },
  ],
  unplanned: [],
} as unknown as ActionPlanSheet;
const strategy = {
  id: 's',
  title: 'Klima',
  owner: '',
  adopted: null,
  first_year: null,
  last_year: null,
  source: '',
  language: 'nb',
  version: 1,
  notes: '',
} as unknown as Strategy;
const sheet = (note: string) =>
  ({ row: { goal, action: { ...line, note } }, actions: [{ ...line, note }], plan_year: 2026 }) as unknown as GoalSheet;

let sent: Record<string, unknown[]> = {};

beforeEach(async () => {
  await forgetDrafts();
  sent = {};
  startSample();
  answerSample('library', () => []);
  answerSample('contract_filters', () => ({ managers: [], departments: [], people: [] }));
  for (const command of ['revise_action_plan', 'edit_action', 'add_strategy', 'edit_goal'])
    answerSample(command, (args) => {
      sent[command] = [...(sent[command] ?? []), args];
      return { value: command === 'revise_action_plan' ? 2027 : null, touched: [] };
    });
});

function Around({ children }: { children: ReactNode }) {
  const options = { networkMode: 'always' } as const;
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { ...options, retry: false }, mutations: options } }),
  );
  return (
    <QueryClientProvider client={client}>
      <TextProvider language="nb" today="2026-12-20">
        <ToastProvider>{children}</ToastProvider>
      </TextProvider>
    </QueryClientProvider>
  );
}

/** A dialog that is opened by a button, as on its page. */
function Opened({ dialog }: { dialog: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <Around>
      <button type="button" onClick={() => setOpen(true)}>
        Åpne
      </button>
      {open && dialog(() => setOpen(false))}
    </Around>
  );
}
const user = userEvent.setup({ delay: null });
const pressEsc = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
const openAgain = () => user.click(screen.getByRole('button', { name: 'Åpne', hidden: true }));
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

it('the yearly revision is there after Esc, and is sent whole', async () => {
  render(<Opened dialog={(close) => <RevisionDialog plan={plan} onClose={close} onRevised={() => undefined} />} />);
  const notes = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Merknad for 2026' });
  await user.clear(notes()[0] as HTMLInputElement);
  await user.type(notes()[0] as HTMLInputElement, 'Alle biler er byttet');
  pressEsc();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await openAgain();
  expect(notes()[0]?.value).toBe('Alle biler er byttet');
  await user.click(screen.getByRole('button', { name: /2027/ }));
  await waitFor(() => expect(sent.revise_action_plan).toHaveLength(1));
  const [first] = sent.revise_action_plan as { revision: Revision }[];
  expect(first?.revision.lines).toEqual([
    { goal_id: 'g1', choice: 'carry', status: 'ongoing', note: 'Alle biler er byttet', deadline: null },
    { goal_id: 'g2', choice: 'carry', status: 'ongoing', note: '', deadline: '2027-12-01' },
  ]);
  // What is sent is a draft no more.
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await openAgain();
  expect(notes()[0]?.value).toBe('I gang');
});

it('a goal and a strategy are there after Esc, and let go of by Avbryt', async () => {
  const { unmount } = render(
    <Opened dialog={(close) => <GoalDialog strategy="s" goal={goal} parent={null} onClose={close} onMade={() => undefined} />} />,
  );
  await user.type(box('Notater'), 'Skrevet');
  pressEsc();
  await openAgain();
  expect(box('Notater').value).toBe('Skrevet');
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await openAgain();
  expect(box('Notater').value).toBe('');
  unmount();

  render(<Opened dialog={(close) => <StrategyDialog strategy={strategy} onClose={close} onMade={() => undefined} />} />);
  await user.type(box('Notater'), 'Vedtatt');
  pressEsc();
  await openAgain();
  expect(box('Notater').value).toBe('Vedtatt');
});

it('the line of a measure follows an undo, and keeps what is typed when it is left', async () => {
  const shown = (note: string) => (
    <Around>
      <ActionPart sheet={sheet(note)} />
    </Around>
  );
  const { rerender, unmount } = render(shown('Skrevet og lagret'));
  rerender(shown('I gang'));
  expect(box('Årets merknad').value).toBe('I gang');
  await user.type(box('Årets merknad'), ', snart ferdig');
  unmount();
  render(shown('I gang'));
  expect(box('Årets merknad').value).toBe('I gang, snart ferdig');
  await act(async () => {
    await user.keyboard('{Control>}s{/Control}');
  });
  await waitFor(() => expect(sent.edit_action).toHaveLength(1));
  expect(sent.edit_action?.[0]).toMatchObject({ year: 2026, draft: { note: 'I gang, snart ferdig' } });
});

it('a date that was never read goes with the draft, and holds up no saving', async () => {
  render(
    <Around>
      <ActionPart sheet={sheet('I gang')} />
    </Around>,
  );
  await user.type(box('Frist'), '31.2.2027');
  await user.tab();
  await user.type(box('Årets merknad'), ' nå');
  await screen.findByText(/finnes ikke/);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(box('Frist').value).toBe('');
  await user.type(box('Årets merknad'), ' igjen');
  await user.click(screen.getByRole('button', { name: /Lagre/ }));
  await waitFor(() => expect(sent.edit_action).toHaveLength(1));
});

it('a year shows what is saved when it was changed elsewhere', async () => {
  const dialog = (of: Goal) => (
    <GoalDialog strategy="s" goal={of} parent={null} onClose={() => undefined} onMade={() => undefined} />
  );
  const { rerender } = render(<Around>{dialog({ ...goal, year: 2030 })}</Around>);
  const year = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Målår/ });
  expect(year().value).toBe('2030');
  rerender(<Around>{dialog({ ...goal, year: 2025 })}</Around>);
  await waitFor(() => expect(year().value).toBe('2025'));
});
