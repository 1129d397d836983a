/** Mending: safe edits only, comments and order kept, nothing else changed, all in one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/compile.js';
import { fixCatalogue } from '../src/fix.js';
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

  it('parts values of a vocabulary that are joined in a list, however it is written', () => {
    const flow = itemFile({ channels: 'channels: [窗口、邮寄, 网上] # 形式' });
    expect(fixed(flow).after).toBe(flow.replace('窗口、邮寄', '窗口, 邮寄'));
    const lines = itemFile({ audience: 'audience:\n  - 自然人，企业法人 # 谁' });
    expect(fixed(lines).after).toContain('audience:\n  - 自然人\n  - 企业法人');
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
