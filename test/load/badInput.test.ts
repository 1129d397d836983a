/** Files as they really arrive: wrong encodings, broken fences, hostile YAML, odd names. */
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
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

  it('never drops __proto__ where any key may stand', () => {
    const { 'catalogue.yaml': config } = catalogueFiles();
    const faults = faultsOf(itemFile({ allow: 'allow: { __proto__: 全法都是依据 }' }), 'items/a.md', {
      'catalogue.yaml': `${config}rules: { __proto__: off }\n`,
    });
    expect(faults.map(({ rule }) => rule)).toEqual(['unknown-key', 'unknown-key']);
  });

  it.each(['constructor', '__proto__'])('takes %s for no severity', (word) => {
    const { 'catalogue.yaml': config } = catalogueFiles();
    const faults = faultsOf(itemFile(), 'items/a.md', {
      'catalogue.yaml': `${config}rules: { promise-longer-than-law: ${word} }\n`,
    });
    expect(faults).toMatchObject([{ rule: 'invalid-value', hint: '写 error、warning 或 off' }]);
  });

  it.each([' ', '（） ', '[', '《', '“', '（'])(
    'reads long values of %j in short time',
    { timeout: 5_000 },
    (sign) => {
      const value = JSON.stringify(sign.repeat(19_000 / sign.length));
      const [name, unit] = [`name: ${value}`, 'issuer: 公安机关'];
      const materials = `materials:\n  - { ${name}, kind: 其他, ${unit}, original: 核验, copies: 0, basis: [${value}], notes: ${value} }`;
      const folder = temporaryFolder(
        catalogueFiles({
          'items/a.md': itemFile({
            materials,
            name: `name: 甲${value.slice(1, -1).trim()}`,
            conditions: `conditions: ${value}`,
          }),
          'items/b.md': itemFile({ materials: `materials: ${value}`, fees: `fees: ${value}` }),
        }),
      );
      expect(check(folder).diagnostics.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['brackets that do not end', 'basis', '《甲法》（', '市', 'unregistered-law'],
    ['conjunctions between no laws', 'basis', '《甲法》第', '和', 'unregistered-law'],
    ['numerals of an address', 'address', '某路', '十', 'imprecise-address'],
    ['numerals of a formula', 'formula', '按', '十', 'fee-without-standard'],
  ])('reads endless %s in short time', { timeout: 1_000 }, (_, key, start, again, rule) => {
    const value = JSON.stringify(start + again.repeat(19_000));
    const lines = {
      basis: { basis: `basis: [${value}]` },
      address: { contacts: `contacts: { places: [{ name: 大厅, address: ${value}, hours: 每天 }] }` },
      formula: { fees: `fees: [{ name: 工本费, formula: ${value} }]` },
    }[key];
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(lines) }));
    expect(check(folder).diagnostics.map((one) => one.rule)).toContain(rule);
  });
});

