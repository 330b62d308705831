import { expect, it } from 'vitest';
import { wrongWith } from './passphrase';

it('a passphrase that is not typed twice alike is refused before anybody is asked', () => {
  expect(wrongWith({ first: '', again: '' })).toBe('missing');
  expect(wrongWith({ first: '', again: 'fire blå elger' })).toBe('missing');
  expect(wrongWith({ first: 'fire blå elger', again: '' })).toBe('again');
  expect(wrongWith({ first: 'fire blå elger', again: 'fire bla elger' })).toBe('unlike');
  expect(wrongWith({ first: 'fire blå elger', again: 'fire blå elger' })).toBe(null);
});
