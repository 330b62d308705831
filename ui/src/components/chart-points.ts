//! What a chart shows at a point; the same vocabulary as on paper.

/**
 * Disc: meets both. Open square: below the offer. Filled square: below the requirement.
 * Cross and a gap: missing. Open ring on a dotted segment: not saved yet, or part of a year.
 */
export type PointMark = 'meets' | 'below-offer' | 'below-requirement' | 'draft' | 'plain';

export interface ChartPoint {
  /** Under the axis: `3. kv 26`. */
  label: string;
  /** `null` is a missing value. */
  value: number | null;
  mark: PointMark;
}

/** Round steps for an axis over these values: at most five lines, never below zero if no value is. */
export function axisOf(values: readonly number[]): { low: number; high: number; ticks: number[] } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most - least || Math.abs(most) || 1;
  const rough = span / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  let low = Math.floor(least / step) * step;
  if (low === least && low > 0) low -= step;
  const high = Math.ceil((most + step * 0.01) / step) * step;
  const ticks: number[] = [];
  for (let tick = low; tick <= high + step / 2; tick += step) ticks.push(Number(tick.toPrecision(12)));
  return { low, high: ticks.at(-1) ?? high, ticks };
}

/** Moves labels apart so that they are at least `gap` from each other, keeping their order. */
export function apart(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  for (const [index, entry] of order.entries()) {
    const above = order[index - 1];
    if (above) entry.place = Math.max(entry.place, above.place + gap);
  }
  const moved = [...places];
  for (const entry of order) moved[entry.index] = entry.place;
  return moved;
}
