import { expect, it } from 'vitest';
import { makeText } from '../text/TextProvider';
import { registerName } from './RegisterMenu';

it('a register is called what its organisation is, else what its file is', () => {
  const text = makeText('nb', '2026-11-23');
  expect(registerName(text, { organisation: 'Fjordvik kommune', name: 'register' })).toBe('Fjordvik kommune');
  expect(registerName(text, { organisation: '', name: 'Miljø 2026' })).toBe('Miljø 2026');
});

it('the name the program itself gives a file is not shown', () => {
  const name = { organisation: '', name: 'register' };
  expect(registerName(makeText('nb', '2026-11-23'), name)).toBe('Mitt register');
  expect(registerName(makeText('en', '2026-11-23'), name)).toBe('My register');
});
