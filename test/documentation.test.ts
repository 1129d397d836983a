/** The references in docs/ and the schemas and settings for editors are what the program says today; `npm run docs` writes them anew. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documents, editorFiles } from '../src/documentation.js';

it.each(Object.entries({ ...documents(), ...editorFiles() }))('%s is current', async (path, text) => {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '..', path));
});

it.each(Object.entries(documents()))('%s has a target for every link', (_, text) => {
  const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
  for (const [, target] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target);
});
