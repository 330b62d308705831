//! A supplier meeting for looking at the window in a browser without a backend. Never part of what is shipped.

import type { CheckLine, ItemSheet, MeetingList, MeetingSheet, OpenDecision, RequirementSheet } from './bindings';

const share = (id: string, title: string, required: number, offered: number | null): RequirementSheet =>
  ({
    requirement: {
      id,
      contract_id: '1',
      number: 4,
      title,
      question: 'Hvor stor andel av innkjøpene på avtalen var miljømerket?',
      target: { measure: 'quantity', comparator: 'at-least', required, offered, unit: '%' },
      sanction: { kind: 'per-breach', amount: 500_000, percent: null, text: '' },
    },
    responsible: 'Ingrid Sæther',
    state: 'not-fulfilled',
    latest: null,
    plans: [],
    next_due: null,
    checks: [],
  }) as unknown as RequirementSheet;

const line = (id: string, due: string, actual: number | null, state: CheckLine['state']): CheckLine =>
  ({
    check: {
      id,
      requirement_id: 'r',
      plan_id: null,
      nominal: due,
      due,
      label: '',
      unannounced: false,
      moved_by_hand: false,
      reason: '',
    },
    result:
      actual === null
        ? null
        : {
            id: `x${id}`,
            check_id: id,
            outcome: state === 'fulfilled' ? 'fulfilled' : 'not-fulfilled',
            actual,
            note: '',
            checked_on: due,
            valid_to: null,
            recorded_at: `${due}T09:00:00Z`,
            recorded_by: 'Ingrid Sæther',
          },
    state,
  }) as unknown as CheckLine;

const blank = (id: string, kind: ItemSheet['item']['kind'], title: string, on: string | null): ItemSheet => ({
  item: { id, kind, subject: id, contract_id: '1', title, note: '', internal_note: '', treated: false },
  contract_title: 'Mykpapir, renholdsprodukter og engangsprodukter',
  on,
  requirement: null,
  line: null,
  nonconformity: null,
  evidence: null,
  earlier: null,
  decisions: [],
  opened: [],
  files: [],
  draft: null,
});

function check(id: string, title: string, actual: number | null, state: CheckLine['state'], treated: boolean): ItemSheet {
  const requirement = share(`r${id}`, title, 60, 65);
  const own = line(id, '2026-10-01', actual, state);
  requirement.checks = [
    line('a', '2024-10-01', 66, 'fulfilled'),
    line('b', '2025-01-01', 67, 'fulfilled'),
    line('c', '2025-04-01', 63, 'below-offer'),
    line('d', '2025-07-01', 65, 'fulfilled'),
    line('e', '2025-10-01', 66, 'fulfilled'),
    line('f', '2026-01-01', 62, 'below-offer'),
    line('g', '2026-04-01', 61, 'below-offer'),
    line('h', '2026-07-01', 59, 'not-fulfilled'),
    own,
  ];
  const one = blank(id, 'check', title, '2026-10-01');
  return { ...one, requirement, line: own, item: { ...one.item, treated } };
}

const decision = (id: string, text: string, deadline: string | null, days: number | null): OpenDecision => ({
  decision: {
    id,
    text,
    responsible: 'Ida Holm',
    deadline,
    meeting_id: 'm2',
    agenda_item_id: null,
    contract_id: '1',
    done_on: null,
  },
  meeting_title: 'Leverandørmøte med Nordpapir og Renhold AS',
  held_on: '2026-08-20',
  contract_id: '1',
  contract_title: 'Mykpapir, renholdsprodukter og engangsprodukter',
  supplier: 'Nordpapir og Renhold AS',
  days,
});

