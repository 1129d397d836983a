/** Files as they really arrive: wrong encodings, broken fences, hostile YAML, odd names. */
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { asOrdinaryUser, catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

/** Loads a catalogue with one item file; gives `rule file:line:column` and the Chinese message of each finding. */
function faultsOf(item: string | Uint8Array, path = 'items/a.md', more: Record<string, string> = {}) {
  const folder = temporaryFolder(catalogueFiles({ [path]: item, ...more }));
  return faultsIn(folder);
}

function faultsIn(folder: string) {
  const { value, findings } = loadCatalogue(folder);
  return findings.map((finding) => {
    const { file, start } = value.sources.diagnose(finding, 'error');
    return {
      rule: finding.rule,
      at: `${file}:${start.line}:${start.column}`,
      zh: finding.message.zh,
      hint: finding.hint?.zh,
    };
  });
}

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

describe('encodings', () => {
  it('names GBK and says how to save as UTF-8', () => {
    // “名称” in GBK
    const gbk = Buffer.concat([
      Buffer.from('---\nname: '),
      Buffer.from([0xc3, 0xfb, 0xb3, 0xc6]),
      Buffer.from('\n---\n'),
    ]);
    const [fault, ...others] = faultsOf(gbk);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'unreadable-file', at: 'items/a.md:1:1' });
    expect(fault?.zh).toContain('GBK');
    expect(fault?.hint).toContain('UTF-8');
  });

  it.each([true, false])('names UTF-16 (little endian: %s)', (littleEndian) => {
    const [fault, ...others] = faultsOf(utf16(itemFile(), littleEndian));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'unreadable-file' });
    expect(fault?.zh).toContain('UTF-16');
  });

  it('names UTF-16 without a byte order mark', () => {
    const [fault] = faultsOf(Buffer.from('---\nname: a\n---\n', 'utf16le'));
    expect(fault?.zh).toContain('UTF-16');
  });

  it('reads UTF-8 with a byte order mark and CRLF, with the same places', () => {
    const text = itemFile({ timeLimit: 'timeLimit: 很快' }).replaceAll('\n', '\r\n');
    const plain = faultsOf(itemFile({ timeLimit: 'timeLimit: 很快' }));
    expect(plain).toMatchObject([{ rule: 'unreadable-duration' }]);
    expect(faultsOf(`\uFEFF${text}`)).toEqual(plain);
  });
});

describe('lines that end as Windows ends them', () => {
  it.each([
    ['a key over two lines', 'situatio\nns:\n  - { id: a, name: 甲 }'],
    ['a full-width colon', '单位：\n  甲'],
    ['a crooked line', 'conditions:\n   - 甲\n  - 乙'],
    ['a list with numbers', 'conditions:\n  - 甲\n  2. 乙'],
    ['a quotation that does not end', 'summary: "甲\nlevel: 市级'],
    ['a bracket that does not close', 'level: [市级\nsummary: 甲'],
    ['a tab', 'conditions:\n\t- 甲\n  - 乙'],
  ])('%s is told as it is elsewhere', (_, broken) => {
    const text = itemFile({ conditions: broken });
    const faults = faultsOf(text);
    expect(faults).not.toEqual([]);
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(faults);
  });
});

describe('the fence', () => {
  it.each([
    ['', 'yaml-syntax', '空的'],
    ['  \n\n', 'yaml-syntax', '空的'],
    ['# 只有正文\n', 'yaml-syntax', '没有以 --- 开头'],
    ['---\nname: 甲\n正文\n', 'yaml-syntax', '没有结束'],
    ['---\nname: 甲\n----\n正文\n', 'yaml-syntax', '结束行只能是'],
    ['---js\nmodule.exports = process.exit(9)\n---\n', 'unsafe-yaml', '---js'],
    ['---json\n{}\n---\n', 'unsafe-yaml', '---json'],
  ])('%j is one fault', (text, rule, says) => {
    const faults = faultsOf(text);
    expect(faults).toMatchObject([{ rule }]);
    expect(faults[0]?.zh).toContain(says);
  });
});

