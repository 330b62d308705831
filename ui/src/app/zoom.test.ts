import { expect, it } from 'vitest';
import { nextZoom, zoomOf } from './zoom';

it('steps up and down between the usual sizes, and stops at the ends', () => {
  expect(nextZoom(100, 1)).toBe(110);
  expect(nextZoom(100, -1)).toBe(90);
  expect(nextZoom(300, 1)).toBe(300);
  expect(nextZoom(50, -1)).toBe(50);
});

it('hears the plus and minus of any keyboard, and nought for the usual size', () => {
  expect([zoomOf('+', 100), zoomOf('=', 100), zoomOf('-', 100), zoomOf('−', 100), zoomOf('0', 175)]).toEqual([
    110, 110, 90, 90, 100,
  ]);
  expect(zoomOf('s', 100)).toBeNull();
});
