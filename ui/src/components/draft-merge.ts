//! What was typed on top of what is saved now. Only what a person changed is taken, so that a draft that lay for a while
//! takes back nothing that was saved since; and only what still has the shape of what is saved.

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/** `base` is what was saved when `typed` was begun. A list is one value: all of it is as typed, or as saved. */
export function merged<T>(saved: T, base: unknown, typed: unknown): T {
  if (typed === undefined || JSON.stringify(typed) === JSON.stringify(base)) return saved;
  if (isRecord(saved) && isRecord(typed)) {
    const before = isRecord(base) ? base : {};
    return Object.fromEntries(Object.entries(saved).map(([key, value]) => [key, merged(value, before[key], typed[key])])) as T;
  }
  // Blank stands for any sort of value: a date that is not set, a choice that is not made.
  const fits = saved === null || typed === null || sortOf(saved) === sortOf(typed);
  return fits ? (typed as T) : saved;
}
