import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ToastProvider } from '../../components/Toasts';
import { TextProvider } from '../../text/TextProvider';
import { ReportsPage } from './ReportsPage';

type Asked = [string, Record<string, unknown>][];

const FILTERS = {
  departments: ['', 'Eiendom'],
  managers: ['Kari Nes'],
  suppliers: [{ id: 's1', name: 'Skinnende Rent AS', contracts: 3 }],
  kinds: ['epd', 'timber'],
};

function page(report: string, supplier: string | null = null, answers: Record<string, () => unknown> = {}): Asked {
  const asked: Asked = [];
  const all: Record<string, () => unknown> = {
    settings: () => ({ organisation: 'Fjordvik kommune', logo: '' }),
    portfolio_filters: () => FILTERS,
    // What is shown is of no account here.
    print_report: () => Promise.reject({ code: 'cancelled', sentence: '' }),
    save_report: () => ({ path: '/tmp/portefølje.pdf' }),
    save_report_sheet: () => ({ path: '/tmp/portefølje.xlsx' }),
    ...answers,
  };
  const invoke = async (command: string, args: Record<string, unknown> = {}) => {
    asked.push([command, args]);
    return all[command]?.() ?? null;
  };
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <TextProvider language="nb" today="2026-11-23">
        <ToastProvider>
          <ReportsPage contract={null} report={report} supplier={supplier} />
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  return asked;
}

const ready = () => screen.findByRole('option', { name: 'Skinnende Rent AS (3)' });
const sent = (asked: Asked, command: string) => asked.filter(([name]) => name === command).map(([, args]) => args);
const NOTHING = { department: null, manager: null, supplier: null, kind: null, state: null };
const WHOLE = { language: 'nb', logo: false, cover: false, from: null, to: null };

it('saves the portfolio of everything unless told otherwise', async () => {
  const asked = page('portfolio');
  await ready();
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Rapporten er lagret');
  expect(sent(asked, 'save_report')).toEqual([{ choice: { report: { kind: 'portfolio', selection: NOTHING }, ...WHOLE } }]);
});

it('saves a spreadsheet of what was selected', async () => {
  const asked = page('portfolio');
  await ready();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Avdeling' }), 'Uten avdeling');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kravtype' }), 'Trevirke');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Brudd');
  expect(screen.getByText('Status og tall gjelder da bare krav av denne typen.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre regneark …' }));
  await screen.findByText('/tmp/portefølje.xlsx');
  const selection = { ...NOTHING, department: '', kind: 'timber', state: 'breach' };
  expect(sent(asked, 'save_report_sheet')).toEqual([{ choice: { report: { kind: 'portfolio', selection }, ...WHOLE } }]);
  expect(sent(asked, 'save_report')).toEqual([]);
});

it('needs a supplier for the report on one', async () => {
  const asked = page('supplier');
  await ready();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre regneark …' }));
  expect(screen.getByText('Velg leverandøren rapporten skal handle om.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Leverandør' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Leverandør' }), 's1');
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  const choice = { report: { kind: 'supplier', supplier: 's1', selection: NOTHING }, ...WHOLE };
  await waitFor(() => expect(sent(asked, 'save_report')).toEqual([{ choice }]));
  expect(sent(asked, 'save_report_sheet')).toEqual([]);
});

it('begins with the supplier that a page led here with', async () => {
  page('supplier', 's1');
  await ready();
  expect(screen.getByRole('combobox', { name: 'Leverandør' })).toHaveProperty('value', 's1');
});

it('asks for dates before it makes anything of a period', async () => {
  const asked = page('portfolio');
  await ready();
  await userEvent.click(screen.getByRole('radio', { name: 'Valgt periode' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre regneark …' }));
  expect(screen.getByText('Skriv minst én av datoene.')).toBeTruthy();
  expect(sent(asked, 'save_report_sheet')).toEqual([]);
});

it('says that the choices could not be fetched, and saves the report of everything all the same', async () => {
  page('portfolio', null, {
    portfolio_filters: () => Promise.reject({ code: 'storage', sentence: 'Registeret kunne ikke leses.' }),
  });
  await screen.findByText('Valgene kunne ikke hentes');
  await userEvent.click(screen.getByRole('button', { name: /Lagre PDF/ }));
  await screen.findByText('Rapporten er lagret');
});
