/** Templates are strict: what is misspelt is an error that says where, never an empty place on a page. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderSite } from '../../src/render/site/site.js';
import { templateFolder } from '../../src/render/site/templateFiles.js';
import { temporaryFolder } from '../folder.js';
import { testCatalogue } from './rendered.js';

const catalogue = testCatalogue();

/** Renders with one template changed. */
function rendering(file: string, from: string, to: string): () => unknown {
  const folder = temporaryFolder();
  cpSync(templateFolder, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return () => [
    ...renderSite(catalogue, { today: undefined, lang: 'zh', progress: () => undefined }, folder),
  ];
}

it.each([
  [
    'partials/item-head.hbs',
    '{{view.title}}',
    '{{view.titel}}',
    /^partials\/item-head\.hbs:\d+: there is no field “titel”\. Did you mean “title”\?$/,
  ],
  [
    'partials/item-head.hbs',
    '{{#if view.summary}}',
    '{{#if view.sumary}}',
    /^partials\/item-head\.hbs:\d+: there is no field “sumary”/,
  ],
  [
    'partials/material.hbs',
    '{{#each mistakes}}',
    '{{#each mistaks}}',
    /^partials\/material\.hbs:\d+: there is no field “mistaks”/,
  ],
  [
    'layout.hbs',
    '{{@w.skipToMain}}',
    '{{@w.skipToMian}}',
    /^layout\.hbs:\d+: there is no field “skipToMian”\. Did you mean “skipToMain”/,
  ],
  ['home.hbs', '{{title}}', '{{summary}}', /^home\.hbs:\d+: there is no “summary” here$/],
  [
    'home.hbs',
    '{{#each domains}}',
    '{{#each domains}}{{shout name}}',
    /^home\.hbs:\d+: there is no field “shout”/,
  ],
])('%s: %s as %s', (file, from, to, message) => {
  expect(rendering(file, from, to)).toThrow(message);
});

it('says which template a page lacks', () => {
  expect(rendering('partials/tag.hbs', 'state.word', 'state.word')).not.toThrow();
});
