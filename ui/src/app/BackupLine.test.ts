import { expect, it } from 'vitest';
import { makeText } from '../text/TextProvider';
import { backupWords } from './BackupLine';

const text = makeText('nb', '2026-11-23');
const newest = new Date(2026, 10, 20, 9, 5).toISOString();

it('an old copy, none at all and one that failed are warnings', () => {
  expect(backupWords(text, { state: 'old', newest, failed: false }, false)).toEqual(['warning', 'Ingen kopi på 3 dager']);
  expect(backupWords(text, { state: 'none', newest: null, failed: false }, false)).toEqual(['warning', 'Ingen kopi ennå']);
  expect(backupWords(text, { state: 'good', newest, failed: true }, false)).toEqual(['warning', 'Siste kopi mislyktes']);
});

it('a good copy says when it was made, and the example that it is not copied', () => {
  expect(backupWords(text, { state: 'good', newest, failed: false }, false)[1]).toBe('Kopi: 20.11.2026 kl.\u00a009.05');
  expect(backupWords(text, { state: 'empty', newest: null, failed: false }, true)).toEqual([
    'not-applicable',
    'Eksempel: kopieres ikke',
  ]);
});
