import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Day } from '../text/calendar';
import { TextProvider } from '../text/TextProvider';
import { DateField, MoneyField } from './fields';

function Dates({ onChange }: { onChange: (day: Day | null) => void }) {
  const [day, setDay] = useState<Day | null>('2027-02-28');
  return (
    <TextProvider language="nb" today="2026-11-21">
      <DateField
        label="Sluttdato"
        value={day}
        onChange={(next) => {
          setDay(next);
          onChange(next);
        }}
      />
    </TextProvider>
  );
}

it('a day is shown in its usual form when the field is left', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(<Dates onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('Sluttdato');
  expect(field.value).toBe('28.02.2027');
  await user.clear(field);
  await user.type(field, '+7');
  expect(field.value).toBe('+7');
  await user.tab();
  expect(field.value).toBe('28.11.2026');
  expect(onChange).toHaveBeenLastCalledWith('2026-11-28');
});

it('a day that does not exist stays as typed, with a sentence', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(<Dates onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('Sluttdato');
  await user.clear(field);
  onChange.mockClear();
  await user.type(field, '31.02.2027');
  expect(screen.queryByText(/finnes ikke/)).toBeNull();
  await user.tab();
  expect(field.value).toBe('31.02.2027');
  expect(screen.getByText(/finnes ikke/)).toBeTruthy();
  expect(onChange).not.toHaveBeenCalledWith('2027-02-31');
});

it('an amount is typed in kroner and kept in øre', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(
    <TextProvider language="nb" today="2026-11-21">
      <MoneyField label="Verdi" value={null} onChange={onChange} />
    </TextProvider>,
  );
  await user.type(screen.getByLabelText('Verdi'), '5,6 mill');
  expect(onChange).toHaveBeenLastCalledWith(560_000_000);
});
