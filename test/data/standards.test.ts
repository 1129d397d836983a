/**
 * The published files before the checkers of their standards. They are no part of this repository:
 * STANDARD_CHECKERS names the folder that holds them (`cpsv.mjs`, `dcat.mjs` …); without it nothing is run.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCatalogue } from '../bench/generate.js';
import { temporaryFolder } from '../folder.js';
import { demonstration, everything, render } from './rendered.js';

const checkers = process.env.STANDARD_CHECKERS;

/** A thousand items, as a city has them. */
function generated(): string {
  const folder = temporaryFolder();
  generateCatalogue(folder, 1000);
  return folder;
}

describe.skipIf(checkers === undefined).each([
  ['everything', () => everything],
  ['demonstration', () => demonstration],
  ['generated', generated],
])('the data of the catalogue “%s”', (_, folderOf) => {
  let written: Record<string, string | Uint8Array>;

  beforeAll(async () => {
    written = Object.fromEntries(await render(folderOf()));
  }, 300_000);

  /** Runs a checker on files of the data folder. */
  function run(checker: string, options: readonly string[], pattern: RegExp): void {
    const folder = temporaryFolder(written);
    const files = Object.keys(written).filter((path) => pattern.test(path));
    expect(files.length).toBeGreaterThan(0);
    const paths = files.map((path) => join(folder, path));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(checkers ?? '', `${checker}.mjs`), ...options, ...paths],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(status, stdout.slice(-3000) + stderr).toBe(0);
  }

  it.each([
    ['cpsv', ['--both'], /linked\/catalogue\.(?:jsonld|ttl|nt)$/],
    ['cpsv', ['--both'], /linked\/items\/(?:card|id-card-replace|con_|item-7)\.jsonld$/],
    ['dcat', [], /dcat\.jsonld$/],
    ['schemaorg', ['--strict'], /schemaorg\.jsonld$/],
    ['hsds', ['--strict'], /hsds\/services\/[^/]+$/],
    ['hsds', ['--strict', '--as', 'organization'], /hsds\/organizations\/[^/]+$/],
    ['hsds', ['--strict', '--as', 'service_list'], /hsds\/services\.json$/],
    ['hsds', ['--strict', '--as', 'organization_list'], /hsds\/organizations\.json$/],
    ['feeds', [], /changes\.(?:json|atom)$/],
    ['datapackage', [], /tables\/datapackage\.json$/],
  ] as const)('passes %s %j', { timeout: 1_200_000 }, run);
});
