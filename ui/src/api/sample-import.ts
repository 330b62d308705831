//! A list on its way in, for looking at the window without a backend. After `?` in the address: `rows=10000`, `nothing`.

import type { CellView, ColumnUse, FindingView, IntakeView, PreviewView, RowSheet, RowState, RowView, TakenIn } from './bindings';

const asked = new URLSearchParams(window.location.search);
const COUNT = asked.has('nothing') ? 0 : Number(asked.get('rows') ?? 140);
const STATES: readonly RowState[] = ['refused', 'doubtful', 'new', 'changed', 'same', 'left-out'];
const HEADINGS = [
  'Avtalenr',
  'Avtale',
  'Leverandør',
  'Orgnr',
  'Startdato',
  'Sluttdato',
  'Kontraktsverdi i hele avtaleperioden',
  'Merknad',
];
const FIELDS = ['contract-number', 'title', 'supplier', 'organisation-number', 'start', 'end', 'value', null];
const LABELS = [
  'Kontraktsnummer',
  'Tittel',
  'Leverandør',
  'Organisasjonsnummer',
  'Startdato',
  'Sluttdato',
  'Anslått verdi',
  'Notater',
];
const TITLES = [
  'Mykpapir, renholdsprodukter og engangsprodukter',
  'Totalentreprise ungdomsskole og flerbrukshall med svømmeanlegg og tilfluktsrom',
  'Lekeplassutstyr',
  'Vedlikeholdsavtale ventilasjonsanlegg og byggautomasjonsanlegg',
];

let open = true;
let uses: ColumnUse[] = FIELDS.map((field) => ({ field, dates: null }));
const accepted = new Set<number>();
const leftOut = new Set<number>();
const typed = new Map<string, string>();
let header = 4;
let sheet = 0;

const view = (): IntakeView => ({
  noun: 'contracts',
  file: 'Avtaleoversikt per 1. november – innkjøpsavdelingen.xlsx',
  sheets: [
    { name: 'Avtaler', hidden: false, rows: 146, columns: 8 },
    { name: 'Utgåtte rammeavtaler og minikonkurranser', hidden: false, rows: 31, columns: 8 },
    { name: 'Lister', hidden: true, rows: 1, columns: 2 },
  ],
  sheet,
  header,
  proposed: 4,
  first_rows: [
    { number: 1, cells: ['Fjordvik kommune: avtaleoversikt'] },
    { number: 2, cells: ['Sist oppdatert', '01.11.2026'] },
    { number: 4, cells: HEADINGS },
    ...[5, 6, 7, 8, 9].map((number) => ({
      number,
      cells: [
        `A-${number}`,
        TITLES[number % 4] ?? '',
        'Nordpapir og Renhold AS',
        '923609016',
        '03/04/2025',
        '31.12.2099',
        '5 600 000,00',
        '-',
      ],
    })),
  ],
  columns: HEADINGS.map((heading, place) => ({
    letter: 'ABCDEFGH'[place] ?? '',
    heading: header === 4 ? heading : '',
    examples:
      place === 7
        ? []
        : ([
            ['A-5', 'A-6', 'A-7'],
            TITLES.slice(0, 3),
            ['Nordpapir og Renhold AS', 'Krabat Uterom AS'],
            ['923609016', '826 781 742'],
            ['03/04/2025', '11/12/2024', '01/02/2023'],
            ['31.12.2099', '28.02.2027'],
            ['5 600 000,00', '125 000,-'],
          ][place] ?? []),
    used: uses[place] ?? { field: null, dates: null },
    because: uses[place]?.field ? (uses[place]?.field === FIELDS[place] ? (place === 3 ? 'values' : 'heading') : 'chosen') : null,
    days:
      uses[place]?.field === 'start'
        ? {
            ask: uses[place]?.dates === null,
            order: uses[place]?.dates ?? null,
            example: {
              cell: 'E5',
              written: '03/04/2025',
              day_first: 'torsdag 3. april 2025',
              month_first: 'tirsdag 4. mars 2025',
            },
            shown_by: null,
          }
        : uses[place]?.field === 'end'
          ? { ask: false, order: 'day-first', example: null, shown_by: { cell: 'F6', written: '28.02.2027' } }
          : null,
  })),
  fields: LABELS.map((label, place) => ({
    name: FIELDS[place] ?? 'notes',
    label,
    required: place === 1,
    kind: 'text',
    choices: [],
  })),
  missing: uses.some(({ field }) => field === 'title') ? [] : ['title'],
  remembered: false,
  rows: COUNT,
  decided: accepted.size + leftOut.size + typed.size,
});

const finding = (row: number, grade: 'refused' | 'doubt'): FindingView =>
  grade === 'refused'
    ? {
        cell: `D${row}`,
        column: 3,
        label: 'Organisasjonsnummer',
        grade,
        code: 'invalid-organisation-number',
        written: '92360901',
        sentence: '«92360901» er ikke et organisasjonsnummer. Det skal ha ni sifre.',
        accepted: false,
      }
    : {
        cell: `F${row}`,
        column: 5,
        label: 'Sluttdato',
        grade,
        code: 'far-end',
        written: '01.01.2150',
        sentence: '«01.01.2150» er så langt fram at det leses som ingen sluttdato.',
        accepted: accepted.has(row),
      };

