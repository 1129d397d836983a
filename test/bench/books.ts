/**
 * Times a handbook with all its processes over generated catalogues: `npm run bench:books [-- 55 200 1000]`. Above 200
 * items it is a set of volumes, of which each core prints its own. The same items, as the site shows them, are printed by
 * Chromium and, where it is installed, by WeasyPrint: without contents, running heads or indexes. Compare figures of one
 * run only.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCatalogue } from './generate.js';
import { isInstalled, once, report } from './measure.js';

const program = join(import.meta.dirname, '../../bin/mingbai.js');

/** Prints a page with the browser of the tests, as a process of its own, so that it is measured like the others. */
const browserScript = `
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const page = await browser.newPage();
await page.goto('file://' + process.argv[2]);
await page.pdf({ path: process.argv[3], format: 'A4', tagged: true, outline: true });
await browser.close();
`;

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

for (const size of sizes.length > 0 ? sizes : [55, 200]) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-books-'));
  // A script finds its packages from where it stands.
  const script = join(program, `../../.mingbai/bench/print-${process.pid}.mjs`);
  try {
    generateCatalogue(join(folder, 'catalogue'), size);
    process.stdout.write(`${size} items\n`);
    const run = (...args: string[]) => once(process.execPath, [program, ...args], folder);
    const own = report('  handbook, tagged, with contents and indexes; above 200 items in volumes', () =>
      run('print', 'city', '--out', 'books'),
    );
    report('  the same again, kept', () => run('print', 'city', '--out', 'books'), { ratioTo: own });
    run('build', '--only', 'site', '--out', 'dist');
    const page = onePage(join(folder, 'dist/site'));
    writeFileSync(script, browserScript);
    report(
      '  Chromium, pages alone',
      () => once(process.execPath, [script, page, join(folder, 'a.pdf')], folder),
      {
        ratioTo: own,
      },
    );
    if (isInstalled('weasyprint', '--version')) {
      report('  WeasyPrint, pages alone', () => once('weasyprint', [page, 'b.pdf'], folder), {
        ratioTo: own,
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(script, { force: true });
  }
}

/** All items of a site as one page, with the site's own style for print; gives its path. */
function onePage(site: string): string {
  const items = join(site, 'items');
  const pages = readdirSync(items)
    .filter((name) => name.endsWith('.html') && name !== 'index.html')
    .sort()
    .map((name) => readFileSync(join(items, name), 'utf8'));
  const [head = ''] = /^[\s\S]*?<body[^>]*>/.exec(pages[0] ?? '') ?? [];
  const mains = pages.map((html) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '');
  if (mains.some((main) => main === '')) throw new Error('A page of the site has no main part');
  const all = `${head}${mains.join('\n<div style="break-after: page"></div>\n')}</body></html>`;
  const path = join(items, 'all-items.html');
  writeFileSync(path, all);
  return path;
}
