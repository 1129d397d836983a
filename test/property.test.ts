/**
 * Random broken catalogues: nothing crashes, every diagnostic stands inside its file, fixing never
 * makes things worse, and checking twice says the same.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { check } from '../src/compile.js';
import { fixCatalogue } from '../src/fix.js';
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
    '[a, b]',
    '{ name: 甲 }',
    '{ 名称: 乙, 类型: 表 }',
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
    '\u202E',
    '\uE000',
    '𠮷🎉',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const keys = [
  ...Object.keys(faultless),
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
const changes = fc.array(fc.tuple(fc.constantFrom(...keys), value), { minLength: 1, maxLength: 6 });
/** Damage to the bytes of a whole file. */
const damage = fc.option(fc.tuple(fc.nat(600), fc.nat(20), fc.string({ maxLength: 8 })), { nil: undefined });
const registers = fc.constantFrom(
  'units.yaml',
  'laws.yaml',
  'certificates.yaml',
  'catalogue.yaml',
  undefined,
);

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

it('holds for every broken catalogue', () => {
  fc.assert(
    fc.property(changes, damage, registers, damage, (edits, hurtItem, register, hurtRegister) => {
      const item = itemFile(Object.fromEntries(edits.map(([key, text]) => [key, `${key}: ${text}`])));
      const files = catalogueFiles({
        'items/a.md': damaged(item, hurtItem),
        'items/b.md': itemFile({ name: 'name: 乙事项' }),
      });
      if (register !== undefined)
        files[register] = damaged(String(files[register] ?? '- { id: x }\n'), hurtRegister);
      write(files);
      const first = check(folder);
      for (const { file, start, end, span, message } of first.diagnostics) {
        const source = first.sources.get(file);
        const lines = (source?.text ?? '').split('\n').length;
        expect(start.line).toBeGreaterThan(0);
        expect(end.line).toBeLessThanOrEqual(lines);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual((source?.text ?? '').length);
        expect(message.zh).not.toBe('');
        expect(message.en).not.toBe('');
      }
      expect(check(folder).diagnostics).toEqual(first.diagnostics);
      const fixed = fixCatalogue(folder, { unsafe: false, today: undefined, wanted: () => true });
      const errors = (list: typeof first.diagnostics): number =>
        list.filter(({ severity }) => severity === 'error').length;
      expect(errors(fixed.checked.diagnostics)).toBeLessThanOrEqual(errors(first.diagnostics));
      for (const { file, before } of fixed.files)
        expect(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')).toBe(before);
    }),
    { numRuns: 400, seed: 20261123 },
  );
}, 120_000);
