/** Mending: safe edits only, comments and order kept, nothing else changed, all in one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/compile.js';
import { fixCatalogue } from '../src/fix.js';
import { FixRound } from '../src/fixRound.js';
import type { Diagnostic } from '../src/text/diagnostic.js';
import { catalogueFiles, itemFile, temporaryFolder } from './folder.js';

const all = { unsafe: false, today: undefined, wanted: () => true };

function fixed(item: string, more: Record<string, string> = {}) {
  const folder = temporaryFolder(catalogueFiles({ 'items/a.md': item, ...more }));
  const outcome = fixCatalogue(folder, all);
  const after = outcome.files.find(({ file }) => file === 'items/a.md')?.after;
  expect(readFileSync(join(folder, 'items/a.md'), 'utf8').replace(/^\uFEFF/, '')).toBe(
    item.replace(/^\uFEFF/, ''),
  );
  return { after, outcome };
}

describe('fix', () => {
  it('quotes codes and keeps every character else', () => {
    const item = itemFile({ codes: 'codes: # 编码\n  catalogue:   000115015005   # 十二位' });
    expect(fixed(item).after).toBe(item.replace('000115015005 ', '"000115015005" '));
  });

  it('ends the lines that it adds to a register as that does', () => {
    const laws =
      '- id: id-card-law\r\n  title: 中华人民共和国居民身份证法\r\n  level: 法律\r\n  status: 有效\r\n';
    const basis = 'basis: 《中华人民共和国社会保险法》第五十八条';
    const files = { 'items/a.md': itemFile({ basis }), 'laws.yaml': laws };
    const outcome = fixCatalogue(temporaryFolder(catalogueFiles(files)), { ...all, unsafe: true });
    const after = outcome.files.find(({ file }) => file === 'laws.yaml')?.after ?? '';
    expect(after).toContain('中华人民共和国社会保险法');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('parts values of a vocabulary that are joined in a list, however it is written', () => {
    const flow = itemFile({ channels: 'channels: [窗口、邮寄, 网上] # 形式' });
    expect(fixed(flow).after).toBe(flow.replace('窗口、邮寄', '窗口, 邮寄'));
    const lines = itemFile({ audience: 'audience:\n  - 自然人，企业法人 # 谁' });
    expect(fixed(lines).after).toContain('audience:\n  - 自然人\n  - 企业法人');
  });

  it('puts in quotes what YAML would take for a remark, a key or a number', () => {
    const sample = itemFile({ result: 'result: { name: 证, sample: "files/表 #1.txt" }' });
    const files = { 'files/表 #1.txt': 'x' };
    expect(fixed(sample, files).after).toBe(sample.replace('"files/表 #1.txt"', '"表 #1.txt"'));
    const words = itemFile({ keywords: 'keywords:\n  - "社保: 查询,社保卡,on"\n  - 医保' });
    expect(fixed(words).after).toContain('keywords:\n  - "社保: 查询"\n  - 社保卡\n  - "on"\n  - 医保\n');
    const related = itemFile({ related: 'related: [b、2024]' });
    const items = {
      'items/b.md': itemFile({ name: 'name: 甲' }),
      'items/2024.md': itemFile({ name: 'name: 乙' }),
    };
    expect(fixed(related, items).after).toContain('related: [b, "2024"]\n');
  });

  it('renames a misspelt key', () => {
    const item = itemFile({ conditions: 'condition: [本市户籍居民]' });
    expect(fixed(item).after).toBe(item.replace('condition:', 'conditions:'));
  });

  it('keeps CRLF and does without the byte order mark in the text', () => {
    const item = itemFile({ codes: 'codes: { catalogue: 000115015005 }' }).replaceAll('\n', '\r\n');
    const { outcome } = fixed(`\uFEFF${item}`);
    expect(outcome.files).toMatchObject([
      { bom: true, after: item.replace('000115015005', '"000115015005"') },
    ]);
  });

  it('mends several faults of several files, and finds nothing to do a second time', () => {
    const folder = temporaryFolder(
      catalogueFiles({
        'items/a.md': itemFile({ codes: 'codes: { catalogue: 000115015005, task: 1144150019672024 }' }),
        'items/b.md': itemFile({ name: 'name: 居民户口簿补领', conditions: 'condition: [本市户籍居民]' }),
      }),
    );
    const outcome = fixCatalogue(folder, all);
    expect(outcome.files).toHaveLength(2);
    expect(outcome.applied).toBe(3);
    const overlay = new Map(outcome.files.map(({ file, after }) => [file, after]));
    expect(check(folder, { overlay }).diagnostics.filter((d) => d.fix?.safe)).toEqual([]);
  });

  it('mends thousands of faults of one register in short time', { timeout: 15_000 }, () => {
    const units = Array.from({ length: 3000 }, (_, n) => `- id: u${n}\n  nmae: 第${n}居委会\n`);
    const folder = temporaryFolder(
      catalogueFiles({ 'items/a.md': itemFile(), 'units/more.yaml': units.join('') }),
    );
    const [mended] = fixCatalogue(folder, all).files;
    expect(mended?.after).toBe(units.join('').replaceAll('nmae', 'name'));
  });

  it('leaves a file alone that it cannot read', () => {
    expect(fixed('---\nname: "甲\ncodes: { catalogue: 000115015005 }\n---\n').after).toBeUndefined();
  });

  it('mends only what was asked for', () => {
    const folder = temporaryFolder(
      catalogueFiles({
        'items/a.md': itemFile({ conditions: 'condition: [本市]' }),
        'items/b.md': itemFile({ name: 'name: 乙事项', conditions: 'condition: [本市]' }),
      }),
    );
    const outcome = fixCatalogue(folder, { ...all, wanted: ({ file }) => file === 'items/b.md' });
    expect(outcome.files.map(({ file }) => file)).toEqual(['items/b.md']);
  });
});

describe('a round of fixes', () => {
  const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile() }));
  const checked = check(folder);
  const file = 'catalogue.yaml';
  const text = checked.sources.get(file)?.text ?? '';

  /** A diagnostic at a key whose fix writes `to` in place of what stands at `from`. */
  function at(key: string, from: string, to: string): Diagnostic {
    const start = text.indexOf(from);
    const span = { start, end: start + from.length };
    const position = { line: 1, column: 1 };
    return {
      ...{
        file,
        span,
        start: position,
        end: position,
        rule: 'invalid-value',
        severity: 'error',
        field: [key],
      },
      message: { zh: '', en: '' },
      fix: { title: { zh: '', en: '' }, safe: true, edits: [{ file, span, text: to }] },
    };
  }

  it('takes what keeps the rest, and refuses alone what does not', () => {
    const round = new FixRound(checked);
    const good = [at('title', '测试目录', '新目录'), at('supervision', '12345', '12333')];
    // What it changes is a value of another key, and no sibling of its own.
    const bad = { ...at('domains', '社会保障', '社会救助'), field: ['supervision', 0, 'value'] };
    const colliding = at('title', '测试目录\n', '别的目录\n');
    for (const one of [good[0], bad, colliding, good[1]]) if (one) round.offer(one);
    round.decide();
    expect(round.taken).toEqual(good);
    expect(round.refused).toEqual([bad]);
    expect(round.texts().get(file)).toBe(text.replace('测试目录', '新目录').replace('12345', '12333'));
  });
});
