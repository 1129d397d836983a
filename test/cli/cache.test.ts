/** What is kept for the next run stays whole and tidy, whatever became of the process that kept it. */
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Cache } from '../../src/cli/cache.js';
import { temporaryFolder } from '../folder.js';

it('keeping something removes what was left half-written of it, and nothing that somebody may be writing', () => {
  const folder = temporaryFolder({
    'items.json.0a1b2c3d': 'half of it, from a process that was killed',
    'items.json.44444444': 'half of it, from a process at work',
    'items.json.bak': 'not ours',
    'other.json.0a1b2c3d': 'half of something else',
  });
  const hoursAgo = Date.now() / 1000 - 7200;
  for (const name of readdirSync(folder)) {
    if (name !== 'items.json.44444444') utimesSync(join(folder, name), hoursAgo, hoursAgo);
  }
  const cache = new Cache(folder);
  cache.keep('items.json', 'whole');
  expect(cache.read('items.json')).toBe('whole');
  expect(readdirSync(folder).sort()).toEqual([
    '.gitignore',
    'items.json',
    'items.json.44444444',
    'items.json.bak',
    'other.json.0a1b2c3d',
  ]);
});
