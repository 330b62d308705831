//! Min uke as it may look, for the browser sample. Never part of what is shipped.

import { addDays, type Day, daysBetween, weekOf } from '../text/calendar';
import type { DueCheck, Target, Week } from './bindings';

const share = (required: number, offered: number | null): Target => ({
  measure: 'quantity',
  comparator: 'at-least',
  required,
  offered,
  unit: '%',
});
const DOCUMENT: Target = { measure: 'document', comparator: 'at-least', required: 1, offered: null, unit: '' };
const YES: Target = { measure: 'yes-no', comparator: 'at-least', required: 1, offered: null, unit: '' };

const CHECKS: readonly (readonly [number, string, string, string, Target, number | null])[] = [
  [
    -12,
    'Andel miljømerkede produkter (kjøp)',
    'Mykpapir, renholdsprodukter og engangsprodukter',
    'Nordpapir og Renhold AS',
    share(60, 65),
    59,
  ],
  [
    -6,
    'Gyldig svanemerkelisens, vaskeri',
    'Vaskeritjenester – tekstiler og arbeidstøy innen helse',
    'Hvitvask Tekstilservice AS',
    DOCUMENT,
    1,
  ],
  [-4, 'Energikilde til byggvarme og tørking', 'Nye Fjordvik ungdomsskole – totalentreprise', 'Øvrebø Entreprenør AS', YES, 1],
  [
    -3,
    'Medlemskap i godkjent returordning for emballasje',
    'Kontorrekvisita og skolemateriell',
    'Kontorbua Engros AS',
    YES,
    null,
  ],
  [0, 'Sorteringsgrad for byggavfall', 'Rehabilitering av Åsveien barnehage', 'Steinsrud Bygg AS', share(95, null), 91.4],
  [
    1,
    'Andel nullutslippskjøretøy i varelevering',
    'Matvarer og drikke til sykehjem, skoler og barnehager',
    'Skogtun Matengros AS',
    share(40, 55),
    null,
  ],
  [2, 'Fossilfri byggeplass', 'Nye Fjordvik ungdomsskole – totalentreprise', 'Øvrebø Entreprenør AS', YES, 1],
  [
    3,
    'Sertifikat for miljøledelse, riktig omfang',
    'Renholdstjenester, helse- og omsorgsbygg',
    'Blåfjell Renhold AS',
    DOCUMENT,
    1,
  ],
  [
    4,
    'Antall vareleveringer mot i fjor',
    'Kontorrekvisita og skolemateriell',
    'Kontorbua Engros AS',
    { measure: 'quantity', comparator: 'at-most', required: 3221, offered: null, unit: 'leveringer' },
    2610,
  ],
  [8, 'Reparasjon og ombruk av bærbare datamaskiner', 'Bærbare datamaskiner og skjermer', 'Nordlys IKT AS', share(25, null), 18],
  [
    10,
    'EPD for betong, A1–A3',
    'Nye Fjordvik ungdomsskole – totalentreprise',
    'Øvrebø Entreprenør AS',
    { measure: 'quantity', comparator: 'at-most', required: 230, offered: 210, unit: 'kg CO₂e/m³' },
    212,
  ],
  [11, 'Matsvinn målt og gjennomgått', 'Matvarer og drikke til sykehjem, skoler og barnehager', 'Skogtun Matengros AS', YES, 1],
];

const checkOf = (
  today: Day,
  [days, title, contract, supplier, target, last]: (typeof CHECKS)[number],
  index: number,
): DueCheck => ({
  check_id: `check-${index}`,
  due: addDays(today, days),
  group: days < 0 ? 'overdue' : days < 7 ? 'this-week' : 'next-30',
  days,
  label: index === 10 ? 'EPD før bestilling' : '',
  unannounced: index === 6,
  contract_id: String((index % 5) + 1),
  contract_title: contract,
  supplier,
  requirement_id: `requirement-${index}`,
  requirement_number: index + 1,
  requirement_title: title,
  question: 'Er kravet oppfylt i perioden siden forrige kontroll?',
  target,
  sanction: { kind: 'per-breach', amount: 500_000, percent: null, text: '' },
  responsible: 'Ingrid Sæther',
  last_actual: last,
  last_state: last === null ? null : 'fulfilled',
  last_checked_on: last === null ? null : addDays(today, days - 90),
});

export function sampleWeek(today: Day, empty: boolean, mine: boolean): Week {
  const checks = empty
    ? []
    : CHECKS.map((check, index) => checkOf(today, check, index)).filter((_, index) => !mine || index !== 7);
  const count = (group: DueCheck['group']) => checks.filter((check) => check.group === group).length;
  const none = { today, week: weekOf(today), counts: [0, 0, 0] as [number, number, number] };
  if (empty)
    return { ...none, checks, deadlines: [], lapsing: [], quiet_days: 14, idle_nonconformities: [], decisions: [], missing: [] };
  const days = (day: Day) => daysBetween(today, day);
  return {
    ...none,
    counts: [count('overdue'), count('this-week'), count('next-30')],
    checks,
    deadlines: [
      {
        contract_id: '1',
        contract_title: 'Mykpapir, renholdsprodukter og engangsprodukter',
        kind: 'option-notice',
        on: '2026-11-30',
        days: days('2026-11-30'),
      },
      { contract_id: '4', contract_title: 'Trykkeritjenester', kind: 'end', on: '2026-12-15', days: days('2026-12-15') },
    ],
    lapsing: [
      {
        contract_id: '3',
        contract_title: 'Vaskeritjenester – tekstiler',
        contracts: 1,
        suppliers: [],
        requirement_id: 'r1',
        evidence_id: null,
        title: 'Svanemerket 3075 0112',
        valid_to: '2026-11-15',
        days: -8,
      },
      {
        contract_id: '2',
        contract_title: 'Renholdstjenester',
        contracts: 3,
        suppliers: ['Fjordglans Renhold AS'],
        requirement_id: null,
        evidence_id: 'e1',
        title: 'ISO 14001-sertifikat',
        valid_to: '2026-12-03',
        days: 10,
      },
    ],
    quiet_days: 14,
    idle_nonconformities: [
      {
        id: 'n1',
        contract_id: '2',
        contract_title: 'Nye Fjordvik ungdomsskole',
        number: 'A-2026-03',
        title: 'Dieselaggregat på byggeplass',
        days: 34,
      },
      {
        id: 'n2',
        contract_id: '3',
        contract_title: 'Renholdstjenester, helse og omsorg',
        number: 'A-2026-05',
        title: 'Renhold utført uten miljømerke',
        days: 21,
      },
    ],
    decisions: [],
    missing: [
      { kind: 'no-sanction-agreed', count: 5, contracts: 3, contract_id: '2', contract_title: 'Nye Fjordvik ungdomsskole' },
      { kind: 'justification-missing', count: 1, contracts: 1, contract_id: '3', contract_title: 'Lekeplassutstyr' },
    ],
  };
}
