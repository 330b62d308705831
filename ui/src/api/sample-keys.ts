//! Made-up answers about keys, for looking at the pages without the program.

import type { MadeKey, Strength, WaysIn } from './bindings';

const asked = new URLSearchParams(window.location.search);

const made: MadeKey = { key: '7KQ2-M4WX-0H9D-ZC3T-5RWN-8VPA-1JGE-KY6S', name: 'Fjordvik kommune' };
let ways: WaysIn = {
  sealed: true,
  passphrase: '2026-11-22T08:00:00Z',
  recovery_key: '2026-11-22T08:00:00Z',
  remembered: false,
  keychain: !asked.has('no-keychain'),
};

const strength = (typed: string): Strength =>
  typed.length < 14 ? 'weak' : typed.length < 18 ? 'fair' : typed.length < 24 ? 'good' : 'strong';
const later = <Value>(value: Value): Promise<Value> => new Promise((done) => setTimeout(() => done(value), 700));
const refused = (code: string, field: string | null) => Promise.reject({ code, field, params: {} });
const permitted = <Value>({ permit }: Record<string, unknown>, value: () => Value) =>
  (permit as { typed: string } | null)?.typed === 'feil' ? refused('wrong-passphrase', 'permit') : later(value());

export const keyAnswers: Record<string, (args: Record<string, unknown>) => unknown> = {
  passphrase_strength: ({ typed }) => strength(String(typed)),
  keychain_is_there: () => !asked.has('no-keychain'),
  ways_in: () => ways,
  set_passphrase: (args) =>
    permitted(args, () => {
      ways = { ...ways, passphrase: '2026-11-23T08:00:00Z' };
      return ways;
    }),
  remove_passphrase: (args) => permitted(args, () => ways),
  new_recovery_key: (args) => permitted(args, () => made),
  remove_recovery_key: (args) => permitted(args, () => ways),
  remember_key: () => {
    ways = { ...ways, remembered: true };
    return ways;
  },
  forget_key: () => {
    ways = { ...ways, remembered: false };
    return ways;
  },
  make_sealed_register: () => later(made),
  choose_package: () => ({ name: 'Fjordvik 2026-11-23.kravspor-pakke', locked: true }),
  unlock_package: ({ passphrase }) => (passphrase === 'feil' ? refused('wrong-package-passphrase', 'package') : later(null)),
  seal_register: () => new Promise((done) => setTimeout(() => done(made), 4000)),
  sealing_come: () => ({ done: 3, all: 17 }),
  stop_sealing: () => null,
  save_recovery_page: () => later({ path: 'Dokumenter/Gjenopprettingsnøkkel Fjordvik kommune 2026-11-23.pdf' }),
};
