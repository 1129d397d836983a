/**
 * Random broken catalogues: nothing crashes, every diagnostic stands inside its file, fixing never makes
 * things worse nor changes what it was not about and leaves itself nothing to do, and checking twice says
 * the same.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type Checked, check } from '../src/compile.js';
import { type FixOutcome, fixCatalogue } from '../src/fix.js';
import { canonicalise } from '../src/load/canonical.js';
import { readFrontMatter } from '../src/load/frontMatter.js';
import { readYaml } from '../src/load/yaml.js';
import { type DocumentKind, schemaOf } from '../src/model/documents.js';
import { shapeOf } from '../src/model/shape.js';
import { catalogueFiles, faultless, itemFile } from './folder.js';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-property-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Values that editors and vandals write. */
const value = fc.oneof(
  fc.constantFrom(
    '',
    '无',
    '待定',
    '~',
    'true',
    '007',
    '1e32',
    '-5',
    '20个工作日',
    '3天左右',
    '《某法》第一条',
  ),
  fc.constantFrom(
    '[a, b]',
    '{ name: 甲 }',
    '{ 名称: 乙, 类型: 表 }',
    '2026/1/5',
    '1份',
    '“甲”',
    '【甲、乙】',
    '1、甲',
  ),
  fc.constantFrom(
    '"\\u0000"',
    '!!js/function x',
    '*x',
    '&a [*a]',
    '[',
    '{',
    '"',
    "'",
    '- - -',
    '|',
    '>',
    '---',
    '\t',
  ),
  fc.constantFrom(
    '|\n  甲\n  乙',
    '>-\n  0412\u200B\n',
    '|+\n  甲\n\n\n',
    '\u202E',
    '\uE000',
    '𠮷🎉',
    '\u00a0甲',
    '甲：乙',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const others = [
  '办理时限',
  '申请材料',
  'everydayName',
  'codes',
  'result',
  'faq',
  'allow',
  'situations',
  'nmae',
  '收费',
];
const keys = [...Object.keys(faultless), ...others, 'reviewed', 'conditions', 'themes'];
const changes = fc.array(fc.tuple(fc.constantFrom(...keys), value), { minLength: 1, maxLength: 6 });

/** Entries of registers and lines of the configuration, with values of the same kind. */
const entries = {
  'units.yaml': ['name', 'code', 'kind', 'parent', 'contacts', 'supervision', '电话', 'url'],
  'laws.yaml': ['title', 'level', 'effective', 'status', 'lastArticle', 'docNo', '条数'],
  'certificates.yaml': ['name', 'decision', 'basis', 'requester', 'issuer', 'promise', 'tests', '结论'],
  'catalogue.yaml': ['areaCode', 'date', 'domains', 'handbooks', 'rules', 'site', 'url', 'languages'],
} as const;
type Register = keyof typeof entries;
const register = fc.option(
  fc
    .constantFrom(...(Object.keys(entries) as Register[]))
    .chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.array(fc.tuple(fc.constantFrom(...entries[file]), value), { minLength: 1, maxLength: 4 }),
      ),
    ),
  { nil: undefined },
);

/** Texts of items, some of them hostile. */
const body = fc.array(
  fc.oneof(
    fc.constantFrom(
      '# 标题\n',
      '[甲](item:a) [乙](item:c) [丙](#没有) [丁](file:没有.pdf) [戊](javascript:alert(1)) [己](乙事项)\n',
      '<b>粗</b> <script>alert(1)</script>\n',
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n',
      '- [ ] 甲[^1]\n\n[^1]: 注\n',
      '```\n<b>\n```\n',
      '![图](file:../catalogue.yaml)\n',
      '\u200B零宽\uE000私有𠮷\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  ),
  { maxLength: 4 },
);

/** Files that come beside the good ones, or in their place. */
const besides = fc.dictionary(
  fc.constantFrom(
    'items/b.en.md',
    'items/c.en.md',
    'items/A.md',
    'items/deep/b.md',
    'items/甲 乙.md',
    'laws.yaml',
    'laws/more.yaml',
    'certificates.yaml',
    'baseline.yaml',
    'unit.yaml',
  ),
  fc.oneof(
    fc.constantFrom(
      '',
      '---\nname: B\n---\n',
      '---\nid: b\nname: 乙\n---\n',
      '---\nname: B\nsummary: 5 days\nunit: x\n---\n',
      '- { id: x, title: 某法, level: 法律, status: 废止, replacedBy: y }\n',
      '- { id: x, name: 甲证明, decision: 保留 }\n- { id: x, name: 甲证明, decision: 取消 }\n',
      '- { rule: no-basis, item: a }\n',
      '甲: 乙\n',
    ),
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ maxLength: 60 }),
  ),
  { maxKeys: 2 },
);

/** Damage to the bytes of a whole file. */
const damage = fc.option(fc.tuple(fc.nat(600), fc.nat(20), fc.string({ maxLength: 8 })), { nil: undefined });

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function damaged(text: string, hurt: [number, number, string] | undefined): string {
  if (!hurt) return text;
  const [at, length, insert] = hurt;
  return text.slice(0, at) + insert + text.slice(at + length);
}

/** A register with broken lines added: an entry of its own, or lines of the configuration. */
function withLines(file: Register, before: string, lines: readonly (readonly [string, string])[]): string {
  const lead = file === 'catalogue.yaml' ? '' : '  ';
  const added = lines.map(([key, text]) => `${lead}${key}: ${text.replaceAll('\n', `\n${lead}`)}\n`).join('');
  return `${before}${file === 'catalogue.yaml' ? '' : '- id: broken\n'}${added}`;
}

