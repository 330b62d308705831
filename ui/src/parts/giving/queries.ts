//! Giving out: a list as a spreadsheet, the whole register as a workbook or a package; how far it has come, and stopping it.

import {
  type AskedList,
  type ChosenPackage,
  type Come,
  commands,
  type RestoredPackage,
  type SavedPackage,
  type SavedReport,
  type Ways,
} from '../../api/bindings';
import { opened } from '../../api/client';

/** Saves a list as it is seen where the user says; nothing if no place was chosen. */
export const saveList = (asked: AskedList): Promise<SavedReport | null> => opened(commands.saveList(asked));

/** Saves the whole register as one workbook where the user says; nothing if no place was chosen. */
export const saveWorkbook = (): Promise<SavedReport | null> => opened(commands.saveWorkbook());

/** Saves the whole register as a package where the user says, locked if there is a passphrase; nothing if no place was chosen. */
export const savePackage = (passphrase: string | null): Promise<SavedPackage | null> => opened(commands.savePackage(passphrase));

/** Lets the user choose a package; nothing if none was chosen. */
export const choosePackage = (): Promise<ChosenPackage | null> => opened(commands.choosePackage());

/** Holds a passphrase against the package that was chosen. */
export const unlockPackage = (passphrase: string): Promise<null> => opened(commands.unlockPackage(passphrase));

/** Makes a register of the package that was chosen; nothing if no place was chosen. */
export const restorePackage = (passphrase: string | null, ways: Ways): Promise<RestoredPackage | null> =>
  opened(commands.restorePackage(passphrase, ways));

/** How far it has come; nothing if nothing is going on. */
export const givingCome = (): Promise<Come | null> => opened(commands.givingCome());

/** Stops what is going on. If it cannot be stopped, it comes to its end, which says so. */
export const stopGiving = (): void => {
  opened(commands.stopGiving()).catch(() => undefined);
};
