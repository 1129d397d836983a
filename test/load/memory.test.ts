/** What is remembered of a catalogue changes what is read, never what is found. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/compile.js';
import { loadCatalogue } from '../../src/load/load.js';
import { generateCatalogue } from '../bench/generate.js';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = 8;
const fileOf = (n: number): string => join(folder, loadedFile(n));
const loadedFile = (n: number): string => files[(n - 1) % count] ?? '';
let files: readonly string[] = [];

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  generateCatalogue(folder, count);
  const { catalogue } = loadCatalogue(folder).value;
  files = Array.from({ length: count }, (_, n) => catalogue.findItem(`item-${n + 1}`)?.file ?? '');
});

const program = 'this program';
const remembering = (text: string | undefined) => check(folder, { memory: { text, program } });
/** The ids of the items that are looked at again. */
function readAgain(text: string): string[] {
  const { catalogue, recalled } = loadCatalogue(folder, {
    memory: { text, program, today: undefined },
  }).value;
  return catalogue.entries.map(({ id }) => id).filter((id) => !recalled.has(id));
}
function edit(n: number, change: (text: string) => string): void {
  writeFileSync(fileOf(n), change(readFileSync(fileOf(n), 'utf8')));
}

describe('a catalogue that is remembered', () => {
  it('is not read where nothing has changed', () => {
    expect(readAgain(remembering(undefined).memory().text())).toEqual([]);
  });

  it('is read where an item changed, and where it is referred to', () => {
    const memory = remembering(undefined).memory().text();
    edit(3, (text) => text.replace('本人年满十六周岁', '本人年满十八周岁'));
    expect(readAgain(memory), 'item 4 refers to item 3').toEqual(['item-3', 'item-4']);
  });

  it('is read whole where a register, a published file, the day or the program changed', () => {
    const memory = remembering(undefined).memory().text();
    const laws = join(folder, 'laws.yaml');
    const before = readFileSync(laws, 'utf8');
    writeFileSync(laws, before.replace('lastArticle: 98', 'lastArticle: 3'));
    expect(readAgain(memory)).toHaveLength(count);
    expect(remembering(memory).diagnostics.map(({ rule }) => rule)).toContain('no-such-article');
    writeFileSync(laws, before);
    expect(readAgain(memory)).toEqual([]);
    const form = join(folder, 'files/forms/form-1.pdf');
    rmSync(form);
    expect(remembering(memory).diagnostics.map(({ rule }) => rule)).toContain('missing-file');
    copyFileSync(join(folder, 'files/forms/form-2.pdf'), form);
    expect(readAgain(memory)).toEqual([]);
    const later = { text: memory, program, today: '2031-01-01' };
    expect(loadCatalogue(folder, { memory: later }).value.recalled.size).toBe(0);
    const other = { text: memory, program: 'another program', today: undefined };
    expect(loadCatalogue(folder, { memory: other }).value.recalled.size).toBe(0);
  });

  it('is not read for warnings either: they are remembered, with their places and mends', () => {
    edit(2, (text) => text.replace('summary: ', 'statusNote: '));
    edit(3, (text) => text.replace('《中华人民共和国社会保险法》第', '《中华人民共和国没有登记法》第'));
    edit(4, (text) => `${text}\n<b>粗</b>\n`);
    const { memory, diagnostics } = remembering(undefined);
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(expect.arrayContaining(['raw-html', 'unregistered-law']));
    const text = memory().text();
    expect(readAgain(text)).toEqual([]);
    expect(remembering(text).diagnostics).toEqual(diagnostics);
    expect(remembering(remembering(text).memory().text()).diagnostics).toEqual(diagnostics);
    edit(2, (before) => before.replace('statusNote: ', 'summary: '));
    expect(remembering(text).diagnostics).toEqual(check(folder).diagnostics);
  });

  it('is read again item by item as long as an item has an error or an allowance', () => {
    edit(2, (text) => text.replace('unit: ', 'unti: '));
    edit(5, (text) => text.replace('\nunit:', '\nallow: { no-summary: 还没有写 }\nunit:'));
    const { memory, diagnostics } = remembering(undefined);
    expect(diagnostics.length).toBeGreaterThan(0);
    const again = remembering(memory().text());
    expect(again.diagnostics).toEqual(diagnostics);
    expect(readAgain(memory().text())).toEqual(expect.arrayContaining(['item-2', 'item-5']));
  });

  it('believes nothing that is damaged', () => {
    const memory = remembering(undefined).memory().text();
    expect(readAgain(memory.replace('item-3', 'item-9'))).toHaveLength(count);
    expect(readAgain(memory.slice(0, -5))).toHaveLength(count);
    expect(readAgain('')).toHaveLength(count);
  });

  it('believes the file system of a file that was still for a while, and never of one that just changed', () => {
    const facts = (text: string): string[] =>
      (JSON.parse(text.split('\n')[1] ?? '') as { rows: string[][] }).rows.map((row) => row[1] ?? '');
    expect(new Set(facts(remembering(undefined).memory().text()))).toEqual(new Set(['']));
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    const memory = remembering(undefined).memory().text();
    now.mockRestore();
    expect(facts(memory)).not.toContain('');
    expect(readAgain(memory)).toEqual([]);
    edit(3, (text) => text.replace('十六', '十八'));
    expect(readAgain(memory)).toEqual(['item-3', 'item-4']);
  });

  it('reads nothing of what it remembers, not to remember it again either', () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    const text = remembering(undefined).memory().text();
    now.mockRestore();
    const again = remembering(text);
    for (let n = 1; n <= count; n++) rmSync(fileOf(n));
    expect(again.memory().text()).toContain('item-3');
  });

  it('refuses to go on where a file is changed after it was looked at', () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    const memory = { text: remembering(undefined).memory().text(), program, today: undefined };
    now.mockRestore();
    const { catalogue } = loadCatalogue(folder, { memory }).value;
    edit(3, (text) => text.replace('十六', '十八'));
    expect(() => catalogue.findItem('item-3')?.item.name).toThrow('changed meanwhile');
    expect(catalogue.findItem('item-4')?.item.name).toContain('第4项');
  });
});

