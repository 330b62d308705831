import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { sampleNonconformities } from '../../api/sample-nonconformities';
import { TextProvider } from '../../text/TextProvider';
import { NonconformityBoard } from './NonconformityBoard';

const { lines } = sampleNonconformities('open', false);
const card = (title: string) => screen.getByRole('button', { name: new RegExp(title) });

function show() {
  const onOpen = vi.fn();
  const onStep = vi.fn();
  render(
    <TextProvider language="nb" today="2026-11-23">
      <NonconformityBoard lines={lines} chosen={null} onOpen={onOpen} onStep={onStep} />
    </TextProvider>,
  );
  return { onOpen, onStep };
}

it('puts each in the column of its state, a missed deadline before one that runs', () => {
  show();
  const deadlines = screen.getByRole('region', { name: 'Frist løper' });
  const titles = [...deadlines.querySelectorAll('b')].map((title) => title.textContent);
  expect(titles).toEqual(['Svanemerkelisens utløpt', 'Leveringer utenom avtalte dager']);
  expect(screen.getByRole('region', { name: 'Verifisert, kan lukkes' }).querySelectorAll('button')).toHaveLength(0);
});

it('is one stop for Tab, and the arrows move between the cards, past empty columns', async () => {
  show();
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(card('Dieselaggregat'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(card('Euro V-lastebil'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(card('Renhold utført'));
  await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement).toBe(card('Dieselaggregat'));
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

it('opens a card by Enter and its next step by Space', async () => {
  const { onOpen, onStep } = show();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter} ');
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ title: 'Dieselaggregat på byggeplass' }));
  expect(onStep).toHaveBeenCalledTimes(1);
});
