import { describe, expect, it } from 'vitest';
import type { Cadence, Sanction, Target } from '../../api/bindings';
import { makeText } from '../../text/TextProvider';
import { cadenceWords, plansWords } from './rhythm';
import { bindingOffer, distance, offeredValue, requiredValue, sanctionWords, targetValue, unitName } from './values';

const nb = makeText('nb', '2026-11-23');
const nn = makeText('nn', '2026-11-23');
const en = makeText('en', '2026-11-23');

const share: Target = { measure: 'quantity', comparator: 'at-least', required: 60, offered: 65, unit: '%' };
const deliveries: Target = { measure: 'quantity', comparator: 'at-most', required: 2700, offered: 2600, unit: 'unit-deliveries' };
const yes: Target = { measure: 'yes-no', comparator: 'at-least', required: 1, offered: null, unit: '' };

describe('values are shown as in the reports', () => {
  it('a limit has its side and unit', () => {
    expect(requiredValue(nb, share)).toBe('≥\u00a060\u00a0%');
    expect(offeredValue(en, share)).toBe('≥\u00a065%');
    expect(requiredValue(nn, deliveries)).toBe('≤\u00a02\u00a0700\u00a0leveringar');
    expect(requiredValue(nb, { ...share, required: null })).toBe('–');
  });
  it('yes and documents are words', () => {
    expect(requiredValue(nb, yes)).toBe('Ja');
    expect(targetValue(nb, yes, 0)).toBe('Nei');
    expect(targetValue(nn, { ...yes, measure: 'document' }, 0)).toBe('Ikkje gyldig');
    expect(targetValue(nb, yes, null)).toBe('–');
  });
  it('shares differ in percentage points', () => {
    expect(distance(nb, share, -2.6)).toBe('2,6\u00a0prosentpoeng');
    expect(distance(nb, deliveries, 1)).toBe('1\u00a0levering');
  });
  it('an offer binds only if it is better', () => {
    expect(bindingOffer(share)).toBe(65);
    expect(bindingOffer({ ...share, offered: 55 })).toBeNull();
    expect(bindingOffer(deliveries)).toBe(2600);
    expect(bindingOffer({ ...share, comparator: 'exactly' })).toBeNull();
    expect(bindingOffer({ ...share, required: null })).toBe(65);
  });
  it('a unit by itself is in the plural', () => {
    expect(unitName(nb, 'unit-deliveries')).toBe('leveringer');
    expect(unitName(nb, 'kg CO₂e/m³')).toBe('kg CO₂e/m³');
  });
  it('a sanction says its size, and that there is none', () => {
    const daily: Sanction = { kind: 'per-day', amount: 500_000, percent: null, text: 'punkt 9' };
    expect(sanctionWords(nb, daily)).toBe('Dagmulkt, 5\u00a0000\u00a0kr');
    expect(sanctionWords(nn, { kind: 'none', amount: null, percent: null, text: '' })).toBe('Ingen sanksjon avtalt');
  });
});

describe('rhythms in words', () => {
  it('a season is named by its months', () => {
    const heating: Cadence = { type: 'every', months: 1, anchor: null, season: { from: 10, to: 4 } };
    expect(cadenceWords(nb, heating)).toBe('Hver måned, oktober–april');
    expect(cadenceWords(en, heating)).toBe('Every month, October–April');
  });
  it('a milestone says what it hangs on', () => {
    const last: Cadence = {
      type: 'milestones',
      milestones: [{ label: 'Ferdigbefaring', on: { type: 'offset', from: 'end', days: -30 } }],
    };
    expect(cadenceWords(nb, last)).toBe('Ferdigbefaring, 30\u00a0dager før kontraktens slutt');
  });
  it('several rhythms are all said, and none is said to be none', () => {
    const every = { cadence: { type: 'every', months: 3, anchor: null, season: null }, unannounced: true } as const;
    const last = { cadence: { type: 'after-last', months: 6 }, unannounced: false } as const;
    expect(plansWords(nb, [every, last])).toBe('Hvert kvartal, uanmeldt · 6\u00a0måneder etter forrige kontroll');
    expect(plansWords(nb, [])).toContain('aldri opp til kontroll');
  });
});
