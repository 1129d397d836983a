/**
 * Times the program as whole processes over generated catalogues: `npm run bench [-- 1000 10000] [--rough]`; rough
 * ones have a warning in every item and marks of all kinds in the bodies. Where Hugo is installed it builds the same
 * pages in the same run, and Eleventy bare pages of the items. Compare figures of one run only.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportEquivalence, samplePairs } from './equivalence.js';
import { reportFormats } from './formats.js';
import { generateCatalogue } from './generate.js';
import { isInstalled, type Measure, once, report } from './measure.js';
import { eleventySite, hugoSite } from './neighbours.js';
import { reportShares } from './shares.js';

const program = join(import.meta.dirname, '../../bin/mingbai.js');
/** Setting every item takes so long that more of them say nothing new. */
const mostPrinted = 200;
/** The file system tells times in steps: a build right after a change is never taken for unchanged. */
const settling = 3500;

const isRough = process.argv.includes('--rough');

for (const size of sizesAsked()) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-'));
  try {
    generateCatalogue(join(folder, 'catalogue'), size, 1, isRough);
    process.stdout.write(`${size} items${isRough ? ', rough' : ''}\n`);
    const hugo = neighbours(folder);
    reportShares(join(folder, 'catalogue'));
    await ownFigures(folder, size, hugo);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizesAsked(): number[] {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((n) => n > 0);
  return sizes.length > 0 ? sizes : [1000];
}

/** Times the other generators; gives Hugo's seconds where it is installed. */
function neighbours(folder: string): number | undefined {
  const items = join(folder, 'catalogue/items');
  const site = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  let hugo: number | undefined;
  if (isInstalled('hugo', 'version')) {
    const path = site('hugo');
    hugoSite(join(folder, 'catalogue'), path);
    hugo = report('  Hugo, the same pages alone', () => once('hugo', ['--quiet'], path));
  }
  if (isInstalled('eleventy', '--version')) {
    const path = site('eleventy');
    eleventySite(items, path);
    report('  Eleventy, bare pages alone', () => once('eleventy', ['--quiet'], path), { ratioTo: hugo });
  }
  return hugo;
}

async function ownFigures(folder: string, size: number, hugo: number | undefined): Promise<void> {
  const run =
    (...args: string[]) =>
    (): Measure =>
      once(process.execPath, [program, ...args], folder);
  const out = ['--out', 'out'];
  report('  help', run('--help'), { runs: 3 });
  const item = join(folder, 'catalogue/items/education/item-7.md');
  const addSentence = (): void => appendFileSync(item, '\n多一句。\n');
  await sleep(settling);
  report('  check, the first', run('check'));
  report('  check, nothing changed', run('check'), { runs: 3 });
  addSentence();
  report('  check of one file that changed', run('check', item), { runs: 3 });
  await sleep(settling);
  const ratioTo = hugo;
  report('  site, cold', run('build', '--only', 'site', '--no-cache', '--out', 'site'), { ratioTo });
  const hugoPages = join(folder, 'hugo/public');
  if (hugo !== undefined) reportEquivalence(join(folder, 'site/site'), hugoPages, samplePairs(size));
  for (const done of ['site', 'hugo', 'eleventy']) {
    rmSync(join(folder, done), { recursive: true, force: true });
  }
  const site = run('build', '--only', 'site', '--out', 'site');
  site();
  addSentence();
  report('  site, one item changed', site);
  writeFileSync(item, readFileSync(item, 'utf8').replace(/^everydayName: .*/m, 'everydayName: 换一个叫法'));
  report('  site, the name of one item changed', site);
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  report('  data, cold', run('build', '--only', 'data', '--no-cache', '--out', 'data'));
  await reportFormats(join(folder, 'catalogue'));
  report(
    '  site and data, one thread',
    run('build', '--only', 'site,data', '--jobs', '1', '--no-cache', ...out),
    { ratioTo },
  );
  report('  site and data, with every check', run('build', '--only', 'site,data', ...out), { ratioTo });
  report('  nothing changed', run('build', '--only', 'site,data', ...out), { runs: 3 });
  addSentence();
  report('  site and data, one item changed', run('build', '--only', 'site,data', ...out));
  if (size > mostPrinted) return;
  report('  handbooks, cold', run('build', '--only', 'handbooks', '--out', 'books'));
  addSentence();
  report('  handbooks, one item changed', run('build', '--only', 'handbooks', '--out', 'books'));
}
