/**
 * Measures search over generated catalogues: `npm run bench:search [-- 1000 10000]`. Prints how long the
 * index takes to make, how large it is, and how long queries take (median and slowest of 20 runs each).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadCatalogue } from '../../src/load/load.js';
import { editionsOf } from '../../src/render/site/editions.js';
import { searchIndex } from '../../src/render/site/indexing/searchIndex.js';
import { siteScope } from '../../src/render/site/scope.js';
import { search } from '../../src/render/site/search/search.js';
import { Searcher } from '../../src/render/site/search/searcher.js';
import { generateCatalogue } from './generate.js';

const queries = [
  '证',
  '身份证',
  '社会保障卡',
  '社保 补领',
  'sfz',
  'shenfenzheng',
  'shenfenzehng',
  '身分证',
  '给老人补办证件',
];

function timed<T>(work: () => T): [value: T, milliseconds: number] {
  const started = performance.now();
  return [work(), performance.now() - started];
}

const line = (name: string, value: string): void =>
  void process.stdout.write(`  ${name.padEnd(30)} ${value}\n`);
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function measure(folder: string): void {
  const { catalogue } = loadCatalogue(folder).value;
  const editions = editionsOf(catalogue.config, 'zh');
  const [edition] = editions;
  if (!edition) throw new Error('A site has at least one language');
  const [scope, listed] = timed(() =>
    siteScope(catalogue, { today: catalogue.config.date, beside: new Set() }, edition, editions),
  );
  const [index, made] = timed(() => searchIndex(scope));
  const text = JSON.stringify(index);
  line('lists of the site', `${listed.toFixed(0)} ms`);
  line('index made', `${made.toFixed(0)} ms`);
  line(
    'index',
    `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text, { level: 9 }).length)} gzipped`,
  );
  for (const [column, value] of Object.entries(index) as [string, string][]) {
    line(
      `  ${column}`,
      `${kilobytes(Buffer.byteLength(value))}, ${kilobytes(gzipSync(value).length)} gzipped`,
    );
  }
  const [searcher, ready] = timed(() => new Searcher(JSON.parse(text)));
  const [, spoken] = timed(() => search('a', searcher));
  line('ready to search', `${ready.toFixed(1)} ms`);
  line('first query in letters', `${spoken.toFixed(1)} ms`);
  for (const query of queries) {
    const runs = Array.from({ length: 20 }, () => timed(() => search(query, searcher)));
    const times = runs.map(([, time]) => time).sort((a, b) => a - b);
    const found = runs[0]?.[0];
    const [median, slowest] = [times[10], times[19]].map((time) => (time ?? 0).toFixed(1));
    line(
      `“${query}”`,
      `${median} ms, at most ${slowest} ms: ${found?.hits.filter(({ isNear }) => !isNear).length} found of ${found?.hits.length}`,
    );
  }
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
for (const size of sizes.length > 0 ? sizes : [1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-search-'));
  try {
    generateCatalogue(folder, size);
    process.stdout.write(`${size} items\n`);
    measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
