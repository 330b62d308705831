import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { NoticeContractDraft, NoticePreview } from '../../api/bindings';
import { answerSample, startSample } from '../../api/sample';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { NEW_CONTRACT } from '../contract/draft';
import { NoticePage } from './NoticePage';

const lot = (id: string, title: string, known: string | null = null) => ({
  known,
  contract: {
    lot: id,
    contract: { ...NEW_CONTRACT, title },
    suppliers: [],
    main_supplier: null,
    missing: [],
    left_out: [],
    warnings: [],
  },
});
const notice = (...contracts: ReturnType<typeof lot>[]) =>
  ({
    file: 'kunngjøring.xml',
    notice: { notice_type: 'can-standard', form: 'result', publication_number: '2024-1', published: '2024-01-02', buyers: [] },
    contracts,
  }) as unknown as NoticePreview;

let sent: NoticeContractDraft[] = [];

function show() {
  const options = { networkMode: 'always', retry: false } as const;
  const made = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: options, mutations: options } })}>
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <NoticePage />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup({ delay: null }), ...made };
}
const choose = (name: RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  sent = [];
  startSample();
  answerSample('contract_filters', () => ({ managers: [], departments: [], people: [] }));
  answerSample('read_notice_in', (args) => {
    sent = (args as { contracts: NoticeContractDraft[] }).contracts;
    return { value: ['1'], touched: ['contract'] };
  });
});

it('a file that cannot be read takes the preview of the one before with it', async () => {
  answerSample('choose_notice', () => notice(lot('LOT-1', 'Kopipapir')));
  const { user } = show();
  await user.click(choose(/Velg/));
  expect(await screen.findByRole('heading', { name: 'Kopipapir' })).toBeTruthy();
  answerSample('choose_notice', () =>
    Promise.reject({ code: 'notice-unreadable', field: null, params: {}, sentence: 'Skadet.' }),
  );
  await user.click(choose(/Velg en annen fil/));
  expect(await screen.findByText('Skadet.')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Kopipapir' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Les inn kontrakten/ })).toBeNull();
});

it('of several lots only the chosen ones are read in, whatever stands in the others', async () => {
  answerSample('choose_notice', () => notice(lot('LOT-1', 'Kopipapir'), lot('LOT-2', 'Trykkpapir'), lot('LOT-3', 'Papp', 'k')));
  const { user } = show();
  await user.click(choose(/Velg/));
  expect(await screen.findByRole('button', { name: /Les inn 2 kontrakter/ })).toBeTruthy();
  // The second lot is given a date that cannot be read, and is left out.
  await user.type(screen.getAllByLabelText('Startdato')[1] as HTMLElement, 'når som helst{Tab}');
  await user.click(screen.getByRole('checkbox', { name: /Trykkpapir/ }));
  await user.click(choose(/Les inn kontrakten/));
  expect(sent.map(({ draft }) => draft.title)).toEqual(['Kopipapir']);
});
