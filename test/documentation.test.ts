/** The references in docs/ and the schemas and settings for editors are what the program says today; `npm run docs` writes them anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../src/compile.js';
import { documents, editorFiles } from '../src/documentation.js';
import { temporaryFolder } from './folder.js';

it.each(Object.entries({ ...documents(), ...editorFiles() }))('%s is current', async (path, text) => {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '..', path));
});

it.each(Object.entries(documents()))('%s has a target for every link', (_, text) => {
  const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
  for (const [, target] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target);
});

it('the catalogue in the README has no finding', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const files = [...readme.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
    ([, path, text]) => [path, text] as const,
  );
  expect(files.map(([path]) => path)).toEqual([
    'catalogue.yaml',
    'units.yaml',
    'laws.yaml',
    'items/gaoling.md',
  ]);
  const checked = check(temporaryFolder(Object.fromEntries(files) as Record<string, string>));
  expect(checked.diagnostics).toEqual([]);
  expect(checked.catalogue.entries).toHaveLength(1);
});
