//! Which folder may know which: app → features → parts → components, api, text. A wrong arrow fails here.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = import.meta.dirname;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !path.includes('.test.'),
);

const importsOf = (path: string): string[] =>
  [...readFileSync(join(SRC, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

/** The folder of a file, with the feature's name. */
function layerOf(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'features' ? `features/${parts[1]}` : parts.length > 1 ? (parts[0] ?? '') : 'main';
}

const ALLOWED: Record<string, (to: string, file: string) => boolean> = {
  main: () => true,
  app: () => true,
  // What knows the domain and is shared by features; parts may know each other.
  parts: (to) => ['parts', 'components', 'api', 'text'].includes(to),
  // What a refusal says is shown by the components; nothing else of the backend is known to them.
  components: (to, file) => to === 'components' || to === 'text' || file === 'api/failure',
  api: (to) => to === 'api' || to === 'text',
  text: (to) => to === 'text',
};

it('imports point downwards, and features do not know each other', () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(SRC, resolve(SRC, dirname(path), name)))
      .filter((target) => !target.startsWith('..'))
      .filter((target) => {
        const from = layerOf(path);
        const to = layerOf(target);
        const allowed =
          ALLOWED[from] ?? ((other: string) => other === from || ['parts', 'components', 'api', 'text'].includes(other));
        return !allowed(to, target);
      })
      .map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('only the api folder speaks to the backend', () => {
  const users = files.filter((path) => importsOf(path).some((name) => name.startsWith('@tauri-apps/')));
  expect(users.filter((path) => !['api/client.ts', 'api/bindings.ts', 'api/sample.ts'].includes(path))).toEqual([]);
});

it('every module says what it owns', () => {
  const silent = files.filter((path) => path !== 'api/bindings.ts' && !readFileSync(join(SRC, path), 'utf8').startsWith('//! '));
  expect(silent).toEqual([]);
});
