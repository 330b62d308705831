import { expect, it } from 'vitest';
import type { LibraryRequirement, RequirementDraft } from '../../api/bindings';
import { makeText } from '../../text/TextProvider';
import { choiceOf, draftWith, openIn, pickOf } from './library-choice';

const text = makeText('nb', '2026-11-23');
const kind = {
  kind: 'reuse',
  levels: [
    { level: 'basis', wording: '', question: '', basis: 'contract', measure: 'yes-no', limit: null, blanks: [] },
    {
      level: 'advanced',
      wording: '',
      question: '',
      basis: 'contract',
      measure: 'quantity',
      limit: null,
      blanks: [
        { name: 'limit', label: 'grense' },
        { name: 'months', label: 'antall måneder' },
      ],
    },
  ],
} as unknown as LibraryRequirement;
const draft = {
  target: { measure: 'quantity', comparator: 'at-least', required: null, offered: null, unit: '%' },
  sanction: { kind: 'none', amount: null, percent: null, text: '' },
  placement: 'specification',
  risk: 'high',
  plans: [],
} as unknown as RequirementDraft;

it('what is still open is told for the chosen level', () => {
  const pick = pickOf({}, 'reuse');
  expect(openIn(kind, pick)).toEqual({ limit: false, blanks: 0, sanction: true });
  expect(openIn(kind, { ...pick, level: 'advanced' })).toEqual({ limit: true, blanks: 1, sanction: true });
  expect(openIn(kind, { ...pick, level: 'advanced', limit: 0, blanks: { months: '6' } })).toMatchObject({
    limit: false,
    blanks: 0,
  });
});

it('the limit goes into the wording as it is shown, and into the target as a number', () => {
  const pick = { ...pickOf({}, 'reuse'), level: 'advanced' as const, limit: 12.5, offered: 20 };
  expect(choiceOf(text, kind, pick)).toEqual({ kind: 'reuse', level: 'advanced', blanks: { limit: '12,5' } });
  expect(draftWith(draft, pick).target).toMatchObject({ required: 12.5, offered: 20 });
});

it('what a person has not said is as the library proposes, but for the sanction', () => {
  const made = draftWith({ ...draft, sanction: { kind: 'per-day', amount: 1, percent: null, text: '' } }, pickOf({}, 'reuse'));
  expect([made.placement, made.risk, made.sanction.kind]).toEqual(['specification', 'high', 'none']);
});
