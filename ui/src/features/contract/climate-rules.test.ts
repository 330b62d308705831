import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULE_SETS, routesFor, rulesOn } from './climate-rules';

it('the day the procurement started chooses what is offered', () => {
  expect(rulesOn('2023-12-31')).toBeNull();
  expect(routesFor('2026-06-30')).toContain('below-thirty-with-requirements');
  expect(routesFor('2026-06-30')).not.toContain('critical-interest');
  expect(routesFor('2026-07-01')).toContain('critical-interest');
  expect(routesFor('2026-07-01')).not.toContain('below-thirty-with-requirements');
  expect(routesFor('2023-05-01')).not.toContain('below-thirty-with-requirements');
  expect(routesFor(null)).toHaveLength(9);
});

it('the form offers the same rules as the register judges by', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../../src-tauri/core/src/domain/procurement/rule_set.rs'), 'utf8');
  const table = source.slice(source.indexOf('pub static RULE_SETS'), source.indexOf('/// The rules for a procurement'));
  const kebab = (name: string) => name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase();
  const written = table
    .split('RuleSet {')
    .slice(1)
    .map((one) => ({
      from: one
        .match(/from: day\((\d+), (\d+), (\d+)\)/)
        ?.slice(1)
        .map(Number),
      routes: [...one.matchAll(/ClimateRoute::(\w+)/g)].map((match) => kebab(match[1] ?? '')),
    }));
  expect(RULE_SETS.map((rules) => ({ from: rules.from.split('-').map(Number), routes: [...rules.routes] }))).toEqual(written);
});