describe('hostile YAML', () => {
  it('refuses tags at their place', () => {
    const faults = faultsOf(itemFile({ name: 'name: !!js/function "function () { process.exit(9) }"' }));
    expect(faults).toMatchObject([{ rule: 'unsafe-yaml', at: 'items/a.md:2:7' }]);
  });

  it('refuses an alias bomb without expanding it', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 0; i < 9; i++)
      bomb.push(
        `b${i}: &b${i} [${Array(9)
          .fill(i === 0 ? '*a' : `*b${i - 1}`)
          .join(',')}]`,
      );
    const faults = faultsOf(`---\n${bomb.join('\n')}\n---\n`);
    expect(faults).toMatchObject([{ rule: 'unsafe-yaml' }]);
  });

  it('refuses a document that nests a thousand levels', () => {
    const faults = faultsOf(`---\nname: ${'['.repeat(1000)}${']'.repeat(1000)}\n---\n`);
    expect(faults).toMatchObject([{ rule: 'unsafe-yaml' }]);
  });

  it('refuses a hundred thousand open brackets without falling over', () => {
    expect(faultsOf(`---\nname: ${'['.repeat(100_000)}\n---\n`)).toHaveLength(1);
  });

  it('allows a few aliases', () => {
    const text = itemFile({ conditions: 'conditions: [&c 本市户籍居民, *c]' });
    expect(faultsOf(text)).toEqual([]);
  });

  it('reports a repeated key once, at the second', () => {
    const faults = faultsOf(itemFile({ name: 'name: 甲\nname: 乙' }));
    expect(faults).toMatchObject([{ rule: 'duplicate-key', at: 'items/a.md:3:1' }]);
  });

  it('reports a key in both languages', () => {
    const faults = faultsOf(itemFile({ name: 'name: 甲\n事项名称: 乙' }));
    expect(faults).toMatchObject([{ rule: 'both-languages-of-key', at: 'items/a.md:3:1' }]);
  });

  it.each([
    ['a tab as indentation', 'process:\n\t- 申请', '制表符'],
    ['a full-width colon', 'process： [申请]', '中文冒号'],
  ])('explains %s', (_, lines, says) => {
    const faults = faultsOf(itemFile({ process: lines }));
    expect(faults).toMatchObject([{ rule: 'yaml-syntax' }]);
    expect(faults[0]?.zh).toContain(says);
  });

  it('keeps __proto__ a key like any other', () => {
    const faults = faultsOf(itemFile({ extra: '__proto__: { polluted: yes }' }));
    expect(faults).toMatchObject([{ rule: 'unknown-key' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('codes', () => {
  it('never takes a code for a number', () => {
    const faults = faultsOf(itemFile({ codes: 'codes: { catalogue: 000115015005 }' }));
    expect(faults).toMatchObject([{ rule: 'unquoted-code' }]);
    expect(faults[0]?.hint).toContain('"000115015005"');
  });

  it.each(['1e32', '0x1F', '12345678901234567890'])('reports the id %s that YAML reads as a number', (id) => {
    const faults = faultsOf(itemFile({ id: `id: ${id}` }));
    expect(faults).toMatchObject([{ rule: 'unquoted-code' }]);
    expect(faults[0]?.zh).toContain(id);
  });

  it('reads a file named 1e32.md as that id', () => {
    const folder = temporaryFolder(catalogueFiles({ 'items/1e32.md': itemFile() }));
    expect(loadCatalogue(folder).value.catalogue.entries.map(({ id }) => id)).toEqual(['1e32']);
  });
});

describe('sizes and names', () => {
  it('refuses a file of 10 MB before reading it', () => {
    const faults = faultsOf(Buffer.alloc(10 * 1024 * 1024, 'a'));
    expect(faults).toMatchObject([{ rule: 'unreadable-file' }]);
    expect(faults[0]?.zh).toContain('10.0 MB');
  });

  it('accepts a name of 1,000 characters, rare characters and emoji', () => {
    const name = `𠮷野家${'长'.repeat(996)}🎉`;
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ name: `name: ${name}` }) }));
    const { value, findings } = loadCatalogue(folder);
    expect(findings).toEqual([]);
    expect(value.catalogue.entries[0]?.item.name).toBe(name);
  });

  it('refuses an id that is too long, and shows only its beginning', () => {
    const faults = faultsOf(itemFile({ id: `id: ${'a'.repeat(1000)}` }));
    expect(faults).toMatchObject([{ rule: 'invalid-value' }]);
    expect(faults[0]?.zh.length).toBeLessThan(120);
  });

  it('compares ids without regard to case', () => {
    const faults = faultsOf(itemFile(), 'items/A.md', { 'items/sub/a.md': itemFile() });
    expect(faults).toMatchObject([
      { rule: 'duplicate-id', hint: expect.stringContaining('改其中一个的文件名') },
    ]);
  });

  it('says of an id that two items have written to choose another', () => {
    const more = { 'items/b.md': itemFile({ id: 'id: c' }) };
    const faults = faultsOf(itemFile({ id: 'id: c' }), 'items/a.md', more);
    expect(faults).toMatchObject([{ rule: 'duplicate-id', hint: '换一个标识' }]);
  });
});

