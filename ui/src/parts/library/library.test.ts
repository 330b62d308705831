import { expect, it } from 'vitest';
import type { LibraryLevel } from '../../api/bindings';
import { filledWording } from './library';

const level: LibraryLevel = {
  level: 'basis',
  wording: 'Minst [grense] prosent av [varegrupper] (se [vedlegg 2]).',
  question: '',
  basis: 'contract',
  measure: 'quantity',
  limit: null,
  blanks: [
    { name: 'limit', label: 'grense' },
    { name: 'product-groups', label: 'varegrupper' },
  ],
};
const blanksIn = (values: Record<string, string>) =>
  filledWording(level, values)
    .filter((piece) => piece.blank)
    .map((piece) => piece.text);

it('a blank is visible until it is filled', () => {
  expect(blanksIn({})).toEqual(['[grense]', '[varegrupper]']);
  expect(blanksIn({ limit: '60' })).toEqual(['[varegrupper]']);
  expect(blanksIn({ limit: '  ' })).toEqual(['[grense]', '[varegrupper]']);
});

it('brackets that are no blank stay as they are', () => {
  const text = filledWording(level, { limit: '60', 'product-groups': 'såpe' })
    .map((piece) => piece.text)
    .join('');
  expect(text).toBe('Minst 60 prosent av såpe (se [vedlegg 2]).');
});
