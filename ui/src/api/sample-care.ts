//! Made-up copies, faults, bin and history, for looking at the pages without the program.
//!
//! After `?`: `old`, `none`, `failed`, `behind`, `second`, `second-away`, `damaged`, `gone`, `no-copies`, `sound`.

import type {
  Backup,
  BackupHolding,
  BackupMark,
  Backups,
  ChosenBackup,
  DamagedRegister,
  HistoryEntry,
  Inspection,
  InspectionProgress,
  Restored,
  Salvaged,
  SavedProof,
  Start,
} from './bindings';

const asked = new URLSearchParams(window.location.search);
const on = (name: string) => asked.has(name);
const empty = on('empty') || on('none');
const later = <Value>(value: () => Value, ms = 900): Promise<Value> => new Promise((done) => setTimeout(() => done(value()), ms));

const full = {
  code: 'disk-full',
  field: null,
  params: {},
  sentence: 'Disken er full. Frigjør plass og prøv igjen. De eldre kopiene er som før.',
};
const copy = (at: string, reason: Backup['reason'], kilobytes: number): Backup => ({ name: `kopi-${at}`, at, reason, kilobytes });
let copies: Backup[] = empty
  ? []
  : [
      copy(on('old') ? '2026-11-19T09:32:00Z' : '2026-11-23T09:32:00Z', 'automatic', 2140),
      ...(on('old')
        ? []
        : [copy('2026-11-23T08:31:00Z', 'before-import', 2096), copy('2026-11-23T07:30:00Z', 'automatic', 2096)]),
      ...(on('old') ? [] : [copy('2026-11-22T14:02:00Z', 'by-hand', 2088), copy('2026-11-20T13:03:00Z', 'before-restore', 2071)]),
      copy('2026-11-18T14:40:00Z', 'automatic', 2034),
      copy('2026-10-30T15:12:00Z', 'automatic', 1877),
      copy('2026-09-30T13:55:00Z', 'before-update', 1203),
    ];
const holding: BackupHolding = {
  contracts: 48,
  requirements: 312,
  results: 1204,
  documents: 87,
  last_change: {
    id: 2211,
    at: '2026-11-23T09:20:00Z',
    who: 'Ingrid Sæther',
    name: 'record-result',
    subject: 'Andel miljømerkede produkter – mykpapir, renholdsprodukter og engangsprodukter',
  },
};

export const sampleMark = (): BackupMark => ({
  state: on('none') ? 'none' : empty ? 'empty' : on('old') ? 'old' : 'good',
  newest: copies[0]?.at ?? null,
  failed: on('failed'),
});
export const sampleDamaged = (path: string, name: string): DamagedRegister | null =>
  on('damaged') || on('gone')
    ? {
        path,
        name,
        failure: on('gone')
          ? {
              code: 'file-missing',
              field: null,
              params: { path },
              sentence: `Registeret finnes ikke lenger der det lå (${path}).`,
            }
          : {
              code: 'register-damaged',
              field: null,
              params: { path },
              sentence: `Registeret er skadet og kan ikke leses helt (${path}).`,
            },
        is_there: !on('gone'),
        copies: on('no-copies') ? [] : copies,
      }
    : null;

const backups = (): Backups => ({
  folder: 'Dokumenter/Kravspor/register.backups',
  copies,
  state: sampleMark().state,
  behind: on('behind'),
  example: !on('own'),
  failed: on('failed') ? full : null,
  second:
    on('second') || on('second-away')
      ? {
          path: '/media/ingrid/MINNEPINNE',
          reachable: !on('second-away'),
          newest: on('second-away') ? null : '2026-11-23T09:32:00Z',
          state: on('second-away') ? 'none' : 'good',
          failed: on('second-away')
            ? {
                code: 'backup-place-missing',
                field: null,
                params: {},
                sentence: 'Stedet for sikkerhetskopier er ikke tilgjengelig. Sett inn minnepinnen, og prøv igjen.',
              }
            : null,
        }
      : null,
});
const chosen: ChosenBackup = { path: '/media/ingrid/MINNEPINNE/kopi.kravspor', locked: true, holding: null, of_open: false };
const restored: Restored = {
  replaced: 'kopi-2026-11-23T10:00:00Z',
  aside: on('damaged') ? 'Dokumenter/register.skadet' : null,
  lost_files: 1,
};

const fault = (
  kind: Inspection['faults'][number]['kind'],
  count: number,
  which: string[],
  how: 'grave' | 'mendable' | 'harmless' | null,
) => ({
  kind,
  count,
  which,
  grave: how === 'grave',
  mendable: how === 'mendable',
  harmless: how === 'harmless',
});
const inspection = (mended: boolean): Inspection => ({
  changes: 2211,
  documents: 87,
  copies: copies.length,
  kilobytes: 2140,
  faults: on('damaged')
    ? [fault('unopenable', 1, ['database disk image is malformed'], 'grave')]
    : on('sound') || mended
      ? [fault('orphans', 2, ['9f2c.bin', 'ab41.bin'], 'harmless')]
      : [
          ...(on('behind') ? [fault('pages', 3, ['Tree 14 page 22: btreeInitPage() returns error code 11'], 'grave')] : []),
          ...(on('behind') ? [fault('history', 1, ['1204'], 'grave')] : []),
          fault('derived', 1, [], 'mendable'),
          fault(
            'lost-documents',
            23,
            ['Svanemerket lisens 3025 0012.pdf', 'EPD Nordbetong B35 M45 lavkarbonklasse A.pdf'],
            'mendable',
          ),
          fault('orphans', 2, ['9f2c.bin', 'ab41.bin'], 'harmless'),
        ],
});
const salvaged: Salvaged = {
  path: 'Dokumenter/register berget.kravspor',
  nouns: [
    { noun: 'requirement', links: false, rows: 291, left: 3, whole: false },
    { noun: 'result_evidence', links: true, rows: 80, left: 7, whole: true },
    { noun: 'contract', links: false, rows: 48, left: 0, whole: true },
    { noun: 'supplier', links: false, rows: 31, left: 0, whole: true },
  ],
  changes: 1203,
  changes_cut: 1008,
  documents: 85,
  lost_documents: ['Svanemerket lisens 3025 0012.pdf', 'Tilbud.pdf'],
  lost_document_count: 2,
};