describe('links and paths', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\u0001script:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
  ])('stops %j', (url) => {
    const faults = faultsOf(itemFile({}, `看[这里](<${url}>)。\n`));
    expect(['unsafe-link', 'broken-link']).toContain(faults[0]?.rule);
    expect(faults).toHaveLength(1);
  });

  it('lets only encrypted sites be linked, and offers the encrypted address', () => {
    const faults = faultsOf(itemFile({}, '看[网站](http://www.example.gov.cn/a)。\n'));
    expect(faults).toMatchObject([
      { rule: 'unsafe-link', hint: expect.stringContaining('写成 https://www.example.gov.cn/a') },
    ]);
  });

  it('points at the link in the body', () => {
    const faults = faultsOf(itemFile({}, '第一段。\n\n看[社保卡](item:nothing)。\n'));
    expect(faults).toMatchObject([{ rule: 'broken-link', at: expect.stringMatching(/:2$/) }]);
  });

  it('shows raw HTML as text', () => {
    const folder = temporaryFolder(
      catalogueFiles({ 'items/a.md': itemFile({}, '<script>alert(1)</script>\n\n行内 <b>粗</b>\n') }),
    );
    const { value, findings } = loadCatalogue(folder);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['raw-html']));
    expect(JSON.stringify(value.catalogue.entries[0]?.body.tree)).not.toContain('"html"');
  });

  it.each(['../../secret.docx', '/etc/passwd', 'C:\\x.docx', 'forms\\..\\..\\x'])('keeps %j out', (path) => {
    const faults = faultsOf(itemFile({ result: `result: { name: 证, sample: '${path}' }` }));
    expect(faults).toMatchObject([{ rule: 'path-escape' }]);
  });

  it('says which file is missing', () => {
    const faults = faultsOf(
      itemFile({ result: 'result: { name: 证, sample: samples/card.png }' }),
      'items/a.md',
      {
        'files/samples/cards.png': 'x',
      },
    );
    expect(faults).toMatchObject([{ rule: 'missing-file', hint: '是不是“samples/cards.png”？' }]);
  });

  it('does not follow a symbolic link out of the catalogue', () => {
    const outside = temporaryFolder({ 'secret.txt': 'x' });
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(), 'files/a.txt': 'x' }));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'files/secret.txt'));
    symlinkSync(outside, join(folder, 'items/outside'));
    expect(faultsIn(folder).map(({ rule }) => rule)).toEqual(['path-escape', 'path-escape']);
    expect([...loadCatalogue(folder).value.catalogue.files.keys()]).toEqual(['a.txt']);
  });

  it('does not follow a symbolic link round and round', () => {
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile() }));
    symlinkSync('.', join(folder, 'items/again'));
    expect(faultsIn(folder)).toMatchObject([{ rule: 'path-escape' }]);
  });

  it('reports a second configuration, which nothing reads', () => {
    const files = catalogueFiles({ 'items/a.md': itemFile() });
    const folder = temporaryFolder({ ...files, 'catalogue.yml': 'title: 旧目录\n' });
    expect(faultsIn(folder)).toMatchObject([{ rule: 'stray-file' }]);
  });

  it.skipIf(process.platform === 'win32')('names a font that may not be read', () => {
    const folder = temporaryFolder(
      catalogueFiles({ 'items/a.md': itemFile(), 'templates/handbooks/fonts/a.ttf': 'x' }),
    );
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'templates/handbooks/fonts/a.ttf'), 0o000);
    expect(asOrdinaryUser(() => faultsIn(folder))).toContainEqual(
      expect.objectContaining({ rule: 'unreadable-file', at: 'templates/handbooks/fonts/a.ttf:1:1' }),
    );
  });

  it.skipIf(process.platform === 'win32')('reports a folder without permission', () => {
    const folder = temporaryFolder(
      catalogueFiles({ 'items/a.md': itemFile(), 'items/closed/b.md': itemFile() }),
    );
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'items/closed'), 0o000);
    const faults = asOrdinaryUser(() => faultsIn(folder));
    chmodSync(join(folder, 'items/closed'), 0o700);
    expect(faults).toMatchObject([{ rule: 'unreadable-file', at: 'items/closed:1:1' }]);
    expect(faults[0]?.zh).toContain('没有读取权限');
  });
});
