//! Answers for looking at the window in a browser without a backend. Never part of what is shipped.
//!
//! After `?` in the address: `first` (no register is open), `empty` (nothing in it), `theme=dark`, `language=nn`.

import { mockIPC } from '@tauri-apps/api/mocks';
import type {
  CheckQuery,
  ContractRow,
  Language,
  NonconformityView,
  OpenRegister,
  Preferences,
  SearchHit,
  Settings,
  ShellFacts,
  Start,
  Theme,
  Week,
} from './bindings';
import { careAnswers, sampleDamaged, sampleMark } from './sample-care';
import { sampleEvidence, sampleEvidenceList } from './sample-evidence';
import { sampleChecks, sampleFilters, sampleMonth } from './sample-follow-up';
import { importAnswers } from './sample-import';
import { keyAnswers } from './sample-keys';
import { sampleMeeting, sampleMeetings } from './sample-meeting';
import { sampleNonconformities, sampleNonconformity } from './sample-nonconformities';
import { sampleWeek } from './sample-week';

const asked = new URLSearchParams(window.location.search);
const TODAY = '2026-11-23';
const empty = asked.has('empty');

const register: OpenRegister = {
  path: 'Dokumenter/Kravspor/eksempel.kravspor',
  name: 'eksempel',
  organisation: 'Fjordvik kommune',
  user: 'Ingrid Sæther',
  example: !asked.has('own'),
  sealed: asked.has('own') && !asked.has('plain'),
};
let open = !['first', 'locked', 'damaged', 'gone'].some((name) => asked.has(name));
let locked = asked.has('locked');
let preferences: Preferences = {
  language: (asked.get('language') ?? 'nb') as Language,
  theme: (asked.get('theme') ?? 'system') as Theme,
  letter_keys: true,
  reminders: true,
  reminded_on: null,
};
let settings: Settings = {
  organisation: register.organisation,
  logo: '',
  user: register.user,
  working_day_rule: 'next',
  quiet_days: 14,
};

const start = (): Start => ({
  version: '0.1.0',
  today: TODAY,
  preferences,
  register: open ? register : null,
  locked: locked
    ? {
        path: register.path,
        name: register.name,
        ways: {
          sealed: true,
          passphrase: '2026-11-22T08:00:00Z',
          recovery_key: '2026-11-22T08:00:00Z',
          remembered: false,
          keychain: true,
        },
      }
    : null,
  damaged: open ? null : sampleDamaged(register.path, register.name),
  own: !asked.has('first'),
});
const opens = () => {
  open = true;
  locked = false;
  return start();
};
const facts = (): ShellFacts => ({
  register: { ...register, organisation: settings.organisation, user: settings.user },
  undo: { undo: ['move-check', 'Andel miljømerkede produkter'], redo: null },
  due_this_week: empty ? 0 : 9,
  contracts: empty ? 0 : 48,
  open_nonconformities: empty ? 0 : 7,
  backup: sampleMark(),
  today: TODAY,
});
const figures = {
  requirements: 9,
  not_applicable: 0,
  controlled: 8,
  fulfilled: 6,
  partly: 0,
  not_fulfilled: 2,
  below_offer: 1,
  not_controlled: 1,
  checks_due: 28,
  checks_on_time: 23,
  overdue: 1,
  open_nonconformities: 1,
};
const TITLES = [
  'Mykpapir, renholdsprodukter og engangsprodukter',
  'Nye Fjordvik ungdomsskole – totalentreprise',
  'Lekeplassutstyr',
  'Kopipapir',
  'Rehabilitering av Åsveien barnehage',
];
const rows: ContractRow[] = TITLES.map((title, index) => ({
  id: String(index + 1),
  title,
  case_number: `23/0441${index}`,
  contract_number: '',
  kind: 'framework',
  supplier: ['Nordpapir og Renhold AS', 'Øvrebø Entreprenør AS', 'Krabat Uterom AS'][index % 3] ?? '',
  more_suppliers: 0,
  manager: 'Ingrid Sæther',
  department: 'Innkjøp',
  estimated_value: 5_600_000_000,
  status: 'running',
  current_end: '2027-02-28',
  state: (['breach', 'partly', 'unknown', 'fulfilled'] as const)[index % 4] ?? 'unknown',
  figures,
  next_due: '2026-11-24',
  trail: ['fulfilled', 'partly', 'not-fulfilled'],
  warnings: 1,
}));
const HITS: SearchHit[] = [
  {
    noun: 'contract',
    key: '1',
    contract_id: '1',
    title: 'Renholdstjenester, helse- og omsorgsbygg',
    detail: 'Blåfjell Renhold AS',
  },
  { noun: 'contract', key: '2', contract_id: '2', title: TITLES[0] ?? '', detail: 'Nordpapir og Renhold AS' },
  { noun: 'supplier', key: '3', contract_id: null, title: 'Blåfjell Renhold AS', detail: '923 609 016' },
  {
    noun: 'requirement',
    key: '4',
    contract_id: '1',
    title: 'Miljømerket renhold',
    detail: 'Renholdstjenester, helse- og omsorgsbygg',
  },
];

type Args = Record<string, unknown>;
const has = (value: unknown, sought: string) => String(value).toLocaleLowerCase().includes(sought.toLocaleLowerCase());
const written = (value: unknown, ...touched: string[]) => ({ value, touched: ['change', ...touched] });

