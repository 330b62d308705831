import { expect, it } from 'vitest';
import { commandsOf, nounsOf, pageOfHit } from './Palette';

it('a hit opens what it is about; a requirement opens on its contract, a goal and an indicator among their likes', () => {
  const hit = { contract_id: 'c', title: '', detail: '' };
  expect(pageOfHit({ ...hit, noun: 'contract', key: 'c' })).toBe('/contract/c/overview');
  expect(pageOfHit({ ...hit, noun: 'supplier', key: 's', contract_id: null })).toBe('/suppliers/s');
  expect(pageOfHit({ ...hit, noun: 'requirement', key: 'r' })).toBe('/contract/c/requirements?requirement=r');
  expect(pageOfHit({ ...hit, noun: 'strategy', key: 's', contract_id: null })).toBe('/goals/s');
  expect(pageOfHit({ ...hit, noun: 'goal', key: 'g', contract_id: null })).toBe('/goals?goal=g');
  expect(pageOfHit({ ...hit, noun: 'indicator', key: 'i', contract_id: 'c' })).toBe('/measurements?indicator=i');
});

it('goals come first for whoever types the number of one', () => {
  const hits = [
    { noun: 'requirement' as const, key: 'r', contract_id: 'c', title: 'Gebyr på 1.5 prosent', detail: '' },
    { noun: 'goal' as const, key: 'g', contract_id: null, title: '1.5 EPD vurderes', detail: '' },
  ];
  expect(nounsOf(hits, '1.5')[0]).toBe('goal');
  expect(nounsOf(hits, 'EPD')[0]).toBe('contract');
});

it('a page comes first for whoever types its whole name', () => {
  const commands = ['Lag rapport', 'Rapporter'].map((name) => ({ id: name, name, run: () => undefined }));
  const named = (sought: string) => {
    const { all, first } = commandsOf(commands, sought);
    return { names: all.map(({ name }) => name), first };
  };
  expect(named('rapporter')).toEqual({ names: ['Rapporter'], first: true });
  expect(named('rapport')).toEqual({ names: ['Lag rapport', 'Rapporter'], first: false });
  expect(named('papir')).toEqual({ names: [], first: false });
});
