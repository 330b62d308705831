//! What the pages of reading lists in ask and change. Holds no screen.

import {
  type ColumnUse,
  commands,
  type FindingCode,
  type IntakeProgress,
  type IntakeView,
  type Noun,
  type PreviewPage,
  type PreviewView,
  type ReadingBegun,
  type RowSheet,
  type RowState,
  type SavedReport,
  type TakenIn,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened, progressTo, type Written } from '../../api/client';
import { defineQuery } from '../../api/query';

/** Not a table: the list that is open, and what would become of it. */
const LIST = 'intake';
const OUTCOME = 'intake-preview';

/** What the preview is held against. */
const HELD_AGAINST = ['contract', 'supplier', 'requirement', 'planned_check', 'result', 'indicator', 'measurement', 'evidence'];

export const openList = defineQuery<null, IntakeView | null>({
  name: 'intake.open',
  reads: [LIST],
  ask: () => opened(commands.intake()),
});

export const preview = defineQuery<null, PreviewView>({
  name: 'intake.preview',
  reads: [OUTCOME, ...HELD_AGAINST],
  ask: () => opened(commands.previewIntake()),
});

export interface RowsAsked {
  state: RowState | null;
  from: number;
  count: number;
  /** Which preview the rows are of: rows of another one are asked for anew. */
  of: number;
}

export const rows = defineQuery<RowsAsked, PreviewPage>({
  name: 'intake.rows',
  reads: [],
  ask: ({ state, from, count }) => opened(commands.intakeRows(state, from, count)),
});

export const rowSheet = defineQuery<{ row: number; of: number }, RowSheet>({
  name: 'intake.row',
  reads: [],
  ask: ({ row }) => opened(commands.intakeRow(row)),
});

const list = async <Value>(value: Promise<Value>): Promise<Written<Value>> => ({ value: await value, touched: [LIST, OUTCOME] });
const outcome = async (value: Promise<PreviewView>): Promise<Written<PreviewView>> => ({
  value: await value,
  touched: [OUTCOME],
});

export interface Begun {
  noun: Noun;
  /** The number of what was dropped on the window; nothing = the system's dialog is opened. */
  drop: number | null;
  job: number;
  /** Told when the file has been chosen and is read from then on. */
  heard: (news: ReadingBegun) => void;
}

/** Opens a list in place of the one that is open; nothing if none was chosen. */
export const begin = defineChange<Begun, IntakeView | null>({
  name: 'intake.begin',
  send: ({ noun, drop, job, heard }) => {
    const begun = progressTo(heard);
    return list(
      opened(drop === null ? commands.chooseIntake(noun, job, begun) : commands.takeDroppedIntake(noun, drop, job, begun)),
    );
  },
});

/** How much was decided that another sheet or other headings would lose, as it is now. */
export const decidedNow = async (): Promise<number> => (await opened(commands.intake()))?.decided ?? 0;

export const cancel = (job: number): void => void commands.cancelIntake(job);

export const chooseSheet = defineChange<{ sheet: number; header: number | null }, IntakeView>({
  name: 'intake.sheet',
  send: ({ sheet, header }) => list(opened(commands.chooseIntakeSheet(sheet, header))),
});

export const setColumns = defineChange<ColumnUse[], IntakeView>({
  name: 'intake.columns',
  send: (columns) => list(opened(commands.setIntakeColumns(columns))),
});

export const mendCell = defineChange<{ row: number; column: number; text: string | null }, PreviewView>({
  name: 'intake.mend',
  send: ({ row, column, text }) => outcome(opened(commands.mendIntakeCell(row, column, text))),
});

export const leaveOut = defineChange<{ rows: number[]; leftOut: boolean }, PreviewView>({
  name: 'intake.leave-out',
  send: ({ rows, leftOut }) => outcome(opened(commands.leaveOutIntakeRows(rows, leftOut))),
});

export const leaveOutRefused = defineChange<null, PreviewView>({
  name: 'intake.leave-out-refused',
  send: () => outcome(opened(commands.leaveOutRefusedIntake())),
});

/** Empties the cells that are refused for one reason. */
export const emptyRefused = defineChange<FindingCode, PreviewView>({
  name: 'intake.empty-refused',
  send: (code) => outcome(opened(commands.emptyRefusedIntakeCells(code))),
});

export const accept = defineChange<{ rows: number[]; code: FindingCode | null; accepted: boolean }, PreviewView>({
  name: 'intake.accept',
  send: ({ rows, code, accepted }) => outcome(opened(commands.acceptIntakeDoubts(rows, code, accepted))),
});

/** Looks again, after the register became another. */
export const lookAgain = defineChange<null, PreviewView>({
  name: 'intake.look-again',
  send: () => outcome(opened(commands.previewIntake())),
});

export const nextToDecide = (after: number): Promise<{ number: number; place: number } | null> =>
  opened(commands.nextIntakeRow(after));

export const takeIn = defineChange<{ job: number; heard: (news: IntakeProgress) => void }, TakenIn>({
  name: 'intake.take-in',
  send: async ({ job, heard }) => {
    const written = await opened(commands.takeInIntake(job, progressTo(heard)));
    return { value: written.value, touched: [...written.touched, 'change', LIST] };
  },
});

export const close = defineChange<null, null>({
  name: 'intake.close',
  send: async () => {
    await commands.closeIntake();
    return { value: null, touched: [LIST] };
  },
});

/** Saves the workbook to fill in; nothing if nowhere was chosen. */
export const saveTemplate = defineChange<null, SavedReport | null>({
  name: 'intake.template',
  send: async () => ({ value: await opened(commands.saveImportTemplate()), touched: [] }),
});

let jobs = 0;
/** A number of its own for what can be stopped, apart from the copying of files. */
export const nextJob = (): number => {
  jobs += 1;
  return 2_000_000_000 + jobs;
};
