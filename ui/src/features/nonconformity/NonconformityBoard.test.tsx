import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { sampleNonconformities } from '../../api/sample-nonconformities';
import { TextProvider } from '../../text/TextProvider';
import { NonconformityBoard } from './NonconformityBoard';

const { lines } = sampleNonconformities('open', false);
// jsdom's own pointer events have no place.
const point = (element: HTMLElement, kind: string, clientX: number, clientY: number) =>
  fireEvent(element, new MouseEvent(kind, { bubbles: true, button: 0, clientX, clientY }));
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

it('drags a card to the column of a step that can follow, and to no other', () => {
  const { onOpen, onStep } = show();
  const dragged = card('Dieselaggregat');
  const dropOn = (name: string) => {
    document.elementsFromPoint = () => [screen.getByRole('region', { name })];
    point(dragged, 'pointerdown', 10, 10);
    point(dragged, 'pointermove', 300, 30);
    const said = screen.getByRole('region', { name }).querySelector('small')?.textContent;
    point(dragged, 'pointerup', 300, 30);
    fireEvent.click(dragged);
    return said;
  };
  expect(dropOn('Varslet, frist ikke satt')).toBe('Slipp for «Varslet»');
  expect(onStep).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Dieselaggregat på byggeplass' }), 'notice-sent');
  dropOn('Sanksjonert');
  expect(onStep).toHaveBeenLastCalledWith(expect.anything(), 'sanctioned');
  dropOn('Verifisert, kan lukkes');
  dropOn('Varsel ikke sendt');
  expect(onStep).toHaveBeenCalledTimes(2);
  expect(onOpen).not.toHaveBeenCalled();
});

it('opens a card that is pressed and hardly moved, and lets go of one by Escape', async () => {
  const { onOpen, onStep } = show();
  const pressed = card('Dieselaggregat');
  point(pressed, 'pointerdown', 10, 10);
  point(pressed, 'pointermove', 12, 11);
  point(pressed, 'pointerup', 12, 11);
  fireEvent.click(pressed);
  expect(onOpen).toHaveBeenCalledTimes(1);
  document.elementsFromPoint = () => [screen.getByRole('region', { name: 'Varslet, frist ikke satt' })];
  point(pressed, 'pointerdown', 10, 10);
  point(pressed, 'pointermove', 300, 30);
  await userEvent.setup().keyboard('{Escape}');
  point(pressed, 'pointerup', 300, 30);
  expect(onStep).not.toHaveBeenCalled();
});
