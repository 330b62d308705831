//! Nonconformities as they may look, for the browser sample. Never part of what is shipped.

import { addDays, daysBetween } from '../text/calendar';
import type {
  NonconformityLine,
  NonconformityList,
  NonconformitySheet,
  NonconformityState,
  NonconformityView,
  Sanction,
  Step,
  StepKind,
} from './bindings';

const TODAY = '2026-11-23';
const perDay = (kroner: number): Sanction => ({ kind: 'per-day', amount: kroner * 100, percent: null, text: 'punkt 8.6' });
const perBreach = (kroner: number): Sanction => ({ kind: 'per-breach', amount: kroner * 100, percent: null, text: '' });
const NONE: Sanction = { kind: 'none', amount: null, percent: null, text: '' };

type Made = [
  title: string,
  contract: string,
  supplier: string,
  state: NonconformityState,
  taken: StepKind[],
  next: StepKind | null,
  deadline: string | null,
  sanction: Sanction,
  since: number,
  imposed?: number,
];
const SCHOOL = ['Nye Fjordvik ungdomsskole – totalentreprise', 'Øvrebø Entreprenør AS'] as const;
const PAPER = ['Mykpapir, renholdsprodukter og engangsprodukter', 'Nordpapir og Renhold AS'] as const;
const FOOD = ['Matvarer og drikke til sykehjem, skoler og barnehager', 'Skogtun Matengros AS'] as const;
const MADE: readonly Made[] = [
  ['Dieselaggregat på byggeplass', ...SCHOOL, 'not-notified', ['opened'], 'notice-sent', null, perDay(10_000), 34],
  ['Euro V-lastebil brukt i levering', ...FOOD, 'not-notified', ['opened'], 'notice-sent', null, perBreach(5_000), 15],
  [
    'Renhold utført uten miljømerke',
    'Renholdstjenester, helse- og omsorgsbygg',
    'Blåfjell Renhold AS',
    'notified',
    ['opened', 'notice-sent'],
    'deadline-set',
    null,
    NONE,
    21,
  ],
  [
    'Leveringer utenom avtalte dager',
    ...PAPER,
    'deadline-running',
    ['opened', 'notice-sent', 'deadline-set'],
    'corrected',
    '2026-12-04',
    perBreach(250),
    10,
  ],
  [
    'Svanemerkelisens utløpt',
    'Vaskeritjenester – tekstiler og arbeidstøy innen helse',
    'Hvitvask Tekstilservice AS',
    'deadline-missed',
    ['opened', 'notice-sent', 'deadline-set'],
    'sanctioned',
    '2026-11-09',
    perDay(10_000),
    6,
  ],
  [
    'Byggavfall sortert til 88 %',
    ...SCHOOL,
    'corrected',
    ['opened', 'notice-sent', 'deadline-set', 'corrected'],
    'verified',
    null,
    NONE,
    11,
  ],
  [
    'Manglende kjøretøyliste, 1. halvår',
    ...FOOD,
    'sanctioned',
    ['opened', 'notice-sent', 'deadline-set', 'sanctioned'],
    'corrected',
    '2026-11-09',
    perDay(1_000),
    3,
    1_400_000,
  ],
];
const lines: NonconformityLine[] = MADE.map(
  ([title, contract_title, supplier, state, taken, next_step, deadline, sanction, since, imposed], index) => ({
    id: `n${index}`,
    number: `A-2026-0${index + 1}`,
    title,
    contract_id: String(index + 1),
    contract_title,
    case_number: '23/04417',
    supplier,
    requirement_id: 'r1',
    requirement_number: index + 1,
    requirement_title: 'Fossilfri byggeplass',
    responsible: 'Ingrid Sæther',
    manager: 'Ingrid Sæther',
    breach_of_law: index === 5,
    sanction,
    state,
    next_step,
    taken,
    deadline,
    days_to_deadline: deadline === null ? null : daysBetween(TODAY, deadline),
    opened_on: '2026-10-14',
    corrected_on: state === 'corrected' ? '2026-11-12' : null,
    days_since_last_step: since,
    quiet: since > 14,
    imposed: imposed ?? null,
  }),
);

const SHOWN: Record<NonconformityView, (line: NonconformityLine) => boolean> = {
  open: () => true,
  mine: (line) => Number(line.id.slice(1)) < 3,
  quiet: (line) => line.quiet,
  'deadline-soon': (line) => line.days_to_deadline !== null && line.days_to_deadline <= 14,
  'breach-of-law': (line) => line.breach_of_law,
  closed: () => false,
};

export function sampleNonconformities(view: NonconformityView, empty: boolean): NonconformityList {
  const shown = (of: NonconformityView) => (empty ? [] : lines.filter(SHOWN[of]));
  const views = Object.keys(SHOWN) as NonconformityView[];
  return {
    today: TODAY,
    quiet_days: 14,
    counts: views.map((each) => ({ view: each, count: shown(each).length })),
    lines: shown(view),
  };
}

const WORDS: Partial<Record<StepKind, string>> = {
  opened: 'Loggen fra leverandøren viser 37 leveringer utenom tirsdag og torsdag i 3. kvartal.',
  'notice-sent': 'Sendt på e-post, mottak bekreftet 22.10.',
  'deadline-set': 'Leverandøren skal samle leveringene til to faste dager.',
};

export function sampleNonconformity(id: string): NonconformitySheet | null {
  const line = lines.find((one) => one.id === id);
  if (!line) return null;
  const perDayRate = line.sanction?.kind === 'per-day' ? line.sanction.amount : null;
  const days = line.deadline && line.deadline < TODAY ? daysBetween(line.deadline, TODAY) : 0;
  const steps: Step[] = line.taken.map((kind, index) => ({
    id: `s${index}`,
    kind,
    on: addDays('2026-10-14', index * 7),
    by: 'Ingrid Sæther',
    text: WORDS[kind] ?? '',
    deadline: kind === 'deadline-set' ? line.deadline : null,
    amount: kind === 'sanctioned' ? line.imposed : null,
    calculation: null,
  }));
  return {
    today: TODAY,
    quiet_days: 14,
    line,
    nonconformity: {
      id,
      contract_id: line.contract_id,
      number: line.number,
      requirement_id: line.requirement_id,
      check_id: null,
      title: line.title,
      corrective_action: 'Samle leveringene til tirsdag og torsdag.\nSend logg for desember innen 04.01.2027.',
      steps,
    },
    contract: {
      id: line.contract_id,
      title: line.contract_title,
      case_number: line.case_number,
    } as NonconformitySheet['contract'],
    suppliers: [{ id: 's1', name: line.supplier } as NonconformitySheet['suppliers'][number]],
    requirement: {
      id: 'r1',
      number: line.requirement_number ?? 1,
      title: line.requirement_title ?? '',
      clause: 'punkt 8.2',
      sanction: line.sanction,
    } as NonconformitySheet['requirement'],
    check: null,
    result: null,
    evidence: [],
    files: [],
    calculation:
      line.sanction && line.sanction.kind !== 'none'
        ? {
            kind: line.sanction.kind,
            rate: line.sanction.amount,
            percent: null,
            breaches: 1,
            from: line.deadline && addDays(line.deadline, 1),
            to: line.deadline && TODAY,
            working_days_only: false,
            base: null,
            changed_because: '',
            days: perDayRate === null ? null : days,
            amount: perDayRate === null ? line.sanction.amount : perDayRate * days,
          }
        : null,
    gaps: ['no-address'],
  };
}