const items: ItemSheet[] = [
  check('i1', 'Antall vareleveringer per år', 64, 'fulfilled', true),
  check('i2', 'Engangsplast i sortiment', 66, 'fulfilled', true),
  check('i3', 'Sjåføropplæring', null, null, true),
  {
    ...check('i4', 'Andel miljømerkede produkter (kjøp)', null, null, false),
    draft: JSON.stringify({
      actual: '53',
      note: 'Såpe i storkanne har ikke vært merket siden juli. Leverandøren har funnet et merket alternativ og tar med prøve til Åsveien barnehage.',
      decisions: [
        {
          id: '00000000-0000-0000-0000-000000000000',
          text: 'Bytte til miljømerket såpe på alle bestillinger.',
          responsible: 'Ida Holm',
          deadline: '15.01.2027',
        },
      ],
      breach: true,
    }),
  },
  check('i5', 'Resirkulert andel i emballasje', null, null, false),
  {
    ...blank('i6', 'nonconformity', 'Leveringer utenom avtalte dager', '2026-12-04'),
    nonconformity: {
      id: 'n1',
      contract_id: '1',
      number: 'A-2026-02',
      requirement_id: null,
      check_id: null,
      title: 'Leveringer utenom avtalte dager',
      steps: [
        { id: 's1', kind: 'opened', on: '2026-10-05', by: 'Ingrid Sæther', text: '14 leveringer.', deadline: null, amount: null },
        { id: 's2', kind: 'deadline-set', on: '2026-10-08', by: 'Ingrid Sæther', text: '', deadline: '2026-12-04', amount: null },
      ],
    } as unknown as ItemSheet['nonconformity'],
  },
  blank('i7', 'evidence', 'ISO 14001-sertifikat', '2027-01-17'),
  {
    ...blank('i8', 'decision', 'Plan for utfasing av engangsplast', '2026-11-15'),
    earlier: decision('d1', 'Plan for utfasing av engangsplast', '2026-11-15', -8),
  },
  blank('i9', 'option-notice', 'Mykpapir, renholdsprodukter og engangsprodukter', '2026-11-30'),
  blank('i10', 'own', 'Samarbeidet framover', null),
];

const meeting = {
  id: 'm1',
  contract_id: '1',
  supplier_id: null,
  title: 'Leverandørmøte med Nordpapir og Renhold AS',
  held_on: '2026-11-23',
  place: 'Rådhuset, kl. 9–10',
  participants: [
    { id: 'p1', side: 'buyer' as const, name: 'Ingrid Sæther', role: 'referent' },
    { id: 'p2', side: 'buyer' as const, name: 'Jonas Lie Bø', role: '' },
    { id: 'p3', side: 'supplier' as const, name: 'Ida Holm', role: 'miljøansvarlig' },
    { id: 'p4', side: 'supplier' as const, name: 'Per Aas', role: '' },
  ],
  notes: '',
  internal_notes: '',
  ended: false,
};

export const sampleMeeting = (id: string): MeetingSheet => ({
  today: '2026-11-23',
  meeting: { ...meeting, id, ended: id === 'm2' },
  state: id === 'm2' ? 'held' : 'open',
  contract: { id: '1', title: 'Mykpapir, renholdsprodukter og engangsprodukter', case_number: '23/04410', contract_number: '' },
  supplier: 'Nordpapir og Renhold AS',
  organisation_number: '',
  items,
  earlier: [],
  open_nonconformities: [],
});

export const sampleMeetings = (empty: boolean): MeetingList => {
  const row = (id: string, state: 'open' | 'coming' | 'held', held_on: string) => ({
    meeting: { ...meeting, id, held_on, ended: state === 'held' },
    state,
    contract_title: 'Mykpapir, renholdsprodukter og engangsprodukter',
    supplier: 'Nordpapir og Renhold AS',
    items: 10,
    treated: state === 'coming' ? 0 : 3,
    decisions: 2,
    open_decisions: 1,
  });
  return {
    today: '2026-11-23',
    meetings: empty ? [] : [row('m1', 'open', '2026-11-23'), row('m3', 'coming', '2026-12-09'), row('m2', 'held', '2026-08-20')],
    decisions: empty
      ? []
      : [
          decision('d1', 'Plan for utfasing av engangsplast', '2026-11-15', -8),
          decision('d2', 'Bytte til el-varebil i indre sone', '2026-12-31', 38),
        ],
  };
};
