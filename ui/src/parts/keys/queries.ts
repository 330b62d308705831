//! Keys: how strong a passphrase is, which ways lead into the register, and what makes or changes them.

import {
  commands,
  type MadeKey,
  type NewPlace,
  type Permit,
  type SavedReport,
  type SealingCome,
  type Strength,
  type Ways,
  type WaysIn,
} from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** Asked on each change: what was typed is kept in no cache. */
export const strengthOf = (typed: string): Promise<Strength> => commands.passphraseStrength(typed);

/** Whether this computer has a keychain that could remember a key. */
export const keychain = defineQuery<null, boolean>({
  name: 'keys.keychain',
  reads: ['keys'],
  ask: () => commands.keychainIsThere(),
});

/** The ways into the open register. */
export const waysIn = defineQuery<null, WaysIn>({ name: 'keys.ways', reads: ['keys'], ask: () => opened(commands.waysIn()) });

/** Makes an empty register; nothing if no place was chosen. */
export const makeRegister = (place: NewPlace, ways: Ways): Promise<MadeKey | null> =>
  opened(commands.makeSealedRegister(place, ways));

/** Seals the open register where it is. */
export const sealRegister = (ways: Ways): Promise<MadeKey> => opened(commands.sealRegister(ways));
export const sealingCome = (): Promise<SealingCome | null> => opened(commands.sealingCome());
export const stopSealing = (): void => {
  opened(commands.stopSealing()).catch(() => undefined);
};

/** Saves the page of the key that was just made and opens it; nothing if no place was chosen. */
export const saveRecoveryPage = (): Promise<SavedReport | null> => opened(commands.saveRecoveryPage());

export const setPassphrase = (permit: Permit | null, passphrase: string): Promise<WaysIn> =>
  opened(commands.setPassphrase(permit, passphrase));
export const removePassphrase = (permit: Permit | null): Promise<WaysIn> => opened(commands.removePassphrase(permit));
export const newRecoveryKey = (permit: Permit | null): Promise<MadeKey> => opened(commands.newRecoveryKey(permit));
export const removeRecoveryKey = (permit: Permit | null): Promise<WaysIn> => opened(commands.removeRecoveryKey(permit));
export const rememberKey = (): Promise<WaysIn> => opened(commands.rememberKey());
export const forgetKey = (): Promise<WaysIn> => opened(commands.forgetKey());
