import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Week, WeekWarning } from '../../api/bindings';
import { TextProvider } from '../../text/TextProvider';
import { WeekSide } from './WeekSide';

const missing = (contracts: number): WeekWarning => ({
  kind: 'no-sanction-agreed',
  count: 3,
  contracts,
  contract_id: 'c',
  contract_title: 'Kopipapir',
});

function whereTo(one: WeekWarning, mine: boolean): string | null {
  const week = { deadlines: [], lapsing: [], idle_nonconformities: [], decisions: [], missing: [one] } as unknown as Week;
  const { unmount } = render(
    <TextProvider language="nb" today="2026-11-23">
      <WeekSide week={week} mine={mine} />
    </TextProvider>,
  );
  const to = screen.getByRole('link').getAttribute('href');
  unmount();
  return to;
}

it('what one contract lacks opens the contract, what several lack the list of them', () => {
  expect(whereTo(missing(1), true)).toMatch(/\/contract\/c\/overview$/);
  expect(whereTo(missing(2), true)).toMatch(/\/contracts\?view=mine&warning=no-sanction-agreed$/);
  expect(whereTo(missing(2), false)).toMatch(/\/contracts\?view=all&warning=no-sanction-agreed$/);
});
