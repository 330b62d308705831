import { expect, it } from 'vitest';
import { makeText } from '../../text/TextProvider';
import { beginningOf, daysSince, momentText } from './moment';

const text = makeText('nb', '2026-11-23');
const local = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).toISOString();

it('a moment of today and of yesterday is called so, and every other has its date', () => {
  expect(momentText(text, local(23, 9))).toBe('i dag kl.\u00a009.05');
  expect(momentText(text, local(22, 23))).toBe('i går kl.\u00a023.05');
  expect(momentText(text, local(20, 14))).toBe('20.11.2026 kl.\u00a014.05');
});

it('a copy of a clock that was ahead is not of a negative age', () => {
  expect(daysSince(text, local(20, 23))).toBe(3);
  expect(daysSince(text, local(25, 1))).toBe(0);
});

it('a day begins at midnight of this machine, also where the clock is turned', () => {
  expect(new Date(beginningOf('2026-03-29')).getHours()).toBe(0);
  expect(new Date(beginningOf('2026-10-26')).getDate()).toBe(26);
});