function holdsTogether({ diagnostics, sources }: Checked): void {
  for (const { file, start, end, span, message } of diagnostics) {
    const text = sources.get(file)?.text ?? '';
    const lines = text.split('\n');
    expect(start.line).toBeGreaterThan(0);
    expect(end.line).toBeLessThanOrEqual(lines.length);
    for (const { line, column } of [start, end]) {
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(message.zh).not.toBe('');
    expect(message.en).not.toBe('');
  }
}

/** The values of a file by the keys at its top; undefined where it cannot be read. */
function tops(kind: DocumentKind, text: string): Record<string, string> | undefined {
  const fenced = kind === 'item' || kind === 'translation';
  const read = fenced ? readFrontMatter(text) : readYaml(text);
  if (read.faults.length > 0) return undefined;
  const raw = 'data' in read ? read.data : read.value;
  const { value: document } = canonicalise(raw ?? {}, shapeOf(schemaOf(kind)));
  const lists = Array.isArray(document) ? document : [document];
  const pairs = lists.flatMap((one, index) =>
    Object.entries(one ?? {}).map(([key, held]) => [`${index}.${key}`, JSON.stringify(held)]),
  );
  return Object.fromEntries(pairs);
}

/** Where fixing changed what a file says, a diagnostic of that key had asked for it. */
function changesOnlyWhatWasWrong(first: Checked, { files }: FixOutcome): void {
  for (const { file, before, after } of files) {
    const kind = first.sources.get(file)?.kind ?? 'item';
    const [old, fresh] = [tops(kind, before), tops(kind, after)];
    if (!old) continue;
    expect(fresh, `${file} can still be read`).toBeDefined();
    const faulty = first.diagnostics.filter((diagnostic) => diagnostic.file === file && diagnostic.fix);
    const named = new Set(
      faulty.flatMap(({ field = [], fix }) => {
        const [index, key] = typeof field[0] === 'number' ? field : [0, field[0]];
        return [key, ...(fix?.edits ?? []).map(({ text }) => text)].map((name) => `${index}.${name}`);
      }),
    );
    const all = new Set([...Object.keys(old), ...Object.keys(fresh ?? {})]);
    const changed = [...all].filter((key) => old[key] !== fresh?.[key]);
    const renamed = faulty.some(({ rule }) => rule === 'unknown-key');
    if (!renamed) expect(changed.filter((key) => !named.has(key))).toEqual([]);
  }
}

/** Errors outside the files that could not be read at first: theirs show only when they can be. */
function errorsElsewhere({ diagnostics }: Checked, first: Checked): number {
  const unread = /^(?:yaml-syntax|duplicate-key|unsafe-yaml)$/;
  const closed = new Set(first.diagnostics.filter(({ rule }) => unread.test(rule)).map(({ file }) => file));
  return diagnostics.filter(({ severity, file }) => severity === 'error' && !closed.has(file)).length;
}

/** Mends a catalogue and writes what comes of it. */
function mend(unsafe: boolean): FixOutcome {
  const outcome = fixCatalogue(folder, { unsafe, today: undefined, wanted: () => true });
  for (const { file, before, after, bom } of outcome.files) {
    expect(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')).toBe(before);
    writeFileSync(join(folder, file), `${bom ? '\uFEFF' : ''}${after}`);
  }
  return outcome;
}

function holds(unsafe: boolean): void {
  const first = check(folder);
  holdsTogether(first);
  expect(check(folder).diagnostics).toEqual(first.diagnostics);
  const fixed = mend(unsafe);
  expect(errorsElsewhere(fixed.checked, first)).toBeLessThanOrEqual(errorsElsewhere(first, first));
  if (!unsafe) changesOnlyWhatWasWrong(first, fixed);
  if (fixed.files.length === 0) return;
  expect(check(folder).diagnostics, 'what was foretold is what is there').toEqual(fixed.checked.diagnostics);
  expect(mend(unsafe).files, 'nothing is left to mend').toEqual([]);
}

it('holds for every broken catalogue', () => {
  fc.assert(
    fc.property(
      changes,
      damage,
      register,
      damage,
      fc.boolean(),
      (edits, hurtItem, broken, hurtRegister, unsafe) => {
        const item = itemFile(Object.fromEntries(edits.map(([key, text]) => [key, `${key}: ${text}`])));
        const files = catalogueFiles({
          'items/a.md': damaged(item, hurtItem),
          'items/b.md': itemFile({ name: 'name: 乙事项' }),
        });
        if (broken) {
          const [file, lines] = broken;
          files[file] = damaged(withLines(file, String(files[file] ?? ''), lines), hurtRegister);
        }
        write(files);
        holds(unsafe);
      },
    ),
    { numRuns: 300, seed: 20261123 },
  );
}, 180_000);

it('holds for texts, and for files that should not be there', () => {
  fc.assert(
    fc.property(body, besides, fc.boolean(), (parts, others, unsafe) => {
      write(
        catalogueFiles({
          'items/a.md': itemFile({ related: 'related: [b, 乙事项]' }, parts.join('\n')),
          'items/b.md': itemFile({ name: 'name: 乙事项' }),
          ...others,
        }),
      );
      holds(unsafe);
    }),
    { numRuns: 200, seed: 20261123 },
  );
}, 180_000);
