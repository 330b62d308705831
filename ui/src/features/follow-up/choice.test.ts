import { expect, it } from 'vitest';
import { filtersOn, queryOf, readChoice } from './choice';

it('takes up the filters that were kept, and none that cannot be read', () => {
  const kept = { view: 'month', show: 'answered', period: '30', text: 'såpe', responsible: '', kind: 'epd', supplier: null };
  expect(readChoice(JSON.stringify(kept))).toEqual(kept);
  expect(readChoice('')).toEqual({});
  expect(readChoice('[1,')).toEqual({});
  expect(readChoice('"x"')).toEqual({});
  expect(readChoice('{"period":"7","view":3,"responsible":4}')).toMatchObject({ period: '90', view: 'list', responsible: null });
});

it('nobody’s checks are a filter too', () => {
  const choice = {
    view: 'list',
    show: 'open',
    period: '90',
    text: '',
    responsible: '',
    kind: null,
    supplier: null,
    day: null,
  } as const;
  expect(filtersOn(choice)).toBe(1);
  expect(queryOf(choice, '2026-11-23')).toMatchObject({ responsible: '', to: '2027-02-21', from: null });
});
