//! Sample documents, for looking at the screens without a backend.

import type { EvidenceList, EvidenceRow, File, Validity } from './bindings';

const file = (id: string, name: string, size: number): File => ({ id, name, size, sha256: id.repeat(64).slice(0, 64) });

const row = (
  id: string,
  title: string,
  number: string,
  issuer: string,
  state: Validity,
  valid_to: string | null,
  files: File[],
  replaced = false,
): EvidenceRow => ({
  evidence: {
    id,
    kind: title.startsWith('EPD') ? 'epd' : title.startsWith('Svane') ? 'licence' : 'certificate',
    title,
    number,
    issuer,
    class: 'third-party',
    received: '2024-11-02',
    valid_from: '2024-11-01',
    valid_to,
    requirements: ['4'],
    contracts: [],
    suppliers: ['3'],
    notes: '',
    files,
  },
  state,
  days: valid_to ? Math.round((Date.parse(valid_to) - Date.parse('2026-11-23')) / 86_400_000) : null,
  replaced,
  unusual_number: number === 'EKS-1',
  serves: [
    {
      noun: 'requirement',
      id: '4',
      contract_id: '1',
      number: 2,
      kind: 'eco-labelled-service',
      name: 'Miljømerket renhold',
      contract: 'Renholdstjenester, helse- og omsorgsbygg',
    },
    { noun: 'supplier', id: '3', contract_id: null, number: null, kind: null, name: 'Blåfjell Renhold AS', contract: '' },
  ],
});

export const sampleEvidence: EvidenceRow[] = [
  row('e1', 'Svanemerket, lisens for renhold', '2076 0123', 'Miljømerking Norge', 'lapsed', '2026-11-12', []),
  row('e2', 'Miljøfyrtårnsertifikat', 'EKS-1', 'Stiftelsen Miljøfyrtårn', 'lapsing', '2026-12-10', [
    file('a', 'Miljøfyrtårn sertifikat 2023–2026.pdf', 482_113),
  ]),
  row('e3', 'EPD for betong B35 M45 lavkarbon klasse A', 'NEPD-4945-3957-NO', 'EPD-Norge', 'valid', '2028-02-15', [
    file('b', 'NEPD-4945-3957-NO.pdf', 2_482_113),
    file('c', 'Vedlegg.xlsx', 82_113),
  ]),
  row('e4', 'Medlemsbevis, returselskap', '', 'Grønt Punkt Norge', 'open', null, []),
  row('e5', 'Svanemerket, forrige lisens', '2076 0099', 'Miljømerking Norge', 'lapsed', '2025-06-30', [], true),
];

export const sampleEvidenceList = (empty: boolean): EvidenceList =>
  empty
    ? { by_state: [0, 0, 0, 0, 0], replaced: 0, rows: [], missing: [] }
    : {
        by_state: [1, 1, 0, 1, 1],
        replaced: 1,
        rows: sampleEvidence,
        missing: [
          {
            contract_id: '2',
            contract_title: 'Nye Fjordvik ungdomsskole – totalentreprise',
            supplier: 'Øvrebø Entreprenør AS',
            requirement_id: 'r7',
            number: 7,
            title: 'Miljøledelse',
            proof: 'certificate',
            last_valid_to: '2026-10-01',
          },
        ],
      };
