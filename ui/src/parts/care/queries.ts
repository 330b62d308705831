//! Copies, the looking through and the salvage: what is asked and done, how far it has come, and stopping it.

import {
  type BackupCome,
  type BackupHolding,
  type Backups,
  type ChosenBackup,
  commands,
  type Inspection,
  type InspectionProgress,
  type MadeBackup,
  type RestoredRegister,
  type SalvagedRegister,
  type WayKind,
} from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** The copies of the open register. `backup` is no table: it stands for a copy that was made, or could not be. */
export const backups = defineQuery<null, Backups>({
  name: 'care.backups',
  reads: ['backup', 'change'],
  ask: () => opened(commands.backups()),
});

/** What a copy holds. No change of the register changes that. */
export const backupHolding = defineQuery<string, BackupHolding>({
  name: 'care.holding',
  reads: [],
  ask: (name) => opened(commands.backupHolding(name)),
});

export const makeBackup = (): Promise<MadeBackup> => opened(commands.makeBackup());
export const restoreBackup = (name: string): Promise<RestoredRegister> => opened(commands.restoreBackup(name));
export const backupCome = (): Promise<BackupCome | null> => opened(commands.backupCome());
/** Stops the copy, or the putting back. If it cannot be stopped, it comes to its end, which says so. */
export const stopBackup = (): void => {
  opened(commands.stopBackup()).catch(() => undefined);
};

/** Lets the user choose a folder; answers whether one was chosen. */
export const chooseSecondPlace = (): Promise<boolean> => opened(commands.chooseSecondPlace());
export const forgetSecondPlace = (): Promise<null> => opened(commands.forgetSecondPlace());

/** Lets the user choose a copy that lies elsewhere; nothing if none. */
export const chooseBackup = (): Promise<ChosenBackup | null> => opened(commands.chooseBackup());
export const restoreChosen = (way: WayKind, typed: string): Promise<RestoredRegister | null> =>
  opened(commands.restoreChosen(way, typed));

export const inspectRegister = (): Promise<Inspection> => opened(commands.inspectRegister());
export const mendRegister = (): Promise<Inspection> => opened(commands.mendRegister());
export const salvageRegister = (): Promise<SalvagedRegister | null> => opened(commands.salvageRegister());
export const inspectionCome = (): Promise<InspectionProgress | null> => opened(commands.inspectionCome());
/** Stops the looking through, or the salvage. */
export const stopInspection = (): void => {
  opened(commands.stopInspection()).catch(() => undefined);
};