const number = fc.integer({ min: 1, max: count });
/** A change an editor may make to any file of the catalogue. */
const change = fc.oneof(
  fc.tuple(
    fc.constantFrom('name: 同一个名称（第一项）', 'status: 停用', 'codes: { catalogue: "212000001000" }'),
    number,
  ),
  fc.tuple(
    fc.constantFrom('related: [item-1, 没有]', 'replacedBy: item-2', 'unit: unit-9', 'domain: 没有'),
    number,
  ),
  fc.tuple(
    fc.constantFrom(
      'conditions: [按规定, 视情况]',
      'basis: 《没有登记法》',
      'visits: { count: 5, reason: 远 }',
    ),
    number,
  ),
  fc.tuple(
    fc.constantFrom('id: item-1', 'summary: 待定', 'allow: { twin-items: 就是一样 }', 'reviewed: 2020-01-01'),
    number,
  ),
);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: change.map(
      ([line, n]) =>
        () =>
          replaceKey(n, line),
    ),
  },
  { weight: 2, arbitrary: number.map((n) => () => edit(n, (text) => `${text}\n见[甲](item:item-${n})。\n`)) },
  {
    weight: 1,
    arbitrary: number.map((n) => () => edit(n, (text) => `${text}\n见[乙](item:item-7#没有)。\n`)),
  },
  { weight: 2, arbitrary: number.map((n) => () => edit(n, (text) => `${text}\n<b>${n}</b>\n`)) },
  { weight: 1, arbitrary: number.map((n) => () => rmSync(fileOf(n), { force: true })) },
  {
    weight: 1,
    arbitrary: number.map((n) => () => {
      writeFileSync(
        fileOf(n).replace(/\.md$/, '.en.md'),
        `---\nname: Service ${n}\nreviewed: 2026-09-0${n}\ntimeLimit: { promised: 77 working days }\n---\n`,
      );
    }),
  },
  {
    weight: 1,
    arbitrary: number.map((n) => () => rmSync(fileOf(n).replace(/\.md$/, '.en.md'), { force: true })),
  },
  {
    weight: 1,
    arbitrary: number.map((n) => () => writeFileSync(`${fileOf(n)}.txt`, '---\nname: 存错了\n---\n')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('lastArticle: 98', 'status: 废止', 'lastArticle: 5').map((law) => () => {
      const file = join(folder, 'laws.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/lastArticle: \d+|status: [^,}]+/, law));
    }),
  },
);

/** Writes a line of front matter in place of the one with its key. */
function replaceKey(n: number, line: string): void {
  const key = line.slice(0, line.indexOf(':'));
  const lines = tryRead(fileOf(n))?.split('\n');
  if (!lines) return;
  const kept = lines.filter((one) => !one.startsWith(`${key}:`));
  writeFileSync(fileOf(n), [kept[0], line, ...kept.slice(1)].join('\n'));
}

function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

it('finds after any changes what is found without a memory', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      (rounds) => {
        rmSync(folder, { recursive: true, force: true });
        generateCatalogue(folder, count);
        let memory = remembering(undefined).memory().text();
        for (const round of rounds) {
          for (const make of round) attempt(make);
          const warm = remembering(memory);
          expect(warm.diagnostics).toEqual(check(folder).diagnostics);
          memory = warm.memory().text();
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Makes a change, unless the file is gone by now. */
function attempt(make: () => void): void {
  try {
    make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
