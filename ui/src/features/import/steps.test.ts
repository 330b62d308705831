import { describe, expect, it } from 'vitest';
import type { ColumnUse, ColumnView, FieldView, IntakeView, PreviewView } from '../../api/bindings';
import { hindrance, missing, movedField, twice, unanswered, withField } from './steps';

const uses = (...fields: (string | null)[]): ColumnUse[] => fields.map((field) => ({ field, dates: null }));
const field = (name: string, required = false): FieldView => ({ name, label: name, required, kind: 'text', choices: [] });
const column = (used: ColumnUse, ask = false): ColumnView => ({
  letter: 'A',
  heading: 'Avtale',
  examples: [],
  used,
  because: null,
  days: ask ? { ask, order: null, example: null, shown_by: null } : null,
});
const view = (columns: ColumnView[]) =>
  ({ fields: [field('title', true), field('start')], columns }) as Partial<IntakeView> as IntakeView;
const preview = (ready: boolean) => ({ ready }) as Partial<PreviewView> as PreviewView;

describe('the steps', () => {
  it('the rows are not looked through before every required column is pointed out', () => {
    const open = view(uses('start', null).map((used) => column(used)));
    expect(missing(open, uses('start', null))).toEqual(['title']);
    expect(hindrance('columns', open, undefined)).toBeNull();
    expect(hindrance('rows', open, undefined)).toBe('columns-missing');
  });
  it('days that can be read in two ways are asked about before the rows are looked through', () => {
    const [title, start] = uses('title', 'start') as [ColumnUse, ColumnUse];
    const open = view([column(title), column(start, true)]);
    expect(unanswered(open)).toEqual([1]);
    expect(hindrance('rows', open, undefined)).toBe('dates');
    expect(hindrance('rows', view([column(title), column(start)]), undefined)).toBeNull();
  });
  it('nothing is read in while a row waits for a decision', () => {
    const open = view(uses('title').map((used) => column(used)));
    expect(hindrance('take-in', open, undefined)).toBe('rows');
    expect(hindrance('take-in', open, preview(false))).toBe('rows');
    expect(hindrance('take-in', open, preview(true))).toBeNull();
  });
});

describe('the columns', () => {
  it('two that are the same are told, the later one beside the first', () => {
    expect([...twice(uses('title', null, 'start', 'title', null))]).toEqual([[3, 0]]);
  });
  it('a field can be moved from the column that has it', () => {
    expect(movedField(uses('title', 'start', 'title'), 2)).toEqual(uses(null, 'start', 'title'));
  });
  it('another field asks anew how its days are read', () => {
    const before: ColumnUse[] = [{ field: 'start', dates: 'day-first' }];
    expect(withField(before, 0, 'end')).toEqual([{ field: 'end', dates: null }]);
  });
});