/** More commands can be answered by a feature under work: `answerSample('contract_sheet', () => …)`. */
const answers: Record<string, (args: Args) => unknown> = {
  start,
  standing: start,
  open_example: opens,
  open_own: opens,
  open_other: start,
  recovery_key_put_away: opens,
  unlock_remembered: opens,
  shell_facts: facts,
  week: ({ mine }) => sampleWeek(TODAY, empty, mine === true) satisfies Week,
  meetings: () => sampleMeetings(empty),
  meeting_sheet: ({ id }) => sampleMeeting(String(id)),
  meeting_people: () => sampleMeeting('m1').meeting.participants,
  treat_item: () => written(null, 'agenda_item'),
  record_result: () => written('r', 'result'),
  assess: ({ actual }) =>
    Number(actual) < 60
      ? {
          judgement: 'below-requirement',
          outcome: 'not-fulfilled',
          from_required: Number(actual) - 60,
          from_offered: Number(actual) - 65,
        }
      : { judgement: 'meets', outcome: 'fulfilled', from_required: 5, from_offered: null },
  settings: () => settings,
  edit_settings: ({ settings: next }) => {
    settings = next as Settings;
    return written(null, 'setting');
  },
  keep_preferences: ({ preferences: next }) => {
    preferences = next as Preferences;
    return null;
  },
  choose_logo: () => null,
  check_list: ({ query }) => sampleChecks(TODAY, query as CheckQuery, empty),
  check_keys: ({ query }) => sampleChecks(TODAY, query as CheckQuery, empty).rows.map(({ check }) => check.check_id),
  check_month: ({ day, query }) => sampleMonth(TODAY, String(day), query as CheckQuery, empty),
  check_filters: sampleFilters,
  contract_filters: () => ({ managers: [], departments: [], people: ['Ingrid Sæther', 'Odd Bjørnar Fjellheim'] }),
  move_checks: ({ ids }) => written((ids as string[]).length, 'planned_check'),
  assign_checks: ({ ids }) => written((ids as string[]).length, 'planned_check'),
  save_calendar: () => ({ path: 'Dokumenter/Oppfølging 2026-11-23.ics' }),
  save_list: () => ({ path: 'Dokumenter/Liste 2026-11-23.xlsx' }),
  save_workbook: () => ({ path: 'Dokumenter/register 2026-11-23.xlsx' }),
  save_package: () => ({
    path: 'Dokumenter/register 2026-11-23.kravspor-pakke',
    carried: {
      contracts: 12,
      suppliers: 9,
      requirements: 48,
      results: 131,
      changes: 402,
      files: 17,
      lost_files: 0,
      kilobytes: 8400,
    },
  }),
  giving_come: () => null,
  stop_giving: () => null,
  kept_drafts: () => [],
  keep_draft: () => null,
  drop_draft: () => null,
  cpv_names: ({ codes }) => (codes as string[]).map(() => 'Toalettpapir, lommetørklær, håndtørkepapir og servietter'),
  contracts: ({ query }) => {
    const { text = '' } = query as { text?: string };
    const found = empty ? [] : rows.filter((row) => has(row.title, text) || has(row.supplier, text));
    return { total: found.length, by_state: [1, 1, 1, 1], figures, rows: found };
  },
  nonconformities: ({ view }) => sampleNonconformities(view as NonconformityView, empty),
  nonconformity_sheet: ({ id }) => sampleNonconformity(String(id)) ?? Promise.reject({ code: 'not-found', params: {} }),
  calculate_sanction: ({ id }) => sampleNonconformity(String(id))?.calculation ?? null,
  take_steps: () => written(['s'], 'nonconformity_step'),
  save_report: () => ({ path: 'Dokumenter/Miljøkrav 23-04417 2026-11-23.pdf' }),
  open_report: () => null,
  portfolio_filters: () => ({
    departments: ['Eiendom', 'Felles innkjøp', 'Helse og mestring', 'Økonomi og virksomhetsstyring'],
    managers: ['Ingrid Solheim', 'Kjersti Lunde'],
    suppliers: [
      { id: 's-1', name: 'Fjordvik Renholdsservice AS', contracts: 3 },
      { id: 's-2', name: 'Storhamna Storkjøkkengrossist AS', contracts: 1 },
    ],
    kinds: ['eco-labelled-service', 'fossil-free-site', 'epd', 'vehicles'],
  }),
  evidence_list: () => sampleEvidenceList(empty),
  evidence: ({ id }) => sampleEvidence.find((row) => row.evidence.id === id),
  owned_files: ({ owner }) =>
    sampleEvidence.find((row) => row.evidence.id === (owner as { id: string }).id)?.evidence.files ?? [],
  undo: () => written(facts().undo.undo),
  redo: () => written(facts().undo.undo),
  search: ({ text }) => HITS.filter((hit) => has(hit.title, String(text))),
  ...careAnswers(opens),
  ...importAnswers,
  ...keyAnswers,
};

export const answerSample = (command: string, answer: (args: Args) => unknown) => {
  answers[command] = answer;
};

export function startSample() {
  mockIPC((command, args) => {
    const answer = answers[command];
    if (answer) return answer(args as Args);
    if (command.startsWith('plugin:event')) return null;
    return Promise.reject({ code: 'not-found', params: { noun: command } });
  });
}
