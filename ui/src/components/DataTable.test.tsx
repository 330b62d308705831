import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TextProvider } from '../text/TextProvider';
import { DataTable, type DataTableProps } from './DataTable';

interface Row {
  id: string;
  title: string;
}
const ROWS: Row[] = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, title: `Kontrakt ${index}` }));

function show(props: Partial<DataTableProps<Row>> = {}) {
  return render(
    <TextProvider language="nb" today="2026-11-23">
      <DataTable
        id={props.id ?? crypto.randomUUID()}
        label="Kontrakter"
        rows={ROWS}
        rowKey={(row) => row.id}
        columns={[{ id: 'title', head: 'Kontrakt', width: 'rest', rowHeader: true, sortable: true, cell: (row) => row.title }]}
        {...props}
      />
    </TextProvider>,
  );
}
const focusedRow = () => document.activeElement?.getAttribute('aria-rowindex');

it('draws only the rows in view, and says how many there are', () => {
  show();
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
});

it('is one stop for Tab, and moves by arrows, pages and ends', async () => {
  const user = userEvent.setup();
  show();
  await user.tab();
  expect(focusedRow()).toBe('2');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focusedRow()).toBe('4');
  await user.keyboard('{ArrowUp}');
  expect(focusedRow()).toBe('3');
  await user.keyboard('{PageDown}');
  expect(Number(focusedRow())).toBeGreaterThan(8);
  await user.keyboard('{End}');
  expect(focusedRow()).toBe('10001');
  await user.keyboard('{Home}{ArrowUp}');
  expect(focusedRow()).toBe('2');
  expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toHaveLength(1);
});

it('opens by Enter and shows the side panel by Space', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  const onPreview = vi.fn();
  show({ onOpen, onPreview });
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(ROWS[1]);
  await user.keyboard(' ');
  expect(onPreview).toHaveBeenCalledExactlyOnceWith(ROWS[1]);
});

it('says how it is sorted, and turns the order at the second press', async () => {
  const user = userEvent.setup();
  const onSort = vi.fn();
  show({ onSort, sort: { column: 'title', descending: false } });
  expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('ascending');
  await user.click(screen.getByRole('button', { name: 'Kontrakt' }));
  expect(onSort).toHaveBeenCalledExactlyOnceWith({ column: 'title', descending: true });
});

it('remembers its row when it is shown again', async () => {
  const user = userEvent.setup();
  const first = show({ id: 'remembered' });
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  first.unmount();
  show({ id: 'remembered' });
  await user.tab();
  expect(focusedRow()).toBe('4');
});

it('shows what to do when there is nothing', () => {
  show({ rows: [], empty: <p>Ingen kontrakter ennå</p> });
  expect(screen.getByText('Ingen kontrakter ennå')).toBeTruthy();
});
