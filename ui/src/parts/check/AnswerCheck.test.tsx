import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment, ResultDraft, Target } from '../../api/bindings';
import { answerSample, startSample } from '../../api/sample';
import { forgetDrafts } from '../../components/draft';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { AnswerCheck } from './AnswerCheck';
import type { CheckToAnswer } from './answer';

const share: CheckToAnswer = {
  checkId: 'c1',
  requirementTitle: 'Andel miljømerkede produkter',
  question: 'Hvor stor andel?',
  target: { measure: 'quantity', comparator: 'at-least', required: 60, offered: 65, unit: '%' },
  sanction: { kind: 'per-breach', amount: 500_000, percent: null, text: '' },
  answered: null,
};
const certificate: CheckToAnswer = {
  ...share,
  checkId: 'c2',
  target: { measure: 'document', comparator: 'at-least', required: 1, offered: null, unit: '' },
  sanction: { kind: 'none', amount: null, percent: null, text: '' },
};

/** What the backend answers for these targets. */
function assessed({ target, actual }: { target: Target; actual: number }): Assessment {
  const { required, offered } = target;
  const judgement =
    required !== null && actual < required ? 'below-requirement' : offered !== null && actual < offered ? 'below-offer' : 'meets';
  return {
    judgement,
    outcome: judgement === 'meets' ? 'fulfilled' : 'not-fulfilled',
    from_required: required === null ? null : actual - required,
    from_offered: offered === null ? null : actual - offered,
  };
}

let sent: ResultDraft[] = [];
beforeEach(() => {
  forgetDrafts();
  sent = [];
  startSample();
  answerSample('assess', (args) => assessed(args as { target: Target; actual: number }));
  answerSample('record_result', (args) => {
    sent.push((args as { draft: ResultDraft }).draft);
    return { value: 'r1', touched: ['result'] };
  });
});

function show(check: CheckToAnswer, hasNext = false) {
  const done = vi.fn();
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } } })}
    >
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <AnswerCheck check={check} onDone={done} onCancel={() => undefined} hasNext={hasNext} />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), done };
}
const outcome = (name: RegExp) => screen.getByRole('radio', { name });
const says = (text: RegExp) => waitFor(() => expect(screen.getAllByText(text).length).toBeGreaterThan(0));

describe('answering a check', () => {
  it('a value proposes the outcome, says the gap and what was agreed', async () => {
    const { user, done } = show(share);
    await user.type(screen.getByLabelText('Faktisk verdi'), '53');
    await says(/7.prosentpoeng under kravet, 12 under tilbudet/);
    await says(/Avtalt: konvensjonalbot per brudd, 5.000.kr/);
    expect(outcome(/Ikke oppfylt/).getAttribute('aria-checked')).toBe('true');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(done).toHaveBeenCalledWith(false));
    expect(sent).toEqual([{ outcome: 'not-fulfilled', actual: 53, note: '', checked_on: '2026-11-23', valid_to: null }]);
  });

  it('a value between requirement and offer is a breach of the offer', async () => {
    const { user } = show(share);
    await user.type(screen.getByLabelText('Faktisk verdi'), '62');
    await says(/Brudd på tilbudet: 3.prosentpoeng under/);
  });

  it('a person’s own choice wins over what the value speaks for', async () => {
    const { user, done } = show(share, true);
    await user.type(screen.getByLabelText('Faktisk verdi'), '53');
    await user.click(outcome(/Delvis oppfylt/));
    await says(/Valget ditt gjelder/);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(done).toHaveBeenCalledWith(true));
    expect(sent[0]?.outcome).toBe('partly');
  });

  it('an outcome is chosen by its letter and by its place', async () => {
    const { user } = show(certificate);
    await user.keyboard('k');
    expect(outcome(/Ikke kontrollert/).getAttribute('aria-checked')).toBe('true');
    await user.keyboard('1');
    expect(outcome(/^Oppfylt/).getAttribute('aria-checked')).toBe('true');
  });

  it('nothing is sent without an outcome, or with a day that has not come', async () => {
    const { user } = show(share);
    await user.keyboard('{Control>}s{/Control}');
    await says(/Velg et resultat/);
    await user.click(outcome(/^Oppfylt/));
    await user.clear(screen.getByLabelText('Kontrollert'));
    await user.type(screen.getByLabelText('Kontrollert'), '24.11.2026');
    await user.keyboard('{Control>}s{/Control}');
    await says(/datert fram i tid/);
    expect(sent).toEqual([]);
  });

  it('a number that cannot be read is not sent', async () => {
    const { user } = show(share);
    await user.type(screen.getByLabelText('Faktisk verdi'), '53 x');
    await user.keyboard('{Control>}s{/Control}');
    await says(/Skriv et tall/);
    expect(sent).toEqual([]);
  });

  it('a document that has run out is proposed as not valid, and a breach without a sanction says so', async () => {
    const { user, done } = show(certificate);
    await user.type(screen.getByLabelText('Gyldig til'), '15.11.2026');
    await says(/Ikke gyldig: kravet er ikke oppfylt/);
    await says(/Ingen sanksjon er avtalt/);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({ outcome: 'not-fulfilled', actual: 0, valid_to: '2026-11-15' });
  });

  it('files attached in the answer become a document by the same change', async () => {
    const file = { name: 'Veieseddel oktober.pdf', size: 10, sha256: 'ab'.repeat(32) };
    const answers: unknown[] = [];
    answerSample('choose_files', () => ({ files: [file], refused: [], cancelled: false }));
    answerSample('record_result', (args) => {
      answers.push(args);
      return { value: 'r1', touched: ['result', 'evidence'] };
    });
    const { user, done } = show({ ...share, contractId: 'k1', requirementId: 'q1' });
    await user.click(await screen.findByRole('button', { name: /Legg ved fil/ }));
    await screen.findByText('Veieseddel oktober.pdf');
    await user.type(screen.getByLabelText('Faktisk verdi'), '66');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(answers).toMatchObject([
      {
        along: {
          shown: [],
          attached: { draft: { title: 'Veieseddel oktober', requirements: ['q1'], class: 'self-declaration' }, files: [file] },
          breach: false,
        },
      },
    ]);
  });

  it('a breach is opened as a nonconformity by the same change, by one key', async () => {
    const answers: unknown[] = [];
    answerSample('record_result', (args) => {
      answers.push(args);
      return { value: 'r1', touched: ['result', 'nonconformity'] };
    });
    const { user, done } = show(certificate);
    await user.keyboard('i');
    await user.keyboard('a');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(answers).toMatchObject([{ draft: { outcome: 'not-fulfilled' }, along: { breach: true } }]);
  });
});
