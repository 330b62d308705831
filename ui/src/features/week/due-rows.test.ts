import { expect, it } from 'vitest';
import type { DueCheck, DueGroup } from '../../api/bindings';
import { movedTo, SHORT, shownGroups, takesOver } from './due-rows';

const checks = (group: DueGroup, count: number): DueCheck[] =>
  Array.from({ length: count }, (_, index) => ({ check_id: `${group}-${index}`, group }) as DueCheck);

it('a group without checks is not shown', () => {
  const groups = shownGroups({ checks: checks('this-week', 2), counts: [0, 2, 0] }, new Set());
  expect(groups.map(({ group, total, hidden, beyond }) => [group, total, hidden, beyond])).toEqual([['this-week', 2, 0, 0]]);
});

it('a long group says how many more it has, here and in the register', () => {
  const week = { checks: checks('overdue', 500), counts: [812, 0, 0] as [number, number, number] };
  const [short] = shownGroups(week, new Set());
  expect(short).toMatchObject({ total: 812, hidden: 500 - SHORT, beyond: 312 });
  const [whole] = shownGroups(week, new Set<DueGroup>(['overdue']));
  expect(whole).toMatchObject({ total: 812, hidden: 0, beyond: 312 });
});

it('the row after takes over from one that is answered; the last gives to the one before', () => {
  expect(takesOver(['a', 'b', 'c'], 'b')).toBe('c');
  expect(takesOver(['a', 'b', 'c'], 'c')).toBe('b');
  expect(takesOver(['a'], 'a')).toBeNull();
  expect(takesOver(['a', 'b'], 'gone')).toBe('a');
});

it('arrows stop at the ends', () => {
  expect(movedTo('ArrowDown', 2, 2)).toBe(2);
  expect(movedTo('ArrowUp', 0, 2)).toBe(0);
  expect(movedTo('End', 0, 2)).toBe(2);
  expect(movedTo('x', 0, 2)).toBeNull();
  expect(movedTo('Home', 0, -1)).toBeNull();
});