function stateOf(row: number): { state: RowState; becomes: RowState } {
  const becomes: RowState = row % 9 === 0 ? 'changed' : row % 5 === 0 ? 'same' : 'new';
  const mended = typed.has(`${row} 3`);
  const state: RowState = leftOut.has(row)
    ? 'left-out'
    : row % 31 === 0 && !mended
      ? 'refused'
      : row % 13 === 0 && !accepted.has(row)
        ? 'doubtful'
        : becomes;
  return { state, becomes };
}

function rowOf(row: number): RowView {
  const { state, becomes } = stateOf(row);
  const findings: FindingView[] = [];
  if (row % 31 === 0 && !typed.has(`${row} 3`)) findings.push(finding(row, 'refused'));
  if (row % 13 === 0) findings.push(finding(row, 'doubt'));
  return {
    number: row,
    state,
    becomes,
    title: TITLES[row % 4] ?? '',
    joins: row % 17 === 0 ? row - 1 : null,
    findings,
    changes: [
      { label: 'Sluttdato', cell: `F${row}`, from: '31.12.2026', to: '31.12.2027' },
      { label: 'Anslått verdi', cell: `G${row}`, from: '', to: '5 600 000 kr' },
    ],
  };
}

const numbers = () => Array.from({ length: COUNT }, (_, place) => place + 5);

function preview(): PreviewView {
  const counts: PreviewView['counts'] = [0, 0, 0, 0, 0, 0];
  for (const row of numbers()) {
    const place = STATES.indexOf(stateOf(row).state);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const kinds: PreviewView['findings'] = [];
  if (counts[0] > 0)
    kinds.push({
      code: 'invalid-organisation-number',
      grade: 'refused',
      name: 'Ikke et organisasjonsnummer',
      count: counts[0],
      accepted: 0,
      emptied: true,
    });
  if (counts[1] > 0)
    kinds.push({
      code: 'far-end',
      grade: 'doubt',
      name: 'Sluttdato langt fram',
      count: counts[1] + accepted.size,
      accepted: accepted.size,
      emptied: false,
    });
  return {
    counts,
    rows: COUNT,
    ready: counts[0] + counts[1] === 0,
    undecided: [],
    made: [
      { noun: 'contract', new: counts[2], changed: counts[3] },
      { noun: 'supplier', new: 9, changed: 0 },
    ],
    findings: kinds,
  };
}

const cells = (row: number): CellView[] =>
  LABELS.slice(0, 7).map((label, column) => ({
    column,
    cell: `${'ABCDEFG'[column]}${row}`,
    label,
    choices: [],
    in_file:
      [`A-${row}`, TITLES[row % 4] ?? '', 'Nordpapir og Renhold AS', '92360901', '03/04/2025', '01.01.2150', '5 600 000,00'][
        column
      ] ?? '',
    typed: typed.get(`${row} ${column}`) ?? null,
    read: ['', '', '', '', '03.04.2025', 'Ingen sluttdato', '5 600 000 kr'][column] ?? '',
  }));

type Args = Record<string, unknown>;

/** Answers of the commands of reading lists in. */
export const importAnswers: Record<string, (args: Args) => unknown> = {
  intake: () => (open && !asked.has('none') ? view() : null),
  choose_intake: () => {
    open = true;
    return view();
  },
  close_intake: () => {
    open = false;
    return null;
  },
  choose_intake_sheet: ({ sheet: place, header: row }) => {
    sheet = Number(place);
    header = row === null ? 4 : Number(row);
    return view();
  },
  set_intake_columns: ({ columns }) => {
    uses = columns as ColumnUse[];
    return view();
  },
  preview_intake: preview,
  intake_rows: ({ state, from, count }) => {
    const all = numbers().filter((row) => state === null || stateOf(row).state === state);
    return { total: all.length, rows: all.slice(Number(from), Number(from) + Number(count)).map(rowOf) };
  },
  intake_row: ({ row }) => ({ row: rowOf(Number(row)), cells: cells(Number(row)) }) satisfies RowSheet,
  next_intake_row: ({ after }) => {
    const open = numbers().filter((row) => ['refused', 'doubtful'].includes(stateOf(row).state));
    const number = open.find((row) => row > Number(after)) ?? open[0];
    return number === undefined ? null : { number, place: number - 5 };
  },
  mend_intake_cell: ({ row, column, text }) => {
    if (text === null) typed.delete(`${row} ${column}`);
    else typed.set(`${row} ${column}`, String(text));
    return preview();
  },
  leave_out_intake_rows: ({ rows, leftOut: out }) => {
    for (const row of rows as number[]) out ? leftOut.add(row) : leftOut.delete(row);
    return preview();
  },
  leave_out_refused_intake: () => {
    for (const row of numbers()) if (stateOf(row).state === 'refused') leftOut.add(row);
    return preview();
  },
  accept_intake_doubts: ({ rows, accepted: yes }) => {
    const meant = (rows as number[]).length > 0 ? (rows as number[]) : numbers().filter((row) => row % 13 === 0);
    for (const row of meant) yes ? accepted.add(row) : accepted.delete(row);
    return preview();
  },
  take_in_intake: () => {
    const { counts, made } = preview();
    open = false;
    return { value: { counts, made } satisfies TakenIn, touched: ['contract', 'change'] };
  },
};