it('says which line makes two documents of a file', () => {
  const units = '---\n- { id: east, name: 铁东派出所 }\n---\n- { id: west, name: 铁西派出所 }\n';
  expect(faultsOf(itemFile(), 'items/a.md', { 'units/more.yaml': units })).toMatchObject([
    { rule: 'yaml-syntax', at: 'units/more.yaml:3:1', hint: '删掉这一行，上下接成一份' },
  ]);
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

  it.each(['网址http://a.example.gov.cn/x。', '见 www.a.example.gov.cn/x，'])(
    'wants encryption of a bare address too: %s',
    (body) => {
      const faults = faultsOf(itemFile({}, body));
      expect(faults).toMatchObject([{ rule: 'unsafe-link', hint: expect.stringContaining('写成 https://') }]);
      expect(faults[0]?.hint).toContain('a.example.gov.cn/x，先打开');
    },
  );

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

  it('knows no advice on an element of the name of what every object has', () => {
    const faults = faultsOf(itemFile({}, '<constructor>正文\n'));
    expect(faults).toMatchObject([{ rule: 'raw-html', hint: '删掉标签，用 Markdown 写' }]);
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

describe('what forms bring along', () => {
  it('reads lines with full-width colons as lines, not as one sentence', () => {
    const faults = faultsOf('---\n事项名称：登记\n领域：relief\n收费：不收费\n---\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'yaml-syntax', at: 'items/a.md:2:5' });
    expect(faults[0]?.hint).toContain('另有 2 行');
  });

  it('takes no line that goes on below for a key', () => {
    const faq = 'faq:\n  - q: 丢了怎么办？\n    a: 补办。\n    需要：身份证。';
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ faq }) }));
    const [finding] = loadCatalogue(folder).findings;
    expect(finding?.hint?.zh).toContain('接着上一行的话，多缩进两格');
    expect(finding?.fix?.safe).toBe(false);
  });

  it('knows numbers with colons for the entries of a list', () => {
    const [fault] = faultsOf(itemFile({ process: 'process:\n  1: 申请\n  2: 审核' }));
    expect(fault?.hint).toContain('写成“- 申请”');
  });

  it('speaks of quotes only where there are some', () => {
    const units = '  name: 甲局\n- id: yi\n  name: 乙局\n';
    const [fault] = faultsOf(itemFile(), 'items/a.md', { 'units.yaml': units });
    expect(fault).toMatchObject({ rule: 'yaml-syntax', at: 'units.yaml:2:1' });
    expect(fault?.zh).toContain('缩进不对齐');
  });

  it('does not join two keys that stood on lines of their own', () => {
    const faq = 'faq:\n  - 问：几岁起领？\n    答：八十岁。';
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ faq }) }));
    const [finding] = loadCatalogue(folder).findings;
    expect(finding?.hint?.zh).toContain('“答”也这样写，单独一行');
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    ['basis: 无', '写《法名》第几条'],
    ['basis: [ 《社会保险法》第三条, 同上 ]', '照写一遍'],
    ['reviewMonths: 半年', '写成 6'],
    ['process: { 环节一: 申请, 环节二: 审核 }', '每一项以“- ”开头，不写序号：- 申请'],
    ['数量限制: 无', '写到 受理条件'],
    ['特殊环节: 听证', '特别程序'],
    ['承诺办结时限: 5个工作日', '{ 承诺: … }'],
    ['容缺受理: 是', '必要性: 容缺后补'],
    ['行政复议: 可以申请', '写到 救济途径'],
    ['process: [{ name: 申请, detail: 到窗口提交, 3天后再来领取结果 }]', '逗号把值断开了'],
    ['situations: [80—89周岁]', '写成 { 标识: "80-89周岁", 名称: "80—89周岁" }'],
    ['situations: [初级工（五级）]', '写成 { 标识: 初级工-五级, 名称: 初级工（五级） }'],
    ['备注: 逾期不补', '写到两行 --- 下面的正文里'],
    ['online: { 网办深度: 全程网办, reason: 在建 }', '删掉这一行'],
    ['online: { 查询: "https://a.example/", reason: 在建 }', '是不是“进度查询”'],
    ['timeLimit: { promised: 5日, 特殊程序: 公示7日不计 }', '是不是“计算说明”'],
    ['timeLimit: 10分钟', '写 当场'],
    ['timeLimit: 半小时', '写 当场'],
    ['timeLimit: 0个工作日', '写 当场'],
    ['timeLimit: 0.5个工作日', '写整数：1个工作日'],
    ['level: [市、县级]', '写成列表 [市级, 县级]'],
    ['audience: [自然人、企业法人]', '写成列表 [自然人, 企业法人]'],
    ['channels: [窗口、邮寄]', '写成列表 [窗口, 邮寄]'],
  ])('says where %s is written', (line, hint) => {
    const [fault, ...others] = faultsOf(itemFile({ [line.slice(0, line.indexOf(':'))]: line }));
    expect(others).toEqual([]);
    expect(fault?.hint).toContain(hint);
  });
});

it('reads the rest of an item where several entries of one list are faulty', () => {
  const faq = 'faq:\n  - 问题一\n  - 问题二';
  const contacts = 'contacts:\n  consult: [ [], [] ]\n  places: [ { name: 大厅 } ]';
  const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ faq, contacts }) }));
  const { value, findings } = loadCatalogue(folder);
  expect(findings).toHaveLength(4);
  expect(value.catalogue.entries[0]?.item.contacts?.places).toEqual([{ name: '大厅' }]);
});
