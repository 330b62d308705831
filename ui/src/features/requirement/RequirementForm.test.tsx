import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { ContractSheet, RequirementDraft } from '../../api/bindings';
import { answerSample, startSample } from '../../api/sample';
import { forgetDrafts } from '../../components/draft';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { RequirementForm } from './RequirementForm';

const sheet = { contract: { id: 'c', manager: 'Ingrid Sæther' }, requirements: [] } as unknown as ContractSheet;
let sent: RequirementDraft[] = [];

beforeEach(() => {
  forgetDrafts();
  sent = [];
  startSample();
  answerSample('library', () => []);
  answerSample('contract_filters', () => ({ managers: [], departments: [], people: ['Jon Lie Bø'] }));
  answerSample('add_requirements', (args) => {
    sent = (args as { drafts: RequirementDraft[] }).drafts;
    if (sent[0]?.title === '') return Promise.reject({ code: 'required', field: 'requirements.0.title', params: {} });
    return { value: ['k1'], touched: ['requirement'] };
  });
});

function show() {
  const options = { networkMode: 'always' } as const;
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { ...options, retry: false }, mutations: options } })}
    >
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <RequirementForm sheet={sheet} />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup({ delay: null });
}

it('says at once that nothing is agreed, that the limit is missing and that nothing makes checks', () => {
  show();
  const said = screen.getAllByRole('note').map((note) => note.textContent);
  expect(said).toHaveLength(3);
  for (const sentence of [/Skriv grensen/, /Ingen sanksjon er avtalt/, /Uten en rytme lages det ingen kontroller/])
    expect(said.some((one) => sentence.test(one ?? ''))).toBe(true);
});

it('a refusal stands at its field, which takes the focus', async () => {
  const user = show();
  await user.keyboard('{Control>}s{/Control}');
  const title = screen.getByLabelText('Tittel');
  await waitFor(() => expect(title.getAttribute('aria-invalid')).toBe('true'));
  expect(document.activeElement).toBe(title);
});

it('sends what is written: limit, offer, sanction and several rhythms', async () => {
  const user = show();
  await user.type(screen.getByLabelText('Tittel'), 'Nullutslipp');
  await user.type(screen.getByLabelText('Krav (grense)'), '50');
  await user.type(screen.getByLabelText(/Tilbudt av leverandøren/), '60');
  await user.selectOptions(screen.getByLabelText('Avtalt sanksjon'), 'per-day');
  await user.type(screen.getByLabelText('Beløp per dag'), '1 000');
  await user.click(screen.getByRole('button', { name: /Legg til rytme/ }));
  await user.click(screen.getByRole('button', { name: /Legg til rytme/ }));
  expect(screen.getByRole('heading', { name: 'Hvert kvartal' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Hvert år' })).toBeTruthy();
  expect(screen.queryAllByRole('note')).toEqual([]);
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    title: 'Nullutslipp',
    target: { measure: 'quantity', comparator: 'at-least', required: 50, offered: 60, unit: '%' },
    sanction: { kind: 'per-day', amount: 100_000 },
    plans: [
      { id: null, cadence: { type: 'every', months: 3 } },
      { id: null, cadence: { type: 'every', months: 12 } },
    ],
  });
}, 20_000);

it('a number of months that no rhythm has is not sent', async () => {
  const user = show();
  await user.type(screen.getByLabelText('Tittel'), 'X');
  await user.click(screen.getByRole('button', { name: /Legg til rytme/ }));
  await user.clear(screen.getByLabelText('Antall måneder'));
  await user.type(screen.getByLabelText('Antall måneder'), '500');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(screen.getByText(/kan ikke være større enn 120/)).toBeTruthy());
  expect(sent).toEqual([]);
});
