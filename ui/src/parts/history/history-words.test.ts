import { expect, it } from 'vitest';
import type { ValueChange } from '../../api/bindings';
import { makeText } from '../../text/TextProvider';
import { fieldName, isSilent, valueText } from './history-words';

const text = makeText('nb', '2026-11-23');
const change = (noun: string, field: string, to: string | null, from: string | null = null): ValueChange => ({
  noun,
  field,
  from,
  to,
});
const said = (noun: string, field: string, stored: string) => valueText(text, change(noun, field, stored), stored);

it('stored values are shown in the units people read', () => {
  expect(said('contract', 'estimated_value', '5600000000')).toBe('56\u00a0000\u00a0000\u00a0kr');
  expect(said('award_criterion', 'weight', '33333333')).toBe('33,333333\u00a0%');
  expect(said('requirement', 'required', '2700000000')).toBe('2\u00a0700');
  expect(said('contract', 'ends', '2027-02-28')).toBe('28.02.2027');
  expect(said('contract', 'cpv', '["33760000-5","39830000-9"]')).toBe('33760000-5, 39830000-9');
  expect(said('contract', 'management_system_required', '1')).toBe('Ja');
  expect(said('measurement', 'value', '53500000')).toBe('53,5');
  expect(said('contract_option', 'months', '12')).toBe('12\u00a0måneder');
});

it('choices are shown by their words', () => {
  expect(said('contract', 'kind', 'framework')).toBe('Rammeavtale');
  expect(said('contract_option', 'decision', 'exercised')).toBe('Utløst');
  expect(said('award_criterion', 'kind', 'environment')).toBe('Miljø');
  expect(said('evidence', 'kind', 'licence')).toBe('Lisens');
  expect(said('measurement', 'state', 'measured')).toBe('Målt');
  expect(said('result', 'outcome', 'not-fulfilled')).toBe('Ikke oppfylt');
  expect(said('plan', 'cadence', '{"type":"every","months":3,"anchor":null,"season":null}')).toBe('Hvert kvartal');
});

it('a number in a text field stays as written', () => {
  expect(said('contract', 'title', '2026')).toBe('2026');
  expect(said('supplier', 'postal_code', '0150')).toBe('0150');
});

it('a field is named with its noun, but the contract’s own are not', () => {
  expect(fieldName(text, change('contract', 'ends', '2027-02-28'))).toBe('Sluttdato');
  expect(fieldName(text, change('award_criterion', 'weight', '1'))).toBe('Kriterium: Vekt');
});

it('what was just made is not said not to be in the bin', () => {
  expect(isSilent(change('contract', 'removed', '0'))).toBe(true);
  expect(isSilent(change('contract', 'removed', '1', '0'))).toBe(false);
});
