import { expect, it } from 'vitest';
import { makeText } from '../text/TextProvider';
import { changeText } from './change-text';

const text = makeText('nb', '2026-11-23');

it('a change is told by what was done and to what', () => {
  expect(changeText(text, ['edit-contract', 'Mykpapir'])).toBe('Endret kontrakt «Mykpapir»');
  expect(changeText(text, ['edit-settings', ''])).toBe('Endret innstillinger');
});

it('a change of a newer program is told without its name', () => {
  expect(changeText(text, ['not-known-yet', ''])).toBe('siste endring');
});
