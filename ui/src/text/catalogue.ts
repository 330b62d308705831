//! The Fluent catalogue: the same files as the register and the reports use. Holds no sentence itself.
//!
//! A whole count is passed as a number; every other number, amount and date as text that is already in the
//! language's form. No functions in the files, and nothing is wrapped in direction marks.

import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from './language';
import { number } from './number';

const FILES = import.meta.glob<string>('../../../src-tauri/core/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type TextArgs = Record<string, string | number>;

/** A count that chooses a plural form and is written by the product's own rules. */
class Count extends FluentNumber {
  readonly language: Language;
  constructor(language: Language, value: number) {
    super(value);
    this.language = language;
  }
  override toString(): string {
    return number(this.language, this.value);
  }
}

function bundleFrom(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(FILES)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    for (const error of bundle.addResource(new FluentResource(source), { allowOverrides: true }))
      report(`${path}: ${error.message}`);
  }
  return bundle;
}

const BUNDLES: Record<Language, FluentBundle> = { nb: bundleFrom('nb'), nn: bundleFrom('nn'), en: bundleFrom('en') };

export const bundleOf = (language: Language): FluentBundle => BUNDLES[language];

const reported = new Set<string>();
/** A faulty text is a fault in the product: the developer must see it, the user sees the next best. */
function report(problem: string) {
  if (reported.has(problem)) return;
  reported.add(problem);
  // biome-ignore lint/suspicious/noConsole: the one place that reports faulty texts
  console.error(`text: ${problem}`);
}

/** A key is a message (`nav-week`) or an attribute of one (`nav-week.tip`). */
function patternOf(language: Language, key: string) {
  const [id = key, attribute] = key.split('.', 2);
  const message = BUNDLES[language].getMessage(id);
  return attribute === undefined ? message?.value : message?.attributes[attribute];
}

export const hasText = (language: Language, key: string): boolean => patternOf(language, key) != null;

/** Values as Fluent takes them. */
export function fluentArgs(language: Language, args: TextArgs): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'number' ? new Count(language, value) : value]),
  );
}

/** The text of `key`; bokmål if the language lacks it; the key in ⟦⟧ if that does too. */
export function textOf(language: Language, key: string, args: TextArgs = {}): string {
  for (const candidate of language === 'nb' ? (['nb'] as const) : ([language, 'nb'] as const)) {
    const pattern = patternOf(candidate, key);
    if (pattern == null) {
      report(`${candidate} lacks ${key}`);
      continue;
    }
    const errors: Error[] = [];
    const text = BUNDLES[candidate].formatPattern(pattern, fluentArgs(candidate, args), errors);
    for (const error of errors) report(`${candidate} ${key}: ${error.message}`);
    return text;
  }
  return `⟦${key}⟧`;
}
