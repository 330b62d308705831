//! All components on one page, for looking at. Only in the development server; its words are not in the locale files.

import { Button, Checkbox, Chip, Switch, Tag } from '@digdir/designsystemet-react';
import { FileTextIcon, MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import { RegisterError } from '../api/failure';
import { setPreference, usePreferences } from '../api/preferences';
import { ChoiceKeys, Radios, Segments } from '../components/Choice';
import type { ChartPoint } from '../components/chart-points';
import { DataTable, type Sort } from '../components/DataTable';
import { DestroyDialog } from '../components/Dialog';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { Facts } from '../components/Facts';
import { DateField, MoneyField, NumberField, SelectField, TextField } from '../components/fields';
import { KeyHint } from '../components/KeyHint';
import { LineChart } from '../components/LineChart';
import { usePathQuery } from '../components/navigation';
import { PageHeader } from '../components/PageHeader';
import { PageTabs } from '../components/PageTabs';
import { PersonField } from '../components/PersonField';
import { Section } from '../components/Section';
import { SidePanel } from '../components/SidePanel';
import { Spark } from '../components/Spark';
import { StatusBar } from '../components/StatusBar';
import { StatusTag } from '../components/StatusTag';
import { Sym, type SymName } from '../components/Sym';
import { useToasts } from '../components/Toasts';
import { Trail } from '../components/Trail';
import { Progress, SkeletonRows } from '../components/Waiting';
import { useText } from '../text/TextProvider';
import './building-blocks.css';

const STATES: SymName[] = [
  'fulfilled',
  'partly',
  'not-fulfilled',
  'below-offer',
  'not-verified',
  'not-applicable',
  'overdue',
  'expiring',
  'warning',
];
const TRAIL: SymName[] = [
  'not-verified',
  'fulfilled',
  'partly',
  'fulfilled',
  'fulfilled',
  'below-offer',
  'not-fulfilled',
  'fulfilled',
];
const POINTS: ChartPoint[] = [
  ['3. kv 24', 66, 'meets'],
  ['4. kv 24', 67, 'meets'],
  ['1. kv 25', 63, 'below-offer'],
  ['2. kv 25', 65, 'meets'],
  ['3. kv 25', null, 'plain'],
  ['4. kv 25', 62, 'below-offer'],
  ['1. kv 26', 61, 'below-offer'],
  ['2. kv 26', 59, 'below-requirement'],
  ['3. kv 26', 53, 'draft'],
].map(([label, value, mark]) => ({ label, value, mark }) as ChartPoint);

const Row = ({ children }: { children: ReactNode }) => <div className="bb-row">{children}</div>;

interface Sample {
  id: string;
  state: SymName;
  word: string;
  title: string;
  supplier: string;
  manager: string;
  end: string;
  next: string;
  due: number;
  done: number;
}
const WORDS: [SymName, string][] = [
  ['breach', 'Brudd'],
  ['partly', 'Delvis'],
  ['unknown', 'Ikke kontrollert'],
  ['fulfilled', 'Oppfylt'],
];
const TITLES = [
  'Mykpapir, renholdsprodukter og engangsprodukter',
  'Nye Fjordvik ungdomsskole – totalentreprise',
  'Lekeplassutstyr',
  'Kopipapir',
  'Rehabilitering av Åsveien barnehage',
];
const SAMPLES: Sample[] = Array.from({ length: 10_000 }, (_, index) => {
  const [state, word] = WORDS[Math.floor(index / 5) % 4] ?? ['unknown', ''];
  return {
    id: String(index),
    state: state as SymName,
    word,
    title: `${TITLES[index % 5]}${index > 4 ? ` ${index}` : ''}`,
    supplier: ['Nordpapir og Renhold AS', 'Øvrebø Entreprenør AS', 'Krabat Uterom AS'][index % 3] ?? '',
    manager: ['I. Sæther', 'B. Åsheim'][index % 2] ?? '',
    end: '2027-02-28',
    next: ['2026-11-11', '2026-11-24', '2026-12-15'][index % 3] ?? '',
    due: 28,
    done: 23,
  };
});

function TableDemo() {
  const { t, date, due, today } = useText();
  const [sort, setSort] = useState<Sort>({ column: 'state', descending: false });
  const [shown, setShown] = useState<Sample | null>(null);
  return (
    <>
      <PageHeader title="Kontrakter">
        <Button variant="tertiary" data-color="neutral">
          Eksporter (.xlsx)
        </Button>
        <Button>
          <PlusIcon aria-hidden />
          Ny kontrakt
        </Button>
      </PageHeader>
      <PageTabs
        label="Visninger"
        current="/building-blocks?show=table"
        tabs={[
          { to: '/building-blocks?show=table', name: 'Alle', count: 10_000 },
          { to: '/building-blocks', name: 'Mine', count: 17 },
          { to: '/building-blocks?x', name: 'Krever handling', count: 14 },
        ]}
      />
      <div className="page-split">
        <div>
          <DataTable
            id="demo"
            label="Kontrakter"
            rows={SAMPLES}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={setSort}
            onOpen={(row) => setShown(row)}
            onPreview={(row) => setShown((before) => (before?.id === row.id ? null : row))}
            onActive={(row) => shown && setShown(row)}
            columns={[
              {
                id: 'state',
                head: 'Tilstand',
                width: 146,
                sortable: true,
                cell: (row) => <StatusTag name={row.state}>{row.word}</StatusTag>,
              },
              {
                id: 'title',
                head: 'Kontrakt',
                width: 'rest',
                rowHeader: true,
                sortable: true,
                cell: (row) => row.title,
                title: (row) => row.title,
              },
              { id: 'supplier', head: 'Leverandør', width: 146, hideBelow: 720, sortable: true, cell: (row) => row.supplier },
              { id: 'manager', head: 'Ansvarlig', width: 96, hideBelow: 1024, sortable: true, cell: (row) => row.manager },
              { id: 'end', head: 'Slutt', width: 100, hideBelow: 720, sortable: true, cell: (row) => date(row.end) },
              {
                id: 'next',
                head: 'Neste kontroll',
                width: 116,
                sortable: true,
                cell: (row) =>
                  row.next < today ? (
                    <StatusTag name="overdue" size={14}>
                      {due(row.next)}
                    </StatusTag>
                  ) : (
                    due(row.next)
                  ),
              },
              {
                id: 'coverage',
                head: 'Dekning',
                width: 72,
                align: 'end',
                hideBelow: 1024,
                sortable: true,
                cell: (row) => `${row.done}/${row.due}`,
              },
              { id: 'trail', head: 'Spor', width: 92, align: 'end', hideBelow: 1024, cell: () => <Trail states={TRAIL} /> },
            ]}
          />
          <StatusBar>
            <span>
              <b>48</b> kontrakter
            </span>
            <StatusTag name="breach" size={14}>
              <b>5</b> brudd
            </StatusTag>
            <StatusTag name="partly" size={14}>
              <b>9</b> delvis
            </StatusTag>
          </StatusBar>
        </div>
        {shown && (
          <SidePanel
            title={shown.title}
            sub="Rammeavtale · sak 23/04417"
            onClose={() => setShown(null)}
            foot={<Button variant="secondary">{t('button-open')}</Button>}
          >
            <Facts
              facts={[
                { name: 'Slutt', value: date(shown.end) },
                { name: 'Ansvarlig', value: shown.manager },
              ]}
            />
            <LineChart
              points={POINTS}
              required={60}
              offered={65}
              label="Andel miljømerkede produkter per kvartal"
              show={(value) => `${value} %`}
            />
          </SidePanel>
        )}
      </div>
    </>
  );
}

function Words() {
  const { t, has } = useText();
  const word = (state: SymName) => (has(`requirement-state-${state}`) ? t(`requirement-state-${state}`) : state);
  return (
    <Section title="Ord, form, farge">
      {STATES.map((state) => (
        <Row key={state}>
          <StatusTag name={state}>{word(state)}</StatusTag>
          <StatusTag name={state} filled>
            {word(state)}
          </StatusTag>
        </Row>
      ))}
      <Row>
        <Trail states={TRAIL} most={8} />
        <Spark points={POINTS} required={60} label="Utvikling" />
        {STATES.map((state) => (
          <Sym key={state} name={state} size={20} />
        ))}
      </Row>
      <LineChart
        points={POINTS}
        required={60}
        offered={65}
        law={55}
        label="Andel miljømerkede produkter per kvartal"
        show={(value) => `${value} %`}
      />
    </Section>
  );
}

function Fields() {
  const [number, setNumber] = useState('23/04417');
  const [end, setEnd] = useState<string | null>('2027-02-28');
  const [value, setValue] = useState<number | null>(5_600_000_000);
  const [share, setShare] = useState<number | null>(1234.5);
  const [kind, setKind] = useState<'a' | 'b' | null>('a');
  const [person, setPerson] = useState('');
  const [view, setView] = useState<'list' | 'board'>('list');
  const [outcome, setOutcome] = useState<SymName | null>('not-fulfilled');
  const [asks, setAsks] = useState(false);
  const { language, theme } = usePreferences();
  const toasts = useToasts();
  const { t } = useText();
  return (
    <Section title="Felt og knapper">
      <Row>
        <Button onClick={() => toasts.tell({ text: 'Lagret: Ikke oppfylt, 53 %', undo: () => undefined })}>
          Lagre <KeyHint>Ctrl S</KeyHint>
        </Button>
        <Button variant="secondary" data-color="neutral">
          Avbryt
        </Button>
        <Button variant="tertiary" data-color="neutral">
          <PlusIcon aria-hidden />
          Nytt krav
        </Button>
        <Button variant="secondary" data-color="danger" onClick={() => setAsks(true)}>
          Slett …
        </Button>
      </Row>
      <div className="bb-grid">
        <TextField label="Saksnummer" value={number} onChange={setNumber} />
        <SelectField
          label="Kravtype"
          value={kind}
          onChange={setKind}
          options={[
            { value: 'a', name: 'Andel miljømerkede produkter' },
            { value: 'b', name: 'Miljøledelse' },
          ]}
        />
        <DateField
          label="Sluttdato"
          value={end}
          onChange={setEnd}
          error={end === '2027-02-28' ? 'Datoen finnes ikke. Februar 2027 har 28 dager.' : undefined}
        />
        <PersonField
          label="Ansvarlig"
          value={person}
          onChange={setPerson}
          known={['Ingrid Sæther', 'Bjørn Åsheim', 'Jonas Lie Bø']}
        />
        <MoneyField label="Anslått verdi" value={value} onChange={setValue} />
        <NumberField label="Faktisk verdi" unit="%" value={share} onChange={setShare} />
      </div>
      <Row>
        <Checkbox label="Ta med notater" value="a" defaultChecked />
        <Switch
          label="Mørkt utseende"
          checked={theme === 'dark'}
          onChange={(event) => setPreference('theme', event.target.checked ? 'dark' : 'light')}
        />
      </Row>
      <Radios
        label="Språk"
        inline
        value={language}
        onChange={(next) => setPreference('language', next)}
        options={[
          { value: 'nb', name: 'Bokmål' },
          { value: 'nn', name: 'Nynorsk' },
          { value: 'en', name: 'English' },
        ]}
      />
      <Row>
        <Segments
          label="Visning"
          value={view}
          onChange={setView}
          options={[
            { value: 'list', name: 'Liste' },
            { value: 'board', name: 'Tavle' },
          ]}
        />
        <Chip.Removable aria-label="Fjern filteret Status: løpende">Status: løpende</Chip.Removable>
        <Tag data-color="danger">
          <Sym name="breach" />
          Brudd
        </Tag>
      </Row>
      <ChoiceKeys<SymName>
        label="Resultat"
        value={outcome}
        onChange={setOutcome}
        options={(
          [
            ['fulfilled', 'O'],
            ['partly', 'D'],
            ['not-fulfilled', 'I'],
            ['not-verified', 'K'],
            ['not-applicable', 'N'],
          ] as const
        ).map(([name, letter]) => ({ value: name, symbol: name, letter, name: t(`outcome-${name}`) }))}
      />
      {asks && (
        <DestroyDialog title="Slette kontrakten?" confirm="Slett" onClose={() => setAsks(false)} onConfirm={() => setAsks(false)}>
          <p>Kontrakten og dens 9 miljøkrav flyttes til papirkurven.</p>
        </DestroyDialog>
      )}
    </Section>
  );
}

// biome-ignore lint/style/noDefaultExport: loaded lazily, in the development server only
export default function BuildingBlocks() {
  const query = usePathQuery();
  if (query.get('show') === 'table') return <TableDemo />;
  return (
    <>
      <PageHeader title="Byggeklosser" />
      <div className="bb">
        <Words />
        <Fields />
        <Section title="Tomt, feil, vent">
          <EmptyState
            icon={<FileTextIcon aria-hidden fontSize={28} />}
            title="Ingen kontrakter ennå"
            actions={
              <>
                <Button>Hent fra Excel</Button>
                <Button variant="secondary" data-color="neutral">
                  Ny kontrakt
                </Button>
              </>
            }
          >
            Hent listen fra Excel, eller legg inn den første selv.
          </EmptyState>
          <EmptyState icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />} title="Ingen treff på «rengjørng»" />
          <ErrorNotice title="Kontrakten ble ikke lagret" error={new RegisterError({ code: 'disk-full' })} />
          <SkeletonRows label="Henter kontrakter" rows={3} />
          <Progress text="Lager rapport, side 212 av 626" onCancel={() => undefined} />
        </Section>
      </div>
    </>
  );
}