const entry = (id: number, at: string, name: string, subject: string, values: HistoryEntry['values'] = []): HistoryEntry => ({
  id,
  at,
  who: id % 3 === 0 ? 'Odd Bjørnar Fjellheim' : 'Ingrid Sæther',
  name,
  subject,
  undone: id % 11 === 0,
  undoes: null,
  values,
});
let removed = on('empty')
  ? []
  : [
      entry(2190, '2026-11-23T08:14:00Z', 'remove-contract', 'Rehabilitering av Åsveien barnehage'),
      entry(2101, '2026-11-20T12:40:00Z', 'remove-requirement', 'Andel miljømerkede produkter'),
      entry(
        1980,
        '2026-11-02T10:05:00Z',
        'remove-evidence',
        'Svanemerket lisens 3025 0012 for renholdsprodukter og tørkepapir.pdf',
      ),
      entry(1410, '2026-09-12T07:50:00Z', 'remove-meeting', 'Halvårsmøte'),
    ];
const history = (before: number | null): HistoryEntry[] =>
  on('empty')
    ? []
    : Array.from({ length: Math.min(50, (before ?? 161) - 1) }, (_, place) => {
        const id = (before ?? 161) - 1 - place;
        const at = new Date(Date.UTC(2026, 10, 23, 9, 0) - (160 - id) * 7_000_000).toISOString();
        return id % 2 === 0
          ? entry(id, at, 'edit-contract', 'Kopipapir', [
              { noun: 'contract', field: 'department', from: 'Innkjøp', to: 'Økonomi' },
            ])
          : entry(id, at, 'move-check', 'Andel miljømerkede produkter', [
              { noun: 'planned_check', field: 'due', from: '2026-11-20', to: '2026-12-04' },
            ]);
      });
const proof: SavedProof = {
  path: 'Dokumenter/register 2026-11-23.kravspor-historikk',
  proven: {
    register: 'a3f1',
    organisation: 'Fjordvik kommune',
    changes: 2211,
    first: '2024-02-01T08:00:00Z',
    last: '2026-11-23T09:20:00Z',
    people: ['Ingrid Sæther', 'Odd Bjørnar Fjellheim'],
    last_hash: '5f1c0a9be2d4479c8a31f6d2b7e05c4413a98d7f60b2ce51d8fa0934be7721c6',
  },
};

let inspecting: InspectionProgress | null = null;
const looks = <Value>(value: () => Value) => {
  inspecting = { stage: 'documents', done: 31, all: 87 };
  return later(() => {
    inspecting = null;
    return value();
  }, 1500);
};

/** `opens` answers how things stand with the register open. */
export const careAnswers = (opens: () => Start): Record<string, (args: Record<string, unknown>) => unknown> => ({
  backups,
  backup_holding: ({ name }) =>
    later(
      () =>
        String(name).includes('2026-09') ? { ...holding, contracts: 12, requirements: 48, results: 131, documents: 17 } : holding,
      200,
    ),
  make_backup: () =>
    later(() => {
      const backup = copy('2026-11-23T10:05:00Z', 'by-hand', 2144);
      copies = [backup, ...copies];
      return { path: `Dokumenter/${backup.name}`, backup, new_files: 2, lost_files: 0, dropped: 1 };
    }, 2500),
  backup_come: () => ({ done: 12, all: 87 }),
  stop_backup: () => null,
  choose_second_place: () => true,
  forget_second_place: () => null,
  restore_backup: () => later(() => ({ start: opens(), restored }), 1500),
  choose_backup: () => chosen,
  restore_chosen: ({ typed }) =>
    typed === 'feil'
      ? Promise.reject({ code: 'wrong-passphrase', field: null, params: {} })
      : later(() => ({ start: opens(), restored })),
  inspect_register: () => looks(() => inspection(false)),
  mend_register: () => looks(() => inspection(true)),
  inspection_come: () => inspecting,
  stop_inspection: () => null,
  salvage_register: () => looks(() => ({ start: opens(), salvaged })),
  bin: () => removed,
  bring_back: ({ removal }) => {
    removed = removed.filter(({ id }) => id !== removal);
    return { value: null, touched: ['change'] };
  },
  history_of: ({ before }) => history(before as number | null),
  history_people: () => ['Ingrid Sæther', 'Odd Bjørnar Fjellheim'],
  save_history_proof: () => later(() => proof, 300),
});
