/** Characters that are at work, and those that only disturb. */
import { describe, expect, it } from 'vitest';
import { checkExample, mendExample, saidOf } from '../examples.js';

const inSummary = (text: string): string => `summary: ${JSON.stringify(text)}`;

describe('invisible-character', () => {
  it.each([
    ['a zero-width space', '医保\u200B登记'],
    ['a byte order mark inside', '医保\uFEFF登记'],
    ['a soft hyphen', '医保\u00AD登记'],
    ['a direction override', '医保\u202E登记'],
    ['a joiner that joins nothing', '医保\u200D登记'],
    ['a control character', '医保\u0007登记'],
    ['a selector after a letter', 'A\uFE0F类'],
  ])('reports %s', (_, text) => {
    expect(saidOf('invisible-character', inSummary(text))).toHaveLength(1);
  });

  it.each([
    ['a family of emoji', '👨\u200D👩\u200D👧'],
    ['an emoji in colour', '☎\uFE0F 12345'],
    ['a variant of a character', '辻\u{E0100}'],
    ['a joiner in Uyghur or Persian', 'می\u200Cخواهم'],
    ['a vowel separator in Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180E\u1820'],
    ['a tab', '医保\t登记'],
  ])('passes %s', (_, text) => {
    expect(saidOf('invisible-character', inSummary(text))).toEqual([]);
  });

  it('speaks once of a text and counts', () => {
    expect(saidOf('invisible-character', inSummary('给\u200B新\u200B生儿'))).toEqual([
      '“给▯新生儿”里有看不见的 U+200B（共 2 处），会让搜索和复制出错',
    ]);
  });

  it('finds and mends a body at the exact place, a register and a translation', () => {
    const example = {
      item: '---\n第一行。\n带\u200B原件\u2060来。\n',
      'laws/more.yaml': '- { id: other, title: "某\u200B法", level: 法律 }\n',
      'items/example.en.md': '---\nname: Register a newborn\n---\n\nBring the\u200B original.\n',
    };
    const found = checkExample(example).diagnostics.filter(({ rule }) => rule === 'invisible-character');
    expect(found.map(({ file, start }) => [file, start.column])).toEqual([
      ['items/example.en.md', 10],
      ['items/example.md', 2],
      ['laws/more.yaml', 23],
    ]);
    const { files, checked } = mendExample(example, 'invisible-character');
    expect(files.map(({ file }) => file).sort()).toEqual([
      'items/example.en.md',
      'items/example.md',
      'laws/more.yaml',
    ]);
    expect(files.find(({ file }) => file === 'items/example.md')?.after).toContain('带原件来。');
    expect(checked.diagnostics.filter(({ rule }) => rule === 'invisible-character')).toEqual([]);
  });

  it('offers no fix inside a citation, which is cut out of a longer text', () => {
    const [found] = checkExample('basis: "《社会\u200B保险法》第二十五条"').diagnostics.filter(
      ({ rule }) => rule === 'invisible-character',
    );
    expect(found).toBeDefined();
    expect(found?.fix).toBeUndefined();
  });
});

describe('mixed-script', () => {
  it.each([
    ['a Cyrillic letter in a Latin word', 'СFZ 号文'],
    ['a Cyrillic letter before digits', '凭С1证'],
    ['a Greek capital in a code', '编号 ΑB-12'],
    ['a Kangxi radical', '⽤户须知'],
    ['a radical of the supplement', '⻓期有效'],
  ])('reports %s', (_, text) => {
    expect(saidOf('mixed-script', inSummary(text))).toHaveLength(1);
  });

  it.each([
    ['Russian', 'Паспорт и виза'],
    ['a Russian standard', 'ГОСТ 12345'],
    ['a Greek letter that means itself', 'β受体、10μm、5Ω'],
    ['plain Latin', 'C1 类，GB 32100'],
    ['Chinese', '长期有效，用户须知'],
  ])('passes %s', (_, text) => {
    expect(saidOf('mixed-script', inSummary(text))).toEqual([]);
  });

  it('writes what was meant', () => {
    const { checked } = mendExample(inSummary('⽤ СFZ 号表'), 'mixed-script');
    expect(checked.catalogue.entries[0]?.item.summary).toBe('用 CFZ 号表');
  });
});

describe('private-use-character', () => {
  it.each(['家住\u{E123}村', '家住\u{F0001}村', '家住\uFFFD村'])('reports %s', (text) => {
    expect(saidOf('private-use-character', inSummary(text))).toHaveLength(1);
  });

  it('passes rare characters', () => {
    expect(saidOf('private-use-character', inSummary('家住㙟村、𠮷家、𬭎'))).toEqual([]);
  });
});

it('unprintable passes translations that nothing prints', () => {
  const found = (files: Record<string, string>): string[] =>
    checkExample(files)
      .diagnostics.filter(({ rule }) => rule === 'unprintable')
      .map(({ file }) => file);
  expect(found({ item: '---\n家住𠮷祥里。\n' })).toEqual(['items/example.md']);
  const uyghur = { 'items/example.ug.md': '---\nname: بوۋاق\n---\n\nبوۋاق 𠮷.\n' };
  expect(found(uyghur)).toEqual([]);
  const config = `title: 目录
publisher: 市政府
areaCode: "0412"
supervision: ["12345"]
domains: [{ id: social-security, name: 社会保障 }]
handbooks: [{ id: uyghur, title: Uyghur, language: ug }]
`;
  expect(new Set(found({ ...uyghur, 'catalogue.yaml': config }))).toEqual(new Set(['items/example.ug.md']));
  // No leaflet is printed in letters that the fonts lack; one in English is.
  const listing = (rest: string): string =>
    config.replace(/handbooks: .*/, `handbooks: []\nlanguages: [zh-CN, ug, en]\n${rest}`);
  expect(found({ ...uyghur, 'catalogue.yaml': listing('') })).toEqual([]);
  const english = { 'items/example.en.md': '---\nname: Example 𠮷\n---\n' };
  expect(found({ ...english, 'catalogue.yaml': listing('') })).toEqual(['items/example.en.md']);
  expect(found({ ...english, 'catalogue.yaml': listing('leaflets: false') })).toEqual([]);
});
