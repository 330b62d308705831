//! Holds the source against the locale files: every text that is asked for is there, in all three languages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { hasText, textOf } from './catalogue';
import { LANGUAGES, type Language } from './language';

const SRC = join(import.meta.dirname, '..');
const LOCALES = join(SRC, '../../src-tauri/core/locales');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.includes('BuildingBlocks'),
);

/** Keys in `t('key'`, `id="key"` of RichText, and the keys kept in tables of the shell. */
function askedFor(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of sources) {
    const text = readFileSync(join(SRC, path), 'utf8');
    for (const match of text.matchAll(/(?:\bt\(|textOf\(language, |unread\()'([a-z][a-z0-9-]*)'/g))
      found.set(match[1] ?? '', path);
    for (const match of text.matchAll(/'((?:nav|key|keys|palette|field)-[a-z-]*[a-z])'/g)) found.set(match[1] ?? '', path);
    for (const match of text.matchAll(/<RichText[^>]*\bid="([a-z0-9-]+)"/g)) found.set(match[1] ?? '', path);
  }
  return found;
}

/** The names of the values each text takes. */
function variablesOf(language: Language): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(LOCALES, language))) {
    for (const entry of new FluentResource(readFileSync(join(LOCALES, language, file), 'utf8')).body) {
      const names = [...JSON.stringify(entry).matchAll(/"type":"var","name":"([a-z_]+)"/gi)].map((match) => match[1] ?? '');
      found.set(entry.id, [...new Set(names)]);
    }
  }
  return found;
}

describe('the locale files', () => {
  it('hold every text the window asks for, in each language', () => {
    const missing = [...askedFor()].flatMap(([key, path]) =>
      LANGUAGES.filter((language) => !hasText(language, key)).map((language) => `${language} ${key} (${path})`),
    );
    expect(missing).toEqual([]);
  });
  it('hold the same texts in each language, with no value bokmål does not know but a count', () => {
    const bokmal = variablesOf('nb');
    for (const language of LANGUAGES) {
      const other = variablesOf(language);
      expect([...other.keys()].sort()).toEqual([...bokmal.keys()].sort());
      const unknown = [...other].filter(([key, names]) =>
        names.some((name) => name !== 'count' && !bokmal.get(key)?.includes(name)),
      );
      expect(unknown).toEqual([]);
    }
  });
  it('write counts by the language and choose its form', () => {
    expect(textOf('nb', 'nav-week-count', { count: 1 })).toBe('1 kontroll forfalt eller denne uken');
    expect(textOf('nn', 'nav-contracts-count', { count: 1234 })).toBe('1\u00a0234 i alt');
    expect(textOf('en', 'nav-contracts-count', { count: 1234 })).toBe('1,234 in all');
  });
});
