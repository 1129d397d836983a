/** The laws of the house that a compiler cannot hold: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'));

/** What each folder may import besides itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  load: ['model', 'text'],
  rules: ['model', 'text'],
  render: ['model', 'text'],
  'compile.ts': ['load', 'rules', 'render', 'baseline.ts', 'model', 'text'],
  'baseline.ts': ['model', 'text'],
  'fix.ts': ['compile.ts', 'fixRound.ts', 'text'],
  'fixRound.ts': ['compile.ts', 'load', 'text'],
  'documentation.ts': ['rules', 'model', 'text'],
  'schemas.ts': ['render', 'model', 'text'],
  cli: ['compile.ts', 'fix.ts', 'baseline.ts', 'documentation.ts', 'schemas.ts', 'text'],
};

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target]) =>
    posix.normalize(posix.join(posix.dirname(file), target as string)).replace(/\.js$/, '.ts'),
  );
}

const floorOf = (file: string): string => file.split('/')[0] as string;

describe('imports point down', () => {
  it.each(files)('%s', (file) => {
    const own = floorOf(file);
    const allowed = floors[own];
    expect(allowed, `${own} is not a floor`).toBeDefined();
    for (const target of importsOf(file)) {
      const other = floorOf(target);
      expect([own, ...(allowed ?? [])], `${file} imports ${target}`).toContain(other);
    }
  });
});

it('there is no cycle, types included', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) throw new Error(`cycle: ${[...trail, file].join(' → ')}`);
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  expect(() => {
    for (const file of files) visit(file, []);
  }).not.toThrow();
});

it('only load reads content, only cli writes', () => {
  const using = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(readFileSync(join(src, file), 'utf8')));
  const writers = using(
    /\b(?:writeFileSync|writeFile|mkdirSync|renameSync|rmSync|process\.(?:exit|stdout|stderr))\b/,
  );
  expect(writers.filter((file) => floorOf(file) !== 'cli')).toEqual([]);
});

it('every word that is chosen is placed somewhere', () => {
  const folder = 'render/view/words/';
  const templates = join(src, '../templates');
  const placing = [
    ...files.filter((file) => !file.startsWith(folder)).map((file) => join(src, file)),
    ...readdirSync(templates, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:hbs|typ)$/.test(path))
      .map((path) => join(templates, path)),
  ].map((path) => readFileSync(path, 'utf8'));
  const placed = new Set(placing.join('\n').match(/\w+/g));
  const chosen = files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/^ {2}(\w+): \{/gm)])
    .map(([, word]) => word as string);
  expect(chosen.length).toBeGreaterThan(400);
  // Of words with a number behind them, the code names what stands before it.
  expect(chosen.filter((word) => !placed.has(word) && !placed.has(word.replace(/\d$/, '')))).toEqual([]);
});

it('files begin with a sentence that says what they are', () => {
  const silent = files.filter((file) => !/^\/\*\*\s/.test(readFileSync(join(src, file), 'utf8')));
  expect(silent).toEqual([]);
});
